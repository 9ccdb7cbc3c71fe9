import type { Clause } from '../../domain/body/clause.ts';
import type { Language } from '../../language/language.ts';
import type { Card } from '../teams/conversations.ts';

/** A card as it was sent, numbered in the order of sending. */
export interface SentCard {
  /** From 1. */
  readonly number: number;
  /** Whose it was: a member's id, or `channel`. */
  readonly to: string;
  readonly card: Card;
}

/** A card in the story, with what was filled in before a button was pressed. */
export interface ShownCard {
  readonly number: number;
  readonly caption: string;
  readonly card: Card;
}

/** One thing that happened, as it is told. */
export interface StoryLine {
  readonly at: Temporal.Instant;
  readonly text: string;
  /** The rule by which it happened. */
  readonly clause?: Clause;
  readonly cards: readonly ShownCard[];
}

export interface Chapter {
  readonly title: string;
  readonly lines: readonly StoryLine[];
}

/** All that was told, and every card that was sent. */
export interface Story {
  readonly title: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly chapters: readonly Chapter[];
  readonly cards: readonly SentCard[];
}
