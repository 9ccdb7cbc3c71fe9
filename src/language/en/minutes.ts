import { cited, quoted } from '../clauses.ts';
import type { minutes as danish } from '../da/minutes.ts';
import { dateWithWeekday, shortDay } from '../dates.ts';
import { approval } from './approval.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

export const minutes: typeof danish = {
  header: (name) => ({ heading: 'Minutes: time, place and attendance', paragraphs: [name] }),
  attendance: 'Attendance',
  progress: (at, of) => `${at} of ${of}`,
  point: (number, title) => `${number}. ${title}`,
  pasteHint:
    'You can also write “minutes” and paste the whole text in the same message. It is then split by the numbers of the points.',
  tooLongForCard: (most) =>
    `The text is longer than ${most} characters and cannot be changed on the card. Paste the corrected text in a message that begins with “minutes”.`,
  shortenedPaste: 'Long texts are shortened here. They are kept in full.',
  moreComments: (count) => `${count} more comments will be shown once these are answered.`,
  approveReferred: 'The objections have been referred to the chair, who approves the minutes.',
  byRule: (clause) => `The rule is ${cited(clause, 'en')}.`,
  theirs: (who) => `${who} changed the point meanwhile. It now reads:`,
  noDecisions: (clause) => `As a rule no decisions are taken here: ${cited(clause, 'en')}.`,
  overview: (name, written, of) => ({
    heading: 'Minutes',
    paragraphs: [name, `${written} of ${of} points have text.`],
  }),
  written: 'written',
  unwritten: 'missing',
  paste: (matched, of) => ({
    heading: 'The text has been split by points',
    paragraphs: [`${matched} of ${of} points have text. Nothing has been saved yet.`],
  }),
  unmatched: 'This belongs to no point and is left out',

  windowDay: (number, date) => `Day ${number}: ${shortDay(date, 'en')}`,
  windowEnds: (lastDay) => `Comments can be sent up to and including ${day(lastDay)}.`,
  circulatePreview: (name, members) => ({
    heading: 'Circulate the minutes',
    paragraphs: [`${name}: the draft is sent to ${members} members.`],
  }),
  circulated: (body, on) => ({
    heading: `Draft minutes of the meeting of ${body.shortName} on ${day(on)}`,
    paragraphs: ['Read the draft and send your comments. An objection stops approval; a comment does not.'],
  }),
  revised: (body, on, version, time) => ({
    heading: `Corrected draft minutes of the meeting of ${body.shortName} on ${day(on)}`,
    paragraphs: [`The secretariat has corrected the draft. This is version ${version}. ${time}`],
  }),
  changed: (point) => `Corrected: ${point}`,
  shortened: "The text has been shortened here. The whole draft is on the meeting's page and in Word.",
  noText: 'No text.',
  recommendation: 'Recommendation',
  changedMark: 'corrected',

  commentReceipt: (kind) => ({
    heading: kind === 'objection' ? 'Your objection has been received' : 'Your comment has been received',
    paragraphs: [
      kind === 'objection'
        ? 'The minutes are not approved until the objection has been dealt with or taken back.'
        : 'The secretariat will answer you.',
    ],
  }),
  noCommentsReceipt: (name) => ({
    heading: 'Thank you for your answer',
    paragraphs: [`${name}: you have no comments on the draft.`],
  }),
  comments: 'Comments on the minutes',
  noneYet: 'There are no comments yet.',
  openMark: 'Open objection',
  settled: { met: 'Met', 'taken-back': 'Taken back', decided: 'Decided by the chair' },
  answered: (answer) => `Answer: ${answer}`,
  commentReceived: (kind, who) => ({
    heading: kind === 'objection' ? `Objection from ${who}` : `Comment from ${who}`,
    paragraphs: [],
  }),
  commentAnswered: (kind, point, answer) => ({
    heading: `Answer to your ${kind === 'objection' ? 'objection to' : 'comment on'} ${quoted(point, 'en')}`,
    paragraphs: [answer],
  }),
  objectionsReferred: (name, count, eachDecided) => ({
    heading: 'The minutes are referred to the chair',
    paragraphs: [
      `${name}: there ${count === 1 ? 'is one open objection' : `are ${count} open objections`}, so the minutes are not approved.`,
      eachDecided
        ? approval.chairDecidesEach
        : 'The chair approves them together with the secretariat, when the objections have been dealt with.',
    ],
  }),
  wanted: (name, due, isBegun) => ({
    heading: isBegun ? 'The minutes have not been sent out yet' : 'Minutes are wanted',
    paragraphs: [
      due === undefined
        ? `${name} has been held.`
        : `${name} has been held. The minutes must be circulated by ${day(due)}.`,
    ],
  }),
  approve: 'Approve the minutes',
  approved: (body, on) => ({
    heading: `The minutes of the meeting of ${body.shortName} on ${day(on)} are approved`,
    paragraphs: [],
  }),
  published: (body, on) => ({
    heading: `The minutes of the meeting of ${body.shortName} on ${day(on)} are published`,
    paragraphs: ["Anyone can read them on the meeting's page."],
  }),
};
