import type { Body } from '../../domain/body/body.ts';
import type { FollowUp, Origin } from '../../domain/docket/docket.ts';
import { quoted } from '../clauses.ts';
import type { docket as danish, FollowUpLine } from '../da/docket.ts';
import { longDate } from '../dates.ts';
import type { Told } from '../told.ts';

const day = (date: Temporal.PlainDate) => longDate(date, 'en');
const titled = (title: string) => quoted(title, 'en');
const from = ({ date, number, title }: Pick<Origin, 'date' | 'number' | 'title'>) =>
  `From the meeting on ${day(date)}, point ${number} ${titled(title)}`;
const until = (due: Temporal.PlainDate | undefined) => (due === undefined ? 'no date' : `by ${day(due)}`);

const kinds: Readonly<Record<FollowUp['kind'], string>> = {
  task: 'Task',
  inform: 'Informing others',
  escalation: 'To be discussed elsewhere',
};

/** Follow-ups, items for coming meetings and points that stand by decision. */
export const docket: typeof danish = {
  kinds,
  secretariat: 'The secretariat',
  former: 'Former member',
  nobody: 'Not settled',
  from,
  until,

  board: (body: Pick<Body, 'shortName'>, open: number): Told => ({
    heading: `Follow-ups in ${body.shortName}`,
    paragraphs: [open === 0 ? 'No follow-up is open.' : open === 1 ? 'One is open.' : `${open} are open.`],
  }),
  groups: {
    unclear: 'Not settled',
    overdue: 'Past its date',
    open: 'Open follow-ups',
    closed: 'Done lately',
    coming: 'Items for coming meetings',
    standing: 'Points that stand by decision',
  },
  owned: (owner: string, due: Temporal.PlainDate | undefined) => `${owner}, ${until(due)}`,
  lacksOwner: (written: string) =>
    written === '' ? 'Nobody has it yet.' : `${titled(written)} is not one person. Who does it?`,
  lacksDate: 'It has no date.',
  passed: (due: Temporal.PlainDate) => `It was due on ${day(due)}.`,
  notTold: 'Is told when the minutes are approved.',
  wasAbsent: 'Was not at the meeting.',
  noted: (who: string, on: Temporal.PlainDate, text: string) => `${who}, ${day(on)}: ${text}`,
  closed: (who: string, on: Temporal.PlainDate, how: string) =>
    how === '' ? `Done on ${day(on)} (${who})` : `Done on ${day(on)} (${who}): ${how}`,
  more: (count: number) => (count === 1 ? 'One more is not shown here.' : `${count} more are not shown here.`),

  form: (origin: Origin | undefined): Told => ({
    heading: 'New follow-up',
    paragraphs: [
      ...(origin === undefined ? [] : [from(origin)]),
      'One owner and one date, so that somebody does it. If that is not settled, you can keep it as not settled.',
    ],
  }),
  clarify: (what: string): Told => ({ heading: titled(what), paragraphs: ['Who does it, and by when?'] }),
  clarifyHint: 'A follow-up cannot be shared: make one for each.',
  report: (what: string): Told => ({ heading: titled(what), paragraphs: ['How is it going?'] }),
  saved: (what: string, isTold: boolean): Told => ({
    heading: `The follow-up ${titled(what)} is saved`,
    paragraphs: [isTold ? 'Its owner has been told.' : 'Its owner is told when the minutes are approved.'],
  }),
  savedUnclear: (what: string): Told => ({
    heading: `The follow-up ${titled(what)} is saved as not settled`,
    paragraphs: ['It stands first under “follow-ups” and on the next agenda until it has one owner and a date.'],
  }),
  thanks: (what: string): Told => ({ heading: `Thank you. ${titled(what)} is noted`, paragraphs: [] }),
  done: (what: string): Told => ({
    heading: `${titled(what)} is done`,
    paragraphs: ['The secretariat has been told.'],
  }),

  given: (body: Pick<Body, 'shortName'>, what: string): Told => ({
    heading: `You have been given a task in ${body.shortName}`,
    paragraphs: [what],
  }),
  givenAbsent: 'You were not at the meeting. Write to the secretariat if you cannot take it on.',
  dueSoon: (what: string, due: Temporal.PlainDate | undefined): Told => ({
    heading: `Remember: ${titled(what)}`,
    paragraphs: due === undefined ? [] : [`It is due on ${day(due)}.`],
  }),
  overdue: (what: string, due: Temporal.PlainDate | undefined): Told => ({
    heading: `Past its date: ${titled(what)}`,
    paragraphs: due === undefined ? [] : [`It was due on ${day(due)}. It goes on the next agenda.`],
  }),
  reported: (what: string): Told => ({ heading: `News about ${titled(what)}`, paragraphs: [] }),
  closedNotice: (what: string): Told => ({ heading: `Done: ${titled(what)}`, paragraphs: [] }),

  standingForm: (origin) => ({
    heading: 'A standing point of the agenda',
    paragraphs: [from(origin), 'It comes on every agenda from now on, until a later decision takes it off.'],
  }),
  madeStanding: (title) => ({
    heading: `${titled(title)} is a standing point`,
    paragraphs: ['It comes on every agenda from now on.'],
  }),
  endForm: (title, origin) => ({
    heading: `Take off the standing point ${titled(title)}`,
    paragraphs: [from(origin), 'Agendas that are out keep it.'],
  }),
  comingForm: (origin) => ({
    heading: 'An item for a coming meeting',
    paragraphs: origin === undefined ? [] : [from(origin)],
  }),
  comingAdded: (title) => ({
    heading: `${titled(title)} is on the list of items for coming meetings`,
    paragraphs: [],
  }),
  takeForm: (title) => ({
    heading: `Take ${titled(title)} onto a meeting`,
    paragraphs: ["It comes among the meeting's items, where you place it."],
  }),
  taken: (title, on) => ({
    heading: `${titled(title)} is taken onto the meeting on ${day(on)}`,
    paragraphs: ['Write “items” to put it on the agenda.'],
  }),
  strikeForm: (title) => ({ heading: `Strike ${titled(title)}`, paragraphs: ['The reason is kept.'] }),
  noMeetings: 'No meeting to come is planned.',

  receipt: (what: string): Told => ({
    heading: titled(what),
    paragraphs: ['Whoever was to be informed has it. How do you know?'],
  }),
  toInform: (name: string) => `Informing ${name}`,

  agenda: {
    followUps: 'Follow-up since last',
    followUp: ({ what, owner, due, status = '', isDone, isSettled }: FollowUpLine) =>
      [
        `${what}: ${owner === '' ? 'no owner' : owner}, ${isDone ? 'done' : until(due)}`,
        ...(isDone || isSettled ? [] : ['not settled']),
        ...(status === '' ? [] : [status]),
      ].join('. '),
    comingFrom: (title: string, date: string) => `${title} (from the meeting on ${date})`,
    meetingOfBody: (name: string, day: string) => `${name}: meeting on ${day}`,
  },

  rows: {
    what: 'Task',
    addressee: 'To be informed',
    owner: 'Owner',
    due: 'Date',
    from: 'Decided',
    kind: 'Kind',
    status: 'Status',
  },
  labels: {
    'follow-up': 'What is to be done?',
    owner: 'Who owns it?',
    'owner-other': 'Somebody else: name or post of one person',
    'owner-organisation': 'From (organisation)',
    'due-date': 'Date',
    tell: 'When is the owner told?',
    'status-text': 'Status',
    addressee: 'Is somebody to be informed? (body or person; may be empty)',
    receipt: 'How and when did the receipt come?',
    'closed-how': 'What came of it? (may be empty)',
    'standing-title': 'Its title on the agenda',
    'end-reason': 'Why is it taken off?',
    'ended-at-meeting': 'Decided at the meeting',
    'coming-title': 'Topic',
    'coming-text': 'What is it about?',
    'to-meeting': 'Meeting',
    'strike-reason': 'Reason',
  },
  choices: {
    other: 'Somebody else (write who below)',
    atApproval: 'When the minutes are approved',
    atOnce: 'At once',
  },
  buttons: {
    add: 'Add follow-up',
    save: 'Save the follow-up',
    saveUnclear: 'Save as not settled',
    clarify: 'Settle',
    saveClarified: 'Save',
    done: 'Done',
    receipt: 'Note the receipt',
    saveReceipt: 'Save the receipt',
    status: 'Write status',
    sendStatus: 'Save status',
    makeStanding: 'Make it a standing point',
    saveStanding: 'Make it a standing point',
    endStanding: 'Take off',
    saveEnd: 'Take off the standing point',
    addComing: 'For coming meetings',
    saveComing: 'Put on the list',
    take: 'Take onto a meeting',
    saveTake: 'Take onto the meeting',
    strike: 'Strike',
    saveStrike: 'Strike',
    board: 'See follow-ups',
  },
};
