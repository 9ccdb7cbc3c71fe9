import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { calendarFor } from '../adapters/bodies/holidays.ts';
import { readPaper } from '../adapters/papers/read-paper.ts';
import { type Asked, Misused } from '../arguments.ts';
import { systemClock } from '../clock.ts';
import type { Body } from '../domain/body/body.ts';
import { inForce } from '../domain/body/version.ts';
import type { Checked } from '../domain/paper/checked.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { checkedDocumentJson, checkedText } from '../language/findings.ts';
import { checkDocument } from '../reading/check-document.ts';
import { bodyNamedIn } from '../reading/whose.ts';

/**
 * What a document says and what a reader would want to be told of it. The body is the one asked for, else the one the
 * document names; without any, days are closed as in Denmark.
 *
 * @param file a path, or `-` for what is piped in
 * @throws Misused if there is no such file, or it cannot be read
 */
export async function checkedFile(
  file: string,
  asked: Asked,
  only: Body | undefined,
  bodies: readonly Body[],
): Promise<readonly string[]> {
  const paper = await paperAt(file);
  const first = checkedFor(paper, only);
  const body = only ?? bodyNamedIn(first.document, bodies);
  const checked = body === undefined || body === only ? first : checkedFor(paper, body);
  const language = asked.language ?? body?.language ?? (checked.document.language === 'en' ? 'en' : 'da');
  return asked.json ? [JSON.stringify(checkedDocumentJson(checked, language))] : checkedText(checked, language);
}

function checkedFor(paper: Paper, body: Body | undefined): Checked {
  const timeZone = body?.calendar.timeZone ?? 'Europe/Copenhagen';
  const today = systemClock().toZonedDateTimeISO(timeZone).toPlainDate();
  if (body === undefined)
    return checkDocument(paper, {
      today,
      calendar: calendarFor({ country: 'DK', timeZone, counted: 'monday-to-friday' }),
    });
  const now = inForce(body, today);
  return checkDocument(paper, { today, body: now, calendar: now.calendar });
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
