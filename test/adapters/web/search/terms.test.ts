import { describe, expect, it } from 'vitest';
import { folded, termOf, wordsIn } from '../../../../src/adapters/web/search/terms.ts';

describe('a word is found', () => {
  it.each([
    ['Læge', 'laege'],
    ['ÅRSMØDE', 'aarsmoede'],
    ['årsmøde', 'ÅRSMØDE'],
    // A ring and a stroke of their own, as some keyboards write them.
    ['a\u030arsmøde', 'årsmøde'],
    ['allé', 'alle'],
    ['möte', 'møte'],
    ['Straße', 'straße'],
  ])('%s and %s are the same', (a, b) => {
    expect(folded(a)).toBe(folded(b));
  });

  it.each([
    ['læge', 'læger', 'lægerne', 'lægens', 'LAEGERNES'],
    ['møde', 'møder', 'mødet', 'mødernes'],
    ['beslutning', 'beslutninger', 'beslutningen'],
    ['indstilling', 'indstillingen', 'indstillingernes'],
    ['borger', 'borgere', 'borgernes'],
  ])('in its endings: %s, %s, %s', (...forms) => {
    expect(new Set(forms.map(termOf)).size).toBe(1);
  });

  it.each([
    ['vagt', 'vægt'],
    ['lov', 'løv'],
    ['referat', 'reference'],
    ['læge', 'lægge'],
    ['lægerne', 'lægger'],
  ])('and is no other word: %s, %s', (a, b) => {
    expect(termOf(a)).not.toBe(termOf(b));
  });

  it('where it stands, whatever is around it', () => {
    const text = '»Læge-vagten«, kl. 12.30: 1813!';
    expect(wordsIn(text).map(({ from, until }) => text.slice(from, until))).toEqual([
      'Læge',
      'vagten',
      'kl',
      '12',
      '30',
      '1813',
    ]);
  });

  it('by its first characters, if it is longer than any word', () => {
    expect(termOf('x'.repeat(100_000)).length).toBeLessThanOrEqual(64);
  });
});
