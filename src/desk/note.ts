import { addressed } from '../domain/dispatch.ts';
import type { Deliverer } from './deliverer.ts';
import type { Posted, Receipt } from './ports.ts';

/**
 * Notes how far a dispatch has come.
 *
 * @param more.way the one tried last, if not given
 */
export async function note(
  { receipts, clock }: Pick<Deliverer, 'receipts' | 'clock'>,
  { id, dispatch }: Posted,
  state: Receipt['state'],
  detail: string,
  more: Partial<Pick<Receipt, 'way' | 'ground'>> = {},
): Promise<void> {
  const { bodyId, subject } = dispatch;
  const { kind, to, usual } = addressed(dispatch);
  await receipts.note({
    dispatchId: id,
    bodyId,
    subject,
    kind,
    to,
    way: (await receipts.of(id))?.way ?? usual,
    state,
    at: clock(),
    detail,
    ...more,
  });
}
