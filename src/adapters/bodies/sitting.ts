import { z } from 'zod';
import type { MemberId } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { RulesOfProcedure } from '../../domain/body/rules-of-procedure.ts';
import { neededOf } from '../../domain/body/sitting.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import { type ClauseInFile, clause, id } from './values.ts';

/** What a body's file says of the meeting itself: when it can decide, who moderates, who is paid. */
export const sitting = {
  quorum: z
    .strictObject({
      number: z.union([z.int().min(1).max(500), z.enum(['half', 'more-than-half', 'two-thirds'])]),
      of: z.enum(['members']).default('members'),
      composition: z.array(z.strictObject({ party: id, 'at-least': z.int().min(1).max(500) })).default([]),
      clause,
    })
    .optional(),
  moderator: z.strictObject({ by: z.enum(['chair', 'rotation']), members: z.array(id).default([]), clause }).optional(),
  'no-decisions': z.strictObject({ clause }).optional(),
  'paid-doctors': z.strictObject({ number: z.int().min(0).max(50), party: id.optional(), clause }).optional(),
} as const;

type SittingRules = Pick<RulesOfProcedure, 'quorum' | 'moderator' | 'noDecisions' | 'paidDoctors'>;

export function sittingRules(file: BodyFile, clauseOf: (clause: ClauseInFile) => Clause): SittingRules {
  const { quorum, moderator } = file;
  const none = file['no-decisions'];
  const paid = file['paid-doctors'];
  return {
    ...(quorum === undefined
      ? {}
      : {
          quorum: {
            least: quorum.number,
            composition: quorum.composition.map((one) => ({ party: one.party, atLeast: one['at-least'] })),
            clause: clauseOf(quorum.clause),
          },
        }),
    ...(moderator === undefined
      ? {}
      : {
          moderator: {
            by: moderator.by,
            // The schema has looked at the spelling, and sittingMisfits at whether there is such a member.
            members: moderator.members as readonly string[] as readonly MemberId[],
            clause: clauseOf(moderator.clause),
          },
        }),
    ...(none === undefined ? {} : { noDecisions: { clause: clauseOf(none.clause) } }),
    ...(paid === undefined
      ? {}
      : {
          paidDoctors: {
            number: paid.number,
            ...(paid.party === undefined ? {} : { party: paid.party }),
            clause: clauseOf(paid.clause),
          },
        }),
  };
}

/** A quorum no meeting could reach, a rotation of nobody, and parties and members that are not there. */
export function sittingMisfits(file: BodyFile): readonly Misfit[] {
  const { quorum, moderator, parties, members } = file;
  const seats = members.filter((one) => one.seat === 'member');
  const partyIds = parties.map((one) => one.id);
  const memberIds = members.map((one) => one.id);
  const paid = file['paid-doctors']?.party;
  const unknown = (path: Misfit['path'], given: string, allowed: readonly string[]): readonly Misfit[] =>
    allowed.includes(given) ? [] : [{ path, problem: { because: 'not-one-of', given, allowed } }];
  const tooMany = (path: Misfit['path'], asked: number, most: number): readonly Misfit[] =>
    asked <= most ? [] : [{ path, problem: { because: 'out-of-range', least: 1, most } }];
  return [
    ...(quorum === undefined ? [] : tooMany(['quorum', 'number'], neededOf(quorum.number, seats.length), seats.length)),
    ...(quorum?.composition ?? []).flatMap(({ party, 'at-least': least }, index) => [
      ...unknown(['quorum', 'composition', index, 'party'], party, partyIds),
      ...(partyIds.includes(party)
        ? tooMany(
            ['quorum', 'composition', index, 'at-least'],
            least,
            seats.filter((one) => one.party === party).length,
          )
        : []),
    ]),
    ...(moderator?.by === 'rotation' && moderator.members.length === 0
      ? [{ path: ['moderator', 'members'], problem: { because: 'missing' } } as const]
      : []),
    ...(moderator?.members ?? []).flatMap((one, index) => unknown(['moderator', 'members', index], one, memberIds)),
    ...(paid === undefined ? [] : unknown(['paid-doctors', 'party'], paid, partyIds)),
  ];
}
