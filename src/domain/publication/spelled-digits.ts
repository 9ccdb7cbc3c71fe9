import { matches } from './finding.ts';

const WORDS: Readonly<Record<string, string>> = {
  nul: '0',
  en: '1',
  et: '1',
  én: '1',
  ét: '1',
  to: '2',
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  syv: '7',
  otte: '8',
  ni: '9',
};

const WORD = `(?:${Object.keys(WORDS).join('|')})`;
const RUN = new RegExp(
  String.raw`(?<!\p{L})${WORD}(?:[ ,.-]{1,3}(?:(?:binde)?streg[ ,.-]{1,3})?${WORD}){7,11}(?!\p{L})`,
  'giu',
);

/** Digits said one by one in words, at least eight in a row, which nobody says of anything but a number. */
export function spelledDigits(
  text: string,
): readonly { readonly digits: string; readonly start: number; readonly end: number }[] {
  return matches(text, RUN).map(({ 0: whole, index }) => ({
    digits: whole
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map((word) => WORDS[word] ?? '')
      .join(''),
    start: index,
    end: index + whole.length,
  }));
}
