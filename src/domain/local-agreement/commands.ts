import type { Authority } from '../authority.ts';
import type { Command } from '../command.ts';
import type { Mandate } from '../referral/referral.ts';
import type { Terms, Verdict } from './local-agreement.ts';

export interface DraftAgreement extends Command {
  readonly type: 'draft-agreement';
  readonly title: string;
  readonly text: string;
  readonly terms: Terms;
  readonly mandate?: Mandate;
}

export interface SendAgreement extends Command {
  readonly type: 'send-agreement';
  readonly stepId: string;
  readonly on: Temporal.PlainDate;
}

export interface NoteAgreementAnswer extends Command {
  readonly type: 'note-agreement-answer';
  readonly stepId: string;
  /** Empty for a step without parts. */
  readonly part: string;
  readonly verdict: Verdict;
  readonly on: Temporal.PlainDate;
  readonly note: string;
}

export interface NoteCentralConsent extends Command {
  readonly type: 'note-central-consent';
  readonly on: Temporal.PlainDate;
  readonly note: string;
}

export interface ConcludeAgreement extends Command {
  readonly type: 'conclude-agreement';
  readonly on: Temporal.PlainDate;
}

export interface TerminateAgreement extends Command {
  readonly type: 'terminate-agreement';
  readonly on: Temporal.PlainDate;
  readonly reason: string;
}

export type AgreementCommand =
  | DraftAgreement
  | SendAgreement
  | NoteAgreementAnswer
  | NoteCentralConsent
  | ConcludeAgreement
  | TerminateAgreement;

export const MAY_AGREE: Readonly<Record<AgreementCommand['type'], Authority>> = {
  'draft-agreement': 'secretary',
  'send-agreement': 'secretary',
  'note-agreement-answer': 'secretary',
  'note-central-consent': 'secretary',
  'conclude-agreement': 'secretary',
  'terminate-agreement': 'secretary',
};
