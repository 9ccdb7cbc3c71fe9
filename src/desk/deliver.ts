import { dayAt, seatedOn } from '../domain/body/term.ts';
import { addressed, type Dispatch, isPersonal } from '../domain/dispatch.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { carryOut } from './carry-out.ts';
import { isArrived } from './copies.ts';
import { deliverNotice } from './deliver-notice.ts';
import type { Deliverer, Sent } from './deliverer.ts';
import { filePlan } from './file-plan.ts';
import { isAmongSent } from './letters.ts';
import { note } from './note.ts';
import { DeliveryFailed, type Posted, type Receipt } from './ports.ts';
import { tellReceived, tellUndelivered } from './received.ts';
import { tellSecretaries } from './tell-secretaries.ts';

/** How many notices go out side by side: enough to keep up with the 50 a second Teams takes, which the chat itself counts. */
const SIDE_BY_SIDE = 16;

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
    const batch = await deliverer.outbox.take(64);
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
  if (earlier !== undefined && (isArrived(earlier) || earlier.state === 'in-doubt')) {
    if (earlier.state === 'sent') await tellSent(deliverer, posted, earlier);
    await outbox.done(ticket);
    return false;
  }
  const isSentOnce = isPersonal(dispatch) && dispatch.inDoubt === 'assume-sent';
  // An attempt that never reported back was cut off, perhaps after it had been sent.
  if (earlier?.state === 'trying' && isSentOnce) return assumeSent(deliverer, posted, CUT_OFF);
  if (await isAmongSent(deliverer, posted, earlier)) {
    await outbox.done(ticket);
    return true;
  }
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
  await tellSent(deliverer, posted, { way: sent.way, at: deliverer.clock() });
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
    // Of a year that nobody has planned the meetings called in it have a plan that is filed all the same.
    const state = dispatch.record === 'plan' ? undefined : await look<unknown>(deliverer, dispatch, dispatch.record);
    const wordedFor = (language: 'da' | 'en') => wording.caseNotice(dispatch, state, body, language);
    return deliverNotice(deliverer, posted.id, dispatch, wordedFor, body);
  }
  if (dispatch.kind === 'plan-filing') {
    await note(deliverer, posted, 'trying', '');
    return { way: addressed(dispatch).usual, detail: await filePlan(deliverer, posted.id, dispatch, body) };
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

const gone = ({ subject, bodyId }: Dispatch) =>
  new DeliveryFailed('never', `no ${subject} of ${bodyId} any more`, { ground: 'nothing-to-tell' });

async function putBack(deliverer: Deliverer, posted: Taken, failure: DeliveryFailed): Promise<void> {
  const { outbox } = deliverer;
  const { remedy, message, ground } = failure;
  if (remedy !== 'never' && remedy !== 'other-way' && posted.attempt < LAST_ATTEMPT) {
    await note(deliverer, posted, 'refused', message, { ground });
    return outbox.failed(posted.ticket, message, failure.after);
  }
  // Told first: it can be told twice without anyone hearing it twice, but not after it has left the outbox.
  if (!(await tellUndelivered(deliverer, posted, ground))) await tellSecretaries(deliverer, posted);
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

/** Of a letter it is known only later whether it was sent: see `letterRound`. */
async function tellSent(deliverer: Deliverer, posted: Posted, { way, at }: Pick<Receipt, 'way' | 'at'>): Promise<void> {
  if (way !== 'mail') await tellReceived(deliverer, posted, at);
}

/** Its words may quote what was to be sent, and receipts are shown. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
