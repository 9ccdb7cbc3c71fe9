import { listed } from '../clauses.ts';
import type { keeping as danish, keepingRefusals as danishRefusals } from '../da/keeping.ts';
import { dateWithWeekday } from '../dates.ts';

export const keepingRefusals: typeof danishRefusals = {
  'receipt-counts': ({ dates }) => [
    `The minutes of the meeting on ${listed(
      dates.map((date) => dateWithWeekday(date, 'en')),
      'en',
    )} are being approved, and what they have received counts there. So nothing is erased now.`,
    'Wait until the minutes are approved, and try again.',
  ],
  'held-already': ({ reason }) => [
    `The meeting is on hold already: ${reason}`,
    'Lift the hold first, if the reason is another.',
  ],
  'not-held': () => ['The meeting is not on hold.', 'Write “keeping” to see those that are.'],
};

export const keeping: typeof danish = {
  erased: '[erased]',
};
