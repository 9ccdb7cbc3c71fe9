import { quoted } from '../clauses.ts';
import { cut, type annexes as danish } from '../da/annexes.ts';
import { publication } from './publication.ts';

export const annexes: typeof danish = {
  title: 'Annexes',
  linkTo: (point, name) => `Annex to ${point}: ${cut(name)}`,
  list: (meeting, number) => ({
    heading: `Annexes: ${meeting}`,
    paragraphs: [
      number === 0
        ? 'There are no annexes to this meeting that you can see.'
        : 'The links are your own and open for two days.',
    ],
  }),
  scopes: {
    members: 'All members',
    public: 'Everybody, on the public page too',
    party: (party) => `Only ${party}`,
  },
  open: (number) => (number === 1 ? 'one place to be decided on' : `${number} places to be decided on`),
  unread: (why) => `cannot be looked through: ${publication.unread[why]}`,
  whoSees: (name) => `Who may see: ${cut(name)}`,
  form: (name) => ({
    heading: `Who may see ${quoted(name, 'en')}?`,
    paragraphs: [
      'Fewer than now can always be chosen. For more, write why. A public annex is looked through before anybody can open it.',
    ],
  }),
  attached: (name, point, scope) => ({
    heading: 'The annex is attached',
    paragraphs: [`${quoted(name, 'en')} goes with item ${point}. Who may see it: ${scope}.`],
  }),
  found: (number) =>
    `If it is to be public, ${number === 1 ? 'one place has' : `${number} places have`} to be decided on first.`,
  whichPoint: {
    heading: 'Which item does the annex go with?',
    paragraphs: ['Send the file again, and write “annex” and the number of the item with it, such as “annex 3.1”.'],
  },
  now: 'Now',
  labels: { scope: 'Who may see it', reason: 'Reason, when more are to see it' },
  save: 'Save',
  takeOff: 'Take the annex off',
  saved: (name, scope) => ({ heading: 'Saved', paragraphs: [`${quoted(name, 'en')}: ${scope}.`] }),
  takenOff: {
    heading: 'The annex is off',
    paragraphs: ['Nobody can open it any more, and the file is deleted here unless it goes with another item as well.'],
  },
  gone: {
    expired: {
      title: 'The link no longer holds',
      text: 'Write “annexes” to Referent in Teams for a new one, or open the link in your letter about the meeting.',
    },
    gone: { title: 'The annex is no longer here', text: 'It may have been taken off, or it is not for you any more.' },
    unknown: { title: 'There is nothing here', text: 'The address leads to no annex.' },
  },
};
