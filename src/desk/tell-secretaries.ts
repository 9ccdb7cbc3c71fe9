import { holders } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import { type CaseNotice, isPersonal, type Notice, type PersonalDispatch } from '../domain/dispatch.ts';
import type { Deliverer } from './deliverer.ts';
import type { Posted } from './ports.ts';

/** The secretaries are told at once what could not be delivered; a notice about that is not told of in turn. */
export async function tellSecretaries(
  { store, bodies, clock }: Pick<Deliverer, 'store' | 'bodies' | 'clock'>,
  { id, dispatch }: Posted,
): Promise<void> {
  if (isPersonal(dispatch) && isOfFailure(dispatch)) return;
  const { bodyId, subject } = dispatch;
  const body = bodies.get(bodyId);
  const secretaries = body === undefined ? [] : holders(seatedOn(body, dayAt(body, clock())), 'secretary');
  const failed = isPersonal(dispatch) ? { what: dispatch.notice, to: dispatch.to } : { what: dispatch.kind };
  await store.transaction(async (transaction) => {
    for (const { id: to } of secretaries) {
      const told = { bodyId, subject, to, inDoubt: 'assume-sent', failed } as const;
      const record =
        dispatch.kind === 'plan-filing' ? 'plan' : dispatch.kind === 'case-notice' ? dispatch.record : undefined;
      const notice: Notice | CaseNotice =
        record === undefined
          ? { ...told, kind: 'notice', notice: 'delivery-failed' }
          : { ...told, kind: 'case-notice', record, notice: 'case-delivery-failed' };
      await transaction.post({ id: `${id}/failed/${to}`, dispatch: notice });
    }
  });
}

const isOfFailure = ({ notice }: PersonalDispatch) => notice === 'delivery-failed' || notice === 'case-delivery-failed';
