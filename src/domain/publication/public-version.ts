import type { Body } from '../body/body.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { findInText, knownOf } from './find-in-text.ts';
import type { HitPlace, Settled } from './hit.ts';
import { type Marks, nameless } from './nameless.ts';
import { type Change, withPrintedTexts } from './printed-texts.ts';

/**
 * The meeting as everybody may read it: what was decided to be left out or replaced is, and where the body's rules want
 * no names there are none. The record itself keeps its words.
 */
export function publicVersion(
  meeting: PlannedMeeting,
  body: Body,
  settled: readonly Settled[],
  marks: Marks,
): PlannedMeeting {
  const known = knownOf(body, meeting);
  const unnamed: Change = (text, place) =>
    nameless(text, isAmongGuests(text, place, meeting) ? marks.guest : marks.name, known);
  const apart = body.rules.publication.nameless === true ? withPrintedTexts(meeting, unnamed) : meeting;
  return withPrintedTexts(apart, (text, place) => decided(text, place, settled, marks));
}

/**
 * The same, and what is found in it and nobody has answered for is left out too: for what is public without anybody having
 * gone through it, as an agenda's points are.
 */
export function cautiousVersion(
  meeting: PlannedMeeting,
  body: Body,
  settled: readonly Settled[],
  marks: Marks,
): PlannedMeeting {
  const known = knownOf(body, meeting);
  const allowed = allowedOf(settled);
  return withPrintedTexts(publicVersion(meeting, body, settled, marks), (text, place) =>
    cautious(text, place, (id) => allowed.has(id), { known, marks }),
  );
}

/** One text of what is public without being gone through, as the reason a meeting was cancelled for. */
export function cautiousText(text: string, body: Body, marks: Marks): string {
  return cautious(text, { in: 'header' }, () => false, { known: knownOf(body), marks });
}

export function allowedOf(settled: readonly Settled[]): ReadonlySet<string> {
  return new Set(settled.filter(({ decision }) => decision.do === 'allow').map(({ hit }) => hit.id));
}

function cautious(
  text: string,
  place: HitPlace,
  isAllowed: (id: string) => boolean,
  { known, marks }: { readonly known: ReturnType<typeof knownOf>; readonly marks: Marks },
): string {
  const open = findInText(text, place, known).filter(({ id }) => !isAllowed(id));
  if (open.some(({ kind }) => kind === 'closed-point')) return marks.leftOut;
  const left = open.reduce((rest, { found }) => replaced(rest, found, marks.leftOut), text);
  // What is taken out of a text may leave something to be found that was not before; then it is left out whole.
  return left === text || findInText(left, place, known).every(({ id }) => isAllowed(id)) ? left : marks.leftOut;
}

function isAmongGuests(text: string, place: HitPlace, { minutes, guests = [] }: PlannedMeeting): boolean {
  if (place.in === 'point') return place.part === 'guest';
  const named = minutes.stage === 'none' ? [] : minutes.draft.guests;
  return named.includes(text) || guests.some(({ title }) => title === text);
}

/** One after the other, as they were decided: each upon the text the ones before had left. */
function decided(text: string, place: HitPlace, settled: readonly Settled[], marks: Marks): string {
  return settled.reduce((left, { hit, decision }) => {
    if (decision.do === 'allow' || left === '') return left;
    const by = decision.do === 'remove' ? marks.leftOut : decision.by;
    // A closed point is left out whole, wherever in it the word stood.
    if (hit.kind === 'closed-point' && isSamePoint(hit.place, place)) return by;
    return isSamePlace(hit.place, place) ? replaced(left, hit.found, by) : left;
  }, text);
}

function isSamePoint(a: HitPlace, b: HitPlace): boolean {
  return a.in === 'point' && b.in === 'point' && a.pointId === b.pointId;
}

export function isSamePlace(a: HitPlace, b: HitPlace): boolean {
  if (a.in === 'point') return b.in === 'point' && a.pointId === b.pointId && a.part === b.part;
  if (a.in === 'annex') return b.in === 'annex' && a.annex === b.annex && a.line === b.line;
  return a.in === b.in;
}

/** Every standing of the words, but not where they are a part of a longer word, or of a longer number. */
export function replaced(text: string, found: string, by: string): string {
  const literal = found.replace(
    /[.*+?^${}()|[\]\\/-]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const [first = '', last = ''] = [found.at(0), found.at(-1)];
  const alike = (one: string) => (/\p{L}/u.test(one) ? '[\\p{L}\\d]' : /\d/.test(one) ? '\\d' : undefined);
  const opens = alike(first) === undefined ? '' : `(?<!${alike(first)})`;
  const closes = alike(last) === undefined ? '' : `(?!${alike(last)})`;
  return text.replace(new RegExp(`${opens}${literal}${closes}`, 'gu'), () => by);
}
