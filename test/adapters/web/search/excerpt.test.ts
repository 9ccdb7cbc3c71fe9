import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, excerptOf, marked, type Stretch } from '../../../../src/adapters/web/search/excerpt.ts';
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

describe('what is shown of a point', () => {
  const parts = [
    { heading: undefined, lines: [] },
    { heading: 'Indstilling', lines: ['Det indstilles, at udvalget', 'drøfter tiden', 'godkender planen'] },
    { heading: 'Referat', lines: ['Lægerne ønsker et fast nummer.', 'Nummeret sendes ud.'] },
  ];
  const shown = (word: string) => {
    const { heading, stretches } = excerptOf(parts, terms(word));
    return `${heading} | ${whole(stretches)}`;
  };

  it('stands under one heading, the one the word is found under', () => {
    expect(shown('nummer')).toBe('Referat | Lægerne ønsker et fast nummer. Nummeret sendes ud.');
  });

  it('keeps the lines of a list apart', () => {
    expect(shown('planen')).toBe('Indstilling | Det indstilles, at udvalget · drøfter tiden · godkender planen');
  });

  it('is its beginning where the word stands in the title, and nothing where there is nothing', () => {
    expect(shown('akutteam')).toMatch(/^Indstilling \| Det indstilles/);
    expect(excerptOf([{ heading: undefined, lines: [] }], terms('akutteam')).stretches).toEqual([]);
  });
});
