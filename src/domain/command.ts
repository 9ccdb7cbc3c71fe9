import type { BodyId, MemberId } from './body/body.ts';

/** Who asks: a member through some door, the clock when something falls due, or the desk reporting what came of a dispatch. */
export type Actor =
  | { readonly kind: 'member'; readonly id: MemberId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'desk' };

/** What every command carries, whatever it asks for. */
export interface Command {
  /** The verb, as the cards and the journal spell it: `submit-item`. */
  readonly type: string;
  /** Unique for one intention; handling the same id twice happens once. */
  readonly id: string;
  readonly bodyId: BodyId;
  /** What the command is about within the body: a meeting's id (`2027-04-08`) or a plan's (`plan-2027`). */
  readonly subject: string;
  readonly by: Actor;
  /** The clock, read once at the door; for the clock's own commands the moment they fell due. No rule reads a clock. */
  readonly at: Temporal.Instant;
}
