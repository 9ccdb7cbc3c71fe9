import type { meetingPlan as danish } from '../da/meeting-plan.ts';
import { dateWithWeekday, dayAndTime, longDate, longSlot } from '../dates.ts';

export const meetingPlan: typeof danish = {
  title: (period) => `Meeting plan ${period}`,
  label: { place: 'Place', cadence: 'Meetings a year', clauses: 'The rules' },
  approvedAs: (on, changed) =>
    changed === undefined
      ? `Approved on ${longDate(on, 'en')}`
      : `Approved on ${longDate(on, 'en')}, changed on ${longDate(changed, 'en')}`,
  calledOff: (on) => `All meetings have been called off, the last on ${longDate(on, 'en')}`,
  proposal: 'PROPOSAL',
  heading: { meetings: 'The meetings', deadlines: 'Deadlines', clauses: 'Where the rules are written' },
  meetingsHeader: ['Meeting', 'Time', 'Place'],
  deadlinesHeader: ['Step', 'Day'],
  due: ({ due, at, earliest, force }) => {
    const first = earliest === undefined ? '' : `not before ${dateWithWeekday(earliest, 'en')} and `;
    return `${first}${force === undefined ? '' : 'as far as possible '}by ${dayAndTime(due, at, 'en')}`;
  },
  cadence: (least, most) => (least === most ? `${least}` : `${least} to ${most}`),
  meetingOn: (slot) => `Meeting on ${longSlot(slot, 'en')}`,
  none: 'The plan has no meetings.',
  noDeadlines: 'The rules set no deadlines.',
  meetings: 'The meetings',
  countedDays: 'Working days',
  approval: 'Approval of minutes',
  publication: 'Publication',
};
