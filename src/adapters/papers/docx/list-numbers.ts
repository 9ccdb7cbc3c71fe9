import { childOf, type Element, elementsOf, isOn, valOf } from '../xml.ts';
import type { ParagraphLook } from './style-sheet.ts';
import { wholeOf } from './style-sheet.ts';

/** Draws the next number of a paragraph's list, as the word processor would; it counts, so each paragraph asks once. */
export type ListNumbers = (paragraph: ParagraphLook) => string | undefined;

interface Level {
  readonly format: string;
  /** `%1.%2)`: each figure stands for the number of that level, from 1. */
  readonly text: string;
  readonly start: number;
  /** All numbers in it in plain figures. */
  readonly isLegal: boolean;
}

interface List {
  readonly abstractId: string;
  /** The numbers this list begins with, where it does not go on from another of the same kind. */
  readonly starts: ReadonlyMap<number, number>;
  level(index: number): Level | undefined;
}

const LEVELS = 9;
/** Symbol and Wingdings draw bullets by code points that are nobody's. */
const SYMBOLS = /[\uE000-\uF8FF]/g;

/** @source ECMA-376 part 1, 17.9 (numbering) */
export function listNumbers(root: Element | undefined): ListNumbers {
  const lists = listsOf(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ listId, listLevel = 0 }) => {
    const list = lists.get(listId ?? '');
    const level = list?.level(listLevel);
    if (listId === undefined || list === undefined || level === undefined) return undefined;
    const count = counts.get(list.abstractId) ?? [];
    counts.set(list.abstractId, count);
    if (!begun.has(listId)) {
      begun.add(listId);
      for (const [index, start] of list.starts) count[index] = start - 1;
    }
    count[listLevel] = (count[listLevel] ?? level.start - 1) + 1;
    // A deeper level begins anew.
    count.length = listLevel + 1;
    return drawn(level, list, count);
  };
}

function drawn(level: Level, list: List, count: readonly (number | undefined)[]): string | undefined {
  if (level.format === 'none') return undefined;
  if (level.format === 'bullet') return level.text.replace(SYMBOLS, '\u2022') || undefined;
  const text = level.text.replace(/%([1-9])/g, (_, figure: string) => {
    const index = Number(figure) - 1;
    const at = list.level(index);
    const number = count[index] ?? at?.start ?? 1;
    return level.isLegal ? String(number) : numeral(at?.format ?? 'decimal', number);
  });
  return text.trim() || undefined;
}

function numeral(format: string, number: number): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** a to z, then aa, bb (ECMA-376 part 1, 17.18.59). */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return number < 1 ? '' : letter.repeat(Math.min(Math.ceil(number / 26), 20));
}

function roman(number: number): string {
  const figures = [
    1000,
    'm',
    900,
    'cm',
    500,
    'd',
    400,
    'cd',
    100,
    'c',
    90,
    'xc',
    50,
    'l',
    40,
    'xl',
    10,
    'x',
    9,
    'ix',
    5,
    'v',
    4,
    'iv',
    1,
    'i',
  ] as const;
  let left = Math.min(number, 5000);
  let text = '';
  for (let index = 0; index < figures.length; index += 2) {
    const [value, figure] = [Number(figures[index]), String(figures[index + 1])];
    for (; left >= value; left -= value) text += figure;
  }
  return text;
}

function listsOf(root: Element | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, Element>();
  for (const one of elementsOf(root))
    if (one.name === 'w:abstractNum') abstracts.set(one.attributes.abstractNumId ?? '', one);
  const numbered = elementsOf(root).filter(({ name }) => name === 'w:num');
  const lists = new Map<string, List>();
  for (const one of numbered) {
    const abstractId = bearerOf(valOf(one, 'w:abstractNumId') ?? '', abstracts, numbered);
    const overrides = elementsOf(one).filter(({ name }) => name === 'w:lvlOverride');
    const own = levelsOf(overrides.map((override) => childOf(override, 'w:lvl')));
    const shared = levelsOf(elementsOf(abstracts.get(abstractId)));
    const starts = overrides.flatMap((override) => {
      const [index, start] = [wholeOf(override.attributes.ilvl), wholeOf(valOf(override, 'w:startOverride'))];
      return index === undefined || index >= LEVELS || start === undefined ? [] : [[index, start] as const];
    });
    lists.set(one.attributes.numId ?? '', {
      abstractId,
      starts: new Map(starts),
      level: (index) => own.get(index) ?? shared.get(index),
    });
  }
  return lists;
}

/** The list that has the levels: one that only names a list style leads to the one the style is made of. */
function bearerOf(id: string, abstracts: ReadonlyMap<string, Element>, numbered: readonly Element[]): string {
  const style = valOf(abstracts.get(id), 'w:numStyleLink');
  if (style === undefined) return id;
  const bearers = [...abstracts].filter(([, one]) => valOf(one, 'w:styleLink') === style);
  const [bearer] =
    bearers.find(([one]) => numbered.some((num) => valOf(num, 'w:abstractNumId') === one)) ?? bearers[0] ?? [];
  return bearer ?? id;
}

function levelsOf(levels: readonly (Element | undefined)[]): ReadonlyMap<number, Level> {
  const found = new Map<number, Level>();
  for (const one of levels) {
    const index = wholeOf(one?.attributes.ilvl);
    if (one?.name !== 'w:lvl' || index === undefined || index >= LEVELS) continue;
    found.set(index, {
      format: valOf(one, 'w:numFmt') ?? 'decimal',
      text: valOf(one, 'w:lvlText') ?? '',
      start: wholeOf(valOf(one, 'w:start')) ?? 1,
      isLegal: isOn(one, 'w:isLgl') ?? false,
    });
  }
  return found;
}
