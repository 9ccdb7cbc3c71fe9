import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marked, type Stretch } from '../../../../src/adapters/web/search/excerpt.ts';
import { termOf } from '../../../../src/adapters/web/search/terms.ts';

const terms = (...words: string[]) => new Set(words.map(termOf));
const found = (stretches: readonly Stretch[]) => stretches.filter(({ isFound }) => isFound).map(({ text }) => text);
const whole = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');

describe('an excerpt', () => {
  it('marks the words in the form they have there', () => {
    expect(found(marked('Lægerne og en læge, men ikke lægevagten', terms('læger')))).toEqual(['Lægerne', 'læge']);
  });

  it('shows the surroundings of the first word found, cut between words', () => {
    const text = `${'før '.repeat(100)}nummeret ${'efter '.repeat(100)}`;
    const shown = excerpt(text, terms('nummer'));
    expect(found(shown)).toEqual(['nummeret']);
    expect(whole(shown)).toMatch(/^… (før )+nummeret( efter)+ …$/);
    expect(whole(shown).length).toBeLessThan(300);
  });

  it('shows the beginning where the word stands elsewhere', () => {
    expect(whole(excerpt('Intet at bemærke.', terms('nummer')))).toBe('Intet at bemærke.');
  });

  it('is never longer than it may be, halves no character, and takes text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.string({ maxLength: 20 }), (text, word) => {
        const shown = whole(excerpt(text, terms(word)));
        return shown.length <= 300 && shown.isWellFormed();
      }),
    );
    expect(whole(marked('<b>fed</b>', terms('b')))).toBe('<b>fed</b>');
  });
});
