import type { NoteReceipt } from '../domain/minutes/note-receipt.ts';
import type { Deliverer } from './deliverer.ts';
import type { Posted } from './ports.ts';

/**
 * Tells the meeting that a member has the draft, where a time for comments may wait for it; the rule sees whether it does.
 * The same command however often it is told.
 *
 * @param at when it was delivered
 */
export async function tellReceived(
  { handle }: Pick<Deliverer, 'handle'>,
  { id, dispatch }: Posted,
  at: Temporal.Instant,
): Promise<void> {
  if (dispatch.kind !== 'notice') return;
  if (dispatch.notice !== 'draft-circulated' && dispatch.notice !== 'draft-revised') return;
  const { bodyId, subject, to } = dispatch;
  const command: NoteReceipt = {
    type: 'note-receipt',
    id: `${id}/received`,
    bodyId,
    subject,
    by: { kind: 'desk' },
    at,
    member: to,
  };
  await handle(command);
}
