import { type Body, type MemberId, named } from '../body/body.ts';
import type { Clause } from '../body/clause.ts';
import type { PaidDoctors } from '../body/rules-of-procedure.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Attendance, Draft } from './minutes.ts';
import { wasThere } from './write-attendance.ts';

/** Draws up the fee sheet (honorarark) with these as the paid, and files it. */
export interface DrawUpFeeSheet extends Command {
  readonly type: 'draw-up-fee-sheet';
  readonly paid: readonly MemberId[];
  /** Doctors who took part without a seat of their own, by name; absent: none. */
  readonly others?: readonly string[];
}

/** Who is paid for one meeting. A substitute is counted in the place of their member. */
export interface FeeSheet {
  /** The most that are paid. */
  readonly number: number;
  readonly paid: readonly Attendance[];
  /** Those of the same party who were there beyond the number. */
  readonly unpaid: readonly Attendance[];
  /** Doctors who took part without a seat of their own, in the order they were written. */
  readonly others: readonly { readonly name: string; readonly isPaid: boolean }[];
  readonly clause: Clause;
}

/** The party whose doctors are paid where the rules name none. */
const DOCTORS = 'plo';

/**
 * The fee sheet of a meeting, from the attendance as written: the doctors who were there, in the order of the body's file,
 * those who came themselves before those who sent a substitute, up to the body's number; or those chosen.
 *
 * @param chosen members, in any order; those who were not there are passed over
 * @param others doctors without a seat of their own, where the body's file gives their party one seat, or more came than it
 *   has; they are paid after the members, as far as the number goes
 * @source L-7 two doctors paid, substitutes allowed, extra doctors unpaid; S0-27 "for 3 læger"; S1-16 "for to læger"
 * @returns undefined where the rules pay nobody
 */
export function feeSheet(
  draft: Draft,
  body: Body,
  chosen?: readonly MemberId[],
  others: readonly string[] = [],
): FeeSheet | undefined {
  const { paidDoctors } = body.rules;
  if (paidDoctors === undefined) return undefined;
  const { number, clause } = paidDoctors;
  const there = attending(draft, body, paidDoctors);
  const inPerson = there.filter(({ presence }) => presence === 'present');
  const usual = [...inPerson, ...there.filter((one) => !inPerson.includes(one))].slice(0, number);
  const paid = chosen === undefined ? usual : there.filter((one) => chosen.includes(one.member)).slice(0, number);
  const unpaid = there.filter((one) => !paid.includes(one));
  const left = number - paid.length;
  return { number, paid, unpaid, others: others.map((name, index) => ({ name, isPaid: index < left })), clause };
}

/**
 * Keeps who is paid, and files the sheet; drawn up again it takes the place of the earlier one.
 *
 * @refuses minutes-not-open, no-paid-doctors, too-many-paid
 */
export function drawUpFeeSheet(
  { minutes }: PlannedMeeting,
  { paid, others = [], at }: DrawUpFeeSheet,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  const { paidDoctors } = body.rules;
  if (paidDoctors === undefined) return refuse({ because: 'no-paid-doctors' });
  const { number, clause } = paidDoctors;
  const there = new Set(attending(minutes.draft, body, paidDoctors).map((one) => one.member));
  const chosen = [...new Set(paid)].filter((id) => there.has(id));
  if (chosen.length > number) return refuse({ because: 'too-many-paid', number, chosen: chosen.length, clause });
  return accept({ type: 'fee-sheet-drawn-up', paid: chosen, ...(others.length === 0 ? {} : { others }), at });
}

/** The party's members who were there, in the order of the body's file. */
function attending({ attendance }: Draft, body: Body, { party = DOCTORS }: PaidDoctors): readonly Attendance[] {
  const place = new Map(body.members.map(({ id }, index) => [id, index]));
  return attendance
    .filter((one) => wasThere(one) && isSeatedFor(party, named(body, one.member)))
    .toSorted((a, b) => (place.get(a.member) ?? 0) - (place.get(b.member) ?? 0));
}

const isSeatedFor = (party: string, who: ReturnType<typeof named>): boolean =>
  who?.party === party && who.seat !== 'secretariat';
