import { type MemberId, member } from '../body/body.ts';
import type { Command } from '../command.ts';
import { type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { allAsked, ruleOf } from './answers.ts';
import { remark, sayNothing } from './comment-on-draft.ts';
import { signature } from './sign-minutes.ts';

/** The secretary enters what a member has answered by letter or by word of mouth. */
export interface EnterAnswer extends Command {
  readonly type: 'enter-answer';
  readonly member: MemberId;
  /** `approves` is a signature where minutes are signed, and »ingen bemærkninger« elsewhere. */
  readonly answer: 'approves' | 'comment' | 'objection';
  /** Empty for `approves`. */
  readonly text: string;
}

/**
 * Records an answer for someone who could not give it here, with the secretary's name beside it. What holds of the
 * member's own answer holds of this.
 *
 * @refuses no-such-member, reason-missing (an objection or comment without words), and as commentOnDraft and signMinutes
 */
export function enterAnswer(
  meeting: PlannedMeeting,
  command: EnterAnswer,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, id, answer } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const who = member(body, command.member);
  if (who === undefined) return refuse({ because: 'no-such-member' });
  const { minutes } = meeting;
  const isSigned = minutes.stage !== 'none' && ruleOf(minutes, body).mode === 'by-signing';
  if (answer === 'approves' && isSigned) return signature(meeting, who.id, at, body, by.id);
  const isAsked = minutes.stage !== 'none' && allAsked(minutes).includes(who.id);
  if (who.seat !== 'member' && !isAsked) return refuse({ because: 'no-such-member' });
  if (answer === 'approves') return sayNothing(meeting, { by: who.id, at, notedBy: by.id });
  const text = command.text.trim();
  if (text === '') return refuse({ because: 'reason-missing' });
  return remark(meeting, { id, by: who.id, at, kind: answer, pointId: undefined, text, notedBy: by.id }, body);
}
