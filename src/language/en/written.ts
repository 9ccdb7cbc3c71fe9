import type { Body } from '../../domain/body/body.ts';
import type { Clause } from '../../domain/body/clause.ts';
import type { WrittenRefusal } from '../../domain/written-procedure/refusal.ts';
import { cited } from '../clauses.ts';
import type { SentencesOf } from '../da/refusals-between.ts';
import type { WrittenWords } from '../da/written.ts';
import { dateWithWeekday } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

/** Written procedure: proposals decided between meetings. */
export const written: WrittenWords = {
  board: (body: Pick<Body, 'shortName'>, isEmpty: boolean): Told => ({
    heading: `Written procedures in ${body.shortName}`,
    paragraphs: isEmpty ? ['There are no written procedures.'] : [],
  }),
  notHere: 'The body’s rules give no written procedure.',
  open: 'Under way',
  closed: 'Over',
  until: (date: Temporal.PlainDate) => `Answer no later than ${day(date)}, to the end of that day`,
  answered: (count: number, of: number) => `${count} of ${of} members have answered`,
  yours: (stance: string) => `Your answer: ${stance}`,
  rule: (clause: Clause) =>
    `The proposal is adopted if nobody has answered against it in time: ${cited(clause, 'en')}. You can change your answer until then.`,
  demandRule:
    'If you want a meeting, the procedure ends at once, and the proposal goes on the list of items for coming meetings.',
  days: 'The days counted',
  stances: { for: 'For', against: 'Against', 'wants-meeting': 'Want a meeting' },
  silent: 'Did not answer',
  silentYet: 'Have not answered',
  nobody: 'Nobody',
  withReason: (title: string, reason: string) => (reason === '' ? title : `${title}: ${reason}`),
  outcomes: {
    adopted: 'Adopted: nobody answered against it.',
    'not-adopted':
      'Not adopted: at least one member answered against it. The proposal is on the list of items for coming meetings.',
    'meeting-demanded':
      'Undecided: a member wants a meeting. The proposal is on the list of items for coming meetings.',
  },
  labels: {
    'proposal-title': 'What is to be decided?',
    'proposal-text': 'Proposal',
    annexes: 'Links (one a line)',
    stance: 'Answer',
    reason: 'Reason (may be left out)',
  },
  forms: {
    propose: (days: number, clause: Clause): Told => ({
      heading: 'New written procedure',
      paragraphs: [
        `Sent to all members, who have ${days} counted ${days === 1 ? 'day' : 'days'}: ${cited(clause, 'en')}. The day it is sent does not count.`,
      ],
    }),
    answer: (title: string): Told => ({ heading: `Answer: ${title}`, paragraphs: ['The newest answer counts.'] }),
  },
  buttons: {
    new: 'New written procedure',
    send: 'Send to the members',
    reason: 'Answer with a reason',
    save: 'Save the answer',
    board: 'See the procedures',
  },
  told: {
    proposal: (title: string): Told => ({ heading: `Written procedure: ${title}`, paragraphs: [] }),
    result: (title: string): Told => ({ heading: `Written procedure over: ${title}`, paragraphs: [] }),
  },
};

const SEE = 'Type “written procedure” to see those there are.';

/** Why an answer is not taken, or nothing is sent out. */
export const writtenRefusals: SentencesOf<WrittenRefusal> = {
  'no-written-procedure-here': () => [
    written.notHere,
    'Take the matter at a meeting. If the rules do give it, it is written in the body’s file under “written-procedure”.',
  ],
  'no-such-written-procedure': () => ['There is no such written procedure.', SEE],
  'proposal-without-title': () => ['The proposal has no title.', 'Write what is to be decided, and send again.'],
  'meeting-not-to-be-demanded': ({ clause }) => [
    `By the body’s rules no member can demand a meeting instead: ${cited(clause, 'en')}.`,
    'Answer against it if the proposal is not to be adopted in writing.',
  ],
  'written-procedure-over': ({ lastDay, meetingDemanded, clause }) => [
    meetingDemanded
      ? `The procedure, which ran until ${day(lastDay)}, was ended because a member wants a meeting: ${cited(clause, 'en')}.`
      : `The time for answers ended on ${day(lastDay)}: ${cited(clause, 'en')}.`,
    SEE,
  ],
};
