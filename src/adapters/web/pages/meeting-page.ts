import { numbered } from '../../../documents/agenda.ts';
import { type Document, depthOf } from '../../../documents/document.ts';
import type { Body } from '../../../domain/body/body.ts';
import type { Meeting, PlannedMeeting } from '../../../domain/meeting/meeting.ts';
import { dayAndTime } from '../../../language/dates.ts';
import { pageWords } from '../../../language/document-words.ts';
import { titledFor } from '../../../language/kinds.ts';
import type { Answer } from './answer.ts';
import { pathOf } from './bodies-page.ts';
import { isPast } from './body-page.ts';
import type { Reader } from './reader.ts';
import { type Frame, page } from './render.ts';

export interface MeetingView {
  readonly body: Body;
  /** The record's id, which stays when the meeting is moved. */
  readonly subject: string;
  readonly meeting: Exclude<Meeting, { stage: 'unplanned' }>;
  /** The published minutes; undefined until they are. */
  readonly minutes: Document | undefined;
}

/**
 * `/:body/:meeting`: when and where, the deadlines with their clauses, the agenda's points once released and the
 * minutes once published. The bodies' own documents make the minutes public and not the agenda (S0-16, S1-11), so
 * of the agenda only numbers and titles are shown: the case texts stay with the members. The join link is for the
 * invited, and is not part of the view.
 */
export function meetingPage(shown: MeetingView, now: Temporal.Instant, reader: Reader, origin: string): Answer {
  const { body, meeting, minutes } = shown;
  const words = pageWords[reader.language];
  const planned = meeting.stage === 'planned' ? meeting : undefined;
  const view = {
    record: { name: body.name, language: body.language },
    when: words.slot(meeting.slot),
    place: planned?.place,
    notices: noticesOf(meeting, reader),
    deadlines: (planned?.deadlines ?? []).map((deadline) => ({
      step: words.step(deadline.step),
      due: dayAndTime(deadline.due, deadline.at, reader.language),
      moved:
        deadline.movedPast[0] === undefined || deadline.roll === 'later'
          ? undefined
          : words.movedEarlier(deadline.movedPast[0]),
      clause: deadline.clause,
    })),
    agenda: planned === undefined ? undefined : agendaOf(planned, body, reader),
    minutes: planned === undefined ? undefined : minutesOf(planned, shown, now, reader),
    document: minutes,
    docxPath: `${pathOf(body.id, shown.subject)}/referat.docx`,
  };
  return page('meeting', frameOf(shown, reader, origin), view);
}

/** Which document was asked for before it is public. */
type Asked = 'agenda' | 'minutes';

/** In place of a document that is not public yet: says when it comes. */
export function notYetPage(
  asked: Asked,
  shown: MeetingView,
  now: Temporal.Instant,
  reader: Reader,
  origin: string,
): Answer {
  const { meeting } = shown;
  const words = pageWords[reader.language];
  const frame = frameOf(shown, reader, origin);
  const back = { path: frame.path, title: words.meeting.back };
  const title = words.notYet[asked];
  const texts = meeting.stage === 'planned' ? [comes(asked, meeting, shown, now, reader)] : noticesOf(meeting, reader);
  const crumbs = [...frame.crumbs, { title: words.meeting.crumb(meeting.slot.date), path: frame.path }];
  return page('message', { ...frame, title, crumbs }, { texts, back }, 404);
}

function comes(asked: Asked, meeting: PlannedMeeting, shown: MeetingView, now: Temporal.Instant, reader: Reader) {
  return asked === 'agenda' ? agendaOf(meeting, shown.body, reader).text : minutesOf(meeting, shown, now, reader).text;
}

function frameOf({ body, subject, meeting }: MeetingView, reader: Reader, origin: string): Frame {
  const words = pageWords[reader.language];
  return {
    reader,
    origin,
    path: pathOf(body.id, subject),
    title: titledFor(words.meeting.crumb(meeting.slot.date), meeting.kind, reader.language),
    crumbs: [
      { title: words.bodies.title, path: '/' },
      { title: body.shortName, path: pathOf(body.id) },
    ],
  };
}

function noticesOf(meeting: MeetingView['meeting'], reader: Reader): readonly string[] {
  const words = pageWords[reader.language];
  if (meeting.stage === 'cancelled') return [words.cancelled(meeting.reason)];
  const move = meeting.moves.at(-1);
  return move === undefined ? [] : [words.moved(move.from, move.reason)];
}

function agendaOf(meeting: PlannedMeeting, body: Body, reader: Reader) {
  const words = pageWords[reader.language];
  const release = meeting.agenda.releases.at(-1);
  if (release === undefined) {
    const due = meeting.deadlines.find((deadline) => deadline.step === 'agenda-release')?.due;
    return { text: words.agendaLater(due), points: [] };
  }
  const on = release.at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const points = release.points.map((point) => ({
    text: numbered(point, reader.language),
    depth: depthOf(point.number),
  }));
  return { text: `${words.agendaReleasedOn(on)} ${words.meeting.agendaMembersOnly}`, points };
}

function minutesOf(meeting: PlannedMeeting, { body }: MeetingView, now: Temporal.Instant, reader: Reader) {
  const words = pageWords[reader.language];
  const { minutes } = meeting;
  switch (minutes.stage) {
    case 'none':
    case 'drafting':
    case 'with-chair': {
      const due = meeting.deadlines.find((deadline) => deadline.step === 'minutes-circulation')?.due;
      return { text: words.minutesLater(due, isPast(meeting.slot, body, now)) };
    }
    case 'delivering':
    case 'collecting':
    case 'circulating':
    case 'awaiting-next-meeting':
    case 'referred':
      return { text: words.minutesInApproval };
    case 'approved': {
      if (minutes.publishedAt === undefined) return { text: words.minutesApproved };
      const on = minutes.publishedAt.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
      return { text: words.minutesPublishedOn(on) };
    }
  }
}
