import type { Slot } from '../../domain/meeting/slot.ts';
import type { Encoding } from '../../domain/paper/paper.ts';
import { firstListed } from '../clauses.ts';
import type { checking as da } from '../da/checking.ts';
import { dateWithWeekday, longDate, longSlot } from '../dates.ts';
import type { Told } from '../told.ts';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);

const followUps = (count: number) => (count === 1 ? '1 follow-up' : `${count} follow-ups`);
const notOne = (written: string | undefined) => (written === undefined ? 'no owner' : `»${written}« is not one member`);
const leftOut = (titles: readonly string[]) => `Left out, as it stands there already: ${firstListed(titles, 'en')}.`;
const cutShort = (titles: readonly string[]) =>
  `The text is longer than an item can be, and was cut off: ${firstListed(titles, 'en')}.`;

export const checking: typeof da = {
  how: (body: string): Told => ({
    heading: 'Check a document',
    paragraphs: [
      'Drop an agenda or minutes here in the chat (Word, PDF or text, at most 20 MB), or paste the text after the word “check”.',
      `Referent looks at dates, numbers, names, recommendations and sums, and compares with the meeting plan of ${body}. Nothing is kept for more than a day, and nobody else sees it.`,
      'You can also do it on a page of your own in the browser. The link holds for 12 hours and is for you only.',
    ],
  }),
  page: (body: string): Told => ({
    heading: 'Check a document',
    paragraphs: [
      `Choose an agenda or minutes of ${body}, or paste the text. What is found is for you only, and the file is not kept for more than a day.`,
    ],
  }),
  form: {
    file: 'File',
    fileHint: 'Word (.docx), PDF with text, or plain text; at most 20 MB.',
    text: 'Or text',
    send: 'Check',
    importHint:
      'Here the document is only checked. To import it, write »check« in your chat with Referent in Teams afterwards: it is kept there for 24 hours, and the file need not be sent again.',
    nothing: 'Choose a file, or paste a text.',
  },
  openPage: 'Open the page',
  earlier: 'You can also go on with what you have had checked in the last 24 hours, here or on the page.',
  goOn: (name: string): string => `Go on with ${name}`,
  whichBody: (name) => ({
    heading: 'Which body does the document belong to?',
    paragraphs: [
      `»${name}« has been read, but names none of the bodies whose secretary you are.`,
      'Choose the body, and it goes on. The file need not be sent again.',
    ],
  }),
  checked: (name: string): string => `Check of ${name}`,
  pasted: 'pasted text',
  ofAnother: (named: string, here: string): string =>
    `The document is from ${named}. So it is not compared with the meeting plan of ${here}, and cannot be imported here.`,
  clean: 'No remarks.',
  importInChat:
    'To import the document, write »check« in your chat with Referent in Teams. It is kept there for 24 hours, and the file need not be sent again.',
  encoding: (encoding: Encoding): string => `The text was written in ${ENCODINGS[encoding]}, and has been read so.`,
  spoilt: (count: number): string =>
    count === 1
      ? 'One letter was lost before the text came here: æ, ø and å look wrong.'
      : `${count} letters were lost before the text came here: æ, ø and å look wrong.`,
  groups: { wrong: 'To be corrected', ask: 'Only you can tell' },
  line: (line: number): string => `Line ${line}`,
  alsoAt: (lines: readonly number[]): string => `Also line ${lines.join(', ')}.`,
  buttons: {
    earlier: 'Previous',
    later: 'More remarks',
    previewMinutes: 'Import as minutes',
    previewAgenda: 'Import to the agenda',
    importMinutes: 'Import the minutes',
    importAgenda: 'Put the items on',
    back: 'Back to the check',
  },
  minutes: {
    preview: (body: string): Told => ({
      heading: 'Import the minutes?',
      paragraphs: [
        `The meeting becomes one of the meetings of ${body}, with its minutes as approved. Nobody is told, and nothing is published.`,
      ],
    }),
    done: (slot, source, made): Told => ({
      heading: 'The minutes are imported',
      paragraphs: [
        `The meeting of ${longSlot(slot, 'en')} was imported from »${source.name}«. It is not published.`,
        ...(made.all === 0 ? ['No follow-ups were made.'] : [`Made from it: ${followUps(made.all)}.`]),
        ...(made.unclear === 0 ? [] : [`Without one owner or without a date: ${made.unclear}.`]),
        'Write “minutes” and the date to see them, and “follow-ups” to see the tasks.',
      ],
    }),
  },
  agenda: {
    preview: (slot: Slot): Told => ({
      heading: 'Put the items on the agenda?',
      paragraphs: [`They come on the agenda of ${longSlot(slot, 'en')}, and can be moved and corrected afterwards.`],
    }),
    done: (count, slot, source, left): Told => ({
      heading: count === 1 ? 'The item is on' : 'The items are on',
      paragraphs: [
        `${items(count)} of »${source.name}« now stand on the agenda of ${longSlot(slot, 'en')}.`,
        ...(left.standing.length === 0 ? [] : [leftOut(left.standing)]),
        ...(left.cut.length === 0 ? [] : [cutShort(left.cut)]),
        'Write “agenda” to see it, and “items” to treat them.',
      ],
    }),
    noMeeting: (date: Temporal.PlainDate): Told => ({
      heading: 'There is no meeting on that day',
      paragraphs: [
        `No meeting is planned on ${dateWithWeekday(date, 'en')}.`,
        'Write “new meeting” or “meeting plan” to plan it, and then import the agenda.',
      ],
    }),
  },
  rows: {
    meeting: 'Meeting',
    place: 'Place',
    people: 'Participants',
    items: 'Items',
    standing: 'There already',
    tasks: 'Follow-ups to be made',
    file: 'File',
    checksum: 'Checksum',
  },
  people: (there: number, absent: number): string => `${there} present, ${absent} with apologies`,
  task: ({ owner, ownerAsWritten, due }): string => {
    const when = due === undefined ? 'no date' : `by ${longDate(due, 'en')}`;
    const isClear = owner !== undefined && due !== undefined;
    return `${isClear ? '' : 'unclear: '}${owner ?? notOne(ownerAsWritten)}, ${when}`;
  },
  placeCut: 'The place is longer than it can be, and will be cut off.',
  assumedTime: 'It did not say what time; this is the usual time of the body.',
  cutShort: (titles: readonly string[]): string =>
    `The text is longer than an item can be, and will be cut off: ${firstListed(titles, 'en')}.`,
  findingsLeft: (count: number): string =>
    count === 1 ? 'There is one remark on the document.' : `There are ${count} remarks on the document.`,
  more: (count: number): string => `… and ${count} more.`,
  notFetched: (name: string): Told => ({
    heading: 'The file did not arrive',
    paragraphs: [
      `»${name}« could not be fetched from Teams.`,
      'Try again in a while. If it happens again, paste the text after the word “check”.',
    ],
  }),
  expired: (name: string): Told => ({
    heading: 'The file did not arrive',
    paragraphs: [
      `Teams no longer gives access to “${name}”.`,
      'Drop the file in the chat again. If it happens again, paste the text after the word “check”.',
    ],
  }),
  textTooLong: (most: number): Told => ({
    heading: 'The text is too long',
    paragraphs: [
      `It takes more than ${Math.round(most / 1024 / 1024)} MB, which is the most that can be pasted. None of it has been read.`,
      'Send it as a file, or split it.',
    ],
  }),
  onlyInChat: {
    heading: 'Send the file in your own chat with Referent',
    paragraphs: ['In a channel Referent cannot read files, and what is found is for you only.'],
  },
};
