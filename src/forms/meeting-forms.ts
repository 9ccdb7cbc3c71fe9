import { z } from 'zod';
import type { Slot } from '../domain/meeting/slot.ts';
import { LIMITS, plainDate, plainTime, requiredText, wholeNumber } from './form.ts';

const MOST_MINUTES = 720;

/** Where to a meeting is moved, and why. */
export const moveForm = z
  .object({
    date: plainDate,
    start: plainTime,
    length: wholeNumber(5, MOST_MINUTES),
    reason: requiredText(LIMITS.reason),
  })
  .transform(({ date, start, length, reason }): { slot: Slot; reason: string } => ({
    slot: { date, start, lengthInMinutes: length },
    reason,
  }));

/** Why a meeting is cancelled, its date kept, or a late item let in. */
export const reasonForm = z.object({ reason: requiredText(LIMITS.reason) });
