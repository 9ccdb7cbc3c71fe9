import type { Point } from '../agenda/agenda.ts';
import { assemble, withDecided, withTaken } from '../agenda/assemble.ts';
import { withNextMeeting } from '../agenda/next-meeting.ts';
import type { Body } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { bulletsUnder, changedIntoNothing, type LedgerWriting, written } from './ledger.ts';
import type { Outcome, PointText, Treated } from './minutes.ts';
import { isDecision, lackingAt } from './quorum.ts';

/** What the writer saw (`baseRevision`, 0 for nothing yet) goes with what is written, so that nobody's words are lost. */
export interface Writing {
  readonly pointId: string;
  readonly text: string;
  readonly outcome: Outcome | undefined;
  /** What became of bullets of the recommendation; those not named stay as they were. */
  readonly ledger?: readonly LedgerWriting[];
  readonly baseRevision: number;
}

/** One point written on the card, or several pasted as one message. */
export interface WritePoints extends Command {
  readonly type: 'write-points';
  readonly writings: readonly Writing[];
  /** Why a decision is recorded where the rules have none made (S0-11). */
  readonly despite?: string;
}

/** A whole text pasted as one message, split over the points; kept until it is accepted or dropped. */
export interface PasteMinutes extends Command {
  readonly type: 'paste-minutes';
  readonly texts: readonly { readonly pointId: string; readonly text: string }[];
  readonly unmatched: string;
}

export interface AcceptPaste extends Command {
  readonly type: 'accept-paste';
}

export interface DropPaste extends Command {
  readonly type: 'drop-paste';
}

/**
 * Writes the text and the outcome under points. Once the draft is out each change is a correction that members see.
 * When someone else has written the point since it was read, nothing is overwritten: both texts come back. The same goes
 * for a point written twice in one command. The reason for a decision where none is made, or by too few, stays with the text.
 *
 * @source S0-11 "ikke træffes beslutninger under de nederste 2 punkter"; S2-15; S2-13, S4-16 outcomes
 * @refuses minutes-not-open, approved-already, no-such-point, text-changed-meanwhile, no-decisions-here, no-quorum,
 *   changed-to-what
 */
export function writePoints(
  meeting: PlannedMeeting,
  command: WritePoints,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  const { by } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  const points = pointsOf(meeting, body);
  const events: MeetingEvent[] = [];
  let { version } = minutes.draft;
  const texts: Record<string, PointText> = { ...minutes.draft.texts };
  for (const { pointId, text, outcome, ledger: treated = [], baseRevision } of command.writings) {
    const point = points.find((one) => one.id === pointId);
    if (point === undefined) return refuse({ because: 'no-such-point' });
    const now = texts[pointId];
    const ledger = written(bulletsUnder(point, meeting), now?.ledger ?? [], treated);
    const reason = (command.despite ?? '').trim() || undefined;
    const decides = isDecision({ outcome, ledger }, point, meeting);
    // Who may decide nothing at all approves its agenda and its minutes all the same.
    const isOwnBusiness = point.from !== 'item' && point.decides && outcome !== 'decided';
    const isGuarded = decides && isClosed(point, body) && !isOwnBusiness;
    const despite = reason ?? now?.despite;
    if (isGuarded && despite === undefined) {
      return refuse({ because: 'no-decisions-here', point: point.title, clause: clauseOf(point, meeting, body) });
    }
    const lacking = decides ? lackingAt(point, minutes.draft, body) : undefined;
    const withoutQuorum = reason ?? now?.withoutQuorum;
    if (lacking !== undefined && withoutQuorum === undefined) {
      return refuse({ because: 'no-quorum', titles: [point.title], ...lacking });
    }
    const changed = changedIntoNothing(ledger);
    if (changed.length > 0) return refuse({ because: 'changed-to-what', bullets: changed });
    if (now !== undefined && now.text === text && now.outcome === outcome && isSameLedger(now.ledger, ledger)) continue;
    if (now !== undefined && now.revision !== baseRevision) {
      return refuse({ because: 'text-changed-meanwhile', pointId, theirs: now, yours: text });
    }
    const next: PointText = {
      text,
      outcome,
      ...(ledger.length > 0 ? { ledger } : {}),
      revision: (now?.revision ?? 0) + 1,
      by: by.id,
      ...(isGuarded && despite !== undefined ? { despite } : {}),
      ...(lacking !== undefined && withoutQuorum !== undefined ? { withoutQuorum } : {}),
    };
    texts[pointId] = next;
    events.push(
      minutes.stage === 'drafting'
        ? { type: 'point-written', pointId, text: next }
        : { type: 'draft-corrected', pointId, text: next, version: ++version, at: command.at },
    );
  }
  return accept(...events);
}

/**
 * Keeps what was pasted until it has been looked at; a later paste takes its place.
 *
 * @refuses minutes-not-open, approved-already
 */
export function pasteMinutes(meeting: PlannedMeeting, command: PasteMinutes): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  const { by, texts, unmatched } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  const based = texts.map((one) => ({ ...one, baseRevision: minutes.draft.texts[one.pointId]?.revision ?? 0 }));
  return accept({ type: 'minutes-pasted', pasted: { by: by.id, texts: based, unmatched } });
}

/**
 * Writes the pasted texts under their points; the outcomes stay as they are.
 *
 * @refuses as writePoints; accepted twice it changes nothing
 */
export function acceptPaste(
  meeting: PlannedMeeting,
  { type: _, ...command }: AcceptPaste,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.pasted === undefined) return accept();
  const writings = minutes.pasted.texts.map((one) => ({ ...one, outcome: minutes.draft.texts[one.pointId]?.outcome }));
  const accepted = writePoints(meeting, { ...command, type: 'write-points', writings }, circumstances);
  return accepted.accepted ? accept(...accepted.events, { type: 'paste-dropped' }) : accepted;
}

export function dropPaste({ minutes }: PlannedMeeting): Decision<MeetingEvent, Refusal> {
  return minutes.stage === 'none' || minutes.pasted === undefined ? accept() : accept({ type: 'paste-dropped' });
}

/**
 * The points the minutes follow: the agenda as last released, with the items taken onto it at the meeting, or as it stands
 * if it never was; with the next meeting as it stood when the minutes went out.
 */
export function pointsOf({ agenda, minutes }: PlannedMeeting, { rules }: Body): readonly Point[] {
  const decided = minutes.stage === 'none' ? [] : (minutes.draft.decidedPoints ?? []);
  const released = agenda.releases.at(-1)?.points;
  const points =
    released === undefined
      ? assemble(agenda, withDecided(rules.standingItems, decided))
      : minutes.stage === 'none'
        ? released
        : withTaken(released, agenda, rules.standingItems);
  const next = minutes.stage === 'none' ? undefined : minutes.draft.next;
  return next === undefined ? points : withNextMeeting(points, rules.standingItems, next);
}

const isSameLedger = (before: readonly Treated[] = [], after: readonly Treated[]): boolean =>
  JSON.stringify(before.map(byValue)) === JSON.stringify(after.map(byValue));

const byValue = ({ bullet, outcome, instead }: Treated) => [bullet, outcome, instead];

/** Whether nothing may be decided here: under this point, or by this body at all (S2-15). */
export const isClosed = (point: Point, { rules }: Body): boolean => !point.decides || rules.noDecisions !== undefined;

/** The clause of the standing item the point is, or stands under; the body's own if it decides nothing. */
function clauseOf(point: Point, meeting: PlannedMeeting, { rules }: Body) {
  if (rules.noDecisions !== undefined) return rules.noDecisions.clause;
  const placement = meeting.agenda.items.find((item) => item.id === point.itemId)?.placement;
  const section = placement?.state === 'accepted' ? placement.section : point.id;
  return (rules.standingItems.find((one) => one.id === section) ?? rules.itemFields).clause;
}
