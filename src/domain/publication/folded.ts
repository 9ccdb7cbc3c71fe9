/** A text as the finders read it, with the way back to where each character stood. */
export interface Folded {
  readonly text: string;
  /** Where the character at this place of `text` stands in the original; at its length, the original's. */
  at(index: number): number;
}

/**
 * The same words to a reader are the same characters: spaces, dashes and digits of one kind each, and nothing that takes
 * up no room, so that a number written with a hard space or a soft hyphen in it is found.
 */
export function folded(original: string): Folded {
  const places: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index++) {
    const character = original.charAt(index);
    if (INVISIBLE.test(character)) continue;
    text += foldedCharacter(character);
    places.push(index);
  }
  return { text, at: (index) => places[index] ?? original.length };
}

/** Soft hyphen, zero-width characters, marks of direction and the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Digits that look like ours: full width, Arabic-Indic and its extended set. */
const DIGITS = [0xff10, 0x0660, 0x06f0];

function foldedCharacter(character: string): string {
  if (/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character)) return ' ';
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(character)) return '-';
  const code = character.charCodeAt(0);
  const zero = DIGITS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
}
