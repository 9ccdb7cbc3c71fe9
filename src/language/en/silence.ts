import { cited } from '../clauses.ts';
import type { silence as danish } from '../da/silence.ts';
import { dateWithWeekday, shortDay } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

export const silence: typeof danish = {
  undelivered: (who) => ({ heading: `The draft has not reached ${who}`, paragraphs: [] }),
  silenceWaits: (who) =>
    `Silence counts only from those who have the draft. The minutes are therefore not approved by themselves until ${who} has received or answered it.`,
  approvedBefore: (on) => `The minutes were approved on ${day(on)}; the draft then stood as received.`,
  receivedSince: (who) => `It has been noted since that ${who} has the draft.`,
  whatToDo: 'You can send the draft again, send it by mail, or ring.',
  notKnown: 'It is not known whether the draft has arrived.',
  held: (name, lastDay) => ({
    heading: 'The time is out, but not everybody has the draft',
    paragraphs: [
      `${name}. The time for comments ended on ${day(lastDay)}. The minutes are not approved: silence counts only from those who have the draft.`,
    ],
  }),
  thenApproved: 'When the last of them has received or answered it, the minutes are approved if nobody has objected.',
  thenRunsAnew: 'When the last of them has received it, the time runs anew for everybody.',
  heldOver: 'Everybody has received the draft since.',
  paused: (name) => ({
    heading: 'The time for comments stands still',
    paragraphs: [
      `${name}. There is a comment on the substance, and the time stands still until it has been answered. You can still send comments.`,
      'The days that were left are yours when the time runs again.',
    ],
  }),
  standsStill: 'The time stands still until a comment on the substance has been answered.',
  resumed: (name) => ({
    heading: 'The time for comments runs again',
    paragraphs: [`${name}. The comment on the substance has been answered.`],
  }),
  noLongerOut: 'There is no longer any time for comments.',
  lateReceived: (who) => ({ heading: `Comment after the time from ${who}`, paragraphs: [] }),
  ended: (lastDay, clause) => `The time ended on ${day(lastDay)}: ${cited(clause, 'en')}.`,
  approvedOn: (on, clause) => `The minutes were approved on ${day(on)}: ${cited(clause, 'en')}.`,
  lateReceipt: (ended) => ({
    heading: 'Your comment came after the time',
    paragraphs: [
      ended,
      'It has been kept and sent to the secretariat. It does not change the approval, but can be put before a coming meeting.',
    ],
  }),
  lateNoted: (who, ended) => ({
    heading: 'Noted after the time',
    paragraphs: [ended, `The comment from ${who} has been kept, but does not change the approval.`],
  }),
  lateMark: 'After the time',
  classes: { editorial: 'Editorial', substantive: 'Substantive' },
  classing:
    'Editorial: the text is corrected, and the time runs on. Substantive: the time stands still until the comment has been answered.',
  stages: {
    paused: (since) => `The minutes are out for comment; the time has stood still since ${day(since)}`,
    held: (left) =>
      `The time is out; ${left === 1 ? 'one member has' : `${left} members have`} yet to receive the minutes`,
  },
  standstill: 'the time stood still',
  skipped: (date, name) => `${shortDay(date, 'en')} ${name} does not count`,
  weekend: (first, last) =>
    last === undefined
      ? `${shortDay(first, 'en')} does not count`
      : `${shortDay(first, 'en')} and ${shortDay(last, 'en')} do not count`,
  stoodStill: (first, last) =>
    last === undefined
      ? `${shortDay(first, 'en')} does not count: the time stood still`
      : `${shortDay(first, 'en')} to ${shortDay(last, 'en')} do not count: the time stood still`,
  changes: 'Changed in this version',
  struck: (text) => `[out: ${text}]`,
  added: (text) => `[in: ${text}]`,
  howToRead: 'What goes out is struck through; what is new is underlined.',
  versions: (name) => ({ heading: 'Versions of the draft', paragraphs: [name] }),
  version: (number, when) => `Version ${number} · ${when}`,
  sentOut: 'Sent to the members.',
  headerChanged: 'Times, place and attendance were corrected.',
  attendanceChanged: (point) => `The attendance was corrected under ${point}.`,
  olderLeftOut: (count) => (count === 1 ? 'One older version is not shown.' : `${count} older versions are not shown.`),
  oneVersion: 'The draft has not been corrected since it was sent out.',
  notSentOut: 'The draft has not been sent out yet.',
  changedTextRule: (more) =>
    more === 'restarts'
      ? 'If the text is changed for a substantive comment, the time runs anew.'
      : `If the text is changed for a substantive comment, the time is prolonged by ${more === 1 ? '1 working day' : `${more} working days`}.`,
  buttons: {
    sendAgain: 'Send again',
    sendAsMail: 'Send by mail',
    ringUp: 'Ring',
    toComing: 'Put on items for coming meetings',
    versions: 'Versions',
    overview: 'To the minutes',
  },
  rows: { ground: 'Reason', without: 'Without the draft' },
};
