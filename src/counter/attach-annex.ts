import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { about, type MeetingFacts, nameOf } from '../cards/facts.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import type { Point } from '../domain/agenda/agenda.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { annexesOf } from '../domain/publication/annexes-of.ts';
import { annexWords, scopeName } from '../language/annexes.ts';
import { checkFile } from './check-paper.ts';
import { handOverAnnex } from './hand-over-annex.ts';
import type { Handed } from './handed.ts';
import { namedMeetings, usualMeetings } from './pick-meeting.ts';
import { factsOf, isSecretary, refusal, type Visit, withMeeting } from './visit.ts';

/** `3.1`, `punkt 3`, at the end of what was written with a file. */
const POINT = /(?:^|\s)(?:punkt|pkt\.?|item|point)?\s*(\d{1,3}(?:\.\d{1,3})*)\.?\s*$/i;

/**
 * `bilag 3.1` written with a file: the file goes with that point of the next meeting, or of the one whose day stands before
 * the number. Where no point is named, the points are told.
 */
export async function attachFile(visit: Visit, rest: string, file: Handed): Promise<Card> {
  if (!isSecretary(visit)) return refusal(visit, { because: 'not-allowed', needs: 'secretary' });
  // What did not get here is told as of any other file.
  if ('failed' in file) return checkFile(visit, file);
  const number = POINT.exec(rest)?.[1];
  const day = rest.replace(POINT, '');
  const [one] = day.trim() === '' ? await usualMeetings(visit, 'next-or-last') : await namedMeetings(visit, day);
  if (one === undefined) return refusal(visit, { because: 'no-such-meeting' });
  const facts = factsOf(visit, one);
  const points = pointsOf(facts.meeting, facts.body).filter(({ itemId }) => itemId !== undefined);
  const point = points.find((each) => each.number.replace(/\.$/, '') === number);
  if (point?.itemId === undefined) return whichPoint(visit, facts, points);
  const outcome = await handOverAnnex(
    { ...visit.parts, readPaper: (bytes, { name }) => visit.parts.papers.read(bytes, name) },
    file,
    { body: visit.body, meetingId: one.id, itemId: point.itemId, by: visit.me.id },
  );
  if (outcome.done === false) return refusal(visit, outcome.refusal);
  const { itemId } = point;
  return withMeeting(visit, one.id, (now) => keptCard(visit, now, point, itemId));
}

/** What was kept, who may see it, and what stands between it and the public. */
function keptCard(visit: Visit, facts: MeetingFacts, point: Point, itemId: string): Card {
  const { words } = visit;
  const said = annexWords[words.language];
  const annex = annexesOf(facts.meeting).findLast((one) => one.itemId === itemId);
  if (annex === undefined) return refusal(visit, { because: 'no-such-annex' });
  const scope = scopeName(annex.scope, facts.body, words.language);
  const told = said.attached(annex.name, point.number, scope);
  const more = [
    ...(annex.unread === undefined ? [] : [said.unread(annex.unread)]),
    ...(annex.found.length === 0 ? [] : [said.found(annex.found.length)]),
  ];
  return noticeCard(
    noticeOfTold(told, {
      paragraphs: [nameOf(facts, words), ...told.paragraphs, ...more],
      actions: [press(said.whoSees(annex.name), 'set-annex-scope-form', { ...about(facts), annexId: annex.id })],
    }),
    words,
  );
}

function whichPoint({ words }: Visit, facts: MeetingFacts, points: readonly Point[]): Card {
  const said = annexWords[words.language];
  return noticeCard(
    noticeOfTold(said.whichPoint, {
      paragraphs: [nameOf(facts, words), ...said.whichPoint.paragraphs],
      facts: points.map(({ number, title }) => ({ title: number, value: title })),
    }),
    words,
  );
}
