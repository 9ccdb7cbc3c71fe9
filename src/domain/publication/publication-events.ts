import type { MemberId } from '../body/body.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Hit, Settled } from './hit.ts';
import type { Correction, Publication } from './publication.ts';
import { publicationOf } from './publication-of.ts';

/** What happens to the public version of approved minutes. */
export type PublicationEvent =
  /** It waits for these; `again`: it did before, for others. */
  | {
      readonly type: 'publication-held';
      readonly at: Temporal.Instant;
      readonly hits: readonly Hit[];
      readonly again?: true;
    }
  | { readonly type: 'hit-settled'; readonly settled: Settled }
  /** `wasHeld`: the members have been told of the approval before. */
  | { readonly type: 'minutes-published'; readonly at: Temporal.Instant; readonly wasHeld?: true }
  | {
      readonly type: 'published-corrected';
      readonly correction: Correction;
      /** What is left out or replaced in it from now on. */
      readonly settled: readonly Settled[];
    }
  | {
      readonly type: 'published-withdrawn';
      readonly at: Temporal.Instant;
      readonly by: MemberId;
      readonly reason: string;
    };

const TYPES: ReadonlySet<string> = new Set<PublicationEvent['type']>([
  'publication-held',
  'hit-settled',
  'minutes-published',
  'published-corrected',
  'published-withdrawn',
]);

export function isPublicationEvent(event: { readonly type: string }): event is PublicationEvent {
  return TYPES.has(event.type);
}

type Approved = Extract<Minutes, { stage: 'approved' }>;

export function evolvePublication(minutes: Approved, event: PublicationEvent): Approved {
  const now = publicationOf(minutes);
  const settled = now?.settled ?? [];
  const corrections = now !== undefined && 'corrections' in now ? now.corrections : [];
  switch (event.type) {
    case 'publication-held': {
      const since = now?.state === 'held' ? now.since : event.at;
      const kept = corrections.length === 0 ? {} : { corrections };
      return hidden(minutes, { state: 'held', since, hits: event.hits, settled, ...kept });
    }
    case 'hit-settled':
      return now?.state !== 'held'
        ? minutes
        : hidden(minutes, {
            ...now,
            hits: now.hits.filter(({ id }) => id !== event.settled.hit.id),
            settled: [...settled, event.settled],
          });
    case 'minutes-published':
      return {
        ...minutes,
        publishedAt: event.at,
        publication: { state: 'public', since: event.at, settled, corrections },
      };
    case 'published-corrected':
      return now?.state !== 'public'
        ? minutes
        : {
            ...minutes,
            publication: {
              ...now,
              settled: [...settled, ...event.settled],
              corrections: [...corrections, event.correction],
            },
          };
    case 'published-withdrawn': {
      if (now?.state !== 'public') return minutes;
      const { at, by, reason } = event;
      return hidden(minutes, { state: 'withdrawn', at, by, reason, since: now.since, settled, corrections });
    }
  }
}

/** Not to be read by the public, whatever they look at. */
const hidden = (minutes: Approved, publication: Publication): Approved => ({
  ...minutes,
  publishedAt: undefined,
  publication,
});
