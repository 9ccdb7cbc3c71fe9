import { openDatabase } from '../../../src/adapters/postgres/database.ts';
import { handle } from '../../../src/desk/handle.ts';
import { castVote, officeOn } from '../../desk/ballot.ts';

/** A process of its own, to be killed by the test that started it. Tells on its standard output how far it came. */
const [what, where] = process.argv.slice(2);
if (where === undefined) throw new Error('clerk.ts <what> <folder or url>');

if (what === 'migrate') {
  await (await openDatabase({ url: where })).close();
  console.log('migrated');
} else {
  const { desk, outbox, store } = await officeOn(await openDatabase({ folder: where }));
  await handle(desk, castVote('a', { id: 'kept-1' }));
  await handle(desk, castVote('b', { id: 'kept-2' }));
  await outbox.take(1);
  await store.transaction(async (transaction) => {
    const lost = castVote('c', { id: 'lost' });
    await transaction.enter(lost);
    await transaction.journal(lost, { type: 'vote-cast' });
    await transaction.post({
      id: 'lost#0',
      dispatch: { kind: 'channel-post', bodyId: lost.bodyId, subject: lost.subject },
    });
    console.log('in the middle');
    await new Promise(() => setInterval(() => {}, 60_000));
  });
}
