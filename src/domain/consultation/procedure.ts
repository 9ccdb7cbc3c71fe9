import { barred } from '../authority.ts';
import { type Body, holders, type Member, seated } from '../body/body.ts';
import { countedDaysBefore } from '../calendar/counting.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { CaseNotice, CaseNoticeKind } from '../dispatch.ts';
import { isOpen, openCommentWindow } from '../minutes/comment-window.ts';
import type { Circumstances, Due, Procedure } from '../procedure.ts';
import { isHere, nameOf, unreachable } from '../referral/refer.ts';
import type { Refusal } from '../refusal.ts';
import { type BeHeard, type Consult, type ConsultationCommand, MAY_CONSULT, type NoteReply } from './commands.ts';
import { type Consultation, type KnownConsultation, memberReplies, OWN, type Reply, replyOf } from './consultation.ts';

export type ConsultationEvent =
  | { readonly type: 'consultation-opened'; readonly consultation: KnownConsultation }
  | { readonly type: 'consultation-replied'; readonly reply: Reply }
  | { readonly type: 'consultation-reminded'; readonly at: Temporal.Instant }
  | { readonly type: 'consultation-closed' };

/**
 * A hearing round with a window in counted days, on the same count as the minutes.
 *
 * @source S3-03 "gennem høring"; S3-06 "alle 11 kommuners sundhedsudvalg"
 */
export const consultationProcedure: Procedure<Consultation, ConsultationCommand, ConsultationEvent, Refusal> = {
  name: 'consultation',
  asked: Object.keys(MAY_CONSULT) as ConsultationCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'none' },
  decide(consultation, command, circumstances) {
    const stop = barred(MAY_CONSULT[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    if (command.type === 'consult') return consult(consultation, command, circumstances);
    if (command.type === 'be-heard') return beHeard(consultation, command);
    if (consultation.stage === 'none') return refuse({ because: 'no-such-consultation' });
    return decideKnown(consultation, command, circumstances);
  },
  evolve(consultation, event) {
    if (event.type === 'consultation-opened') return event.consultation;
    if (consultation.stage === 'none') return consultation;
    switch (event.type) {
      case 'consultation-replied':
        return { ...consultation, replies: [...consultation.replies, event.reply] };
      case 'consultation-reminded':
        return { ...consultation, remindedAt: event.at };
      case 'consultation-closed':
        return { ...consultation, stage: 'closed' };
    }
  },
  dispatches,
  follows,
  due: dueOn,
};

type Deciding = Decision<ConsultationEvent, Refusal>;

/** @refuses consultation-without-title, window-too-short, nobody-to-hear, referral-loop (hearing itself), no-such-body */
function consult(consultation: Consultation, command: Consult, circumstances: Circumstances): Deciding {
  const { matter, days, hearsMembers, receivers, at } = command;
  const { body } = circumstances;
  if (consultation.stage !== 'none') return accept();
  if (matter.title.trim() === '') return refuse({ because: 'consultation-without-title' });
  if (!Number.isInteger(days) || days < 1) return refuse({ because: 'window-too-short' });
  if (receivers.length === 0 && !hearsMembers) return refuse({ because: 'nobody-to-hear' });
  const stop = receivers.length === 0 ? undefined : unreachable(receivers, [nameOf(body)], circumstances);
  if (stop !== undefined) return refuse(stop);
  const { clause } = body.rules.countedDays;
  const window = openCommentWindow(at, { days, clause }, body.calendar);
  return accept({
    type: 'consultation-opened',
    consultation: { stage: 'open', matter, window, hearsMembers, receivers, replies: [] },
  });
}

function beHeard(consultation: Consultation, { matter, window, from }: BeHeard): Deciding {
  if (consultation.stage !== 'none') return accept();
  return accept({
    type: 'consultation-opened',
    consultation: { stage: 'open', matter, window, from, hearsMembers: false, receivers: [], replies: [] },
  });
}

/** @refuses window-closed, not-heard, no-such-receiver, answers-for-itself */
function decideKnown(
  consultation: KnownConsultation,
  command: Exclude<ConsultationCommand, Consult | BeHeard>,
  circumstances: Circumstances,
): Deciding {
  const { at } = command;
  const { window, receivers } = consultation;
  const isDue = () => {
    const due = dueOn(consultation, circumstances.body);
    return due !== undefined && due.type === command.type && Temporal.Instant.compare(at, due.at) >= 0;
  };
  if (command.type === 'close-consultation') return isDue() ? accept({ type: 'consultation-closed' }) : accept();
  if (command.type === 'remind-of-consultation')
    return isDue() ? accept({ type: 'consultation-reminded', at }) : accept();
  if (!isOpen(window, at)) {
    const { lastDay, closesAt: closedAt, clause } = window;
    return refuse({ because: 'window-closed', lastDay, closedAt, clause });
  }
  const replied = (by: Reply['by'], text: string): Deciding =>
    accept({ type: 'consultation-replied', reply: { by, text, at } });
  switch (command.type) {
    case 'reply-to-consultation':
      return consultation.hearsMembers && command.by.kind === 'member'
        ? replied({ kind: 'member', id: command.by.id }, command.text)
        : refuse({ because: 'not-heard' });
    case 'reply-for-body':
      return consultation.from === undefined
        ? refuse({ because: 'not-heard' })
        : replied({ kind: 'receiver', id: OWN }, command.text);
    case 'note-reply':
      return replied({ kind: 'receiver', id: command.receiver }, command.text);
    case 'note-outside-reply': {
      const receiver = receivers.find(({ id }) => id === command.receiver);
      if (receiver === undefined) return refuse({ because: 'no-such-receiver' });
      if (receiver.kind === 'body' && isHere(receiver, circumstances))
        return refuse({ because: 'answers-for-itself', name: receiver.name });
      return replied({ kind: 'receiver', id: receiver.id }, command.text);
    }
  }
}

/** A reminder as many counted days before the last as the body's rules have for items, then the end of the last day. */
function dueOn(consultation: Consultation, { rules, calendar }: Body): Due | undefined {
  if (consultation.stage !== 'open') return undefined;
  const { window, remindedAt } = consultation;
  const day = countedDaysBefore(window.lastDay, rules.remindBefore, calendar);
  const reminder = day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: rules.sendAt }).toInstant();
  const isTimely = remindedAt === undefined && Temporal.Instant.compare(reminder, window.opensAt) > 0;
  return isTimely
    ? { type: 'remind-of-consultation', at: reminder }
    : { type: 'close-consultation', at: window.closesAt };
}

function dispatches(
  event: ConsultationEvent,
  consultation: Consultation,
  { bodyId, subject }: ConsultationCommand,
  { body }: Circumstances,
): readonly CaseNotice[] {
  if (consultation.stage === 'none') return [];
  const tell = (notice: CaseNoticeKind, to: readonly Member[]) =>
    to.map(
      ({ id }): CaseNotice => ({
        kind: 'case-notice',
        record: 'consultation',
        notice,
        bodyId,
        subject,
        to: id,
        inDoubt: notice === 'consultation-reminder' ? 'assume-sent' : 'send-again',
      }),
    );
  const secretaries = holders(body, 'secretary');
  switch (event.type) {
    case 'consultation-opened':
      return tell('consultation-opened', heard(consultation, body));
    case 'consultation-reminded': {
      const done = memberReplies(consultation);
      const silent = heard(consultation, body).filter(({ id }) => !done.has(id));
      const isAnswered = consultation.from !== undefined && replyOf(consultation, OWN) !== undefined;
      return isAnswered ? [] : tell('consultation-reminder', silent);
    }
    case 'consultation-closed':
      return tell('consultation-closed', secretaries);
    case 'consultation-replied':
      return [];
  }
}

/** Who is asked here: the members, or, of a body that is heard by another, its secretary. */
function heard({ from, hearsMembers }: KnownConsultation, body: Body): readonly Member[] {
  if (from !== undefined) return holders(body, 'secretary');
  return hearsMembers ? seated(body) : [];
}

/** The bodies heard have a consultation of their own, with the same id; their answers come back from it. */
function follows(
  event: ConsultationEvent,
  consultation: Consultation,
  { id, subject, at }: ConsultationCommand,
  circumstances: Circumstances,
): readonly Command[] {
  if (consultation.stage === 'none') return [];
  const { body } = circumstances;
  const { matter, window, from, receivers } = consultation;
  const by = { kind: 'desk' } as const;
  if (event.type === 'consultation-opened')
    return receivers
      .filter((one) => one.kind === 'body')
      .filter((one) => isHere(one, circumstances))
      .map(
        ({ id: bodyId }): BeHeard => ({
          type: 'be-heard',
          id: `${id}/${bodyId}`,
          bodyId,
          subject,
          by,
          at,
          matter,
          window,
          from: nameOf(body),
        }),
      );
  const answersForUs = event.type === 'consultation-replied' && from !== undefined && isHere(from, circumstances);
  if (!answersForUs) return [];
  const answer: NoteReply = {
    type: 'note-reply',
    id: `${id}/reply`,
    bodyId: from.id,
    subject,
    by,
    at,
    receiver: body.id,
    text: event.reply.text,
  };
  return [answer];
}
