import type { DeliveredKind } from '../domain/dispatch.ts';

const CALLED: readonly DeliveredKind[] = ['call-for-items', 'items-reminder'];
const DRAFT: readonly DeliveredKind[] = ['draft-circulated', 'draft-revised', 'signature-wanted', 'approval-reminder'];

/** Which notices a member answers by which command, whichever door it comes through. */
const ANSWERED: Readonly<Record<string, readonly DeliveredKind[]>> = {
  'submit-item': CALLED,
  'say-no-items': CALLED,
  'report-absence': [...CALLED, 'agenda-released', 'meeting-called', 'meeting-moved'],
  'answer-late-item': ['waiver-wanted'],
  'pass-draft': ['draft-for-chair'],
  'return-draft': ['draft-for-chair'],
  'comment-on-draft': DRAFT,
  'say-no-comments': DRAFT,
  'take-back-objection': DRAFT,
  'sign-minutes': DRAFT,
  'decline-to-sign': DRAFT,
  'decide-objection': ['objection-for-chair'],
  'answer-in-writing': ['written-proposal'],
  'reply-to-consultation': ['consultation-opened', 'consultation-reminder'],
};

/** The kinds of notice a command of this type answers; none for most. */
export function answeredBy(commandType: string): readonly DeliveredKind[] {
  return ANSWERED[commandType] ?? [];
}
