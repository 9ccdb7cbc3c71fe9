import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryIn } from '../../../src/sandbox/tenant/memory.ts';
import { startTenant, type Tenant } from '../../../src/sandbox/tenant/tenant.ts';

const MAILBOX = 'klu@guldborgsund.example';
const EVENTS = `/v1.0/users/${MAILBOX}/events`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenant-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('A tenant with a memory', () => {
  it('has after a restart the events, mails and addresses it had, and counts on from there', async () => {
    const first = await open('2027-03-01T08:00:00Z');
    await ask(first, 'POST', EVENTS, meeting('2027-04-08'));
    await ask(first, 'PATCH', `${EVENTS}/event-1`, { location: { displayName: 'Rådhuset' } });
    await ask(first, 'POST', `/v1.0/users/${MAILBOX}/sendMail`, mail);
    const before = { events: first.events(MAILBOX), mails: [...first.mails], origin: first.origin };
    await first.close();
    await appendFile(join(folder, 'tenant.jsonl'), '{"at":"2027-03-01T08:0');

    const second = await open('2027-06-01T08:00:00Z');
    expect({ events: second.events(MAILBOX), mails: second.mails, origin: second.origin }).toEqual(before);
    await ask(second, 'POST', EVENTS, meeting('2027-10-07'));
    expect(second.events(MAILBOX).map(({ id }) => id)).toEqual(['event-1', 'event-2']);
    await second.close();

    const third = await open('2027-06-01T08:00:00Z');
    expect(third.events(MAILBOX)).toHaveLength(2);
    await third.close();
  });
});

function open(now: string): Promise<Tenant> {
  const people = [{ id: MAILBOX, displayName: 'KLU', mail: MAILBOX, userPrincipalName: MAILBOX }];
  return startTenant({
    people,
    clock: () => Temporal.Instant.from(now),
    memory: memoryIn(join(folder, 'tenant.jsonl')),
  });
}

async function ask(tenant: Tenant, method: string, path: string, body: object): Promise<void> {
  const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
  const answer = await fetch(`${tenant.origin}${path}`, { method, headers, body: JSON.stringify(body) });
  expect([path, answer.ok]).toEqual([path, true]);
}

function meeting(date: string) {
  const timeZone = 'Romance Standard Time';
  return {
    subject: 'Møde',
    start: { dateTime: `${date}T13:00:00`, timeZone },
    end: { dateTime: `${date}T15:00:00`, timeZone },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  };
}

const mail = {
  message: {
    subject: 'Brev',
    body: { contentType: 'text', content: 'Hej' },
    toRecipients: [{ emailAddress: { address: 'laege2@plo.example' } }],
  },
};
