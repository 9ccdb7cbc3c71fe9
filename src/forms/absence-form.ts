import { z } from 'zod';
import { LIMITS, optionalText } from './form.ts';

/** A member's absence (afbud): both may be left empty, since nobody owes the reason. */
export const absenceForm = z.object({ reason: optionalText(LIMITS.reason), substitute: optionalText(200) });
