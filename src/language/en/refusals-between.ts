import type { GroupRefusal } from '../../domain/ad-hoc-group/refusal.ts';
import type { ConsultationRefusal } from '../../domain/consultation/refusal.ts';
import type { AgreementRefusal } from '../../domain/local-agreement/refusal.ts';
import type { ReferralRefusal } from '../../domain/referral/refusal.ts';
import { cited, quoted } from '../clauses.ts';
import type { SentencesOf } from '../da/refusals-between.ts';
import { dateWithWeekday, longDate } from '../dates.ts';
import { groupTerms } from '../group-terms.ts';

const REFERRALS = 'Type “referrals” to see those there are.';

const GROUPS = 'Type “groups” to see those there are.';
const CONSULTATIONS = 'Type “consultations” to see those there are.';
const AGREEMENTS = 'Type “local agreements” to see those there are.';

/** Why something between committees cannot be done. */
export const between: SentencesOf<ReferralRefusal | AgreementRefusal | ConsultationRefusal | GroupRefusal> = {
  'no-such-referral': () => ['There is no such referral.', REFERRALS],
  'referral-without-title': () => ['The referral has no title.', 'Write what it is about, and send again.'],
  'nobody-to-refer-to': () => ['Nobody has been chosen to refer it to.', 'Choose at least one body, and send again.'],
  'referral-loop': ({ path, to }) => [
    `The matter has been with ${quoted(to, 'en')} already: it came by way of ${path.join(' → ')}. It is not sent in a ring.`,
    'Return it with an answer, or choose another body.',
  ],
  'referred-already': ({ to }) => [`The matter has been sent to ${quoted(to, 'en')} already.`, REFERRALS],
  'referral-over': ({ title }) => [`The referral ${quoted(title, 'en')} has been withdrawn.`, REFERRALS],
  'referral-placed-already': ({ on }) => [
    `The matter is already on the meeting of ${dateWithWeekday(on, 'en')}.`,
    'Defer the item from that meeting if it is to go on another.',
  ],
  'answers-for-itself': ({ name }) => [
    `${name} uses Referent itself, and its answer comes by itself from its minutes.`,
    'Write to its secretariat if it is urgent.',
  ],
  'no-such-receiver': () => ['That receiver is not on the referral.', REFERRALS],
  'no-such-consultation': () => ['There is no such consultation.', CONSULTATIONS],
  'consultation-without-title': () => ['What is sent out has no title.', 'Write it, and send again.'],
  'nobody-to-hear': () => ['Nobody has been chosen.', 'Choose the members or at least one body, and send again.'],
  'window-too-short': () => [
    'The time to answer must be at least one working day.',
    'Correct the days, and send again.',
  ],
  'not-heard': () => ['The consultation does not ask you.', CONSULTATIONS],
  'no-such-group': () => ['There is no such group.', GROUPS],
  'group-without-name': () => ['The group has no name.', 'Write what it is called, and send again.'],
  'group-without-members': () => ['The group has no members.', 'Write at least one member, and send again.'],
  'terms-missing': () => [
    `The group has no terms of reference, and it must have: ${cited(groupTerms, 'en')}.`,
    'Write its task and deadline first.',
  ],
  'group-past-deadline': ({ doneBy }) => [
    `The group is to be done by ${longDate(doneBy, 'en')}.`,
    'Choose an earlier day, or change the deadline in its terms.',
  ],
  'group-has-ended': ({ name }) => [`The group ${quoted(name, 'en')} has ended with its report.`, GROUPS],
  'no-such-agreement': () => ['There is no such local agreement.', AGREEMENTS],
  'agreement-without-title': () => ['The local agreement has no title.', 'Write what it is called, and send again.'],
  'no-agreements-here': () => [
    'The rules of the body do not say which way a draft of a local agreement goes.',
    'Write the way in the file of the body under “agreements”, and type “rules reload”.',
  ],
  'agreement-step-skipped': ({ missing, clause }) => [
    `The draft has not been with ${missing}: ${cited(clause, 'en')}.`,
    `Send it to ${missing} first, and note the answer.`,
  ],
  'no-such-step': () => ['That step is not on the way of the agreement.', AGREEMENTS],
  'agreement-with-step-already': ({ name }) => [`The draft has been sent to ${name} already.`, AGREEMENTS],
  'agreement-not-sent': ({ name }) => [`The draft does not await an answer from ${name}.`, AGREEMENTS],
  'not-concluded-here': ({ missing, clause }) => [
    `A binding local agreement is not concluded in the body itself. ${missing} has not approved it: ${cited(clause, 'en')}.`,
    `Send the draft to ${missing}, and note the answer.`,
  ],
  'central-consent-missing': () => [
    'The agreement departs from the central one, and the central parties have not consented.',
    'Note the consent when it has been given.',
  ],
  'agreement-stands': ({ title }) => [`The local agreement ${quoted(title, 'en')} is no longer a draft.`, AGREEMENTS],
  'agreement-not-in-force': ({ title }) => [`The local agreement ${quoted(title, 'en')} is not in force.`, AGREEMENTS],
  'terms-reversed': () => ['The agreement ends before it begins.', 'Correct the dates, and send again.'],
  'nothing-to-report': () => [
    'Nothing has come from any of the receivers yet.',
    'Wait for the first answer, or note one you have been given in another way.',
  ],
};
