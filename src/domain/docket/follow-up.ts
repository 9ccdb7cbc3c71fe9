import { holders, type MemberId, member } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type Addressee, type Docket, type FollowUp, isOpen, type Origin, type Owner } from './docket.ts';
import type { DocketEvent } from './events.ts';
import { isNowhere } from './inform.ts';
import { remindersDue } from './reminders.ts';

/** Something to be done after a meeting. Its id is the command's, so that two presses of one form are one follow-up. */
export interface AddFollowUp extends Command {
  readonly type: 'add-follow-up';
  readonly kind: FollowUp['kind'];
  readonly what: string;
  /** Undefined when nobody was named, or not one person. */
  readonly owner: Owner | undefined;
  readonly ownerAsWritten?: string;
  readonly due: Temporal.PlainDate | undefined;
  readonly from?: Origin;
  readonly addressee?: Addressee;
  /** Whether its owner hears of it now, or when the minutes it came from are approved. */
  readonly tell: 'at-once' | 'at-approval';
  /** Set when the secretary keeps it although it lacks an owner or a date. */
  readonly despiteUnclear: boolean;
}

/** Gives an unclear follow-up its owner and its date, or another of both. */
export interface ClarifyFollowUp extends Command {
  readonly type: 'clarify-follow-up';
  readonly followUpId: string;
  readonly owner: Owner | undefined;
  readonly ownerAsWritten?: string;
  readonly due: Temporal.PlainDate | undefined;
}

/** The owner, or the secretary, says how it goes. */
export interface NoteFollowUp extends Command {
  readonly type: 'note-follow-up';
  readonly followUpId: string;
  readonly text: string;
}

/** »Udført«; for a duty to inform: the receipt, and how it came. */
export interface CloseFollowUp extends Command {
  readonly type: 'close-follow-up';
  readonly followUpId: string;
  readonly how: string;
}

/** The minutes of a meeting are approved: whoever was given something at it is told. */
export interface TellOwners extends Command {
  readonly type: 'tell-owners';
  readonly meetingId: string;
}

export interface RemindOfFollowUps extends Command {
  readonly type: 'remind-of-follow-ups';
}

/**
 * Takes up a follow-up. One that names several, nobody or no day is asked about, and kept as unclear only when the
 * secretary says so; then it stays marked until it is cleared up.
 *
 * @source S1-07 "følger sekretariatet op på relevante punkter"; S2-11, S2-14, S4-13
 * @refuses text-missing, no-such-body (none to inform), follow-up-unclear, in-the-past
 */
export function addFollowUp(
  docket: Docket,
  command: AddFollowUp,
  circumstances: Circumstances,
): Decision<DocketEvent, Refusal> {
  const { id, by, at, kind, what, owner, ownerAsWritten, due, from, addressee, tell } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  if (what.trim() === '') return refuse({ because: 'text-missing' });
  if (addressee !== undefined && isNowhere(addressee, circumstances)) return refuse({ because: 'no-such-body' });
  const unsound = unclear(command, circumstances, command.despiteUnclear);
  if (unsound !== undefined) return refuse(unsound);
  if (docket.followUps.some((one) => one.id === id)) return accept();
  const followUp: FollowUp = {
    id,
    kind,
    what: what.trim(),
    owner,
    ...(ownerAsWritten === undefined ? {} : { ownerAsWritten }),
    due,
    ...(from === undefined ? {} : { from }),
    ...(addressee === undefined ? {} : { addressee }),
    by: by.id,
    at,
    notes: [],
    reminded: [],
  };
  const isApproved = circumstances.meetings.find((one) => one.id === from?.meetingId)?.minutes === 'approved';
  const isTold = tell === 'at-once' || from === undefined || isApproved;
  const told = isTold ? telling([followUp], command, circumstances) : [];
  return accept<DocketEvent>({ type: 'follow-up-added', followUp }, ...told);
}

/**
 * Gives it one owner and a day. Whoever has it from now on is told at once.
 *
 * @refuses no-such-follow-up, follow-up-closed, follow-up-unclear, in-the-past
 */
export function clarifyFollowUp(
  docket: Docket,
  command: ClarifyFollowUp,
  circumstances: Circumstances,
): Decision<DocketEvent, Refusal> {
  const found = openOne(docket, command.followUpId);
  if ('because' in found) return refuse(found);
  const unsound = unclear(command, circumstances, false);
  if (unsound !== undefined) return refuse(unsound);
  const { owner, due } = command;
  if (owner === undefined || due === undefined) return accept();
  const isSameOwner = JSON.stringify(found.owner) === JSON.stringify(owner);
  if (isSameOwner && found.due?.equals(due)) return accept();
  const told = isSameOwner ? [] : telling([{ ...found, owner, due }], command, circumstances);
  return accept<DocketEvent>({ type: 'follow-up-clarified', followUpId: found.id, owner, due }, ...told);
}

/** @refuses no-such-follow-up, follow-up-closed, not-allowed (neither owner nor secretary), text-missing */
export function noteFollowUp(
  docket: Docket,
  command: NoteFollowUp,
  circumstances: Circumstances,
): Decision<DocketEvent, Refusal> {
  const found = theirs(docket, command, circumstances);
  if ('because' in found) return refuse(found);
  const text = command.text.trim();
  if (text === '') return refuse({ because: 'text-missing' });
  const { at } = command;
  return accept({ type: 'follow-up-noted', followUpId: found.one.id, note: { text, by: found.by, at } });
}

/**
 * Closes it. A duty to inform is closed by a receipt, which says how it came.
 *
 * @source S2-10 "KDK orienteres om den administrative betjening"
 * @refuses no-such-follow-up, follow-up-closed, not-allowed (neither owner nor secretary), text-missing
 */
export function closeFollowUp(
  docket: Docket,
  command: CloseFollowUp,
  circumstances: Circumstances,
): Decision<DocketEvent, Refusal> {
  const found = theirs(docket, command, circumstances);
  if ('because' in found) return refuse(found);
  const how = command.how.trim();
  if (found.one.kind === 'inform' && how === '') return refuse({ because: 'text-missing' });
  return accept({ type: 'follow-up-closed', followUpId: found.one.id, closed: { at: command.at, by: found.by, how } });
}

export function tellOwners(
  { followUps }: Docket,
  command: TellOwners,
  circumstances: Circumstances,
): Decision<DocketEvent, Refusal> {
  const untold = followUps.filter(
    (one) => isOpen(one) && one.toldAt === undefined && one.from?.meetingId === command.meetingId,
  );
  return accept(...telling(untold, command, circumstances));
}

export function remindOfFollowUps(
  docket: Docket,
  { at }: RemindOfFollowUps,
  { body }: Circumstances,
): Decision<DocketEvent, Refusal> {
  const due = remindersDue(docket, body).filter((one) => Temporal.Instant.compare(one.at, at) <= 0);
  return accept(
    ...due.map(({ followUpId, reminder }) => ({ type: 'follow-up-reminded', followUpId, reminder }) as const),
  );
}

interface Given {
  readonly owner: Owner | undefined;
  readonly ownerAsWritten?: string;
  readonly due: Temporal.PlainDate | undefined;
  readonly at: Temporal.Instant;
}

function unclear(
  { owner, ownerAsWritten = '', due, at }: Given,
  { body }: Circumstances,
  isKept: boolean,
): Refusal | undefined {
  const today = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  if (due !== undefined && Temporal.PlainDate.compare(due, today) < 0) return { because: 'in-the-past', date: due };
  const isUnknown = owner?.kind === 'member' && member(body, owner.id) === undefined;
  const lacks = [
    ...(owner === undefined || isUnknown ? (['one-owner'] as const) : []),
    ...(due === undefined ? (['date'] as const) : []),
  ];
  return lacks.length === 0 || (isKept && !isUnknown)
    ? undefined
    : { because: 'follow-up-unclear', lacks, given: ownerAsWritten };
}

/** Owners who are members are told; the secretariat made it itself, and others are reached by the secretariat. */
function telling(
  followUps: readonly FollowUp[],
  { at }: Command,
  { meetings }: Circumstances,
): readonly Extract<DocketEvent, { type: 'owner-told' }>[] {
  return followUps.flatMap(({ id, owner, from }) => {
    if (owner === undefined) return [];
    const absent = meetings.find((one) => one.id === from?.meetingId)?.absent ?? [];
    const wasAbsent = owner.kind === 'member' && absent.includes(owner.id);
    return [{ type: 'owner-told', followUpId: id, at, wasAbsent } as const];
  });
}

function openOne({ followUps }: Docket, id: string): FollowUp | Refusal {
  const one = followUps.find((other) => other.id === id);
  if (one === undefined) return { because: 'no-such-follow-up' };
  return one.closed === undefined ? one : { because: 'follow-up-closed', at: one.closed.at };
}

/** The follow-up, if it is this one's to speak of: its owner's or the secretary's. */
function theirs(
  docket: Docket,
  { followUpId, by }: NoteFollowUp | CloseFollowUp,
  { body }: Circumstances,
): { readonly one: FollowUp; readonly by: MemberId } | Refusal {
  const one = openOne(docket, followUpId);
  if ('because' in one) return one;
  if (by.kind !== 'member') return { because: 'not-allowed', needs: 'owner' };
  const isOwner = one.owner?.kind === 'member' && one.owner.id === by.id;
  const isSecretary = holders(body, 'secretary').some(({ id }) => id === by.id);
  return isOwner || isSecretary ? { one, by: by.id } : { because: 'not-allowed', needs: 'owner' };
}
