import { quoted } from '../clauses.ts';
import type { ConsultationWords } from '../da/consultation.ts';
import { dateWithWeekday } from '../dates.ts';

const day = (date: Temporal.PlainDate) => dateWithWeekday(date, 'en');

export const consultation: ConsultationWords = {
  board: (body, isEmpty) => ({
    heading: `Consultations in ${body.shortName}`,
    paragraphs: isEmpty ? ['There are no consultations.'] : [],
  }),
  open: 'Under way',
  closed: 'Closed',
  from: (name) => `${name} consults the body`,
  until: (date) => `Answer by ${day(date)}, the whole day included`,
  answered: (count, of) => `${count} of ${of} members have answered`,
  waits: (name) => `${name}: no answer yet`,
  silent: (name) => `${name}: did not answer`,
  replied: (name, text) => `${name}: ${text}`,
  noRemarks: 'No remarks',
  noReply: 'No answer',
  members: 'Members of the body',
  own: 'The body’s answer',
  days: 'How the days are counted',
  forms: {
    consult: () => ({
      heading: 'New consultation',
      paragraphs: ['The window is counted in the body’s working days, and the day it is sent is not one of them.'],
    }),
    reply: (title) => ({
      heading: `Answer to a consultation: ${title}`,
      paragraphs: ['Leave the field empty if there are no remarks. The newest answer counts.'],
    }),
    note: (title) => ({
      heading: `Note an answer: ${title}`,
      paragraphs: ['Only for those who do not use Referent themselves.'],
    }),
    noOutsider: () => ({
      heading: 'There are no answers to note',
      paragraphs: ['All who are consulted use Referent themselves.'],
    }),
  },
  labels: {
    'consultation-title': 'What is sent out?',
    'consultation-text': 'What is asked?',
    'window-days': 'Time to answer, in working days',
    'hears-members': 'Are the body’s own members consulted?',
    bodies: 'Bodies in Referent',
    'outside-bodies': 'Others who are consulted (one a line)',
    'reply-text': 'Answer',
    receiver: 'Who answers?',
  },
  yes: 'Yes',
  no: 'No',
  buttons: {
    new: 'New consultation',
    send: 'Send out',
    reply: 'Answer',
    noRemarks: 'No remarks',
    note: 'Note an answer',
    save: 'Save the answer',
    board: 'See the consultations',
  },
  told: {
    opened: (title) => ({ heading: `Consultation: ${title}`, paragraphs: [] }),
    reminder: (title, lastDay) => ({
      heading: `Remember to answer the consultation: ${title}`,
      paragraphs: [`The answer must be here by ${day(lastDay)}.`],
    }),
    closed: (title) => ({
      heading: `The consultation is closed: ${title}`,
      paragraphs: [`Here are the answers to ${quoted(title, 'en')}, one section for each who was consulted.`],
    }),
  },
};
