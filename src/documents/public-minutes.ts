import type { Body } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import type { Settled } from '../domain/publication/hit.ts';
import { cautiousText, cautiousVersion, publicVersion } from '../domain/publication/public-version.ts';
import type { Correction } from '../domain/publication/publication.ts';
import { publicationOf } from '../domain/publication/publication-of.ts';
import type { DocumentWords } from '../language/documents.ts';
import { publicationWords } from '../language/publication.ts';
import { agendaDocument } from './agenda.ts';
import { type Block, type Document, paragraph } from './document.ts';
import { type MinutesFacts, minutesDocument } from './minutes.ts';
import { line } from './prose.ts';

/**
 * The minutes as everybody may read them: what was decided before publication, and since, carried out. Undefined unless they
 * are public now.
 */
export function publicMinutesDocument(
  { body, meeting, approvedOn }: Omit<MinutesFacts, 'minutes'>,
  words: DocumentWords,
): Document | undefined {
  if (publicationOf(meeting.minutes)?.state !== 'public') return undefined;
  const shown = asPublished(body, meeting);
  if (shown.minutes.stage === 'none') return undefined;
  const approval = approvedOn === undefined ? {} : { approvedOn };
  return minutesDocument({ body, meeting: shown, minutes: shown.minutes, ...approval }, words);
}

/** A document by itself, with what has been put right in it since told at its top. */
export function withCorrections(
  document: Document,
  corrections: readonly Pick<Correction, 'at' | 'what'>[],
  { calendar }: Pick<Body, 'calendar'>,
): Document {
  const said = publicationWords[document.language];
  const told = corrections.map(({ at, what }): Block => {
    const on = at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
    return paragraph(said.correction(on, line(what)), 'note');
  });
  return { ...document, blocks: [...told, ...document.blocks] };
}

/**
 * The agenda as everybody may read it: numbers and titles, and of those nothing that was found in them and that nobody has
 * answered for. Undefined until it is released.
 */
export function publicAgendaDocument(body: Body, meeting: PlannedMeeting, words: DocumentWords): Document | undefined {
  if (meeting.agenda.releases.length === 0) return undefined;
  return agendaDocument({ body, meeting: asAnnounced(body, meeting), reader: 'public' }, words);
}

/** The meeting with its minutes as they were published; everything else of it is to be shown by `asAnnounced`. */
export function asPublished(body: Body, meeting: PlannedMeeting): PlannedMeeting {
  return publicVersion(meeting, body, settledIn(meeting), publicationWords[body.language].marks);
}

/**
 * The meeting as its page, the feeds and the calendar may tell of it before anybody has gone through it: its place, its
 * points, its guests, why it was moved.
 */
export function asAnnounced(body: Body, meeting: PlannedMeeting): PlannedMeeting {
  return cautiousVersion(meeting, body, settledIn(meeting), publicationWords[body.language].marks);
}

/** A text of a meeting that is told to everybody by itself, as why it was cancelled. */
export function asAnnouncedText(body: Body, text: string): string {
  return cautiousText(text, body, publicationWords[body.language].marks);
}

function settledIn({ minutes }: PlannedMeeting): readonly Settled[] {
  return publicationOf(minutes)?.settled ?? [];
}
