import type { PartyWithAll } from '../calendar/party-deadline.ts';
import type { Body } from './body.ts';
import type { Clause } from './clause.ts';
import type { PartyDeadlineRule } from './rules-of-procedure.ts';

/** Where a party's own day gives it nothing at a meeting. */
export type PartyWarning =
  /** `due` is its own day, `all` the body's, which is used. */
  | {
      readonly code: 'party-not-earlier';
      readonly party: string;
      readonly due: Temporal.PlainDate;
      readonly all: Temporal.PlainDate;
      readonly own: Clause;
    }
  | {
      readonly code: 'party-uncounted';
      readonly step: PartyDeadlineRule['step'];
      readonly party: string;
      readonly own: Clause;
    };

/** @source S0-13; procedure.md 4.10: never later than the call to all */
export function partyWarnings(
  withAll: readonly PartyWithAll[],
  { parties }: Pick<Body, 'parties'>,
): readonly PartyWarning[] {
  return withAll.map(({ rule, why }) => {
    const party = parties.find(({ id }) => id === rule.party)?.name ?? rule.party;
    const { step, clause: own } = rule;
    return why.because === 'not-earlier'
      ? { code: 'party-not-earlier', party, due: why.own, all: why.all, own }
      : { code: 'party-uncounted', step, party, own };
  });
}
