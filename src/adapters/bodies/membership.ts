import { z } from 'zod';
import type { Delegation, Member, MemberId } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import { plainDate } from './measures.ts';
import type { Misfit } from './misfit.ts';
import { address, type ClauseInFile, clause, guid, id, measured, reach, text } from './values.ts';

/** One seat, as the secretary writes it. */
export const memberSchema = z.strictObject({
  id,
  title: text,
  party: id,
  organisation: text.optional(),
  seat: z.enum(['member', 'substitute', 'observer', 'secretariat', 'guest']).default('member'),
  offices: z.array(z.enum(['chair', 'vice-chair', 'moderator', 'secretary'])).default([]),
  address,
  'entra-id': z.union([guid, z.array(guid).min(1)]).optional(),
  phone: text.optional(),
  reach: reach.optional(),
  'substitute-for': id.optional(),
  delegation: id.optional(),
  born: z.boolean().default(false),
  'appointed-by': text.optional(),
  from: measured(plainDate).optional(),
  until: measured(plainDate).optional(),
});

export const delegationSchema = z.strictObject({
  id,
  title: text,
  party: id,
  seats: z.int().min(1).max(50),
  'appointed-by': text.optional(),
  mandate: text.optional(),
  clause,
});

type MemberInFile = z.output<typeof memberSchema>;
type DelegationInFile = z.output<typeof delegationSchema>;

/** Who sits in the body, as its file says. */
interface Membership {
  readonly parties: readonly { readonly id: string }[];
  readonly members: readonly MemberInFile[];
  readonly delegations: readonly DelegationInFile[];
}

export function memberOf(one: MemberInFile): Member {
  const { organisation, delegation, born, from, until, phone, reach: way } = one;
  const [entraId, ...otherEntraIds] = accountsIn(one);
  const [standsInFor, appointedBy] = [one['substitute-for'], one['appointed-by']];
  return {
    id: one.id as MemberId, // the schema has just looked at it
    title: one.title,
    party: one.party,
    ...(organisation === undefined ? {} : { organisation }),
    seat: one.seat,
    offices: one.offices,
    address: one.address,
    ...(entraId === undefined ? {} : { entraId }),
    ...(otherEntraIds.length === 0 ? {} : { otherEntraIds }),
    ...(phone === undefined ? {} : { phone }),
    ...(way === undefined ? {} : { reach: way }),
    ...(standsInFor === undefined ? {} : { standsInFor: standsInFor as MemberId }), // held against the members' ids below
    ...(delegation === undefined ? {} : { delegation }),
    ...(born ? { born } : {}),
    ...(appointedBy === undefined ? {} : { appointedBy }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The accounts a seat names, one or several. */
export function accountsIn(one: Pick<MemberInFile, 'entra-id'>): readonly string[] {
  const given = one['entra-id'] ?? [];
  return typeof given === 'string' ? [given] : given;
}

export function delegationOf(one: DelegationInFile, clauseOf: (clause: ClauseInFile) => Clause): Delegation {
  const { 'appointed-by': appointedBy, mandate, clause: own, ...rest } = one;
  return {
    ...rest,
    ...(appointedBy === undefined ? {} : { appointedBy }),
    ...(mandate === undefined ? {} : { mandate }),
    clause: clauseOf(own),
  };
}

/** What is wrong with the seats though each value may do on its own. */
export function membershipMisfits({ parties, members, delegations }: Membership): readonly Misfit[] {
  const sides = parties.map((party) => party.id);
  const seats = members.filter(({ seat }) => seat === 'member').map((one) => one.id);
  return [
    ...members.flatMap((one, index) => [
      ...notAmong(one.party, sides, ['members', index, 'party']),
      ...notAmong(
        one.delegation,
        delegations.map((each) => each.id),
        ['members', index, 'delegation'],
      ),
      ...(sides.includes(one.party) ? otherParty(one, delegations, ['members', index, 'party']) : []),
      ...notAmong(
        one['substitute-for'],
        seats.filter((seat) => seat !== one.id),
        ['members', index, 'substitute-for'],
      ),
      ...memberMisfits(one, ['members', index]),
    ]),
    ...delegations.flatMap((one, index) => notAmong(one.party, sides, ['delegations', index, 'party'])),
  ];
}

function memberMisfits(one: MemberInFile, path: Misfit['path']): readonly Misfit[] {
  const { seat, born, from, until } = one;
  const misfits: Misfit[] = [];
  if (one['substitute-for'] !== undefined && seat !== 'substitute') {
    misfits.push({ path: [...path, 'substitute-for'], problem: { because: 'no-substitute' } });
  }
  if (born && one['appointed-by'] !== undefined) {
    misfits.push({
      path: [...path, 'appointed-by'],
      problem: { because: 'contradiction', between: 'born-and-appointed' },
    });
  }
  if (from !== undefined && until !== undefined && Temporal.PlainDate.compare(until, from) < 0) {
    misfits.push({ path: [...path, 'until'], problem: { because: 'contradiction', between: 'from-and-until' } });
  }
  return misfits;
}

/** A delegation is sent by one party, and those in it belong to that party. */
function otherParty(one: MemberInFile, delegations: readonly DelegationInFile[], path: Misfit['path']): Misfit[] {
  const sender = delegations.find((each) => each.id === one.delegation)?.party;
  return sender === undefined ? [] : notAmong(one.party, [sender], path);
}

function notAmong(given: string | undefined, allowed: readonly string[], path: Misfit['path']): Misfit[] {
  if (given === undefined || allowed.includes(given)) return [];
  return [{ path, problem: { because: 'not-one-of', given, allowed } }];
}
