import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundChanges, wordDifference } from '../../src/language/word-difference.ts';

const joined = (before: string, after: string, without: 'in' | 'out') =>
  wordDifference(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts, word by word', () => {
  it('takes out and puts in whole words, also with æ, ø and å', () => {
    expect(wordDifference('Udvalget udsætter det.', 'Udvalget drøfter det.')).toEqual([
      { kind: 'same', text: 'Udvalget ' },
      { kind: 'out', text: 'udsætter' },
      { kind: 'in', text: 'drøfter' },
      { kind: 'same', text: ' det.' },
    ]);
  });

  it('whatever the texts, what is left and put in is the new one, and what is left and taken out the old', () => {
    const text = fc.array(fc.constantFrom('mødet', ' ', '\n', 'å', '.', 'punkt 3', '*')).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(joined(before, after, 'out')).toBe(after);
        expect(joined(before, after, 'in')).toBe(before);
      }),
    );
  });

  it('shows two texts that have nothing in common as two', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifference(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['out', 'in']);
  });

  it('keeps only the words around a change of what was left as it was', () => {
    const cut = aroundChanges(
      wordDifference(`${'a '.repeat(500)}før${' b'.repeat(500)}`, `${'a '.repeat(500)}nu${' b'.repeat(500)}`),
    );
    expect(cut.map(({ kind }) => kind)).toEqual(['same', 'out', 'in', 'same']);
    expect(cut[0]?.text).toMatch(/^ … a a/);
    expect(cut[3]?.text).toMatch(/b b … $/);
  });
});
