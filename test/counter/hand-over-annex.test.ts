import { expect, it } from 'vitest';
import { handOverAnnex } from '../../src/counter/hand-over-annex.ts';
import type { UnreadablePaper } from '../../src/domain/paper/paper.ts';
import { publicationRefusals as danish } from '../../src/language/da/publication.ts';
import { body } from '../cards/sample-meeting.ts';

const klu = body('klu-guldborgsund');
const by = klu.members[0]?.id ?? expect.unreachable();

async function handOver(because: UnreadablePaper['because']) {
  const kept: string[] = [];
  const parts = {
    annexes: {
      keep: async () => {
        kept.push('x');
        return 'a'.repeat(64);
      },
    },
    readPaper: async () => ({ because }),
    clock: () => Temporal.Instant.from('2027-03-26T09:00Z'),
    handle: async () => ({ done: true }),
  } as unknown as Parameters<typeof handOverAnnex>[0]; // no more of the desk is asked for
  const file = { name: 'Bilag.docx', bytes: new Uint8Array(3) };
  return { outcome: await handOverAnnex(parts, file, { body: klu, meetingId: 'm', itemId: 'i', by }), kept };
}

it('an annex that no turn to be read is free for is refused, and not kept as one that nobody can read', async () => {
  const refusal = { because: 'annex-unread', name: 'Bilag.docx', why: 'busy' } as const;
  expect(await handOver('busy')).toEqual({ outcome: { done: false, refusal }, kept: [] });
  expect(await handOver('no-text')).toEqual({ outcome: { done: true }, kept: ['x'] });
  expect(danish['annex-unread'](refusal)).toEqual([
    'Bilaget »Bilag.docx« er ikke lagt ind, for der bliver læst mange filer lige nu.',
    'Prøv igen om et øjeblik.',
  ]);
});
