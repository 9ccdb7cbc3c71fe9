import type { Body } from '../../../domain/body/body.ts';
import { anyBody } from './any-body.ts';
import type { Content } from './content.ts';
import { directors } from './directors.ts';
import { klu } from './klu.ts';

const OWN: Readonly<Record<string, Content>> = {
  'sundhedsdirektoerernes-fu': directors,
  'klyngestyregruppe-nord': directors,
};

/** What is brought before this body: its own where the play has written some, else what any committee might see. */
export function contentFor({ id, kind, language }: Body): Content {
  return OWN[id] ?? (kind === 'klu' && language === 'da' ? klu : anyBody[language]);
}
