import type { DeliveryState } from '../../domain/dispatches/delivery.ts';
import type { UndeliveredGround } from '../../domain/undelivered.ts';
import { listed } from '../clauses.ts';
import type { proof as danish } from '../da/proof.ts';
import type { ProvedWay } from '../proved.ts';
import { provedEvents } from './proved-events.ts';
import { undelivered } from './undelivered.ts';

export const proof: typeof danish = {
  title: 'Proof of the approval of minutes',
  soFar: 'SO FAR',
  label: {
    approvedAt: 'Approved',
    notYet: 'not yet',
    clause: 'Clause',
    version: 'Version',
    circulatedAt: 'Circulated',
    by: 'By',
    signedBy: 'Signed by',
    window: 'Time limit',
    received: 'Received by',
    answers: 'Answers',
    journal: 'Journal',
  },
  heading: {
    approval: 'The approval',
    window: 'The time for comments',
    members: 'The members',
    sent: 'What was sent to each',
    comments: 'Comments and objections',
    versions: 'Versions',
    journal: 'The journal',
    check: 'How to check this proof',
  },
  windowUpon: (event: string) => `The time was counted again: ${event}.`,
  noWindow: 'No time has run in which silence counts as an answer.',
  membersHeader: ['Member', 'Has received the draft', 'Has answered'],
  received: (way: ProvedWay, state: DeliveryState, at: string) => `${ways[way]}, ${at} (${states[state]})`,
  noted: (at: string) => `noted ${at}`,
  notReceived: 'no',
  answer: {
    comment: (at: string) => `comment ${at}`,
    objection: (at: string) => `objection ${at}`,
    'no-comments': (at: string) => `no comments ${at}`,
    signature: (at: string) => `signature ${at}`,
  },
  notedBy: (who: string) => `entered by ${who}`,
  silent: 'has not answered',
  sentHeader: ['When', 'What', 'Way', 'What happened'],
  nothingSent: 'Nothing was sent to this member.',
  noComments: 'None.',
  comment: (kind: 'comment' | 'objection', who: string, at: string, point: string | undefined) =>
    `${kind === 'objection' ? 'Objection' : 'Comment'} by ${who}, ${at}, ${point === undefined ? 'on the minutes as a whole' : `on item ${point}`}`,
  commentAnswered: (at: string, text: string) => `Answered ${at}: ${text}`,
  late: 'Came after the end and did not stop the approval.',
  settled: { met: 'Met.', 'taken-back': 'Taken back.', decided: 'Decided by the chair.' },
  oneVersion: 'The text was not changed after it had been circulated.',
  version: (number: number, at: string, who: string) => `Version ${number}, ${at}, by ${who}`,
  changedPoint: (point: string) => `Changed under item ${point}.`,
  changedElse: 'Changed outside the text of the items.',
  before: (text: string) => `Before: ${text === '' ? '(nothing)' : text}`,
  after: (text: string) => `Now: ${text === '' ? '(nothing)' : text}`,
  journalHeader: ['No.', 'When', 'What happened', 'Who'],
  upTo: (number: number, isApproval: boolean) =>
    isApproval
      ? `The approval is line no. ${number} of the body's journal. The line's checksum covers it and every line before it:`
      : `The latest line about the meeting is no. ${number} of the body's journal. The line's checksum covers it and every line before it:`,
  sum: (hash: string) => `sha256 ${hash}`,
  whole: (rows: number) =>
    `When this proof was written the body's whole journal was gone through: all ${rows} lines were as written.`,
  broken: (faults: readonly string[]) =>
    `WARNING. When this proof was written the body's journal was not whole: ${faults.join(' ')}`,
  check: (body: string, number: number) => [
    `Run “npm run -s referent -- verify-journal ${body}” against Referent's database, or write “verify journal” to Referent. The answer must be that the journal is whole.`,
    `Compare the checksum of line no. ${number} with the one printed here. If they are the same, nothing before the line was changed, taken out, swapped or put in since this proof was written.`,
    'Without Referent: the checksum is SHA-256 over the line as JSON by RFC 8785, with the keys at, body, by, command, event, number, previous, recordedAt, subject and type. event is SHA-256 over the event in the same way, and previous is the checksum of the line before.',
  ],
  limits:
    'What the checksum does not show: whoever holds the database can write the whole journal anew at one go. This proof must therefore lie elsewhere than the database, and such a rewriting shows by the sum here no longer fitting. The words above about each sending can only be added to, but are not themselves part of the chain; the lines of the journal that say that a member has received the draft are.',
  draw: 'Put the proof into the folder',
  open: 'Proof (Word)',
  drawn: 'The proof is in the body’s folder as soon as it is written. Write “proof” to see the link.',
  window: (first: string, last: string) => `${first} to ${last} inclusive`,
  receivedBy: (number: number, of: number) => `${number} of ${of} members`,
  answersCount: (said: readonly string[]) => (said.length === 0 ? 'none' : listed(said, 'en')),
  count: {
    comment: (n: number) => (n === 1 ? '1 comment' : `${n} comments`),
    objection: (n: number) => (n === 1 ? '1 objection' : `${n} objections`),
    'no-comments': (n: number) => `${n} without comments`,
    signature: (n: number) => (n === 1 ? '1 signature' : `${n} signatures`),
    silent: (n: number) => (n === 1 ? '1 has not answered' : `${n} have not answered`),
  },
  line: (number: number) => `line no. ${number}`,
  clock: 'the clock',
  desk: 'Referent',
  events: provedEvents,
  word: (state: DeliveryState, ground: UndeliveredGround | undefined) =>
    ground === undefined ? states[state] : `${states[state]}: ${undelivered[ground]}`,
  way: (way: ProvedWay) => ways[way],
};

const ways: Readonly<Record<ProvedWay, string>> = {
  teams: 'Teams',
  mail: 'mail',
  phone: 'telephone',
  channel: 'the channel',
  calendar: 'the calendar',
  files: "the channel's files",
};

const states: Readonly<Record<DeliveryState, string>> = {
  made: 'put out for sending',
  trying: 'sending tried',
  sent: 'sent',
  confirmed: 'confirmed as sent by the mail system',
  'in-doubt': 'not known whether it arrived',
  refused: 'refused',
  bounced: 'came back',
  'laid-aside': 'given up',
  seen: 'seen',
  answered: 'answered',
};
