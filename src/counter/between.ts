import { MAY_GROUP } from '../domain/ad-hoc-group/commands.ts';
import type { Authority } from '../domain/authority.ts';
import { MAY_CONSULT } from '../domain/consultation/commands.ts';
import { MAY_AGREE } from '../domain/local-agreement/commands.ts';
import { MAY_RECEIVE, MAY_REFER } from '../domain/referral/commands.ts';
import { agreementActions } from './agreements.ts';
import { consultationActions } from './consultations.ts';
import { groupActions } from './groups.ts';
import { receivedActions } from './received-referrals.ts';
import { referralActions } from './referring.ts';
import type { Action } from './visit.ts';

/** What goes on between committees: referrals, local agreements, consultations and ad hoc groups. */
export const betweenActions: Readonly<Record<string, Action>> = {
  ...referralActions,
  ...receivedActions,
  ...agreementActions,
  ...consultationActions,
  ...groupActions,
};

/** Who may press it; a form may be seen by those who may send it. */
export const MAY_BETWEEN: Readonly<Record<string, Authority>> = {
  ...MAY_REFER,
  ...MAY_RECEIVE,
  ...MAY_AGREE,
  ...MAY_CONSULT,
  ...MAY_GROUP,
  'set-up-group-form': 'secretary',
  'give-group-terms-form': 'secretary',
  'plan-group-meeting-form': 'secretary',
  'report-from-group-form': 'secretary',
  'consult-form': 'secretary',
  'reply-to-consultation-form': 'member-or-secretary',
  'note-outside-reply-form': 'secretary',
  'draft-agreement-form': 'secretary',
  'send-agreement-form': 'secretary',
  'note-agreement-answer-form': 'secretary',
  'note-central-consent-form': 'secretary',
  'conclude-agreement-form': 'secretary',
  'terminate-agreement-form': 'secretary',
  'refer-form': 'secretary',
  'refer-further-form': 'secretary',
  'withdraw-referral-form': 'secretary',
  'note-answer-form': 'secretary',
  'report-answers-form': 'secretary',
  'place-referral-form': 'secretary',
  'return-referral-form': 'secretary',
  'pass-on-referral-form': 'secretary',
};
