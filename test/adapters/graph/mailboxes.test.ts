import { describe, expect, it } from 'vitest';
import { graphPost } from '../../../src/adapters/graph/mail.ts';
import { graphMailboxes } from '../../../src/adapters/graph/mailboxes.ts';
import { invitationFile } from '../../../src/adapters/ical/calendar-files.ts';
import { MAILBOX, office } from './office.ts';

const LETTER = { subject: 'Udkast til referat', text: 'Kære medlem', html: '<p>Kære medlem</p>' };
const TO = 'plo-2@plo.example';
const LONG_AGO = Temporal.Instant.from('2020-01-01T00:00:00Z');
const LATER = Temporal.Instant.from('2100-01-01T00:00:00Z');

describe('A mailbox tells afterwards', () => {
  it('what it has sent, page by page, and nothing from before that time', async () => {
    await using o = await office();
    const post = graphPost(o.client, invitationFile);
    const ids: string[] = [];
    for (let number = 0; number < 51; number += 1) ids.push(await post.send(MAILBOX, TO, LETTER, `dispatch-${number}`));
    const boxes = graphMailboxes(o.client);
    const sent = (await boxes.sentSince(MAILBOX, LONG_AGO)) ?? [];
    expect(sent.map((one) => one.id).toSorted()).toEqual(ids.toSorted());
    expect(sent[0]).toMatchObject({ to: [TO], subject: LETTER.subject });
    expect(await boxes.sentSince(MAILBOX, LATER)).toEqual([]);
  });

  it('nothing of a letter that was taken over with 202 and never sent', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'not-sent' });
    await graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, 'lost');
    expect(await graphMailboxes(o.client).sentSince(MAILBOX, LONG_AGO)).toEqual([]);
  });

  it('which letters came back for good, and with which code', async () => {
    await using o = await office();
    o.tenant.bounce(TO, '5.1.1');
    const id = await graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, 'dispatch');
    expect(await graphMailboxes(o.client).bouncesSince(MAILBOX, LONG_AGO)).toEqual([{ of: [id], status: '5.1.1' }]);
  });

  it.each([
    ['reply', ''],
    ['out-of-office', ''],
    ['delay', '4.4.7'],
  ] as const)('and takes a %s for none of them', async (kind, status) => {
    await using o = await office();
    const of = await graphPost(o.client, invitationFile).send(MAILBOX, TO, LETTER, 'dispatch');
    o.tenant.comeBack({ mailbox: MAILBOX, of, status, kind });
    expect(await graphMailboxes(o.client).bouncesSince(MAILBOX, LONG_AGO)).toEqual([]);
  });

  it('nothing where Referent may not read it, and is not asked again', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'status', status: 403 });
    const boxes = graphMailboxes(o.client);
    expect(await boxes.sentSince(MAILBOX, LONG_AGO)).toBeUndefined();
    expect(await boxes.bouncesSince(MAILBOX, LONG_AGO)).toBeUndefined();
    expect(o.tenant.requests).toHaveLength(1);
  });

  it('later, when it is busy: what was asked is asked again', async () => {
    await using o = await office();
    o.tenant.script({ kind: 'status', status: 429, retryAfter: '20' });
    const boxes = graphMailboxes(o.client);
    await expect(boxes.sentSince(MAILBOX, LONG_AGO)).rejects.toMatchObject({ remedy: 'again', ground: 'busy' });
    expect(await boxes.sentSince(MAILBOX, LONG_AGO)).toEqual([]);
  });
});
