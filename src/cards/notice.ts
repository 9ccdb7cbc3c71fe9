import { docketWords } from '../language/docket.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
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
  const { facts, sections, links } = notice;
  const longest = Math.max(facts.length, sections.length, links.length, ...sections.map(({ text }) => linesOf(text)));
  return asManyAsFit(longest, (shown) => expand(firstOf(notice, shown, words), words.language));
}

/** The first of its facts, of its sections and of the lines of each, and of its links, which belong to facts where it has any. */
function firstOf(notice: NoticeFacts, most: number, { language }: Words): NoticeFacts {
  const { facts, sections, links } = notice;
  const cut = sections.slice(0, most).map(({ title, text }) => ({ title, text: firstLines(text, most) }));
  const lines = sections.slice(0, most).reduce((sum, { text }) => sum + Math.max(0, linesOf(text) - most), 0);
  const left = Math.max(facts.length - most, sections.length - most, links.length - most, lines);
  if (left <= 0) return notice;
  return {
    ...notice,
    facts: facts.slice(0, most),
    sections: [...cut, { title: '', text: docketWords[language].more(left) }],
    links: links.slice(0, most),
  };
}

const linesOf = (text: string): number => text.split('\n').length;
const firstLines = (text: string, most: number): string => text.split('\n').slice(0, most).join('\n');

/** A notice of what was told, with what else belongs to it. */
export function noticeOfTold(told: Told, more: Partial<NoticeFacts> = {}): NoticeFacts {
  const { heading, paragraphs } = told;
  return { heading, paragraphs, facts: [], sections: [], links: [], actions: [], ...more };
}
