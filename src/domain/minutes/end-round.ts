import type { NextMeeting } from '../agenda/agenda.ts';
import { objectionEffect } from '../body/approval.ts';
import { type Body, type MemberId, seated } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import { evolveMeeting, type MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { allAsked, hasSigned, isComplete, ruleOf } from './answers.ts';
import { openCommentWindow } from './comment-window.ts';
import { changedFor, dueToChange, endsHeld, isPausing, openingWith, pausing, resuming } from './count-silence.ts';
import { evolveMinutes, type MinutesEvent } from './events.ts';
import { type ApprovalNote, isOpenObjection, type Minutes, type WrittenMinutes } from './minutes.ts';

/**
 * Approved. Whether they are public at once the gate says (`domain/publication/publish-minutes.ts`).
 *
 * @param next the next meeting, where the minutes were never sent out with it
 */
export function approvedAs(approval: ApprovalNote, next?: NextMeeting): readonly MinutesEvent[] {
  return [{ type: 'minutes-approved', approval, ...(next === undefined ? {} : { next }) }];
}

/** The members have had their say: without an open objection the minutes are approved; with one the rule says what it does. */
export function endOfRound(minutes: WrittenMinutes, at: Temporal.Instant, body: Body): readonly MinutesEvent[] {
  const rule = ruleOf(minutes, body);
  const count = minutes.comments.filter(isOpenObjection).length;
  if (count === 0) return approvedAs(roundNote(minutes, at, body));
  switch (objectionEffect(rule)) {
    case 'to-next-meeting':
      return [{ type: 'minutes-put-to-next-meeting', at, count }];
    case 'refers-to-chair':
    case 'restarts-window':
    case 'chair-decides':
      return [{ type: 'objections-referred', at, count }];
  }
}

/**
 * Adds what follows of itself from a decision: the last receipt opens the window or ends what was held, a substantive
 * comment stops the clock and its answer starts it, the last answer or signature ends the round, a text corrected for an
 * objection that was met is heard anew, and the last objection the chair decides approves what was referred.
 */
export function withItsConsequences(
  decision: Decision<MeetingEvent, Refusal>,
  meeting: PlannedMeeting,
  { at, by }: Command,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (!decision.accepted) return decision;
  const after = decision.events.reduce(evolveMeeting, meeting);
  if (after.stage !== 'planned' || after.minutes.stage === 'none') return decision;
  const happened = new Set(decision.events.map(({ type }) => type));
  const who = by.kind === 'member' ? by.id : undefined;
  return accept(...decision.events, ...consequences(after.minutes, happened, at, who, body));
}

/** What counts towards the end of a round; a correction does not, nor does a change of who sits in the body. */
const ANSWERS: readonly MeetingEvent['type'][] = [
  'draft-commented',
  'no-comments-said',
  'minutes-signed',
  'comment-answered',
  'objection-taken-back',
  'objection-decided',
];

type Happened = ReadonlySet<MeetingEvent['type']>;

function consequences(
  minutes: WrittenMinutes,
  happened: Happened,
  at: Temporal.Instant,
  by: MemberId | undefined,
  body: Body,
): readonly MinutesEvent[] {
  const begins = [...openingWith(minutes, happened, at, body), ...pausing(minutes, at)];
  if (begins.length > 0) return begins;
  if (minutes.pausedAt !== undefined && minutes.comments.some(isPausing)) return [];
  const anew = dueToChange(minutes, happened, body) === 'restarts' ? changedFor(minutes).map(({ id }) => id) : [];
  if (anew.length > 0 || callsForRestart(minutes, happened, body))
    return [{ ...restart(minutes, happened, at, body), ...(anew.length > 0 ? { for: anew } : {}) }];
  const goesOn = resuming(minutes, happened, at, body);
  const going = goesOn.reduce<Minutes>(evolveMinutes, minutes);
  const all = new Set([...happened, ...goesOn.map(({ type }) => type)]);
  if (going.stage !== 'none' && endsHeld(going, all, at, body)) return [...goesOn, ...endOfRound(going, at, body)];
  if (goesOn.length > 0) return goesOn;
  const isAnswer = ANSWERS.some((type) => happened.has(type));
  if (minutes.stage === 'collecting') return isAnswer && isComplete(minutes, body) ? endOfRound(minutes, at, body) : [];
  if (minutes.stage !== 'referred' || minutes.comments.some(isOpenObjection)) return [];
  if (happened.has('minutes-signed') && isComplete(minutes, body)) return endOfRound(minutes, at, body);
  if (!happened.has('objection-decided')) return [];
  const { clause } = ruleOf(minutes, body);
  return approvedAs({ mode: 'by-the-chair', at, clause, ...(by === undefined ? {} : { by }) });
}

/** Once for each text: what has been heard already is not heard again. */
function callsForRestart(minutes: WrittenMinutes, happened: Happened, body: Body): boolean {
  const { window, round, draft, comments } = minutes;
  if (window === undefined || round === undefined) return false;
  if (minutes.stage !== 'circulating' && minutes.stage !== 'referred') return false;
  if (objectionEffect(ruleOf(minutes, body)) !== 'restarts-window') return false;
  const isMet = comments.some(
    ({ kind, settled, answer }) =>
      kind === 'objection' &&
      settled === 'met' &&
      answer !== undefined &&
      Temporal.Instant.compare(answer.at, window.opensAt) > 0,
  );
  const isNews = [...CORRECTIONS, 'comment-answered' as const];
  return isMet && draft.version > round.heardVersion && isNews.some((type) => happened.has(type));
}

const CORRECTIONS = ['draft-corrected', 'header-written', 'point-attendance-written'] as const;

type Restart = Extract<MinutesEvent, { type: 'window-restarted' }>;

function restart(minutes: WrittenMinutes, happened: Happened, at: Temporal.Instant, body: Body): Restart {
  const rule = ruleOf(minutes, body);
  const upon = CORRECTIONS.some((type) => happened.has(type)) ? 'correction' : 'answer';
  const isByReceipt = 'runsFrom' in rule && rule.runsFrom === 'receipt';
  const days = 'days' in rule ? rule.days : undefined;
  // Only rules with a window restart it; one that waits for receipts is counted from the last of them.
  const window =
    isByReceipt || days === undefined ? undefined : openCommentWindow(at, { days, clause: rule.clause }, body.calendar);
  const awaiting = window === undefined ? seated(body).map(({ id }) => id) : [];
  return { type: 'window-restarted', at, window, awaiting, upon };
}

/** By which rule a round that ended without objections approves, and by whose signatures. */
function roundNote(minutes: WrittenMinutes, at: Temporal.Instant, body: Body): ApprovalNote {
  const { mode, clause } = ruleOf(minutes, body);
  const signedBy = mode === 'by-signing' ? { signedBy: signersOf(minutes) } : {};
  return { mode, at, clause: minutes.window?.clause ?? clause, ...signedBy };
}

/** Those asked who signed, also those who have left since. */
function signersOf(minutes: WrittenMinutes): readonly MemberId[] {
  return allAsked(minutes).filter((id) => hasSigned(minutes, id));
}
