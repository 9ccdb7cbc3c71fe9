import { ONE_LETTER_WORDS, SUSPENDS } from '../language/paper-words.ts';

/** Whether a word stands whole somewhere in the document. */
export type WordsOf = (word: string) => boolean;

const PARTED = /([\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*)-$/u;
/** A letter or two set apart before the hyphen: »forske l-«, as some programs leave them. */
const SET_APART = /(\p{L}{1,12}) (\p{L})-$/u;

/**
 * Two lines of one paragraph as one, and where in it the second begins. A hyphen at the end of a line goes when it only
 * parts a word: »overens-/komst«, »forske l-/lige«. It stays in »almen praksis-/området« where the document writes it so
 * elsewhere, before a capital or a figure (»PLO-/Aalborg«, »2015-/2018«), and in »social- / og sundhedsområdet«.
 */
export function joined(before: string, after: string, has: WordsOf): { readonly text: string; readonly at: number } {
  if (!before.endsWith('-')) return put(`${before} `, after);
  // A word is not longer; of a whole paragraph only its end is looked at.
  const end = before.slice(-80);
  if (/\s-$/.test(end)) return put(before, after);
  if (!/^\p{Ll}/u.test(after)) return put(before, after);
  if (SUSPENDS.test(after)) return put(`${before} `, after);
  const [next = ''] = /^[\p{L}\p{N}]+/u.exec(after.slice(0, 80)) ?? [];
  const apart = SET_APART.exec(end);
  if (apart !== null && !ONE_LETTER_WORDS.has((apart[2] ?? '').toLowerCase()))
    return put(`${before.slice(0, -3)}${apart[2]}`, after);
  const head = PARTED.exec(end)?.[1] ?? '';
  const keeps = /\d$/.test(head) || (has(`${head}-${next}`) && !has(`${head}${next}`)) || isAddress(before);
  return put(keeps ? before : before.slice(0, -1), after);
}

const isAddress = (text: string) => /https?:\S*$/.test(text.slice(-400));

function put(before: string, after: string) {
  return { text: `${before}${after}`, at: before.length };
}
