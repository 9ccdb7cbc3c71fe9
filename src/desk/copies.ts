import type { Sending } from '../domain/dispatch.ts';
import type { Receipt } from './ports.ts';

/** The dispatch of which this is a copy, or itself. */
export function rootOf(id: string, { copyOf }: Pick<Sending, 'copyOf'>): string {
  return copyOf ?? id;
}

/** Whether this word says that the person has it, or is about to: a letter that was taken over and may still come back counts. */
export function isArrived({ state }: Receipt): boolean {
  return state === 'sent' || state === 'confirmed' || state === 'seen' || state === 'answered';
}

/** Whether nothing more is under way, and the person does not have it. */
export function isTroubled({ state }: Receipt): boolean {
  return state === 'laid-aside' || state === 'bounced' || state === 'in-doubt';
}
