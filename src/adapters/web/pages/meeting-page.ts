import { numbered } from '../../../documents/agenda.ts';
import { type Block, type Document, depthOf } from '../../../documents/document.ts';
import { documentHtml } from '../../../documents/html.ts';
import { line } from '../../../documents/prose.ts';
import type { Body } from '../../../domain/body/body.ts';
import type { PlannedMeeting } from '../../../domain/meeting/meeting.ts';
import { publicAnnexes } from '../../../domain/publication/public-annexes.ts';
import { annexWords } from '../../../language/annexes.ts';
import { dayAndTime } from '../../../language/dates.ts';
import { pageWords } from '../../../language/document-words.ts';
import { titledFor } from '../../../language/kinds.ts';
import type { PublicMeeting } from '../published/published.ts';
import type { Answer } from './answer.ts';
import { isPast } from './body-page.ts';
import type { Downloads } from './downloads.ts';
import { pathOf } from './path-of.ts';
import { anchorOf } from './point-anchor.ts';
import type { Reader } from './reader.ts';
import { type Frame, page } from './render.ts';

/** Something told at the top: a sentence, and what somebody gave as its reason, in the body's language. */
interface Notice {
  readonly text: string;
  readonly label?: string;
  readonly said?: string;
}

/**
 * `/:body/:meeting`: when and where, the deadlines with their clauses, the agenda's points once released and the
 * minutes once published. The bodies' own documents make the minutes public and not the agenda (S0-16, S1-11), so
 * of the agenda only numbers and titles are shown: the case texts stay with the members. The join link is for the
 * invited, and is not part of the view. Once the minutes are withdrawn, 410 and nothing but which meeting it was.
 */
export function meetingPage(
  shown: PublicMeeting,
  now: Temporal.Instant,
  reader: Reader,
  origin: string,
  { pdf }: Downloads,
): Answer {
  const { body, meeting, minutes } = shown;
  if (minutes.state === 'withdrawn') return withdrawnPage(shown, reader, origin);
  const words = pageWords[reader.language];
  const planned = meeting.stage === 'planned' ? meeting : undefined;
  const path = pathOf(body.id, shown.subject);
  const document = minutes.state === 'public' ? minutes.document : undefined;
  const view = {
    record: { name: body.name, language: body.language },
    when: words.slot(meeting.slot),
    place: line(planned?.place ?? ''),
    notices: [...noticesOf(shown, reader), ...correctionsOf(shown, reader)],
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
    document:
      document === undefined
        ? undefined
        : { html: documentHtml(document, { under: 2, idOf: anchorOf }), language: document.language },
    annexes: planned === undefined ? [] : annexesIn(planned, path),
    annexesTitle: annexWords[reader.language].title,
    outcomes: document === undefined ? [] : outcomesOf(document),
    docxPath: `${path}/referat.docx`,
    pdfPath: pdf ? `${path}/referat.pdf` : undefined,
  };
  return page('meeting', frameOf(shown, reader, origin), view);
}

/** Which document was asked for before it is public. */
type Asked = 'agenda' | 'minutes';

/** The files everybody may open, by the number of the point they go with. */
function annexesIn(meeting: PlannedMeeting, path: string) {
  const points = meeting.agenda.releases.at(-1)?.points ?? [];
  return publicAnnexes(meeting).map(({ id, itemId, name }) => ({
    href: `${path}/bilag/${encodeURIComponent(id)}`,
    title: line(name),
    point: points.find((point) => point.itemId === itemId)?.number ?? '',
  }));
}

/** In place of a document that is not public: says when it comes, or with 410 why it is no longer. */
export function notThere(
  asked: Asked,
  shown: PublicMeeting,
  now: Temporal.Instant,
  reader: Reader,
  origin: string,
): Answer {
  if (shown.minutes.state === 'withdrawn') return withdrawnPage(shown, reader, origin);
  const { meeting } = shown;
  const words = pageWords[reader.language];
  const frame = frameOf(shown, reader, origin);
  const back = { path: frame.path, title: words.meeting.back };
  const title = words.notYet[asked];
  const texts = meeting.stage === 'planned' ? [comes(asked, meeting, shown, now, reader)] : [];
  const crumbs = [...frame.crumbs, { title: words.meeting.crumb(meeting.slot.date), path: frame.path }];
  const view = { texts, notices: meeting.stage === 'planned' ? [] : noticesOf(shown, reader), back };
  return page('message', { ...frame, title, crumbs }, { ...view, record: { language: shown.body.language } }, 404);
}

function withdrawnPage(shown: PublicMeeting, reader: Reader, origin: string): Answer {
  const { body } = shown;
  const words = pageWords[reader.language];
  const frame = frameOf(shown, reader, origin);
  const view = {
    texts: [],
    ask: { text: words.ask(body), mailbox: body.home.mailbox },
    notices: withdrawalOf(shown, reader),
    back: { path: pathOf(body.id), title: body.shortName },
    record: { language: body.language },
  };
  return page('message', frame, view, 410);
}

function comes(asked: Asked, meeting: PlannedMeeting, shown: PublicMeeting, now: Temporal.Instant, reader: Reader) {
  return asked === 'agenda' ? agendaOf(meeting, shown.body, reader).text : minutesOf(meeting, shown, now, reader).text;
}

function frameOf({ body, subject, meeting }: PublicMeeting, reader: Reader, origin: string): Frame {
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
    bodyId: body.id,
  };
}

function noticesOf({ meeting }: PublicMeeting, reader: Reader): readonly Notice[] {
  const words = pageWords[reader.language];
  const because = (text: string, said: string) => ({ text, label: words.reason, said: line(said) });
  if (meeting.stage === 'cancelled') return [because(words.cancelled, meeting.reason)];
  const move = meeting.moves.at(-1);
  return move === undefined ? [] : [because(words.moved(move.from), move.reason)];
}

function correctionsOf({ body, minutes }: PublicMeeting, reader: Reader): readonly Notice[] {
  if (minutes.state !== 'public') return [];
  const words = pageWords[reader.language];
  return minutes.corrections.map(({ at, what }) => ({ text: words.corrected(dayOf(at, body)), said: line(what) }));
}

function withdrawalOf({ body, minutes }: PublicMeeting, reader: Reader): readonly Notice[] {
  if (minutes.state !== 'withdrawn') return [];
  const words = pageWords[reader.language];
  const text = words.withdrawn(dayOf(minutes.since, body), dayOf(minutes.at, body));
  return [{ text, label: words.reason, said: line(minutes.reason) }];
}

const dayOf = (at: Temporal.Instant, { calendar }: Body) => at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();

function agendaOf(meeting: PlannedMeeting, body: Body, reader: Reader) {
  const words = pageWords[reader.language];
  const release = meeting.agenda.releases.at(-1);
  if (release === undefined) {
    const due = meeting.deadlines.find((deadline) => deadline.step === 'agenda-release')?.due;
    return { text: words.agendaLater(due), points: [] };
  }
  const points = release.points.map((point) => ({
    text: numbered(point, body.language),
    depth: depthOf(point.number),
  }));
  return { text: `${words.agendaReleasedOn(dayOf(release.at, body))} ${words.meeting.agendaMembersOnly}`, points };
}

function minutesOf(meeting: PlannedMeeting, { body, minutes }: PublicMeeting, now: Temporal.Instant, reader: Reader) {
  const words = pageWords[reader.language];
  if (minutes.state === 'held') return { text: words.minutesHeld };
  if (minutes.state === 'public') return { text: words.minutesPublishedOn(dayOf(minutes.since, body)) };
  switch (meeting.minutes.stage) {
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
    case 'approved':
      return { text: words.minutesApproved };
  }
}

/** The points with what became of each, as the minutes say it. */
function outcomesOf({ blocks }: Document) {
  let heading: Extract<Block, { kind: 'heading' }> | undefined;
  const outcomes: { readonly number: string; readonly title: string; readonly became: string[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.number !== undefined) heading = block;
    if (block.kind !== 'paragraph' || block.tone !== 'outcome' || heading?.number === undefined) continue;
    const last = outcomes.at(-1);
    if (last?.number === heading.number) last.became.push(block.text);
    else outcomes.push({ number: heading.number, title: heading.text, became: [block.text] });
  }
  return outcomes.map(({ number, title, became }) => ({ anchor: anchorOf(number), title, became: became.join(' ') }));
}
