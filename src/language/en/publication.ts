import type { UnreadablePaper } from '../../domain/paper/paper.ts';
import { quoted } from '../clauses.ts';
import type { publication as danish, publicationRefusals as danishRefusals } from '../da/publication.ts';
import { longDate } from '../dates.ts';

const count = (number: number) => (number === 1 ? 'one place' : `${number} places`);

const unread: Readonly<Record<UnreadablePaper['because'], string>> = {
  'too-large': 'it is too large',
  'not-what-it-says': 'it is something else than its name says',
  'unknown-kind': 'its kind of file is not read',
  empty: 'it is empty',
  'too-much-work': 'it is too intricate to be read',
  busy: 'many files are being read just now',
  locked: 'it is protected by a password',
  'holds-macros': 'it holds macros',
  'unpacks-too-large': 'it is too large when unpacked',
  'no-text': 'it consists of pictures without text',
  broken: 'it is damaged',
};

export const publication: typeof danish = {
  marks: { leftOut: '[left out]', guest: 'Guest', name: '[name left out]' },
  title: 'Publication',
  nameless: 'without names',
  kinds: {
    cpr: 'CPR number',
    phone: 'Telephone number',
    'private-address': 'Private address',
    'mail-address': 'Mail address',
    health: 'Health details of a person',
    name: 'Name of a person',
    'closed-point': 'Closed point',
    'scoped-annex': 'Annex that is not for everybody',
    'hidden-text': 'Hidden text',
    metadata: 'Property of the file',
    'not-looked-through': 'Cannot be looked through: see for yourself',
    'pointed-out': 'Corrected after publication',
  },
  place: {
    header: 'About the meeting',
    point: (title) => title,
    annex: (name, line) =>
      line === 0 ? `The annex ${quoted(name, 'en')}` : `The annex ${quoted(name, 'en')}, line ${line}`,
  },
  held: (meeting, number) => ({
    heading: 'The publication waits for you',
    paragraphs: [`${meeting}: approved. Before publication, ${count(number)} in the text must be decided on.`],
  }),
  heldBefore: (meeting) => ({
    heading: 'Everything has been decided on',
    paragraphs: [`${meeting}: nothing waits for you any more.`],
  }),
  open: 'Decide',
  one: (number, of) => ({
    heading: of === 1 ? 'May this be published?' : `May this be published? (${number} of ${of})`,
    paragraphs: ['Nothing becomes public until all of it has been decided on.'],
  }),
  doubt: 'This is an estimate. If it is not what it looks like, write why it may stand.',
  rows: {
    what: 'Found',
    found: 'The text',
    context: 'In context',
    where: 'Where',
    since: 'Public since',
    decided: 'Decided',
  },
  labels: { role: 'Role', 'other-role': 'Another role', reason: 'Reason', everywhere: 'The same answer everywhere' },
  roles: ['a citizen', 'a patient', 'a relative', 'an employee', 'a doctor', 'a participant'],
  everywhere: (number) => `Also for the ${number} other places where it stands`,
  buttons: {
    remove: 'Leave out',
    replace: 'Replace by a role',
    allow: 'May be published',
    next: 'Show the next',
    members: 'For members only',
    takeOff: 'Take the annex off',
    correct: 'Correct what is public',
    withdraw: 'Withdraw',
    again: 'Look through again',
    publish: 'Publish',
    republish: 'Publish again',
  },
  decided: {
    remove: 'left out',
    replace: (by) => `replaced by ${quoted(by, 'en')}`,
    allow: (reason) => `may be published: ${reason}`,
  },
  notApproved: (number) => ({
    heading: 'Not approved yet',
    paragraphs: [
      number === 0
        ? 'Nothing was found that would hold publication back.'
        : `Approved now, publication would wait for ${count(number)}. Change the text, or decide once it is approved.`,
    ],
  }),
  notPublished: (meeting, number) => ({
    heading: 'Not published yet',
    paragraphs: [
      `${meeting}: approved.`,
      number === 0 ? 'Nothing was found that holds it back.' : `To be decided on: ${count(number)}.`,
    ],
  }),
  isPublic: (meeting) => ({ heading: 'Published', paragraphs: [`${meeting} can be read by everybody.`] }),
  withdrawn: (reason, on) => ({
    heading: 'Withdrawn',
    paragraphs: [`Taken off the public page on ${longDate(on, 'en')}: ${reason}`],
  }),
  correctForm: {
    told: {
      heading: 'Correct the public version',
      paragraphs: [
        'The correction stands with its date on the public page. The members’ version, as approved, does not change.',
      ],
    },
    labels: {
      what: 'What is corrected',
      words: 'Words that are to stand there no more (exactly as they stand)',
      instead: 'Write instead (empty: the words are left out)',
    },
    send: 'Save the correction',
  },
  withdrawForm: {
    told: {
      heading: 'Withdraw the public version',
      paragraphs: ['The address then says that it was withdrawn, and why. Members still have theirs.'],
    },
    labels: { reason: 'Why (anybody can read it)' },
    send: 'Withdraw',
  },
  corrected: (meeting, what) => ({
    heading: 'The public version has been corrected',
    paragraphs: [`${meeting}: ${what}`],
  }),
  takenBack: (meeting, reason) => ({
    heading: 'The public version has been withdrawn',
    paragraphs: [`${meeting}: ${reason}`],
  }),
  correction: (on, what) => `Corrected on ${longDate(on, 'en')}: ${what}`,
  unread,
};

export const publicationRefusals: typeof danishRefusals = {
  'publication-not-held': () => ['No publication is waiting.', 'Write “publication” to see where the minutes stand.'],
  'hit-gone': () => [
    'It does not stand there any more, or something else was answered before.',
    'Write “publication” to see what is left.',
  ],
  'role-missing': () => ['The role is missing.', 'Choose a role or write one, and press again.'],
  'annex-stands-as-it-is': ({ name }) => [
    `The annex ${quoted(name, 'en')} is published as it is, or not at all.`,
    'Mend the file and hand it over again; let only members see it; or write why it may be published.',
  ],
  'not-public': () => ['The minutes are not public.', 'Write “publication” to see where they stand.'],
  'correction-missing': () => ['It is not said what was corrected.', 'Fill in “What is corrected”, and save again.'],
  'words-not-found': ({ words }) => [
    `${quoted(short(words), 'en')} does not stand in the public version.`,
    'Write the words exactly as they stand on the public page.',
  ],
  'correction-is-a-hit': ({ found }) => [
    `${quoted(short(found), 'en')} may not be published either.`,
    'Write a role instead, or leave the field empty to leave the words out.',
  ],
  'no-such-annex': () => ['That annex is no longer there.', 'Write “annexes” to see those there are.'],
  'no-such-party': () => ['The body has no such party.', 'Choose one of its parties, the members or everybody.'],
  'annex-unread': ({ name, why }) =>
    why === 'busy'
      ? [`The annex ${quoted(name, 'en')} has not been put in, as ${unread.busy}.`, 'Try again in a moment.']
      : [
          `The annex ${quoted(name, 'en')} cannot be looked through, as ${unread[why]}; so it cannot be published.`,
          'Hand it over as a Word file or a PDF with text, and try again.',
        ],
};

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
