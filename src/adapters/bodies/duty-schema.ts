import { z } from 'zod';
import { MONTHS } from './day-phrase.ts';
import * as measures from './measures.ts';
import { clause, id, measured, text } from './values.ts';

/** One duty, as the secretary writes it. */
export const duty = z.strictObject({
  id,
  title: text,
  kind: z.enum(['evaluation', 'orientation', 'strategic-topics', 'preparation', 'revision', 'other']),
  due: measured(measures.deadlineCount).optional(),
  'with-meeting': z.enum(['first', 'last', ...MONTHS]).optional(),
  by: id.optional(),
  to: text.optional(),
  after: id.optional(),
  'remind-before': measured(measures.countedDays).default(10),
  clause,
});
