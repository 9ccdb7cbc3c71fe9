import type { Clock } from '../clock.ts';
import type { Body, BodyId } from '../domain/body/body.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Command } from '../domain/command.ts';
import { DOCKET, type Docket, emptyDocket } from '../domain/docket/docket.ts';
import { type KeepingEvent, LINES_ERASED } from '../domain/keeping/events.ts';
import { startsAt } from '../domain/meeting/slot.ts';
import type { Circumstances, MeetingNote } from '../domain/procedure.ts';
import { answeredBy } from './answered-by.ts';
import { casesIn } from './cases.ts';
import { type ErasureParts, erase } from './erase.ts';
import { meetingsElsewhere } from './meetings-elsewhere.ts';
import { type Bodies, StaleRecord, type Store, type Transaction } from './ports.ts';
import { type AnyProcedure, type Fact, type Ground, procedureFor } from './procedures.ts';

/** What the desk needs to do its work. */
export interface Desk<Refusal extends Ground = Ground> {
  readonly store: Store;
  readonly procedures: readonly AnyProcedure<Refusal>[];
  readonly bodies: Bodies;
  readonly clock: Clock;
  /** What other records may know of the meeting with this id; nothing while it is no meeting yet. */
  noteOf(id: string, state: unknown): MeetingNote | undefined;
  /** What stands where a text was erased, in the language of the body. Absent: an ellipsis. */
  erasedMark?(body: Body): string;
}

export interface NoSuchBody {
  readonly because: 'no-such-body';
  readonly bodyId: BodyId;
}

export type Outcome<Refusal extends Ground = Ground> =
  | { readonly done: true; readonly events: readonly Fact[] }
  | { readonly done: false; readonly refusal: Refusal | NoSuchBody }
  | { readonly done: 'before' };

/** How often a command is tried that others keep getting ahead of. */
const TRIES = 5;

/**
 * Handles one command in one transaction: read the record, ask the rules, and keep
 * together the new record, the journal of what happened, what must be sent, and the
 * commands that follow from it in other records. Nothing is sent from here.
 *
 * A refusal, also of a command that followed, undoes everything, and the command does
 * not count as handled: the same form may be sent again when the ground is gone.
 *
 * @throws NoSuchCommand, CommandFollowsItself
 * @throws StaleRecord if others got there first every time it was tried
 */
export async function handle<Refusal extends Ground>(desk: Desk<Refusal>, command: Command): Promise<Outcome<Refusal>> {
  procedureFor(desk.procedures, command.type);
  for (let tried = 1; ; tried += 1) {
    try {
      const events = await desk.store.transaction((transaction) => carryOut(desk, transaction, command, []));
      return events === undefined ? { done: 'before' } : { done: true, events };
    } catch (error) {
      // Thrown below, by one of this desk's own procedures or for want of a body.
      if (error instanceof Refused) return { done: false, refusal: error.ground as Refusal | NoSuchBody };
      if (!(error instanceof StaleRecord) || tried === TRIES) throw error;
    }
  }
}

/** Locked while it is decided where a body's meetings stand; nothing is ever written under it. */
const CALENDAR = { procedure: 'calendar', subject: 'slots' } as const;

/**
 * @param above the ids of the commands this one follows from
 * @returns what happened, or nothing if the command was handled before
 */
async function carryOut<Refusal extends Ground>(
  desk: Desk<Refusal>,
  transaction: Transaction,
  command: Command,
  above: readonly string[],
): Promise<readonly Fact[] | undefined> {
  const found = desk.bodies.get(command.bodyId);
  if (found === undefined) throw new Refused<NoSuchBody>({ because: 'no-such-body', bodyId: command.bodyId });
  const body = seatedOn(found, dayAt(found, command.at));
  if (!(await transaction.enter(command))) return undefined;

  const procedure = procedureFor(desk.procedures, command.type);
  // Two meetings moved to one slot at the same moment would each see the other where it was.
  if (procedure.turnsOnOthers?.(command)) await transaction.read({ ...CALENDAR, bodyId: body.id }, undefined);
  const key = { procedure: procedure.name, bodyId: command.bodyId, subject: command.subject };
  const { state, version } = await transaction.read(key, procedure.initial);
  const circumstances = {
    body,
    bodies: desk.bodies.all(),
    meetings: await meetingsOf(desk, transaction, body),
    elsewhere: await meetingsElsewhere(body, desk.bodies, (other) => meetingsOf(desk, transaction, other)),
    docket: await docketOf(transaction, body),
    ...(procedure.looksWide
      ? { cases: await casesIn(body.id, transaction.siblings), known: await transaction.roster(body.id) }
      : {}),
  };

  const decision = procedure.decide(state, command, circumstances);
  if (!decision.accepted) throw new Refused(decision.refusal);

  const { next, followers } = await record(
    desk,
    transaction,
    procedure,
    command,
    state,
    decision.events,
    circumstances,
  );
  if (decision.events.length > 0) await transaction.write(key, next, version, procedure.due(next, body));
  const kinds = answeredBy(command.type);
  const { by, bodyId, subject, at } = command;
  if (by.kind === 'member' && kinds.length > 0) await transaction.answered({ bodyId, subject, to: by.id, kinds, at });

  // After the record is written, so that those who follow see the body's meetings as they now are.
  const chain = [...above, command.id];
  for (const follower of followers) {
    if (chain.includes(follower.id)) throw new CommandFollowsItself(follower);
    await carryOut(desk, transaction, follower, chain);
  }
  return decision.events;
}

/** Takes the record through what happened, event by event, and notes what each brings with it. */
async function record<Refusal extends Ground>(
  desk: Desk<Refusal>,
  transaction: Transaction,
  procedure: AnyProcedure<Refusal>,
  command: Command,
  state: unknown,
  events: readonly Fact[],
  circumstances: Circumstances,
): Promise<{ readonly next: unknown; readonly followers: readonly Command[] }> {
  let next = state;
  let posted = 0;
  const followers: Command[] = [];
  for (const event of events) {
    next = procedure.evolve(next, event);
    await transaction.journal(command, event);
    for (const dispatch of procedure.dispatches(event, next, command, circumstances)) {
      await transaction.post({ id: `${command.id}#${posted}`, dispatch });
      posted += 1;
    }
    followers.push(...procedure.follows(event, next, command, circumstances));
    for (const erasure of procedure.erases?.(event, next, command, circumstances) ?? []) {
      const lines = await erase(transaction, erasure, erasureParts(desk, command, circumstances.body));
      const told: KeepingEvent = { type: LINES_ERASED, lines };
      if (lines.length > 0) await transaction.journal(command, told);
    }
  }
  return { next, followers };
}

function erasureParts({ procedures, erasedMark }: Desk, { at }: Command, body: Body): ErasureParts {
  const meetings = procedures.find(({ name }) => name === 'meeting');
  return { body, at, mark: erasedMark?.(body) ?? '\u2026', dueOn: (meeting) => meetings?.due(meeting, body) };
}

async function meetingsOf(
  desk: Pick<Desk, 'noteOf'>,
  transaction: Transaction,
  body: Body,
): Promise<readonly MeetingNote[]> {
  const meetings = await transaction.siblings('meeting', body.id);
  const notes = meetings.flatMap(({ subject, state }) => desk.noteOf(subject, state) ?? []);
  const starts = ({ slot }: MeetingNote) => startsAt(slot, body.calendar.timeZone);
  return notes.toSorted((a, b) => Temporal.Instant.compare(starts(a), starts(b)));
}

/** Read without a lock, as the meetings are: what is put on it a moment later comes with the next command. */
async function docketOf(transaction: Transaction, body: Body): Promise<Docket> {
  const [kept] = await transaction.siblings<Docket>(DOCKET, body.id);
  return kept?.state ?? emptyDocket;
}

/** Carries a refusal out of the transaction, which is undone on the way. Never leaves this file. */
class Refused<Because extends Ground> extends Error {
  override readonly name = 'Refused';
  readonly ground: Because;
  constructor(ground: Because) {
    super(ground.because);
    this.ground = ground;
  }
}

/** A procedure let a command follow from itself: it must have an id of its own. */
export class CommandFollowsItself extends Error {
  override readonly name = 'CommandFollowsItself';
  readonly command: Command;
  constructor(command: Command) {
    super(`${command.type} ${command.id} follows from itself`);
    this.command = command;
  }
}
