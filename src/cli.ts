import { existsSync } from 'node:fs';
import { nearest } from './adapters/bodies/faults.ts';
import { type Loaded, loadBodies, loadFiles } from './adapters/bodies/load-bodies.ts';
import { plainDate } from './adapters/bodies/measures.ts';
import { type Asked, Misused, readArguments } from './arguments.ts';
import { systemClock } from './clock.ts';
import { warningsAsOf } from './command-line/check.ts';
import { checkedFile } from './command-line/check-document.ts';
import { keepingCommands } from './command-line/keeping.ts';
import { NoRecords } from './command-line/no-records.ts';
import { planLines } from './command-line/plan.ts';
import { stepLines, stepsJson, stepsOf } from './command-line/steps.ts';
import { terminalText } from './command-line/terminal-text.ts';
import { recordsAt, rulesFolder } from './config.ts';
import type { Body } from './domain/body/body.ts';
import { inForce } from './domain/body/version.ts';
import { governingFor } from './domain/meeting/governing.ts';
import { openCommentWindow } from './domain/minutes/comment-window.ts';
import { faultLine } from './language/body-faults.ts';
import { checkedJson, checkedLines } from './language/checked.ts';
import { helpText, misuseText, troubledText, unreadText, usage } from './language/command-line.ts';
import * as told from './language/deadlines.ts';
import type { Language } from './language/language.ts';
import type { WarningTold } from './language/warnings.ts';

/** What is printed, and whether there were findings. */
interface Report {
  readonly lines: readonly string[];
  /** A refusal, or faults found: exit 1. */
  readonly found?: readonly string[];
}

const COMMANDS: Readonly<Record<string, (asked: Asked) => Promise<Report>>> = {
  deadlines,
  window,
  plan,
  'check-rules': checkRules,
  bodies: listBodies,
  'verify-journal': verify,
  proof,
  dispatches,
  ...keepingCommands(bodyNamed, dateSaid),
  'check-document': checkFile,
};

process.exitCode = await main(process.argv.slice(2));

/** @returns 0 done, 1 findings or a refusal, 2 wrong use */
async function main(args: readonly string[]): Promise<number> {
  // Until the options are read, nobody has said which language they read.
  let language: Language = args.includes('da') && args.includes('--lang') ? 'da' : 'en';
  if (args.includes('--help')) {
    process.stdout.write(`${helpText(language)}\n`);
    return 0;
  }
  try {
    const { name, asked } = readArguments(args, Object.keys(COMMANDS));
    language = asked.language ?? 'en';
    const command = COMMANDS[name];
    if (command === undefined) throw new Misused({ because: 'no-command' });
    const { lines, found = [] } = await command(asked);
    if (lines.length > 0) process.stdout.write(`${terminalText(lines.join('\n'))}\n`);
    if (found.length > 0) process.stderr.write(`${terminalText(found.join('\n'))}\n`);
    return found.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof NoRecords) {
      process.stderr.write(`${terminalText(unreadText(error.ground, language))}\n`);
      return 1;
    }
    if (!(error instanceof Misused)) throw error;
    process.stderr.write(`${terminalText(misuseText(error.misuse, language))}\n`);
    return 2;
  }
}

async function deadlines(asked: Asked): Promise<Report> {
  const { body: given, language, dates } = await bodyAndDates(asked, 0);
  return {
    lines: dates.flatMap((date) => {
      const body = governingFor(given, date);
      const steps = stepsOf(body, date, dates, language);
      if (asked.json) return [JSON.stringify({ body: body.id, meeting: date.toString(), ...stepsJson(steps) })];
      return [told.meetingHeading(body, date, language), ...stepLines(steps, body, language)];
    }),
  };
}

async function window(asked: Asked): Promise<Report> {
  const { body: given, language, dates } = await bodyAndDates(asked, 1);
  const body = inForce(given, dates.at(-1) ?? systemClock().toZonedDateTimeISO('UTC').toPlainDate());
  const { approval, sendAt } = body.rules;
  if (approval.mode !== 'by-silence') return { lines: [], found: [told.noWindow(body, language)] };
  const { calendar } = body;
  return {
    lines: dates.flatMap((date) => {
      const sent = date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: sendAt }).toInstant();
      const opened = openCommentWindow(sent, approval, calendar);
      if (!asked.json) {
        return [
          told.windowHeading(body, date, language),
          ...opened.days.map((day) => `  ${told.countedDayLine(day, language)}`),
          `  ${told.windowEnd(opened, calendar.timeZone, language)}`,
          `  ${told.clauseLine(opened.clause, language)}`,
        ];
      }
      const closesAt = opened.closesAt
        .toZonedDateTimeISO(calendar.timeZone)
        .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
      const days = opened.days.filter((day) => 'number' in day).map((day) => day.date.toString());
      return [JSON.stringify({ body: body.id, circulated: date.toString(), days, closesAt, clause: opened.clause })];
    }),
  };
}

async function plan(asked: Asked): Promise<Report> {
  const [id, said, ...more] = asked.words;
  if (id === undefined || said === undefined) throw new Misused({ because: 'too-few', usage: usage[2] });
  if (more.length > 0) throw new Misused({ because: 'too-many', usage: usage[2] });
  const named = await bodyNamed(id);
  if (!/^(19|20|21)\d{2}$/.test(said)) throw new Misused({ because: 'not-a-year', given: said });
  const year = Number(said);
  return { lines: planLines(inForce(named, firstOf(year)), year, asked) };
}

async function checkRules(asked: Asked): Promise<Report> {
  const language = asked.language ?? 'en';
  const files = asked.words;
  if (files.length === 0) throw new Misused({ because: 'too-few', usage: usage[3] });
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Misused({ because: 'no-such-file', given: missing });
  const { faults } = await loadFiles(files);
  const found = faults.map((fault) => faultLine(fault, language));
  const lines: string[] = [];
  for (const file of files) {
    const own = faults.filter((fault) => fault.file === file);
    const checked = { file, faults: own, warnings: own.length > 0 ? [] : await warningsIn(file, language) };
    lines.push(...(asked.json ? [checkedJson(checked, language)] : checkedLines(checked, language)));
  }
  return { lines, found };
}

async function verify(asked: Asked): Promise<Report> {
  const [id, ...more] = asked.words;
  if (more.length > 0) throw new Misused({ because: 'too-many', usage: usage[5] });
  const only = id === undefined ? undefined : await bodyNamed(id);
  const { bodies } = await loaded();
  // Loaded only now: what needs no records answers at once.
  const [{ withRecords }, { verifyJournal }] = await Promise.all([
    import('./command-line/records.ts'),
    import('./command-line/verify-journal.ts'),
  ]);
  return withRecords(recordsAt(), (records) => verifyJournal(records, asked, only, bodies));
}

async function proof(asked: Asked): Promise<Report> {
  const [id, said, ...more] = asked.words;
  if (id === undefined || said === undefined) throw new Misused({ because: 'too-few', usage: usage[6] });
  if (more.length > 0) throw new Misused({ because: 'too-many', usage: usage[6] });
  const body = await bodyNamed(id);
  const meeting = dateSaid(said).toString();
  const [{ withRecords }, told] = await Promise.all([
    import('./command-line/records.ts'),
    import('./command-line/proof.ts'),
  ]);
  return withRecords(recordsAt(), (records) => told.proof(records, asked, body, meeting));
}

async function warningsIn(file: string, language: Language): Promise<readonly WarningTold[]> {
  const { bodies } = await loadFiles([file]);
  return bodies.flatMap((body) => warningsAsOf(body, systemClock(), language));
}

async function listBodies(asked: Asked): Promise<Report> {
  const language = asked.language ?? 'en';
  if (asked.words.length > 0) throw new Misused({ because: 'too-many', usage: usage[4] });
  const { bodies, faults } = await loaded();
  return {
    lines: bodies.map(({ id, name, rules }) =>
      asked.json ? JSON.stringify({ body: id, name, document: rules.document }) : `${id}: ${name} (${rules.document})`,
    ),
    found: faults.map((fault) => faultLine(fault, language)),
  };
}

/** Exit 1 when something needs attention, so that a script can watch. */
async function dispatches(asked: Asked): Promise<Report> {
  const [id, meetingId, ...more] = asked.words;
  if (id === undefined) throw new Misused({ because: 'too-few', usage: usage[7] });
  if (more.length > 0) throw new Misused({ because: 'too-many', usage: usage[7] });
  const body = await bodyNamed(id);
  const language = asked.language ?? body.language;
  // Loaded only here: the other commands need no database.
  const { withRecords } = await import('./command-line/records.ts');
  const { deliveriesOf, deliveryJson, deliveryLines } = await import('./command-line/dispatches.ts');
  const found = await withRecords(recordsAt(), (records) => deliveriesOf(records, body, meetingId));
  const lines = asked.json
    ? found.map((one) => JSON.stringify(deliveryJson(one, body)))
    : deliveryLines(found, body, language);
  const troubled = found.filter((one) => one.needsCare).length;
  return { lines, found: troubled === 0 ? [] : [troubledText(troubled, language)] };
}

async function checkFile(asked: Asked): Promise<Report> {
  const [file, ...more] = asked.words;
  if (file === undefined) throw new Misused({ because: 'too-few', usage: usage[8] });
  if (more.length > 0) throw new Misused({ because: 'too-many', usage: usage[8] });
  const only = asked.body === undefined ? undefined : await bodyNamed(asked.body);
  // A database is opened only for a document that its meetings would tell more of.
  const planned = async (body: Body) =>
    (await import('./command-line/planned-meetings.ts')).plannedMeetings(recordsAt(), body);
  return { lines: await checkedFile(file, asked, only, only === undefined ? (await loaded()).bodies : [], planned) };
}

async function bodyAndDates(asked: Asked, line: 0 | 1) {
  const [id, ...said] = asked.words;
  if (id === undefined || said.length === 0) throw new Misused({ because: 'too-few', usage: usage[line] });
  const body = await bodyNamed(id);
  return { body, dates: said.map(dateSaid), language: asked.language ?? body.language };
}

async function bodyNamed(id: string): Promise<Body> {
  const { bodies, faults } = await loaded();
  const body = bodies.find((one) => one.id === id);
  if (body !== undefined) return body;
  // A body may be missing only because its file has a fault, so that is told first.
  for (const fault of faults) process.stderr.write(`${terminalText(faultLine(fault, 'en'))}\n`);
  throw new Misused({
    because: 'no-such-body',
    given: id,
    nearest: nearest(
      id,
      bodies.map((one) => one.id),
    ),
  });
}

function loaded(): Promise<Loaded> {
  return loadBodies(rulesFolder());
}

function firstOf(year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 });
}

function dateSaid(given: string): Temporal.PlainDate {
  const read = plainDate(given);
  if ('value' in read) return read.value;
  throw new Misused({ because: read.problem.because === 'no-such-date' ? 'no-such-date' : 'not-a-date', given });
}
