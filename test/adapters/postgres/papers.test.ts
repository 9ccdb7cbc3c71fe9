import { beforeAll, expect, it } from 'vitest';
import { postgresPapers } from '../../../src/adapters/postgres/papers.ts';
import type { KeptPaper, PaperShelf } from '../../../src/desk/papers.ts';
import type { BodyId, MemberId } from '../../../src/domain/body/body.ts';
import { KLU } from '../../desk/ballot.ts';
import { forEachDatabase } from './databases.ts';

const secretary = 'sekretaer' as MemberId; // a test's own words for an id
const readAt = Temporal.Instant.from('2027-03-01T09:00:00Z');
const paper = (id: string, over: Partial<KeptPaper> = {}): KeptPaper => ({
  ...{ id, bodyId: KLU, member: secretary, readAt },
  source: { name: 'Referat.docx', sha256: 'a'.repeat(64) },
  paper: { kind: 'docx', lines: [{ number: 1, part: 'text', text: 'Referat \u0000 \uD800' }] },
  ...over,
});
const at = (hours: number, seconds = 0) => ({
  ...{ bodyId: KLU, member: secretary },
  now: readAt.add({ hours, seconds }),
});

forEachDatabase('papers', (place) => {
  let shelf: PaperShelf;
  beforeAll(async () => {
    shelf = postgresPapers(await place.fresh());
  });

  it('are there for who handed them in, for a day and not a moment longer', async () => {
    await shelf.keep(paper('p-1'));
    expect(await shelf.look('p-1', at(0))).toMatchObject({ id: 'p-1', source: { name: 'Referat.docx' }, readAt });
    expect(await shelf.look('p-1', at(23, 3599))).toMatchObject({ paper: { kind: 'docx' } });
    expect(await shelf.look('p-1', at(24))).toBeUndefined();
  });

  it('are for nobody else', async () => {
    await shelf.keep(paper('p-2'));
    expect(await shelf.look('p-2', { ...at(0), member: 'plo-1' as MemberId })).toBeUndefined();
    expect(await shelf.look('p-2', { ...at(0), bodyId: 'klu-aalborg' as BodyId })).toBeUndefined();
    expect(await shelf.look('p-9', at(0))).toBeUndefined();
  });

  it('are told of, the newest first, the same file once, and nobody else’s', async () => {
    const own = { bodyId: 'klu-own' as BodyId, member: secretary };
    const kept = (id: string, sha256: string, hours: number, over: Partial<KeptPaper> = {}) =>
      shelf.keep(paper(id, { ...own, source: { name: `${id}.docx`, sha256 }, readAt: readAt.add({ hours }), ...over }));
    await kept('q-1', 'b', 1);
    await kept('q-2', 'c', 2);
    await kept('q-3', 'b', 3);
    await kept('q-4', 'd', 4, { member: 'plo-1' as MemberId });
    const at = (hours: number) => ({ ...own, now: readAt.add({ hours }) });
    expect(await shelf.latest(at(5), 3)).toEqual([
      { id: 'q-3', name: 'q-3.docx' },
      { id: 'q-2', name: 'q-2.docx' },
    ]);
    expect(await shelf.latest(at(5), 1)).toHaveLength(1);
    expect(await shelf.latest(at(26), 3)).toEqual([{ id: 'q-3', name: 'q-3.docx' }]);
  });

  it('are taken away when the next is kept', async () => {
    await shelf.keep(paper('p-3'));
    await shelf.keep(paper('p-4', { readAt: readAt.add({ hours: 24 }) }));
    // Asked as of a moment at which it would still have been looked at.
    expect(await shelf.look('p-3', at(1))).toBeUndefined();
    expect(await shelf.look('p-4', at(25))).toBeDefined();
  });
});
