import type { MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { UndeliveredGround } from '../undelivered.ts';
import { isOlder, isOut, isSentTo } from './note-receipt.ts';
import { receptionOf } from './receptions.ts';

/** A member does not have the draft: every way to them was tried, or what was sent came back. */
export interface NoteUndelivered extends Command {
  readonly type: 'note-undelivered';
  readonly member: MemberId;
  readonly ground: UndeliveredGround;
}

/**
 * Notes that a member is without the draft that is being heard; a receipt noted before is withdrawn by it. Nobody's silence
 * approves anything then until it is delivered or the member has answered. Who has answered has it, whatever comes back
 * afterwards. The same word again changes nothing; a later receipt clears it. Kept after the approval too, so that the
 * secretary learns of it.
 *
 * @source procedure.md 4.4: "a bounced, blocked or never-installed recipient stops the clock for that person and alerts the secretary"
 */
export function noteUndelivered(
  { minutes }: PlannedMeeting,
  { member, ground, at }: NoteUndelivered,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (!isOut(minutes) || !isSentTo(member, minutes, body) || isOlder(at, minutes)) return accept();
  const known = receptionOf(minutes, member);
  const isNews =
    known === undefined || known.state === 'received' || (known.state === 'undelivered' && known.ground !== ground);
  return isNews ? accept({ type: 'draft-undelivered', member, ground, at }) : accept();
}
