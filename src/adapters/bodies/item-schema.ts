import { z } from 'zod';
import { clause, id } from './values.ts';

const fields = z.array(z.enum(['topic', 'background', 'what', 'how', 'why', 'recommendation']));

const ofKind = z.strictObject({
  annex: z.enum(['required', 'optional']).default('optional'),
  fields: fields.default([]),
  parties: z.array(id).min(1).optional(),
  clause,
});

export const items = z.strictObject({
  fields: fields.min(1),
  'by-kind': z
    .strictObject({ decision: ofKind.optional(), discussion: ofKind.optional(), information: ofKind.optional() })
    .optional(),
  clause,
});
