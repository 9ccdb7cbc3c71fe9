import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import { pdf } from './made-files.ts';

const at = (bottom: number, text: string) => `BT /F1 11 Tf 70 ${bottom} Td (${text}) Tj ET`;

/** The lines of a PDF of one page drawn so, with the part each belongs to. */
async function linesOf(drawn: string, trailer = '') {
  const stream = deflateSync(Buffer.from(drawn, 'latin1'));
  const bytes = pdf([[]], { contents: { stream, filter: 'FlateDecode' }, trailer });
  const paper = await readPaper(bytes, { name: 'referat.pdf' });
  if ('because' in paper) throw new Error(paper.because);
  return paper.lines.flatMap(({ part, text }) => (part === 'metadata' ? [] : [`${part}: ${text}`]));
}

/** As a picture's dictionary stands in a file: never packed. */
const WITH_PICTURE = '/Picture << /Subtype /Image >>';

describe('letters in a PDF that nobody sees', () => {
  it('drawn with no ink are hidden, and those around them are not', async () => {
    expect(
      await linesOf(`${at(700, 'Alle ser dette')} q 3 Tr ${at(680, 'Ingen ser dette')} Q ${at(660, 'Og dette')}`),
    ).toEqual(['text: Alle ser dette', 'text: Og dette', 'hidden: Ingen ser dette']);
  });

  it('on the line of others are taken out of it', async () => {
    const line = 'BT /F1 11 Tf 70 700 Td (Ring til ) Tj 3 Tr (12345678) Tj 0 Tr ( os) Tj ET';
    expect(await linesOf(line)).toEqual(['text: Ring til os', 'hidden: 12345678']);
  });

  it('white on the white page are hidden; on a bar of colour they are seen', async () => {
    const white = `q 1 1 1 rg ${at(700, 'Hvidt')} Q ${at(680, 'Sort og synligt')}`;
    expect(await linesOf(white)).toEqual(['text: Sort og synligt', 'hidden: Hvidt']);
    expect(await linesOf(`q 0 0 0.5 rg 60 690 300 30 re f Q ${white}`)).toEqual([
      'text: Hvidt',
      'text: Sort og synligt',
    ]);
    expect(await linesOf(`q 1 1 1 rg 0 0 595 842 re f Q ${white}`)).toEqual(['text: Sort og synligt', 'hidden: Hvidt']);
  });

  it('white in a file with pictures may stand on one', async () => {
    expect(await linesOf(`q 1 1 1 rg ${at(700, 'Hvidt')} Q ${at(680, 'Sort og synligt')}`, WITH_PICTURE)).toEqual([
      'text: Hvidt',
      'text: Sort og synligt',
    ]);
  });

  it('that a scanner read off a picture stand for what is seen; a line of them among others does not', async () => {
    const scanned = `3 Tr ${at(700, 'Referat')} ${at(680, '1. Velkomst')}`;
    expect(await linesOf(scanned, WITH_PICTURE)).toEqual(['text: Referat', 'text: 1. Velkomst']);
    expect(await linesOf(`${at(700, 'Referat af mødet')} 3 Tr ${at(680, 'Skjult')}`, WITH_PICTURE)).toEqual([
      'text: Referat af mødet',
      'hidden: Skjult',
    ]);
  });
});
