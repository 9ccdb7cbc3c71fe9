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
  putOnAgenda: 'Put on the agenda',
  item: (period, dates) => ({
    topic: `Meeting plan ${period}`,
    background: '',
    what: dates.join('\n'),
    how: 'The plan is put forward for approval.',
    why: 'The meetings of the body are put in the calendar only when the plan is approved.',
    recommendation: 'That the meeting plan is approved.',
  }),
  onAgenda: (period, meeting) => ({
    heading: 'The meeting plan is among the items',
    paragraphs: [
      `The meeting plan ${period} is an item for the meeting ${meeting}. Write “items” to give it its place on the agenda. Press “Decision on meeting dates” at the point when the minutes are written.`,
    ],
  }),
  decideDates: 'Decision on meeting dates',
  decideForm: (point, proposal) => ({
    heading: `Decision on meeting dates: ${point}`,
    paragraphs: [
      'Write one change on each line, for example “22 April 13:00-15:00 moved to 19 April 12:30-14:00”. Calendar, deadlines and length follow, and the decision is written in the minutes.',
      ...(proposal === undefined ? [] : [`A meeting plan ${proposal} is proposed.`]),
    ],
  }),
  decideLabels: { 'date-changes': 'Changes', approves: 'The meeting plan' },
  approvesChoices: { true: 'Approved with the changes', false: 'Not treated here' },
  saveDecision: 'Save the decision',
  changeFaults: {
    'not-two-dates': 'there must be two dates with “moved to” between them.',
    'unknown-meeting': 'there is no meeting to move that day.',
    'wrong-weekday': 'the weekday does not fit the date.',
  },
  decidedAt: (date, number) => `Decided at the meeting on ${day(date)}, point ${number}.`,
  decision: (period, changes) =>
    [
      ...(period === undefined
        ? []
        : [`The meeting plan ${period} is approved${changes.length === 0 ? '' : ' with changes'}.`]),
      ...changes.map(([from, to]) => `The meeting ${from} is moved to ${to}.`),
    ].join('\n'),
  decided: (sentences) => ({
    heading: 'The decision has been carried out',
    paragraphs: [...sentences.split('\n'), 'Calendar and deadlines follow, and it stands in the minutes.'],
  }),
  keepDate: 'Keep the date',
  dateKept: (body, slot) => ({
    heading: `The meeting of ${body.shortName} on ${day(slot.date)} stands`,
    paragraphs: ['It was asked whether it could be moved. The date stands. Whoever cannot come may send a substitute.'],
  }),
  kept: (on) => ({
    heading: 'The date is kept',
    paragraphs: [`The meeting is held on ${day(on)}. The members are told why, and that they may send substitutes.`],
  }),
  moveAnyway: 'Move it all the same',
};

export const planningRefusals: typeof danishRefusals = {
  'members-elsewhere': ({ date, clashes }) => [
    `On ${day(date)} some of the members are taken up by another body. ${clashes.map(planning.clash).join(' ')}`,
    'Choose another time, or move the meeting all the same.',
  ],
};
