import type { Bodies } from '../../../desk/ports.ts';
import { pageWords } from '../../../language/document-words.ts';
import type { Answer } from './answer.ts';
import { pathOf } from './path-of.ts';
import type { Reader } from './reader.ts';
import { page } from './render.ts';
import { EMPTY_FORM } from './search-form.ts';
import { boxOf } from './search-page.ts';

/** `/`: the bodies whose secretary this is. */
export function bodiesPage(bodies: Bodies, reader: Reader, origin: string): Answer {
  const words = pageWords[reader.language];
  const all = bodies.all().map((body) => ({
    path: pathOf(body.id),
    name: body.name,
    language: body.language,
    about: words.about(body),
  }));
  const search = { box: boxOf(bodies.all(), reader.language), form: EMPTY_FORM };
  return page('bodies', { reader, origin, path: '/', title: words.bodies.title, crumbs: [] }, { bodies: all, search });
}
