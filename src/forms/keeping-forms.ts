import { z } from 'zod';
import { LIMITS, optionalText, requiredText } from './form.ts';

export const holdForm = z.object({ meeting: requiredText(40), reason: requiredText(LIMITS.reason) });

/** The places come as their values, with commas between. */
export const eraseNameForm = z.object({ places: optionalText(20_000), reason: requiredText(LIMITS.reason) });

export const erasePersonForm = z.object({ reason: requiredText(LIMITS.reason) });
