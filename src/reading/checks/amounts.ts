import type { Finding } from '../../domain/paper/finding.ts';
import { AMOUNT_IN_TEXT, MILLIONS, PERIOD, SEE_ANNEX, THOUSANDS } from '../../language/paper-tables.ts';
import { ANNEX, FIGURE } from '../../language/paper-words.ts';
import { type Figure, figureOf, worth, writtenFigure } from '../numbers.ts';
import { firstLine, type Passage } from '../passages.ts';
import { place, sentenceAround } from '../place.ts';
import type { Table } from '../tables.ts';
import type { Understood } from '../understanding.ts';
import { contentStems } from '../words.ts';

interface Amount {
  readonly what: string;
  readonly kroner: number;
  readonly text: string;
  readonly line: number;
  readonly quote: string;
}

/** An amount in running text and one in a table are of the same thing where they differ by no more than this. */
const SAME_THING = 0.1;

/** One thing with two amounts: in two tables, in a table and the text, in the text and the annex it points to. */
export function amounts({ tables, passages }: Understood): readonly Finding[] {
  if (tables.length === 0) return [];
  const grouped = tables.flatMap(groupTotals);
  const rows = tables.flatMap(rowAmounts);
  const between = rows.flatMap((row): readonly Finding[] => {
    const other = grouped.find((one) => sameLabel(one.what, row.what) && one.line !== row.line);
    if (other === undefined || isRounded(row.kroner, other.kroner, row.text)) return [];
    return [differing(row, other, false)];
  });
  return [...between, ...inText(passages, rows, tables)];
}

const sameLabel = (a: string, b: string) => a.toLowerCase() === (/^\p{L}+/u.exec(b)?.[0] ?? '').toLowerCase();

function differing(here: Amount, there: Amount, isRounding: boolean): Finding {
  const { line, quote, what, text } = here;
  return {
    line,
    quote,
    confidence: 'ask',
    code: 'amounts-differ',
    what,
    here: text,
    there: there.text,
    otherLine: there.line,
    isRounding,
  };
}

/** `3,8` and 3.775.535: the same, rounded to the decimals that are written. */
function isRounded(a: number, b: number, written: string): boolean {
  const decimals = /,(\d+)/.exec(written)?.[1]?.length ?? 0;
  const step = 1_000_000 / 10 ** decimals;
  return Math.abs(a - b) <= step / 2;
}

/** »Sygebesøg Samtaleterapi« above the columns of a table, three to each: the first of each is the amount. */
function groupTotals({ above, total, rows }: Table): readonly Amount[] {
  const heads = above.filter(({ text }) => /^(?:\p{Lu}\p{Ll}{4,}\s?){2,4}$/u.test(text));
  const names = heads.at(-1)?.text.split(/\s+/) ?? [];
  const width = total.figures.length / names.length;
  if (names.length < 2 || !Number.isInteger(width) || width < 2 || rows.length < 3) return [];
  return names.flatMap((what, index): readonly Amount[] => {
    const figure = total.figures[index * width];
    if (figure === undefined || worth(figure) < 10_000) return [];
    return [
      { what, kroner: worth(figure), text: figure.text, line: total.line.number, quote: total.line.text.slice(0, 160) },
    ];
  });
}

/** The last figure of each row, where the table says in what it is counted. */
function rowAmounts({ above, rows, total }: Table): readonly Amount[] {
  const near = above
    .slice(-6)
    .map(({ text }) => text)
    .join(' ');
  const scale = MILLIONS.test(near) ? 1_000_000 : THOUSANDS.test(near) ? 1000 : undefined;
  if (scale === undefined) return [];
  return [...rows, total].flatMap(({ label, figures, line }) => {
    const figure = figures.at(-1);
    if (figure === undefined || (figures.length === 1 && figure.decimals === 0)) return [];
    return [
      {
        what: label,
        kroner: worth(figure) * scale,
        text: figure.text,
        line: line.number,
        quote: line.text.slice(0, 160),
      },
    ];
  });
}

function inText(passages: readonly Passage[], rows: readonly Amount[], tables: readonly Table[]): readonly Finding[] {
  const told = new Set<number>();
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(AMOUNT_IN_TEXT)].flatMap((match): readonly Finding[] => {
      const { about, number = '' } = match.groups ?? {};
      const figure = figureOf(number);
      if (figure === undefined || about !== undefined) return [];
      const here = { ...place(passage, 'ask', match.index, match[0].length + 4), kroner: worth(figure) * 1_000_000 };
      const there = annexTotal(passage, match.index, passages, tables) ?? rowOf(passage, match.index, rows);
      if (there === undefined || told.has(there.line)) return [];
      const away = Math.abs(there.kroner - here.kroner);
      if (rows.some(({ kroner }) => kroner === here.kroner) || away === 0 || away > there.kroner * SAME_THING)
        return [];
      told.add(there.line);
      const rounded = isRounded(here.kroner, there.kroner, figure.text);
      return [differing({ ...here, what: there.what, text: match[0].trim() }, there, rounded)];
    }),
  );
}

/** The row of a table whose name the sentence has, of what the amounts in it are spoken of. */
function rowOf({ text }: Passage, at: number, rows: readonly Amount[]): Amount | undefined {
  const said = contentStems(sentenceAround(text, at).text);
  return rows.find(({ what }) => [...contentStems(what.split(/[/,(]/)[0] ?? '')].some((stem) => said.has(stem)));
}

/** The total of the annex the same or the next sentence points to. */
function annexTotal(
  { text }: Passage,
  at: number,
  passages: readonly Passage[],
  tables: readonly Table[],
): Amount | undefined {
  const annex = SEE_ANNEX.exec(text.slice(at, at + 200))?.[1];
  if (annex === undefined) return undefined;
  const heading =
    passages.find((passage) => passage.label?.label === 'annexes' && passage.text === annex) ??
    passages.find(({ text }) => text.length < 80 && ANNEX.exec(text)?.[1] === annex);
  if (heading === undefined) return undefined;
  const table = tables.find(({ total }) => total.line.number > firstLine(heading));
  const figure = table?.total.figures.findLast((one): one is Figure => one !== undefined && worth(one) >= 10_000);
  if (table === undefined || figure === undefined) return undefined;
  const { line } = table.total;
  return {
    what: table.total.label,
    kroner: worth(figure),
    text: writtenFigure(figure.units, figure.decimals),
    line: line.number,
    quote: line.text.slice(0, 160),
  };
}

/** »Aftaleperioden 2014-2017« over columns of which one year is left out. */
export function periods({ passages }: Understood): readonly Finding[] {
  return passages.flatMap((passage, index): readonly Finding[] => {
    const [period, from, to] = PERIOD.exec(passage.text) ?? [];
    if (period === undefined || passage.text.length > 60) return [];
    const years = passages
      .slice(index + 1, index + 3)
      .find(({ text }) => /^(?:20\d{2}\s+)+20\d{2}$/.test(text))
      ?.text.split(/\s+/)
      .map(Number);
    if (years === undefined) return [];
    const wanted = Array.from(
      { length: Math.min(20, Number(to) - Number(from) + 1) },
      (_, step) => Number(from) + step,
    );
    const missing = wanted.filter((year) => !years.includes(year));
    return missing.length === 0
      ? []
      : [{ ...place(passage, 'ask'), code: 'period-not-shown', period: `${from}-${to}`, missing }];
  });
}

/** Figures of which only the caption came along. */
export function figures({ passages, paper }: Understood): readonly Finding[] {
  if (paper.kind !== 'text') return [];
  const captions = passages.flatMap((passage) =>
    FIGURE.test(passage.text) && passage.text.length < 160 ? [passage] : [],
  );
  const [first, ...more] = captions;
  if (first === undefined) return [];
  return [
    {
      ...place(first, 'ask'),
      ...(more.length === 0 ? {} : { alsoAt: more.map(firstLine) }),
      code: 'figures-not-read',
      figures: captions.map(({ text }) => (FIGURE.exec(text)?.[0] ?? '').replace(/[:.]$/, '')),
    },
  ];
}
