import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresOutbox } from '../../src/adapters/postgres/outbox.ts';
import { postgresStore } from '../../src/adapters/postgres/store.ts';
import { type Desk, handle, type Outcome } from '../../src/desk/handle.ts';
import type { Store } from '../../src/desk/ports.ts';
import type { AnyProcedure } from '../../src/desk/procedures.ts';
import type { Body } from '../../src/domain/body/body.ts';
import type { Command } from '../../src/domain/command.ts';
import type { KeepingCommand } from '../../src/domain/keeping/commands.ts';
import { KEEPING } from '../../src/domain/keeping/keeping.ts';
import type { RetentionKind, RetentionRule } from '../../src/domain/keeping/retention-rule.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { noteOf } from '../../src/domain/meeting/note-of.ts';
import { PROCEDURES } from '../../src/domain/procedures.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { copenhagen, guldborgsund, memberId } from '../domain/bodies.ts';
import * as say from '../domain/story.ts';

/** A desk with all the procedures on a real database, whose clock stands where the test puts it. */
export interface KeepingRoom {
  readonly desk: Desk<Refusal>;
  readonly store: Store;
  readonly body: Body;
  /** Hands in each; throws where one is refused. */
  play(...commands: readonly Command[]): Promise<void>;
  give(command: Command): Promise<Outcome<Refusal>>;
  close(): Promise<void>;
}

export async function keepingRoom(
  database: Database,
  body: Body = guldborgsund,
  now = copenhagen('2027-06-01T09:00'),
): Promise<KeepingRoom> {
  const clock = () => now;
  const outbox = await postgresOutbox(database, { clock, followsClock: true });
  const store = postgresStore(database, outbox, clock);
  const desk: Desk<Refusal> = {
    store,
    bodies: { get: (id) => (id === body.id ? body : undefined), all: () => [body] },
    clock,
    // As the house puts them together.
    procedures: PROCEDURES as unknown as readonly AnyProcedure<Refusal>[],
    noteOf: (id, state) => noteOf(id, state as Meeting), // records of meetings hold nothing else
    erasedMark: () => '[slettet]',
  };
  const give = (command: Command) => handle(desk, { ...command, bodyId: body.id });
  return {
    desk,
    store,
    body,
    give,
    async play(...commands) {
      for (const command of commands) {
        const outcome = await give(command);
        if (outcome.done === false) throw new Error(`${command.type}: ${JSON.stringify(outcome.refusal)}`);
      }
    },
    close: () => outbox.close(),
  };
}

/** A meeting whose minutes have been approved: an item withdrawn, an absence, a comment, a text corrected after it went out. */
export function approvedStory(): readonly MeetingCommand[] {
  const point = 'item-1';
  return [
    say.planned(),
    say.called(),
    say.submitted('plo-1'),
    say.submitted('plo-2', '2027-03-16T10:00', 'item-2'),
    say.withdrawn('plo-2', '2027-03-17T10:00', 'item-2'),
    say.placed(),
    say.released(),
    say.absent('plo-2', '2027-04-01T10:00'),
    say.opened(),
    ...say.standingPoints(guldborgsund).map((one, index) => ({ ...one, id: `standing ${index}` })),
    say.wrote([say.writing('Udvalget drøftede sagen.', 'followed', 0, point)], '2027-04-08T14:10'),
    say.circulated(),
    say.commented('plo-1', '2027-04-23T10:00', 'comment'),
    say.wrote([say.writing('Udvalget besluttede sagen.', 'followed', 1, point)], '2027-04-24T10:00'),
    say.answered('comment plo-1', true),
    ...say.deliveredTo(guldborgsund, [say.circulated('2027-04-25T10:00')]),
    say.closing(),
  ];
}

/** A command about keeping, with its header. */
export function keeping(
  who: string,
  when: string,
  asked: Pick<KeepingCommand, 'type'> & Readonly<Record<string, unknown>>,
): KeepingCommand {
  const { type } = asked;
  // The test writes what each type wants.
  return {
    ...say.header(who, when, `${type} ${who} ${when} ${JSON.stringify(asked)}`),
    subject: KEEPING,
    ...asked,
  } as KeepingCommand;
}

export const erased = (member: string, when = '2027-06-01T09:00'): KeepingCommand =>
  keeping('secretary', when, { type: 'erase-person', member: memberId(member), ground: 'Anmodning af 28. maj' });

/** The body with one rule of retention, and what of it is said. */
export const keptFor = (
  kind: RetentionKind,
  keep: RetentionRule['keep'],
  after: RetentionRule['after'] = 'meeting',
): RetentionRule => ({
  kind,
  after,
  ...(keep === undefined ? {} : { keep }),
  clause: { document: 'Forretningsorden', quote: 'slettes efter et år' },
});
