import type { Body, BodyId } from '../domain/body/body.ts';
import { DISPATCHES, type Dispatches } from '../domain/dispatches/dispatches.ts';
import type { DispatchesEvent } from '../domain/dispatches/procedure.ts';
import { ANSWERED_CASES } from '../domain/keeping/case-note.ts';
import { caseErased, caseErasedFrom } from '../domain/keeping/case-texts.ts';
import type { Erasure, TextErasure } from '../domain/keeping/erasure.ts';
import type { ErasedLine } from '../domain/keeping/events.ts';
import { namesErased, namesErasedFrom } from '../domain/keeping/named-places.ts';
import { itemsOf, notesErased, standingIn, textsErased, textsErasedFrom } from '../domain/keeping/texts.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { Due } from '../domain/procedure.ts';
import type { KeptAnnex } from '../domain/publication/annex.ts';
import type { JournalLine, Transaction } from './ports.ts';

/** What erasing needs besides the transaction. */
export interface ErasureParts {
  readonly body: Body;
  readonly at: Temporal.Instant;
  /** What stands where a text was, in the body's language. */
  readonly mark: string;
  /** What falls due on a meeting that has been written anew. */
  dueOn(meeting: Meeting): Due | undefined;
}

/**
 * Does what an event makes go, in the transaction of that event: records and journal are changed alike, so that the lines
 * still make the record, and what is kept besides them is taken out.
 *
 * @returns the lines of the journal that lost text, with what is left of each
 */
export async function erase(
  transaction: Transaction,
  { meeting, texts, forgetting, annexesOf, annexGone }: Erasure,
  parts: ErasureParts,
): Promise<readonly ErasedLine[]> {
  const { body, at, mark } = parts;
  const left = new Map<number, JournalLine['event']>();
  if (texts !== undefined) {
    const gone: TextErasure = { ...texts, mark };
    for (const subject of await subjectsOf(transaction, body.id, meeting)) {
      for (const [number, event] of await eraseFrom(transaction, subject, gone, parts)) left.set(number, event);
    }
  }
  if (forgetting !== undefined) await transaction.forget({ ...forgetting, bodyId: body.id, at });
  if (annexesOf !== undefined)
    await transaction.eraseAnnexes(
      body.id,
      await onlyOf(transaction, body.id, ({ subject, annex }) => subject === annexesOf && annex.scope.of === 'party'),
    );
  // The record is written after this, and still has it.
  if (annexGone !== undefined)
    await transaction.eraseAnnexes(body.id, await onlyOf(transaction, body.id, ({ annex }) => annex.id === annexGone));
  return left.size === 0 ? [] : transaction.erase(body.id, left);
}

interface StandingAnnex {
  readonly subject: string;
  readonly annex: KeptAnnex;
}

/** The checksums of the annexes that go, but for those that are the same file as one that stays. */
async function onlyOf(
  transaction: Transaction,
  bodyId: BodyId,
  isGoing: (one: StandingAnnex) => boolean,
): Promise<readonly string[]> {
  const meetings = await transaction.siblings<Meeting>('meeting', bodyId);
  const annexes = meetings.flatMap(({ subject, state }) =>
    itemsOf(state).flatMap(({ kept = [] }) => kept.map((annex) => ({ subject, annex }))),
  );
  const stays = new Set(annexes.filter((one) => !isGoing(one)).map(({ annex }) => annex.checksum));
  const goes = annexes.filter(isGoing).map(({ annex }) => annex.checksum);
  return [...new Set(goes)].filter((checksum) => !stays.has(checksum));
}

/** In one order for all who erase, so that two do not wait for each other. */
async function subjectsOf(
  transaction: Transaction,
  bodyId: BodyId,
  only: string | undefined,
): Promise<readonly string[]> {
  if (only !== undefined) return [only];
  const [meetings, attended] = [
    await transaction.siblings('meeting', bodyId),
    await transaction.siblings(DISPATCHES, bodyId),
  ];
  return [...new Set([...meetings, ...attended].map(({ subject }) => subject))].toSorted();
}

async function eraseFrom(
  transaction: Transaction,
  subject: string,
  erasure: TextErasure,
  { body, dueOn }: ErasureParts,
): Promise<ReadonlyMap<number, JournalLine['event']>> {
  const key = { procedure: 'meeting', bodyId: body.id, subject };
  const { state: meeting, version } = await transaction.read<Meeting>(key, { stage: 'unplanned' });
  const standing = standingIn(meeting);
  const named = erasure.named ?? [];
  const erased = namesErased(textsErased(meeting, erasure), named, erasure.mark);
  if (version > 0 && isChanged(meeting, erased)) await transaction.write(key, erased, version, dueOn(erased));
  const notes = { ...key, procedure: DISPATCHES };
  const attended = await transaction.read<Dispatches>(notes, { attended: [] });
  const without = notesErased(attended.state, erasure);
  if (attended.version > 0 && isChanged(attended.state, without))
    await transaction.write(notes, without, attended.version, undefined);
  await eraseFromCases(transaction, body.id, subject, erasure);
  const left = new Map<number, JournalLine['event']>();
  for (const { number, event } of await transaction.lines(body.id, subject)) {
    // Lines of other records' come through as they are: their types are not among those that hold these texts.
    const ofMeeting = textsErasedFrom(event as MeetingEvent | DispatchesEvent, erasure, standing);
    const after = caseErasedFrom(namesErasedFrom(ofMeeting, named, erasure.mark), erasure);
    if (isChanged(event, after)) left.set(number, after);
  }
  return left;
}

/** Only what is closed is erased, so nothing falls due on it any more. */
async function eraseFromCases(
  transaction: Transaction,
  bodyId: BodyId,
  subject: string,
  erasure: TextErasure,
): Promise<void> {
  if (!erasure.kinds.has('replies') && !erasure.kinds.has('votes')) return;
  for (const procedure of ANSWERED_CASES) {
    const key = { procedure, bodyId, subject };
    const { state, version } = await transaction.read<unknown>(key, { stage: 'none' });
    const erased = caseErased(procedure, state, erasure);
    if (version > 0 && isChanged(state, erased)) await transaction.write(key, erased, version, undefined);
  }
}

/** Both are records as they are stored, in which moments and days write themselves the same each time. */
function isChanged(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
