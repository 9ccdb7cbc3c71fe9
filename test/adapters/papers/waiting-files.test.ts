import { expect, it } from 'vitest';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import { docx, p } from './made-files.ts';

const read = () => readPaper(docx(p('Referat')), { name: 'Referat.docx' });

it('while one file is read ten may wait, and a further one is turned away; then there is room again', async () => {
  const eleven = Array.from({ length: 11 }, read);
  expect(await read()).toEqual({ because: 'busy' });
  // A text is read at once, and waits for nothing.
  expect(await readPaper(new TextEncoder().encode('Referat'), { name: 'a.txt' })).toMatchObject({ kind: 'text' });
  expect((await Promise.all(eleven)).map((one) => 'kind' in one && one.kind)).toEqual(Array(11).fill('docx'));
  expect(await read()).toMatchObject({ kind: 'docx' });
});
