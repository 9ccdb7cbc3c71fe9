import { expect, it } from 'vitest';
import { bodyNamed } from '../../src/counter/which-body.ts';
import type { Body } from '../../src/domain/body/body.ts';

const body = (id: string, shortName: string, name: string) => ({ id, shortName, name }) as unknown as Body; // all that is looked at
const bodies = [
  body('klu-aalborg', 'KLU Aalborg', 'Aalborg Kommunes Kommunalt Lægelig Udvalg'),
  body('klu', 'KLU', 'Udvalget'),
];

it.each([
  ['2027 for KLU Aalborg', 'klu-aalborg', '2027'],
  ['klu-aalborg 2027', 'klu-aalborg', '2027'],
  ['KLU', 'klu', ''],
  ['8. april i klu aalborg', 'klu-aalborg', '8. april'],
  ['8. april', undefined, '8. april'],
  ['', undefined, ''],
])('»%s« names %s', (line, id, rest) => {
  const named = bodyNamed(bodies, line);
  expect([named.body?.id, named.rest]).toEqual([id, rest]);
});
