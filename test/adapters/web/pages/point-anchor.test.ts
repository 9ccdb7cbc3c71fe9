import { expect, it } from 'vitest';
import { anchorOf } from '../../../../src/adapters/web/pages/point-anchor.ts';

it.each([
  ['3.1', 'punkt-3.1'],
  ['3.', 'punkt-3'],
  ['3.A', 'punkt-3.a'],
  ['Pkt. 4 b', 'punkt-pkt.-4-b'],
])('point %s stands at #%s, in small letters', (number, anchor) => {
  expect(anchorOf(number)).toBe(anchor);
});
