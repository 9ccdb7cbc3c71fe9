import { z } from 'zod';
import * as measures from './measures.ts';
import { clause, id, measured } from './values.ts';

/** One step's deadline. */
export const deadline = z.strictObject({
  latest: measured(measures.deadlineCount),
  'and-latest': measured(measures.deadlineCount).optional(),
  'not-earlier-than': measured(measures.deadlineCount).optional(),
  at: measured(measures.timeOfDay).optional(),
  force: z.enum(['binding', 'as-far-as-possible']).default('binding'),
  roll: z.enum(['earlier', 'later', 'none']).optional(),
  clause,
});

/** A step that members take part in can have another day for those of one party. */
const membersDeadline = deadline.extend({
  'by-party': z
    .array(
      z.strictObject({
        party: id,
        latest: measured(measures.deadlineCount),
        at: measured(measures.timeOfDay).optional(),
        clause,
      }),
    )
    .default([]),
});

export const deadlines = z.strictObject({
  'call-for-items': membersDeadline.optional(),
  'items-due': membersDeadline.optional(),
  'agenda-release': deadline.optional(),
  'minutes-circulation': deadline.optional(),
});
