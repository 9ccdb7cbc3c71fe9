import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { calendarFor } from '../adapters/bodies/holidays.ts';
import { readPaper } from '../adapters/papers/read-paper.ts';
import { type Asked, Misused } from '../arguments.ts';
import { systemClock } from '../clock.ts';
import type { Body } from '../domain/body/body.ts';
import { inForce } from '../domain/body/version.ts';
import type { KnownMeeting, Surroundings } from '../domain/paper/checked.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { checkedDocumentJson, checkedText } from '../language/findings.ts';
import { asksForPlan, checkDocument } from '../reading/check-document.ts';
import { bodyNamedIn } from '../reading/whose.ts';

/**
 * What a document says and what a reader would want to be told of it. The body is the one asked for, else the one the
 * document names; without any, days are closed as in Denmark. The body's planned meetings are asked for only where the
 * document speaks of what they would tell.
 *
 * @param planned the body's meetings; undefined where they cannot be known
 * @param file a path, or `-` for what is piped in
 * @throws Misused if there is no such file, or it cannot be read
 */
export async function checkedFile(
  file: string,
  asked: Asked,
  only: Body | undefined,
  bodies: readonly Body[],
  planned: (body: Body) => Promise<readonly KnownMeeting[] | undefined>,
): Promise<readonly string[]> {
  const paper = await paperAt(file);
  const first = checkDocument(paper, surroundings(only));
  const body = only ?? bodyNamedIn(first.document, bodies);
  const around = surroundings(body);
  const meetings = body !== undefined && asksForPlan(paper, around) ? await planned(body) : undefined;
  const isSame = body === only && meetings === undefined;
  const checked = isSame ? first : checkDocument(paper, { ...around, ...(meetings === undefined ? {} : { meetings }) });
  const language = asked.language ?? body?.language ?? (checked.document.language === 'en' ? 'en' : 'da');
  return asked.json ? [JSON.stringify(checkedDocumentJson(checked, language))] : checkedText(checked, language);
}

function surroundings(body: Body | undefined): Surroundings {
  const timeZone = body?.calendar.timeZone ?? 'Europe/Copenhagen';
  const today = systemClock().toZonedDateTimeISO(timeZone).toPlainDate();
  if (body === undefined)
    return { today, calendar: calendarFor({ country: 'DK', timeZone, counted: 'monday-to-friday' }) };
  const now = inForce(body, today);
  return { today, body: now, calendar: now.calendar };
}

async function paperAt(file: string): Promise<Paper> {
  const bytes = file === '-' ? await pipedIn() : await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw new Misused({ because: 'no-such-file', given: file });
  const read = await readPaper(bytes, { name: file === '-' ? '' : basename(file) });
  if ('because' in read) throw new Misused({ because: 'unreadable', why: read });
  return read;
}

async function pipedIn(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
