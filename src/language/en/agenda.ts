import { cited, quoted } from '../clauses.ts';
import type { agenda as danish } from '../da/agenda.ts';
import { dateWithWeekday } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');
const titled = (title: string) => quoted(title, 'en');

export const agenda: typeof danish = {
  called: (body, on, due) => ({
    heading: `Items for the meeting of ${body.shortName} on ${day(on)}`,
    paragraphs: [
      due === undefined
        ? 'The secretariat calls for items. Fill in the fields below, one item at a time.'
        : `The secretariat calls for items. They must be in hand by ${day(due)}.`,
      'If you have none, press “No items”. Then the secretariat knows that you have answered.',
    ],
  }),
  reminded: (body, on, due) => ({
    heading: `Remember items for the meeting of ${body.shortName} on ${day(on)}`,
    paragraphs: [
      due === undefined
        ? 'You have not answered the call for items yet.'
        : `You have not answered yet. Items must reach the secretariat by ${day(due)}.`,
      'If you have none, press “No items”. Then you will hear no more of it.',
    ],
  }),
  editing: (title) => ({ heading: `Edit the item ${titled(title)}`, paragraphs: [] }),
  fieldsDemanded: (clause) => `The fields follow the rule: ${cited(clause, 'en')}.`,
  letterNoItems: 'If you have none, write “no items”. Then the secretariat knows that you have answered.',
  letterAsks: 'For each item, please write:',

  receipt: (title) => ({
    heading: `The item ${titled(title)} has been received`,
    paragraphs: ['You can edit or withdraw it until the deadline has passed.'],
  }),
  receiptLate: (title, due, clause) => ({
    heading: `The item ${titled(title)} was received late`,
    paragraphs: [
      `Items had to be in hand by ${day(due)}: ${cited(clause, 'en')}.`,
      'The secretariat has it as a late item and decides whether it is taken.',
    ],
  }),
  noItemsReceipt: (name) => ({
    heading: 'Thank you for your answer',
    paragraphs: [`${name}: you have no items. If one comes to mind, you can still submit it.`],
  }),
  withdrawnReceipt: (title) => ({
    heading: `The item ${titled(title)} has been withdrawn`,
    paragraphs: ['It will not be on the agenda.'],
  }),

  received: (title) => ({ heading: `New item: ${titled(title)}`, paragraphs: [] }),
  changed: (title) => ({ heading: `Changed item: ${titled(title)}`, paragraphs: [] }),
  withdrawn: (title) => ({ heading: `Withdrawn: ${titled(title)}`, paragraphs: [] }),
  late: (title, due) => ({
    heading: `Late item: ${titled(title)}`,
    paragraphs: [
      due === undefined
        ? 'The item came after the deadline. It is taken onto the agenda only if you write why.'
        : `The deadline was ${day(due)}. The item is taken onto the agenda only if you write why.`,
    ],
  }),
  returned: (title, question) => ({
    heading: `The secretariat asks about your item ${titled(title)}`,
    paragraphs: [question, 'Edit the item and save it. Then it is with the secretariat again.'],
  }),
  deferred: (title, to) => ({
    heading: `Your item ${titled(title)} has been deferred`,
    paragraphs: [
      to === undefined
        ? 'It will be taken up at a later meeting.'
        : `It will be taken up at the meeting on ${day(to)}.`,
    ],
  }),
  settled: (title, how) => ({
    heading: `Your item ${titled(title)} has been settled by the secretariat`,
    paragraphs: [how],
  }),
  closed: (name, items) => ({
    heading: 'The time for items has run out',
    paragraphs: [`${name}: ${items === 1 ? 'there is one item' : `there are ${items} items`} to deal with.`],
  }),
  wanted: (name, due) => ({
    heading: 'The agenda must be released',
    paragraphs: [
      due === undefined
        ? `${name}: the agenda has not been released.`
        : `${name}: the agenda must be released by ${day(due)}.`,
    ],
  }),
  forChair: (name) => ({
    heading: 'The agenda for you to look at',
    paragraphs: [`${name}: this is the agenda before it is released to the members.`],
  }),
  released: (body, on, supplement) => ({
    heading: `${supplement === 0 ? 'Agenda' : 'Supplementary agenda'} for the meeting of ${body.shortName} on ${day(on)}`,
    paragraphs: [],
  }),
  daysLate: (days) =>
    days === 1
      ? 'The agenda was released one day after it was due.'
      : `The agenda was released ${days} days after it was due.`,
  willBeLate: (due, clause) => `The agenda was due by ${day(due)}: ${cited(clause, 'en')}. The agenda will say so.`,
  unplacedItems: (titles) => `These items have not been dealt with yet: ${titles}.`,
  chairFirst: 'The chair must see the agenda before it is released.',
  chairHasSeen: (at) => `The chair was shown the agenda on ${at}.`,
  preview: (name) => ({ heading: 'The agenda as it stands', paragraphs: [name] }),
  points: 'Points on the agenda',

  overview: 'Items',
  notCalled: 'Items have not been called for yet.',
  groups: { received: 'To deal with', accepted: 'On the agenda', others: 'Others' },
  placements: {
    received: 'Not dealt with',
    accepted: (section) => `On the agenda under ${titled(section)}`,
    returned: 'A question was sent to the author',
    deferred: (to) => (to === undefined ? 'Deferred to a later meeting' : `Deferred to the meeting on ${day(to)}`),
    settled: 'Settled by the secretariat',
    withdrawn: 'Withdrawn',
  },
  more: (count) => `${count} more items are not shown here. Deal with some of these, and the next will appear.`,
  lateMark: 'Late',
  edited: (version) => `edited, version ${version}`,
  triage: (title) => ({ heading: titled(title), paragraphs: [] }),
  triageParts: {
    accept: 'Put on the agenda',
    returnIt: 'Send back with a question',
    defer: 'Defer',
    settle: 'Settle without the meeting',
  },
};
