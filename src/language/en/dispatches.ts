import type { Body } from '../../domain/body/body.ts';
import type { DeliveryState, DeliveryWord } from '../../domain/dispatches/delivery.ts';
import type { dispatches as da } from '../da/dispatches.ts';
import { moment } from '../dates.ts';
import type { Told } from '../told.ts';
import { undeliveredSentence } from '../undelivered.ts';

const ways: Readonly<Record<DeliveryWord['way'], string>> = {
  teams: 'Teams',
  mail: 'Mail',
  phone: 'Telephone',
  channel: 'The channel',
  calendar: 'The calendar',
  files: 'The files',
};

const states: Readonly<Record<DeliveryState, string>> = {
  made: 'waiting to be sent',
  trying: 'being sent',
  sent: 'sent',
  confirmed: 'sent and confirmed',
  'in-doubt': 'perhaps sent; it cannot be seen',
  refused: 'not accepted; it is tried again, or by another way',
  bounced: 'came back',
  'laid-aside': 'not delivered',
  seen: 'seen',
  answered: 'answered',
};

/** The board of what was sent to whom, and what the secretary does about what did not get there. */
export const dispatches: typeof da = {
  board: ({ shortName }: Pick<Body, 'shortName'>, about: string): Told => ({
    heading: `Dispatches of ${shortName}`,
    paragraphs: [about],
  }),
  nothing: 'Nothing has been sent out yet.',
  allWell: 'Everything has arrived or is on its way.',
  care: 'Needs attention',
  occasion: (kind: string, at: Temporal.Instant, timeZone: string) => `${kind}, ${moment(at, timeZone, 'en')}`,
  row: (title: string, kind: string) => `${title}: ${kind}`,
  member: (title: string, words: string) => `${title}: ${words}`,
  word: (word: Pick<DeliveryWord, 'way' | 'state' | 'at' | 'ground'>, timeZone: string) => {
    const why = word.ground === undefined ? '' : `. ${undeliveredSentence(word.ground, 'en')}`;
    return `${ways[word.way]}, ${states[word.state]} (${moment(word.at, timeZone, 'en')})${why}`;
  },
  attended: {
    'sent-again': (who: string, at: string) => `${who} sent it again, ${at}`,
    'sent-as-mail': (who: string, at: string) => `${who} sent it as mail, ${at}`,
    'rung-up': (who: string, at: string, note: string, hasIt: boolean) =>
      `${who} rang up, ${at}; ${hasIt ? 'the message is received' : 'the message is not received'}${note === '' ? '' : `: ${note}`}`,
  },
  buttons: {
    sendAgain: 'Send again',
    sendAsMail: 'Send as mail',
    ringUp: 'Ring up',
    noteCall: 'Keep the call',
    board: 'Dispatches',
    earlier: 'Previous',
    later: 'More',
  },
  call: (title: string, kind: string, phone: string | undefined): Told => ({
    heading: `Ring up ${title}`,
    paragraphs: [
      phone === undefined
        ? 'There is no telephone number in the body’s file (members[].phone).'
        : `Telephone: ${phone}`,
      `It is about: ${kind}.`,
    ],
  }),
  labels: { note: 'What was said?', 'has-it': 'Does this person have the message?' },
  hasIt: { yes: 'Yes, the content is known or has been received', no: 'No, not yet' },
  sentAgain: (title: string): Told => ({
    heading: 'Sent again',
    paragraphs: [`The message to ${title} is on its way. “Dispatches” shows how it goes.`],
  }),
  sentAsMail: (title: string, address: string): Told => ({
    heading: 'Sent as mail',
    paragraphs: [`The message to ${title} is on its way to ${address}. “Dispatches” shows how it goes.`],
  }),
  noted: (title: string, hasIt: boolean): Told => ({
    heading: 'The call is noted',
    paragraphs: [
      hasIt ? `The message counts as received by ${title}.` : `The message still counts as not received by ${title}.`,
    ],
  }),
  gone: 'There is no dispatch to this member to be sent again.',
  reach: {
    now: {
      teams: 'You are written to in Teams.',
      mail: 'You are written to by mail.',
      both: 'You are written to both in Teams and by mail.',
      undefined: 'You are written to in Teams if you can be reached there, otherwise by mail.',
    },
    heading: 'How do you want to be reached?',
    ruled: 'The rules of the body say that every message goes both ways. You cannot change that.',
    how: 'Write “reach me by mail”, for example, or choose here. It holds for all your bodies.',
    buttons: { teams: 'In Teams', mail: 'By mail', both: 'Both' },
    unknown: (said: string) => `I did not understand “${said}”. Write “in teams”, “by mail” or “both”.`,
  },
};
