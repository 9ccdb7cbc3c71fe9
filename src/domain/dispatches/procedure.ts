import { barred } from '../authority.ts';
import { member as memberOf } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { NoticeKind, PersonalDispatch } from '../dispatch.ts';
import type { NoteReceipt } from '../minutes/note-receipt.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type DispatchesCommand, MAY_SEND } from './commands.ts';
import { type Attended, DISPATCHES, type Dispatches } from './dispatches.ts';

export type DispatchesEvent = { readonly type: 'dispatch-attended'; readonly attended: Attended };

/** Pressed twice within this, a button is pressed once: two letters would come of it. */
const AT_ONCE = Temporal.Duration.from({ minutes: 1 });

/** What a member's silence is counted from, so that the meeting must hear that they have it. */
const COUNTED: ReadonlySet<NoticeKind> = new Set(['draft-circulated', 'draft-revised', 'signature-wanted']);

/** What a secretary does about what did not get to a person; kept with who did it and when. */
export const dispatchesProcedure: Procedure<Dispatches, DispatchesCommand, DispatchesEvent, Refusal> = {
  name: DISPATCHES,
  asked: Object.keys(MAY_SEND) as DispatchesCommand['type'][], // the keys of a Record over exactly these types
  initial: { attended: [] },
  decide,
  evolve: ({ attended }, event) => ({ attended: [...attended, event.attended] }),
  dispatches: sent,
  follows: received,
  due: () => undefined,
};

/** @refuses not-allowed, no-such-member (one who has left is owed nothing more) */
function decide(
  { attended }: Dispatches,
  command: DispatchesCommand,
  { body }: Circumstances,
): Decision<DispatchesEvent, Refusal> {
  const { by, dispatchId, dispatch, member, at } = command;
  const stop = barred(MAY_SEND[command.type], by, body);
  if (stop !== undefined) return refuse(stop);
  if (memberOf(body, member) === undefined || by.kind !== 'member') return refuse({ because: 'no-such-member' });
  const what = whatOf(command);
  const isTwice = attended.some(
    (one) =>
      one.dispatchId === dispatchId &&
      one.what.how === what.how &&
      what.how !== 'rung-up' &&
      Temporal.Instant.compare(one.at.add(AT_ONCE), at) > 0,
  );
  if (isTwice) return accept();
  const done: Attended = { dispatchId, member, kind: dispatch.notice, at, by: by.id, what };
  return accept({ type: 'dispatch-attended', attended: done });
}

function whatOf(command: DispatchesCommand): Attended['what'] {
  switch (command.type) {
    case 'send-again':
      return { how: 'sent-again' };
    case 'send-as-mail':
      return { how: 'sent-as-mail' };
    case 'note-ring-up':
      return { how: 'rung-up', note: command.note, hasIt: command.hasIt };
  }
}

/** A copy of what was posted, to the same person. One who was told on the telephone has it without more. */
function sent(
  { attended: { what, by: toldBy } }: DispatchesEvent,
  _: Dispatches,
  { dispatch, dispatchId }: DispatchesCommand,
): readonly PersonalDispatch[] {
  const { by: _by, afresh: _afresh, ...bare } = dispatch;
  const copy: PersonalDispatch = { ...bare, copyOf: dispatch.copyOf ?? dispatchId, inDoubt: 'send-again' };
  switch (what.how) {
    case 'sent-again':
      return [{ ...copy, afresh: true }];
    case 'sent-as-mail':
      return [{ ...copy, by: 'mail', afresh: true }];
    case 'rung-up':
      return what.hasIt ? [{ ...copy, by: 'phone', toldBy }] : [];
  }
}

function received(
  { attended: { what, member } }: DispatchesEvent,
  _: Dispatches,
  { id, bodyId, dispatch, at, by }: DispatchesCommand,
  { meetings }: Circumstances,
): readonly Command[] {
  if (what.how !== 'rung-up' || !what.hasIt || dispatch.kind !== 'notice' || !COUNTED.has(dispatch.notice)) return [];
  // Of a meeting that is off nobody waits for the minutes, and it would refuse to hear of them.
  if (!meetings.some((one) => one.id === dispatch.subject && !one.cancelled)) return [];
  const { subject } = dispatch;
  const note: NoteReceipt = {
    ...{ type: 'note-receipt', id: `${id}/received`, bodyId, subject, member, at, by },
  };
  return [note];
}
