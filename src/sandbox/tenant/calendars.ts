import { type Answer, type Asked, empty, GraphRefusal, json, paged, selected } from './answer.ts';
import { cancellation, eventChange, newEvent, taken } from './bodies.ts';
import { changed, ordinaryId, resource, stored, type TenantEvent, teamsBlock } from './event.ts';
import type { Mishap } from './fault.ts';
import type { Directory, Person } from './people.ts';
import { moment, preferredZone } from './zones.ts';

/** The calendars of the tenant's mailboxes. */
export class Calendars {
  readonly #directory: Directory;
  readonly #origin: () => string;
  readonly #events: TenantEvent[] = [];
  #meetings = 0;

  constructor(directory: Directory, origin: () => string) {
    this.#directory = directory;
    this.#origin = origin;
  }

  /** Every event ever made in a mailbox's calendar, the cancelled ones too, oldest first. */
  of(mailbox: string): readonly TenantEvent[] {
    const owner = this.#directory.find(mailbox)?.mail;
    return this.#events.filter((one) => one.organizer === owner);
  }

  /** Everything in every calendar, cancelled or not. */
  get all(): readonly TenantEvent[] {
    return this.#events;
  }

  byJoinUrl(joinUrl: string): TenantEvent | undefined {
    return this.#events.find((one) => one.joinUrl === joinUrl && !one.isCancelled);
  }

  create(mailbox: string, asked: Asked, mishap: Mishap | undefined): Answer {
    const owner = this.#owner(mailbox);
    const { transactionId, singleValueExtendedProperties, ...fields } = taken(newEvent, asked.json);
    if (transactionId !== undefined && this.of(owner.mail).some((one) => one.transactionId === transactionId)) {
      throw new GraphRefusal(409, 'ErrorDuplicateTransactionId', ALREADY_USED);
    }
    const start = moment(fields.start);
    const end = moment(fields.end);
    if (Temporal.Instant.compare(end, start) < 0) {
      throw new GraphRefusal(400, 'ErrorPropertyValidationFailure', 'The end is before the start.');
    }
    const readsUntilOnline = mishap?.kind === 'no-online-meeting' ? mishap.reads : undefined;
    const joinUrl = fields.isOnlineMeeting && readsUntilOnline === undefined ? this.#newJoinUrl() : undefined;
    const blank: TenantEvent = {
      id: `event-${this.#events.length + 1}`,
      organizer: owner.mail,
      subject: '',
      html: stored(fields.body?.content ?? '', joinUrl),
      start,
      end,
      place: '',
      attendees: [],
      joinUrl,
      transactionId,
      properties: singleValueExtendedProperties ?? [],
      isCancelled: false,
      comment: undefined,
      version: 0,
      readsUntilOnline,
      fields: {},
    };
    const made = changed(blank, fields);
    this.#events.push(made);
    return json(201, this.#shown(made, asked));
  }

  read(mailbox: string, id: string, asked: Asked): Answer {
    const event = this.#awaitMeeting(this.#get(mailbox, id));
    return json(200, selected(this.#shown(event, asked), asked.query));
  }

  change(mailbox: string, id: string, asked: Asked, mishap: Mishap | undefined): Answer {
    const event = this.#get(mailbox, id);
    const change = taken(eventChange, asked.json);
    if (event.joinUrl !== undefined && change.isOnlineMeeting === false) {
      throw new GraphRefusal(400, 'ErrorInvalidRequest', 'An online meeting cannot be made a meeting that is not.');
    }
    // Teams knows the meeting by its block in the body: sent without it, the meeting is gone.
    const content = change.body?.content;
    const keeps = content === undefined || (event.joinUrl !== undefined && content.includes(teamsBlock(event.joinUrl)));
    const kept = keeps ? event.joinUrl : undefined;
    const joinUrl = mishap?.kind === 'new-link' ? this.#newJoinUrl() : kept;
    const html = content === undefined ? event.html : stored(content, joinUrl);
    const next = this.#replace(event, { ...changed(event, change), joinUrl, html });
    return json(200, this.#shown(next, asked));
  }

  cancel(mailbox: string, id: string, asked: Asked): Answer {
    const { Comment, comment } = taken(cancellation, asked.json ?? {});
    const event = this.#get(mailbox, id);
    this.#replace(event, { ...event, isCancelled: true, comment: Comment ?? comment ?? '' });
    return empty(202);
  }

  delete(mailbox: string, id: string): Answer {
    const event = this.#get(mailbox, id);
    this.#replace(event, { ...event, isCancelled: true });
    return empty(204);
  }

  list(mailbox: string, asked: Asked): Answer {
    const filter = asked.query.get('$filter');
    const [, property, value] = (filter !== null && TAG_FILTER.exec(filter)) || [];
    if (filter !== null && value === undefined) {
      throw new GraphRefusal(400, 'ErrorInvalidUrlQueryFilter', `The query filter is not supported: ${filter}`);
    }
    const wanted = value?.replaceAll("''", "'");
    const found = this.#standing(mailbox).filter(
      (one) => filter === null || one.properties.some((own) => own.id === property && own.value === wanted),
    );
    const order = asked.query.get('$orderby')?.toLowerCase();
    if (order !== undefined && order !== 'createddatetime desc') {
      throw new GraphRefusal(400, 'ErrorInvalidUrlQuery', `The order is not supported: ${order}`);
    }
    return this.#page(mailbox, 'events', order === undefined ? found : found.toReversed(), asked);
  }

  /** What lies wholly or partly within `[startDateTime, endDateTime)`, the earliest first. */
  view(mailbox: string, asked: Asked): Answer {
    const from = asked.query.get('startDateTime');
    const to = asked.query.get('endDateTime');
    if (from === null || to === null) {
      throw new GraphRefusal(400, 'ErrorInvalidParameter', 'This request requires a time window.');
    }
    const opens = moment({ dateTime: from });
    const closes = moment({ dateTime: to });
    const found = this.#standing(mailbox)
      .filter(
        ({ start, end }) => Temporal.Instant.compare(start, closes) < 0 && Temporal.Instant.compare(end, opens) > 0,
      )
      .sort((a, b) => Temporal.Instant.compare(a.start, b.start));
    return this.#page(mailbox, 'calendarView', found, asked);
  }

  #page(mailbox: string, name: string, events: readonly TenantEvent[], asked: Asked): Answer {
    return paged(
      events.map((one) => selected(this.#shown(this.#awaitMeeting(one), asked), asked.query)),
      asked.query,
      `/users/${encodeURIComponent(mailbox)}/${name}`,
    );
  }

  #owner(mailbox: string): Person {
    const owner = this.#directory.find(mailbox);
    if (owner) return owner;
    throw new GraphRefusal(404, 'ErrorInvalidUser', `The requested user '${mailbox}' is invalid.`);
  }

  #standing(mailbox: string): readonly TenantEvent[] {
    return this.of(this.#owner(mailbox).mail).filter((one) => !one.isCancelled);
  }

  #get(mailbox: string, id: string): TenantEvent {
    const event = this.#standing(mailbox).find((one) => one.id === id || ordinaryId(one) === id);
    if (event) return event;
    throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  }

  /** Counts a read of an event whose meeting in Teams is late; at the last the meeting is there. */
  #awaitMeeting(event: TenantEvent): TenantEvent {
    if (event.readsUntilOnline === undefined) return event;
    if (event.readsUntilOnline > 0) {
      return this.#replace(event, { ...event, readsUntilOnline: event.readsUntilOnline - 1 });
    }
    const joinUrl = this.#newJoinUrl();
    return this.#replace(event, { ...event, readsUntilOnline: undefined, joinUrl, html: stored(event.html, joinUrl) });
  }

  #replace(event: TenantEvent, next: TenantEvent): TenantEvent {
    this.#events[this.#events.findIndex((one) => one.id === event.id)] = next;
    return next;
  }

  #shown(event: TenantEvent, asked: Asked): Record<string, unknown> {
    const shown = resource(event, preferredZone(asked.prefer), /IdType="ImmutableId"/.test(asked.prefer));
    const expanded = asked.query.has('$expand') && { singleValueExtendedProperties: event.properties };
    return { ...shown, ...expanded };
  }

  #newJoinUrl(): string {
    this.#meetings += 1;
    return `${this.#origin()}/meet/${this.#meetings}`;
  }
}

const ALREADY_USED =
  "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.";

const TAG_FILTER = /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']*)' and ep\/value eq '(.*)'\)$/;
