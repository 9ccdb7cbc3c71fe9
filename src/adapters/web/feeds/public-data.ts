import { z } from 'zod';

/**
 * The shape of the public data. It is a promise: within a version fields are added, and none is changed or taken away.
 * `/data` explains each.
 */
export const VERSION = 1;

const day = z.iso.date();
/** With its offset: `2027-04-08T13:00:00+02:00`. */
const moment = z.iso.datetime({ offset: true });
const language = z.enum(['da', 'en']);

export const bodySummary = z.strictObject({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  organisation: z.string(),
  language,
  url: z.url(),
  data: z.url(),
  atom: z.url(),
  calendar: z.url(),
});

const correction = z.strictObject({ at: moment, what: z.string() });

const minutesSummary = z.discriminatedUnion('state', [
  /** None that anybody may read, or none yet. */
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('public'), publishedAt: moment, corrections: z.array(correction), docx: z.url() }),
  z.strictObject({ state: z.literal('withdrawn'), publishedAt: moment, withdrawnAt: moment, reason: z.string() }),
]);

export const meetingSummary = z.strictObject({
  id: z.string(),
  body: z.string(),
  status: z.enum(['planned', 'cancelled']),
  kind: z.string(),
  start: moment,
  end: moment,
  timeZone: z.string(),
  place: z.string(),
  /** Why it was cancelled. */
  reason: z.string().optional(),
  moves: z.array(z.strictObject({ from: moment, to: moment, at: moment, reason: z.string() })),
  agendaReleasedAt: moment.nullable(),
  minutes: minutesSummary,
  url: z.url(),
  data: z.url(),
});

export const bodiesData = z.strictObject({ version: z.literal(VERSION), bodies: z.array(bodySummary) });

export const bodyData = z.strictObject({
  version: z.literal(VERSION),
  body: bodySummary,
  rules: z.strictObject({ document: z.string(), adoptedOn: day.nullable() }),
  members: z.array(z.strictObject({ role: z.string(), party: z.string() })),
  meetings: z.array(meetingSummary),
});

export const meetingData = z.strictObject({
  version: z.literal(VERSION),
  meeting: meetingSummary,
  /** Numbers and titles only, as on the page; empty until the agenda is out. */
  agenda: z.array(z.strictObject({ number: z.string(), title: z.string() })),
  /** Of public minutes, in their order; empty of others. */
  points: z.array(
    z.strictObject({
      number: z.string(),
      title: z.string(),
      text: z.string(),
      outcome: z.string(),
      url: z.url(),
    }),
  ),
});

/** What is answered in place of data: a problem document. @source RFC 9457, section 3.1; without a type it is `about:blank` */
export const problemData = z.strictObject({
  version: z.literal(VERSION),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});

export type BodySummary = z.infer<typeof bodySummary>;
export type MeetingSummary = z.infer<typeof meetingSummary>;
export type BodiesData = z.infer<typeof bodiesData>;
export type BodyData = z.infer<typeof bodyData>;
export type MeetingData = z.infer<typeof meetingData>;
export type ProblemData = z.infer<typeof problemData>;
