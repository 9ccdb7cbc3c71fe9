import { type Body, type MemberId, seated } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { ruleOf } from './answers.ts';
import { openCommentWindow } from './comment-window.ts';
import type { Minutes } from './minutes.ts';

/** A member has the draft: the desk saw it delivered, or the secretary knows. */
export interface NoteReceipt extends Command {
  readonly type: 'note-receipt';
  readonly member: MemberId;
}

type Delivering = Extract<Minutes, { stage: 'delivering' }>;

/**
 * Notes that a member has received the draft. With the last of them the window opens, the same for all and counted from
 * that day. Who has left the body is not waited for. Told when nothing is waited for, it changes nothing.
 *
 * @source approval.window-runs-from `receipt`; seed 001, oddity (f): sending, receipt or next day is not said
 * @refuses no-such-member
 */
export function noteReceipt(
  { minutes }: PlannedMeeting,
  { by, at, member }: NoteReceipt,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (minutes.stage !== 'delivering') return accept();
  if (!minutes.awaiting.includes(member)) {
    // The desk may tell of it twice; the secretary is told that she named somebody nothing is waited for.
    return by.kind === 'member' ? refuse({ because: 'no-such-member' }) : accept();
  }
  const received: MeetingEvent = { type: 'draft-received', member, at };
  const left = stillAwaited({ awaiting: minutes.awaiting.filter((one) => one !== member) }, body);
  return left.length > 0 ? accept(received) : accept(received, ...opening(minutes, at, body));
}

/** Those still seated whose receipt is waited for. */
export function stillAwaited({ awaiting }: Pick<Delivering, 'awaiting'>, body: Body): readonly MemberId[] {
  return awaiting.filter((id) => seated(body).some((one) => one.id === id));
}

/** Opens the window that waited. */
export function opening(minutes: Delivering, at: Temporal.Instant, body: Body): readonly MeetingEvent[] {
  const rule = ruleOf(minutes, body);
  if (rule.mode !== 'by-silence' && rule.mode !== 'chair-then-members') return [];
  return [{ type: 'window-opened', window: openCommentWindow(at, rule, body.calendar) }];
}
