import { describe, expect, it } from 'vitest';
import { erase } from '../../src/desk/erase.ts';
import type { Transaction } from '../../src/desk/ports.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { annexErasures } from '../../src/domain/publication/commands.ts';
import { guldborgsund } from '../domain/bodies.ts';
import { keeping, takingOff } from '../domain/publication/publication-story.ts';
import * as say from '../domain/story.ts';

const before = [say.planned(), say.called(), say.submitted()];
const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];

/** What the last of the commands takes out, upon the records as they stood before it. */
async function takenOut(...commands: readonly MeetingCommand[]): Promise<readonly string[]> {
  const { state } = say.told(guldborgsund, [...before, ...commands.slice(0, -1)]);
  const { last } = say.told(guldborgsund, [...before, ...commands]);
  const gone: string[] = [];
  // The two doors that are gone through; a third would throw.
  const transaction = {
    siblings: async () => [{ subject: 'meeting', state: state satisfies Meeting }],
    eraseAnnexes: async (_: unknown, checksums: readonly string[]) => void gone.push(...checksums),
  } as unknown as Transaction;
  if (!last.accepted) throw new Error('refused');
  const parts = {
    body: guldborgsund,
    at: Temporal.Instant.from('2027-05-06T09:00:00Z'),
    mark: '…',
    dueOn: () => undefined,
  };
  for (const erasure of last.events.flatMap(annexErasures)) await erase(transaction, erasure, parts);
  return gone;
}

describe('the bytes of an annex that nothing shows any more', () => {
  it('go when it is taken off', async () => {
    expect(await takenOut(keeping({ checksum: FIRST }), takingOff())).toEqual([FIRST]);
  });

  it('go when another file of its name takes its place, and that one’s stay', async () => {
    const next = keeping({ id: 'annex-2', checksum: SECOND });
    expect(await takenOut(keeping({ checksum: FIRST }), next)).toEqual([FIRST]);
  });

  it('stay while the same file lies there by another name', async () => {
    const other = keeping({ id: 'annex-2', name: 'Kopi.docx', checksum: FIRST });
    expect(await takenOut(keeping({ checksum: FIRST }), other, takingOff())).toEqual([]);
  });

  it('stay when an annex is only added', async () => {
    const other = keeping({ id: 'annex-2', name: 'Andet.docx', checksum: SECOND });
    expect(await takenOut(keeping({ checksum: FIRST }), other)).toEqual([]);
  });
});
