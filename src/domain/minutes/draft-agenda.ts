import { draftAgendaUnder, remaining, type Struck } from '../agenda/draft-agenda.ts';
import type { BodyId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Meeting, PlannedMeeting } from '../meeting/meeting.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refer } from '../referral/commands.ts';
import type { Refusal } from '../refusal.ts';
import { pointsOf } from './write-minutes.ts';

/** Which points of the next body's draft agenda are struck, and why; the whole of it each time. */
export interface StrikeDraftPoints extends Command {
  readonly type: 'strike-draft-points';
  readonly pointId: string;
  readonly struck: readonly Struck[];
}

/** Sends what is left of it to the next body. */
export interface HandOverDraftAgenda extends Command {
  readonly type: 'hand-over-draft-agenda';
  readonly pointId: string;
}

/**
 * Strikes points of the next body's draft agenda. Once the draft minutes are out that too is a correction that members see.
 *
 * @source S4-09 "Medtages ikke i dagsorden, da det tidligere er drøftet"
 * @refuses minutes-not-open, approved-already, no-such-point, no-draft-agenda, draft-agenda-sent, reason-missing
 */
export function strikeDraftPoints(
  meeting: PlannedMeeting,
  { pointId, struck }: StrikeDraftPoints,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'approved') return refuse({ because: 'approved-already', at: minutes.approval.at });
  const titles = titlesAt(meeting, pointId, circumstances);
  if ('because' in titles) return refuse(titles);
  if (minutes.draft.handedOver?.includes(pointId)) return refuse({ because: 'draft-agenda-sent' });
  const known = struck.filter(({ number }) => titles[number - 1] !== undefined);
  if (known.some(({ reason }) => reason.trim() === '')) return refuse({ because: 'reason-missing' });
  const before = minutes.draft.struck?.[pointId] ?? [];
  return JSON.stringify(before.map(plainly)) === JSON.stringify(known.map(plainly))
    ? accept()
    : accept({ type: 'draft-points-struck', pointId, struck: known });
}

/**
 * Hands the points that are left over to the next body, each as a referral, once.
 *
 * @refuses minutes-not-open, no-such-point, no-draft-agenda, draft-agenda-empty, no-such-body (it is not in Referent)
 */
export function handOverDraftAgenda(
  meeting: PlannedMeeting,
  { pointId }: HandOverDraftAgenda,
  circumstances: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  const titles = titlesAt(meeting, pointId, circumstances);
  if ('because' in titles) return refuse(titles);
  if (minutes.draft.handedOver?.includes(pointId)) return accept();
  if (remaining(titles, minutes.draft.struck?.[pointId]).length === 0) return refuse({ because: 'draft-agenda-empty' });
  return circumstances.body.rules.prepares?.body === undefined
    ? refuse({ because: 'no-such-body' })
    : accept({ type: 'draft-agenda-handed-over', pointId });
}

/** The referrals in which the points go, in the same transaction. */
export function handedOver(
  event: MeetingEvent,
  meeting: Meeting,
  { id, bodyId, subject, by, at }: Command,
  { body }: Circumstances,
): readonly Refer[] {
  const { prepares } = body.rules;
  if (event.type !== 'draft-agenda-handed-over' || prepares?.body === undefined) return [];
  if (meeting.stage !== 'planned' || meeting.minutes.stage === 'none') return [];
  const { pointId } = event;
  const point = pointsOf(meeting, body).find((one) => one.id === pointId);
  const itemId = point?.itemId;
  if (point === undefined || itemId === undefined) return [];
  // The rules name it as the file does; whether there is such a body the referral's own rule looks at.
  const next = prepares.body as BodyId; // an id as the file has it
  const to = { kind: 'body', id: next, name: prepares.name } as const;
  return remaining(draftAgendaUnder(point, meeting), meeting.minutes.draft.struck?.[pointId]).map(
    ({ number, title }) => ({
      type: 'refer',
      id: `${id}/refer/${number}`,
      bodyId,
      subject: `${subject}.${pointId}.${number}`,
      by,
      at,
      matter: { title, text: title, annexes: [] },
      receivers: [to],
      from: { meetingId: subject, itemId },
    }),
  );
}

function titlesAt(
  meeting: PlannedMeeting,
  pointId: string,
  { body }: Circumstances,
): readonly string[] | (Refusal & { readonly because: 'no-such-point' | 'no-draft-agenda' }) {
  const point = pointsOf(meeting, body).find((one) => one.id === pointId);
  if (point === undefined) return { because: 'no-such-point' };
  const titles = draftAgendaUnder(point, meeting);
  return titles.length === 0 ? { because: 'no-draft-agenda' } : titles;
}

const plainly = ({ number, reason }: Struck) => [number, reason];
