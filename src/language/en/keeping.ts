import type { RetentionWarning } from '../../domain/keeping/retention-warnings.ts';
import { cited, listed } from '../clauses.ts';
import type { keeping as danish, kinds as danishKinds, keepingRefusals as danishRefusals } from '../da/keeping.ts';
import { dateWithWeekday, longDate } from '../dates.ts';

export const kinds: typeof danishKinds = {
  drafts: 'earlier versions of the minutes’ text',
  items: 'withdrawn items',
  absences: 'reasons for apologies',
  comments: 'comments on the minutes',
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
  'held-already': ({ reason }) => [
    `The meeting is on hold already: ${reason}`,
    'Lift the hold first, if the reason is another.',
  ],
  'not-held': () => ['The meeting is not on hold.', 'Write “keeping” to see those that are.'],
};

export const keeping: typeof danish = {
  erased: '[erased]',
  board: (body) => `Keeping and erasing in ${body}`,
  explained: 'This is erased by itself when its period is over. Minutes, agendas and decisions are kept.',
  falls: 'Erased',
  held: (meeting) => `The meeting ${meeting} is on hold`,
  heldSince: (reason, day) => `Since ${day}: ${reason}`,
  more: (count) => `… and ${count} more.`,
  buttons: {
    hold: 'Put a meeting on hold',
    lift: (meeting) => `Lift the hold on ${meeting}`,
  },
  holdForm: {
    heading: 'Put a meeting on hold',
    paragraphs: [
      'Nothing about the meeting is erased by rule until the hold is lifted, for example while a complaint is dealt with.',
    ],
  },
  labels: { meeting: 'Meeting', reason: 'Reason' },
  noRules: (body) =>
    `${body} has no rules for erasing, so nothing is erased by itself. Write them in the body’s file under “retention”.`,
  nothingDue: (body) => `${body}: there is nothing of which a period runs.`,
  expiry: ({ kind, of, on, hold, rule }, today) => {
    const what = `${kinds[kind]}, ${kind === 'contacts' ? of : `the meeting ${of}`} ${cited(rule.clause, 'en')}`;
    if (hold !== undefined) return `on hold (${hold.reason}): ${what}`;
    if (on === undefined) return `waits for the minutes to be approved: ${what}`;
    return `${Temporal.PlainDate.compare(on, today) <= 0 ? 'today' : longDate(on, 'en')}: ${what}`;
  },
};
