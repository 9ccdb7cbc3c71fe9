/** A text as the finders read it, with the way back to where each character stood. */
export interface Folded {
  readonly text: string;
  /** Where the character at this place of `text` stands in the original; at its length, the original's. */
  at(index: number): number;
}

/**
 * The same words to a reader are the same characters: spaces, dashes and digits of one kind each, letters in one piece, and
 * nothing that takes up no room or only sets what is around it, so that a number is found that is written with a hard space,
 * a soft hyphen, an asterisk or a tag in it.
 */
export function folded(original: string): Folded {
  const places: number[] = [];
  let text = '';
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const one = foldedPiece(piece);
    if (one === '' || (one === ' ' && text.endsWith(' '))) continue;
    text += one;
    for (let unit = 0; unit < one.length; unit++) places.push(index);
  }
  return { text, at: (index) => places[index] ?? original.length };
}

/** A tag without anything in it, a character by its name or number (HTML), or a character with the marks upon it. */
const PIECE = /<\/?[a-z][a-z\d]{0,9} ?\/?>|&(?:#\d{1,6}|#x[\da-f]{1,5}|nbsp|shy|ndash|mdash|commat);|[\s\S]\p{M}*/giu;

const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', shy: '', ndash: '-', mdash: '-', commat: '@' };

function foldedPiece(piece: string): string {
  if (piece.length > 2 && piece.startsWith('<')) return '';
  if (piece.length > 3 && piece.startsWith('&') && piece.endsWith(';'))
    return foldedCharacter(meant(piece.slice(1, -1)));
  const composed = piece.normalize('NFC');
  const [first = ''] = composed;
  return foldedCharacter(first);
}

function meant(name: string): string {
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return NAMED[name.toLowerCase()] ?? String.fromCodePoint(number);
}

/** What draws nothing, or sets what is around it: soft hyphen, zero-width and filling characters, marks of direction; Markdown's. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}*`\\]/u;

/** Digits that look like ours, by their zero: full width, Arabic-Indic and its extended set, Devanagari. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];
/** Digits of mathematical alphabets, five times ten. */
const MATHEMATICAL = { first: 0x1d7ce, last: 0x1d7ff };

function foldedCharacter(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (/[\p{Zs}\u2800]/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212\u2043\u02d7\u2796]/u.test(character)) return '-';
  if (/[\u2018\u2019\u02bc]/.test(character)) return "'";
  if (character === '\uff20') return '@';
  const code = character.codePointAt(0) ?? 0;
  if (code >= MATHEMATICAL.first && code <= MATHEMATICAL.last) return String((code - MATHEMATICAL.first) % 10);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
}
