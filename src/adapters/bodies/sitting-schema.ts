import { z } from 'zod';
import { clause, id, text } from './values.ts';

/** What a body's file says of the meeting itself: when it can decide, who moderates, who is paid, and how it is told of. */
export const sitting = {
  quorum: z
    .strictObject({
      number: z.union([z.int().min(1).max(500), z.enum(['half', 'more-than-half', 'two-thirds'])]),
      of: z.enum(['members']).default('members'),
      composition: z.array(z.strictObject({ party: id, 'at-least': z.int().min(1).max(500) })).default([]),
      clause,
    })
    .optional(),
  moderator: z.strictObject({ by: z.enum(['chair', 'rotation']), members: z.array(id).default([]), clause }).optional(),
  'no-decisions': z.strictObject({ clause }).optional(),
  'conclusion-minutes': z.strictObject({ title: text.optional(), clause }).optional(),
  'paid-doctors': z.strictObject({ number: z.int().min(0).max(50), party: id.optional(), clause }).optional(),
} as const;
