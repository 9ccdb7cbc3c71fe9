import { describe, expect, it } from 'vitest';
import { EVENT, EVENTS, GUEST, house, MAIL, MAILBOX } from './house.ts';

describe('The tenant answers as Graph does', () => {
  it('wants a token', async () => {
    await using h = await house();
    const answer = await fetch(`${h.tenant.origin}/v1.0/users`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
  });

  it('finds a user by id, address or a guest’s principal name, and says 404 to others', async () => {
    await using h = await house();
    for (const key of ['person-2', 'PLO-2@plo.example', encodeURIComponent(GUEST)]) {
      expect(await h.tell(`/users/${key}`)).toMatchObject({ id: 'person-2', userType: 'Guest' });
    }
    expect(await h.tell(`/users?$filter=mail eq 'plo-2@plo.example'&$select=mail`)).toEqual({
      value: [{ id: 'person-2', mail: 'plo-2@plo.example' }],
    });
    const missing = await h.ask('/users/nobody');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ error: { code: 'Request_ResourceNotFound' } });
  });

  it('installs an app once', async () => {
    await using h = await house();
    const body = { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/referent' };
    expect((await h.ask('/users/person-2/teamwork/installedApps', { body })).status).toBe(201);
    expect((await h.ask('/users/person-2/teamwork/installedApps', { body })).status).toBe(409);
    expect((await h.tell('/users/person-2/teamwork/installedApps')).value).toHaveLength(1);
  });

  it('takes a mail with 202 and neither body nor content type', async () => {
    await using h = await house();
    const answer = await h.ask(`/users/${MAILBOX}/sendMail`, { body: MAIL });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([202, null, '']);
    expect(h.tenant.mails.map((one) => [one.contentType, one.at.toString()])).toEqual([
      ['text', '2027-03-01T08:00:00Z'],
    ]);
  });

  it('says 400 to a property it does not know, in a mail, an event and a change of one', async () => {
    await using h = await house();
    expect((await h.ask(`/users/${MAILBOX}/sendMail`, { body: { ...MAIL, urgent: true } })).status).toBe(400);
    expect((await h.ask(EVENTS, { body: { ...EVENT, place: 'Rådhuset' } })).status).toBe(400);
    const { id } = await h.tell(EVENTS, { body: EVENT });
    const change = await h.ask(`${EVENTS}/${id}`, { method: 'PATCH', body: { transactionId: 'other' } });
    expect(change.status).toBe(400);
  });

  it('says 400 to JSON that is none, to a path that does not decode, and to what it does not have', async () => {
    await using h = await house();
    const headers = { authorization: 'Bearer sandbox', 'content-type': 'application/json' };
    const broken = await fetch(`${h.tenant.origin}/v1.0${EVENTS}`, { method: 'POST', headers, body: '{"subject":' });
    expect(broken.status).toBe(400);
    expect((await h.ask('/users/%E0%A4')).status).toBe(400);
    expect((await h.ask('/me')).status).toBe(400);
  });

  it('keeps every request as it came, but for the token', async () => {
    await using h = await house();
    await h.ask(EVENTS, { body: EVENT });
    expect(h.tenant.requests).toMatchObject([
      { method: 'POST', path: `/v1.0${EVENTS}`, body: EVENT, headers: { authorization: 'given' } },
    ]);
  });
});

describe('The tenant keeps files', () => {
  it('takes a file with 201, replaces it with 200, and knows no folder nobody asked for', async () => {
    await using h = await house();
    const { id, parentReference } = await h.tell(
      `/teams/t/channels/${encodeURIComponent('19:c@thread.tacv2')}/filesFolder`,
    );
    const address = `/drives/${parentReference.driveId}/items/${id}:/Referat.txt:/content`;
    const headers = { 'content-type': 'text/plain' };
    expect((await h.ask(address, { method: 'PUT', body: 'et', headers })).status).toBe(201);
    expect((await h.ask(address, { method: 'PUT', body: 'to', headers })).status).toBe(200);
    expect(h.tenant.files).toMatchObject([{ name: 'Referat.txt', version: 2, channelId: '19:c@thread.tacv2' }]);
    const elsewhere = `/drives/other/items/${id}:/Referat.txt:/content`;
    expect((await h.ask(elsewhere, { method: 'PUT', body: 'et', headers })).status).toBe(404);
    const forbidden = `/drives/${parentReference.driveId}/items/${id}:/${encodeURIComponent('a*b.txt')}:/content`;
    expect((await h.ask(forbidden, { method: 'PUT', body: 'et', headers })).status).toBe(400);
  });
});

describe('The tenant goes wrong as arranged', () => {
  it('befalls the next matching request only, as many times as told', async () => {
    await using h = await house();
    h.tenant.script({ on: { method: 'POST', path: /\/events$/ }, kind: 'status', status: 503, times: 2 });
    expect((await h.ask('/users/person-1')).status).toBe(200);
    expect((await h.ask(EVENTS, { body: EVENT })).status).toBe(503);
    expect((await h.ask(EVENTS, { body: EVENT })).status).toBe(503);
    expect((await h.ask(EVENTS, { body: EVENT })).status).toBe(201);
  });

  it('throttles, with and without a pause', async () => {
    await using h = await house();
    h.tenant.script({ kind: 'status', status: 429, retryAfter: '5' });
    h.tenant.script({ kind: 'status', status: 429 });
    const [one, two] = [await h.ask('/users'), await h.ask('/users')];
    expect([one.headers.get('retry-after'), two.headers.get('retry-after')]).toEqual(['5', null]);
    expect(await two.json()).toMatchObject({ error: { code: 'ApplicationThrottled' } });
  });

  it('answers a gateway’s page', async () => {
    await using h = await house();
    h.tenant.script({ kind: 'html', status: 502 });
    const answer = await h.ask('/users');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
  });

  it('breaks the line before or after the work is done', async () => {
    await using h = await house();
    h.tenant.script({ kind: 'reset-before' });
    await expect(h.ask(EVENTS, { body: EVENT })).rejects.toThrow();
    expect(h.tenant.events(MAILBOX)).toHaveLength(0);
    h.tenant.script({ kind: 'reset-after' });
    await expect(h.ask(EVENTS, { body: EVENT })).rejects.toThrow();
    expect(h.tenant.events(MAILBOX)).toHaveLength(1);
  });

  it('makes an event whose meeting is there at the read after so many', async () => {
    await using h = await house();
    h.tenant.script({ kind: 'no-online-meeting', reads: 1 });
    const made = await h.tell(EVENTS, { body: EVENT });
    expect(made).toMatchObject({ isOnlineMeeting: false, onlineMeetingProvider: 'unknown', onlineMeeting: null });
    expect(await h.tell(`${EVENTS}/${made.id}`)).toMatchObject({ onlineMeeting: null });
    expect(await h.tell(`${EVENTS}/${made.id}`)).toMatchObject({ isOnlineMeeting: true });
  });
});
