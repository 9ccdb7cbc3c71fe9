import { z } from 'zod';
import { GraphRefusal } from './answer.ts';

/**
 * The bodies the tenant takes. They are closed, as the live service's are: a property it does not know is answered
 * with 400, so that a misspelt one is found here and not in production.
 */

const dateTimeTimeZone = z.strictObject({
  dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?$/),
  timeZone: z.string().nullish(),
});

const itemBody = z.strictObject({
  contentType: z.string().regex(/^(text|html)$/i),
  content: z.string(),
});

const recipient = z.strictObject({
  emailAddress: z.strictObject({ address: z.string().min(1), name: z.string().optional() }),
});

const attendee = z.strictObject({
  ...recipient.shape,
  type: z
    .string()
    .regex(/^(required|optional|resource)$/i)
    .default('required'),
});

const location = z.strictObject({ displayName: z.string().nullish(), locationType: z.string().optional() });

/** What PATCH of an event takes. */
export const eventChange = z.strictObject({
  subject: z.string().optional(),
  body: itemBody.optional(),
  start: dateTimeTimeZone.optional(),
  end: dateTimeTimeZone.optional(),
  location: location.optional(),
  locations: z.array(location).optional(),
  attendees: z.array(attendee).optional(),
  categories: z.array(z.string()).optional(),
  hideAttendees: z.boolean().optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  isAllDay: z.boolean().optional(),
  isOnlineMeeting: z.boolean().optional(),
  isReminderOn: z.boolean().optional(),
  onlineMeetingProvider: z.enum(['unknown', 'teamsForBusiness']).optional(),
  reminderMinutesBeforeStart: z.int().optional(),
  responseRequested: z.boolean().optional(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).optional(),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']).optional(),
});

/** What POST of an event takes. */
export const newEvent = z.strictObject({
  ...eventChange.shape,
  start: dateTimeTimeZone,
  end: dateTimeTimeZone,
  allowNewTimeProposals: z.boolean().optional(),
  transactionId: z.string().optional(),
  singleValueExtendedProperties: z.array(z.strictObject({ id: z.string(), value: z.string() })).optional(),
});

export const cancellation = z.strictObject({ Comment: z.string().optional(), comment: z.string().optional() });

export const mail = z.strictObject({
  message: z.strictObject({
    subject: z.string(),
    body: itemBody,
    toRecipients: z.array(recipient).min(1),
    ccRecipients: z.array(recipient).optional(),
    bccRecipients: z.array(recipient).optional(),
    replyTo: z.array(recipient).optional(),
    importance: z.enum(['low', 'normal', 'high']).optional(),
  }),
  saveToSentItems: z.boolean().optional(),
});

export const scheduleQuestion = z.strictObject({
  schedules: z.array(z.string()).min(1).max(20),
  startTime: dateTimeTimeZone,
  endTime: dateTimeTimeZone,
  availabilityViewInterval: z.int().min(5).max(1440).default(30),
});

export const installation = z.strictObject({
  'teamsApp@odata.bind': z.string().regex(/^https:\/\/graph\.microsoft\.com\/v1\.0\/appCatalogs\/teamsApps\/[^/]+$/),
});

/** @throws GraphRefusal 400 if the body is not of this shape, and of no more than this shape */
export function taken<Shape>(schema: z.ZodType<Shape>, body: unknown): Shape {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new GraphRefusal(400, 'BadRequest', z.prettifyError(result.error));
}
