import type { Item } from '../agenda/item.ts';
import type { CarryItem } from '../agenda/submit-item.ts';
import { barred } from '../authority.ts';
import { type Body, holders } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { CaseNotice, CaseNoticeKind } from '../dispatch.ts';
import type { Circumstances, Due, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type CallBackReferral, MAY_REFER, type ReceiveReferral, type ReferralCommand } from './commands.ts';
import { evolveReferral, type ReferralEvent } from './events.ts';
import { awaitsAnswers, isHere, noteAnswer, refer, referFurther, reportAnswers } from './refer.ts';
import { isAfter, type OpenReferral, type Receiver, type Referral } from './referral.ts';

/**
 * A referral as its sender keeps it: one thread with each receiver, kept in step with theirs in the same transaction.
 *
 * @source S4-07, S4-08, S4-10, S2-12
 */
export const referralProcedure: Procedure<Referral, ReferralCommand, ReferralEvent, Refusal> = {
  name: 'referral',
  asked: Object.keys(MAY_REFER) as ReferralCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'none' },
  decide(referral, command, circumstances) {
    const stop = barred(MAY_REFER[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    if (command.type === 'refer' || command.type === 'refer-on') return refer(referral, command, circumstances);
    if (referral.stage === 'none') return refuse({ because: 'no-such-referral' });
    return decideOpen(referral, command, circumstances);
  },
  evolve: evolveReferral,
  dispatches,
  follows,
  due: overdueOn,
};

type Asked = Exclude<ReferralCommand, { type: 'refer' } | { type: 'refer-on' }>;

function decideOpen(
  referral: OpenReferral,
  command: Asked,
  circumstances: Circumstances,
): Decision<ReferralEvent, Refusal> {
  // What a receiver does is a fact, also after the sender has lost interest.
  if (command.type === 'note-thread')
    return accept({ type: 'thread-noted', receiver: command.receiver, news: { ...command.news, at: command.at } });
  if (command.type === 'note-too-late')
    return accept({ type: 'thread-too-late', receiver: command.receiver, next: command.next });
  if (referral.stage === 'withdrawn') {
    const isDone = command.type === 'tell-referral-overdue' || command.type === 'withdraw-referral';
    return isDone ? accept() : refuse({ because: 'referral-over', title: referral.matter.title });
  }
  switch (command.type) {
    case 'refer-further':
      return referFurther(referral, command, circumstances);
    case 'withdraw-referral':
      return command.reason.trim() === ''
        ? refuse({ because: 'reason-missing' })
        : accept({ type: 'referral-withdrawn', reason: command.reason });
    case 'note-answer':
      return noteAnswer(referral, command, circumstances);
    case 'report-answers':
      return reportAnswers(referral, command, circumstances);
    case 'tell-referral-overdue': {
      const due = overdueOn(referral, circumstances.body);
      const isDue = due !== undefined && Temporal.Instant.compare(command.at, due.at) >= 0;
      return isDue ? accept({ type: 'referral-overdue', at: command.at }) : accept();
    }
  }
}

/** The moment after the last day on which an answer is of use, while one is awaited. */
function overdueOn(referral: Referral, { calendar }: Body): Due | undefined {
  if (referral.stage === 'none' || referral.overdueToldAt !== undefined || !awaitsAnswers(referral)) return undefined;
  const { answerBy } = referral.matter;
  if (answerBy === undefined) return undefined;
  return {
    type: 'tell-referral-overdue',
    at: answerBy.add({ days: 1 }).toZonedDateTime(calendar.timeZone).toInstant(),
  };
}

function dispatches(
  event: ReferralEvent,
  referral: Referral,
  { bodyId, subject }: ReferralCommand,
  { body }: Circumstances,
): readonly CaseNotice[] {
  const tell = (notice: CaseNoticeKind, about?: string) =>
    holders(body, 'secretary').map(
      ({ id: to }): CaseNotice => ({
        kind: 'case-notice',
        record: 'referral',
        notice,
        bodyId,
        subject,
        to,
        inDoubt: 'send-again',
        ...(about === undefined ? {} : { about }),
      }),
    );
  switch (event.type) {
    case 'thread-too-late':
      return tell('referral-too-late', event.receiver);
    case 'thread-noted':
      if (isPlacedTooLate(referral, event)) return tell('referral-too-late', event.receiver);
      return TOLD.has(event.news.state) ? tell('referral-answered', event.receiver) : [];
    case 'referral-overdue':
      return tell('referral-overdue');
    case 'item-referred':
    case 'item-referred-further':
    case 'referral-withdrawn':
    case 'answers-reported':
      return [];
  }
}

const TOLD: ReadonlySet<string> = new Set(['discussed', 'cancelled', 'settled', 'returned', 'postponed', 'passed-on']);

/** Put on a meeting after the day the answer is needed, or moved there, unless that very day was told when it arrived. */
function isPlacedTooLate(
  referral: Referral,
  { receiver, news }: Extract<ReferralEvent, { type: 'thread-noted' }>,
): boolean {
  if (referral.stage !== 'open' || news.state !== 'placed' || !isAfter(referral.matter, news.on)) return false;
  const { tooLate } = referral.threads.find(({ to }) => to.id === receiver) ?? {};
  return tooLate?.next?.equals(news.on) !== true;
}

/** What the receivers' own records, and the sender's next meeting, are told in the same transaction. */
function follows(
  event: ReferralEvent,
  referral: Referral,
  command: ReferralCommand,
  circumstances: Circumstances,
): readonly Command[] {
  if (referral.stage === 'none') return [];
  const { matter, path } = referral;
  const { body } = circumstances;
  const sent = (receivers: readonly Receiver[]) =>
    here(receivers, circumstances).map(
      ({ id }): ReceiveReferral => ({
        type: 'receive-referral',
        ...headerTo(command, id, 'receive'),
        from: { id: body.id, name: body.shortName },
        matter,
        path,
      }),
    );
  switch (event.type) {
    case 'item-referred':
      return sent(referral.threads.map(({ to }) => to));
    case 'item-referred-further':
      return sent(event.receivers);
    case 'referral-withdrawn':
      return here(
        referral.threads.map(({ to }) => to),
        circumstances,
      ).map(
        ({ id }): CallBackReferral => ({
          type: 'call-back-referral',
          ...headerTo(command, id, 'call-back'),
        }),
      );
    case 'answers-reported':
      return command.type === 'report-answers' && command.by.kind === 'member'
        ? [reported(command.text, command.by.id, event.meetingId, command)]
        : [];
    case 'thread-noted':
    case 'thread-too-late':
    case 'referral-overdue':
      return [];
  }
}

function reported(text: Item['text'], by: Item['by'], subject: string, { id, bodyId, at }: ReferralCommand): CarryItem {
  const item: Item = { id, by, at, text, version: 1, late: false, placement: { state: 'received' } };
  return { type: 'carry-item', id: `${id}/item`, bodyId, subject, by: { kind: 'desk' }, at, item };
}

function here(receivers: readonly Receiver[], circumstances: Circumstances) {
  return receivers.filter((one) => one.kind === 'body').filter((one) => isHere(one, circumstances));
}

function headerTo({ id, subject, at }: ReferralCommand, bodyId: Body['id'], verb: string): Omit<Command, 'type'> {
  return { id: `${id}/${verb}/${bodyId}`, bodyId, subject, by: { kind: 'desk' }, at };
}
