import type { Point } from '../agenda/agenda.ts';
import { type Body, type Member, type MemberId, seated } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import { neededOf } from '../body/sitting.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Draft, PointText } from './minutes.ts';

/** Whether a meeting, or a point of it, can decide: how many are there of how many needed, in all and of each party. */
export interface Quorate {
  readonly isMet: boolean;
  readonly present: number;
  readonly needed: number;
  /** The parties of which too few are there. */
  readonly short: readonly { readonly party: string; readonly present: number; readonly needed: number }[];
}

/** Who is counted on as far as absences are reported; one whose substitute comes is counted. */
export function quorumInSight(body: Body, { absences }: Pick<PlannedMeeting, 'absences'>): Quorate | undefined {
  const away = new Set(absences.filter((one) => one.substitute.trim() === '').map((one) => one.member));
  return quorumOf(
    body,
    seated(body).filter(({ id }) => !away.has(id)),
  );
}

/**
 * Whether those who were at the meeting could decide; with a point, those who took part in it. A substitute counts in
 * their member's place. Somebody who came late or left early counts: at which point, the minutes do not know, and the
 * secretary writes it at the points they missed.
 *
 * @returns undefined where the rules ask for no quorum
 */
export function quorumAt(draft: Draft, body: Body, pointId?: string): Quorate | undefined {
  const left = new Set<MemberId>(
    pointId === undefined ? [] : draft.atPoints?.[pointId]?.absences.map((one) => one.member),
  );
  const there = new Set(
    draft.attendance
      .filter((one) => one.presence === 'present' || one.substitute !== undefined)
      .map((one) => one.member)
      .filter((id) => !left.has(id)),
  );
  return quorumOf(
    body,
    seated(body).filter(({ id }) => there.has(id)),
  );
}

/** What a refusal for want of a quorum at a point needs; undefined where there is one or none is asked for. */
export function lackingAt(
  { id }: Point,
  draft: Draft,
  body: Body,
): (Quorate & { readonly clause: Clause }) | undefined {
  const quorate = quorumAt(draft, body, id);
  const clause = body.rules.quorum?.clause;
  return quorate === undefined || quorate.isMet || clause === undefined ? undefined : { ...quorate, clause };
}

function quorumOf(body: Body, there: readonly Member[]): Quorate | undefined {
  const { quorum } = body.rules;
  if (quorum === undefined) return undefined;
  const needed = neededOf(quorum.least, seated(body).length);
  const short = quorum.composition
    .map(({ party, atLeast }) => ({
      party,
      present: there.filter((one) => one.party === party).length,
      needed: atLeast,
    }))
    .filter((one) => one.present < one.needed);
  return { isMet: there.length >= needed && short.length === 0, present: there.length, needed, short };
}

/** A decision: the verbs that say so (S2-13), and what became of a recommendation on an item put forward to be decided. */
export function isDecision(
  text: Pick<PointText, 'outcome' | 'ledger'>,
  point: Point,
  meeting: PlannedMeeting,
): boolean {
  const { outcome, ledger = [] } = text;
  if (outcome === 'decided' || outcome === 'approved') return true;
  const item = meeting.agenda.items.find((one) => one.id === point.itemId);
  const outcomes = [outcome, ...ledger.map((one) => one.outcome)];
  return item?.text.kind === 'decision' && outcomes.some((one) => one === 'followed' || one === 'changed');
}
