import { graphFiles } from '../../src/adapters/graph/files.ts';
import { graphInstaller } from '../../src/adapters/graph/installer.ts';
import { graphPost } from '../../src/adapters/graph/mail.ts';
import { graphMailboxes } from '../../src/adapters/graph/mailboxes.ts';
import { graphCalendar } from '../../src/adapters/graph/meetings.ts';
import { invitationFile } from '../../src/adapters/ical/calendar-files.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresOutbox } from '../../src/adapters/postgres/outbox.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import { postgresStore } from '../../src/adapters/postgres/store.ts';
import { postgresWays } from '../../src/adapters/postgres/ways.ts';
import { deliver } from '../../src/desk/deliver.ts';
import type { Deliverer, Wording } from '../../src/desk/deliverer.ts';
import { type Desk, handle } from '../../src/desk/handle.ts';
import type { DeliveryFailed, Posted } from '../../src/desk/ports.ts';
import type { AnyProcedure } from '../../src/desk/procedures.ts';
import type { Body, Member } from '../../src/domain/body/body.ts';
import type { Dispatch, NoticeKind } from '../../src/domain/dispatch.ts';
import type { Meeting, PlannedMeeting } from '../../src/domain/meeting/meeting.ts';
import { PROCEDURES } from '../../src/domain/procedures.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { ToPdf } from '../../src/sandbox/tenant/drive.ts';
import { startTenant, type Tenant } from '../../src/sandbox/tenant/tenant.ts';
import { connect, MAILBOX, PEOPLE } from '../adapters/graph/office.ts';
import { CHAIR, CHANNEL, cardOf, DOCTOR, type FrontDesk, openFrontDesk } from '../adapters/teams/front-desk.ts';
import { planned } from '../documents/sample.ts';
import { memberId, body as sample } from '../documents/sample-body.ts';

export const SUBJECT = '2027-04-08';
export const STARTS = Temporal.Instant.from('2027-03-11T07:00:00Z');
const ACCOUNTS: Readonly<Record<string, string>> = { 'plo-2': DOCTOR, centerchef: CHAIR };

/** Two secretaries, neither with an account; the chair and one doctor have one. */
export const body: Body = {
  ...sample,
  home: { mailbox: MAILBOX, teamId: 'team', channelId: CHANNEL },
  members: [...sample.members, deputy()].map((one) => {
    const entraId = ACCOUNTS[one.id];
    return entraId === undefined ? one : { ...one, entraId };
  }),
};

export const meeting: PlannedMeeting = { ...planned, online: { state: 'wanted' }, files: {} };

/** Everything that delivering needs: our own storage, and a Teams and a tenant over HTTP. */
export interface Room extends AsyncDisposable {
  readonly desk: FrontDesk;
  readonly tenant: Tenant;
  readonly deliverer: Deliverer;
  readonly failures: { readonly id: string; readonly remedy: DeliveryFailed['remedy'] }[];
  /** Everybody the words were asked for, in order. */
  readonly worded: string[];
  bodyNow: Body;
  /** Puts a record in place of the one there. */
  keep(meeting: Meeting): Promise<void>;
  look(): Promise<Meeting | undefined>;
  post(...dispatches: readonly Dispatch[]): Promise<readonly string[]>;
  /** Delivers until nothing waits, with parts of the deliverer replaced. */
  run(replaced?: Partial<Deliverer>): Promise<number>;
  wait(duration: Temporal.DurationLike): void;
  /** The summaries in a person's chat. */
  readIn(entraId: string): readonly (string | undefined)[];
  /** Who was written to by mail, in order. */
  mailedTo(): readonly string[];
  receipt(id: string): Promise<string>;
}

export async function openRoom(database: Database, setUp: { readonly toPdf?: ToPdf } = {}): Promise<Room> {
  const desk = await openFrontDesk();
  let now = STARTS;
  const clock = () => now;
  const tenant = await startTenant({ people: PEOPLE, clock, ...setUp });
  const graph = connect(tenant);
  const outbox = await postgresOutbox(database, { clock, followsClock: true });
  const store = postgresStore(database, outbox, clock);
  const receipts = postgresReceipts(database);
  const failures: Room['failures'] = [];
  const worded: string[] = [];
  let posted = 0;
  const bodies = {
    get: (id: Body['id']) => (id === body.id ? room.bodyNow : undefined),
    all: () => [room.bodyNow],
  };
  const atDesk: Desk<Refusal> = {
    store,
    bodies,
    clock,
    noteOf: () => undefined,
    // As in the house: the desk carries states and commands without looking at them.
    procedures: PROCEDURES as unknown as readonly AnyProcedure<Refusal>[],
  };
  const deliverer: Deliverer = {
    store,
    outbox,
    receipts,
    contacts: desk.contacts,
    bodies,
    clock,
    chat: desk.chat,
    ways: postgresWays(database),
    post: graphPost(graph, invitationFile),
    mailboxes: graphMailboxes(graph),
    installer: graphInstaller(graph, 'referent'),
    calendar: graphCalendar(graph, { wait: async () => {} }),
    files: graphFiles(graph),
    wording: plainWords(worded),
    handle: (command) => handle(atDesk, command),
    failed: ({ id }: Posted, { remedy }) => void failures.push({ id, remedy }),
  };
  const key = { procedure: 'meeting', bodyId: body.id, subject: SUBJECT };
  const room: Room = {
    desk,
    tenant,
    deliverer,
    failures,
    worded,
    bodyNow: body,
    keep: (state) =>
      store.transaction(async (transaction) => {
        const { version } = await transaction.read(key, {});
        await transaction.write(key, state, version, undefined);
      }),
    look: () => store.look<Meeting>(key),
    async post(...dispatches) {
      const ids = dispatches.map(() => `command#${++posted}`);
      await store.transaction(async (transaction) => {
        for (const [place, dispatch] of dispatches.entries())
          await transaction.post({ id: ids[place] ?? '', dispatch });
      });
      return ids;
    },
    run: (replaced = {}) => deliver({ ...deliverer, ...replaced }),
    wait: (duration) => {
      now = now.add(duration);
    },
    readIn: (entraId) =>
      desk.teams
        .person(entraId)
        .chat()
        .map(({ summary }) => summary),
    mailedTo: () => tenant.mails.flatMap(({ to }) => to),
    async receipt(id) {
      const found = await receipts.of(id);
      return found === undefined ? 'none' : `${found.way} ${found.state}`;
    },
    async [Symbol.asyncDispose]() {
      await outbox.close();
      await desk[Symbol.asyncDispose]();
      await tenant.close();
    },
  };
  return room;
}

export function notice(
  to: string,
  kind: NoticeKind = 'call-for-items',
  inDoubt: 'send-again' | 'assume-sent' = 'send-again',
): Dispatch {
  return { kind: 'notice', notice: kind, bodyId: body.id, subject: SUBJECT, to: memberId(to), inDoubt };
}

/** Says only what kind of notice it is, about what, and how the meeting stands. */
function plainWords(worded: string[]): Wording {
  const message = (text: string) => ({ ...cardOf(text), letter: { subject: text, text, html: `<p>${text}</p>` } });
  return {
    async notice({ notice: kind, to, about }, { stage }) {
      worded.push(to);
      return message([kind, about, stage].filter((one) => one !== undefined).join(' '));
    },
    async caseNotice({ notice: kind, to, about }) {
      worded.push(to);
      return message([kind, about].filter((one) => one !== undefined).join(' '));
    },
    channelPost: () => message('Referat'),
    document: async (kind) => ({ name: `${kind}.docx`, bytes: new Uint8Array([1]), mediaType: 'application/zip' }),
    plan: async (planId) => ({ name: `${planId}.docx`, bytes: new Uint8Array([1]), mediaType: 'application/zip' }),
    calendarMeeting: (meetingId, { ...state }, { home, calendar }) => ({
      tag: meetingId,
      mailbox: home.mailbox,
      timeZone: calendar.timeZone,
      subject: 'Møde',
      html: '<p>Møde</p>',
      slot: state.stage === 'unplanned' ? meeting.slot : state.slot,
      place: 'Rådhuset',
      online: true,
      required: [],
      optional: [],
    }),
    cancellation: () => 'Aflyst',
  };
}

function deputy(): Member {
  return {
    id: memberId('sekretaer-2'),
    title: 'Sekretær 2',
    party: 'guldborgsund',
    seat: 'secretariat',
    offices: ['secretary'],
    address: 'sekretaer-2@guldborgsund.example',
  };
}
