import type { membersPage as danish } from '../da/members-page.ts';
import { longDate, moment } from '../dates.ts';

export const membersPage: typeof danish = {
  button: {
    items: 'Submit items, or answer',
    'late-item': 'Answer about the late item',
    meeting: 'See the meeting, or send apologies',
    draft: 'Read the draft, and answer',
    consultation: 'Answer the consultation',
    'written-procedure': 'Answer the proposal',
    check: 'Check a document',
    'follow-up': 'Answer about the task',
  },
  yours: (last) =>
    `The link is your own and can be used until the end of ${longDate(last, 'en')}. Do not pass it on: whoever has it can answer for you.`,
  orReply: (mailbox) => `You can also answer this letter to ${mailbox}. The secretariat will then enter your answer.`,
  newLink: ({ shortName }) => ({
    heading: `Your new link to ${shortName}`,
    paragraphs: ['You asked for a new link. The links you were sent before no longer work.'],
  }),

  skip: 'Skip to the content',
  otherLanguage: 'Dansk',
  for: (title, { shortName }) => `${title}, ${shortName}`,
  back: 'Back to the overview',
  newWindow: '(opens in a new window)',
  required: '(required)',
  choose: 'Choose',
  faults: (count) => (count === 1 ? 'One field needs another look' : `${count} fields need another look`),
  faultMark: 'Error',
  fault: 'Error: ',
  footer: (mailbox) => `If you have questions, write to ${mailbox}.`,

  noItems: (at, timeZone) => ({
    heading: 'You have answered that you have no items',
    paragraphs: [`Your answer came on ${moment(at, timeZone, 'en')}. You can still submit an item.`],
  }),
  absent: (at, timeZone) => ({
    heading: 'You have sent apologies',
    paragraphs: [`They came on ${moment(at, timeZone, 'en')}. Send them again if anything changes.`],
  }),
  reason: 'Reason',
  instead: 'In your stead',
  nobody: 'nobody',
  comments: {
    heading: 'What you have written about the draft',
    none: (at, timeZone) => `You answered “no comments” on ${moment(at, timeZone, 'en')}.`,
    answered: (text) => `Answer: ${text}`,
  },
  replied: (at, timeZone) => ({
    heading: 'You have answered',
    paragraphs: [`Your answer came on ${moment(at, timeZone, 'en')}. If you answer again, the newest counts.`],
  }),
  closed: (title) => ({ heading: title, paragraphs: ['Answers can no longer be given.'] }),
  noTasks: { heading: 'You have no open tasks', paragraphs: ['Those you had are closed.'] },
  noLateItems: { heading: 'No items wait for your answer', paragraphs: ['They have been answered.'] },
  notHere: {
    heading: 'That cannot be done from this page',
    paragraphs: [
      'The link is only for what the letter was about. Go back to the overview, or write to the secretariat.',
    ],
  },

  unknown: {
    title: 'The link does not work',
    paragraphs: [
      'The address is not a link of ours, or part of it is missing. Copy the whole link from the letter, or open it from there.',
    ],
  },
  expired: ({ shortName }) => ({
    title: 'The link has expired',
    paragraphs: [
      `The link to ${shortName} was only for a time. You can have a new one, sent to the address we have for you.`,
    ],
  }),
  replaced: ({ shortName }) => ({
    title: 'The link has been replaced by a newer one',
    paragraphs: [
      `A new link to ${shortName} has been sent since. Find the newest letter, or ask for a new link to the address we have for you.`,
    ],
  }),
  left: ({ shortName, home }) => ({
    title: 'The link is no longer valid',
    paragraphs: [`You no longer sit in ${shortName}. If that is wrong, write to ${home.mailbox}.`],
  }),
  sendNew: 'Send me a new link',
  sent: ({ shortName, home }) => ({
    title: 'A new link is on its way',
    paragraphs: [
      `It has been sent to the address ${shortName} has for you. The old links no longer work.`,
      `If it has not come within a quarter of an hour, write to ${home.mailbox}.`,
    ],
  }),
  sentBefore: ({ home }) => ({
    title: 'A new link has already been sent',
    paragraphs: [`Look in your inbox. If it has not come within a quarter of an hour, write to ${home.mailbox}.`],
  }),
  broke: {
    title: 'The page cannot be shown just now',
    paragraphs: [
      'Try again in a little while. What you have written has not been sent: go back in the browser, and it is still there.',
    ],
  },
};
