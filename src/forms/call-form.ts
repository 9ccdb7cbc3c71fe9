import { z } from 'zod';
import { LIMITS, optionalText } from './form.ts';

/** What is noted of a call to a member. */
export const callForm = z
  .object({ note: optionalText(LIMITS.reason), 'has-it': z.enum(['yes', 'no']) })
  .transform((form) => ({ note: form.note, hasIt: form['has-it'] === 'yes' }));
