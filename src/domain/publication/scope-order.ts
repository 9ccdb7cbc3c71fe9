import type { Scope } from './scope.ts';

/** Whether some may see it under `next` who may not under `now`. */
export function widens(now: Scope, next: Scope): boolean {
  if (now.of === 'public') return false;
  if (next.of === 'public') return true;
  if (now.of === 'members') return false;
  return next.of === 'members' || next.party !== now.party;
}

export function isSameScope(a: Scope, b: Scope): boolean {
  return a.of === b.of && (a.of !== 'party' || b.of !== 'party' || a.party === b.party);
}
