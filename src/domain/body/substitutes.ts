import type { Body, Member, MemberId } from './body.ts';

/** Chosen where none of the substitutes comes; no member's id looks like it. */
export const NOBODY = '-';

/** What is known of an absence when somebody is to stand in. */
interface Stead {
  readonly member: MemberId;
  readonly substitute: string;
}

/**
 * Who may stand in for a member: first those appointed for that one member, then those who stand in for anyone of
 * the party.
 *
 * @source S4-11 "deltagerne evt. sender suppleanter"; L-7, under which a paid doctor may send one
 */
export function substitutesFor(body: Pick<Body, 'members'>, { id, party }: Member): readonly Member[] {
  const substitutes = body.members.filter((one) => one.seat === 'substitute' && one.id !== id);
  return [
    ...substitutes.filter((one) => one.standsInFor === id),
    ...substitutes.filter((one) => one.standsInFor === undefined && one.party === party),
  ];
}

/** As `substitutesFor`, less those who come to this meeting in somebody else's stead. */
export function freeSubstitutes(
  body: Pick<Body, 'members'>,
  absent: Member,
  absences: readonly Stead[],
): readonly Member[] {
  const taken = new Set(absences.filter(({ member }) => member !== absent.id).map(({ substitute }) => substitute));
  return substitutesFor(body, absent).filter(({ id }) => !taken.has(id));
}

/** The body's own substitutes who come to a meeting; one known only by what was typed is not among them. */
export function comingInstead(body: Pick<Body, 'members'>, absences: readonly Stead[]): readonly Member[] {
  return absences.flatMap(({ substitute }) => substituteNamed(body, substitute) ?? []);
}

/** The body's substitute an absence names; undefined where it names somebody else, or nobody. */
export function substituteNamed(body: Pick<Body, 'members'>, written: string): Member | undefined {
  return body.members.find((one) => one.seat === 'substitute' && one.id === written);
}
