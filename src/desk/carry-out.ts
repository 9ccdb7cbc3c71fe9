import type { Body } from '../domain/body/body.ts';
import type {
  CalendarEntry,
  Dispatch,
  FiledDocument,
  Filing,
  PersonalDispatch,
  PlanFiling,
} from '../domain/dispatch.ts';
import type { Filed, FiledItem } from '../domain/meeting/filed.ts';
import type { Meeting, Online } from '../domain/meeting/meeting.ts';
import type { NoteCalendarEntry, NoteFiling, NotePdfNotMade } from '../domain/meeting/note-outcome.ts';
import { type Slot, sameSlot } from '../domain/meeting/slot.ts';
import type { Deliverer } from './deliverer.ts';

/**
 * Does outside what is no notice to a person, and lets the record know what came of it. May be asked twice.
 *
 * @param wasTried whether an earlier attempt was made, of which it is not known how far it came
 * @returns what the channel called it
 */
export async function carryOut(
  deliverer: Deliverer,
  id: string,
  dispatch: Exclude<Dispatch, PersonalDispatch | PlanFiling>,
  meeting: Meeting,
  body: Body,
  wasTried: boolean,
): Promise<string> {
  const { wording, chat } = deliverer;
  switch (dispatch.kind) {
    case 'channel-post':
      return chat.toChannel(body.home, wording.channelPost(dispatch, meeting, body));
    case 'filing':
      return dispatch.as === 'pdf'
        ? filePdf(deliverer, id, dispatch, meeting, body)
        : fileDocument(deliverer, id, dispatch, meeting, body);
    case 'calendar-entry':
      return enter(deliverer, id, dispatch, meeting, body, wasTried);
  }
}

async function fileDocument(
  deliverer: Deliverer,
  id: string,
  dispatch: Filing,
  meeting: Meeting,
  body: Body,
): Promise<string> {
  const { document, subject } = dispatch;
  const written = await deliverer.wording.document(document, subject, meeting, body);
  const { document: instead } = filedAs(meeting, document);
  const { url, item } = await deliverer.files.put(body.home, {
    ...written,
    ...(instead === undefined ? {} : { instead }),
  });
  await report(deliverer, id, dispatch, { type: 'note-filing', document, url, item });
  return url;
}

/** @returns empty where nothing on the way makes PDF, which the record is told */
async function filePdf(
  deliverer: Deliverer,
  id: string,
  dispatch: Filing,
  meeting: Meeting,
  body: Body,
): Promise<string> {
  const { document, subject } = dispatch;
  const { files, wording } = deliverer;
  const { document: source, pdf: instead } = filedAs(meeting, document);
  if (source === undefined || document === 'archive') return '';
  const bytes = (await files.asPdf(body.home, source)) ?? (await wording.pdf?.(document, subject, meeting, body));
  if (bytes === undefined) {
    await report(deliverer, id, dispatch, { type: 'note-pdf-not-made', document });
    return '';
  }
  const put = { ...pdfBeside(source, bytes), ...(instead === undefined ? {} : { instead }) };
  const { url, item } = await files.put(body.home, put);
  await report(deliverer, id, dispatch, { type: 'note-filing', document, url, as: 'pdf', item });
  return url;
}

/** The PDF of a document, under the same name. */
export const pdfBeside = ({ name }: FiledItem, bytes: Uint8Array) => ({
  name: name.replace(/\.docx$/i, '.pdf'),
  bytes,
  mediaType: 'application/pdf',
});

const filedAs = (meeting: Meeting, document: FiledDocument): Filed =>
  (meeting.stage === 'planned' ? meeting.filed?.[document] : undefined) ?? {};

async function enter(
  deliverer: Deliverer,
  id: string,
  dispatch: CalendarEntry,
  meeting: Meeting,
  body: Body,
  wasTried: boolean,
): Promise<string> {
  const { calendar, wording } = deliverer;
  const { which = 'meeting' } = dispatch;
  const wanted = wording.calendarMeeting(dispatch.subject, meeting, body, which);
  const entered = entryOf(meeting, which);
  const known = entered !== undefined && 'eventId' in entered.online ? entered.online.eventId : undefined;
  if (dispatch.change === 'cancel' || entered?.isCancelled === true) {
    // Made by an attempt that was cut off, and cancelled since: asked again, the calendar tells which it was.
    const isAstray = known === undefined && dispatch.change !== 'cancel' && wasTried;
    const eventId = isAstray ? (await calendar.create(wanted)).eventId : known;
    if (eventId !== undefined) await calendar.cancel(eventId, wanted, wording.cancellation(meeting, body));
    return eventId ?? '';
  }
  const entry = known === undefined ? await calendar.create(wanted) : await calendar.update(known, wanted);
  await report(deliverer, id, dispatch, { type: 'note-calendar-entry', which, ...entry });
  // Moved or cancelled while this was under way: another process may have been asked to and found nothing to change.
  const { bodyId, subject } = dispatch;
  const since = await deliverer.store.look<Meeting>({ procedure: 'meeting', bodyId, subject });
  if (since !== undefined && isElsewhere(entryOf(since, which), entered))
    return enter(deliverer, id, dispatch, since, body, wasTried);
  return entry.eventId;
}

/** What one entry in the calendar is to show, as the record has it. */
interface Entered {
  readonly slot: Slot;
  readonly online: Online;
  readonly isCancelled: boolean;
}

function entryOf(meeting: Meeting, which: 'meeting' | 'pre-meeting'): Entered | undefined {
  if (meeting.stage === 'unplanned') return undefined;
  const isOff = meeting.stage === 'cancelled';
  if (which === 'meeting') return { slot: meeting.slot, online: meeting.online, isCancelled: isOff };
  const { preMeeting } = meeting;
  return preMeeting && { ...preMeeting, isCancelled: isOff || preMeeting.isCancelled === true };
}

function isElsewhere(since: Entered | undefined, before: Entered | undefined): boolean {
  if (since === undefined || before === undefined) return false;
  return since.isCancelled !== before.isCancelled || !sameSlot(since.slot, before.slot);
}

/** What the record is told of what came of a dispatch. */
type Told =
  | Pick<NoteFiling, 'type' | 'document' | 'url' | 'as' | 'item'>
  | Pick<NotePdfNotMade, 'type' | 'document'>
  | Pick<NoteCalendarEntry, 'type' | 'which' | 'eventId' | 'joinUrl'>;

/** The same command however often it is told: its id is made of the dispatch's. */
async function report(deliverer: Deliverer, id: string, { bodyId, subject }: Dispatch, told: Told): Promise<void> {
  const command = { ...told, id: `${id}/noted`, bodyId, subject, by: { kind: 'desk' }, at: deliverer.clock() } as const;
  await deliverer.handle(command);
}
