import type { AlignmentWarning } from '../../domain/plan/alignment.ts';
import { cited as citedIn, listed } from '../clauses.ts';
import type { planning as danish, planningRefusals as danishRefusals } from '../da/planning.ts';
import { dateWithWeekday } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

const HALVES = { 1: 'first', 2: 'second' } as const;

function alignment(about: AlignmentWarning): string {
  const cited = citedIn(about.own, 'en');
  const { name } = about;
  switch (about.code) {
    case 'alignment-unknown':
      return `No meetings of ${name} are known to which the plan could be fitted: ${cited}.`;
    case 'not-aligned': {
      const between =
        about.until === undefined
          ? `${about.order === 'before' ? 'after' : 'before'} the meeting on ${day(about.date)}`
          : `between the meeting on ${day(about.date)} and ${day(about.until)}`;
      return `${name} holds no meeting ${between}, as far as is known: ${cited}.`;
    }
    case 'agenda-before-feeder':
      return about.agenda === 'ours'
        ? `The agenda of the meeting on ${day(about.date)} is due ${day(about.agendaDue)}, before ${name} has met on ${day(about.met)}: ${cited}.`
        : `${name} releases its agenda on ${day(about.agendaDue)}, before the meeting on ${day(about.met)} is held: ${cited}.`;
  }
}

export const planning: typeof danish = {
  alignment,
  matched: ({ alignment: { name, order }, to }) =>
    to === undefined ? undefined : `Lies ${order} the meeting of ${name} on ${day(to)}`,
  clash: ({ with: other, members }) => `${other} meets at the same time, and wants ${listed(members, 'en')}.`,
  calendars: ({ asked, busy, unknown }) => [
    ...(busy.length === 0 ? [] : [`Busy: ${listed(busy, 'en')} (${busy.length} of ${asked} with an account)`]),
    ...(busy.length === 0 && unknown.length < asked ? ['None of those whose calendar can be read is busy'] : []),
    ...(unknown.length === 0 ? [] : [`The calendar of ${listed(unknown, 'en')} is not known`]),
  ],
  period: ({ year, half }) => (half === undefined ? `${year}` : `${HALVES[half]} half of ${year}`),
  planOther: (half) => `Plan the ${HALVES[half]} half`,
  noMonths: (body, period) => ({
    heading: `The rules give no meetings in the ${period}`,
    paragraphs: [
      `The months in which ${body.shortName} meets do not lie in it. Write the dates yourself on the lines under “meeting plan ${period}”, for example “15 September 12:30-14:00”.`,
    ],
  }),
  moveAnyway: 'Move it all the same',
};

export const planningRefusals: typeof danishRefusals = {
  'members-elsewhere': ({ date, clashes }) => [
    `On ${day(date)} some of the members are taken up by another body. ${clashes.map(planning.clash).join(' ')}`,
    'Choose another time, or move the meeting all the same.',
  ],
};
