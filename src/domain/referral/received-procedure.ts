import type { Item } from '../agenda/item.ts';
import type { CarryItem } from '../agenda/submit-item.ts';
import { barred } from '../authority.ts';
import { type Body, holders } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { CaseNotice, CaseNoticeKind } from '../dispatch.ts';
import { startsAt } from '../meeting/slot.ts';
import type { Circumstances, MeetingNote, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import {
  MAY_RECEIVE,
  type NoteThread,
  type NoteTooLate,
  type PlaceReferral,
  type ReceivedCommand,
  type ReceiveReferral,
  type ReferOn,
} from './commands.ts';
import { evolveReceived, type ReceivedEvent } from './events.ts';
import type { OpenReceived, ReceivedReferral } from './received.ts';
import { isHere, nameOf, unreachable } from './refer.ts';
import type { Matter, ThreadState } from './referral.ts';

/**
 * A referral as its receiver keeps it: from its arrival to the outcome its own minutes give it.
 *
 * @source S4-07, S4-08, S4-10
 */
export const receivedProcedure: Procedure<ReceivedReferral, ReceivedCommand, ReceivedEvent, Refusal> = {
  name: 'received-referral',
  asked: Object.keys(MAY_RECEIVE) as ReceivedCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'none' },
  decide(received, command, circumstances) {
    const stop = barred(MAY_RECEIVE[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    if (command.type === 'receive-referral') return receive(received, command, circumstances);
    if (received.stage === 'none') return refuse({ because: 'no-such-referral' });
    return decideOpen(received, command, circumstances);
  },
  evolve: evolveReceived,
  dispatches,
  follows,
  due: () => undefined,
};

type Receiving = Decision<ReceivedEvent, Refusal>;
type Asked = Exclude<ReceivedCommand, { type: 'receive-referral' }>;

/** Notes at once whether this body meets in time to answer (S4-10 "frist for indlevering ... før mødet"). */
function receive(
  received: ReceivedReferral,
  { from, matter, path, at }: ReceiveReferral,
  circumstances: Circumstances,
): Receiving {
  if (received.stage !== 'none') return accept();
  const next = toCome(circumstances, at)[0]?.slot.date;
  const { answerBy } = matter;
  const meetsInTime = answerBy === undefined || (next !== undefined && Temporal.PlainDate.compare(next, answerBy) <= 0);
  return accept({
    type: 'referral-received',
    received: { stage: 'open', at, from, matter, path, news: [], ...(meetsInTime ? {} : { tooLate: { next } }) },
  });
}

/** @refuses referral-over, no-such-meeting, referral-placed-already, reason-missing, nobody-to-refer-to, referral-loop, no-such-body */
function decideOpen(received: OpenReceived, command: Asked, circumstances: Circumstances): Receiving {
  const { at } = command;
  if (command.type === 'note-referral-news')
    return accept({ type: 'referral-news-noted', news: { ...command.news, at } });
  if (received.stage === 'called-back')
    return command.type === 'call-back-referral'
      ? accept()
      : refuse({ because: 'referral-over', title: received.matter.title });
  switch (command.type) {
    case 'call-back-referral':
      return accept({ type: 'referral-called-back' });
    case 'place-referral':
      return place(received, command, circumstances);
    case 'return-referral':
      return command.reason.trim() === ''
        ? refuse({ because: 'reason-missing' })
        : accept({ type: 'referral-news-noted', news: { state: 'returned', reason: command.reason, at } });
    case 'pass-on-referral': {
      const path = [...received.path, nameOf(circumstances.body)];
      const stop = unreachable(command.receivers, path, circumstances);
      if (stop !== undefined) return refuse(stop);
      return accept({ type: 'referral-passed-on', receivers: command.receivers, as: command.as });
    }
  }
}

function place(received: OpenReceived, { meetingId, at }: PlaceReferral, circumstances: Circumstances): Receiving {
  const last = received.news.at(-1);
  if (last?.state === 'placed') return refuse({ because: 'referral-placed-already', on: last.on });
  const meeting = toCome(circumstances, at).find(({ id }) => id === meetingId);
  if (meeting === undefined) return refuse({ because: 'no-such-meeting' });
  const { matter } = received;
  return accept({ type: 'referral-placed', meetingId, matter, news: { state: 'placed', on: meeting.slot.date, at } });
}

function toCome({ body, meetings }: Circumstances, at: Temporal.Instant): readonly MeetingNote[] {
  return meetings.filter(
    ({ slot, cancelled }) => !cancelled && Temporal.Instant.compare(startsAt(slot, body.calendar.timeZone), at) > 0,
  );
}

function dispatches(
  event: ReceivedEvent,
  _received: ReceivedReferral,
  { bodyId, subject }: ReceivedCommand,
  { body }: Circumstances,
): readonly CaseNotice[] {
  const notice = TOLD[event.type];
  if (notice === undefined) return [];
  return holders(body, 'secretary').map(({ id: to }) => ({
    kind: 'case-notice',
    record: 'received-referral',
    notice,
    bodyId,
    subject,
    to,
    inDoubt: 'send-again',
  }));
}

const TOLD: Readonly<Partial<Record<ReceivedEvent['type'], CaseNoticeKind>>> = {
  'referral-received': 'referral-received',
  'referral-called-back': 'referral-called-back',
};

/** The sender's thread, the item on this body's meeting, and the referral it goes on as. */
function follows(
  event: ReceivedEvent,
  received: ReceivedReferral,
  command: ReceivedCommand,
  circumstances: Circumstances,
): readonly Command[] {
  if (received.stage === 'none') return [];
  const { body } = circumstances;
  const noted = (news: ThreadState): readonly NoteThread[] =>
    isHere(received.from, circumstances)
      ? [{ type: 'note-thread', ...headerTo(command, received.from.id, 'thread'), receiver: body.id, news }]
      : [];
  switch (event.type) {
    case 'referral-received': {
      if (received.tooLate === undefined) return [];
      const { next } = received.tooLate;
      const late: NoteTooLate = {
        type: 'note-too-late',
        ...headerTo(command, received.from.id, 'too-late'),
        receiver: body.id,
        next,
      };
      return [late];
    }
    case 'referral-placed':
      return command.by.kind === 'member'
        ? [itemOn(event.meetingId, event.matter, command.by.id, received, command, body), ...noted(event.news)]
        : [];
    case 'referral-news-noted':
      return noted(event.news);
    case 'referral-passed-on': {
      const { matter, path } = received;
      const on: ReferOn = {
        type: 'refer-on',
        ...headerTo(command, body.id, 'on'),
        subject: event.as,
        matter,
        receivers: event.receivers,
        path,
      };
      return [on, ...noted({ state: 'passed-on', to: event.receivers.map(({ name }) => name) })];
    }
    case 'referral-called-back':
      return [];
  }
}

/** The referred matter as an item: its text stands in the first field of the body's that asks for one. */
function itemOn(
  meetingId: string,
  { title, text, annexes, answerBy }: Matter,
  by: Item['by'],
  { from }: OpenReceived,
  command: ReceivedCommand,
  { rules }: Body,
): CarryItem {
  const { id, bodyId, subject, at } = command;
  const field = (['what', 'background'] as const).find((one) => rules.itemFields.fields.includes(one)) ?? 'what';
  const item: Item = {
    id: `${subject}-${meetingId}`,
    by,
    at,
    text: {
      fields: { topic: title, [field]: text },
      kind: 'discussion',
      annexes,
      lengthInMinutes: 15,
      ...(answerBy === undefined ? {} : { externalDate: answerBy }),
    },
    version: 1,
    late: false,
    placement: { state: 'received' },
    referral: { id: subject, from: from.name },
  };
  return { type: 'carry-item', id: `${id}/item`, bodyId, subject: meetingId, by: { kind: 'desk' }, at, item };
}

function headerTo({ id, subject, at }: ReceivedCommand, bodyId: Body['id'], verb: string): Omit<Command, 'type'> {
  return { id: `${id}/${verb}`, bodyId, subject, by: { kind: 'desk' }, at };
}
