import { type Client, GraphError, type GraphRequest } from '@microsoft/microsoft-graph-client';
import type { Event as GraphEvent } from '@microsoft/microsoft-graph-types';
import type { CalendarEvent, CalendarMeeting, MeetingCalendar } from '../../desk/channels.ts';
import { DeliveryFailed } from '../../desk/ports.ts';
import { endsAt, startsAt } from '../../domain/meeting/slot.ts';
import { path, query } from './address.ts';
import { SENT_ONCE } from './client.ts';
import { delivering, deliveryFailed } from './errors.ts';
import { windowsTimeZone } from './time-zone.ts';
import { transactionId } from './transaction-id.ts';

export interface Patience {
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The calendar of a body's mailbox. A meeting that is not held in a room is an online meeting in Teams. */
export function graphCalendar(client: Client, patience: Patience): MeetingCalendar {
  return {
    create: (meeting) =>
      delivering('repeatable', async () => {
        const made = await add(client, meeting);
        if (made !== undefined) return withJoinLink(client, patience, meeting, made);
        // Made before, and perhaps for a time from which the meeting has been moved since.
        const { eventId } = await findSoon(client, patience, meeting);
        return withJoinLink(client, patience, meeting, await change(client, eventId, meeting));
      }),

    update: (eventId, meeting) => delivering('repeatable', () => change(client, eventId, meeting)),

    async cancel(eventId, { mailbox }, comment) {
      if (await delivering('repeatable', () => isGone(client, mailbox, eventId))) return;
      try {
        await api(client, path`/users/${mailbox}/events/${eventId}/cancel`)
          .middlewareOptions(SENT_ONCE)
          .post({ Comment: comment });
      } catch (error) {
        if (statusOf(error) === 404) return;
        const failure = deliveryFailed(error, 'once');
        if (failure.remedy !== 'in-doubt') throw failure;
        await settleDoubt(client, mailbox, eventId, failure);
      }
    },
  };
}

/** The pauses before each further look for a join link, in milliseconds. */
const PAUSES = [1_000, 2_000, 4_000];

/** Marks in Outlook what Referent keeps, so that nobody moves it by hand. */
const CATEGORY = 'Referent';

/** @returns nothing if the calendar says it made an event for this meeting before */
async function add(client: Client, meeting: CalendarMeeting): Promise<CalendarEvent | undefined> {
  try {
    const made: GraphEvent = await api(client, path`/users/${meeting.mailbox}/events`).post({
      subject: meeting.subject,
      body: { contentType: 'html', content: meeting.html },
      ...setting(meeting),
      allowNewTimeProposals: false,
      responseRequested: true,
      // Said also where it is not: a mailbox may be set to make every meeting an online one.
      isOnlineMeeting: meeting.online,
      ...(meeting.online ? { onlineMeetingProvider: 'teamsForBusiness' } : {}),
      transactionId: transactionId(meeting.tag),
      // For people looking at the calendar; the transaction is what tells which meeting it is.
      categories: [CATEGORY],
    });
    return told(made);
  } catch (error) {
    // Its status is 409 or 400, depending on the server that answers.
    if (error instanceof GraphError && error.code === 'ErrorDuplicateTransactionId') return undefined;
    throw error;
  }
}

/** Never the body: sent without the block Teams keeps in it, it costs the join link. */
async function change(client: Client, eventId: string, meeting: CalendarMeeting): Promise<CalendarEvent> {
  const { start, end, location, attendees } = setting(meeting);
  await event(client, meeting.mailbox, eventId).patch({ start, end, location, attendees });
  return told(await read(client, meeting.mailbox, eventId));
}

/** What may change about a meeting that is in the calendar already. */
function setting(meeting: CalendarMeeting) {
  const timeZone = windowsTimeZone(meeting.timeZone);
  const onTheClock = (moment: Temporal.Instant) => ({
    dateTime: moment.toZonedDateTimeISO(meeting.timeZone).toPlainDateTime().toString({ smallestUnit: 'second' }),
    timeZone,
  });
  const invited = (people: CalendarMeeting['required'], type: 'required' | 'optional') =>
    people.map(({ address, title }) => ({ emailAddress: { address, name: title }, type }));
  return {
    start: onTheClock(startsAt(meeting.slot, meeting.timeZone)),
    end: onTheClock(endsAt(meeting.slot, meeting.timeZone)),
    location: { displayName: meeting.place },
    attendees: [...invited(meeting.required, 'required'), ...invited(meeting.optional, 'optional')],
  };
}

/** The event made before. It may take the calendar a moment to find what it made a moment ago. */
async function findSoon(client: Client, patience: Patience, meeting: CalendarMeeting): Promise<CalendarEvent> {
  for (const pause of [...PAUSES, undefined]) {
    const found = await find(client, meeting);
    if (found) return found;
    if (pause !== undefined) await patience.wait(pause);
  }
  throw new DeliveryFailed('again', `The calendar has had ${meeting.tag} before and does not show it`);
}

interface EventPage {
  readonly value: readonly GraphEvent[];
  readonly '@odata.nextLink'?: string;
}

/**
 * Looks through the calendar from the newest event back: Graph tells an event's transaction, but does not promise to
 * search by it, and what is looked for was made a moment ago.
 */
async function find(client: Client, { mailbox, tag }: CalendarMeeting): Promise<CalendarEvent | undefined> {
  const options = { $select: `${SEEN},transactionId`, $orderby: 'createdDateTime desc', $top: '50' };
  let address: string | undefined = `${path`/users/${mailbox}/events`}?${query(options)}`;
  while (address !== undefined) {
    const page: EventPage = await api(client, address).get();
    const found = page.value.find((one) => one.transactionId === transactionId(tag) && one.isCancelled !== true);
    if (found) return told(found);
    address = page['@odata.nextLink'];
  }
  return undefined;
}

/** An event can be made before its meeting in Teams is: then it says so, and the link comes a little later. */
async function withJoinLink(
  client: Client,
  patience: Patience,
  { mailbox, online }: CalendarMeeting,
  made: CalendarEvent,
): Promise<CalendarEvent> {
  let seen = made;
  if (!online) return seen;
  for (const pause of PAUSES) {
    if (seen.joinUrl !== undefined) break;
    await patience.wait(pause);
    seen = told(await read(client, mailbox, made.eventId));
  }
  return seen;
}

/** After a cancellation whose answer was lost: either it took effect, or it may be asked for again. */
async function settleDoubt(client: Client, mailbox: string, eventId: string, doubt: DeliveryFailed): Promise<void> {
  const gone = await isGone(client, mailbox, eventId).catch(() => {
    throw doubt;
  });
  if (!gone) throw new DeliveryFailed('again', doubt.message, { cause: doubt });
}

async function isGone(client: Client, mailbox: string, eventId: string): Promise<boolean> {
  try {
    return (await read(client, mailbox, eventId)).isCancelled === true;
  } catch (error) {
    if (statusOf(error) === 404) return true;
    throw error;
  }
}

const SEEN = 'id,iCalUId,isCancelled,isOnlineMeeting,onlineMeeting';

function read(client: Client, mailbox: string, eventId: string): Promise<GraphEvent> {
  return event(client, mailbox, eventId)
    .query(query({ $select: SEEN }))
    .get();
}

function event(client: Client, mailbox: string, eventId: string): GraphRequest {
  return api(client, path`/users/${mailbox}/events/${eventId}`);
}

function api(client: Client, address: string): GraphRequest {
  // An event keeps such an id when it is moved to another folder, as cancelling moves it.
  return client.api(address).header('Prefer', 'IdType="ImmutableId"');
}

function told(event: GraphEvent): CalendarEvent {
  if (!event.id) throw new DeliveryFailed('again', 'Graph did not tell the id of the event');
  const { iCalUId } = event;
  const joinUrl = event.onlineMeeting?.joinUrl ?? undefined;
  return { eventId: event.id, joinUrl, ...(iCalUId ? { iCalUId } : {}) };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof GraphError ? error.statusCode : undefined;
}
