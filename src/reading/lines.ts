import type { Paper, PaperLine } from '../domain/paper/paper.ts';
import { PAGE_NUMBER } from '../language/paper-words.ts';
import { withoutAgendaTables } from './agenda-tables.ts';
import { cleaned } from './cleaning.ts';
import { unrolled } from './rows.ts';

/** A line that is read: no page furniture, no empty ones, its number as the file has it. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** The line begins a page, as far as that can be told. */
  readonly startsPage: boolean;
  /** Whether a paragraph ends before it: `sure` after empty lines and where each line is one, `maybe` after a single empty one. */
  readonly opens: 'sure' | 'maybe' | 'no';
  /** A bullet stood before it whose sign was lost on the way; only the space after it is left. */
  readonly hasLostBullet: boolean;
  readonly cells?: readonly string[];
  readonly headingLevel?: number;
  readonly isNote: boolean;
}

/** Lines longer than this are read to here; nothing that is checked needs more. */
const LONGEST = 4000;

const FLOW: ReadonlySet<PaperLine['part']> = new Set(['text', 'table', 'text-box', 'footnote', 'endnote']);

interface Raw {
  readonly number: number;
  readonly raw: string;
  readonly text: string;
  readonly from: PaperLine;
}

/** The lines of a paper that are read, in order. */
export function readLines(paper: Paper): readonly Line[] {
  const flow = paper.lines.filter(({ part }) => FLOW.has(part));
  const raw = withoutAgendaTables(flow, paper.kind)
    .flatMap(unrolled)
    .map((from): Raw => {
      const raw = cleaned(from.text.slice(0, LONGEST));
      const mark = from.listMark === undefined || raw.trim() === '' ? '' : `${from.listMark} `;
      return { number: from.number, raw, text: `${mark}${raw.trim()}`, from };
    });
  const blanksBefore = countBlanks(raw);
  const spaced = isDoubleSpaced(raw, blanksBefore);
  const starts = raw.map((_, index) => startsPage(raw, index, blanksBefore));
  const furniture = furnitureOf(raw, starts, blanksBefore);
  const byParagraph = paper.kind === 'docx';
  return raw.flatMap((line, index) => {
    if (line.text === '' || furniture.has(line.number)) return [];
    const blanks = blanksBefore[index] ?? 0;
    const { cells, headingLevel, part } = line.from;
    return [
      {
        number: line.number,
        text: line.text,
        startsPage: starts[index] === true,
        opens: byParagraph || cells !== undefined ? 'sure' : opens(blanks, spaced),
        hasLostBullet:
          (blanks > 0 && /^ {1,3}\S/.test(line.raw)) || (starts[index] === true && /^ {2,3}\S/.test(line.raw)),
        ...(cells === undefined ? {} : { cells: cells.map((cell) => cleaned(cell).trim()) }),
        ...(headingLevel === undefined ? {} : { headingLevel }),
        isNote: part === 'footnote' || part === 'endnote',
      },
    ];
  });
}

function opens(blanks: number, isDoubleSpaced: boolean): Line['opens'] {
  if (blanks > 1) return 'sure';
  return blanks === 1 && !isDoubleSpaced ? 'maybe' : 'no';
}

function countBlanks(raw: readonly Raw[]): readonly number[] {
  let blanks = 0;
  return raw.map(({ text }) => {
    const before = blanks;
    blanks = text === '' ? blanks + 1 : 0;
    return before;
  });
}

/** Some programs put an empty line between the lines of a paragraph, and more of them between paragraphs. */
function isDoubleSpaced(raw: readonly Raw[], blanks: readonly number[]): boolean {
  let apart = 0;
  let together = 0;
  let previous = '';
  raw.forEach(({ text }, index) => {
    if (text === '') return;
    if (/[\p{L},]$/u.test(previous) && /^\p{Ll}/u.test(text)) {
      if (blanks[index] === 1) apart += 1;
      else if (blanks[index] === 0) together += 1;
    }
    previous = text;
  });
  return apart >= 3 && apart > together;
}

/** By the file's own word, or by the space some programs leave where a page began: no empty line before it. */
function startsPage(raw: readonly Raw[], index: number, blanks: readonly number[]): boolean {
  const [line, before] = [raw[index], raw[index - 1]];
  if (line === undefined || before === undefined) return true;
  if (line.from.page !== undefined) return line.from.page !== before.from.page;
  return blanks[index] === 0 && /^ \s?\S/.test(line.raw) && !/^\s/.test(before.raw);
}

/** Page numbers standing alone, and lines repeated at the head or foot of three pages or more. */
function furnitureOf(raw: readonly Raw[], starts: readonly boolean[], blanks: readonly number[]): ReadonlySet<number> {
  const edges = new Map<string, number[]>();
  const lone: number[] = [];
  raw.forEach((line, index) => {
    if (line.text === '' || line.from.cells !== undefined) return;
    const after = raw[index + 1];
    const isEdge = starts[index] === true || starts[index + 1] === true || after === undefined;
    const standsAlone = (blanks[index] ?? 0) > 0 && (after === undefined || after.text === '');
    if (PAGE_NUMBER.test(line.text) && (isEdge || (standsAlone && isFar(raw, index, blanks)))) lone.push(line.number);
    else if (isEdge && line.from.page !== undefined) {
      const key = line.text.replace(/\d+/g, '#');
      edges.set(key, [...(edges.get(key) ?? []), line.number]);
    }
  });
  return new Set([...lone, ...[...edges.values()].filter((at) => at.length >= 3).flat()]);
}

/** A number alone among figures is a table's cell; a page number has white paper on one side, or says that it is one. */
function isFar(raw: readonly Raw[], index: number, blanks: readonly number[]): boolean {
  if (/\p{L}/u.test(raw[index]?.text ?? '')) return true;
  const under = raw.slice(index + 1, index + 4);
  return (blanks[index] ?? 0) >= 3 || under.length < 3 || under.every(({ text }) => text === '');
}
