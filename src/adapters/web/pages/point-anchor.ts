/**
 * Where a point of the minutes stands on its meeting's page: `punkt-3.1`. Stays as long as its number does. In small letters,
 * as browsers tell `3.A` from `3.a` and people who write an address do not.
 *
 * @param number with or without a stop at its end
 */
export function anchorOf(number: string): string {
  return `punkt-${number
    .replace(/\.$/, '')
    .replace(/[^0-9A-Za-z.-]+/g, '-')
    .toLowerCase()}`;
}
