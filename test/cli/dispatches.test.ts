import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/postgres/database.ts';
import { postgresReceipts } from '../../src/adapters/postgres/receipts.ts';
import type { Receipt } from '../../src/desk/ports.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import { jsonLines, referent } from './referent.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const KLU = 'klu-guldborgsund';
let folder: string;
const env = () => ({ REFERENT_DATA: folder, DATABASE_URL: '' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'referent-'));
  const database = await openDatabase({ folder: join(folder, 'database') });
  const receipt: Receipt = {
    ...{
      dispatchId: 'call#0',
      subject: '2027-04-08',
      kind: 'call-for-items',
      to: 'plo-1',
      way: 'teams',
      state: 'sent',
    },
    bodyId: KLU as BodyId, // a test's own words for an id
    ...{ at: Temporal.Instant.from('2027-03-11T08:00:00Z'), detail: '1' },
  };
  const { note } = postgresReceipts(database);
  await note(receipt);
  const came = { way: 'mail', state: 'bounced', ground: 'no-such-address' } as const;
  await note({ ...receipt, dispatchId: 'call#1', to: 'plo-2', ...came });
  await database.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('dispatches, on the command line', () => {
  it('tells each notice to each member, and exits with 1 when any needs attention', async () => {
    const ran = await referent(['dispatches', KLU, '2027-04-08', '--json'], env());
    expect(jsonLines(ran)).toMatchObject([
      { member: 'plo-1', notice: 'call-for-items', needsAttention: false, ways: [{ way: 'teams', state: 'sent' }] },
      { member: 'plo-2', needsAttention: true, ways: [{ state: 'bounced', ground: 'no-such-address' }] },
    ]);
    expect([ran.code, ran.err]).toEqual([1, 'Én udsendelse kræver handling.\n']);
  });

  it('of a meeting about which nothing was sent tells nothing, and that is in order', async () => {
    expect(await referent(['dispatches', KLU, '2027-10-07'], env())).toEqual({ code: 0, out: '', err: '' });
  });
});
