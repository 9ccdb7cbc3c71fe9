import { cited, listed } from '../clauses.ts';
import type { approvalRefusals as danish } from '../da/approval-refusals.ts';
import { dateWithWeekday, moment } from '../dates.ts';
import { publicationRefusals } from './publication.ts';

const all = (members: readonly string[]) => listed(members, 'en');

export const approvalRefusals: typeof danish = {
  ...publicationRefusals,
  'chair-has-draft': ({ lastDay, clause }) => [
    `The draft is with the chair up to and including ${dateWithWeekday(lastDay, 'en')}: ${cited(clause, 'en')}.`,
    'It goes to the members when the chair has approved it.',
  ],
  'not-with-chair': () => ['The draft is not with the chair.', 'Write “status” to see where it is.'],
  'receipts-missing': ({ members, clause }) => [
    `The time for comments begins when all have received the draft: ${cited(clause, 'en')}. Missing: ${all(members)}.`,
    'The secretary can note it as received with “approve minutes”.',
  ],
  'approval-held': ({ members, lastDay, clause }) => [
    `The time ended on ${dateWithWeekday(lastDay, 'en')}: ${cited(clause, 'en')}. Silence counts only from those who have the draft, and ${all(members)} ${members.length === 1 ? 'is' : 'are'} without it.`,
    'The secretary can note it as received with “approve minutes”.',
  ],
  'window-paused': ({ since, clause }, zone) => [
    `The time has stood still since ${moment(since, zone, 'en')} because of a comment on the substance: ${cited(clause, 'en')}.`,
    'The secretary answers it with “comments”. Then the time runs again.',
  ],
  'answers-missing': ({ members, clause }) => [
    `Answers are missing from ${all(members)}: ${cited(clause, 'en')}.`,
    'The secretary can enter answers given in another way with “approve minutes”.',
  ],
  'not-a-signer': ({ clause }) => [
    `The minutes are signed by those the rules name: ${cited(clause, 'en')}.`,
    'Send a comment if there is something you want said.',
  ],
  'own-objection-open': () => [
    'The objection of the same member is still open.',
    'Take it back, or wait until it has been met, and then sign.',
  ],
  'objection-not-for-chair': ({ clause }) => [
    `By the rules the chair does not decide objections one by one: ${cited(clause, 'en')}.`,
    'Write “approve minutes” when the time has run out.',
  ],
  'no-such-member': () => ['Nothing is waited for from that member.', 'Write “approve minutes” to see who is missing.'],
};
