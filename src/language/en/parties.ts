import type { PartyWarning } from '../../domain/body/party-warnings.ts';
import type { PartyDeadlineRule } from '../../domain/body/rules-of-procedure.ts';
import { cited } from '../clauses.ts';
import type { parties as da } from '../da/parties.ts';
import { dateWithWeekday, dayAndTime } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

const step: Readonly<Record<PartyDeadlineRule['step'], (party: string) => string>> = {
  'call-for-items': (party) => `Call for items to ${party}`,
  'items-due': (party) => `Items due from ${party}`,
};

export const parties: typeof da = {
  step,
  deadline: ({ step: name, party, due, at }) => `${step[name](party)} by ${dayAndTime(due, at, 'en')}`,
  called: (names) => `${names} has been called for items. The others are called on the committee's own day.`,
  warning: (about: PartyWarning): string => {
    switch (about.code) {
      case 'party-not-earlier':
        return `By its own rule ${about.party} would be called on ${day(about.due)}: ${cited(about.own, 'en')}. That is no earlier than the others, so ${about.party} is called with them on ${day(about.all)}.`;
      case 'party-uncounted':
        return `${step[about.step](about.party)}: the day cannot be counted (${cited(about.own, 'en')}). Until it can, the committee's own day holds.`;
    }
  },
};
