import type { Receipt } from '../desk/ports.ts';
import { type Document, paragraph } from '../documents/document.ts';
import { imprint } from '../documents/imprint.ts';
import { type Body, type MemberId, named } from '../domain/body/body.ts';
import { archiveWords } from '../language/archive.ts';
import { dispatchWords } from '../language/dispatches.ts';
import { documentWords } from '../language/document-words.ts';
import { words as wordsIn } from '../language/words.ts';

/** What was sent to whom, in words: the same rows as the CSV beside it, without ids. */
export function receiptsPage(
  words: readonly Receipt[],
  body: Body,
  date: Temporal.PlainDate,
  issuedAt: Temporal.Instant,
): Document {
  const { language, calendar } = body;
  const said = archiveWords[language];
  const kinds: Readonly<Record<string, string>> = wordsIn(language).meeting.deliveries;
  const rows = words.map((one) => [
    kinds[one.kind] ?? one.kind,
    named(body, one.to as MemberId)?.title ?? said.receivers[one.to] ?? one.to, // or the channel, the calendar, the files
    dispatchWords[language].word(one, calendar.timeZone),
  ]);
  return {
    ...imprint(said.about.receipts, body, date, documentWords[language]),
    facts: [],
    blocks: [rows.length === 0 ? paragraph(said.nothingSent) : { kind: 'table', header: said.receiptsHeader, rows }],
    draft: undefined,
    issuedAt,
  };
}
