import { bodiesFrom, type ReloadableBodies } from './adapters/bodies/load-bodies.ts';
import { chromiumPress } from './adapters/chromium/press.ts';
import { docxOf } from './adapters/docx/write-docx.ts';
import { graphClient } from './adapters/graph/client.ts';
import { graphFiles } from './adapters/graph/files.ts';
import { graphInstaller } from './adapters/graph/installer.ts';
import { graphPost } from './adapters/graph/mail.ts';
import { graphMailboxes } from './adapters/graph/mailboxes.ts';
import { graphCalendar } from './adapters/graph/meetings.ts';
import { graphSchedules } from './adapters/graph/schedule.ts';
import { calendarFeed, invitationFile } from './adapters/ical/calendar-files.ts';
import { annexSeal } from './adapters/jose/annex-seal.ts';
import { linkSeal } from './adapters/jose/link-seal.ts';
import { personSeal } from './adapters/jose/person-seal.ts';
import { fileReader, readPaper } from './adapters/papers/read-paper.ts';
import { openDatabase } from './adapters/postgres/database.ts';
import { keepersIn } from './adapters/postgres/keepers.ts';
import { postgresOutbox } from './adapters/postgres/outbox.ts';
import { teamsAdapter } from './adapters/teams/adapter.ts';
import { teamsBot, teamsDoor } from './adapters/teams/bot.ts';
import { teamsChat } from './adapters/teams/chat.ts';
import { TEAMS_FILES } from './adapters/teams/dropped-files.ts';
import { pacer } from './adapters/teams/pace.ts';
import { annexRoutes } from './adapters/web/annexes/routes.ts';
import { answerPages } from './adapters/web/answer/routes.ts';
import { botEndpoint, isTeamsService } from './adapters/web/bot-endpoint.ts';
import { health } from './adapters/web/health.ts';
import { publicPages } from './adapters/web/pages/routes.ts';
import { personRoutes } from './adapters/web/person/routes.ts';
import { listen, webServer } from './adapters/web/server.ts';
import { packed } from './adapters/zip/write-zip.ts';
import { USUAL_LIMITS } from './config.ts';
import { openAnnexDoor } from './counter/annex-door.ts';
import { handOverAnnex } from './counter/hand-over-annex.ts';
import { openLinkDoor } from './counter/link-door.ts';
import { openCounter } from './counter/open-counter.ts';
import { openPersonDoor } from './counter/person-door.ts';
import { wording } from './counter/wording.ts';
import { bounceRound } from './desk/bounces.ts';
import { deliver } from './desk/deliver.ts';
import type { Deliverer } from './desk/deliverer.ts';
import { handleDue } from './desk/due.ts';
import { type Desk, handle } from './desk/handle.ts';
import { inForceNow } from './desk/in-force.ts';
import { letterRound } from './desk/letters.ts';
import { oneAtATime } from './desk/one-at-a-time.ts';
import { presence } from './desk/presence.ts';
import type { AnyProcedure } from './desk/procedures.ts';
import { retentionRound } from './desk/retention.ts';
import type { Command } from './domain/command.ts';
import type { Meeting } from './domain/meeting/meeting.ts';
import { noteOf } from './domain/meeting/note-of.ts';
import { PROCEDURES } from './domain/procedures.ts';
import type { Refusal } from './domain/refusal.ts';
import { keepingWords } from './language/keeping.ts';
import type { Referent, Setting } from './setting.ts';

/** Builds the house and opens its doors. */
export async function openReferent(setting: Setting): Promise<Referent> {
  const { clock, log, registration, tenantId, serviceUrl, limits = USUAL_LIMITS } = setting;
  const files = await bodiesFrom(setting.rules);
  const bodies: ReloadableBodies = { ...inForceNow(files, clock), reload: files.reload };
  const onError = (err: unknown) => log.error({ err }, 'database');
  const database = await openDatabase({ ...setting.database, onError });
  const outbox = await postgresOutbox(database, { clock, followsClock: setting.clockIsMoved, onError });
  const keepers = keepersIn(database, outbox, clock);
  const { store, contacts, receipts, links, journal, ways, annexes } = keepers;
  const { linkKey } = setting;
  const seals = { seal: linkSeal(linkKey), annexSeal: annexSeal(linkKey), personSeal: personSeal(linkKey) };
  const desk: Desk<Refusal> = {
    store,
    // The desk carries states and commands from one to the other without looking at them.
    procedures: PROCEDURES as unknown as readonly AnyProcedure<Refusal>[],
    bodies,
    clock,
    erasedMark: ({ language }) => keepingWords[language].erased,
    noteOf: (id, state) => noteOf(id, state as Meeting), // records of the procedure `meeting` hold nothing else
  };

  const listening = { url: setting.publicUrl };
  const origin = () => listening.url;
  const server = webServer(origin);
  const adapter = teamsAdapter(registration, setting.authority);
  const appId = registration?.appId ?? '';
  const graph = graphClient(setting.graph);
  const press = setting.printer && (await chromiumPress(setting.printer));
  const deliverer: Deliverer = {
    store,
    outbox,
    receipts,
    contacts,
    bodies,
    clock,
    ways,
    chat: teamsChat({
      ...{ adapter, appId, tenantId, contacts, serviceUrl, language: 'da' },
      pace: pacer({
        perSecond: limits.teamsPerSecond,
        perChatPerSecond: limits.teamsPerChatPerSecond,
        clock,
        wait: setting.wait,
      }),
    }),
    post: graphPost(graph, invitationFile),
    mailboxes: graphMailboxes(graph),
    // The app's id is the registration's in the package that is made here (see package.ts).
    installer: graphInstaller(graph, appId),
    calendar: graphCalendar(graph, { wait: setting.wait }),
    files: graphFiles(graph),
    wording: wording({
      ...{ origin, docxOf, packed, clock, store, links, receipts, journal, annexes, ...seals },
      ...(press === undefined ? {} : { print: press }),
    }),
    handle: (command) => handle(desk, command),
    // Of what broke in our own house the failure knows only the name; where it did stands in the cause.
    failed: ({ id, dispatch }, err) =>
      log.warn({ err, error: err.cause, dispatch: id, kind: dispatch.kind, body: dispatch.bodyId }, 'not delivered'),
  };
  const letters = letterRound(deliverer);
  const retention = retentionRound(desk);
  const bounces = bounceRound(deliverer);
  const delivery = oneAtATime(async () => {
    do await deliver(deliverer);
    while (await letters());
  });
  const wake = () => void delivery().catch((err: unknown) => log.error({ err }, 'delivery'));

  const closing = new AbortController();
  let prepared = Promise.resolve();
  /** Nobody waits for it, and the house closes after it. */
  const preparePages = () => {
    prepared = pages.prepare(closing.signal).catch((err: unknown) => {
      if (!closing.signal.aborted) log.error({ err }, 'pages not made ready');
    });
  };

  const referent: Referent = {
    server: { port: 0, url: '', close: async () => {} },
    store,
    receipts,
    journal,
    held: keepers.held,
    contacts,
    ways,
    bodies,
    deliver: delivery,
    handOver: (file, to) =>
      handOverAnnex({ annexes, readPaper, clock, handle: (command) => handle(desk, command) }, file, to),
    async tick() {
      // Before anything falls due: what came back, or was sent, while nobody looked decides whose silence counts.
      await bounces();
      await letters();
      const due = (await handleDue(desk)).failed.map((one) => ({ ...one, due: one.due.type }));
      for (const { why, ...what } of [...due, ...(await retention())])
        log.error({ ...what, why: why.because, err: 'error' in why ? why.error : undefined }, 'due but not done');
      await delivery();
    },
    async close() {
      closing.abort();
      await referent.server.close();
      await prepared;
      await delivery().catch(() => {});
      await outbox.close();
      await database.close();
    },
  };

  const { windTo } = setting;
  const counterParts = {
    ...keepers,
    bodies,
    ...seals,
    clock,
    schedules: graphSchedules(graph),
    papers: fileReader,
    origin,
    async reloadRules() {
      const faults = await bodies.reload();
      preparePages();
      return faults;
    },
    async handle(command: Command) {
      const outcome = await handle(desk, command);
      wake();
      return outcome;
    },
    ...(windTo === undefined ? {} : { windTo: (to: Temporal.Instant) => windTo(referent, to) }),
  };
  const counter = openCounter(counterParts);
  const bot = teamsBot({
    adapter,
    appId,
    contacts,
    counter,
    files: { ...TEAMS_FILES, ...setting.files },
    presence: presence({ ways, receipts, bodies, clock }),
    firstLanguage: setting.firstLanguage,
    broke: (err, { type, id }) => log.error({ err, activity: type, id }, 'turn'),
  });
  botEndpoint(server, teamsDoor(adapter, bot), {
    tenantId: registration === undefined ? undefined : tenantId,
    isServiceUrl: setting.isServiceUrl ?? isTeamsService,
    broke: (err) => log.error({ err }, 'endpoint'),
  });
  health(server, {
    database: async () => void (await store.nextDue()),
    outbox: async () => void (await outbox.counts()),
  });
  answerPages({
    door: openLinkDoor({ ...counterParts, wake }),
    broke: (err) => log.error({ err }, 'answer page'),
  })(server);
  personRoutes({
    door: openPersonDoor({ ...counterParts, packed }),
    broke: (err) => log.error({ err }, 'person'),
  })(server);
  annexRoutes({ door: openAnnexDoor(counterParts), origin, broke: (err) => log.error({ err }, 'annex') })(server);
  const pages = publicPages({
    ...{ bodies, store, clock, origin, docx: docxOf, calendar: calendarFeed },
    ...(press === undefined ? {} : { pdf: press }),
    broke: (err) => log.error({ err }, 'page'),
  })(server);
  setting.routes?.(server, () => referent);
  const open = await listen(server, setting.port, setting.host);
  if (listening.url === '') listening.url = open.url;
  preparePages();
  return Object.assign(referent, { server: open });
}
