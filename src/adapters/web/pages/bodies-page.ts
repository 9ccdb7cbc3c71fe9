import type { Bodies } from '../../../desk/ports.ts';
import { pageWords } from '../../../language/document-words.ts';
import type { Answer } from './answer.ts';
import type { Reader } from './reader.ts';
import { page } from './render.ts';

/** `/`: the bodies whose secretary this is. */
export function bodiesPage(bodies: Bodies, reader: Reader, origin: string): Answer {
  const words = pageWords[reader.language];
  const all = bodies.all().map((body) => ({
    path: pathOf(body.id),
    name: body.name,
    language: body.language,
    about: words.about(body),
  }));
  return page('bodies', { reader, origin, path: '/', title: words.bodies.title, crumbs: [] }, { bodies: all });
}

/** The path of a body's page or of something under it. */
export function pathOf(...parts: readonly string[]): string {
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}
