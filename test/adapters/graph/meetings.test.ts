import { describe, expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/meetings.ts';
import { UnknownTimeZone } from '../../../src/adapters/graph/time-zone.ts';
import { DeliveryFailed } from '../../../src/desk/ports.ts';
import { connect, MAILBOX, MEETING, office, patience } from './office.ts';

const POST_EVENT = { method: 'POST', path: /\/events$/ };

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

  it('held in a room it is no online meeting, and no link is waited for', async () => {
    await using o = await office();
    const waits = patience();
    const made = await graphCalendar(o.client, waits).create({ ...MEETING, online: false });
    expect(made.joinUrl).toBeUndefined();
    expect(waits.waited).toEqual([]);
    expect(o.tenant.requests[0]?.body).toMatchObject({ isOnlineMeeting: false });
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
          categories: ['Referent'],
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

  it('S2-08: brings the one made before to the time the meeting has been moved to since', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const first = await calendar.create(MEETING);
    const date = MEETING.slot.date.add({ days: 7 });
    expect(await calendar.create({ ...MEETING, slot: { ...MEETING.slot, date } })).toEqual(first);
    const [event] = o.tenant.events(MAILBOX);
    expect(JSON.stringify(event)).toContain(date.toString());
    expect(JSON.stringify(event)).not.toContain(MEETING.slot.date.toString());
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

  it('finds it among many, of which the oldest stands on the last page', async () => {
    await using o = await office();
    const calendar = graphCalendar(o.client, patience());
    const oldest = await calendar.create(MEETING);
    for (let number = 1; number <= 50; number += 1) await calendar.create({ ...MEETING, tag: `other/${number}` });
    expect(await calendar.create(MEETING)).toEqual(oldest);
    expect(o.tenant.events(MAILBOX)).toHaveLength(51);
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
    expect(made).toMatchObject({ eventId: expect.any(String), joinUrl: undefined });
    expect(o.tenant.events(MAILBOX)).toHaveLength(1);
  });
});
