import { quoted } from '../clauses.ts';
import type { ReferralWords } from '../da/referral.ts';
import { dateWithWeekday, longDate } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

export const referral: ReferralWords = {
  board: (body, isEmpty) => ({
    heading: `Referrals in ${body.shortName}`,
    paragraphs: isEmpty ? ['No matters have been referred to or from other bodies.'] : [],
  }),
  sentFromHere: 'Sent from here',
  receivedHere: 'Received from others',
  more: (count) => `… and ${count} older.`,
  from: (name) => `Referred from ${name}`,
  withdrawn: 'Withdrawn',
  passedOn: 'Passed on from here',
  answerBy: (date) => `The answer is needed by ${day(date)}`,
  mandate: (holder, frame, source) =>
    [
      `${holder} acts on a mandate`,
      ...(frame === undefined ? [] : [`within DKK ${frame.toLocaleString('en-GB')}`]),
      ...(source === '' ? [] : [`(${source})`]),
    ].join(' '),
  tooLate: (name, next, answerBy) =>
    next === undefined
      ? `${name} has no meeting before the day it is needed, ${longDate(answerBy, 'en')}.`
      : `${name} does not meet until ${day(next)}, after the day it is needed, ${longDate(answerBy, 'en')}.`,
  reported: (date) =>
    date === undefined
      ? 'The answers have been put on an agenda'
      : `The answers are on the agenda of the meeting of ${day(date)}`,

  states: {
    sent: 'received, not on an agenda yet',
    sentOutside: 'sent, no answer yet',
    notYetHeld: (on) =>
      on === undefined ? 'the meeting has not been held yet' : `on the agenda of ${day(on)}; not held yet`,
    awaitsMinutes: (on) => `on the meeting of ${day(on)}; its minutes are not approved yet`,
    discussed: (on, outcome) => `treated on ${day(on)}: ${outcome}`,
    cancelled: (on, reason) => `the meeting of ${day(on)} was cancelled: ${reason}`,
    postponed: 'put off without a date',
    settled: (how) => `settled by the secretariat: ${how}`,
    returned: (reason) => `returned: ${reason}`,
    passedOn: (names) => `sent on to ${names}`,
  },
  treated: 'treated',

  report: {
    title: (subject, areAllKlu, names) =>
      areAllKlu ? `Report from the KLUs: ${subject}` : `Report from ${names}: ${subject}`,
    how: 'For information and discussion.',
    why: 'The body asked for the answers itself.',
  },

  forms: {
    refer: () => ({
      heading: 'Refer a matter to other bodies',
      paragraphs: [
        'The matter goes at once to the bodies you choose. You can follow it on the list, and the answers come by themselves from their approved minutes.',
        'Bodies that do not use Referent you write one a line; their answers you note yourself.',
      ],
    }),
    further: (title) => ({ heading: `Send ${quoted(title, 'en')} to more`, paragraphs: [] }),
    passOn: (title) => ({
      heading: `Pass ${quoted(title, 'en')} on`,
      paragraphs: ['It cannot be sent to a body it has been with already.'],
    }),
    withdraw: (title) => ({
      heading: `Withdraw ${quoted(title, 'en')}`,
      paragraphs: ['The secretaries of the receivers are told.'],
    }),
    giveBack: (title) => ({
      heading: `Return ${quoted(title, 'en')}`,
      paragraphs: ['The sender is given your reason as the answer.'],
    }),
    place: (title) => ({
      heading: `Put ${quoted(title, 'en')} on a meeting`,
      paragraphs: ['The matter comes in as an item on the meeting, where you place it as other items.'],
    }),
    note: (title) => ({
      heading: `Note an answer: ${title}`,
      paragraphs: ['Only for receivers that do not use Referent themselves.'],
    }),
    report: (title) => ({
      heading: `Put the answers on the agenda: ${title}`,
      paragraphs: ['Change the draft if it needs it. It becomes an item on the meeting.'],
    }),
    noMeeting: () => ({
      heading: 'There is no meeting to put it on',
      paragraphs: ['Plan a meeting first; the matter stays on the list meanwhile.'],
    }),
    noOutsider: () => ({
      heading: 'There are no answers to note',
      paragraphs: ['Every receiver uses Referent itself, so the answers come by themselves.'],
    }),
  },

  labels: {
    'referral-title': 'Title of the matter',
    'referral-text': 'What is asked?',
    bodies: 'Bodies in Referent',
    'outside-bodies': 'Other bodies (one a line)',
    'answer-by': 'Last day the answer is of use (external deadline)',
    'mandate-holder': 'Who acts on a mandate? (may be empty)',
    'mandate-frame': 'Frame of the mandate in whole kroner (may be empty)',
    'mandate-source': 'Where is the mandate written? (may be empty)',
    receiver: 'Receiver',
    'thread-state': 'Where does the matter stand?',
    'thread-day': 'Day of the meeting',
    'thread-text': 'Answer or reason',
    meeting: 'Meeting',
    'report-text': 'The report',
  },

  noted: {
    placed: 'On the agenda',
    discussed: 'Treated',
    cancelled: 'The meeting is cancelled',
    'not-yet-held': 'The meeting has not been held yet',
    returned: 'Returned',
  },

  buttons: {
    refer: 'Refer to other bodies',
    send: 'Send the referral',
    further: 'Send to more',
    withdraw: 'Withdraw',
    note: 'Note an answer',
    report: 'Put the answers on the agenda',
    place: 'Put on a meeting',
    giveBack: 'Return',
    passOn: 'Pass on',
    board: 'See the referrals',
    new: 'New referral',
    save: 'Save',
  },

  told: {
    received: (from, title) => ({
      heading: `${from} has referred a matter here: ${title}`,
      paragraphs: ['Put it on a meeting, return it, or pass it on.'],
    }),
    receivedTooLate:
      'The body has no meeting before the day it is needed. Return the matter, or call an extraordinary meeting.',
    calledBack: (from, title) => ({
      heading: `${from} has withdrawn a referral: ${title}`,
      paragraphs: ['If it is on an agenda, the item can be taken off.'],
    }),
    tooLate: (title) => ({
      heading: `The answer will not come in time: ${title}`,
      paragraphs: [
        'The matter can be dropped and the members informed instead: withdraw it, or choose other receivers.',
      ],
    }),
    answered: (title) => ({ heading: `News of a referral: ${title}`, paragraphs: [] }),
    overdue: (title, answerBy) => ({
      heading: `The day for answers has passed: ${title}`,
      paragraphs: [
        `The answers were needed by ${day(answerBy)}. It is proposed to drop the matter and to inform the members of the answers that have come.`,
      ],
    }),
  },
};
