import { z } from 'zod';
import { deadline } from './deadline-schema.ts';
import { clause } from './values.ts';

/** Another deadline for a step, or `null`: the step falls away. */
const step = deadline.nullable().optional();

const kind = z.strictObject({
  deadlines: z
    .strictObject({ 'call-for-items': step, 'items-due': step, 'agenda-release': step, 'minutes-circulation': step })
    .default({}),
  'no-decisions': z.boolean().default(false),
  clause,
});

/** What a body's file says of the meetings that are called outside the plan. */
export const kinds = z.strictObject({ extraordinary: kind.optional(), urgent: kind.optional() });
