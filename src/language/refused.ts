import type { Ground, Refusal } from '../domain/refusal.ts';
import type { Refused } from './told.ts';
import type { Words } from './words.ts';

/** The sentence for a refusal and what can be done instead. @param zone the body's time zone */
export function refused(refusal: Refusal, words: Words, zone: string): Refused {
  // The table pairs each ground with its own sentence; the compiler cannot follow the pairing through the lookup.
  const sentence = words.refusals[refusal.because] as (
    refusal: Extract<Refusal, { because: Ground }>,
    zone: string,
  ) => Refused;
  return sentence(refusal, zone);
}
