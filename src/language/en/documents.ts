import { endTime } from '../../domain/meeting/slot.ts';
import { listed, quoted } from '../clauses.ts';
import { clockTime, dateWithWeekday, longDate, timeSpan } from '../dates.ts';
import type { DocumentWords } from '../documents.ts';

/** Within a sentence, which ends itself. */
const clause: DocumentWords['clause'] = ({ document, quote, silent }) =>
  silent === undefined ? `“${quote}” (${document})` : `“${quote}” (${document}). ${silent.replace(/\.$/, '')}`;

export const documents: DocumentWords = {
  language: 'en',
  agenda: 'Agenda',
  minutes: 'Minutes',
  conclusionMinutes: 'Minutes of decisions',
  draftMark: 'DRAFT',
  whichDraft: (version, on) => `Version ${version}, ${longDate(on, 'en')}`,
  approvedAs: (mode, on) =>
    `Approved ${
      {
        'by-silence': 'without objections on',
        'chair-then-members': 'without objections on',
        'at-the-meeting': 'at the meeting on',
        'at-the-next-meeting': 'at the following meeting on',
        'by-signing': 'by signature on',
        'by-all': 'by all members on',
        'by-the-chair': 'by the chair on',
        'as-imported': 'elsewhere, imported on',
      }[mode]
    } ${longDate(on, 'en')}`,
  label: {
    meeting: 'Meeting',
    date: 'Date',
    time: 'Time',
    started: 'Opened',
    ended: 'Closed',
    place: 'Place',
    released: 'Sent out',
    kind: 'Kind',
    proposedBy: 'Proposed by',
    length: 'Time wanted',
    annexes: 'Annexes',
    participants: 'Participants',
    secretariat: 'Secretariat',
    guests: 'Guests',
    absences: 'Absences',
    minutesOfPoint: 'Minutes',
    approval: 'Approval',
    version: 'Version',
  },
  overview: 'The items',
  pages: { page: 'Page ', of: ' of ' },
  date: (date) => longDate(date, 'en'),
  day: (date) => dateWithWeekday(date, 'en'),
  time: (time) => clockTime(time, 'en'),
  span: (slot) => timeSpan(slot.start, endTime(slot), 'en'),
  releasedOn: (date, supplement) =>
    supplement === 0 ? longDate(date, 'en') : `${longDate(date, 'en')} (supplement no. ${supplement})`,
  releasedLate: (days) => `The agenda was sent out ${days === 1 ? '1 day' : `${days} days`} after it was due.`,
  kind: (kind) => ({ decision: 'Decision', discussion: 'Discussion', information: 'Information' })[kind],
  field: (field, inKlu) =>
    ({
      topic: 'Topic',
      background: 'Background',
      what: 'What is to be discussed',
      how: 'How it is to be discussed',
      why: inKlu ? 'Why in the KLU' : 'Why here',
      recommendation: 'Recommendation',
    })[field],
  minutesLong: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  lateItem: ({ due, reason, by }) => `${late(due)} Taken onto the agenda by ${by}, because: ${reason}`,
  lateItemUnwaived: (due) => late(due),
  formerMember: 'former member',
  presence: (presence, substitute) => {
    const note = { present: '', apology: 'apologies', absent: 'absent' }[presence];
    return [note, substitute === undefined ? '' : `substitute: ${substitute}`].filter((part) => part !== '');
  },
  outcome: (outcome, body) =>
    ({
      followed: 'The recommendation was followed.',
      changed: 'The recommendation was followed with changes.',
      'not-treated': 'The item was not treated.',
      deferred: 'The item was deferred.',
      noted: `${body} noted the information.`,
      discussed: `${body} discussed the item.`,
      decided: `${body} decided as stated.`,
      approved: `${body} approved the item.`,
    })[outcome],
  decidedDespite: (reason) => `As a rule no decisions are made under this item. Reason: ${reason}`,
  none: 'None.',
  notWritten: 'No minutes have been written under this item.',
  draftState: {
    drafting: 'The draft is being written and has not been sent to the members.',
    circulating: (lastDay, source) =>
      `The draft has been sent to the members. The secretariat must have comments by the end of ${dateWithWeekday(lastDay, 'en')}: ${clause(source)}.`,
    withChair: (lastDay, source) =>
      `The draft is with the chair to the end of ${dateWithWeekday(lastDay, 'en')} and has not been sent to the members: ${clause(source)}.`,
    delivering: (source) =>
      `The draft has been sent to the members. The time for comments begins when all have received it: ${clause(source)}.`,
    collecting: (source) => `The draft has been sent for approval: ${clause(source)}.`,
    awaitingNextMeeting: 'The draft has been sent to the members and will be put to the next meeting for approval.',
    referred: 'There are objections to the draft, and it has been referred to the chair.',
  },
  approved: {
    bySilence: (on, source) =>
      `The minutes were approved on ${longDate(on, 'en')}, when the time for comments had ended with no objection outstanding: ${clause(source)}.`,
    atTheMeeting: (on, source) =>
      `The minutes were approved at the meeting on ${longDate(on, 'en')}: ${clause(source)}.`,
    atTheNextMeeting: (on, source) =>
      `The minutes were approved at the following meeting on ${longDate(on, 'en')}: ${clause(source)}.`,
    byChairAndSilence: (on, source) =>
      `The minutes were approved on ${longDate(on, 'en')}, when the chair had approved them and the time for comments had ended with no objection outstanding: ${clause(source)}.`,
    bySigning: (on, signers, source) =>
      `The minutes were approved on ${longDate(on, 'en')}, signed by ${listed(signers, 'en')}: ${clause(source)}.`,
    byAll: (on, source) =>
      `The minutes were approved on ${longDate(on, 'en')}, when all members had answered: ${clause(source)}.`,
    byTheChair: (on, source) => `The minutes were approved by the chair on ${longDate(on, 'en')}: ${clause(source)}.`,
    asImported: (on, { document, quote }) =>
      `The minutes were imported on ${longDate(on, 'en')} from ${quoted(document, 'en')} (${quoted(quote, 'en')}) as approved.`,
  },
  dissent: (who, point, text) =>
    `Dissent: ${who} does not agree with ${point === undefined ? 'the minutes' : `item ${point}`}. ${text}`,
  clause,
};

function late(due: Temporal.PlainDate | undefined): string {
  return due === undefined
    ? 'The item came in after items were due.'
    : `The item came in after items were due on ${longDate(due, 'en')}.`;
}
