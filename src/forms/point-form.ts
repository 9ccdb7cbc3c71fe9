import { z } from 'zod';
import type { Outcome } from '../domain/minutes/minutes.ts';
import { choice, LIMITS, optionalText, wholeNumber } from './form.ts';

const OUTCOMES: readonly (Outcome | 'none')[] = [
  'none',
  'followed',
  'changed',
  'not-treated',
  'deferred',
  'noted',
  'discussed',
  'decided',
  'approved',
];

/** What the minutes say under one point. `base` is the revision the writer saw; 0 when there was none. */
export const pointForm = z
  .object({
    text: optionalText(LIMITS.pasted),
    outcome: choice(OUTCOMES, 'none'),
    base: wholeNumber(0, 1_000_000, 0),
    'override-reason': optionalText(LIMITS.reason),
  })
  .transform((form) => ({
    text: form.text,
    outcome: form.outcome === 'none' ? undefined : form.outcome,
    base: form.base,
    overrideReason: form['override-reason'],
  }));
