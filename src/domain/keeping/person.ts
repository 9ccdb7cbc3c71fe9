import { accountsOf, type Body, type Member } from '../body/body.ts';
import type { MeetingNote } from '../procedure.ts';
import type { Erasure } from './erasure.ts';
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

/** All that goes of one person. */
export function erasureOf(member: Member): Erasure {
  return { texts: { kinds: OF_A_PERSON, member: member.id }, forgetting: forgettingOf(member) };
}

export function forgettingOf(member: Member): NonNullable<Erasure['forgetting']> {
  const { id, address } = member;
  return { details: { to: id }, accounts: accountsOf(member), addresses: [address], voidsLinksOf: id };
}

/** Someone of the body, also one whose term is over or has not begun. */
export function anyoneIn({ members, outsideTerm = [] }: Body, id: string): Member | undefined {
  return [...members, ...outsideTerm].find((one) => one.id === id);
}
