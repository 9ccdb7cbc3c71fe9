import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
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

/** The caller keeps it short: Teams takes no card over 28 KB. */
export function boardCard(facts: BoardFacts, words: Words): Card {
  return expand(facts, words.language);
}

/** Lines of one tone. */
export function lines(texts: readonly string[], color: Tone = 'Default'): BoardRow['lines'] {
  return texts.filter((text) => text !== '').map((text) => ({ text, color }));
}
