import type { Decision } from '../decision.ts';
import type { Erasure } from '../keeping/erasure.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import {
  type CorrectPublished,
  correctPublished,
  type WithdrawPublished,
  withdrawPublished,
} from './correct-published.ts';
import {
  type KeepAnnex,
  keepAnnex,
  type SetAnnexScope,
  setAnnexScope,
  type TakeOffAnnex,
  takeOffAnnex,
} from './keep-annex.ts';
import { type PublishMinutes, publishMinutes } from './publish-minutes.ts';
import { type SettleHit, settleHit } from './settle-hit.ts';

/** What can be asked of what a meeting makes public, and of its annexes. */
export type PublicationCommand =
  | SettleHit
  | PublishMinutes
  | CorrectPublished
  | WithdrawPublished
  | KeepAnnex
  | SetAnnexScope
  | TakeOffAnnex;

export function decidePublication(
  meeting: PlannedMeeting,
  command: PublicationCommand,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  switch (command.type) {
    case 'settle-hit':
      return settleHit(meeting, command);
    case 'publish-minutes':
      return publishMinutes(meeting, command, circumstances);
    case 'correct-published':
      return correctPublished(meeting, command, circumstances);
    case 'withdraw-published':
      return withdrawPublished(meeting, command, circumstances);
    case 'keep-annex':
      return keepAnnex(meeting, command, circumstances);
    case 'set-annex-scope':
      return setAnnexScope(meeting, command, circumstances);
    case 'take-off-annex':
      return takeOffAnnex(meeting, command);
  }
}

/** An annex that is none any more, taken off or replaced, can be opened by nobody, and its bytes go with it. */
export function annexErasures(event: MeetingEvent): readonly Erasure[] {
  if (event.type === 'annex-taken-off') return [{ annexGone: event.annexId }];
  return event.type === 'annex-kept' && event.replaces !== undefined ? [{ annexGone: event.replaces }] : [];
}
