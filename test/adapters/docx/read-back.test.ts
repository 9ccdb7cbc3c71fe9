import { describe, expect, it } from 'vitest';
import { docxOf } from '../../../src/adapters/docx/write-docx.ts';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import { understand } from '../../../src/reading/understanding.ts';
import { sixDocuments } from '../../documents/six.ts';

const { agenda, 'draft-minutes': draft, minutes } = sixDocuments('da');

describe('what Referent writes, read again, has the same points', () => {
  it.each([
    ['the agenda', agenda],
    ['the draft', draft],
    ['the minutes', minutes],
  ])('%s', async (name, document) => {
    if (document === undefined) throw new Error('no document');
    const paper = await readPaper(await docxOf(document, { language: 'da' }), { name: `${name}.docx` });
    if ('because' in paper) throw new Error(paper.because);
    const written = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.number !== undefined ? [block.text.replace(/^(\S+?)\.? /, '$1 ')] : [],
    );
    expect(written.some((one) => /^\d\.\d /.test(one))).toBe(true);
    expect(understand(paper).document.items.map(({ number, title }) => `${number} ${title}`)).toEqual(written);
  });
});
