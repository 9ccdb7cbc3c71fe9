import type { Body } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { openCommentWindow } from './comment-window.ts';
import type { Draft } from './minutes.ts';
import { pointsOf } from './write-minutes.ts';

/** Rundsendelse af referatudkastet. */
export interface CirculateDraft extends Command {
  readonly type: 'circulate-draft';
}

/**
 * Sends the draft to the members. Where silence approves, their comment window opens, counted once and kept with
 * its clause; where the next meeting approves, the draft waits for it.
 *
 * @source S1-08, S1-09; S4-04
 * @refuses minutes-not-open, already-circulated, approved-already, approved-at-the-meeting, outcome-missing, points-unwritten
 */
export function circulateDraft(
  meeting: PlannedMeeting,
  command: CirculateDraft,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  const { approval } = body.rules;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  if (minutes.stage !== 'drafting') return refuse({ because: 'already-circulated' });
  if (approval.mode === 'at-the-meeting')
    return refuse({ because: 'approved-at-the-meeting', clause: approval.clause });
  const gap = gapIn(minutes.draft, meeting, body);
  if (gap !== undefined) return refuse(gap);
  const window = approval.mode === 'by-silence' ? openCommentWindow(command.at, approval, body.calendar) : undefined;
  return accept({ type: 'draft-circulated', at: command.at, window });
}

/**
 * What the minutes still lack: every item handed in has an outcome and, unless it was not treated, a text.
 *
 * @source procedure.md 4.16: a recommendation without an outcome is a hole in the minutes (seed 004, item 7)
 */
export function gapIn(draft: Draft, meeting: PlannedMeeting, body: Body): Refusal | undefined {
  const items = pointsOf(meeting, body).filter((point) => point.from === 'item');
  const withoutOutcome = items.filter((point) => draft.texts[point.id]?.outcome === undefined);
  if (withoutOutcome.length > 0)
    return { because: 'outcome-missing', titles: withoutOutcome.map((point) => point.title) };
  const unwritten = items.filter((point) => {
    const text = draft.texts[point.id];
    return text?.outcome !== 'not-treated' && (text?.text ?? '').trim() === '';
  });
  return unwritten.length > 0
    ? { because: 'points-unwritten', titles: unwritten.map((point) => point.title) }
    : undefined;
}
