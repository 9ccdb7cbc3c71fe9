import { type Authority, barred } from '../domain/authority.ts';
import { MAY_DIALOGUE } from '../domain/dialogue-meeting/commands.ts';
import { MAY_SEND } from '../domain/dispatches/commands.ts';
import { MAY_DOCKET } from '../domain/docket/commands.ts';
import { DUTIES_MAY } from '../domain/duties/commands.ts';
import { MAY_KEEP } from '../domain/keeping/commands.ts';
import { MAY } from '../domain/meeting/commands.ts';
import type { Refusal } from '../domain/refusal.ts';
import { MAY_DECIDE_IN_WRITING } from '../domain/written-procedure/commands.ts';
import { MAY_BETWEEN } from './between.ts';
import type { Visit } from './visit.ts';

/** Who may press what is no command of its own, or has another name on the cards. What stands nowhere anyone of the body may press. */
const MAY_PRESS: Readonly<Record<string, Authority>> = {
  'adjust-plan': 'secretary',
  'approve-plan': 'secretary',
  'preview-agenda': 'secretary',
  'triage-item': 'secretary',
  'accept-item': 'secretary',
  'return-item': 'secretary',
  'defer-item': 'secretary',
  'settle-item': 'secretary',
  'move-item': 'secretary',
  'skip-topic-form': 'secretary',
  'minutes-overview': 'secretary',
  'minutes-header': 'secretary',
  'plan-half': 'secretary',
  'plan-on-agenda': 'secretary',
  'decide-dates-form': 'secretary',
  'decide-dates': 'secretary',
  'write-point': 'secretary',
  'next-point': 'secretary',
  'previous-point': 'secretary',
  'correct-point': 'secretary',
  'follow-up-form': 'secretary',
  'follow-up-clarify': 'secretary',
  'invite-guests-form': 'secretary',
  'complete-duty-form': 'secretary',
  'waive-duty-form': 'secretary',
  'call-for-revision-form': 'secretary',
  'arrange-dialogue-form': 'secretary',
  'cancel-dialogue-form': 'secretary',
  'coming-item-form': 'secretary',
  'take-coming-form': 'secretary',
  'strike-coming-form': 'secretary',
  'make-standing-form': 'secretary',
  'end-standing-form': 'secretary',
  'show-hit': 'secretary',
  'set-annex-scope-form': 'secretary',
  'correct-published-form': 'secretary',
  'withdraw-published-form': 'secretary',
  'decide-objection-form': 'chair',
  'enter-answer-form': 'secretary',
  'submit-another': 'member-or-secretary',
  'edit-item-form': 'member-or-secretary',
  'report-absence-form': 'member',
  ...MAY_DECIDE_IN_WRITING,
  'paper-findings': 'secretary',
  'preview-import': 'secretary',
  ...MAY_SEND,
  ...MAY_KEEP,
  'hold-meeting-form': 'chair-or-secretary',
  'show-person': 'secretary',
  'ring-up': 'secretary',
  'propose-in-writing-form': 'secretary',
  'answer-in-writing-form': 'member',
};

/**
 * Why this visitor may not press this, before anything is shown. Forms and overviews hold what only some may see, and
 * anyone can send any verb; what changes a record the rules ask again.
 */
export function mayNotPress({ me, body }: Visit, verb: string): Refusal | undefined {
  const needs = { ...MAY, ...MAY_BETWEEN, ...MAY_DOCKET, ...DUTIES_MAY, ...MAY_DIALOGUE, ...MAY_PRESS }[verb];
  return needs === undefined ? undefined : barred(needs, { kind: 'member', id: me.id }, body);
}
