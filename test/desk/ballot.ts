import type { Database } from '../../src/adapters/postgres/database.ts';
import { postgresOutbox } from '../../src/adapters/postgres/outbox.ts';
import { postgresStore } from '../../src/adapters/postgres/store.ts';
import type { Clock } from '../../src/clock.ts';
import type { Desk } from '../../src/desk/handle.ts';
import type { Outbox, Store } from '../../src/desk/ports.ts';
import type { Body, BodyId, Member, MemberId } from '../../src/domain/body/body.ts';
import type { Command } from '../../src/domain/command.ts';
import { accept, refuse } from '../../src/domain/decision.ts';
import type { Procedure } from '../../src/domain/procedure.ts';

/** A procedure made up for these tests: votes are cast into a box that the clock closes. */
export interface Ballot {
  readonly stage: 'open' | 'closed';
  readonly votes: readonly { readonly by: string; readonly at: Temporal.Instant }[];
  readonly voters: ReadonlySet<string>;
  readonly closesAt?: Temporal.Instant;
}

export type BallotCommand =
  | (Command & { readonly type: 'cast-vote'; readonly vote: string; readonly closesAt: Temporal.Instant })
  | (Command & { readonly type: 'close-ballot' })
  /** Lets a vote follow in each of the ballots named. */
  | (Command & { readonly type: 'cast-elsewhere'; readonly ballots: readonly string[] });

export type BallotEvent =
  | {
      readonly type: 'vote-cast';
      readonly vote: string;
      readonly at: Temporal.Instant;
      readonly closesAt: Temporal.Instant;
    }
  | { readonly type: 'ballot-closed'; readonly at: Temporal.Instant; readonly meetings: number }
  | { readonly type: 'cast-elsewhere'; readonly ballots: readonly string[] };

export interface BallotRefusal {
  readonly because: 'ballot-is-closed' | 'still-open';
}

export const ballotProcedure: Procedure<Ballot, BallotCommand, BallotEvent, BallotRefusal> = {
  name: 'ballot',
  asked: ['cast-vote', 'close-ballot', 'cast-elsewhere'],
  initial: { stage: 'open', votes: [], voters: new Set() },
  decide(ballot, command, { meetings }) {
    switch (command.type) {
      case 'cast-vote':
        if (ballot.stage === 'closed') return refuse({ because: 'ballot-is-closed' });
        return accept({ type: 'vote-cast', vote: command.vote, at: command.at, closesAt: command.closesAt });
      case 'close-ballot':
        if (ballot.stage === 'closed') return accept();
        if (ballot.closesAt === undefined || Temporal.Instant.compare(command.at, ballot.closesAt) < 0) {
          return refuse({ because: 'still-open' });
        }
        return accept({ type: 'ballot-closed', at: command.at, meetings: meetings.length });
      case 'cast-elsewhere':
        return accept({ type: 'cast-elsewhere', ballots: command.ballots });
    }
  },
  evolve(ballot, event) {
    switch (event.type) {
      case 'vote-cast':
        return {
          ...ballot,
          votes: [...ballot.votes, { by: event.vote, at: event.at }],
          voters: new Set([...ballot.voters, event.vote]),
          closesAt: event.closesAt,
        };
      case 'ballot-closed':
        return { ...ballot, stage: 'closed' };
      case 'cast-elsewhere':
        return ballot;
    }
  },
  dispatches(event, _, { bodyId, subject }) {
    const notice = { kind: 'notice', notice: 'item-received', bodyId, subject, inDoubt: 'assume-sent' } as const;
    if (event.type === 'vote-cast')
      return [
        { ...notice, to: member('chair') },
        { ...notice, to: member(event.vote) },
      ];
    if (event.type === 'ballot-closed') return [{ kind: 'channel-post', bodyId, subject }];
    return [];
  },
  follows(event, _, command) {
    if (event.type !== 'cast-elsewhere') return [];
    return event.ballots.map((subject) => castVote('bo', { id: `${command.id}>${subject}`, subject, at: command.at }));
  },
  due: ({ stage, closesAt }) =>
    stage === 'open' && closesAt !== undefined ? { type: 'close-ballot', at: closesAt } : undefined,
};

// Only these tests make ids; in the house they come from the bodies' files.
const member = (id: string) => id as MemberId;
export const KLU = 'klu-guldborgsund' as BodyId;

const members: readonly Member[] = [];

/** The desk reads of a body only what these tests put there. */
export const body = { id: KLU, members, calendar: { timeZone: 'Europe/Copenhagen' } } as Body;

export const OPENS = Temporal.Instant.from('2027-03-01T09:00:00Z');
export const CLOSES = Temporal.Instant.from('2027-03-08T23:00:00Z');

export function castVote(
  vote: string,
  given: {
    readonly id?: string;
    readonly subject?: string;
    readonly at?: Temporal.Instant;
    readonly closesAt?: Temporal.Instant;
  } = {},
): BallotCommand {
  const { id = `vote-of-${vote}`, subject = '2027-04-08', at = OPENS, closesAt = CLOSES } = given;
  return { type: 'cast-vote', id, bodyId: KLU, subject, by: { kind: 'member', id: member(vote) }, at, vote, closesAt };
}

export interface Office {
  readonly desk: Desk;
  readonly store: Store;
  readonly outbox: Outbox & { close(): Promise<void> };
  /** Moves the clock that everything here reads. */
  moveTo(moment: Temporal.Instant): void;
}

/** A desk with the toy procedure on this database, and a clock that stands at `OPENS`. */
export async function officeOn(
  database: Database,
  replaced: Partial<Pick<Desk, 'procedures' | 'noteOf'>> = {},
): Promise<Office> {
  let now = OPENS;
  const clock: Clock = () => now;
  const outbox = await postgresOutbox(database, { clock, followsClock: true });
  const store = postgresStore(database, outbox, clock);
  const bodies = { get: (id: BodyId) => (id === KLU ? body : undefined), all: () => [body] };
  return {
    store,
    outbox,
    moveTo: (moment) => {
      now = moment;
    },
    desk: { store, bodies, clock, procedures: [ballotProcedure], noteOf: () => undefined, ...replaced },
  };
}
