import { quoted } from '../clauses.ts';
import type { staleItems as da } from '../da/stale-items.ts';
import { longDate } from '../dates.ts';

const date = (day: Temporal.PlainDate) => longDate(day, 'en');

export const staleItems: typeof da = {
  changedMeanwhile: [
    'The item has been changed since you opened it.',
    'What you have written stands below. Save it if it is to count instead.',
  ],
  mark: (since) => `the deadline is ${date(since)}, before the meeting`,
  warning: (title, since) =>
    `${quoted(title, 'en')}: the deadline is ${date(since)}, before the meeting. The item can have no influence. Take it off, and inform the members instead.`,
  part: 'The deadline passes before the meeting',
  toldLabel: 'Word to the members',
  proposal: (since) =>
    `The item is not treated at the meeting, since the deadline is ${date(since)}, before the meeting. You are therefore informed here.`,
  drop: 'Take off and inform the members',
  dropped: (title, told) => ({
    heading: `The item ${quoted(title, 'en')} has been taken off the agenda`,
    paragraphs: [told],
  }),
  inTime: (externalDate, meeting) => [
    externalDate === undefined
      ? 'The item has no external deadline.'
      : `The item’s deadline is ${date(externalDate)} and the meeting is ${date(meeting)}: it can be treated in time.`,
    'If it is to go all the same, use “Settled by the secretariat” or “Put the item off”.',
  ],
};
