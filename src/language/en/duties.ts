import { quoted } from '../clauses.ts';
import type { duties as danish } from '../da/duties.ts';
import { dateWithWeekday, longDate } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

const labels = {
  note: 'Note',
  'local-agreements': 'How the local agreements stand (write “None” if there are none)',
  'sent-to': 'Sent to',
  'sent-on': 'Sent on',
  topics: 'Topics for the coming year (one a line)',
  'adopted-on': 'Adopted on',
  occasion: 'Occasion',
  'due-date': 'To be done by',
};

export const duties: typeof danish = {
  board: (body, year) => ({ heading: `Duties ${year} of ${body.shortName}`, paragraphs: [] }),
  none: 'The rules of the body name no yearly duties.',
  notOpened: 'The duties of the year are not opened. That is done when the meeting plan is approved, or here.',
  groups: { open: 'To be done', settled: 'Settled' },
  title: ({ title, about }) => (about === undefined ? title : `${title}: ${about}`),
  due: (date) => `By ${day(date)}`,
  overdue: (date) => `Was to be done by ${day(date)}, and is not`,
  noDay: 'The day is not known yet',
  atMeeting: (date) => `Treated at the meeting on ${day(date)}`,
  by: (title) => `Done by ${title}`,
  to: (receiver) => `To ${receiver}`,
  waitsFor: (title) => `Waits for: ${title}`,
  done: (date) => `Done on ${longDate(date, 'en')}`,
  notNeeded: (date, reason) => `Not needed (${longDate(date, 'en')}): ${reason}`,
  localAgreements: (status) => `Local agreements: ${status}`,
  sent: (to, on) => `Sent to ${to} on ${longDate(on, 'en')}`,
  topics: (topics) => `Topics: ${topics}`,
  adopted: (on) =>
    `Adopted on ${longDate(on, 'en')}. Write the date into the file of the body (adopted-on), and read the rules again.`,
  buttons: {
    open: 'Open the duties of the year',
    complete: 'Done',
    correct: 'Correct',
    waive: 'Not needed',
    callForRevision: 'New collective agreement',
    sendRevision: 'Open the revision',
    board: 'Duties',
  },
  completeForm: (title) => ({
    heading: `Done: ${title}`,
    paragraphs: ['What you write stands with the duty and can be corrected later.'],
  }),
  waiveForm: (title) => ({ heading: `Not needed: ${title}`, paragraphs: ['The reason stands with the duty.'] }),
  revisionForm: (body) => ({
    heading: `Revision of the rules of ${body.shortName}`,
    paragraphs: ['Write what gives occasion to revise the rules, and by when it is to be done.'],
  }),
  occasion: 'New collective agreement',
  labels,
  dueSoon: (title) => ({ heading: `Remember: ${title}`, paragraphs: [] }),
  passed: (title) => ({
    heading: `Not done in time: ${title}`,
    paragraphs: ['The duty stands as passed until it is done or marked as not needed.'],
  }),
  status: {
    title: (year) => `Duties ${year}`,
    open: (open, overdue) => (overdue === 0 ? `${open} to be done` : `${open} to be done, ${overdue} of them passed`),
    line: (title, date) => `${title} by ${day(date)}`,
    passed: 'passed',
  },
  lacks: (field) => quoted(labels[field], 'en'),
};
