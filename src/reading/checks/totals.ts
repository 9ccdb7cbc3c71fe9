import type { Finding } from '../../domain/paper/finding.ts';
import { type Figure, inUnits, writtenFigure } from '../numbers.ts';
import type { Table, TableRow } from '../tables.ts';
import type { Understood } from '../understanding.ts';

/** Columns whose total is not the sum of what stands above it. Off by what rounding gives, it is asked only. */
export function totals({ tables }: Understood): readonly Finding[] {
  return tables.flatMap((table): readonly Finding[] => {
    const count = table.total.figures.length;
    const even = table.rows.every(({ figures }) => figures.length === count);
    if (!even) return merged(table);
    if (table.rows.length < 2) return [];
    return Array.from({ length: count }, (_, column) => inColumn(table, column)).flatMap((one) => one ?? []);
  });
}

function inColumn({ rows, total }: Table, column: number): Finding | undefined {
  const figures = rows.map((row) => row.figures[column]).filter((figure) => figure !== undefined);
  const said = total.figures[column];
  if (said === undefined || figures.length < 2 || figures.length < rows.length - 1) return undefined;
  const decimals = Math.max(said.decimals, ...figures.map((figure) => figure.decimals));
  const units = figures.map((figure) => inUnits(figure, decimals));
  const sum = units.reduce((all, one) => all + one, 0);
  const stated = inUnits(said, decimals);
  if (sum === stated || isAverage(units, stated)) return undefined;
  const away = Math.abs(sum - stated);
  const isRounding = away <= Math.ceil(figures.length / 2) && (decimals > 0 || stated >= 1000) && figures.length > 2;
  // Shares that make 99,9 of a hundred are known by everybody to be rounded.
  if (isRounding && stated === 100 * 10 ** decimals) return undefined;
  return {
    line: total.line.number,
    quote: total.line.text.slice(0, 160),
    confidence: isRounding ? 'ask' : 'likely',
    code: 'total-differs',
    column: String(column + 1),
    sum: writtenFigure(sum, decimals),
    total: said.text,
    isRounding,
  };
}

/** No sum of figures above nought is within them: it is a mean, or a rate of the whole. */
function isAverage(units: readonly number[], stated: number): boolean {
  return units.every((one) => one >= 0) && stated <= Math.max(...units) && stated >= Math.min(...units);
}

/** Rows without the amount the total row has, where the amounts there are make the total: one stands for several rows. */
function merged({ rows, total, loose }: Table): readonly Finding[] {
  const [first, last] = [total.figures[0], total.figures.at(-1)];
  if (total.figures.length < 2 || first === undefined || last === undefined || rows.length < 3) return [];
  const full = rows.filter(({ figures }) => figures.length === total.figures.length);
  const counts = rows.flatMap(({ figures }) => figures[0] ?? []);
  const amounts = [...full.flatMap(({ figures }) => figures.at(-1) ?? []), ...loose];
  if (amounts.length >= rows.length || amounts.length < 2 || !isSum(counts, first) || !isSum(amounts, last)) return [];
  const lacking = rows.filter(({ figures }) => figures.length < total.figures.length);
  const at: TableRow = lacking[0] ?? total;
  return [
    {
      line: at.line.number,
      quote: at.line.text.slice(0, 160),
      confidence: 'ask',
      code: 'amounts-merged',
      rows: lacking.length,
      amounts: loose.length,
    },
  ];
}

function isSum(figures: readonly Figure[], total: Figure): boolean {
  const decimals = Math.max(total.decimals, ...figures.map((figure) => figure.decimals));
  return figures.reduce((all, one) => all + inUnits(one, decimals), 0) === inUnits(total, decimals);
}
