import type { Body, MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { allAsked, hasSigned, ruleOf } from './answers.ts';
import { remark } from './comment-on-draft.ts';
import { isOpenObjection } from './minutes.ts';

/** Justering: a signer's signature. */
export interface SignMinutes extends Command {
  readonly type: 'sign-minutes';
}

/** A signer who will not sign, and why. */
export interface DeclineToSign extends Command {
  readonly type: 'decline-to-sign';
  readonly reason: string;
}

/**
 * Records a signature of the text as it now stands, also after an objection was referred. A second signature of the same
 * text changes nothing.
 *
 * @source approval.mode `by-signing`
 * @refuses not-circulating, approved-already, not-a-signer, own-objection-open
 */
export function signMinutes(
  meeting: PlannedMeeting,
  { by, at }: SignMinutes,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  return signature(meeting, by.id, at, body);
}

/**
 * To decline is to object, with the reason as the objection.
 *
 * @refuses not-circulating, approved-already, not-a-signer, reason-missing
 */
export function declineToSign(
  meeting: PlannedMeeting,
  { id, by, at, reason }: DeclineToSign,
  { body }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'member' });
  const stop = cannotSign(meeting, by.id, body);
  if (stop !== undefined) return refuse(stop);
  const text = reason.trim();
  if (text === '') return refuse({ because: 'reason-missing' });
  return remark(meeting, { id, by: by.id, at, kind: 'objection', pointId: undefined, text }, body);
}

/** @param notedBy the secretary, where she enters it for someone who signed elsewhere */
export function signature(
  meeting: PlannedMeeting,
  signer: MemberId,
  at: Temporal.Instant,
  body: Body,
  notedBy?: MemberId,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  const stop = cannotSign(meeting, signer, body);
  if (stop !== undefined) return refuse(stop);
  if (minutes.stage === 'none') return refuse({ because: 'not-circulating' });
  if (minutes.comments.some((one) => one.by === signer && isOpenObjection(one)))
    return refuse({ because: 'own-objection-open' });
  if (hasSigned(minutes, signer)) return accept();
  const { version } = minutes.draft;
  const noted = notedBy === undefined ? {} : { notedBy };
  return accept({ type: 'minutes-signed', signature: { by: signer, at, version, ...noted } });
}

function cannotSign({ minutes }: PlannedMeeting, signer: MemberId, body: Body): Refusal | undefined {
  if (minutes.stage === 'approved') return { because: 'approved-already', at: minutes.approval.at };
  if (minutes.stage !== 'collecting' && minutes.stage !== 'referred') return { because: 'not-circulating' };
  const rule = ruleOf(minutes, body);
  const isAsked = rule.mode === 'by-signing' && allAsked(minutes).includes(signer);
  return isAsked ? undefined : { because: 'not-a-signer', clause: rule.clause };
}
