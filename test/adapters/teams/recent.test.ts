import { expect, it } from 'vitest';
import { firstTimes } from '../../../src/adapters/teams/recent.ts';

it('E16: what was seen is known again as far back as it remembers, and no further', () => {
  const isNew = firstTimes(2);
  expect(['a', 'b', 'a', 'b'].map(isNew)).toEqual([true, true, false, false]);
  expect(isNew('c')).toBe(true);
  expect(['b', 'c', 'a'].map(isNew)).toEqual([false, false, true]);
});
