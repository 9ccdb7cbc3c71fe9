import { z } from 'zod';
import type { ReadLine } from '../desk/journal-faults.ts';
import { digestOf, type JournalLink } from '../desk/journal-link.ts';
import type { StoredLine } from '../desk/ports.ts';
import { LINES_ERASED } from '../domain/keeping/events.ts';

/**
 * One line of `data/journal/journal.jsonl`: what is hashed of it, its hash, and, of the meeting's own, the event itself.
 * Other lines of the body stand there so that the chain can be gone through from its beginning; of them it says what kind
 * they are of and when they were written, and nothing that anybody wrote.
 */
export const extractLineSchema = z.strictObject({
  number: z.int(),
  previous: z.string(),
  body: z.string(),
  subject: z.string(),
  command: z.string(),
  type: z.string(),
  by: z.unknown(),
  at: z.string(),
  recordedAt: z.string(),
  /** SHA-256 over the event as it was written, canonical JSON (RFC 8785). */
  event: z.string(),
  hash: z.string(),
  /** The event as it stands; absent for lines about something else. */
  words: z.unknown().optional(),
});

export type ExtractLine = z.infer<typeof extractLineSchema>;

/**
 * The lines as text, one JSON object a line.
 *
 * @param subject the meeting, whose events are told
 * @param mayTell whether an event of its may stand in the package; of one that may not its digest does
 */
export async function* journalLines(
  lines: AsyncIterable<StoredLine>,
  subject: string,
  mayTell: (event: unknown) => boolean,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const { event, digest, hash, ...link } of lines) {
    const isTold = (link.subject === subject && mayTell(event)) || link.type === LINES_ERASED;
    const line: ExtractLine = { ...inOrder(link), event: digest, hash, ...(isTold ? { words: event } : {}) };
    yield encoder.encode(`${JSON.stringify(line)}\n`);
  }
}

/** The same keys in the same order, whatever order the database gave them in. */
function inOrder(link: Omit<JournalLink, 'event'>): Omit<JournalLink, 'event'> {
  const { number, previous, body, subject, command, type, by, at, recordedAt } = link;
  return { number, previous, body, subject, command, type, by, at, recordedAt };
}

/** A line of an extract as the journal's check reads lines. One whose event is not told is taken at its digest. */
export function readExtract({ event: digest, hash, words, ...link }: ExtractLine): ReadLine {
  const erases = link.type === LINES_ERASED ? erasedSchema.safeParse(words).data?.lines : undefined;
  const event = words === undefined ? digest : digestOf(words);
  return { link: { ...link, event }, digest, hash, ...(erases === undefined ? {} : { erases }) };
}

const erasedSchema = z.object({ lines: z.array(z.strictObject({ number: z.int(), remains: z.string() })) });
