import { holders } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import {
  addressed,
  type CaseNotice,
  type Dispatch,
  isPersonal,
  type Notice,
  type PersonalDispatch,
} from '../domain/dispatch.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { carryOut } from './carry-out.ts';
import { deliverNotice } from './deliver-notice.ts';
import type { Deliverer, Sent } from './deliverer.ts';
import { DeliveryFailed, type Posted, type Receipt } from './ports.ts';
import { tellReceived } from './received.ts';

/** How many notices go out side by side; Teams takes 50 a second from one bot. */
const SIDE_BY_SIDE = 4;

/** What fails at this attempt, or one after it, is given up here, where somebody can be told; the outbox has more patience. */
const LAST_ATTEMPT = 10;

/**
 * Delivers what waits in the outbox until nothing waits. One failure postpones that dispatch alone. Entries in the
 * calendar and filings are tried before what was posted after them, so that notices can link to them.
 *
 * @returns how many were delivered
 * @throws what the storage throws: then nothing can be noted, and what was under way is looked into the next time
 */
export async function deliver(deliverer: Deliverer): Promise<number> {
  let count = 0;
  for (;;) {
    const batch = await deliverer.outbox.take(32);
    if (batch.length === 0) return count;
    for (let next = 0; next < batch.length; ) {
      const run = together(batch.slice(next));
      const results = await Promise.allSettled(run.map((posted) => attempt(deliverer, posted)));
      const broken = results.find((result) => result.status === 'rejected');
      if (broken !== undefined) throw broken.reason;
      count += results.filter((result) => result.status === 'fulfilled' && result.value).length;
      next += run.length;
    }
  }
}

type Taken = Posted & { readonly ticket: string; readonly attempt: number };

/** The notices at the head of the line, no two to one person, who would see them in any order; or the one other dispatch there. */
function together(line: readonly Taken[]): readonly Taken[] {
  const run: Taken[] = [];
  const readers = new Set<string>();
  for (const posted of line.slice(0, SIDE_BY_SIDE)) {
    const { dispatch } = posted;
    if (!isPersonal(dispatch) || readers.has(`${dispatch.bodyId} ${dispatch.to}`)) break;
    readers.add(`${dispatch.bodyId} ${dispatch.to}`);
    run.push(posted);
  }
  return run.length > 0 ? run : line.slice(0, 1);
}

/** @returns whether it was delivered now */
async function attempt(deliverer: Deliverer, posted: Taken): Promise<boolean> {
  const { outbox, receipts } = deliverer;
  const { ticket, id, dispatch } = posted;
  const earlier = await receipts.of(id);
  // Settled, and cut off before it had left the outbox.
  if (earlier?.state === 'sent' || earlier?.state === 'in-doubt') {
    if (earlier.state === 'sent') await tellReceived(deliverer, posted, earlier.at);
    await outbox.done(ticket);
    return false;
  }
  const isSentOnce = isPersonal(dispatch) && dispatch.inDoubt === 'assume-sent';
  // An attempt that never reported back was cut off, perhaps after it had been sent.
  if (earlier?.state === 'trying' && isSentOnce) return assumeSent(deliverer, posted, CUT_OFF);
  let sent: Sent;
  try {
    sent = await send(deliverer, posted, earlier);
  } catch (error) {
    // What broke in our own house is tried again too: by then it may have been put right.
    const failure =
      error instanceof DeliveryFailed ? error : new DeliveryFailed('again', nameOf(error), { cause: error });
    deliverer.failed(posted, failure);
    if (failure.remedy === 'in-doubt' && isSentOnce) return assumeSent(deliverer, posted, failure);
    await putBack(deliverer, posted, failure);
    return false;
  }
  // From here on it has gone out, whatever becomes of our note of it.
  await note(deliverer, posted, 'sent', sent.detail, { way: sent.way });
  await tellReceived(deliverer, posted, deliverer.clock());
  await outbox.done(ticket);
  return true;
}

async function send(deliverer: Deliverer, posted: Taken, earlier: Receipt | undefined): Promise<Sent> {
  const { dispatch } = posted;
  const { bodies, wording, clock } = deliverer;
  const found = bodies.get(dispatch.bodyId);
  if (found === undefined) throw gone(dispatch);
  const body = seatedOn(found, dayAt(found, clock()));
  if (dispatch.kind === 'case-notice') {
    const state = await look<unknown>(deliverer, dispatch, dispatch.record);
    const wordedFor = (language: 'da' | 'en') => wording.caseNotice(dispatch, state, body, language);
    return deliverNotice(deliverer, posted.id, dispatch, wordedFor, body);
  }
  const meeting = await look<Meeting>(deliverer, dispatch, 'meeting');
  if (dispatch.kind === 'notice') {
    const wordedFor = (language: 'da' | 'en') => wording.notice(dispatch, meeting, body, language);
    return deliverNotice(deliverer, posted.id, dispatch, wordedFor, body);
  }
  await note(deliverer, posted, 'trying', '');
  const wasTried = earlier !== undefined && earlier.state !== 'made';
  return {
    way: addressed(dispatch).usual,
    detail: await carryOut(deliverer, posted.id, dispatch, meeting, body, wasTried),
  };
}

async function look<State>({ store }: Deliverer, dispatch: Dispatch, procedure: string): Promise<State> {
  const { bodyId, subject } = dispatch;
  const state = await store.look<State>({ procedure, bodyId, subject });
  if (state === undefined) throw gone(dispatch);
  return state;
}

const gone = ({ subject, bodyId }: Dispatch) => new DeliveryFailed('never', `no ${subject} of ${bodyId} any more`);

async function putBack(deliverer: Deliverer, posted: Taken, failure: DeliveryFailed): Promise<void> {
  const { outbox } = deliverer;
  const { remedy, message, ground } = failure;
  if (remedy !== 'never' && remedy !== 'other-way' && posted.attempt < LAST_ATTEMPT) {
    await note(deliverer, posted, 'refused', message, { ground });
    return outbox.failed(posted.ticket, message, failure.after);
  }
  // Told first: it can be told twice without anyone hearing it twice, but not after it has left the outbox.
  await tellSecretaries(deliverer, posted);
  await note(deliverer, posted, 'laid-aside', message, { ground });
  await outbox.laidAside(posted.ticket, message);
}

async function assumeSent(deliverer: Deliverer, posted: Taken, { message, ground }: Doubt): Promise<boolean> {
  await note(deliverer, posted, 'in-doubt', message, { ground });
  await deliverer.outbox.done(posted.ticket);
  return false;
}

type Doubt = Pick<DeliveryFailed, 'message' | 'ground'>;

const CUT_OFF: Doubt = { message: 'cut off', ground: 'no-answer' };

/** @param more.way the one tried last, if not given */
async function note(
  { receipts, clock }: Deliverer,
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

/** The secretaries are told at once what could not be delivered; a notice about that is not told of in turn. */
async function tellSecretaries({ store, bodies, clock }: Deliverer, { id, dispatch }: Posted): Promise<void> {
  if (isPersonal(dispatch) && isOfFailure(dispatch)) return;
  const { bodyId, subject } = dispatch;
  const body = bodies.get(bodyId);
  const secretaries = body === undefined ? [] : holders(seatedOn(body, dayAt(body, clock())), 'secretary');
  const failed = isPersonal(dispatch) ? { what: dispatch.notice, to: dispatch.to } : { what: dispatch.kind };
  await store.transaction(async (transaction) => {
    for (const { id: to } of secretaries) {
      const told = { bodyId, subject, to, inDoubt: 'assume-sent', failed } as const;
      const notice: Notice | CaseNotice =
        dispatch.kind === 'case-notice'
          ? { ...told, kind: 'case-notice', record: dispatch.record, notice: 'case-delivery-failed' }
          : { ...told, kind: 'notice', notice: 'delivery-failed' };
      await transaction.post({ id: `${id}/failed/${to}`, dispatch: notice });
    }
  });
}

const isOfFailure = ({ notice }: PersonalDispatch) => notice === 'delivery-failed' || notice === 'case-delivery-failed';

/** Its words may quote what was to be sent, and receipts are shown. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
