import { describe, expect, it } from 'vitest';
import { EVENT, EVENTS, house, MAILBOX } from './house.ts';

describe('The tenant keeps calendars', () => {
  it('tells times in UTC, and in another zone when asked', async () => {
    await using h = await house();
    const { id, start } = await h.tell(EVENTS, { body: EVENT });
    expect(start).toEqual({ dateTime: '2027-04-08T13:30:00.0000000', timeZone: 'UTC' });
    const headers = { prefer: 'outlook.timezone="Romance Standard Time"' };
    const there = await h.tell(`${EVENTS}/${id}`, { headers });
    expect(there.start).toEqual({ dateTime: '2027-04-08T15:30:00.0000000', timeZone: 'Romance Standard Time' });
  });

  it('does not know the zone Europe/Copenhagen, in a body or in a header', async () => {
    await using h = await house();
    const start = { ...EVENT.start, timeZone: 'Europe/Copenhagen' };
    expect((await h.ask(EVENTS, { body: { ...EVENT, start } })).status).toBe(400);
    const { id } = await h.tell(EVENTS, { body: EVENT });
    const headers = { prefer: 'outlook.timezone="Europe/Copenhagen"' };
    expect((await h.ask(`${EVENTS}/${id}`, { headers })).status).toBe(400);
  });

  it('does not take a time that is none, or an end before the start', async () => {
    await using h = await house();
    const start = { ...EVENT.start, dateTime: '2027-02-30T10:00:00' };
    expect((await h.ask(EVENTS, { body: { ...EVENT, start } })).status).toBe(400);
    expect((await h.ask(EVENTS, { body: { ...EVENT, start: EVENT.end, end: EVENT.start } })).status).toBe(400);
    expect(h.tenant.events(MAILBOX)).toEqual([]);
  });

  it('makes one event of one transaction, and says 409 to the next', async () => {
    await using h = await house();
    const body = { ...EVENT, transactionId: 'transaction-1' };
    expect((await h.ask(EVENTS, { body })).status).toBe(201);
    const again = await h.ask(EVENTS, { body });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ error: { code: 'ErrorDuplicateTransactionId' } });
  });

  it('adds the block of Teams to the body, and loses the meeting when a change lacks it', async () => {
    await using h = await house();
    const { id, body, onlineMeeting } = await h.tell(EVENTS, { body: EVENT });
    expect(body.content).toContain(onlineMeeting.joinUrl);
    const same = await h.tell(`${EVENTS}/${id}`, { method: 'PATCH', body: { body } });
    expect(same).toMatchObject({ onlineMeeting, body });
    const lost = await h.tell(`${EVENTS}/${id}`, { method: 'PATCH', body: { body: EVENT.body } });
    expect(lost).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });

  it('gives an id that lasts only when asked for one', async () => {
    await using h = await house();
    const { id } = await h.tell(EVENTS, { body: EVENT });
    const lasting = await h.tell(`${EVENTS}/${id}`, { headers: { prefer: 'IdType="ImmutableId"' } });
    expect(lasting.id).not.toBe(id);
    expect((await h.ask(`${EVENTS}/${lasting.id}`)).status).toBe(200);
  });

  it('answers a join link with the meeting, until it is cancelled', async () => {
    await using h = await house();
    const { id, onlineMeeting } = await h.tell(EVENTS, { body: EVENT });
    expect(await (await fetch(onlineMeeting.joinUrl)).text()).toBe('Møde');
    expect((await h.ask(`${EVENTS}/${id}/cancel`, { body: { Comment: 'Aflyst' } })).status).toBe(202);
    expect((await h.ask(`${EVENTS}/${id}/cancel`, { body: { Comment: 'Aflyst' } })).status).toBe(404);
    expect((await fetch(onlineMeeting.joinUrl)).status).toBe(404);
  });

  it('deletes an event with 204', async () => {
    await using h = await house();
    const { id } = await h.tell(EVENTS, { body: EVENT });
    expect((await h.ask(`${EVENTS}/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await h.ask(`${EVENTS}/${id}`)).status).toBe(404);
  });

  it('finds an event by its property and takes no other filter', async () => {
    await using h = await house();
    const property = { id: 'String {0} Name Tag', value: "klu's" };
    await h.ask(EVENTS, { body: EVENT });
    const { id } = await h.tell(EVENTS, { body: { ...EVENT, singleValueExtendedProperties: [property] } });
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${property.id}' and ep/value eq 'klu''s')`;
    const { value } = await h.tell(
      `${EVENTS}?$filter=${encodeURIComponent(filter)}&$expand=singleValueExtendedProperties`,
    );
    expect(value).toMatchObject([{ id, singleValueExtendedProperties: [property] }]);
    expect((await h.ask(`${EVENTS}?$filter=${encodeURIComponent("subject eq 'Møde'")}`)).status).toBe(400);
  });

  it('lists the newest first when asked to, and knows no other order', async () => {
    await using h = await house();
    for (const subject of ['first', 'second']) await h.ask(EVENTS, { body: { ...EVENT, subject } });
    const { value } = await h.tell(`${EVENTS}?$orderby=createdDateTime desc&$select=subject`);
    expect(value).toMatchObject([{ subject: 'second' }, { subject: 'first' }]);
    expect((await h.ask(`${EVENTS}?$orderby=subject`)).status).toBe(400);
  });

  it('pages through the view of a calendar, the earliest first, and leaves out what lies outside', async () => {
    await using h = await house();
    for (const day of ['09', '08', '10', '30']) {
      const on = (time: string) => ({ dateTime: `2027-04-${day}T${time}`, timeZone: 'UTC' });
      await h.ask(EVENTS, { body: { ...EVENT, subject: day, start: on('10:00'), end: on('11:00') } });
    }
    const window = 'startDateTime=2027-04-08T11:00:00Z&endDateTime=2027-04-30T10:00:00Z';
    const first = await h.tell(`/users/${MAILBOX}/calendarView?${window}&$top=1`);
    const next: string = first['@odata.nextLink'];
    expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//);
    const second = await h.tell(next.replace('https://graph.microsoft.com/v1.0', ''));
    expect([...first.value, ...second.value].map((one) => one.subject)).toEqual(['09', '10']);
    expect(second['@odata.nextLink']).toBeUndefined();
    expect((await h.ask(`/users/${MAILBOX}/calendarView`)).status).toBe(400);
  });

  it('tells who is busy, and an error for a mailbox it does not have', async () => {
    await using h = await house();
    await h.ask(EVENTS, { body: EVENT });
    const { value } = await h.tell(`/users/${MAILBOX}/calendar/getSchedule`, {
      body: {
        schedules: ['plo-2@plo.example', 'nobody@plo.example'],
        startTime: { dateTime: '2027-04-08T15:00:00', timeZone: 'Romance Standard Time' },
        endTime: { dateTime: '2027-04-08T17:30:00', timeZone: 'Romance Standard Time' },
        availabilityViewInterval: 30,
      },
    });
    expect(value[0]).toMatchObject({ availabilityView: '02220', scheduleItems: [{ status: 'busy' }] });
    expect(value[1]).toMatchObject({ error: { responseCode: 'ErrorMailRecipientNotFound' } });
  });
});
