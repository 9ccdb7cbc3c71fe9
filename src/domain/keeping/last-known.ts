import { accountsOf, type Body, type BodyId, type Member, type MemberId } from '../body/body.ts';

/** An account or an address under which the body's file had somebody. */
export interface LastKnown {
  readonly id: MemberId;
  /** In small letters. */
  readonly key: string;
  readonly isAccount: boolean;
  /** The last day it stood in the file. */
  readonly lastSeen: Temporal.PlainDate;
}

/** Somebody who has left: by the end of a term, or by being deleted from the file, or being put in another's place there. */
export interface Leaver {
  readonly id: MemberId;
  readonly accounts: readonly string[];
  readonly addresses: readonly string[];
  /** The last day they sat, as far as is known. */
  readonly until: Temporal.PlainDate;
}

/** What the body's file has on this day, to be kept beside it. @param day in the body's zone */
export function knownOn(body: Body, day: Temporal.PlainDate): readonly LastKnown[] {
  return inFile(body).flatMap((one) =>
    keysOf(one).map(({ key, isAccount }): LastKnown => ({ id: one.id, key, isAccount, lastSeen: day })),
  );
}

/** Those whose term is over, and those the file has no more, as it last had them. */
export function leaversOf(body: Body, known: readonly LastKnown[]): readonly Leaver[] {
  const { members, outsideTerm = [] } = body;
  const over = outsideTerm.flatMap((one): readonly Leaver[] => {
    const { id, until, address } = one;
    const sitsAgain = members.some((other) => other.id === id && sharesKey(other, one));
    return until === undefined || sitsAgain ? [] : [{ id, until, accounts: accountsOf(one), addresses: [address] }];
  });
  const there = new Set(inFile(body).flatMap((one) => keysOf(one).map(({ key }) => `${one.id} ${key}`)));
  const deleted = Map.groupBy(
    known.filter(({ id, key }) => !there.has(`${id} ${key}`)),
    ({ id, lastSeen }) => `${id} ${lastSeen}`,
  );
  return [
    ...over,
    ...[...deleted.values()].flatMap((all): readonly Leaver[] => {
      const [first] = all;
      if (first === undefined) return [];
      const keys = (isAccount: boolean) => all.filter((one) => one.isAccount === isAccount).map(({ key }) => key);
      return [{ id: first.id, accounts: keys(true), addresses: keys(false), until: first.lastSeen }];
    }),
  ];
}

/**
 * Where somebody still has a seat, so that what is known of how they are reached serves there: in another body, or in this
 * one under another id.
 *
 * @param bodies as their files have them, whatever the day
 */
export function seatsElsewhere(
  keys: readonly string[],
  from: { readonly bodyId: BodyId; readonly id: MemberId },
  bodies: readonly Pick<Body, 'id' | 'shortName' | 'members'>[],
  day: Temporal.PlainDate,
): readonly { readonly bodyId: BodyId; readonly shortName: string; readonly keys: readonly string[] }[] {
  const wanted = new Set(keys.map((key) => key.toLowerCase()));
  return bodies.flatMap(({ id: bodyId, shortName, members }) => {
    const held = members
      .filter(({ id, until }) => !(bodyId === from.bodyId && id === from.id) && isToCome(until, day))
      .flatMap((one) => keysOf(one).map(({ key }) => key))
      .filter((key) => wanted.has(key));
    return held.length === 0 ? [] : [{ bodyId, shortName, keys: held }];
  });
}

export const inFile = ({ members, outsideTerm = [] }: Body): readonly Member[] => [...members, ...outsideTerm];

function keysOf(one: Member): readonly Pick<LastKnown, 'key' | 'isAccount'>[] {
  return [
    ...accountsOf(one).map((id) => ({ key: id.toLowerCase(), isAccount: true })),
    { key: one.address.toLowerCase(), isAccount: false },
  ];
}

function sharesKey(a: Member, b: Member): boolean {
  const keys = new Set(keysOf(a).map(({ key }) => key));
  return keysOf(b).some(({ key }) => keys.has(key));
}

const isToCome = (until: Temporal.PlainDate | undefined, day: Temporal.PlainDate) =>
  until === undefined || Temporal.PlainDate.compare(day, until) <= 0;
