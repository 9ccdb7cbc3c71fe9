import type { Doubt } from '../../domain/plan/plan.ts';
import { listed } from '../clauses.ts';
import type { plan as danish } from '../da/plan.ts';
import { clockTime, dateWithWeekday, dayAndTime, longDate, monthName, weekdayName } from '../dates.ts';
import { deadlineRule, span } from './counts.ts';
import { planning } from './planning.ts';
import { steps } from './refusals.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

function doubt(about: Doubt): string {
  switch (about.about) {
    case 'wrong-weekday':
      return `It said ${weekdayName(about.said, 'en')}, but the day is a ${weekdayName(about.is, 'en')}.`;
    case 'other-year':
      return `It said ${about.said}, which is another year.`;
    case 'other-half':
      return `The day is not in the ${about.half === 1 ? 'first' : 'second'} half of the year.`;
    case 'closed-day':
      return about.name === undefined ? 'The day is closed.' : `The day is closed: ${about.name}.`;
    case 'weekend':
      return 'The day is in a weekend.';
    case 'school-holiday':
      return `The day is in ${about.name}.`;
    case 'overlap':
      return 'The meeting overlaps another that day.';
    case 'same-day':
      return 'There is already a meeting that day.';
    case 'members-elsewhere':
      return planning.clash(about);
    case 'past':
      return 'The day has passed.';
  }
}

export const plan: typeof danish = {
  proposed: (body, period, meetings) => ({
    heading: `Meeting plan ${period} for ${body.shortName}`,
    paragraphs: [
      `This is a proposal of ${meetings === 1 ? 'one meeting' : `${meetings} meetings`}. Change what should be changed, and approve. Only then do the meetings go into the calendar.`,
    ],
  }),
  approved: (body, period) => ({
    heading: `The meeting plan ${period} for ${body.shortName} is approved`,
    paragraphs: ['The meetings are in the calendar, and the participants have been invited.'],
  }),
  row: (number, date) => `${number}. ${day(date)}`,
  cadence: (perYear) =>
    perYear.least === perYear.most
      ? `The body holds ${perYear.least} meetings a year.`
      : `The body holds ${perYear.least} to ${perYear.most} meetings a year.`,
  doubt,
  deadline: ({ step, due, at, earliest, force }) => {
    const soft = force === undefined ? '' : ' as far as possible';
    const first = earliest === undefined ? '' : ` not before ${day(earliest)} and`;
    return `${steps[step]}${soft}${first} by ${dayAndTime(due, at, 'en')}`;
  },
  passedSoftly: ({ step, due, at }) =>
    `${steps[step]} was to be done by ${dayAndTime(due, at, 'en')} as far as possible. That has passed, but does not count as late.`,
  tooEarly: (step, earliest) => `${steps[step]} may be done on ${day(earliest)} at the earliest.`,
  online: {
    wanted: 'The Teams meeting is being made',
    ready: 'The Teams meeting is ready',
    none: 'Held before Referent',
    'in-room': 'On the calendar, held in a room',
    'without-link': 'The Teams meeting lacks a link',
  },

  why: (deadline) => ({
    heading: `Why ${dayAndTime(deadline.due, deadline.at, 'en')}?`,
    paragraphs: [
      `${steps[deadline.step]}: no later than ${span(deadline.rule)}.`,
      `Counted from ${day(deadline.from)} that gives ${day(deadline.counted)}.`,
    ],
  }),
  movedPast: (days, { due, roll }) => {
    const closed = `${listed(days, 'en')} ${days.length === 1 ? 'is a closed day' : 'are closed days'}.`;
    if (roll === 'later') return `${closed} By the rule the deadline moves to the open day after: ${day(due)}.`;
    return `${closed} A deadline moves to the open day before: ${day(due)}.`;
  },
  notMoved: ({ roll }) =>
    roll === 'none'
      ? 'The deadline stands as counted, on a closed day too.'
      : 'The day is open, so the deadline was not moved.',

  rules: (body) => ({ heading: `Rules of ${body.shortName}`, paragraphs: [] }),
  rulesFrom: (rules) =>
    rules.adoptedOn === undefined ? rules.document : `${rules.document}, adopted ${longDate(rules.adoptedOn, 'en')}`,
  revision: {
    since: (from) =>
      `In force from ${longDate(from, 'en')}. A meeting called before that day is held under the earlier rules.`,
    coming: (document, from) => `From ${longDate(from, 'en')} ${document} is in force.`,
    heading: (document) => `Changed since ${document}`,
    changed: (title, was, is) => `${title}: ${is} (was: ${was})`,
    added: (title, is) => `${title}: ${is} (new)`,
    removed: (title, was) => `${title}: taken out (was: ${was})`,
    left: (titles) => `No longer in the body: ${listed(titles, 'en')}`,
    joined: (titles) => `New in the body: ${listed(titles, 'en')}`,
  },
  ruleNames: {
    meetings: 'Meetings',
    fields: 'An item must contain',
    standing: 'Standing items',
    days: 'Days that count',
    approval: 'Approval of the minutes',
    publication: 'Publication',
    secretariat: 'Secretariat',
    warnings: 'Be aware',
  },
  meetingRule: (rule) =>
    `${listed(
      rule.months.map((month) => monthName(month, 'en')),
      'en',
    )}, ${weekdayName(rule.weekday, 'en')} ${clockTime(rule.start, 'en')}, ${rule.lengthInMinutes} minutes, ${rule.place}`,
  deadlineRule,
  counted: {
    'monday-to-friday': 'Monday to Friday except public holidays and closing days',
    'monday-to-saturday': 'Monday to Saturday except public holidays and closing days',
    'every-day': 'every day',
  },
};
