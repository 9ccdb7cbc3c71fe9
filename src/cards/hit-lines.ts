import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { annexesOf } from '../domain/publication/annexes-of.ts';
import { findCpr } from '../domain/publication/find-cpr.ts';
import { folded } from '../domain/publication/folded.ts';
import type { Hit } from '../domain/publication/hit.ts';
import { titleAsRead } from '../language/points.ts';
import { publicationWords } from '../language/publication.ts';
import type { Words } from '../language/words.ts';
import type { MeetingFacts, Row } from './facts.ts';

/** What was found, in its context and where, in finished words. */
export function hitRows(hit: Hit, facts: MeetingFacts, words: Words): readonly Row[] {
  const { rows, kinds } = publicationWords[words.language];
  return [
    { title: rows.what, value: kinds[hit.kind] },
    { title: rows.found, value: masked(hit.found) },
    { title: rows.context, value: masked(hit.context) },
    { title: rows.where, value: whereOf(hit, facts, words) },
  ];
}

export function whereOf({ place }: Pick<Hit, 'place'>, { body, meeting }: MeetingFacts, words: Words): string {
  const said = publicationWords[words.language].place;
  switch (place.in) {
    case 'header':
      return said.header;
    case 'annex':
      return said.annex(annexesOf(meeting).find(({ id }) => id === place.annex)?.name ?? '', place.line);
    case 'point': {
      const point = pointsOf(meeting, body).find(({ id }) => id === place.pointId);
      if (point === undefined) return said.header;
      return said.point(words.minutes.point(point.number, titleAsRead(point, words.language)));
    }
  }
}

/**
 * A CPR number is shown without its last four digits, however it is written and whatever was found around it: who must find
 * it can, and the card and the letter spread no more.
 */
export function masked(text: string): string {
  const read = folded(text);
  return findCpr(read.text, NOTHING_KNOWN).reduceRight((left, { start, end }) => {
    const found = left.slice(read.at(start), read.at(end));
    const short = found.replace(/(?:\d\D*){4}$/, '••••');
    return `${left.slice(0, read.at(start))}${short === found ? '••••••••••' : short}${left.slice(read.at(end))}`;
  }, text);
}

const NOTHING_KNOWN = { mailboxes: new Set<string>(), places: [], organisations: [] };
