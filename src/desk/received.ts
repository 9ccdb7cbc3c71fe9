import type { NoticeKind } from '../domain/dispatch.ts';
import type { NoteReceipt } from '../domain/minutes/note-receipt.ts';
import type { NoteUndelivered } from '../domain/minutes/note-undelivered.ts';
import type { UndeliveredGround } from '../domain/undelivered.ts';
import { isArrived, rootOf } from './copies.ts';
import type { Deliverer } from './deliverer.ts';
import type { Posted } from './ports.ts';

/** What a member's silence is counted from. */
const COUNTED: ReadonlySet<NoticeKind> = new Set(['draft-circulated', 'draft-revised', 'signature-wanted']);

/**
 * Tells the meeting that a member has the draft, where a time for comments may wait for it; the rule sees whether it does.
 * The same command however often it is told.
 *
 * @param at when it was delivered
 */
export async function tellReceived(
  { handle }: Pick<Deliverer, 'handle'>,
  posted: Posted,
  at: Temporal.Instant,
): Promise<void> {
  const told = counted(posted);
  if (told === undefined) return;
  const { sending: _, ...rest } = told;
  const command: NoteReceipt = { ...rest, type: 'note-receipt', id: `${posted.id}/received`, at };
  await handle(command);
}

/**
 * Tells the meeting that a member does not have the draft and that nothing more is under way; not where another copy of it
 * has come through. The same command however often it is told.
 *
 * @returns whether the meeting tells its secretaries, who then need not hear of it from the desk as well
 */
export async function tellUndelivered(
  { handle, receipts, clock }: Pick<Deliverer, 'handle' | 'receipts' | 'clock'>,
  posted: Posted,
  ground: UndeliveredGround,
): Promise<boolean> {
  const told = counted(posted);
  if (told === undefined) return false;
  const copies = await receipts.copies(rootOf(posted.id, told.sending));
  if (copies.some((one) => one.dispatchId !== posted.id && isArrived(one))) return true;
  const { sending: _, ...rest } = told;
  const command: NoteUndelivered = {
    ...rest,
    type: 'note-undelivered',
    id: `${posted.id}/undelivered`,
    at: clock(),
    ground,
  };
  const { done, ...outcome } = await handle(command);
  return done === 'before' || ('events' in outcome && outcome.events.some(({ type }) => type === 'draft-undelivered'));
}

function counted({ dispatch }: Posted) {
  if (dispatch.kind !== 'notice' || !COUNTED.has(dispatch.notice)) return undefined;
  const { bodyId, subject, to: member } = dispatch;
  return { bodyId, subject, member, by: { kind: 'desk' }, sending: dispatch } as const;
}
