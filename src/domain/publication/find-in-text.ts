import { type Body, holders } from '../body/body.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import { findAddresses } from './find-addresses.ts';
import { findClosedPoints } from './find-closed-points.ts';
import { findCpr } from './find-cpr.ts';
import { findHealth } from './find-health.ts';
import { findMailAddresses } from './find-mail-addresses.ts';
import { findNames } from './find-names.ts';
import { findPhones } from './find-phones.ts';
import type { Finder, Known } from './finding.ts';
import { folded } from './folded.ts';
import type { Hit, HitPlace } from './hit.ts';

const FINDERS: readonly Finder[] = [
  findCpr,
  findPhones,
  findAddresses,
  findMailAddresses,
  findHealth,
  findNames,
  findClosedPoints,
];

/** Characters of a context; `found` is always in it. */
const MOST_CONTEXT = 120;

/** Everything in one text that may not be meant for everybody, in the order in which it stands; the same words once. */
export function findInText(text: string, place: HitPlace, known: Known): readonly Hit[] {
  const read = folded(text);
  const findings = FINDERS.flatMap((find) => find(read.text, known)).toSorted((a, b) => a.start - b.start);
  const hits = new Map<string, Hit>();
  for (const { kind, start, end, confidence } of findings) {
    const [from, to] = [read.at(start), read.at(end)];
    const hit = hitOf(kind, place, text.slice(from, to), { context: contextOf(text, from, to), confidence });
    if (!hits.has(hit.id)) hits.set(hit.id, hit);
  }
  return [...hits.values()];
}

export function hitOf(
  kind: Hit['kind'],
  place: HitPlace,
  found: string,
  { context, confidence }: Pick<Hit, 'context' | 'confidence'>,
): Hit {
  return { id: idOf(kind, place, found), kind, place, found, context, confidence };
}

/** What the body itself says of where it meets, by which address it is written to, and who its people act for. */
export function knownOf(body: Body, meeting?: Pick<PlannedMeeting, 'place'>): Known {
  const { home, rules, organisation, parties, members } = body;
  const secretariat = holders(body, 'secretary').map(({ address }) => address);
  const organisations = [
    organisation,
    ...parties.map(({ name }) => name),
    ...members.flatMap((one) => one.organisation ?? []),
  ];
  return {
    mailboxes: new Set([home.mailbox, ...secretariat].map((one) => one.toLowerCase())),
    places: [rules.meetings.place, ...(meeting === undefined ? [] : [meeting.place])].filter((one) => one !== ''),
    organisations: [...new Set(organisations)].filter((one) => one !== ''),
    ...(rules.publication.nameless === true ? { nameless: true } : {}),
  };
}

export function contextOf(text: string, from: number, to: number): string {
  const length = Math.min(to - from, MOST_CONTEXT);
  const side = Math.floor((MOST_CONTEXT - length) / 2);
  const start = Math.max(0, from - side);
  const cut = text.slice(start, Math.min(text.length, start + MOST_CONTEXT));
  return cut.replace(/\s+/g, ' ').trim();
}

function idOf(kind: Hit['kind'], place: HitPlace, found: string): string {
  const where =
    place.in === 'point' ? [place.pointId, place.part] : place.in === 'annex' ? [place.annex, place.line] : [];
  return sum([kind, place.in, ...where, found].join('\u0000'));
}

/**
 * 53 bits of a text, so that an id tells nothing of what was found.
 *
 * @source cyrb53, public domain
 */
function sum(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
