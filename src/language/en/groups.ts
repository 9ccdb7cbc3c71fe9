import { quoted } from '../clauses.ts';
import type { GroupWords } from '../da/groups.ts';
import { longDate } from '../dates.ts';

const on = (date: Temporal.PlainDate) => longDate(date, 'en');

export const groups: GroupWords = {
  board: (body, isEmpty) => ({
    heading: `Ad hoc groups under ${body.shortName}`,
    paragraphs: isEmpty ? ['There are no groups.'] : [],
  }),
  underWay: 'Under way',
  ended: 'Ended',
  members: (names) => `Members: ${names}`,
  purpose: (text) => `Task: ${text}`,
  deadline: (date) => `To be done by ${on(date)}`,
  noTerms: 'No terms of reference: the group cannot meet until they are written.',
  termsAt: (link) => `Terms of reference: ${link}`,
  meetings: (dates) => `Meetings: ${dates.map(on).join(', ')}`,
  reported: (date) => `Reported on ${on(date)}`,
  reportTitle: (name) => `Report from ${name}`,
  reportHow: 'For information and discussion.',
  reportWhy: 'The body set up the group itself.',
  forms: {
    setUp: () => ({
      heading: 'Set up an ad hoc group',
      paragraphs: [
        'Write one member a line. For those who are not in the body, the address is written last on the line.',
        'Task and deadline are the terms of reference; they can be written later, but the group cannot meet before.',
      ],
    }),
    terms: (name) => ({ heading: `Terms of reference for ${quoted(name, 'en')}`, paragraphs: [] }),
    meeting: (name) => ({ heading: `New meeting of ${quoted(name, 'en')}`, paragraphs: [] }),
    report: (name) => ({
      heading: `Report from ${quoted(name, 'en')}`,
      paragraphs: ['It becomes an item on a meeting of the body, and the group has then ended.'],
    }),
    noMeeting: () => ({
      heading: 'There is no meeting to report to',
      paragraphs: ['Plan a meeting of the body first.'],
    }),
  },
  labels: {
    'group-name': 'Name of the group',
    'group-members': 'Members (one a line; an address for those from outside)',
    purpose: 'Task',
    deadline: 'Done by',
    'terms-link': 'Link to the terms of reference (may be empty)',
    'group-day': 'Day of the meeting',
    meeting: 'Meeting',
    'report-text': 'The report',
  },
  buttons: {
    new: 'Set up a group',
    save: 'Save',
    terms: 'Write the terms of reference',
    meeting: 'New meeting',
    report: 'Report',
    board: 'See the groups',
  },
};
