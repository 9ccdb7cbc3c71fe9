import { z } from 'zod';
import { agreementRoute } from './agreement-route.ts';
import { approval } from './approval-schema.ts';
import { calendar } from './calendar-schema.ts';
import { MONTHS, WEEKDAYS } from './day-phrase.ts';
import { deadlines } from './deadline-schema.ts';
import { dialogueMeetings } from './dialogue-meetings.ts';
import { duty } from './duty-schema.ts';
import { items } from './item-schema.ts';
import { kinds } from './kind-schema.ts';
import { look } from './look.ts';
import * as measures from './measures.ts';
import { delegationSchema, memberSchema } from './membership.ts';
import { preMeeting } from './pre-meeting.ts';
import { prepares } from './prepares.ts';
import { retention } from './retention.ts';
import { sitting } from './sitting-schema.ts';
import { topics } from './topics.ts';
import { address, clause, guid, id, measured, reach, text } from './values.ts';
import { versions } from './versions.ts';
import { writtenProcedure } from './written-procedure.ts';

const standingItem = z.strictObject({
  id,
  title: text,
  role: z
    .enum([
      'point',
      'section',
      'approve-minutes',
      'approve-agenda',
      'any-other-business',
      'next-meeting',
      'follow-up',
      'backlog',
      'other-bodies',
    ])
    .default('point'),
  takes: z.array(z.enum(['decision', 'discussion', 'information'])).default([]),
  headed: z.boolean().default(true),
  decisions: z.boolean().default(true),
  clause,
});

const perYear = z.int().min(1).max(52);
const dayOfMonth = z.int().min(1).max(31);

const annualWheel = z.strictObject({
  tolerance: z.strictObject({ 'from-day': dayOfMonth, 'until-day': dayOfMonth }).optional(),
  months: z
    .array(
      z.strictObject({
        month: z.enum(MONTHS),
        themes: z.array(text).default([]),
        participants: z.array(text).default([]),
        clause,
      }),
    )
    .min(1),
});

/** One body's file, as the secretary writes it. */
export const bodyFile = z.strictObject({
  id,
  name: text,
  'short-name': text,
  organisation: text,
  kind: z.enum(['klu', 'body']),
  language: z.enum(['da', 'en']).default('da'),
  document: text,
  'adopted-on': measured(measures.plainDate).optional(),
  home: z.strictObject({ mailbox: address, team: guid, channel: text.regex(/^19:.+@thread\.(tacv2|skype)$/) }),
  reach: reach.optional(),
  look: look.optional(),
  parties: z.array(z.strictObject({ id, name: text })).min(1),
  members: z.array(memberSchema).min(1),
  delegations: z.array(delegationSchema).default([]),
  meetings: z.strictObject({
    months: z.array(z.enum(MONTHS)).min(1),
    weekday: z.enum(WEEKDAYS),
    'from-day': z.int().min(1).max(31).default(1),
    start: measured(measures.timeOfDay),
    length: measured(measures.minutes),
    place: text,
    online: z.boolean().default(true),
    'plan-for': z.enum(['year', 'half-year']).default('year'),
    'per-year': z.strictObject({ least: perYear, most: perYear }),
    clause,
  }),
  'annual-wheel': annualWheel.optional(),
  deadlines,
  kinds: kinds.optional(),
  'other-bodies': z
    .array(z.strictObject({ id, name: text, meetings: z.array(measured(measures.plainDate)).default([]) }))
    .default([]),
  alignment: z.array(z.strictObject({ with: id, order: z.enum(['before', 'after']), clause })).default([]),
  items,
  'standing-items': z.array(standingItem).min(1),
  versions: versions.optional(),
  approval,
  ...topics,
  ...sitting,
  agreements: agreementRoute.optional(),
  waivers: z
    .strictObject({
      'late-item': z.strictObject({ by: z.enum(['chair', 'secretary', 'all-present']), clause }).optional(),
    })
    .optional(),
  publication: z.strictObject({ where: text, nameless: z.boolean().default(false), clause }),
  secretariat: z.strictObject({ host: text, departments: z.array(text).default([]), clause }).optional(),
  'pre-meeting': preMeeting.optional(),
  prepares: prepares.optional(),
  duties: z.array(duty).default([]),
  'dialogue-meetings': dialogueMeetings.optional(),
  'written-procedure': writtenProcedure.optional(),
  retention: retention.optional(),
  'chair-sees-agenda-first': z.boolean().default(false),
  'send-at': measured(measures.timeOfDay).default(() => Temporal.PlainTime.from('09:00')),
  'remind-before': measured(measures.countedDays).default(3),
  calendar,
});

export type BodyFile = z.output<typeof bodyFile>;
