import type { ReferralRefusal } from '../../domain/referral/refusal.ts';
import { quoted } from '../clauses.ts';
import type { SentencesOf } from '../da/refusals-between.ts';
import { dateWithWeekday } from '../dates.ts';

const REFERRALS = 'Type “referrals” to see those there are.';

/** Why something between committees cannot be done. */
export const between: SentencesOf<ReferralRefusal> = {
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
  'nothing-to-report': () => [
    'Nothing has come from any of the receivers yet.',
    'Wait for the first answer, or note one you have been given in another way.',
  ],
};
