import { describe, expect, it } from 'vitest';
import { connect, MAILBOX, office } from './office.ts';

const SENT = { subject: 'Prøve', body: { contentType: 'html', content: '' } };

describe('A request reaches Graph through the official client', () => {
  it('carries the token, to the sandbox too', async () => {
    await using o = await office();
    await o.client.api(`/users/${MAILBOX}`).get();
    expect(o.tenant.requests[0]?.headers).toMatchObject({ authorization: 'given' });
  });

  it('follows the address of a further page, which is written with Microsoft’s host', async () => {
    await using o = await office();
    const first = await o.client.api('/users').query('$top=1').get();
    const second = await o.client.api(first['@odata.nextLink']).get();
    expect([...first.value, ...second.value].map((one) => one.mail)).toEqual([MAILBOX, 'plo-2@plo.example']);
    expect(second['@odata.nextLink']).toBeUndefined();
  });

  it('resolves to nothing on an answer without a body', async () => {
    await using o = await office();
    const message = { ...SENT, toRecipients: [{ emailAddress: { address: 'plo-2@plo.example' } }] };
    expect(await o.client.api(`/users/${MAILBOX}/sendMail`).post({ message })).toBeNull();
  });

  it.each([429, 503, 504])('is tried again on %i as long as the pause asked for is short', async (status) => {
    await using o = await office({ retries: 2 });
    o.tenant.script({ kind: 'status', status, retryAfter: '0', times: 2 });
    expect(await o.client.api(`/users/${MAILBOX}`).get()).toMatchObject({ mail: MAILBOX });
    expect(o.tenant.requests).toHaveLength(3);
  });

  it('is given back at once when the pause asked for is longer than 10 seconds', async () => {
    await using o = await office({ retries: 2 });
    o.tenant.script({ kind: 'status', status: 429, retryAfter: '11' });
    await expect(o.client.api(`/users/${MAILBOX}`).get()).rejects.toMatchObject({ statusCode: 429 });
    expect(o.tenant.requests).toHaveLength(1);
  });

  it('is not tried again on 500, nor when the line breaks', async () => {
    await using o = await office({ retries: 2 });
    o.tenant.script({ kind: 'status', status: 500, retryAfter: '0' });
    await expect(o.client.api(`/users/${MAILBOX}`).get()).rejects.toMatchObject({ statusCode: 500 });
    o.tenant.script({ kind: 'reset-before' });
    await expect(o.client.api(`/users/${MAILBOX}`).get()).rejects.toMatchObject({ code: 'AnswerLost' });
  });

  it('waits its turn when as many as Outlook allows are under way', async () => {
    await using o = await office();
    const client = connect(o.tenant, { maxConcurrent: 2 });
    o.tenant.script({ kind: 'slow', milliseconds: 1, times: 12 });
    await Promise.all(Array.from({ length: 12 }, () => client.api(`/users/${MAILBOX}`).get()));
    expect(o.tenant.requests).toHaveLength(12);
    expect(o.tenant.busiest).toBeLessThanOrEqual(2);
  });
});
