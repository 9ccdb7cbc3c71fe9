import type { Deadline } from '../../domain/calendar/deadline.ts';
import type { Slot } from '../../domain/meeting/slot.ts';
import { dateWithWeekday, dayAndTime, longDate, longSlot } from '../dates.ts';

/** The meeting plan as a document. */
export const meetingPlan = {
  title: (period: string): string => `Mødeplan ${period}`,
  label: { place: 'Sted', cadence: 'Møder om året', clauses: 'Reglerne' },
  approvedAs: (on: Temporal.PlainDate, changed: Temporal.PlainDate | undefined): string =>
    changed === undefined
      ? `Godkendt den ${longDate(on, 'da')}`
      : `Godkendt den ${longDate(on, 'da')}, ændret den ${longDate(changed, 'da')}`,
  calledOff: (on: Temporal.PlainDate): string => `Alle møder er aflyst, senest den ${longDate(on, 'da')}`,
  proposal: 'FORSLAG',
  heading: { meetings: 'Møderne', deadlines: 'Frister', clauses: 'Hvor reglerne står' },
  meetingsHeader: ['Møde', 'Tid', 'Sted'],
  deadlinesHeader: ['Trin', 'Dag'],
  due: ({ due, at, earliest, force }: Pick<Deadline, 'due' | 'at' | 'earliest' | 'force'>): string => {
    const first = earliest === undefined ? '' : `tidligst ${dateWithWeekday(earliest, 'da')} og `;
    return `${first}${force === undefined ? '' : 'så vidt muligt '}senest ${dayAndTime(due, at, 'da')}`;
  },
  cadence: (least: number, most: number): string => (least === most ? `${least}` : `${least} til ${most}`),
  meetingOn: (slot: Slot): string => `Mødet ${longSlot(slot, 'da')}`,
  none: 'Planen har ingen møder.',
  noDeadlines: 'Reglerne sætter ingen frister.',
  meetings: 'Møderne',
  countedDays: 'Hverdage',
  approval: 'Godkendelse af referat',
  publication: 'Offentliggørelse',
};
