import type { Journal, Receipts, Store } from '../desk/ports.ts';
import type { ProofSources } from '../documents/proof-facts.ts';
import type { Body } from '../domain/body/body.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';

/** Where a proof is gathered from. */
export interface ProofParts {
  readonly store: Pick<Store, 'journalOf'>;
  readonly receipts: Pick<Receipts, 'trail'>;
  readonly journal: Pick<Journal, 'check'>;
}

/** @returns undefined while there are no minutes */
export async function proofSources(
  { store, receipts, journal }: ProofParts,
  body: Body,
  meetingId: string,
  meeting: PlannedMeeting,
): Promise<ProofSources | undefined> {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return undefined;
  const { rows, faults } = await journal.check(body.id);
  return {
    body: governing(body, meeting),
    meetingId,
    meeting,
    minutes,
    lines: await store.journalOf(body.id, meetingId),
    words: await receipts.trail(body.id, meetingId),
    check: { rows, faults },
  };
}
