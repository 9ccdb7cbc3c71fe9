import { describe, expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/meetings.ts';
import { UnknownTimeZone } from '../../../src/adapters/graph/time-zone.ts';
import { DeliveryFailed } from '../../../src/desk/ports.ts';
import { connect, MAILBOX, MEETING, office, patience } from './office.ts';

const POST_EVENT = { method: 'POST', path: /\/events$/ };
const CANCEL = { method: 'POST', path: /\/cancel$/ };

describe('S2-01: a meeting is put into the calendar of the mailbox', () => {
  it('is an online meeting at the time of the body’s zone, with everyone invited', async () => {
    await using o = await office();
    const made = await graphCalendar(o.client, patience()).create(MEETING);
    const [event, ...others] = o.tenant.events(MAILBOX);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ id: made.eventId, joinUrl: made.joinUrl, place: 'Rådhuset, lokale 2' });
    expect(event?.start.toString()).toBe('2027-04-08T13:30:00Z');
    expect(event?.end.toString()).toBe('2027-04-08T15:00:00Z');
    expect(event?.attendees.map((one) => [one.address, one.type])).toEqual([
      ['plo-2@plo.example', 'required'],
      ['suppleant@plo.example', 'optional'],
    ]);
    expect(made.joinUrl).toMatch(/^http/);
  });

  it('names the zone as Windows does, asks for an id that lasts, and lets nobody propose another time', async () => {
    await using o = await office();
    await graphCalendar(o.client, patience()).create(MEETING);
    expect(o.tenant.requests).toMatchObject([
      {
        method: 'POST',
        path: `/v1.0/users/${MAILBOX}/events`,
        headers: { prefer: 'IdType="ImmutableId"' },
        body: {
          start: { dateTime: '2027-04-08T15:30:00', timeZone: 'Romance Standard Time' },
          end: { dateTime: '2027-04-08T17:00:00', timeZone: 'Romance Standard Time' },
          isOnlineMeeting: true,
          onlineMeetingProvider: 'teamsForBusiness',
          allowNewTimeProposals: false,
          responseRequested: true,
          transactionId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        },
      },
    ]);
  });

  it('ends on the next day when the meeting lasts past midnight', async () => {
    await using o = await office();
    const late = { ...MEETING.slot, start: Temporal.PlainTime.from('23:00'), lengthInMinutes: 120 };
    await graphCalendar(o.client, patience()).create({ ...MEETING, slot: late });
    expect(o.tenant.requests[0]?.body).toMatchObject({ end: { dateTime: '2027-04-09T01:00:00' } });
  });

  it('keeps to the wall clock in winter and in summer alike', async () => {
    await using o = await office();
    const winter = { ...MEETING.slot, date: Temporal.PlainDate.from('2027-01-14') };
    await graphCalendar(o.client, patience()).create({ ...MEETING, slot: winter });
    expect(o.tenant.events(MAILBOX)[0]?.start.toString()).toBe('2027-01-14T14:30:00Z');
  });

  it('refuses a zone whose Windows name it does not know, before anything is sent', async () => {
    await using o = await office();
    const creating = graphCalendar(o.client, patience()).create({ ...MEETING, timeZone: 'Pacific/Auckland' });
    await expect(creating).rejects.toBeInstanceOf(UnknownTimeZone);
    expect(o.tenant.requests).toEqual([]);
  });
});

describe('S2-01: a meeting asked for twice is one event', () => {
  it('finds the one made before, which the calendar knows by its transaction', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const first = await calendar.create(MEETING);
    expect(await calendar.create(MEETING)).toEqual(first);
    expect(o.tenant.events(MAILBOX)).toHaveLength(1);
  });

  it('finds it where the server calls the repeat a bad request', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const first = await calendar.create(MEETING);
    o.tenant.script({ on: POST_EVENT, kind: 'status', status: 400, code: 'ErrorDuplicateTransactionId' });
    expect(await calendar.create(MEETING)).toEqual(first);
  });

  it('makes exactly one when the answer to the first was lost', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    o.tenant.script({ on: POST_EVENT, kind: 'reset-after' });
    await expect(calendar.create(MEETING)).rejects.toMatchObject({ name: 'DeliveryFailed', remedy: 'again' });
    const again = await calendar.create(MEETING);
    expect(o.tenant.events(MAILBOX)).toMatchObject([{ id: again.eventId, joinUrl: again.joinUrl }]);
  });

  it('makes exactly one when another process asks after the first never got its answer', async () => {
    await using o = await office();
    o.tenant.script({ on: POST_EVENT, kind: 'slow' });
    const hasty = graphCalendar(connect(o.tenant, { timeoutInMs: 200 }), patience());
    await expect(hasty.create(MEETING)).rejects.toMatchObject({ remedy: 'again' });
    await graphCalendar(o.client, patience()).create(MEETING);
    expect(o.tenant.events(MAILBOX)).toHaveLength(1);
  });

  it('makes one when the connection broke before it was made', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    o.tenant.script({ on: POST_EVENT, kind: 'reset-before' });
    await expect(calendar.create(MEETING)).rejects.toBeInstanceOf(DeliveryFailed);
    expect(o.tenant.events(MAILBOX)).toEqual([]);
    await calendar.create(MEETING);
    expect(o.tenant.events(MAILBOX)).toHaveLength(1);
  });

  it('makes two events of two meetings, even with a quote in the tag', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    await calendar.create(MEETING);
    const other = { ...MEETING, tag: "klu's extra" };
    const made = await calendar.create(other);
    expect(await calendar.create(other)).toEqual(made);
    expect(o.tenant.events(MAILBOX)).toHaveLength(2);
  });

  it('is tried again later when the calendar has had the meeting and no longer shows it', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    o.tenant.script({ on: POST_EVENT, kind: 'status', status: 409, code: 'ErrorDuplicateTransactionId' });
    await expect(calendar.create(MEETING)).rejects.toMatchObject({ remedy: 'again' });
  });
});

describe('S2-01: the join link may come later than the event', () => {
  it('is looked for again, and found at the third look', async () => {
    await using o = await office();
    const waits = patience();
    o.tenant.script({ on: POST_EVENT, kind: 'no-online-meeting', reads: 2 });
    const made = await graphCalendar(o.client, waits).create(MEETING);
    expect(made.joinUrl).toBe(o.tenant.events(MAILBOX)[0]?.joinUrl);
    expect(made.joinUrl).toBeDefined();
    expect(waits.waited).toEqual([1_000, 2_000, 4_000]);
  });

  it('is told as absent when it is not there at the third look either', async () => {
    await using o = await office();
    o.tenant.script({ on: POST_EVENT, kind: 'no-online-meeting', reads: 3 });
    const made = await graphCalendar(o.client, patience()).create(MEETING);
    expect(made).toEqual({ eventId: expect.any(String), joinUrl: undefined });
    expect(o.tenant.events(MAILBOX)).toHaveLength(1);
  });
});

describe('S2-08: a moved meeting is changed in the calendar', () => {
  const moved = {
    ...MEETING,
    slot: { ...MEETING.slot, date: Temporal.PlainDate.from('2027-04-15') },
    place: 'Lægehuset',
    html: '<p>Noget andet</p>',
    subject: 'Noget andet',
    optional: [],
  };

  it('changes time, place and attendees, and keeps the link and the text', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const made = await calendar.create(MEETING);
    const before = o.tenant.events(MAILBOX)[0];
    expect(await calendar.update(made.eventId, moved)).toEqual(made);
    const after = o.tenant.events(MAILBOX)[0];
    expect(after).toMatchObject({ place: 'Lægehuset', html: before?.html, subject: before?.subject });
    expect(after?.start.toString()).toBe('2027-04-15T13:30:00Z');
    expect(after?.attendees).toHaveLength(1);
  });

  it('sends nothing but time, place and attendees', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    await calendar.update(eventId, moved);
    const patch = o.tenant.requests.find((one) => one.method === 'PATCH');
    expect(Object.keys(Object(patch?.body)).sort()).toEqual(['attendees', 'end', 'location', 'start']);
  });

  it('tells the link that holds afterwards, when Teams made a new one', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const made = await calendar.create(MEETING);
    o.tenant.script({ on: { method: 'PATCH' }, kind: 'new-link' });
    const { joinUrl } = await calendar.update(made.eventId, moved);
    expect(joinUrl).toBe(o.tenant.events(MAILBOX)[0]?.joinUrl);
    expect(joinUrl).not.toBe(made.joinUrl);
  });

  it('may be asked for again after a lost answer', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const made = await calendar.create(MEETING);
    o.tenant.script({ on: { method: 'PATCH' }, kind: 'reset-after' });
    await expect(calendar.update(made.eventId, moved)).rejects.toMatchObject({ remedy: 'again' });
    expect(await calendar.update(made.eventId, moved)).toEqual(made);
  });

  it('is not tried again when someone has deleted the event', async () => {
    await using o = await office();
    const updating = graphCalendar(o.client, patience()).update('event-404', moved);
    await expect(updating).rejects.toMatchObject({ remedy: 'never', message: expect.stringContaining('404') });
  });
});

describe('A cancelled meeting is cancelled in the calendar', () => {
  it('tells the invited why', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    await calendar.cancel(eventId, MEETING, 'Mødet er aflyst.');
    expect(o.tenant.events(MAILBOX)).toMatchObject([{ isCancelled: true, comment: 'Mødet er aflyst.' }]);
  });

  it('is done once when asked for twice', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    await calendar.cancel(eventId, MEETING, 'Mødet er aflyst.');
    await calendar.cancel(eventId, MEETING, 'En gang til.');
    expect(o.tenant.events(MAILBOX)).toMatchObject([{ comment: 'Mødet er aflyst.' }]);
    expect(o.tenant.requests.filter((one) => one.path.endsWith('/cancel'))).toHaveLength(1);
  });

  it('counts as cancelled when it disappears between the look and the cancellation', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    o.tenant.script({ on: CANCEL, kind: 'status', status: 404 });
    await expect(calendar.cancel(eventId, MEETING, '')).resolves.toBeUndefined();
  });

  it('is known as cancelled when the answer was lost and it took effect', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    o.tenant.script({ on: CANCEL, kind: 'reset-after' });
    await expect(calendar.cancel(eventId, MEETING, 'Aflyst.')).resolves.toBeUndefined();
    expect(o.tenant.requests.filter((one) => one.path.endsWith('/cancel'))).toHaveLength(1);
  });

  it('is asked for again later when the connection broke and it did not take effect', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    o.tenant.script({ on: CANCEL, kind: 'reset-before' });
    await expect(calendar.cancel(eventId, MEETING, 'Aflyst.')).rejects.toMatchObject({ remedy: 'again' });
    await calendar.cancel(eventId, MEETING, 'Aflyst.');
    expect(o.tenant.events(MAILBOX)).toMatchObject([{ isCancelled: true }]);
  });

  it('stays in doubt when the answer was lost and the calendar cannot be looked into', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    o.tenant.script({ on: CANCEL, kind: 'reset-after' });
    const read = { method: 'GET', path: /\/events\// };
    // The first look is the one before the cancellation.
    o.tenant.script({ on: read, kind: 'slow', milliseconds: 0 });
    o.tenant.script({ on: read, kind: 'reset-before' });
    await expect(calendar.cancel(eventId, MEETING, 'Aflyst.')).rejects.toMatchObject({ remedy: 'in-doubt' });
  });
});
