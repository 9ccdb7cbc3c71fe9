import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { handle } from '../../src/desk/handle.ts';
import { forEachDatabase } from '../adapters/postgres/databases.ts';
import {
  type Ballot,
  type BallotCommand,
  type BallotEvent,
  ballotProcedure,
  castVote,
  KLU,
  type Office,
  OPENS,
  officeOn,
} from './ballot.ts';

forEachDatabase('the journal', (place) => {
  let office: Office;
  beforeAll(async () => {
    office = await officeOn(await place.fresh());
  });
  afterAll(() => office.outbox.close());

  it('folded by evolve equals the record, whatever was asked and in whatever order', async () => {
    let round = 0;
    const asked = fc.array(
      fc.record({
        close: fc.boolean(),
        voter: fc.constantFrom('a', 'b', 'c'),
        hours: fc.nat(48),
        repeat: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(asked, async (requests) => {
        round += 1;
        const subject = `round-${round}`;
        for (const [index, { close, voter, hours, repeat }] of requests.entries()) {
          const at = OPENS.add({ hours });
          const vote = castVote(voter, { id: `${subject}/${index}`, subject, at, closesAt: OPENS.add({ hours: 24 }) });
          const command: BallotCommand = close ? { ...vote, type: 'close-ballot' } : vote;
          await handle(office.desk, command);
          if (repeat) await handle(office.desk, command);
        }
        const lines = await office.store.journalOf(KLU, subject);
        // Only this procedure wrote here.
        const folded = lines.reduce(
          (ballot, { event }) => ballotProcedure.evolve(ballot, event as BallotEvent),
          ballotProcedure.initial,
        );
        const record = await office.store.look<Ballot>({ procedure: 'ballot', bodyId: KLU, subject });
        expect(record ?? ballotProcedure.initial).toEqual(folded);
      }),
      { numRuns: 25 },
    );
  });
});
