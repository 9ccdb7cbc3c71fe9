import { z } from 'zod';
import { NOBODY } from '../domain/body/substitutes.ts';
import { LIMITS, optionalText } from './form.ts';

/**
 * A member's absence (afbud): all may be left empty, since nobody owes the reason. Who is written comes before who is
 * chosen among the body's substitutes.
 */
export const absenceForm = z
  .object({ reason: optionalText(LIMITS.reason), substitute: optionalText(200), 'stand-in': optionalText(200) })
  .transform(({ reason, substitute, 'stand-in': chosen }) => ({
    reason,
    substitute: substitute !== '' || chosen === NOBODY ? substitute : chosen,
  }));
