import type { Filed } from '../meeting/filed.ts';
import type { Slot } from '../meeting/slot.ts';

/** What must be looked at before a proposed date is approved. Never swallowed: shown to the secretary. */
export type Doubt =
  | { readonly about: 'wrong-weekday'; readonly said: number; readonly is: number }
  | { readonly about: 'other-year'; readonly said: number }
  /** The date lies outside the half of the year that is planned. */
  | { readonly about: 'other-half'; readonly half: Half }
  | { readonly about: 'closed-day'; readonly name: string | undefined }
  | { readonly about: 'weekend' }
  | { readonly about: 'school-holiday'; readonly name: string }
  | { readonly about: 'overlap'; readonly with: string }
  | { readonly about: 'same-day'; readonly as: string }
  /** Some of the members sit in another body at that hour; by their role here. */
  | { readonly about: 'members-elsewhere'; readonly with: string; readonly members: readonly string[] }
  | { readonly about: 'past' };

export interface ProposedMeeting {
  readonly slot: Slot;
  readonly doubts: readonly Doubt[];
}

/** January to June, or July to December. */
export type Half = 1 | 2;

/** What a plan covers: a calendar year, or a half of it. */
export interface Period {
  readonly year: number;
  readonly half?: Half;
}

/** What of a year has been approved: the half of it, unless the whole. */
export interface ApprovedPart {
  readonly half?: Half;
  readonly meetings: readonly ProposedMeeting[];
}

/** The plan as a document in the channel's folder, and beside it its PDF. */
export interface FiledPlan extends Filed {
  /** At which members open it. */
  readonly url: string;
  /** SHA-256 of what was put there last, in hexadecimal, so that the same is not put there twice. */
  readonly checksum: string;
}

/** The meeting plan (mødeplan) of one calendar year, in one go or a half at a time. */
export type Plan = (
  | { readonly stage: 'none' }
  | (Period & {
      readonly stage: 'proposed';
      readonly meetings: readonly ProposedMeeting[];
      /** What had been approved before this was proposed, which stands. */
      readonly approved?: ApprovedPart;
    })
  | (Period & {
      readonly stage: 'approved';
      readonly meetings: readonly ProposedMeeting[];
      readonly approvedAt: Temporal.Instant;
    })
) & {
  /** Where it lies, once it does; of a year without a plan too, if meetings were called in it. */
  readonly filed?: FiledPlan;
};

/** The record a year's plan is kept in, a half of it too. */
export const planSubject = (year: number) => `plan-${year}`;

/** @returns undefined if it names no plan */
export function yearOfPlan(subject: string): number | undefined {
  const [, year] = /^plan-(\d{4})$/.exec(subject) ?? [];
  return year === undefined ? undefined : Number(year);
}

export function covers(
  { year, half }: { readonly year: number; readonly half?: Half | undefined },
  date: Temporal.PlainDate,
): boolean {
  return date.year === year && (half === undefined || halfOf(date) === half);
}

/** 1 to 12. */
export function monthsOf({ half }: { readonly half?: Half | undefined }): readonly number[] {
  const first = half === 2 ? 7 : 1;
  return Array.from({ length: half === undefined ? 12 : 6 }, (_, index) => first + index);
}

export function halfOf({ month }: Temporal.PlainDate): Half {
  return month <= 6 ? 1 : 2;
}

/** What of the year is approved, whatever has been proposed since. */
export function approvedPart(plan: Plan): ApprovedPart | undefined {
  if (plan.stage === 'none') return undefined;
  return plan.stage === 'proposed' ? plan.approved : plan;
}

/**
 * The year with one more part of it approved: what it covers takes the place of what had been approved of that, and the
 * rest stands. Two halves are the year.
 */
export function withApproved(plan: Plan, { half, meetings }: ApprovedPart): ApprovedPart {
  const before = approvedPart(plan);
  if (half === undefined || before === undefined) return { ...(half === undefined ? {} : { half }), meetings };
  const rest = before.meetings.filter(({ slot }) => halfOf(slot.date) !== half);
  const all = [...rest, ...meetings].toSorted((a, b) => Temporal.PlainDate.compare(a.slot.date, b.slot.date));
  return { ...(before.half === half ? { half } : {}), meetings: all };
}
