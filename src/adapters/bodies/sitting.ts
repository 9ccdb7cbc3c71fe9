import type { Clause } from '../../domain/body/clause.ts';
import type { RulesOfProcedure } from '../../domain/body/rules-of-procedure.ts';
import { neededOf } from '../../domain/body/sitting.ts';
import type { Misfit } from './misfit.ts';
import type { BodyFile } from './schema.ts';
import type { ClauseInFile } from './values.ts';

type SittingRules = Pick<
  RulesOfProcedure,
  'quorum' | 'moderator' | 'noDecisions' | 'paidDoctors' | 'conclusionMinutes'
>;

export function sittingRules(file: BodyFile, clauseOf: (clause: ClauseInFile) => Clause): SittingRules {
  const { quorum, moderator } = file;
  const none = file['no-decisions'];
  const paid = file['paid-doctors'];
  const concluded = file['conclusion-minutes'];
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
            members: moderator.members,
            clause: clauseOf(moderator.clause),
          },
        }),
    ...(none === undefined ? {} : { noDecisions: { clause: clauseOf(none.clause) } }),
    ...(concluded === undefined
      ? {}
      : {
          conclusionMinutes: {
            ...(concluded.title === undefined ? {} : { title: concluded.title }),
            clause: clauseOf(concluded.clause),
          },
        }),
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
