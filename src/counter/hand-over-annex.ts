import type { Clock } from '../clock.ts';
import type { Annexes, PaperReader } from '../desk/annexes.ts';
import type { Outcome } from '../desk/handle.ts';
import type { Body, MemberId } from '../domain/body/body.ts';
import type { Command } from '../domain/command.ts';
import { plainFileName } from '../domain/paper/file-name.ts';
import type { KeptAnnex } from '../domain/publication/annex.ts';
import { findInText, knownOf } from '../domain/publication/find-in-text.ts';
import type { KeepAnnex } from '../domain/publication/keep-annex.ts';
import { scanPaper } from '../domain/publication/scan-paper.ts';
import type { Refusal } from '../domain/refusal.ts';

export interface HandOverParts {
  readonly annexes: Annexes;
  readonly readPaper: PaperReader;
  readonly clock: Clock;
  handle<Asked extends Command>(command: Asked): Promise<Outcome<Refusal>>;
}

/** A file that somebody handed over. */
export interface HandedOver {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** With which item of which meeting it goes, and who says so. */
export interface HandedOverTo {
  readonly body: Body;
  readonly meetingId: string;
  readonly itemId: string;
  readonly by: MemberId;
  readonly scope?: KeepAnnex['scope'];
}

/** 25 MB: what lies in the database is copied with it. */
const MOST_BYTES = 25 * 1024 * 1024;

/** As what a file is given out, by what it was found to be; anything else is only to be saved. */
const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
} as const;

/**
 * Reads a file, looks through all it says, keeps its bytes and puts it with an item. One that cannot be read is kept with why,
 * so that it is never made public.
 */
export async function handOverAnnex(
  parts: HandOverParts,
  file: HandedOver,
  to: HandedOverTo,
): Promise<Outcome<Refusal>> {
  const { body, meetingId, itemId, by, scope } = to;
  const name = plainFileName(file.name, MOST_OF_NAME) || 'bilag';
  if (file.bytes.length > MOST_BYTES)
    return { done: false, refusal: { because: 'annex-unread', name, why: 'too-large' } };
  const id = crypto.randomUUID();
  const looked = await lookedThrough(parts, { ...file, name }, id, body);
  // Read again it may be found to be sound: not kept as one that nobody can read.
  if (looked.unread === 'busy') return { done: false, refusal: { because: 'annex-unread', name, why: 'busy' } };
  const at = parts.clock();
  const checksum = await parts.annexes.keep(body.id, file.bytes, at);
  const command: KeepAnnex = {
    type: 'keep-annex',
    id: `keep-annex.${id}`,
    bodyId: body.id,
    subject: meetingId,
    by: { kind: 'member', id: by },
    at,
    itemId,
    file: { id, name, checksum, bytes: file.bytes.length, ...looked },
    ...(scope === undefined ? {} : { scope }),
  };
  return parts.handle(command);
}

async function lookedThrough(
  { readPaper }: Pick<HandOverParts, 'readPaper'>,
  { bytes, name }: HandedOver,
  id: string,
  body: Body,
): Promise<Pick<KeptAnnex, 'mediaType' | 'found' | 'unread'>> {
  const known = knownOf(body);
  // The name is read by whoever opens it, as much as what it says.
  const inName = findInText(
    name.replace(/\.[^.]{1,5}$/, '').replace(/[_]+/g, ' '),
    { in: 'annex', annex: id, line: 0 },
    known,
  );
  const paper = await readPaper(bytes, { name });
  if ('because' in paper) return { mediaType: 'application/octet-stream', found: inName, unread: paper.because };
  return { mediaType: MEDIA_TYPES[paper.kind], found: [...inName, ...scanPaper(paper, id, known)] };
}

const MOST_OF_NAME = 120;
