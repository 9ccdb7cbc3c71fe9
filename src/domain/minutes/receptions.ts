import { type Body, type MemberId, seated } from '../body/body.ts';
import type { UndeliveredGround } from '../undelivered.ts';

/**
 * How it stands between one member and the draft that is being heard.
 *
 * - `received`: it was delivered, or the secretary has noted that they have it
 * - `answered`: they have answered it by some door, and so have it
 * - `undelivered`: every way to them was tried, or what was sent came back
 */
export type Reception =
  | {
      readonly member: MemberId;
      readonly state: 'received' | 'answered';
      readonly at: Temporal.Instant;
      /** The secretary who noted it. */
      readonly notedBy?: MemberId;
    }
  | {
      readonly member: MemberId;
      readonly state: 'undelivered';
      readonly at: Temporal.Instant;
      readonly ground: UndeliveredGround;
    };

interface Received {
  readonly receptions?: readonly Reception[];
}

export function receptionOf({ receptions = [] }: Received, member: MemberId): Reception | undefined {
  return receptions.find((one) => one.member === member);
}

/** Whether this member has the draft that is being heard. That nothing is known of it is not enough. */
export function hasDraft(minutes: Received, member: MemberId): boolean {
  const state = receptionOf(minutes, member)?.state;
  return state === 'received' || state === 'answered';
}

/** Those seated whose silence says nothing, as they are not known to have the draft. Who has left is not waited for. */
export function withoutDraft(minutes: Received, body: Body): readonly MemberId[] {
  return seated(body).flatMap(({ id }) => (hasDraft(minutes, id) ? [] : [id]));
}

/** The newest word on a member takes the place of the one before. */
export function withReception({ receptions = [] }: Received, reception: Reception): readonly Reception[] {
  return [...receptions.filter(({ member }) => member !== reception.member), reception];
}
