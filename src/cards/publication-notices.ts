import { publicationOf } from '../domain/publication/publication-of.ts';
import { publicationWords } from '../language/publication.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { press } from './button.ts';
import { about, type MeetingFacts, nameOf, pageOf } from './facts.ts';
import { type NoticeFacts, noticeOfTold } from './notice.ts';
import { NothingToTell, type NoticeOccasion, type Telling } from './notice-facts.ts';
import { openNow, publicationCard, section } from './publication.ts';

/** Hits told in a letter; the board has all. */
const MOST_TOLD = 15;

/** For the secretary: approved, and what the publication waits for; read later, what it still waits for. */
export function publicationHeld(occasion: NoticeOccasion, words: Words): Telling {
  if (publicationOf(occasion.meeting.minutes) === undefined) throw new NothingToTell('publication-held');
  const said = publicationWords[words.language];
  const open = openNow(occasion);
  if (open.length === 0) return { notice: noticeOfTold(said.heldBefore(nameOf(occasion, words))) };
  const notice = noticeOfTold(said.held(nameOf(occasion, words), open.length), {
    sections: open.slice(0, MOST_TOLD).map((hit) => section(hit, occasion, words)),
    actions: [press(said.open, 'run-command', { ...about(occasion), command: 'publication' })],
  });
  return { notice, card: publicationCard(occasion, words) };
}

/** In the channel: what was put right in the public minutes, or that they were taken back and why. */
export function publicationChanged(
  tells: 'corrected' | 'withdrawn',
  facts: MeetingFacts & { readonly origin: string },
  words: Words,
): NoticeFacts {
  const publication = publicationOf(facts.meeting.minutes);
  const said = publicationWords[words.language];
  const links = [{ title: words.buttons.page, url: pageOf(facts.origin, facts) }];
  const told = (one: Told) => noticeOfTold(one, { links });
  // Told later than something else has happened to it, the newest holds.
  if (publication?.state === 'withdrawn') return told(said.takenBack(nameOf(facts, words), publication.reason));
  const what =
    publication !== undefined && 'corrections' in publication ? publication.corrections?.at(-1)?.what : undefined;
  if (tells === 'withdrawn' || what === undefined) throw new NothingToTell('minutes-published');
  return told(said.corrected(nameOf(facts, words), what));
}
