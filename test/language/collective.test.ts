import { describe, expect, it } from 'vitest';
import { isCollective } from '../../src/language/collective.ts';

describe('S2-11: an owner that is not one person', () => {
  it.each([
    'alle',
    'Kommunerne',
    'medlemmerne',
    'de praktiserende læger og sekretæren',
    'Lægerne',
    'Formand, sekretær',
    'Formand & sekretær',
    'Alle medlemmer',
    'the members',
    'Everyone',
    'udvalget',
  ])('»%s« is several or nobody', (written) => {
    expect(isCollective(written)).toBe(true);
  });

  it.each([
    'Projektleder',
    'Chef for Social og Sundhed',
    'Leder af Børn & Familie',
    'Alleleder',
    'Formand',
    'Head of Health and Care',
  ])('»%s« is one', (written) => {
    expect(isCollective(written)).toBe(false);
  });
});
