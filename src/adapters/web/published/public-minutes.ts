import type { Document } from '../../../documents/document.ts';
import { publicMinutesDocument } from '../../../documents/public-minutes.ts';
import type { Body } from '../../../domain/body/body.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import type { Correction } from '../../../domain/publication/publication.ts';
import { publicationOf } from '../../../domain/publication/publication-of.ts';
import { documentWords } from '../../../language/document-words.ts';

/** A correction as everybody may read it: not who made it. */
export type PublicCorrection = Pick<Correction, 'at' | 'what'>;

/** The minutes of a meeting as everybody may read them now. What is not to be read is not in it, so that nothing can show it. */
export type PublicMinutes =
  | { readonly state: 'none' }
  /** Approved, and not to be read until somebody has settled what was found in them. */
  | { readonly state: 'held' }
  | {
      readonly state: 'public';
      readonly since: Temporal.Instant;
      /** The oldest first. */
      readonly corrections: readonly PublicCorrection[];
      readonly document: Document;
    }
  | {
      readonly state: 'withdrawn';
      readonly since: Temporal.Instant;
      readonly at: Temporal.Instant;
      readonly reason: string;
    };

/**
 * The one way from the records to what the public reads: pages, documents, feeds, search. Minutes are one document in the
 * body's language, whatever language the page around them has.
 *
 * @param approvedOn the day of the meeting that approved them, where it was another
 */
export function publicMinutesOf(
  body: Body,
  meeting: Meeting,
  approvedOn: Temporal.PlainDate | undefined,
): PublicMinutes {
  if (meeting.stage !== 'planned' || meeting.minutes.stage !== 'approved') return { state: 'none' };
  const { minutes } = meeting;
  const publication = publicationOf(minutes);
  switch (publication?.state) {
    case undefined:
      return { state: 'none' };
    case 'held':
      return { state: 'held' };
    case 'withdrawn': {
      const { since, at, reason } = publication;
      return { state: 'withdrawn', since, at, reason };
    }
    case 'public': {
      const { since, corrections } = publication;
      const facts = { body, meeting, ...(approvedOn === undefined ? {} : { approvedOn }) };
      const document = publicMinutesDocument(facts, documentWords[body.language]);
      if (document === undefined) return { state: 'none' };
      return {
        state: 'public',
        since,
        corrections: corrections.map(({ at, what }) => ({ at, what })),
        document,
      };
    }
  }
}
