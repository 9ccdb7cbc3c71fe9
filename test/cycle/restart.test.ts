import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import { withRecords } from '../../src/command-line/records.ts';
import type { Body, Member } from '../../src/domain/body/body.ts';
import { type Microsoft365, startMicrosoft365 } from '../../src/sandbox/microsoft365.ts';
import { movableClock } from '../../src/sandbox/movable-clock.ts';
import type { Teams } from '../../src/sandbox/teams/teams.ts';
import type { Tenant } from '../../src/sandbox/tenant/tenant.ts';
import { instant, type Seated, seat } from '../counter/office.ts';

// Teams and the tenant stay as they are while Referent is killed and started again on the same folder.
let body: Body;
let folder: string;
let outside: Microsoft365;
let teams: Teams;
let tenant: Tenant;
/** Teams' and the tenant's: goes with the process's own. */
const clock = movableClock({ from: instant('2027-01-11T09:00'), still: true });
let secretary: Seated;
let running: Running;

interface Running {
  readonly child: ChildProcess;
  readonly lines: AsyncIterator<string>;
  readonly reader: Interface;
}

beforeAll(async () => {
  const bodies = (await bodiesFrom(new URL('../../src/bodies/', import.meta.url).pathname)).all();
  const found = bodies.find(({ id }) => id === 'klu-guldborgsund');
  if (found === undefined) throw new Error('no klu-guldborgsund');
  body = found;
  folder = await mkdtemp(join(tmpdir(), 'referent-'));
  outside = await startMicrosoft365(bodies, { clock: clock.now });
  ({ teams, tenant } = outside);
  secretary = seat(memberOf('sekretaer'), personOf(memberOf('sekretaer')), async () => {});
});

afterAll(async () => {
  await kill();
  await outside.close();
  await rm(folder, { recursive: true, force: true });
});

const memberOf = (id: string): Member => {
  const member = body.members.find((one) => one.id === id);
  if (member === undefined) throw new Error(`no ${id}`);
  return member;
};
const personOf = ({ entraId = '' }: Member) => teams.person(entraId);
const inTeams = () => body.members.filter(({ seat: as, entraId }) => as === 'member' && entraId !== undefined);
const cardsWith = (member: Member, words: string) =>
  personOf(member)
    .chat()
    .filter(({ card }) => JSON.stringify(card ?? '').includes(words)).length;
const posts = () => teams.channel(body.home.channelId).length;

async function start(from: string): Promise<void> {
  const script = new URL('process.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [script, join(folder, 'database'), teams.serviceUrl, tenant.origin, instant(from).toString()],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const reader = createInterface({ input: child.stdout });
  running = { child, reader, lines: reader[Symbol.asyncIterator]() };
  const line = await next();
  teams.botEndpoint = `${line.replace('open ', '')}/api/messages`;
}

async function next(): Promise<string> {
  const { value, done } = await running.lines.next();
  if (done === true) throw new Error('the process ended');
  return value;
}

async function tick(at: string): Promise<void> {
  clock.moveTo(instant(at));
  running.child.stdin?.write(`${instant(at)}\n`);
  await next();
}

async function kill(): Promise<void> {
  const { child, reader } = running;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  reader.close();
}

it('killed between commit and delivery, everything committed is delivered after the restart, once', async () => {
  await start('2027-01-11T09:00');
  teams.script({ kind: 'unavailable', operations: ['create'], times: 'always' });
  await secretary.press(await secretary.say('mødeplan 2027'), 'approve-plan');
  await tick('2027-01-11T09:01');
  expect(tenant.events(body.home.mailbox)).toHaveLength(2);
  // Teams takes nothing while the call goes out.
  await tick('2027-03-11T09:00');
  expect(inTeams().map((one) => cardsWith(one, 'Indsend punkt'))).toEqual(inTeams().map(() => 0));
  await kill();
  teams.clearFaults();
  await start('2027-03-11T12:00');
  await tick('2027-03-11T12:00');
  await tick('2027-03-12T09:00');
  expect(inTeams().map((one) => cardsWith(one, 'Indsend punkt'))).toEqual(inTeams().map(() => 1));
  expect(tenant.events(body.home.mailbox)).toHaveLength(2);
}, 120_000);

it('S1-04: down when the items were due, it tells the secretary once, and dates it by the day they were due', async () => {
  await kill();
  const closed = () => cardsWith(memberOf('sekretaer'), 'Fristen for punkter er udløbet');
  expect(closed()).toBe(0);
  await start('2027-03-26T08:00');
  await tick('2027-03-26T08:00');
  await kill();
  await start('2027-03-26T09:00');
  await tick('2027-03-26T09:00');
  expect(closed()).toBe(1);
  // Those who had not answered are reminded no more than once, however late.
  expect(
    inTeams()
      .map((one) => cardsWith(one, 'Påmindelse'))
      .filter((reminders) => reminders > 1),
  ).toEqual([]);
  await kill();
  const { lines, check } = await withRecords({ folder: join(folder, 'database') }, async ({ store, journal }) => ({
    lines: await store.journalOf(body.id, '2027-04-08'),
    check: await journal.check(body.id),
  }));
  expect(lines.filter(({ commandId }) => commandId.includes('/close-items/'))).toMatchObject([
    { at: Temporal.Instant.from('2027-03-24T23:00:00Z'), recordedAt: instant('2027-03-26T08:00') },
  ]);
  expect(check.faults).toEqual([]);
  await start('2027-03-26T10:00');
}, 120_000);

it('S1-10: killed in the middle of a circulation and down when the window closed, it sends the rest and approves once, with the last receipt', async () => {
  await tick('2027-04-08T15:30');
  await secretary.say('referat');
  const points = [1, 2, 3, 4, 5].map((number) => `${number}. Drøftet.`);
  await secretary.press(await secretary.say(`referat\n${points.join('\n')}`), 'accept-paste');
  await tick('2027-04-22T10:00');
  const [first, second] = inTeams();
  if (first === undefined || second === undefined) throw new Error('nobody');
  teams.script({ kind: 'unavailable', entraId: second.entraId ?? '', times: 'always' });
  await secretary.press(await secretary.say('rundsend referat'), 'circulate-draft');
  await tick('2027-04-22T10:00');
  expect([cardsWith(first, 'Udkast til referat'), cardsWith(second, 'Udkast til referat')]).toEqual([1, 0]);
  await kill();
  teams.clearFaults();
  const before = posts();
  await start('2027-05-07T08:00');
  await tick('2027-05-07T08:00');
  expect(cardsWith(first, 'Udkast til referat')).toBe(1);
  expect(cardsWith(second, 'referat')).toBeGreaterThan(0);
  // Silence counts from nobody who had not received the draft: it is held when the window closes, and the secretary told once.
  expect(cardsWith(memberOf('sekretaer'), 'ikke alle har modtaget udkastet')).toBe(1);
  const page = `${teams.botEndpoint?.replace('/api/messages', '')}/klu-guldborgsund/2027-04-08`;
  expect(await (await fetch(page)).text()).toContain('7. maj 2027');
  expect(posts()).toBe(before + 1);
  await kill();
  await start('2027-05-08T08:00');
  await tick('2027-05-08T08:00');
  expect(posts()).toBe(before + 1);
  expect((await secretary.say('godkend referat')).text).toContain('7. maj 2027 kl. 08.00');
}, 120_000);
