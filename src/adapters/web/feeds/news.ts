import { line } from '../../../documents/prose.ts';
import type { Body } from '../../../domain/body/body.ts';
import { pageWords } from '../../../language/document-words.ts';
import { feedWords } from '../../../language/feeds.ts';
import type { Language } from '../../../language/language.ts';
import type { PublicMeeting } from '../published/published.ts';

/** One piece of news of a body, in its language. */
export interface NewsItem {
  /** Within the body, and for good: `2027-04-08/minutes`. */
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly body: Body;
  /** The meeting whose page it leads to. */
  readonly subject: string;
  readonly title: string;
  readonly summary: string;
  readonly language: Language;
}

/**
 * What has happened to a body's meetings that everybody may know, the newest first. None of it holds a text of minutes or of
 * an agenda: a reader's program keeps what it has fetched, and what is withdrawn could not be taken back from it. What is
 * said of minutes that were published is no longer said once they are withdrawn, but that they were.
 */
export function newsOf(meetings: readonly PublicMeeting[]): readonly NewsItem[] {
  return meetings.flatMap(ofMeeting).toSorted((a, b) => Temporal.Instant.compare(b.at, a.at) || compare(a.key, b.key));
}

function ofMeeting(shown: PublicMeeting): readonly NewsItem[] {
  const { body, subject, meeting, minutes } = shown;
  const { language } = body;
  const words = feedWords[language];
  const pages = pageWords[language];
  const { date } = meeting.slot;
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const item = (key: string, at: Temporal.Instant, title: string, summary: string): NewsItem => ({
    ...{ key: `${subject}/${key}`, at, body, subject, title, summary: line(summary), language },
  });
  if (meeting.stage === 'cancelled')
    return [item('cancelled', meeting.at, words.entry.cancelled(date), words.because(meeting.reason))];
  const moves = meeting.moves.map(({ from, to, reason, at }, place) =>
    item(`moved-${place + 1}`, at, words.entry.moved(from, to), words.because(reason)),
  );
  const agendas = meeting.agenda.releases.map(({ at }, place) =>
    item(place === 0 ? 'agenda' : `agenda-${place + 1}`, at, words.entry.agenda(date), pages.agendaReleasedOn(day(at))),
  );
  switch (minutes.state) {
    case 'none':
    case 'held':
      return [...moves, ...agendas];
    case 'public':
      return [
        ...moves,
        ...agendas,
        item('minutes', minutes.since, words.entry.minutes(date), pages.minutesPublishedOn(day(minutes.since))),
        ...minutes.corrections.map(({ at, what }, place) =>
          item(`correction-${place + 1}`, at, words.entry.corrected(date), what),
        ),
      ];
    case 'withdrawn': {
      const { since, at, reason } = minutes;
      const summary = `${pages.withdrawn(day(since), day(at))} ${words.because(reason)}`;
      // Under its own id and under the one it was told by, so that a program that keeps the old entry puts this in its place.
      const told = (key: string) => item(key, at, words.entry.withdrawn(date), summary);
      return [...moves, ...agendas, told('withdrawal'), told('minutes')];
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
