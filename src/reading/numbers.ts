/** A figure as it is written, with what it is worth and how many decimals it has. */
export interface Figure {
  readonly text: string;
  /** In whole units of its last decimal, so that sums are exact: `33,7` is 337 with one decimal. */
  readonly units: number;
  readonly decimals: number;
}

/** Danish figures: a full stop between thousands, a comma before decimals; a stray space behind the comma is let be. */
const FIGURE = /^-?\d{1,3}(?:\.\d{3})+(?:,\s?\d{1,3})?$|^-?\d+(?:,\s?\d{1,3})?$/;

export function figureOf(text: string): Figure | undefined {
  if (!FIGURE.test(text) || text.length > 18) return undefined;
  const plain = text.replace(/[.\s]/g, '');
  const [, fraction = ''] = plain.split(',');
  return { text, units: Number(plain.replace(',', '')), decimals: fraction.length };
}

/** Both figures in units of the same decimal. */
export function inUnits({ units, decimals }: Pick<Figure, 'units' | 'decimals'>, of: number): number {
  return units * 10 ** Math.max(0, of - decimals);
}

export const worth = ({ units, decimals }: Figure): number => units / 10 ** decimals;

/** Units as they are written in Danish: `11204609` is `11.204.609`, `337` with one decimal `33,7`. */
export function writtenFigure(units: number, decimals: number): string {
  const digits = String(Math.abs(Math.round(units))).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${units < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `,${digits.slice(-decimals)}`}`;
}
