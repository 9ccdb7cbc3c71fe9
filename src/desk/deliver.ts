import type { Body } from '../domain/body/body.ts';
import type { Dispatch, Notice } from '../domain/dispatch.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { deliverNotice } from './deliver-notice.ts';
import type { Deliverer } from './deliverer.ts';
import { DeliveryFailed, type Posted, type Receipt } from './ports.ts';

/** How many notices go out side by side; Teams takes 50 a second from one bot. */
const SIDE_BY_SIDE = 4;

/**
 * Delivers what waits in the outbox until nothing waits. One failure postpones that dispatch alone. Entries in the
 * calendar and filings are finished before what was posted after them, so that notices can link to them.
 *
 * @returns how many were delivered
 */
export async function deliver(deliverer: Deliverer): Promise<number> {
  let count = 0;
  for (;;) {
    const batch = await deliverer.outbox.take(32);
    if (batch.length === 0) return count;
    for (let next = 0; next < batch.length; ) {
      const run = together(batch.slice(next, next + SIDE_BY_SIDE));
      const results = await Promise.all(run.map((posted) => attempt(deliverer, posted)));
      count += results.filter(Boolean).length;
      next += run.length;
    }
  }
}

type Taken = Posted & { readonly ticket: string; readonly attempt: number };

/** The notices at the head of the line, or the one other dispatch there. */
function together(line: readonly Taken[]): readonly Taken[] {
  const end = line.findIndex(({ dispatch }) => dispatch.kind !== 'notice');
  return end === -1 ? line : line.slice(0, Math.max(end, 1));
}

async function attempt(deliverer: Deliverer, posted: Taken): Promise<boolean> {
  const { outbox, receipts } = deliverer;
  const { ticket, id, dispatch } = posted;
  const earlier = await receipts.of(id);
  if (earlier?.state === 'sent') {
    await outbox.done(ticket);
    return false;
  }
  // An attempt that never reported back was cut off, perhaps after it had been sent.
  if (earlier?.state === 'trying' && dispatch.kind === 'notice' && dispatch.inDoubt === 'assume-sent') {
    return inDoubt(deliverer, posted, earlier.detail);
  }
  try {
    await send(deliverer, posted);
    await outbox.done(ticket);
    return true;
  } catch (error) {
    const failure =
      error instanceof DeliveryFailed ? error : new DeliveryFailed('again', String(error), { cause: error });
    deliverer.failed(posted, failure);
    if (failure.remedy === 'in-doubt' && dispatch.kind === 'notice' && dispatch.inDoubt === 'assume-sent') {
      return inDoubt(deliverer, posted, failure.message);
    }
    await putBack(deliverer, posted, failure);
    return false;
  }
}

async function putBack(deliverer: Deliverer, posted: Taken, failure: DeliveryFailed): Promise<void> {
  const { outbox } = deliverer;
  const givenUp = failure.remedy === 'never' || failure.remedy === 'other-way';
  await note(deliverer, posted, givenUp ? 'laid-aside' : 'refused', failure.message);
  if (!givenUp) return outbox.failed(posted.ticket, failure.message, failure.after);
  await outbox.laidAside(posted.ticket, failure.message);
  await tellSecretary(deliverer, posted);
}

async function inDoubt(deliverer: Deliverer, posted: Taken, reason: string): Promise<boolean> {
  await note(deliverer, posted, 'in-doubt', reason);
  await deliverer.outbox.done(posted.ticket);
  return false;
}

async function send(deliverer: Deliverer, posted: Taken): Promise<void> {
  const { dispatch } = posted;
  const body = deliverer.bodies.get(dispatch.bodyId);
  const meeting = await deliverer.store.look<Meeting>({
    procedure: 'meeting',
    bodyId: dispatch.bodyId,
    subject: dispatch.subject,
  });
  if (body === undefined || meeting === undefined)
    throw new DeliveryFailed('never', `no ${dispatch.subject} of ${dispatch.bodyId} any more`);
  if (dispatch.kind === 'notice') return deliverNotice(deliverer, posted.id, dispatch, meeting, body);
  await note(deliverer, posted, 'trying', '');
  const detail = await carryOut(deliverer, posted.id, dispatch, meeting, body);
  await note(deliverer, posted, 'sent', detail);
}

/** @returns what the channel called it */
async function carryOut(
  deliverer: Deliverer,
  id: string,
  dispatch: Exclude<Dispatch, Notice>,
  meeting: Meeting,
  body: Body,
): Promise<string> {
  const { wording, calendar, chat, files, clock } = deliverer;
  const { bodyId, subject } = dispatch;
  const reported = { id: `${id}/noted`, bodyId, subject, by: { kind: 'desk' }, at: clock() } as const;
  switch (dispatch.kind) {
    case 'channel-post':
      return chat.toChannel(body.home, wording.channelPost(dispatch, meeting, body));
    case 'filing': {
      const { name, bytes, mediaType } = await wording.document(dispatch.document, subject, meeting, body);
      const url = await files.put(body.home, name, bytes, mediaType);
      await deliverer.handle(Object.assign({ type: 'note-filing', document: dispatch.document, url }, reported));
      return url;
    }
    case 'calendar-entry': {
      const wanted = wording.calendarMeeting(subject, meeting, body);
      const known =
        meeting.stage !== 'unplanned' && meeting.online.state !== 'wanted' ? meeting.online.eventId : undefined;
      if (dispatch.change === 'cancel' || meeting.stage === 'cancelled') {
        if (known !== undefined) await calendar.cancel(known, wanted, wording.cancellation(meeting, body));
        return known ?? '';
      }
      const { eventId, joinUrl } =
        known === undefined ? await calendar.create(wanted) : await calendar.update(known, wanted);
      await deliverer.handle(Object.assign({ type: 'note-calendar-entry', eventId, joinUrl }, reported));
      return eventId;
    }
  }
}

const WAY = { 'channel-post': 'channel', filing: 'files', 'calendar-entry': 'calendar', notice: 'teams' } as const;

async function note(
  { receipts, clock }: Deliverer,
  { id, dispatch }: Posted,
  state: Receipt['state'],
  detail: string,
): Promise<void> {
  const { bodyId, subject, kind } = dispatch;
  const way = WAY[kind];
  const before = await receipts.of(id);
  const to = dispatch.kind === 'notice' ? dispatch.to : way;
  const what = dispatch.kind === 'notice' ? dispatch.notice : dispatch.kind;
  await receipts.note({
    dispatchId: id,
    bodyId,
    subject,
    kind: what,
    to,
    way: before?.way ?? way,
    state,
    at: clock(),
    detail,
  });
}

/** The secretary is told at once what could not be delivered; a notice about that is not told of in turn. */
async function tellSecretary({ store, bodies }: Deliverer, { id, dispatch }: Posted): Promise<void> {
  if (dispatch.kind === 'notice' && dispatch.notice === 'delivery-failed') return;
  const { bodyId, subject } = dispatch;
  const secretaries = bodies.get(bodyId)?.members.filter((one) => one.offices.includes('secretary')) ?? [];
  await store.transaction(async (transaction) => {
    for (const { id: to } of secretaries) {
      const notice: Notice = {
        kind: 'notice',
        notice: 'delivery-failed',
        bodyId,
        subject,
        to,
        inDoubt: 'assume-sent',
        about: id,
      };
      await transaction.post({ id: `${id}/failed/${to}`, dispatch: notice });
    }
  });
}
