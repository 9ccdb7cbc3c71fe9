import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import type { CalendarEntry, FiledDocument, Filing } from '../dispatch.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import { type FiledItem, isWithoutPdf } from './filed.ts';
import type { Meeting, Online } from './meeting.ts';

/** What the calendar answered when the meeting was entered or changed there. */
export interface NoteCalendarEntry extends Command {
  readonly type: 'note-calendar-entry';
  /** Absent: the meeting itself. */
  readonly which?: CalendarEntry['which'];
  readonly eventId: string;
  readonly joinUrl: string | undefined;
  /** The invitation's id in every calendar it went to. */
  readonly iCalUId?: string;
}

/** Where a document came to lie. */
export interface NoteFiling extends Command {
  readonly type: 'note-filing';
  readonly document: FiledDocument;
  readonly url: string;
  readonly as?: Filing['as'];
  readonly item?: FiledItem;
}

/** That nothing made a PDF of a document that lies there. */
export interface NotePdfNotMade extends Command {
  readonly type: 'note-pdf-not-made';
  readonly document: FiledDocument;
}

export type Outcome = NoteCalendarEntry | NoteFiling | NotePdfNotMade;

const OUTCOMES: ReadonlySet<string> = new Set<Outcome['type']>([
  'note-calendar-entry',
  'note-filing',
  'note-pdf-not-made',
]);

export function isOutcome(command: Command): command is Outcome {
  return OUTCOMES.has(command.type);
}

/** Notes what came of a dispatch, so that the record knows the join link and the documents' addresses. */
export function noteOutcome(
  meeting: Meeting,
  command: Outcome,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (command.type === 'note-filing') {
    const { document, url, as, item } = command;
    const made = as === undefined ? {} : { as };
    return accept({ type: 'document-filed', document, url, ...made, ...(item === undefined ? {} : { item }) });
  }
  if (command.type === 'note-pdf-not-made') {
    const { document } = command;
    const isTold = meeting.stage !== 'planned' || isWithoutPdf(meeting, document);
    return isTold ? accept() : accept({ type: 'pdf-not-made', document });
  }
  const { which, eventId, joinUrl, iCalUId } = command;
  const known = { eventId, ...(iCalUId === undefined ? {} : { iCalUId }) };
  const isInRoom =
    which === 'pre-meeting' ? body.rules.meetings.inRoom : meeting.stage !== 'unplanned' && meeting.inRoom;
  const linkless: Online = { state: isInRoom === true ? 'in-room' : 'without-link', ...known };
  const online: Online = joinUrl === undefined ? linkless : { state: 'ready', ...known, joinUrl };
  return accept({ type: which === 'pre-meeting' ? 'pre-meeting-entry-noted' : 'calendar-entry-noted', online });
}
