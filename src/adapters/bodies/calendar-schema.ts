import { z } from 'zod';
import { dayOfYear } from './day-phrase.ts';
import { clause, measured, text } from './values.ts';

const week = z.int().min(1).max(53);

export const calendar = z.strictObject({
  country: text.default('DK'),
  'time-zone': text.default('Europe/Copenhagen'),
  'counted-days': z.enum(['monday-to-friday', 'monday-to-saturday', 'every-day']).default('monday-to-friday'),
  'closing-days': z.array(z.strictObject({ on: measured(dayOfYear), name: text })).optional(),
  'closing-weeks': z.array(week).default([]),
  'summer-recess': z
    .strictObject({ from: measured(dayOfYear), until: measured(dayOfYear), name: text.optional() })
    .optional(),
  'winter-holiday-week': week.optional(),
  'autumn-holiday-week': week.optional(),
  'summer-holiday-until': measured(dayOfYear).optional(),
  clause,
});
