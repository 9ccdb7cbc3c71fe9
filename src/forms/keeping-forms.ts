import { z } from 'zod';
import { LIMITS, requiredText } from './form.ts';

export const holdForm = z.object({ meeting: requiredText(40), reason: requiredText(LIMITS.reason) });

export const erasePersonForm = z.object({ reason: requiredText(LIMITS.reason) });
