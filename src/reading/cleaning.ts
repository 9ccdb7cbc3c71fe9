import { MOJIBAKE } from '../language/slips.ts';

/** Marks that turn the direction of writing, and others of no width; a reader sees none of them. */
const DIRECTION = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const WIDTHLESS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const LOST = /\uFFFD/g;

/** A line with its letters put together, its spaces made plain, and what is invisible taken out. */
export function cleaned(text: string): string {
  const plain = text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(DIRECTION, '')
    .replace(WIDTHLESS, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a pasted text may hold any of them
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g, ' ')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .normalize('NFC');
  return isMojibake(plain) ? MOJIBAKE.reduce((line, [wrong, right]) => line.replaceAll(wrong, right), plain) : plain;
}

function isMojibake(text: string): boolean {
  return MOJIBAKE.some(([wrong]) => text.includes(wrong));
}

/** How many letters of a line cannot be what was written: read in the wrong encoding, or lost altogether. */
export function unreadableLetters(text: string): number {
  const wrong = MOJIBAKE.reduce((count, [letters]) => count + (text.split(letters).length - 1), 0);
  return wrong + (text.match(LOST)?.length ?? 0);
}
