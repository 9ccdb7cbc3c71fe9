import { describe, expect, it } from 'vitest';
import { graphPost } from '../../../src/adapters/graph/mail.ts';
import { invitationFile } from '../../../src/adapters/ical/calendar-files.ts';
import { connect, MAILBOX, office } from './office.ts';

const LETTER = { subject: 'Udkast til referat', text: 'Kære medlem', html: '<p>Kære medlem</p>' };
const TO = 'plo-2@plo.example';
const ID = 'circulate/1#3';

describe('A letter goes by mail from the body’s mailbox', () => {
  it('arrives as HTML and stays among the sent', async () => {
    await using o = await office();
    await graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID);
    expect(o.tenant.mails).toMatchObject([
      {
        from: MAILBOX,
        to: [TO],
        subject: 'Udkast til referat',
        contentType: 'html',
        content: '<p>Kære medlem</p>',
        text: 'Kære medlem',
        savedToSentItems: true,
      },
    ]);
  });

  it('B11: bears an id made of the dispatch’s, the same each time it is sent, and is known by it afterwards', async () => {
    await using o = await office();
    const post = graphPost(o.client, invitationFile);
    const [first, again] = [await post.send(MAILBOX, TO, LETTER, ID), await post.send(MAILBOX, TO, LETTER, ID)];
    expect(first).toMatch(/^<[\w-]{43}@guldborgsund\.example>$/);
    expect([again, post.idOf(MAILBOX, ID)]).toEqual([first, first]);
    expect(post.idOf(MAILBOX, `${ID}0`)).not.toBe(first);
    expect(o.tenant.mails.map((mail) => mail.internetMessageId)).toEqual([first, first]);
  });

  it('is in doubt when the answer was lost after it was sent', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'reset-after' });
    await expect(graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID)).rejects.toMatchObject({
      remedy: 'in-doubt',
    });
    expect(o.tenant.mails).toHaveLength(1);
  });

  it('is in doubt when no answer came in time', async () => {
    await using o = await office({ timeoutInMs: 200 });
    o.tenant.script({ kind: 'slow' });
    await expect(graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID)).rejects.toMatchObject({
      remedy: 'in-doubt',
    });
  });

  it('is in doubt when a gateway gave up on the answer', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'html', status: 502 });
    await expect(graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID)).rejects.toMatchObject({
      remedy: 'in-doubt',
    });
  });

  it('is not tried again here, whatever the client would do with other requests', async () => {
    await using o = await office({ retries: 3 });
    o.tenant.script({ kind: 'status', status: 503, retryAfter: '0', times: 2 });
    await expect(graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID)).rejects.toMatchObject({
      remedy: 'again',
    });
    expect(o.tenant.requests).toHaveLength(1);
  });

  it('is sent again later, after the pause that was asked for', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'status', status: 429, retryAfter: '17' });
    const sending = graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID);
    await expect(sending).rejects.toMatchObject({ remedy: 'again', after: Temporal.Duration.from({ seconds: 17 }) });
    expect(o.tenant.mails).toEqual([]);
  });

  it('is sent again later, at no set time, when none was asked for', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'status', status: 429 });
    const sending = graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID);
    await expect(sending).rejects.toMatchObject({ remedy: 'again', after: undefined });
  });

  it('is sent again later when nothing listens', async () => {
    const o = await office();
    await o.tenant.close();
    await expect(graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID)).rejects.toMatchObject({
      remedy: 'again',
    });
  });

  it('is given up when the app may not use the mailbox, and says so', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'status', status: 403 });
    await expect(graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, ID)).rejects.toMatchObject({
      remedy: 'never',
      message: expect.stringMatching(/permission.*ErrorAccessDenied/),
    });
  });

  it('is given up when the mailbox does not exist', async () => {
    await using o = await office();
    const sending = graphPost(connect(o.tenant), invitationFile).send('nobody@guldborgsund.example', TO, LETTER, ID);
    await expect(sending).rejects.toMatchObject({ remedy: 'never' });
  });
});
