import type { Language } from '../language/language.ts';
import type { Handed } from './handed.ts';

/** Someone who says or presses something, as the door vouches for them. */
export interface Visitor {
  readonly entraId: string;
  readonly language: Language;
  /** The channel it was said in; undefined in the person's own chat. */
  readonly channelId?: string | undefined;
}

/** What a visitor is answered: a card, and one line for the toast. */
export interface Answer {
  readonly card: object;
  readonly summary: string;
  /** Set when it stands beside the card that was pressed, which must stay as it is with what has been typed into it. */
  readonly aside?: boolean;
  /** Set when the press does not belong to what the visitor came for. */
  readonly isForbidden?: boolean;
}

/** The secretariat's counter (skranke): whoever comes is answered, whatever they say, and nothing is decided here. */
export interface Counter {
  /** Every verb a card of ours can send. */
  readonly verbs: readonly string[];
  /** @param text what was typed, without the mention of the bot */
  say(visitor: Visitor, text: string): Promise<Answer>;
  /** What is to be said of a document that was dropped. @param text what was typed with it, which may name a body */
  check(visitor: Visitor, text: string, file: Handed): Promise<Answer>;
  /** @param data what the card sent: its own data and its inputs, in one flat object; anything may be in it */
  press(visitor: Visitor, verb: string, data: unknown): Promise<Answer>;
  /** What someone sees who has just installed the bot. */
  greet(visitor: Visitor): Promise<Answer>;
  /** The card for when something broke; never a stack trace. */
  sorry(visitor: Visitor): Answer;
}
