import { z } from 'zod';
import type { Scope } from '../domain/publication/scope.ts';
import { LIMITS, optionalText, requiredText } from './form.ts';

/** Who may see an annex, as `members`, `public` or `party:plo`; whether there is such a party the rule looks at. */
export const scopeForm = z
  .object({ scope: requiredText(100), reason: optionalText(LIMITS.reason).optional() })
  .transform(({ scope, reason = '' }) => ({ scope: scopeOf(scope), reason }));

function scopeOf(value: string): Scope {
  if (value === 'public' || value === 'members') return { of: value };
  return { of: 'party', party: value.replace(/^party:/, '') };
}

/** As `scopeForm` reads it. */
export function scopeValue(scope: Scope): string {
  return scope.of === 'party' ? `party:${scope.party}` : scope.of;
}
