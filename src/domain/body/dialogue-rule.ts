import type { Clause } from './clause.ts';
import type { Count } from './count.ts';

/**
 * The meetings with everyone the body concerns (dialogmøder): how many a year, and how they are announced.
 *
 * @source S0-23 "Dialogmøderne annonceres minimum tre måneder i forvejen"
 */
export interface DialogueRule {
  readonly perYear: number;
  /** Back from the day of the meeting to the last day to announce it; never hours. It stands also on a closed day. */
  readonly announced: Pick<Count, 'amount' | 'unit' | 'direction'>;
  /** In how many channels it must be announced by that day. */
  readonly leastChannels: number;
  /** Counted days before that day on which the secretary is reminded. */
  readonly remindBefore: number;
  readonly clause: Clause;
}
