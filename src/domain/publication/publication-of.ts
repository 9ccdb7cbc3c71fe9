import type { Minutes } from '../minutes/minutes.ts';
import type { Publication } from './publication.ts';

/** Undefined until the minutes are approved, or where the body's rules publish nothing. */
export function publicationOf(minutes: Minutes): Publication | undefined {
  if (minutes.stage !== 'approved') return undefined;
  // Published before the gate was there, they were public and are.
  if (minutes.publication === undefined && minutes.publishedAt !== undefined)
    return { state: 'public', since: minutes.publishedAt, settled: [], corrections: [] };
  return minutes.publication;
}
