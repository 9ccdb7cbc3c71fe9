import type { Body } from '../body/body.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { openIn } from './annex.ts';
import { annexesOf } from './annexes-of.ts';
import { findInText, knownOf } from './find-in-text.ts';
import type { Hit, Settled } from './hit.ts';
import type { Marks } from './nameless.ts';
import { withPrintedTexts } from './printed-texts.ts';
import { allowedOf, publicVersion } from './public-version.ts';

/** Everything found in the texts the meeting's page and its minutes print, in their order; the same in one place once. */
export function scanMinutes(meeting: PlannedMeeting, body: Body): readonly Hit[] {
  const known = knownOf(body, meeting);
  const hits = new Map<string, Hit>();
  withPrintedTexts(meeting, (text, place) => {
    for (const hit of findInText(text, place, known)) if (!hits.has(hit.id)) hits.set(hit.id, hit);
    return text;
  });
  return [...hits.values()];
}

/**
 * What is still open when the decisions are carried out: the public version is looked through anew, as what was put in
 * may itself be a hit; with it what is open in the annexes that are to be public.
 */
export function openHits(meeting: PlannedMeeting, body: Body, settled: readonly Settled[]): readonly Hit[] {
  const allowed = allowedOf(settled);
  const inMinutes = scanMinutes(publicVersion(meeting, body, settled, NO_WORDS), body).filter(
    ({ id }) => !allowed.has(id),
  );
  const inAnnexes = annexesOf(meeting)
    .filter(({ scope }) => scope.of === 'public')
    .flatMap(openIn);
  return [...inMinutes, ...inAnnexes];
}

/** Marks that nothing is found in; the words are the document's. */
export const NO_WORDS: Marks = { leftOut: '…', guest: '…', name: '…' };
