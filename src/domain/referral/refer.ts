import type { Body } from '../body/body.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { NoteAnswer, Refer, ReferFurther, ReferOn, ReportAnswers } from './commands.ts';
import { type ReferralEvent, threadWith } from './events.ts';
import type { BodyName, OpenReferral, Receiver, Referral } from './referral.ts';
import { isAnswered, latest } from './referral.ts';

type Referring = Decision<ReferralEvent, Refusal>;

/**
 * Sends an item to other bodies. It never comes back to a body it has been through.
 *
 * @source S4-07 "sætter TUT på dagsorden i KLU'erne"
 * @refuses referral-without-title, nobody-to-refer-to, referral-loop, no-such-body, in-the-past
 */
export function refer(referral: Referral, command: Refer | ReferOn, circumstances: Circumstances): Referring {
  const { matter, at } = command;
  const { body } = circumstances;
  if (referral.stage !== 'none') return accept();
  if (matter.title.trim() === '') return refuse({ because: 'referral-without-title' });
  const path = [...(command.type === 'refer-on' ? command.path : []), nameOf(body)];
  const receivers = distinct(command.receivers);
  const stop = unreachable(receivers, path, circumstances);
  if (stop !== undefined) return refuse(stop);
  const { answerBy } = matter;
  const today = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  if (answerBy !== undefined && Temporal.PlainDate.compare(answerBy, today) < 0)
    return refuse({ because: 'in-the-past', date: answerBy });
  return accept({
    type: 'item-referred',
    referral: {
      stage: 'open',
      at,
      matter,
      path,
      threads: receivers.map((to) => threadWith(to, at)),
      reportedTo: [],
      ...(command.type === 'refer' && command.from !== undefined ? { from: command.from } : {}),
    },
  });
}

/** @refuses nobody-to-refer-to, referral-loop, no-such-body, referred-already */
export function referFurther(
  referral: OpenReferral,
  { receivers, at }: ReferFurther,
  circumstances: Circumstances,
): Referring {
  const taken = referral.threads.find(({ to }) => receivers.some((one) => sameReceiver(one, to)));
  if (taken !== undefined) return refuse({ because: 'referred-already', to: taken.to.name });
  const stop = unreachable(receivers, referral.path, circumstances);
  if (stop !== undefined) return refuse(stop);
  const outside = referral.threads.filter(({ to }) => to.kind === 'outside').length;
  return accept({ type: 'item-referred-further', receivers: distinct(receivers, outside), at });
}

/**
 * A receiver in Referent answers for itself; what others have said the secretary notes, also of a body that is no longer here.
 *
 * @refuses no-such-receiver, answers-for-itself, reason-missing
 */
export function noteAnswer(
  referral: OpenReferral,
  { receiver, news, at }: NoteAnswer,
  circumstances: Circumstances,
): Referring {
  const thread = referral.threads.find(({ to }) => to.id === receiver);
  if (thread === undefined) return refuse({ because: 'no-such-receiver' });
  if (thread.to.kind === 'body' && isHere(thread.to, circumstances))
    return refuse({ because: 'answers-for-itself', name: thread.to.name });
  const words = news.state === 'returned' || news.state === 'cancelled' ? news.reason : undefined;
  if (words?.trim() === '') return refuse({ because: 'reason-missing' });
  return accept({ type: 'thread-noted', receiver, news: { ...news, at } });
}

/**
 * Takes the answers so far onto a meeting of the sender's own.
 *
 * @source S4-08 "Orientering fra KLU'erne"
 * @refuses no-such-meeting, nothing-to-report
 */
export function reportAnswers(
  referral: OpenReferral,
  { meetingId, at }: ReportAnswers,
  { body, meetings }: Circumstances,
): Referring {
  const to = meetings.find(({ id, cancelled }) => id === meetingId && !cancelled);
  if (to === undefined || Temporal.Instant.compare(startsAt(to.slot, body.calendar.timeZone), at) <= 0)
    return refuse({ because: 'no-such-meeting' });
  if (referral.threads.every((thread) => latest(thread).state === 'sent'))
    return refuse({ because: 'nothing-to-report' });
  return accept({ type: 'answers-reported', meetingId });
}

/** Whether the answer is still awaited of anyone. */
export const awaitsAnswers = (referral: OpenReferral): boolean =>
  referral.stage === 'open' && !referral.threads.every(isAnswered);

/** Whether a body is among those kept here; one whose file was taken away is not. */
export function isHere({ id }: { readonly id: string }, { bodies }: Circumstances): boolean {
  return bodies === undefined || bodies.some((one) => one.id === id);
}

export const nameOf = ({ id, shortName }: Body): BodyName => ({ id, name: shortName });

/** Why these cannot be sent to: nobody, a body it has been through, or one that is not there. */
export function unreachable(
  receivers: readonly Receiver[],
  path: readonly BodyName[],
  circumstances: Circumstances,
): Refusal | undefined {
  if (receivers.length === 0) return { because: 'nobody-to-refer-to' };
  const again = receivers.find((one) => path.some((been) => been.id === one.id || sameName(been.name, one.name)));
  if (again !== undefined) return { because: 'referral-loop', path: path.map(({ name }) => name), to: again.name };
  return receivers.every((one) => one.kind === 'outside' || isHere(one, circumstances))
    ? undefined
    : { because: 'no-such-body' };
}

/** Each once; those outside are numbered on from `after`. */
function distinct(receivers: readonly Receiver[], after = 0): readonly Receiver[] {
  const once = receivers.filter((one, index) => receivers.findIndex((other) => sameReceiver(one, other)) === index);
  let number = after;
  return once.map((one) => {
    if (one.kind === 'body') return one;
    number += 1;
    return { ...one, id: `o-${number}` };
  });
}

const sameReceiver = (a: Receiver, b: Receiver) =>
  a.kind === 'body' && b.kind === 'body' ? a.id === b.id : sameName(a.name, b.name);

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase('da-DK') === b.trim().toLocaleLowerCase('da-DK');
