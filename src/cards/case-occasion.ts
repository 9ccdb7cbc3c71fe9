import type { Body, Member } from '../domain/body/body.ts';
import type { Failed } from '../domain/dispatch.ts';
import type { Words } from '../language/words.ts';
import type { Door } from './letter-parts.ts';
import type { Telling } from './notice-facts.ts';

/** What a notice about a case is made from. */
export interface CaseOccasion {
  readonly body: Body;
  /** The case's id within its body. */
  readonly subject: string;
  /** The case as it is now, as the procedure of its record keeps it. */
  readonly state: unknown;
  readonly to: Member;
  /** The part of the case it is about. */
  readonly about?: string | undefined;
  readonly failed?: Failed | undefined;
  /** Where the pages are, without a slash at its end. */
  readonly origin: string;
  readonly formId: string;
  readonly now: Temporal.Instant;
  /** The page on which its reader answers who has it as a letter. */
  readonly door?: Door | undefined;
}

export type CaseTelling = (occasion: CaseOccasion, words: Words) => Telling;
