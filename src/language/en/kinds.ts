import type { CalledKind } from '../../domain/body/meeting-kind.ts';
import type { Slot } from '../../domain/meeting/slot.ts';
import type { kinds as da } from '../da/kinds.ts';
import { dateWithWeekday, longDate, longSlot } from '../dates.ts';

const day = ({ date }: Slot) => dateWithWeekday(date, 'en');
const called: Readonly<Record<CalledKind, string>> = {
  extraordinary: 'extraordinary meeting',
  urgent: 'urgent meeting',
};
const titled: Readonly<Record<CalledKind, string>> = {
  extraordinary: 'Extraordinary meeting',
  urgent: 'Urgent meeting',
};

const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

export const kinds: typeof da = {
  kind: { ordinary: 'Ordinary meeting', ...titled },
  afterTitle: called,
  name: (kind, { shortName }, slot) => `The ${called[kind]} of ${shortName} on ${day(slot)}`,
  invitation: (kind, shortName) => `${titled[kind]} of ${shortName}`,
  form: ({ shortName }) => ({
    heading: `New meeting of ${shortName}`,
    paragraphs: [
      'The meeting is put on the calendar at once, its deadlines are counted, and everybody is told. An extraordinary or urgent meeting does not count among the meetings of the year, and needs a reason.',
    ],
  }),
  labels: {
    'meeting-kind': 'Which kind of meeting',
    'held-in': 'How it is held',
    place: 'Place',
    reason: 'Reason',
  },
  heldIn: { teams: 'On Teams', room: 'In a room' },
  buttons: { form: 'New meeting', call: 'Call the meeting', callAnyway: 'Call it all the same' },
  sets: (sets) =>
    listed(
      sets.map(({ date, kind }) => `the ${kind === undefined ? 'meeting' : called[kind]} of ${longDate(date, 'en')}`),
    ),
  approveAll: (count) => (count === 2 ? 'Approve both sets of minutes' : `Approve all ${count} sets of minutes`),
  alsoWaiting: (sets) => `The same meeting is also to approve the minutes of ${kinds.sets(sets)}.`,
  called: (name, slot) => ({
    heading: 'The meeting is on the calendar',
    paragraphs: [`${name}: ${longSlot(slot, 'en')}. Everybody has been told.`],
  }),
  told: (kind, { shortName }, slot) => ({
    heading:
      kind === undefined
        ? `New meeting of ${shortName} on ${day(slot)}`
        : `The ${called[kind]} of ${shortName} is held on ${day(slot)}`,
    paragraphs: ['The meeting lies outside the meeting plan. Its deadlines are:'],
  }),
  rule: (kind, step) => `${titled[kind]}: ${step}`,
  fallsAway: 'Falls away',
  decisions: 'Decisions',
  noDecisions: 'No decisions are taken',
};
