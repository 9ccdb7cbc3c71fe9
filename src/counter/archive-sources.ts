import type { ArchiveSources } from '../archive/archive-package.ts';
import type { Annexes } from '../desk/annexes.ts';
import type { Journal, JournalLine, Receipts, Store } from '../desk/ports.ts';
import type { Body } from '../domain/body/body.ts';
import type { JournalHead } from '../domain/journal.ts';
import { type KeepingEvent, LINES_ERASED } from '../domain/keeping/events.ts';
import { KEEPING } from '../domain/keeping/keeping.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { annexesOf } from '../domain/publication/annexes-of.ts';
import { keepingWords } from '../language/keeping.ts';
import { proofSources } from './proof-sources.ts';

/** Where a package is gathered from. */
export interface ArchiveParts {
  readonly store: Pick<Store, 'journalOf' | 'look'>;
  readonly receipts: Pick<Receipts, 'trail'>;
  readonly journal: Pick<Journal, 'check' | 'lines'>;
  readonly annexes: Pick<Annexes, 'bytes'>;
}

/** @returns undefined where there is no such meeting */
export async function archiveSources(
  parts: ArchiveParts,
  body: Body,
  meetingId: string,
): Promise<ArchiveSources | undefined> {
  const { store, receipts, journal } = parts;
  const meeting = await look(parts, body, meetingId);
  if (meeting === undefined || meeting.stage === 'unplanned') return undefined;
  const lines = await store.journalOf(body.id, meetingId);
  const upTo = lastOf(lines, await store.journalOf(body.id, KEEPING));
  const approvedOn = await approvalDay(parts, body, meeting);
  return {
    body,
    meetingId,
    meeting,
    proof: meeting.stage === 'planned' ? await proofSources(parts, body, meetingId, meeting) : undefined,
    ...(approvedOn === undefined ? {} : { approvedOn }),
    lines,
    words: await receipts.trail(body.id, meetingId),
    annexes: annexesIn(parts, body, meeting),
    journal: { upTo, lines: () => journal.lines(body.id, upTo?.number ?? 0) },
  };
}

const look = ({ store }: ArchiveParts, body: Body, subject: string) =>
  store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject });

/** The files of the items on its agenda; one whose bytes have been erased is not there any more. */
function annexesIn({ annexes }: ArchiveParts, body: Body, meeting: Meeting): ArchiveSources['annexes'] {
  if (meeting.stage !== 'planned') return [];
  const kept = annexesOf(meeting).filter(({ name }) => name !== keepingWords[body.language].erased);
  return kept.map((annex) => ({
    annex,
    bytes: async () => (await annexes.bytes(body.id, annex.checksum)) ?? new Uint8Array(),
  }));
}

/** The last line about the meeting; or, where text was erased from one of them, the line that tells of it. */
function lastOf(own: readonly JournalLine[], keeping: readonly JournalLine[]): JournalHead | undefined {
  const numbers = new Set(own.map(({ number }) => number));
  const told = keeping.filter(({ event }) => {
    if (event.type !== LINES_ERASED) return false;
    const { lines } = event as Extract<KeepingEvent, { type: typeof LINES_ERASED }>; // by its type
    return lines.some(({ number }) => numbers.has(number));
  });
  return [...own, ...told].toSorted((a, b) => a.number - b.number).at(-1);
}

async function approvalDay(parts: ArchiveParts, body: Body, meeting: Meeting): Promise<Temporal.PlainDate | undefined> {
  if (meeting.stage !== 'planned' || meeting.minutes.stage !== 'approved') return undefined;
  const { atMeeting } = meeting.minutes.approval;
  const approving = atMeeting === undefined ? undefined : await look(parts, body, atMeeting);
  return approving === undefined || approving.stage === 'unplanned' ? undefined : approving.slot.date;
}
