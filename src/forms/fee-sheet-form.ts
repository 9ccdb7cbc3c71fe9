import type { Body, MemberId } from '../domain/body/body.ts';
import { cleaned } from './form.ts';

const MOST_OTHERS = 20;

/** Who is paid: ids with commas between, as Teams sends several choices; other doctors by name, one a line. */
export function readFeeSheet(
  { members }: Pick<Body, 'members'>,
  typed: { readonly paid: string; readonly others: string },
): { readonly paid: readonly MemberId[]; readonly others: readonly string[] } {
  const chosen = typed.paid.split(',');
  const names = typed.others
    .split('\n')
    .map((name) => cleaned(name).slice(0, 200))
    .filter((name) => name !== '');
  return {
    paid: members.filter(({ id }) => chosen.includes(id)).map(({ id }) => id),
    others: [...new Set(names)].slice(0, MOST_OTHERS),
  };
}
