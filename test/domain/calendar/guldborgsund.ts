import { calendarFor } from '../../../src/adapters/bodies/holidays.ts';
import type { Approval } from '../../../src/domain/body/approval.ts';
import type { DeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import type { Calendar, CountedDays } from '../../../src/domain/calendar/calendar.ts';
import type { ClosingDay } from '../../../src/domain/calendar/make-calendar.ts';

const clause = { document: 'Kommissorium for KLU Guldborgsund, 28.11.2024', quote: 'senest 2 uger efter' };

/** S1-03, S1-04, L-3 and S1-08 as rules. */
export const deadlineRules: readonly DeadlineRule[] = [
  { step: 'call-for-items', amount: 4, unit: 'weeks', direction: 'before', anchor: 'meeting', clause },
  { step: 'items-due', amount: 2, unit: 'weeks', direction: 'after', anchor: 'call-for-items', clause },
  { step: 'agenda-release', amount: 2, unit: 'weeks', direction: 'before', anchor: 'meeting', clause },
  { step: 'minutes-circulation', amount: 2, unit: 'weeks', direction: 'after', anchor: 'meeting', clause },
];

/** S1-09 */
export const eightDays: Extract<Approval, { mode: 'by-silence' }> = { mode: 'by-silence', days: 8, clause };

export const mayDay: ClosingDay = { month: 5, day: 1, name: 'Første maj' };
export const christmasAndNewYear: readonly ClosingDay[] = [
  { month: 12, day: 24, name: 'Juleaftensdag' },
  { month: 12, day: 31, name: 'Nytårsaftensdag' },
];
export const constitutionDay: ClosingDay = { month: 6, day: 5, name: 'Grundlovsdag' };

/** The calendar of a Danish body; by default it is closed on 5 June, 24 and 31 December. */
export function danish(
  settings: { readonly counted?: CountedDays; readonly closingDays?: readonly ClosingDay[] } = {},
): Calendar {
  return calendarFor({
    country: 'DK',
    timeZone: 'Europe/Copenhagen',
    counted: settings.counted ?? 'monday-to-friday',
    ...(settings.closingDays === undefined ? {} : { closingDays: settings.closingDays }),
  });
}

export const day = (iso: string) => Temporal.PlainDate.from(iso);
