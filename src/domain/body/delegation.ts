import type { Body, Delegation, Member } from './body.ts';
import type { Clause } from './clause.ts';

/** A line of the body's list of members: one seat, or a delegation's. */
export type Line =
  | { readonly member: Member }
  | { readonly delegation: Delegation; readonly members: readonly Member[] };

/** Where those who sit are not as many as the document gives seats. */
export interface DelegationWarning {
  readonly code: 'delegation-vacant' | 'delegation-overfilled';
  readonly title: string;
  readonly seats: number;
  readonly filled: number;
  readonly own: Clause;
}

/** The members in the order of the file, those of one delegation on its line. Substitutes and guests fill no seat. */
export function lines(body: Pick<Body, 'members' | 'delegations'>): readonly Line[] {
  const seated = body.members.filter((one) => one.seat === 'member');
  return seated.flatMap((one): readonly Line[] => {
    const delegation = body.delegations?.find(({ id }) => id === one.delegation);
    if (delegation === undefined) return [{ member: one }];
    const members = seated.filter((other) => other.delegation === delegation.id);
    return members[0] === one ? [{ delegation, members }] : [];
  });
}

/** @source S1-19 "2 praktiserende læger (PLO)": one line, two seats */
export function delegationWarnings(body: Pick<Body, 'members' | 'delegations'>): readonly DelegationWarning[] {
  return (body.delegations ?? []).flatMap(({ id, title, seats, clause: own }): readonly DelegationWarning[] => {
    const filled = body.members.filter((one) => one.seat === 'member' && one.delegation === id).length;
    if (filled === seats) return [];
    return [{ code: filled < seats ? 'delegation-vacant' : 'delegation-overfilled', title, seats, filled, own }];
  });
}
