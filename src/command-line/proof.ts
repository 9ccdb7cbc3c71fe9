import type { Asked } from '../arguments.ts';
import { proofSources } from '../counter/proof-sources.ts';
import { textLines } from '../documents/plain-text.ts';
import { proofDocument } from '../documents/proof.ts';
import { proofOf } from '../documents/proof-facts.ts';
import type { Body } from '../domain/body/body.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { noProof } from '../language/command-line.ts';
import { documentWords } from '../language/document-words.ts';
import type { Records } from './records.ts';

/**
 * The proof of one approval, as text or as JSON: its moments in UTC, its days as dates.
 *
 * @param meetingId the day it was first planned for
 */
export async function proof(
  records: Records,
  asked: Asked,
  body: Body,
  meetingId: string,
): Promise<{ readonly lines: readonly string[]; readonly found: readonly string[] }> {
  const language = asked.language ?? body.language;
  const meeting = await records.store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject: meetingId });
  const sources = meeting?.stage === 'planned' ? await proofSources(records, body, meetingId, meeting) : undefined;
  if (sources === undefined)
    return { lines: [], found: [noProof(body, meetingId, meeting?.stage === 'planned', language)] };
  // Moments and days write themselves as ISO 8601.
  if (asked.json) return { lines: [JSON.stringify(proofOf(sources))], found: [] };
  return { lines: textLines(proofDocument(sources, documentWords[language])), found: [] };
}
