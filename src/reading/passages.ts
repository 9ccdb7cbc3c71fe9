import type { Field, Label } from '../language/paper-vocabulary.ts';
import { FIGURE, fieldOf, GOES_ON, LEAD_IN, labelOf, THAT } from '../language/paper-words.ts';
import { joined, type WordsOf } from './joining.ts';
import type { Line } from './lines.ts';
import { type Mark, markOf } from './marks.ts';

/** A paragraph, a heading, a bullet: lines that belong together, with the line each part of the text came from. */
export interface Passage {
  /** Without its mark, its label or its field. */
  readonly text: string;
  /** Where in the text each line begins, in order. */
  readonly from: readonly { readonly at: number; readonly line: number }[];
  readonly mark?: Mark;
  readonly label?: { readonly label: Label; readonly word: string; readonly hasColon: boolean };
  readonly field?: { readonly field: Field; readonly word: string };
  readonly startsPage: boolean;
  readonly cells?: readonly string[];
  readonly headingLevel?: number;
  readonly isNote: boolean;
}

/** A passage is cut here, so that no pattern ever looks at more. */
const LONGEST = 6000;

/** The line of the file on which a place in a passage stands. */
export function lineAt({ from }: Passage, at = 0): number {
  return from.findLast((one) => one.at <= at)?.line ?? from[0]?.line ?? 1;
}

export const firstLine = (passage: Passage): number => lineAt(passage);

/** The words of a passage from a place on, some 160 characters at most; from its beginning with the number before it. */
export function quoteOf({ text, mark, label }: Passage, at = 0, length = text.length): string {
  const end = at + Math.min(length, 150);
  // To the end of a word, unless it is a very long one.
  const rest = /(?<=[\p{L}\d])[\p{L}\d]{1,10}/uy;
  rest.lastIndex = end;
  const words = text.slice(at, end + (rest.exec(text)?.[0].length ?? 0)).trim();
  const number = at === 0 && mark !== undefined && mark.family !== 'bullet' ? `${mark.text} ` : '';
  return words === '' ? (label?.word ?? number.trim()) : `${number}${words}`;
}

interface Building {
  line: Line;
  text: string;
  from: { at: number; line: number }[];
  mark: Mark | undefined;
  label: Passage['label'] | undefined;
  field: Passage['field'] | undefined;
  last: string;
}

/** The lines joined into passages. Words parted over two lines are one word again. */
export function passagesOf(lines: readonly Line[]): readonly Passage[] {
  const width = usualWidth(lines);
  const words = wordsOf(lines);
  const passages: Building[] = [];
  let listing = false;
  for (const line of lines) {
    const begun = begin(line);
    const open = passages.at(-1);
    listing =
      (listing && begun.mark?.number === undefined && begun.label === undefined && begun.field === undefined) ||
      opensList(begun);
    if (open !== undefined && goesOn(open, line, begun, width, listing)) {
      const { text, at } = joined(open.text, line.text, words);
      open.text = text;
      open.from.push({ at, line: line.number });
      open.last = line.text;
    } else passages.push(begun);
  }
  return passages.map(({ line, text, from, mark, label, field }) => ({
    text,
    from,
    startsPage: line.startsPage,
    isNote: line.isNote,
    ...(mark === undefined ? {} : { mark }),
    ...(label === undefined ? {} : { label }),
    ...(field === undefined ? {} : { field }),
    ...(line.cells === undefined ? {} : { cells: line.cells }),
    ...(line.headingLevel === undefined ? {} : { headingLevel: line.headingLevel }),
  }));
}

function begin(line: Line): Building {
  const found = line.cells === undefined ? markOf(line.text) : undefined;
  const mark = found ?? (line.hasLostBullet ? lostBullet(line.text) : undefined);
  const text = mark === undefined ? line.text : mark.rest;
  const label = mark === undefined || mark.family === 'bullet' ? labelOf(text) : undefined;
  const field = label === undefined && mark === undefined ? fieldOf(text) : undefined;
  const rest = label?.rest ?? field?.rest ?? text;
  return {
    line,
    text: rest,
    from: [{ at: 0, line: line.number }],
    mark: label === undefined ? mark : undefined,
    label: label && { label: label.label, word: label.word, hasColon: text.includes(':') },
    field: field && { field: field.field, word: field.word },
    last: line.text,
  };
}

const lostBullet = (text: string): Mark => ({ family: 'bullet', text: '', number: 0, rest: text });

/** After »Deltagere« alone on its line, each line is somebody. */
function opensList({ field, label, text }: Building): boolean {
  const lists = field?.field === 'participants' || field?.field === 'guests' || field?.field === 'absent';
  return text === '' && (lists || label?.label === 'annexes');
}

function goesOn(open: Building, line: Line, begun: Building, width: number, listing: boolean): boolean {
  if (line.opens === 'sure' || line.cells !== undefined || open.line.cells !== undefined) return false;
  if (open.line.headingLevel !== line.headingLevel || open.line.isNote !== line.isNote) return false;
  // »ændret ved aftale af 19-« and »06-2021« are one date, not a point numbered 06-2021.
  if (/\d[-–]$/.test(open.last) && /^\d/.test(line.text)) return true;
  if (begun.mark !== undefined || begun.label !== undefined || begun.field !== undefined) return false;
  if (open.text === '' || open.text.length > LONGEST || LEAD_IN.test(line.text)) return false;
  const { last } = open;
  if (line.startsPage && /[.!?:]$/.test(last)) return false;
  if (FIGURE.test(line.text)) return false;
  if (line.opens === 'maybe')
    return /^\p{Ll}/u.test(line.text) && (/\p{L}-$/u.test(last) || (open.mark !== undefined && /\p{L}$/u.test(last)));
  if (THAT.test(line.text) && /[,;:.]$/.test(last) && (LEAD_IN.test(open.text) || THAT.test(open.text))) return false;
  if (/[-,]$/.test(last) && !/:$/.test(last)) return true;
  if (listing || /:$/.test(last)) return false;
  if (/^[\p{Ll}(/]/u.test(line.text)) return !/[.!?]$/.test(last) || isFull(last, width, 0.6);
  if (/^\d/.test(line.text) && !/^\d{1,2}\.\s*\p{L}|\d$/u.test(line.text)) return isFull(last, width, 0.7);
  if (GOES_ON.test(last)) return true;
  const isHeading = open.mark !== undefined && open.mark.family !== 'bullet' && open.from.length === 1;
  return isFull(last, width, isHeading ? 0.92 : 0.7);
}

const isFull = (line: string, width: number, share: number) => line.length >= width * share;

/** How long a full line of running text is: nine in ten are shorter. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return Math.min(160, Math.max(40, lengths[Math.floor(lengths.length * 0.9)] ?? 0));
}

/** The words of the whole document, by which a word parted over two lines is put together. */
function wordsOf(lines: readonly Line[]): WordsOf {
  const words = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []),
  );
  return (word) => words.has(word.toLowerCase());
}
