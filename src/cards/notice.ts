import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import type { Button, Link } from './button.ts';
import { type Card, card } from './card.ts';
import type { Row } from './facts.ts';

export interface Section {
  readonly title: string;
  readonly text: string;
}

/** Something told in finished words: the same is a card in Teams and a letter to those who have no Teams. */
export interface NoticeFacts extends Told {
  readonly facts: readonly Row[];
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expand = card<NoticeFacts>('notice');

export function noticeCard(notice: NoticeFacts, words: Words): Card {
  return expand(notice, words.language);
}

/** A notice of what was told, with what else belongs to it. */
export function noticeOfTold(told: Told, more: Partial<NoticeFacts> = {}): NoticeFacts {
  const { heading, paragraphs } = told;
  return { heading, paragraphs, facts: [], sections: [], links: [], actions: [], ...more };
}
