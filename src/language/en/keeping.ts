import type { RetentionWarning } from '../../domain/keeping/retention-warnings.ts';
import { cited, listed } from '../clauses.ts';
import type { keeping as danish, kinds as danishKinds, keepingRefusals as danishRefusals } from '../da/keeping.ts';
import { dateWithWeekday, longDate } from '../dates.ts';

export const kinds: typeof danishKinds = {
  drafts: 'earlier versions of the minutes’ text',
  items: 'withdrawn items',
  absences: 'reasons for apologies',
  comments: 'comments on the minutes',
  replies: 'answers in consultations',
  votes: 'reasons given in written procedures',
  calls: 'notes of telephone calls',
  receipts: 'addresses and ids of what was sent',
  contacts: 'contact details of those who have left',
  annexes: 'annexes that only one party may see',
  proofs: 'proofs of approval',
};

export function keepingWarning(about: RetentionWarning): string {
  const kind = kinds[about.kind];
  switch (about.code) {
    case 'retention-under-proof':
      return `The rules erase ${kind} (${cited(about.own, 'en')}) before the proof of approval may go: ${cited(about.item, 'en')}. So they are kept as long as the proof.`;
    case 'retention-too-short':
      return `The rules erase ${kind} within ${about.least} months: ${cited(about.own, 'en')}. The Danish Ombudsman takes complaints for a year (Ombudsman Act, section 13 (3)), and then it can no longer be shown how minutes were approved. Set a longer period, or one for “proofs”.`;
    case 'retention-proposed':
      return `The periods for erasing are a proposal, since the rules say nothing of them: ${cited(about.own, 'en')}. Nothing is wrong, but nobody has decided them. Write the municipality’s own, with their clause, in the body’s file under “retention”, and take “silent” away.`;
    case 'retention-of-case-documents':
      return `The rules erase ${kind}: ${cited(about.own, 'en')}. They are documents of a case (Danish Access to Public Administration Files Act, section 15) and may be destroyed only as the Archives Order, section 5 (2), allows. Have them in the records system first, for example with “archive package”.`;
  }
}

export const keepingRefusals: typeof danishRefusals = {
  'receipt-counts': ({ dates }) => [
    `The minutes of the meeting on ${listed(
      dates.map((date) => dateWithWeekday(date, 'en')),
      'en',
    )} are being approved, and what they have received counts there. So nothing is erased now.`,
    'Wait until the minutes are approved, and try again.',
  ],
  'answer-counts': ({ cases }) => [
    `They are asked in ${listed(
      cases.map(({ title, lastDay }) => `“${title}” (answers by ${dateWithWeekday(lastDay, 'en')})`),
      'en',
    )}. Both an answer and silence count there, so nothing is erased now.`,
    'Wait until the time for answers is out, and try again.',
  ],
  'held-already': ({ reason }) => [
    `It is on hold already: ${reason}`,
    'Lift the hold first, if the reason is another.',
  ],
  'no-such-place': () => [
    'No place is chosen in which the name can be erased now.',
    'Choose one or more. If the minutes of the meeting are under way, wait until they are approved.',
  ],
  'not-held': () => ['It is not on hold.', 'Write “keeping” to see those that are.'],
};

export const keeping: typeof danish = {
  erased: '[erased]',
  board: (body) => `Keeping and erasing in ${body}`,
  explained: 'This is erased by itself when its period is over. Minutes, agendas and decisions are kept.',
  falls: 'Erased',
  proposed:
    'The periods are a proposal of Referent’s, since the body’s rules say nothing of them. They hold until the municipality writes its own in the body’s file under “retention”.',
  heldCase: (title) => `“${title}” is on hold`,
  held: (meeting) => `The meeting ${meeting} is on hold`,
  heldSince: (reason, day) => `Since ${day}: ${reason}`,
  more: (count) => `… and ${count} more.`,
  buttons: {
    hold: 'Put a meeting or a case on hold',
    lift: (what) => `Lift the hold on ${what}`,
  },
  holdForm: {
    heading: 'Put a meeting or a case on hold',
    paragraphs: [
      'Nothing about it is erased by rule until the hold is lifted, for example while a complaint is dealt with.',
    ],
  },
  labels: { meeting: 'Meeting or case', reason: 'Reason' },
  noRules: (body) =>
    `${body} has no rules for erasing, so nothing is erased by itself. Write them in the body’s file under “retention”.`,
  nothingDue: (body) => `${body}: there is nothing of which a period runs.`,
  rules: 'Under the rules',
  rule: (kind, clause) => `${kinds[kind]}: ${cited(clause, 'en')}`,
  expiry: ({ kind, of, on, hold, title }, today) => {
    const whose = title === undefined ? `the meeting ${of}` : `“${title}”`;
    const what = `${kinds[kind]}, ${kind === 'contacts' ? of : whose}`;
    if (hold !== undefined) return `on hold (${hold.reason}): ${what}`;
    if (on === undefined)
      return `waits for ${title === undefined ? 'the minutes to be approved' : 'the time for answers to be out'}: ${what}`;
    return `${Temporal.PlainDate.compare(on, today) <= 0 ? 'today' : longDate(on, 'en')}: ${what}`;
  },
};
