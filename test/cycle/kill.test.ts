import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import type { Body, Member } from '../../src/domain/body/body.ts';
import { type Microsoft365, startMicrosoft365 } from '../../src/sandbox/microsoft365.ts';
import { movableClock } from '../../src/sandbox/movable-clock.ts';
import type { Teams } from '../../src/sandbox/teams/teams.ts';
import type { Tenant } from '../../src/sandbox/tenant/tenant.ts';
import { dropDatabase, emptyDatabase } from '../adapters/postgres/databases.ts';
import { instant, seat } from '../counter/office.ts';
import { type OwnRules, ownRules } from '../counter/own-rules.ts';
import { type Front, type Passage, startFront } from './front-of.ts';

const SERVER = process.env.REFERENT_TEST_DATABASE_URL;
/** On a server it is killed at fifty points; the embedded database takes seconds to open, and shows the same in small. */
const KILLS = SERVER === undefined ? { call: 4, reminder: 2 } : { call: 30, reminder: 20 };
const PEOPLE = SERVER === undefined ? 60 : 500;
const SUBJECT = '2027-04-08';

/** The same points every time: mulberry32. */
let seed = 20_270_408;
function chance(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}

let rules: OwnRules;
let body: Body;
let folder: string;
let database: string;
let outside: Microsoft365;
let teams: Teams;
let tenant: Tenant;
/** Teams' and the tenant's: goes with the process's own. */
const clock = movableClock({ from: instant('2027-01-11T09:00'), still: true });
let fronts: readonly Front[];
let running: Running;
/** Loaded and waiting, so that the next start costs no more than opening the database. */
let waiting: Running;
/** Requests until the next kill, and how; undefined while nobody is to be killed. */
let next: { left: number; readonly passage: Passage } | undefined;

interface Running {
  readonly child: ChildProcess;
  readonly reader: Interface;
  readonly lines: AsyncIterator<string>;
  readonly gone: Promise<unknown>;
}

interface Told {
  readonly url: string;
  readonly receipts: readonly {
    readonly dispatchId: string;
    readonly kind: string;
    readonly to: string;
    readonly state: string;
  }[];
}

beforeAll(async () => {
  rules = await ownRules({
    'klu-guldborgsund': (yaml) => yaml.replace(/^ {2}# »Sekretariatsfunktionen/m, `${more()}$&`),
  });
  const bodies = (await bodiesFrom(rules.folder)).all();
  const found = bodies.find(({ id }) => id === 'klu-guldborgsund');
  if (found === undefined) throw new Error('no klu-guldborgsund');
  body = found;
  folder = await mkdtemp(join(tmpdir(), 'referent-'));
  database = SERVER === undefined ? join(folder, 'database') : await emptyDatabase(SERVER);
  outside = await startMicrosoft365(bodies, { clock: clock.now });
  ({ teams, tenant } = outside);
  const judge = (): Passage => {
    if (next === undefined) return 'through';
    next.left -= 1;
    return next.left === 0 ? next.passage : 'through';
  };
  const kill = () => void running.child.kill('SIGKILL');
  fronts = [await startFront(teams.url, judge, kill), await startFront(tenant.origin, judge, kill)];
  waiting = load();
  await takeOver();
  await tick('2027-01-11T09:00');
  const secretary = body.members.find(({ id }) => id === 'sekretaer');
  if (secretary === undefined) throw new Error('no secretary');
  const seated = seat(secretary, teams.person(secretary.entraId ?? ''), async () => {});
  await seated.press(await seated.say('mødeplan 2027'), 'approve-plan');
  await tick('2027-01-11T10:00');
}, 300_000);

afterAll(async () => {
  next = undefined;
  for (const one of [running, waiting]) {
    one.child.kill('SIGKILL');
    await one.gone;
  }
  for (const front of fronts) await front.close();
  await outside.close();
  await rules.drop();
  if (SERVER !== undefined) await dropDatabase(SERVER, database);
  await rm(folder, { recursive: true, force: true });
});

/** So many that there are `PEOPLE` members with those who are there; two in five without an account. */
function more(): string {
  return Array.from({ length: PEOPLE - 14 }, (_, index) => {
    const account = index % 5 < 2 ? '' : `\n    entra-id: 00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return `  - id: medlem-${index}
    title: Medlem ${index}
    party: kommune
    address: medlem-${index}@guldborgsund.example${account}
`;
  }).join('');
}

function load(): Running {
  const [front, graph] = fronts;
  const script = new URL('fan-out-process.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    [script, database, rules.folder, `${front?.origin}/emea/`, graph?.origin ?? '', body.id, SUBJECT],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const reader = createInterface({ input: child.stdout });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // A killed process no longer reads what it is told.
  child.stdin.on('error', () => {});
  return { child, reader, lines: reader[Symbol.asyncIterator](), gone };
}

/** The next process takes the place of the one before; it opens at its first tick. */
async function takeOver(): Promise<void> {
  running = waiting;
  if ((await running.lines.next()).value !== 'ready') throw new Error('it did not load');
  waiting = load();
}

/** @returns how far everything has come; undefined if the process was killed meanwhile */
async function tick(at: string | Temporal.Instant): Promise<Told | undefined> {
  const moment = typeof at === 'string' ? instant(at) : at;
  clock.moveTo(moment);
  running.child.stdin?.write(`${moment}\n`);
  const { value, done } = await running.lines.next();
  if (done === true) return undefined;
  const told: Told = JSON.parse(value);
  teams.botEndpoint = `${told.url}/api/messages`;
  return told;
}

const members = () => body.members.filter(({ seat: as }) => as === 'member');

/** What each member has got so far, whichever way. */
function got(): ReadonlyMap<string, number> {
  const mails = Map.groupBy(
    tenant.mails.flatMap(({ to }) => to),
    (to) => to,
  );
  return new Map(
    members().map(({ id, entraId, address }: Member) => [
      id,
      (entraId === undefined ? 0 : teams.person(entraId).chat().length) + (mails.get(address)?.length ?? 0),
    ]),
  );
}

/** The fan-out that falls due at `from`, killed and started again `kills` times and then left to end. */
async function fanOut(from: string, kind: string, kills: number) {
  const before = got();
  let now = instant(from);
  let killed = 0;
  let told: Told | undefined;
  // The one that is running has not reached the moment yet: it is the first to be killed.
  for (let round = 0; killed < kills; round += 1) {
    const passages: readonly Passage[] = ['kill-before', 'kill-unanswered', 'kill-answered'];
    const passage = passages[Math.floor(chance() * passages.length)] ?? 'kill-before';
    const isByTime = chance() < 0.2;
    // Few enough that there is something left to be killed at to the last.
    const left = isByTime ? Number.POSITIVE_INFINITY : 1 + Math.floor((chance() * PEOPLE) / (kills + 1));
    next = { left, passage };
    if (round > 0) await takeOver();
    const ticking = tick(now);
    if (isByTime) {
      // While it opens, or has just begun: nobody is through the whole of it so soon.
      await pause(Math.floor(chance() * 250));
      running.child.kill('SIGKILL');
    }
    told = await ticking;
    // What the killed one had taken comes back after a pause of the queue's own.
    while (told !== undefined && !isOut(told, kind)) {
      now = now.add({ hours: 1 });
      told = await tick(now);
    }
    if (told !== undefined) throw new Error(`all was out after ${killed} of ${kills} kills`);
    killed += 1;
    await running.gone;
    running.reader.close();
    // Past the lease of what the killed one had taken, and the pause after it.
    now = now.add({ hours: 1 });
  }
  next = undefined;
  await takeOver();
  told = await tick(now);
  for (let more = 0; more < 40 && !isOut(told, kind); more += 1) {
    now = now.add({ hours: 1 });
    told = await tick(now);
  }
  const trails = Map.groupBy(told?.receipts.filter((one) => one.kind === kind) ?? [], ({ to }) => to);
  const after = got();
  return members().map(({ id }) => ({
    id,
    copies: (after.get(id) ?? 0) - (before.get(id) ?? 0),
    states: (trails.get(id) ?? []).map(({ state }) => state),
  }));
}

/** Those whose last word is that it is over. */
const SETTLED: readonly string[] = ['sent', 'confirmed', 'in-doubt', 'laid-aside', 'seen', 'answered', 'bounced'];

function isOut(told: Told | undefined, kind: string): boolean {
  const last = new Map(told?.receipts.filter((one) => one.kind === kind).map(({ to, state }) => [to, state]));
  return last.size === PEOPLE && [...last.values()].every((state) => SETTLED.includes(state));
}

const attempts = (states: readonly string[]) => states.filter((state) => state === 'trying').length;

it(`a call to ${PEOPLE} people, killed at ${KILLS.call} points: nobody goes without, and twice only where it was in doubt`, async () => {
  const all = await fanOut('2027-03-11T09:00', 'call-for-items', KILLS.call);
  const twice = all.filter(({ copies }) => copies > 1);
  console.log(`${KILLS.call} kills, ${all.length} people: ${twice.length} got it more than once, none was left out`);
  expect(all).toHaveLength(PEOPLE);
  expect(all.filter(({ copies }) => copies === 0)).toEqual([]);
  expect(all.filter(({ states }) => states.at(-1) === 'laid-aside')).toEqual([]);
  // A circulation is sent again when it is not known whether it arrived; who got it once more was tried once more.
  expect(twice.filter(({ copies, states }) => attempts(states) < copies)).toEqual([]);
}, 1_800_000);

it(`a reminder to ${PEOPLE} people, killed at ${KILLS.reminder} points: nobody gets it twice, and whoever may be without is noted as in doubt`, async () => {
  const all = await fanOut('2027-03-19T09:00', 'items-reminder', KILLS.reminder);
  const without = all.filter(({ copies }) => copies === 0);
  const doubted = all.filter(({ states }) => states.includes('in-doubt'));
  console.log(
    `${KILLS.reminder} kills, ${all.length} people: none got it twice, ${doubted.length} in doubt, of whom ${without.length} did not get it`,
  );
  expect(all).toHaveLength(PEOPLE);
  expect(all.filter(({ copies }) => copies > 1)).toEqual([]);
  expect(without.filter(({ states }) => !states.includes('in-doubt'))).toEqual([]);
}, 1_800_000);
