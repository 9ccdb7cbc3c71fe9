import type { limits as danish } from '../da/limits.ts';
import { dateWithWeekday, dayAndTime } from '../dates.ts';
import { span } from './counts.ts';
import { steps } from './refusals.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const limits: typeof danish = {
  cut: ({ step, due, ownDue, days: left }) => {
    const said = `${steps[step]}: by its own rule by ${day(ownDue)}, but the outer limit is ${day(due)}.`;
    return left === undefined ? said : `${said} ${left.left} of ${days(left.given)} are left.`;
  },
  whyCut: ({ due, rule }) =>
    `The step's own rule, ${span(rule)}, gives ${day(due)}. The earlier of the two days holds.`,
  late: ({ step, left, next }) => {
    const what = step === 'call-for-items' ? 'Items were called for' : 'The agenda was sent out';
    const until =
      next.step === 'meeting'
        ? `the meeting on ${day(next.due)}`
        : `the next deadline: ${steps[next.step]} by ${dayAndTime(next.due, 'at' in next ? next.at : undefined, 'en')}`;
    return `${what} too late. ${left > FEW ? 'There are' : 'Only'} ${days(left)} until ${until}.`;
  },
};

/** So many days are no longer few. */
const FEW = 7;
