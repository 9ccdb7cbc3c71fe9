import { cited, quoted } from '../clauses.ts';
import type { waivers as da } from '../da/waivers.ts';

const titled = (title: string) => quoted(title, 'en');

export const waivers: typeof da = {
  rule: 'Items after the deadline',
  by: {
    chair: 'The chair gives leave',
    secretary: 'The secretary gives leave',
    'all-present': 'All present must agree',
  },
  notedReason: {
    chair: 'The chair has given leave, because (only once the chair has said so)',
    secretary: undefined,
    'all-present': 'All present agree, because (filled in at the meeting)',
  },
  granter: (granter, noter) =>
    granter === undefined ? noter : `${granter === 'chair' ? 'the chair' : 'all present'} (noted by ${noter})`,
  takenBy: (who) => `Taken onto the agenda by ${who}.`,
  taken: (who, reason) => `Taken by ${who}: ${reason}`,
  declined: (who, reason) => `Declined by ${who}: ${reason}`,
  wanted: (title, clause) => ({
    heading: `May the item ${titled(title)} come on late?`,
    paragraphs: [
      `The item came after the deadline, and it is for you to say whether it is taken: ${cited(clause, 'en')}.`,
      'Your reason is printed on the agenda.',
    ],
  }),
  answered: (title, granted) => ({
    heading: `The chair has ${granted ? 'let in' : 'said no to'} the item ${titled(title)}`,
    paragraphs: [granted ? 'Put it on the agenda when it suits.' : 'Send it back, or put it off.'],
  }),
  thanks: (title, granted) => ({
    heading: `The item ${titled(title)} ${granted ? 'may come on' : 'does not come on'}`,
    paragraphs: ['The secretary has been told.'],
  }),
  grant: 'Give leave',
  decline: 'Say no',
  needed: {
    chair: 'The item came late, and the chair has not given leave.',
    'all-present': 'The item came late and can only be taken if all at the meeting agree.',
  },
  remedy: {
    chair: 'The chair has a card to answer on. If the chair has said yes in another way, write the reason.',
    'all-present': 'Ask at the meeting, and write the reason when all have said yes.',
  },
};
