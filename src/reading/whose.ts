import type { Body } from '../domain/body/body.ts';
import type { ReadDocument } from '../domain/paper/document.ts';
import { ABBREVIATED, BESIDE_NAME } from '../language/body-names.ts';
import { nameStem } from './words.ts';

/**
 * The body a document names, if it is one of these: by its name or its short name, whole or abbreviated, in whatever order
 * its words stand and however they end (»Kommunalt-Lægeligt Udvalg i Guldborgsund«, »Guldborgsunds KLU«). A name that
 * fits two of them, and one with a word more or less, is none's.
 */
export function bodyNamedIn(document: ReadDocument, bodies: readonly Body[]): Body | undefined {
  const said = wordsOf(document.body?.text ?? '');
  if (said === '') return undefined;
  const named = bodies.filter(({ name, shortName }) => wordsOf(name) === said || wordsOf(shortName) === said);
  return named.length === 1 ? named[0] : undefined;
}

/** The words that tell a name from others, in the order of the alphabet. */
function wordsOf(name: string): string {
  const short = ABBREVIATED.reduce((text, [long, abbreviation]) => text.replace(long, ` ${abbreviation} `), name);
  const words = short.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return [...new Set(words.filter((word) => !BESIDE_NAME.has(word)).map(nameStem))].toSorted().join(' ');
}
