import type { Signer } from '../../domain/body/approval.ts';
import { changedText, mayObject, objectionEffect } from '../../domain/body/approval.ts';
import type { Body } from '../../domain/body/body.ts';
import { cited, listed } from '../clauses.ts';
import type { approval as danish } from '../da/approval.ts';
import { dateWithWeekday } from '../dates.ts';
import { help } from './help.ts';
import { silence } from './silence.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');
const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

const effects = {
  'refers-to-chair': 'An open objection refers the minutes to the chair.',
  'to-next-meeting': 'An open objection refers the minutes to the next meeting.',
  'restarts-window':
    'An open objection refers the minutes to the chair. A text corrected for an objection that was met is heard anew.',
  'chair-decides': 'The chair decides objections and may have a dissent noted in the minutes.',
} as const;

export const approval: typeof danish = {
  rule: (rule, body) => {
    const present = mayObject(rule) === 'present' ? ' Only those who were present may object.' : '';
    const objections = `${effects[objectionEffect(rule)]}${present}`;
    const receipt =
      'runsFrom' in rule && rule.runsFrom === 'receipt'
        ? ' The time is counted from the day the last member had received the draft.'
        : '';
    const more = changedText(rule);
    const changed = more === undefined ? '' : ` ${silence.changedTextRule(more === 'restarts' ? more : more.days)}`;
    switch (rule.mode) {
      case 'at-the-meeting':
        return 'At the meeting itself';
      case 'at-the-next-meeting':
        return 'At the next meeting';
      case 'by-silence':
        return `By themselves after ${days(rule.days)} without objections.${receipt}${changed} ${objections}`;
      case 'chair-then-members':
        return `By the chair within ${days(rule.chairDays)}, and then by themselves after ${days(rule.days)} without objections.${receipt}${changed} ${objections}`;
      case 'by-signing':
        return `When signed by ${listed(
          rule.signers.map((one) => signer(one, body)),
          'en',
        )}. ${objections}`;
      case 'by-all':
        return `When all members have answered; silence does not count. ${objections}`;
    }
  },
  how: {
    'at-the-meeting': 'at the meeting',
    'at-the-next-meeting': 'at the following meeting',
    'by-silence': 'without objections within the time allowed',
    'chair-then-members': 'by the chair and then without objections within the time allowed',
    'by-signing': 'by signature',
    'by-all': 'upon answers from all members',
    'by-the-chair': 'by the chair',
    'as-imported': 'elsewhere, imported from a file',
  },
  after: {
    'at-the-meeting': 'The minutes are approved at the meeting.',
    'at-the-next-meeting': 'The minutes are approved at the next meeting.',
    'by-silence': 'If there are no objections, the minutes are approved after that.',
    'chair-then-members':
      'The chair has approved the draft. If there are no objections, the minutes are approved after that.',
    'by-signing': 'The minutes are approved when all signers have signed.',
    'by-all':
      'The minutes are approved when all members have answered and no objection is open. Silence does not count.',
  },
  note: {
    'at-the-meeting':
      'The minutes are approved at the meeting itself. Approve them once they have been read out or shown.',
    'at-the-next-meeting': 'Choose the meeting at which the minutes were approved.',
    'by-silence': 'The minutes approve themselves when the time has run out without objections.',
    'chair-then-members': 'The minutes approve themselves when the time has run out without objections.',
    'by-signing': 'The minutes are approved when all signers have signed.',
    'by-all': 'The minutes are approved when all members have answered.',
  },
  noWindow: {
    'at-the-meeting': 'the minutes are approved at the meeting',
    'at-the-next-meeting': 'the minutes are approved at the next meeting',
    'by-silence': 'silence approves',
    'chair-then-members': 'silence approves',
    'by-signing': 'the minutes are approved by signature',
    'by-all': 'all members must answer',
  },
  stages: {
    'with-chair': (lastDay) => `The minutes are with the chair up to and including ${day(lastDay)}`,
    delivering: (left) =>
      `The minutes have been sent; ${left === 1 ? 'one member has' : `${left} members have`} yet to receive them`,
    collecting: (left) =>
      `The minutes are up for approval; ${left === 1 ? 'one answer is' : `${left} answers are`} missing`,
  },
  timeIsSame: 'The time for comments is the same.',
  timeRunsAnew: 'The time for comments runs anew.',
  answerAnew: 'Answer again: an answer is to the text it was given on.',
  waitsForReceipts: 'The time is counted from the day the last member has received the draft.',
  answerBy: (lastDay) => `Answer by ${day(lastDay)}.`,
  chairFirst: (count) => `The draft goes to the chair first, who has ${days(count)} to approve it.`,
  toChair: (lastDay) => ({
    heading: 'The minutes have been sent to the chair',
    paragraphs: [
      `The chair has up to and including ${day(lastDay)} to approve the draft. Then it goes to the members.`,
    ],
  }),
  toMembers: (members) => ({
    heading: 'The minutes have been circulated',
    paragraphs: [`The draft is on its way to ${members} members.`],
  }),
  passed: { heading: 'You have approved the draft', paragraphs: ['It is on its way to the members.'] },
  returned: { heading: 'The draft has been sent back', paragraphs: ['The secretariat has your reasons.'] },
  signed: (name) => ({ heading: 'Your signature has been noted', paragraphs: [name] }),
  noted: (member) => ({ heading: 'Noted', paragraphs: [`The answer from ${member} has been entered.`] }),
  received: (member) => ({ heading: 'Noted', paragraphs: [`It is noted that ${member} has received the draft.`] }),
  decided: {
    heading: 'The objection is decided',
    paragraphs: ['Whoever objected is told your decision.'],
  },
  draftForChair: (name, lastDay) => ({
    heading: 'Draft minutes for your approval',
    paragraphs: [`${name}. Approve the draft, or send it back with your reasons, by ${day(lastDay)}.`],
  }),
  signatureWanted: (name) => ({
    heading: 'Sign the minutes',
    paragraphs: [`${name}. Read the draft and sign it. If you cannot, write why; that counts as an objection.`],
  }),
  draftReturned: (name) => ({
    heading: 'The chair has sent the minutes back',
    paragraphs: [`${name}. Correct the draft and send it again with “circulate minutes”.`],
  }),
  reminder: (name) => ({
    heading: 'Your answer on the minutes is missing',
    paragraphs: [`${name}. The minutes cannot be approved until you have answered.`],
  }),
  missing: (name) => ({ heading: 'Answers on the minutes are missing', paragraphs: [name] }),
  receiptsMissing: (name) => ({
    heading: 'The minutes have yet to be received',
    paragraphs: [`${name}. The time for comments begins when all have received the draft.`],
  }),
  objectionForChair: (who) => ({
    heading: `Objection from ${who} for you to decide`,
    paragraphs: ['Give your reasons. If you still disagree, you can have a dissent noted in the minutes.'],
  }),
  toNextMeeting: (name, count) => ({
    heading: 'The minutes are referred to the next meeting',
    paragraphs: [
      `${name}: there ${count === 1 ? 'is one open objection' : `are ${count} open objections`}, so the minutes are taken up at the next meeting.`,
    ],
  }),
  chairDecidesEach: 'The chair decides each objection before the minutes can be approved.',
  lowered: (clause) => ({
    heading: 'Your objection has been received as a comment',
    paragraphs: [
      `Only those who were present at the meeting may object: ${cited(clause, 'en')}. According to the minutes you were not present. If that is wrong, write to the secretariat.`,
      'The secretariat will answer you.',
    ],
  }),
  labels: {
    reason: 'Reasons',
    decision: 'Decision and reasons',
    dissent: 'Dissent, as it is to stand in the minutes (empty if none)',
    member: 'Member',
    answer: 'Answer',
    text: 'The words of the member',
  },
  openDraft: 'Open the draft',
  answers: { approves: 'Approves or signs', comment: 'Comment', objection: 'Objection' },
  buttons: {
    pass: 'Approve and send to the members',
    sendBack: 'Send back',
    sign: 'Sign',
    decline: 'Decline to sign',
    approveDraft: 'Approve without comments',
    decide: 'Decide the objection',
    enterAnswer: 'Note the answer',
    enterAnswerFor: 'Note an answer',
    noteReceipt: 'Note as received',
  },
  rows: { missing: 'Missing', returnedBy: 'Sent back by' },
  loweredMark: 'Meant as an objection',
};

function signer(one: Signer, { members, parties }: Pick<Body, 'members' | 'parties'>): string {
  switch (one.by) {
    case 'member':
      return members.find(({ id }) => id === one.member)?.title ?? one.member;
    case 'office':
      return `the ${help.offices[one.office].toLowerCase()}`;
    case 'party':
      return `${one.number} from ${parties.find(({ id }) => id === one.party)?.name ?? one.party}`;
  }
}
