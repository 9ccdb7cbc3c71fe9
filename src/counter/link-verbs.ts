import type { Link, Purpose } from '../desk/links.ts';
import { type Data, textOf } from './visit.ts';

const ABSENCE = ['report-absence-form', 'report-absence'];

/** What can be pressed on the page a link opens. Whether this member may press it, the rules are asked as of any press. */
const VERBS: Readonly<Record<Purpose, readonly string[]>> = {
  items: [
    'submit-item',
    'submit-another',
    'say-no-items',
    'edit-item-form',
    'edit-item',
    'withdraw-item',
    'ask-why',
    ...ABSENCE,
  ],
  'late-item': ['answer-late-item'],
  meeting: ['ask-why', ...ABSENCE],
  draft: [
    'comment-on-draft',
    'say-no-comments',
    'take-back-objection',
    'sign-minutes',
    'decline-to-sign',
    'pass-draft',
    'return-draft',
    'decide-objection-form',
    'decide-objection',
    'approve-minutes',
    'ask-why-window',
  ],
  consultation: ['reply-to-consultation-form', 'reply-to-consultation'],
  'written-procedure': ['answer-in-writing-form', 'answer-in-writing'],
  // What is read is looked through there; into the records it comes only in Teams, where it is known who presses.
  check: ['paper-findings'],
  'follow-up': ['follow-up-status', 'note-follow-up', 'follow-up-receipt', 'close-follow-up'],
};

/** Under which name a card says which record it is about; of a body's docket there is but one. */
const SUBJECT: Readonly<Record<Purpose, string | undefined>> = {
  items: 'meetingId',
  'late-item': 'meetingId',
  meeting: 'meetingId',
  draft: 'meetingId',
  consultation: 'consultationId',
  'written-procedure': 'writtenId',
  'follow-up': undefined,
  check: undefined,
};

/** Whether a press belongs to what the link is for: its verb, its body and its record. Also asked of what a card shows. */
export function mayPressByLink({ purpose, bodyId, subject }: Link, verb: string, data: Data): boolean {
  const key = SUBJECT[purpose];
  const isItsRecord = key === undefined || textOf(data, key) === subject;
  return VERBS[purpose].includes(verb) && textOf(data, 'bodyId') === bodyId && isItsRecord;
}
