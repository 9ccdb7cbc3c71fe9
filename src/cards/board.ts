import { docketWords } from '../language/docket.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import type { Button, Link } from './button.ts';
import { type Card, card } from './card.ts';

/** How a line stands out: »Attention« for what has passed or is missing, »Good« for what is done. */
export type Tone = 'Default' | 'Attention' | 'Warning' | 'Good';

export interface BoardRow {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly color: Tone }[];
  readonly actions: readonly Button[];
}

/** Rows under a heading; an empty `title` shows none. */
export interface BoardGroup {
  readonly title: string;
  readonly rows: readonly BoardRow[];
}

/** Things in a list, each with what is known of it and what can be done about it. */
export interface BoardFacts extends Told {
  readonly groups: readonly BoardGroup[];
  readonly actions: readonly Button[];
  readonly links: readonly Link[];
}

const expand = card<BoardFacts>('board');

/** As many rows as fit, the first of them first; the rest are counted at the foot. */
export function boardCard(facts: BoardFacts, words: Words): Card {
  const all = facts.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return asManyAsFit(all, (shown) => expand({ ...facts, groups: firstOf(facts.groups, shown, words) }, words.language));
}

function firstOf(groups: readonly BoardGroup[], most: number, { language }: Words): readonly BoardGroup[] {
  let room = most;
  let left = 0;
  const shown = groups.map(({ title, rows }) => {
    const fit = rows.slice(0, room);
    room -= fit.length;
    left += rows.length - fit.length;
    return { title, rows: fit };
  });
  const rest = { title: '', rows: [{ title: docketWords[language].more(left), lines: [], actions: [] }] };
  return left === 0 ? groups : [...shown.filter(({ rows }) => rows.length > 0), rest];
}

/** Lines of one tone. */
export function lines(texts: readonly string[], color: Tone = 'Default'): BoardRow['lines'] {
  return texts.filter((text) => text !== '').map((text) => ({ text, color }));
}
