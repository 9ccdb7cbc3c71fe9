import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { Block } from '../../documents/document.ts';

/** A list of Word's, with its levels, and which of those that look alike it is. */
export interface WordList {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

/** One level of bullets, as members' texts have no more. */
export const BULLETS: WordList = {
  reference: 'bullets',
  levels: [level(0, LevelFormat.BULLET, '•', { left: 454, hanging: 284 })],
};

/** A list with numbers of its own, set in from the text around it: `1)`. */
export const NUMBERS: WordList = {
  reference: 'numbers',
  levels: [level(0, LevelFormat.DECIMAL, '%1)', { left: 900, hanging: 446 })],
};

/** Where Word counts a point itself: the list, and how deep in it. */
export interface CountedPoint {
  readonly list: WordList;
  readonly level: number;
}

/**
 * The points whose numbers Word can count, by their place among the blocks, so that whoever edits the file gets the next
 * number. The record's number always rules: where it is not the one Word would give (a gap, `02-14`), the number is text.
 */
export function countedPoints(blocks: readonly Block[]): ReadonlyMap<number, CountedPoint> {
  const counted = new Map<number, CountedPoint>();
  let counts: readonly number[] = [];
  let list: WordList | undefined;
  blocks.forEach((block, index) => {
    const parts = block.kind === 'heading' ? partsOf(block.number) : undefined;
    if (parts === undefined) return;
    const depth = parts.length;
    const last = parts[depth - 1] ?? 0;
    if (depth === 1) {
      if (list === undefined || last !== (counts[0] ?? 0) + 1) list = points(last);
      counts = parts;
      counted.set(index, { list, level: 0 });
      return;
    }
    const isUnder = parts.slice(0, -1).every((part, at) => part === counts[at]);
    if (list === undefined || !isUnder || last !== (counts[depth - 1] ?? 0) + 1) return;
    counts = parts;
    counted.set(index, { list, level: depth - 1 });
  });
  return counted;
}

/** `[3]` of `3.` and `[3, 1]` of `3.1`; nothing of what Word writes otherwise. */
function partsOf(number: string | undefined): readonly number[] | undefined {
  if (number === undefined || !/^([1-9]\d{0,2}\.|[1-9]\d{0,2}(\.[1-9]\d{0,2}){1,2})$/.test(number)) return undefined;
  return number
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
}

function points(from: number): WordList {
  return {
    reference: `points-from-${from}`,
    levels: [
      { ...level(0, LevelFormat.DECIMAL, '%1.', { left: 510, hanging: 510 }), start: from },
      level(1, LevelFormat.DECIMAL, '%1.%2', { left: 624, hanging: 624 }),
      level(2, LevelFormat.DECIMAL, '%1.%2.%3', { left: 794, hanging: 794 }),
    ],
  };
}

function level(
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  indent: { readonly left: number; readonly hanging: number },
): ILevelsOptions {
  return { level: at, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
