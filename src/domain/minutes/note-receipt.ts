import { type Body, type MemberId, seated } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { allAsked, ruleOf } from './answers.ts';
import { openCommentWindow } from './comment-window.ts';
import type { Minutes, WrittenMinutes } from './minutes.ts';
import { hasDraft } from './receptions.ts';

/** A member has the draft: the desk saw it delivered, or the secretary knows. */
export interface NoteReceipt extends Command {
  readonly type: 'note-receipt';
  readonly member: MemberId;
}

type Delivering = Extract<Minutes, { stage: 'delivering' }>;

/**
 * Notes that a member has received the draft that is being heard, whatever way it is to be approved. What follows of it,
 * as that the window opens or that what was held is approved, follows of itself. Who has left the body is not waited for;
 * what is known already changes nothing, and no more does word of a text that was sent before the one heard now.
 *
 * @source approval.window-runs-from `receipt`; procedure.md 4.4; seed 001, oddity (f): sending, receipt or next day is not said
 * @refuses no-such-member
 */
export function noteReceipt(
  { minutes }: PlannedMeeting,
  { by, at, member }: NoteReceipt,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (!isOut(minutes)) return accept();
  // The desk may tell of it twice; the secretary is told that she named somebody nothing is waited for.
  const unwanted = (): Decision<MeetingEvent, Refusal> =>
    by.kind === 'member' ? refuse({ because: 'no-such-member' }) : accept();
  if (!isSentTo(member, minutes, body)) return unwanted();
  if (hasDraft(minutes, member)) return minutes.stage === 'delivering' ? unwanted() : accept();
  if (isOlder(at, minutes)) return accept();
  const notedBy = by.kind === 'member' ? { notedBy: by.id } : {};
  return accept({ type: 'draft-received', member, at, ...notedBy });
}

/** Whether the draft has been sent to the members: then it is kept who has it, also after it was approved. */
export function isOut(minutes: Minutes): minutes is WrittenMinutes {
  const isBefore = minutes.stage === 'none' || minutes.stage === 'drafting' || minutes.stage === 'with-chair';
  return !isBefore && minutes.draft.version > 0;
}

/** Whether this member is one of those it was sent to. */
export function isSentTo(id: MemberId, minutes: WrittenMinutes, body: Body): boolean {
  return seated(body).some((one) => one.id === id) || allAsked(minutes).includes(id);
}

/** Whether word of this moment is about a text that was sent before the one heard now. */
export function isOlder(at: Temporal.Instant, minutes: WrittenMinutes): boolean {
  return 'circulatedAt' in minutes && Temporal.Instant.compare(at, minutes.circulatedAt) < 0;
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
