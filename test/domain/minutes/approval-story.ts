import type { Approval } from '../../../src/domain/body/approval.ts';
import type { Body } from '../../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { EnterAnswer } from '../../../src/domain/minutes/enter-answer.ts';
import { guldborgsund, memberId } from '../bodies.ts';
import { header } from '../story.ts';

/** Approval without its clause, which these bodies share. */
type Way = Approval extends infer One ? (One extends Approval ? Omit<One, 'clause'> : never) : never;

/** Guldborgsund, but approving in another way. */
export function approving(way: Way): Body {
  const { clause } = guldborgsund.rules.approval;
  // A way with its clause again is what it was made from.
  return { ...guldborgsund, rules: { ...guldborgsund.rules, approval: { ...way, clause } as Approval } };
}

/** The body once these have been taken out of its file. */
export function without(body: Body, ...ids: readonly string[]): Body {
  return { ...body, members: body.members.filter(({ id }) => !ids.includes(id)) };
}

export const signed = (who: string, when = '2027-04-23T10:00'): MeetingCommand => ({
  type: 'sign-minutes',
  ...header(who, when),
});
export const declined = (who: string, reason = 'Punkt 3 er forkert.', when = '2027-04-23T11:00'): MeetingCommand => ({
  type: 'decline-to-sign',
  ...header(who, when, `objection ${who}`),
  reason,
});
export const passed = (who = 'chair', when = '2027-04-23T10:00'): MeetingCommand => ({
  type: 'pass-draft',
  ...header(who, when),
});
export const returned = (reason = 'Punkt 2 mangler.', when = '2027-04-23T10:00', who = 'chair'): MeetingCommand => ({
  type: 'return-draft',
  ...header(who, when),
  reason,
});
export const noted = (
  member: string,
  answer: EnterAnswer['answer'] = 'approves',
  text = '',
  when = '2027-04-26T10:00',
): MeetingCommand => ({
  type: 'enter-answer',
  ...header('secretary', when, `${answer} ${member}`),
  member: memberId(member),
  answer,
  text,
});
export const received = (member: string, when: string, who = 'desk'): MeetingCommand => ({
  type: 'note-receipt',
  ...header(who, when, `receipt ${member}`),
  member: memberId(member),
});
export const decided = (
  who: string,
  dissent = '',
  when = '2027-04-28T10:00',
  commentId = 'objection plo-1',
): MeetingCommand => ({
  type: 'decide-objection',
  ...header(who, when),
  commentId,
  text: 'Referatet gengiver drøftelsen.',
  dissent,
});
export const reminding = (when: string): MeetingCommand => ({ type: 'remind-of-approval', ...header('clock', when) });
