import { describe, expect, it } from 'vitest';
import { graphCalendar } from '../../../src/adapters/graph/meetings.ts';
import { MAILBOX, MEETING, office, patience } from './office.ts';

const CANCEL = { method: 'POST', path: /\/cancel$/ };

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

  it('is sent no more than once at a time, however patient the client is with other requests', async () => {
    await using o = await office({ retries: 3 });
    const calendar = graphCalendar(o.client, patience());
    const { eventId } = await calendar.create(MEETING);
    o.tenant.script({ on: CANCEL, kind: 'status', status: 504, retryAfter: '0' });
    await expect(calendar.cancel(eventId, MEETING, 'Aflyst.')).rejects.toMatchObject({ remedy: 'again' });
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
