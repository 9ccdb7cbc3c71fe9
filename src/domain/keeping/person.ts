import { accountsOf, type Body, type Member } from '../body/body.ts';
import { dayAt } from '../body/term.ts';
import type { Circumstances, MeetingNote } from '../procedure.ts';
import type { Erasure } from './erasure.ts';
import { type Leaver, seatsElsewhere } from './last-known.ts';
import type { TextKind } from './retention-rule.ts';

/** What a request for erasure takes of a person's texts: the rest are documents of the cases they were part of. */
export const OF_A_PERSON: ReadonlySet<TextKind> = new Set(['items', 'absences', 'calls']);

/** The meetings whose minutes wait for this person's answer or silence, which is counted from what was sent to them. */
export function waitingFor({ seat, offices }: Member, meetings: readonly MeetingNote[]): readonly MeetingNote[] {
  return meetings.filter(({ minutes, cancelled }) => {
    if (cancelled) return false;
    if (minutes === 'with-chair') return offices.includes('chair') || seat === 'member';
    return seat === 'member' && (minutes === 'circulating' || minutes === 'delivering' || minutes === 'collecting');
  });
}

/** All that goes of one person. How they are reached stays where they have another seat, since it serves there. */
export function erasureOf(
  member: Member,
  circumstances: Pick<Circumstances, 'body' | 'bodies'>,
  at: Temporal.Instant,
): Erasure {
  const { id, address } = member;
  const forgetting = freed({ id, accounts: accountsOf(member), addresses: [address] }, circumstances, at);
  return {
    texts: { kinds: OF_A_PERSON, member: id },
    forgetting: { details: { to: id }, ...forgetting, voidsLinksOf: id },
  };
}

/** What goes of somebody who has left. What was sent to whoever has their id now, and the links of theirs, stay. */
export function forgettingOf(
  { id, accounts, addresses }: Leaver,
  circumstances: Pick<Circumstances, 'body' | 'bodies'>,
  at: Temporal.Instant,
): NonNullable<Erasure['forgetting']> {
  const forgetting = freed({ id, accounts, addresses }, circumstances, at);
  const isTaken = circumstances.body.members.some((one) => one.id === id);
  return isTaken ? forgetting : { details: { to: id }, ...forgetting, voidsLinksOf: id };
}

function freed(
  { id, accounts, addresses }: Omit<Leaver, 'until'>,
  { body, bodies = [] }: Pick<Circumstances, 'body' | 'bodies'>,
  at: Temporal.Instant,
): Pick<NonNullable<Erasure['forgetting']>, 'accounts' | 'addresses' | 'lastKnown'> {
  const keys = [...accounts, ...addresses];
  const files = bodies.map(({ members = [], ...one }) => ({ ...one, members }));
  const elsewhere = seatsElsewhere(keys, { bodyId: body.id, id }, files, dayAt(body, at));
  const held = new Set(elsewhere.flatMap((one) => one.keys));
  const isFree = (key: string) => !held.has(key.toLowerCase());
  return {
    accounts: accounts.filter(isFree),
    addresses: addresses.filter(isFree),
    lastKnown: { id, keys: keys.map((key) => key.toLowerCase()) },
  };
}

/** Someone of the body, also one whose term is over or has not begun. */
export function anyoneIn({ members, outsideTerm = [] }: Body, id: string): Member | undefined {
  return [...members, ...outsideTerm].find((one) => one.id === id);
}
