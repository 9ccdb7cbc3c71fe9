import type { Body, Member, Reach } from './body.ts';

/**
 * By which ways a member is to be written to. What they have chosen wins over the body's file, unless that says `both`.
 *
 * @param chosen by the member, if they have
 * @returns undefined where nobody has said: Teams if it reaches them, else mail
 */
export function reachOf({ reach: own }: Member, { reach: usual }: Body, chosen: Reach | undefined): Reach | undefined {
  const rule = own ?? usual;
  return rule === 'both' ? rule : (chosen ?? rule);
}
