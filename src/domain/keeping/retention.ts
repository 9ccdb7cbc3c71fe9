import type { Body } from '../body/body.ts';
import { dayAt } from '../body/term.ts';
import type { MeetingNote } from '../procedure.ts';
import type { CaseNote } from './case-note.ts';
import { type Hold, holdOn, type Keeping } from './keeping.ts';
import { type LastKnown, leaversOf } from './last-known.ts';
import { type Expired, OF_CASES, type RetentionKind, type RetentionRule } from './retention-rule.ts';

/** What is erased, and when. */
export interface Expiry extends Expired {
  readonly rule: RetentionRule;
  /** The first day on which it may be gone: the day after the last of the period. Undefined while the event has not been. */
  readonly on: Temporal.PlainDate | undefined;
  readonly hold?: Hold;
  /** What a case is called; absent of a meeting and of a person. */
  readonly title?: string;
}

/** What the periods of a body run on. */
export interface Running {
  readonly meetings: readonly MeetingNote[];
  readonly cases: readonly CaseNote[];
  /** Absent: nobody but those of the file. */
  readonly known?: readonly LastKnown[];
}

/** What the period of a rule that erases nothing by itself keeps from being erased sooner. */
export const RESTS_ON_PROOF: ReadonlySet<RetentionKind> = new Set(['comments', 'receipts', 'calls', 'drafts']);

/**
 * Every period that runs in a body, the earliest end first. The day of the event is not one of the period's, and its last
 * day is kept whole: kept for a year after a meeting on 8 April 2027, something is gone on 9 April 2028 and not before.
 */
export function expiries(body: Body, { meetings, cases, known = [] }: Running, keeping: Keeping): readonly Expiry[] {
  const rules = (body.rules.retention ?? []).filter(({ kind, keep }) => kind !== 'proofs' && keep !== undefined);
  const found = rules.flatMap((rule): readonly Expiry[] => {
    const { kind } = rule;
    if (kind === 'contacts')
      return leaversOf(body, known).map(({ id, until }) => ({ kind, of: id, until, rule, on: endOf(rule, until) }));
    return [
      ...(OF_CASES.has(kind) ? [] : meetings).map((meeting) =>
        running(rule, meeting.id, anchorIn(meeting, rule, body), proofEnd(body, meeting), keeping),
      ),
      ...cases
        .filter(({ procedure }) => isKeptOf(kind, procedure))
        .map(({ id, title, lastDay, isOpen }): Expiry => {
          const closed = isOpen ? undefined : lastDay;
          return { ...running(rule, id, closed, proofOfCase(body, closed), keeping), title };
        }),
    ];
  });
  const isDone = (one: Expired) => keeping.done.some((done) => isSame(one, done));
  return found.filter((one) => !isDone(one)).toSorted(byDay);
}

/** What was done before the last day was noted was done of whoever had the id. */
export function isSame(one: Expired, { kind, of, until }: Expired): boolean {
  if (kind !== one.kind || of !== one.of) return false;
  return until === undefined || one.until === undefined || Temporal.PlainDate.compare(until, one.until) === 0;
}

/** What is kept of a case: its own texts, and what was sent about it as about a meeting. */
function isKeptOf(kind: RetentionKind, procedure: CaseNote['procedure']): boolean {
  if (kind === 'receipts' || kind === 'calls') return true;
  return kind === (procedure === 'consultation' ? 'replies' : 'votes');
}

function running(
  rule: RetentionRule,
  of: string,
  anchor: Temporal.PlainDate | undefined,
  proof: Temporal.PlainDate | 'never' | undefined,
  keeping: Keeping,
): Expiry {
  const { kind } = rule;
  const hold = holdOn(keeping, of);
  const own = endOf(rule, anchor);
  const on = RESTS_ON_PROOF.has(kind) ? later(own, proof) : own;
  return { kind, of, rule, on, ...(hold === undefined ? {} : { hold }) };
}

/** What may be gone by the day of this moment, and is not held. */
export function expiredBy(all: readonly Expiry[], body: Body, at: Temporal.Instant): readonly Expiry[] {
  const today = dayAt(body, at);
  return all.filter(
    ({ on, hold }) => hold === undefined && on !== undefined && Temporal.PlainDate.compare(on, today) <= 0,
  );
}

/** Nothing of a meeting goes while its minutes are on their way: not before they are approved, or it is off. */
function anchorIn(meeting: MeetingNote, { after }: RetentionRule, body: Body): Temporal.PlainDate | undefined {
  const isSettled = meeting.cancelled || meeting.minutes === 'approved';
  if (!isSettled && meeting.minutes !== 'none') return undefined;
  if (after === 'meeting') return meeting.slot.date;
  if (meeting.cancelled) return meeting.slot.date;
  return meeting.approvedAt === undefined ? undefined : dayAt(body, meeting.approvedAt);
}

function endOf({ keep }: RetentionRule, anchor: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  return keep === undefined ? undefined : anchor?.add({ [keep.unit]: keep.count }).add({ days: 1 });
}

/** `never` where proofs are kept for good; undefined where the body's rules say nothing of them. */
function proofEnd(body: Body, meeting: MeetingNote): Temporal.PlainDate | 'never' | undefined {
  const rule = body.rules.retention?.find(({ kind }) => kind === 'proofs');
  if (rule === undefined) return undefined;
  if (rule.keep === undefined) return meeting.cancelled ? undefined : 'never';
  return endOf(rule, anchorIn(meeting, rule, body)) ?? 'never';
}

/** That a proposal was adopted where nobody said no rests on what was sent, as an approval does. */
function proofOfCase(body: Body, closed: Temporal.PlainDate | undefined): Temporal.PlainDate | 'never' | undefined {
  const rule = body.rules.retention?.find(({ kind }) => kind === 'proofs');
  if (rule === undefined) return undefined;
  return rule.keep === undefined ? 'never' : (endOf(rule, closed) ?? 'never');
}

function later(
  own: Temporal.PlainDate | undefined,
  floor: Temporal.PlainDate | 'never' | undefined,
): Temporal.PlainDate | undefined {
  if (own === undefined || floor === 'never') return undefined;
  return floor !== undefined && Temporal.PlainDate.compare(own, floor) < 0 ? floor : own;
}

function byDay(a: Expiry, b: Expiry): number {
  if (a.on === undefined || b.on === undefined) return Number(a.on === undefined) - Number(b.on === undefined);
  return Temporal.PlainDate.compare(a.on, b.on);
}
