import type { Finding } from '../../domain/paper/finding.ts';
import { isName, isRole } from '../../language/persons.ts';
import { place } from '../place.ts';
import type { Promised } from '../promises.ts';
import { promisesOf } from '../tasks.ts';
import type { Understood } from '../understanding.ts';

/**
 * What was promised without one who does it, or without a day: a date with a group for an owner (S2-11), a decision that
 * something be done by nobody in particular (S2-10), and a named owner without a date.
 */
export function tasks({ points }: Understood): readonly Finding[] {
  if (!points.some(({ item }) => item.minutes !== undefined)) return [];
  return points.flatMap(promisesOf).flatMap(remarkOn);
}

function remarkOn({ passage, at, text, by, owner = '', hasDay, isAgreed }: Promised): readonly Finding[] {
  const here = place(passage, 'ask', at, text.length);
  if (by === 'several') return [];
  if (by === 'group') return hasDay ? [{ ...here, code: 'collective-owner', owner }] : [];
  if (by === 'nobody') return [{ ...here, code: 'no-owner' }];
  // What is only told may have its day in the sentence before.
  if (hasDay || !isAgreed || !(isName(owner) || isRole(owner))) return [];
  return [{ ...here, code: 'no-due-day', owner }];
}
