import { type Body, holders, type MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { isOpen } from './comment-window.ts';
import { gapIn } from './gaps.ts';
import { type ApprovalNote, isOpenObjection } from './minutes.ts';

/** The clock's: the comment window has run out. */
export interface CloseCommentWindow extends Command {
  readonly type: 'close-comment-window';
}

/** Someone's: the minutes were approved at a meeting, or the chair decides what was referred. */
export interface ApproveMinutes extends Command {
  readonly type: 'approve-minutes';
  /** The later meeting at which it happened, where the rules have the next meeting approve. */
  readonly atMeeting: string | undefined;
}

/**
 * Ends the comment window: silence approves the minutes, an open objection refers them to the chair. Asked
 * again afterwards it changes nothing, so the clock may ask as often as it likes, and from as many processes.
 *
 * @source the clause held by the window itself, as it read when the draft was sent; S1-10 "herefter betragtes referat som godkendt"
 * @refuses not-circulating, window-still-open
 */
export function closeCommentWindow(
  { minutes }: PlannedMeeting,
  { at }: CloseCommentWindow,
): Decision<MeetingEvent, Refusal> {
  switch (minutes.stage) {
    case 'approved':
    case 'referred':
      return accept();
    case 'none':
    case 'drafting':
    case 'awaiting-next-meeting':
      return refuse({ because: 'not-circulating' });
    case 'circulating': {
      const { window, comments } = minutes;
      if (isOpen(window, at)) {
        return refuse({
          because: 'window-still-open',
          lastDay: window.lastDay,
          closesAt: window.closesAt,
          clause: window.clause,
        });
      }
      const objections = comments.filter(isOpenObjection);
      if (objections.length > 0) return accept({ type: 'objections-referred', at, count: objections.length });
      return approved({ mode: 'by-silence', at, clause: window.clause });
    }
  }
}

/**
 * Records an approval that people gave. What was referred the chair decides; the secretary may only when no
 * objection is open any more.
 *
 * @source S0-15 "udarbejdes og godkendes på mødet"; S4-04 "Godkender referaterne"
 * @refuses minutes-not-open, approved-already, meeting-not-begun, outcome-missing,
 *   recommendations-unanswered, points-unwritten, window-still-open, not-circulating, next-meeting-not-begun, objections-open
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
      const open = minutes.comments.filter(isOpenObjection).length;
      if (open > 0 && !isChair(body, by.id)) return refuse({ because: 'objections-open', count: open });
      return approved({ mode: 'by-the-chair', at, clause: approval.clause, by: by.id });
    }
    case 'circulating': {
      const { lastDay, closesAt, clause } = minutes.window;
      return refuse({ because: 'window-still-open', lastDay, closesAt, clause });
    }
    case 'drafting': {
      if (approval.mode !== 'at-the-meeting') return refuse({ because: 'not-circulating' });
      const gap = gapIn(minutes.draft, meeting, body);
      if (gap !== undefined) return refuse(gap);
      return approved({ mode: 'at-the-meeting', at, clause: approval.clause, atMeeting: command.subject, by: by.id });
    }
    case 'awaiting-next-meeting': {
      const next = laterMeetings(meeting, command, circumstances);
      const begun = next.filter((one) => Temporal.Instant.compare(startsAt(one.slot, body.calendar.timeZone), at) <= 0);
      const atMeeting = begun.find((one) => one.id === command.atMeeting) ?? begun[0];
      if (atMeeting === undefined)
        return refuse({ because: 'next-meeting-not-begun', clause: approval.clause, next: next[0]?.slot.date });
      return approved({ mode: 'at-the-next-meeting', at, clause: approval.clause, atMeeting: atMeeting.id, by: by.id });
    }
  }
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

/** Approved minutes may be published at once (S1-10, S0-16). */
function approved(approval: ApprovalNote): Decision<MeetingEvent, Refusal> {
  return accept({ type: 'minutes-approved', approval }, { type: 'minutes-published', at: approval.at });
}

const isChair = (body: Body, id: MemberId) => holders(body, 'chair').some((one) => one.id === id);
