import type { Clause } from './clause.ts';
import type { AnnualWheel, RulesOfProcedure, WheelMonth } from './rules-of-procedure.ts';

/** Where the meetings planned for a year do not fit the rules for a year. Nothing is refused for it. */
export type YearWarning =
  /** No meeting lies in `[from, until]`, both days included, that another month of the wheel does not need. */
  | {
      readonly code: 'wheel-month-empty';
      readonly month: number;
      readonly year: number;
      readonly themes: readonly string[];
      readonly from: Temporal.PlainDate;
      readonly until: Temporal.PlainDate;
      readonly own: Clause;
    }
  | {
      readonly code: 'too-few-meetings' | 'too-many-meetings';
      readonly year: number;
      readonly planned: number;
      readonly least: number;
      readonly most: number;
      readonly own: Clause;
    };

const WHOLE_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

/** A month of the wheel and the meeting that serves for it. */
export interface ServedMonth {
  readonly month: WheelMonth;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  /** Undefined: none does. */
  readonly meetingOn: Temporal.PlainDate | undefined;
}

/**
 * @param dates the meetings planned for `year`, in any order
 * @param planned the months planned so far; as long as they are not all of the year too few meetings are no matter
 */
export function yearWarnings(
  { meetings, annualWheel }: Pick<RulesOfProcedure, 'meetings' | 'annualWheel'>,
  year: number,
  dates: readonly Temporal.PlainDate[],
  planned: readonly number[] = WHOLE_YEAR,
): readonly YearWarning[] {
  const { perYear, clause: own } = meetings;
  const count = { year, planned: dates.length, ...perYear, own };
  const served = annualWheel === undefined ? [] : servedMonths(annualWheel, year, dates);
  return [
    ...(dates.length < perYear.least && planned.length === WHOLE_YEAR.length
      ? [{ code: 'too-few-meetings', ...count } as const]
      : []),
    ...(dates.length > perYear.most ? [{ code: 'too-many-meetings', ...count } as const] : []),
    ...served.flatMap(({ month: { month, themes, clause }, from, until, meetingOn }): readonly YearWarning[] =>
      meetingOn === undefined && planned.includes(month)
        ? [{ code: 'wheel-month-empty', month, year, themes, from, until, own: clause }]
        : [],
    ),
  ];
}

/**
 * Which meeting serves for which month. Each serves for one, and as many months are served as can be: they are
 * taken in order, each with the earliest meeting in its time that is left.
 *
 * @source procedure.md 4.20: 4 April 2024 serves for March (S0-17), 27 June not for October (S0-18)
 */
export function servedMonths(
  wheel: AnnualWheel,
  year: number,
  dates: readonly Temporal.PlainDate[],
): readonly ServedMonth[] {
  const left = dates.toSorted(Temporal.PlainDate.compare);
  return wheel.months.map((month) => {
    const { from, until } = timeOf(month, wheel, year);
    const index = left.findIndex((date) => isWithin(date, from, until));
    const [meetingOn] = index < 0 ? [] : left.splice(index, 1);
    return { month, from, until, meetingOn };
  });
}

function timeOf({ month }: WheelMonth, { tolerance }: AnnualWheel, year: number) {
  const itself = Temporal.PlainYearMonth.from({ year, month });
  if (tolerance === undefined) {
    return { from: itself.toPlainDate({ day: 1 }), until: itself.toPlainDate({ day: itself.daysInMonth }) };
  }
  // A day the month has not is its last: toPlainDate constrains.
  return {
    from: itself.subtract({ months: 1 }).toPlainDate({ day: tolerance.fromDay }),
    until: itself.add({ months: 1 }).toPlainDate({ day: tolerance.untilDay }),
  };
}

function isWithin(date: Temporal.PlainDate, from: Temporal.PlainDate, until: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, until) <= 0;
}
