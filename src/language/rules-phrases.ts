import { rulesPhrases as da } from './da/rules-phrases.ts';
import { rulesPhrases as en } from './en/rules-phrases.ts';

type Phrases = Readonly<Record<keyof typeof da, RegExp>>;

/** Either language's words; what only Danish has is known in Danish alone. */
function either(name: keyof typeof da): RegExp {
  const english = en[name];
  return english === undefined ? da[name] : new RegExp(`${da[name].source}|${english.source}`, 'iu');
}

/** What rules of procedure say, as far as it can be read without knowing the body, in Danish and English. */
export const rulesPhrases: Phrases = {
  perYear: either('perYear'),
  inMonths: either('inMonths'),
  approvedAtMeeting: either('approvedAtMeeting'),
  approvalItem: either('approvalItem'),
  approvalOfAny: either('approvalOfAny'),
  tacit: either('tacit'),
  wantsDiscussion: either('wantsDiscussion'),
  decisionItem: either('decisionItem'),
  informationItem: either('informationItem'),
  discussionItem: either('discussionItem'),
  fixedList: either('fixedList'),
  asNeeded: either('asNeeded'),
  headcount: either('headcount'),
  conclusionMinutes: either('conclusionMinutes'),
  plainMinutes: either('plainMinutes'),
  itemsDeadline: either('itemsDeadline'),
  dispatch: either('dispatch'),
  afterWhat: either('afterWhat'),
  window: either('window'),
  windowStart: either('windowStart'),
  workingDays: either('workingDays'),
  workingDaysDefined: either('workingDaysDefined'),
  adopted: either('adopted'),
};
