import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import type { FiledDocument } from '../dispatch.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';

/** What the calendar answered when the meeting was entered or changed there. */
export interface NoteCalendarEntry extends Command {
  readonly type: 'note-calendar-entry';
  readonly eventId: string;
  readonly joinUrl: string | undefined;
}

/** Where a document came to lie. */
export interface NoteFiling extends Command {
  readonly type: 'note-filing';
  readonly document: FiledDocument;
  readonly url: string;
}

/** Notes what came of a dispatch, so that the record knows the join link and the documents' addresses. */
export function noteOutcome(command: NoteCalendarEntry | NoteFiling): Decision<MeetingEvent, Refusal> {
  if (command.type === 'note-filing')
    return accept({ type: 'document-filed', document: command.document, url: command.url });
  const { eventId, joinUrl } = command;
  return accept({
    type: 'calendar-entry-noted',
    online: joinUrl === undefined ? { state: 'without-link', eventId } : { state: 'ready', eventId, joinUrl },
  });
}
