import { nextMeeting } from '../agenda/next-meeting.ts';
import { objectionEffect } from '../body/approval.ts';
import { type Body, holders, type MemberId, member } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { isComplete, isDeserted, missingIn, ruleOf } from './answers.ts';
import { isOpen } from './comment-window.ts';
import { mayApprove } from './count-silence.ts';
import { approvedAs, endOfRound } from './end-round.ts';
import { gapIn } from './gaps.ts';
import { type ApprovalNote, isOpenObjection, type Minutes, type WrittenMinutes } from './minutes.ts';
import { opening, stillAwaited } from './note-receipt.ts';
import { withoutDraft } from './receptions.ts';

/** The clock's: the comment window has run out. */
export interface CloseCommentWindow extends Command {
  readonly type: 'close-comment-window';
}

/** Someone's: the minutes were approved at a meeting, or the chair decides what was referred. */
export interface ApproveMinutes extends Command {
  readonly type: 'approve-minutes';
  /** The later meeting at which it happened, where the rules have the next meeting approve. */
  readonly atMeeting: string | undefined;
  /** Other meetings whose minutes the same meeting approved with these. */
  readonly together?: readonly string[];
}

/**
 * Ends the comment window: silence approves the minutes; an open objection does what the rules say it does. While a member
 * is not known to have the draft, nobody's silence approves anything: it is held, and the clock looks again each day, for
 * who has left is not waited for. Asked again afterwards, or while the clock stands still, it changes nothing, so the clock
 * may ask as often as it likes, and from as many processes.
 *
 * @source the clause held by the window itself, as it read when the draft was sent; S1-10 "herefter betragtes referat som godkendt"
 * @refuses not-circulating, window-still-open
 */
export function closeCommentWindow(
  { minutes }: PlannedMeeting,
  { at }: CloseCommentWindow,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  switch (minutes.stage) {
    case 'approved':
    case 'referred':
      return accept();
    case 'none':
    case 'drafting':
    case 'with-chair':
    case 'delivering':
    case 'collecting':
    case 'awaiting-next-meeting':
      return refuse({ because: 'not-circulating' });
    case 'circulating': {
      const { window } = minutes;
      if (isOpen(window, at)) {
        return refuse({
          because: 'window-still-open',
          lastDay: window.lastDay,
          closesAt: window.closesAt,
          clause: window.clause,
        });
      }
      if (minutes.pausedAt !== undefined) return accept();
      const members = withoutDraft(minutes, body);
      if (members.length === 0) return accept(...endOfRound(minutes, at, body));
      const again = minutes.heldAt === undefined ? {} : ({ again: true } as const);
      return accept({ type: 'approval-held', members, at, ...again });
    }
  }
}

/**
 * Records an approval that people gave. What was referred the chair decides; the secretary may only when no
 * objection is open any more, and nobody over a missing signature but the chair. Where others' answers approve, it only
 * looks whether all are in, as when the last who was missing has left the body.
 *
 * @source S0-15 "udarbejdes og godkendes på mødet"; S4-04 "Godkender referaterne"
 * @refuses minutes-not-open, approved-already, meeting-not-begun, outcome-missing,
 *   recommendations-unanswered, points-unwritten, window-still-open, not-circulating, next-meeting-not-begun, objections-open, chair-has-draft,
 *   receipts-missing, answers-missing, window-paused, approval-held
 */
export function approveMinutes(
  meeting: PlannedMeeting,
  command: ApproveMinutes,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { body } = circumstances;
  const { minutes } = meeting;
  const { at, by } = command;
  const { approval } = body.rules;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'chair-or-secretary' });
  switch (minutes.stage) {
    case 'none':
      return refuse({ because: 'minutes-not-open' });
    case 'approved':
      return refuse({ because: 'approved-already', at: minutes.approval.at });
    case 'referred': {
      const ground = leftOfReferred(minutes, body, by.id);
      if (ground !== undefined) return refuse(ground);
      return approved({ mode: 'by-the-chair', at, clause: ruleOf(minutes, body).clause, by: by.id });
    }
    case 'with-chair': {
      const { lastDay, clause } = minutes.answerBy;
      return refuse({ because: 'chair-has-draft', lastDay, clause });
    }
    case 'delivering': {
      const left = stillAwaited(minutes, body);
      const { clause } = ruleOf(minutes, body);
      if (left.length > 0) return refuse({ because: 'receipts-missing', members: titlesOf(left, body), clause });
      return accept(...opening(minutes, at, body));
    }
    case 'collecting':
      return approveCollected(minutes, at, by.id, body);
    case 'circulating':
      return mayApprove(minutes, at, body)
        ? accept(...endOfRound(minutes, at, body))
        : refuse(notYet(minutes, at, body));
    case 'drafting': {
      if (approval.mode !== 'at-the-meeting') return refuse({ because: 'not-circulating' });
      const gap = gapIn(minutes.draft, meeting, body);
      if (gap !== undefined) return refuse(gap);
      const note = {
        mode: 'at-the-meeting',
        at,
        clause: approval.clause,
        atMeeting: command.subject,
        by: by.id,
      } as const;
      // Never sent out, they tell the next meeting as it stands when they are approved (S2-09).
      return accept(...approvedAs(note, nextMeeting(meeting.slot.date, circumstances.meetings)));
    }
    case 'awaiting-next-meeting': {
      const next = laterMeetings(meeting, command, circumstances);
      const begun = next.filter((one) => Temporal.Instant.compare(startsAt(one.slot, body.calendar.timeZone), at) <= 0);
      // One called for a case of its own approves what came before only if somebody says that it did.
      const isOrdinary = ({ kind }: MeetingNote) => kind === undefined;
      const atMeeting = begun.find((one) => one.id === command.atMeeting) ?? begun.find(isOrdinary);
      if (atMeeting === undefined)
        return refuse({
          because: 'next-meeting-not-begun',
          clause: approval.clause,
          next: next.find(isOrdinary)?.slot.date,
        });
      return approved({ mode: 'at-the-next-meeting', at, clause: approval.clause, atMeeting: atMeeting.id, by: by.id });
    }
  }
}

/** Why a window that is to close by itself has not brought an approval yet. */
export function notYet(
  minutes: Extract<Minutes, { stage: 'circulating' }>,
  at: Temporal.Instant,
  body: Body,
): Extract<Refusal, { because: 'window-paused' | 'window-still-open' | 'approval-held' }> {
  const { lastDay, closesAt, clause } = minutes.window;
  if (minutes.pausedAt !== undefined) return { because: 'window-paused', since: minutes.pausedAt, clause };
  if (isOpen(minutes.window, at)) return { because: 'window-still-open', lastDay, closesAt, clause };
  return { because: 'approval-held', members: titlesOf(withoutDraft(minutes, body), body), lastDay, clause };
}

/** The body's meetings after this one, the earliest first, without the cancelled. */
function laterMeetings(
  meeting: PlannedMeeting,
  { subject }: ApproveMinutes,
  { meetings }: Circumstances,
): readonly MeetingNote[] {
  return meetings.filter(
    (one) => one.id !== subject && !one.cancelled && Temporal.PlainDate.compare(one.slot.date, meeting.slot.date) > 0,
  );
}

/** Why this person cannot approve what was referred yet: objections are open, or signatures missing. */
export function leftOfReferred(minutes: WrittenMinutes, body: Body, by: MemberId): Refusal | undefined {
  return objectionsLeft(minutes, body, by) ?? signaturesLeft(minutes, body, by);
}

/** The chair decides each objection, or may approve over them, as the rules say. */
function objectionsLeft(minutes: WrittenMinutes, body: Body, by: MemberId): Refusal | undefined {
  const count = minutes.comments.filter(isOpenObjection).length;
  const mayPass = isChair(body, by) && objectionEffect(ruleOf(minutes, body)) !== 'chair-decides';
  return count === 0 || mayPass ? undefined : { because: 'objections-open', count };
}

function signaturesLeft(minutes: WrittenMinutes, body: Body, by: MemberId): Refusal | undefined {
  const { mode, clause } = ruleOf(minutes, body);
  const left = mode === 'by-signing' ? missingIn(minutes, body) : [];
  if (left.length === 0 || isChair(body, by)) return undefined;
  return { because: 'answers-missing', members: titlesOf(left, body), clause };
}

/** Where everybody who was asked has left, only the chair can still approve. */
function approveCollected(
  minutes: Extract<Minutes, { stage: 'collecting' }>,
  at: Temporal.Instant,
  by: MemberId,
  body: Body,
): Decision<MeetingEvent, Refusal> {
  if (isComplete(minutes, body)) return accept(...endOfRound(minutes, at, body));
  const { clause } = ruleOf(minutes, body);
  if (!isDeserted(minutes, body))
    return refuse({ because: 'answers-missing', members: titlesOf(missingIn(minutes, body), body), clause });
  if (!isChair(body, by)) return refuse({ because: 'not-allowed', needs: 'chair' });
  const ground = objectionsLeft(minutes, body, by);
  return ground === undefined ? approved({ mode: 'by-the-chair', at, clause, by }) : refuse(ground);
}

const approved = (approval: ApprovalNote) => accept(...approvedAs(approval));

const titlesOf = (ids: readonly MemberId[], body: Body) => ids.map((id) => member(body, id)?.title ?? id);

const isChair = (body: Body, id: MemberId) => holders(body, 'chair').some((one) => one.id === id);
