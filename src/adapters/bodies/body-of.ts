import type { Body, BodyId } from '../../domain/body/body.ts';
import { routeMisfits } from './agreement-route.ts';
import { alignmentMisfits } from './alignment.ts';
import { wheelMisfits } from './annual-wheel.ts';
import { calendarOf } from './calendar-of.ts';
import { lookOf } from './look.ts';
import { accountsIn, delegationOf, memberOf, membershipMisfits } from './membership.ts';
import type { Misfit } from './misfit.ts';
import { clauseIn, ruleMisfits, rulesOf } from './rules-of.ts';
import type { BodyFile } from './schema.ts';
import { sittingMisfits } from './sitting.ts';

/** The body its file describes, or what is wrong with the file as a whole though each value may do on its own. */
export function bodyOf(file: BodyFile): Body | readonly Misfit[] {
  const calendar = calendarOf(file);
  const misfits = [
    ...duplicates(file.parties, 'parties', (party) => party.id, 'id'),
    ...duplicates(file.members, 'members', (one) => one.id, 'id'),
    ...accountsTwice(file),
    ...duplicates(file.delegations, 'delegations', (one) => one.id, 'id'),
    ...duplicates(file['other-bodies'], 'other-bodies', (one) => one.id, 'id'),
    ...duplicates(file['standing-items'], 'standing-items', (item) => item.id, 'id'),
    ...membershipMisfits(file),
    ...officeMisfits(file),
    ...ruleMisfits(file),
    ...wheelMisfits(file),
    ...routeMisfits(file.agreements),
    ...alignmentMisfits(file),
    ...sittingMisfits(file),
    ...takenId(file),
    ...('problem' in calendar ? [calendar] : []),
  ];
  if (misfits.length > 0 || 'problem' in calendar) return misfits;
  const delegations = file.delegations.map((one) => delegationOf(one, clauseIn(file)));
  return {
    // The schema has checked the spelling of both kinds of id, which is all that the brands promise.
    id: file.id as BodyId,
    name: file.name,
    shortName: file['short-name'],
    organisation: file.organisation,
    kind: file.kind,
    language: file.language,
    parties: file.parties,
    members: file.members.map(memberOf),
    ...(delegations.length === 0 ? {} : { delegations }),
    ...(file.reach === undefined ? {} : { reach: file.reach }),
    ...lookOf(file.look, file.organisation),
    home: { mailbox: file.home.mailbox, teamId: file.home.team, channelId: file.home.channel },
    rules: rulesOf(file),
    calendar,
  };
}

/** The first part of the addresses that pages of no body have; a body's own page is at its id. */
const TAKEN: ReadonlySet<string> = new Set([
  'api',
  'bilag',
  'data',
  'oplysninger',
  'privatliv',
  'soeg',
  'svar',
  'tilgaengelighed',
  'vilkaar',
]);

function takenId({ id }: BodyFile): Misfit[] {
  return TAKEN.has(id) ? [{ path: ['id'], problem: { because: 'id-taken', given: id } }] : [];
}

function duplicates<One>(
  list: readonly One[],
  field: string,
  keyOf: (one: One) => string | undefined,
  key: string,
): Misfit[] {
  return list.flatMap((one, index) => {
    const given = keyOf(one);
    const first = given === undefined ? index : list.findIndex((other) => keyOf(other) === given);
    if (given === undefined || first === index) return [];
    return [{ path: [field, index, key], problem: { because: 'duplicate', given, first: `${field}[${first}]` } }];
  });
}

/** No account is two people's, nor written twice for one. */
function accountsTwice({ members }: BodyFile): Misfit[] {
  const seats = members.flatMap((one, index) => accountsIn(one).map((id) => ({ id: id.toLowerCase(), index })));
  return seats.flatMap(({ id: given, index }, place) => {
    const first = seats.findIndex((one) => one.id === given);
    if (first === place) return [];
    const problem = { because: 'duplicate', given, first: `members[${seats[first]?.index}]` } as const;
    return [{ path: ['members', index, 'entra-id'], problem }];
  });
}

function officeMisfits(file: BodyFile): Misfit[] {
  const offices = file.members.flatMap((one) => one.offices);
  return [
    ...(offices.includes('chair') ? [] : [{ path: ['members'], problem: { because: 'no-chair' } } as const]),
    ...(offices.includes('secretary') ? [] : [{ path: ['members'], problem: { because: 'no-secretary' } } as const]),
  ];
}
