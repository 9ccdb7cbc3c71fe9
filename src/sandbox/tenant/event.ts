import type { z } from 'zod';
import type { eventChange } from './bodies.ts';
import { moment, written } from './zones.ts';

/** What a caller may set on an event, as it was set. */
export type EventFields = z.infer<typeof eventChange>;

/** An event in a mailbox's calendar. */
export interface TenantEvent {
  /** The immutable id, which is what `Prefer: IdType="ImmutableId"` gives. */
  readonly id: string;
  readonly organizer: string;
  readonly subject: string;
  /** The body with the block Teams put at its end. */
  readonly html: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly place: string;
  readonly attendees: readonly Attendee[];
  /** The link that holds now. */
  readonly joinUrl: string | undefined;
  readonly transactionId: string | undefined;
  readonly properties: readonly { readonly id: string; readonly value: string }[];
  readonly isCancelled: boolean;
  /** What the invited were told when it was cancelled. */
  readonly comment: string | undefined;
  /** Counts the changes, from 1. */
  readonly version: number;
  /** Reads left before the meeting in Teams is there; absent when none is awaited. */
  readonly readsUntilOnline: number | undefined;
  readonly fields: EventFields;
}

export interface Attendee {
  readonly address: string;
  readonly name: string;
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: 'none' | 'accepted' | 'tentativelyAccepted' | 'declined';
}

/** The event after a change: only what was given changes, and a list given replaces the whole list. */
export function changed(event: TenantEvent, change: EventFields): TenantEvent {
  return {
    ...event,
    ...(change.subject !== undefined && { subject: change.subject }),
    ...(change.start && { start: moment(change.start) }),
    ...(change.end && { end: moment(change.end) }),
    ...(change.location && { place: change.location.displayName ?? '' }),
    ...(change.attendees && { attendees: change.attendees.map((one) => invited(one, event.attendees)) }),
    version: event.version + 1,
    fields: { ...event.fields, ...change },
  };
}

/** The block Teams keeps in the body of an online meeting, by which it knows the meeting. */
export function teamsBlock(joinUrl: string): string {
  return `<div class="me-email-text" data-teams-meeting><a href="${joinUrl}">Microsoft Teams</a></div>`;
}

/** A body as Outlook stores it: a whole document, whatever fragment was sent, with Windows line ends. */
export function stored(content: string, joinUrl: string | undefined): string {
  const inner = /<body>\r?\n([\s\S]*?)\r?\n<\/body>/.exec(content)?.[1] ?? content;
  const block = joinUrl === undefined || inner.includes(teamsBlock(joinUrl)) ? '' : `\r\n${teamsBlock(joinUrl)}`;
  return `<html>\r\n<head></head>\r\n<body>\r\n${inner}${block}\r\n</body>\r\n</html>\r\n`;
}

/**
 * The event as Graph answers it.
 *
 * @param timeZone the zone of `Prefer: outlook.timezone`, UTC without
 * @param immutable whether immutable ids were asked for; the other kind changes when an event is moved
 */
export function resource(event: TenantEvent, timeZone: string, immutable: boolean): Record<string, unknown> {
  const online = event.joinUrl !== undefined;
  return {
    ...event.fields,
    '@odata.etag': `W/"${event.version}"`,
    id: immutable ? event.id : ordinaryId(event),
    changeKey: String(event.version),
    iCalUId: `${event.id}-ical`,
    transactionId: event.transactionId,
    subject: event.subject,
    body: { contentType: 'html', content: event.html },
    start: written(event.start, timeZone),
    end: written(event.end, timeZone),
    location: { displayName: event.place, locationType: 'default' },
    locations: [{ displayName: event.place, locationType: 'default' }],
    attendees: event.attendees.map(({ address, name, type, response }) => ({
      emailAddress: { address, name },
      type,
      status: { response, time: '0001-01-01T00:00:00Z' },
    })),
    organizer: { emailAddress: { address: event.organizer } },
    isOrganizer: true,
    isCancelled: event.isCancelled,
    isOnlineMeeting: online,
    onlineMeetingProvider: online ? 'teamsForBusiness' : 'unknown',
    onlineMeetingUrl: null,
    onlineMeeting: online ? { joinUrl: event.joinUrl } : null,
  };
}

/** The id without `ImmutableId`: another one once the event has gone to Deleted Items. */
export function ordinaryId(event: TenantEvent): string {
  return `AAMk${event.isCancelled ? 'Deleted' : 'Calendar'}-${event.id}`;
}

function invited(given: NonNullable<EventFields['attendees']>[number], before: readonly Attendee[]): Attendee {
  const { address, name } = given.emailAddress;
  const type = given.type.toLowerCase();
  return {
    address,
    name: name ?? address,
    type: type === 'optional' || type === 'resource' ? type : 'required',
    response: before.find((one) => one.address === address)?.response ?? 'none',
  };
}
