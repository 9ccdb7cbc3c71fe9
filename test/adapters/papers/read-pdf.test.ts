import { describe, expect, it } from 'vitest';
import { readPaper } from '../../../src/adapters/papers/read-paper.ts';
import type { Paper } from '../../../src/domain/paper/paper.ts';
import { type Drawn, pdf } from './made-files.ts';

const read = async (bytes: Uint8Array): Promise<Paper> => {
  const paper = await readPaper(bytes, { name: 'Referat.pdf' });
  if ('because' in paper) throw new Error(paper.because);
  return paper;
};
const textsOf = ({ lines }: Paper, part = 'text') => lines.filter((line) => line.part === part).map(({ text }) => text);

describe('the text of a .pdf', () => {
  it('is put back into lines, from the top down and left to right, in whatever order it is drawn', async () => {
    const page: Drawn[] = [
      [60, 700, 'Tid: kl. 14'],
      [60, 780, 'Klyngestyregruppe Nord'],
      [60, 760, 'Møde den 3. maj'],
      [146, 760.5, '2021'],
    ];
    expect(await read(pdf([page]))).toMatchObject({
      kind: 'pdf',
      lines: [
        { number: 1, part: 'text', text: 'Klyngestyregruppe Nord', page: 1 },
        { number: 2, part: 'text', text: 'Møde den 3. maj 2021', page: 1 },
        { number: 3, part: 'text', text: 'Tid: kl. 14', page: 1 },
      ],
    });
  });

  it('has a tab where there is a wide gap, as between a label and its value', async () => {
    expect(
      textsOf(
        await read(
          pdf([
            [
              [60, 700, 'Afbud:'],
              [200, 700, 'Ingen'],
            ],
          ]),
        ),
      ),
    ).toEqual(['Afbud:\tIngen']);
  });

  const left = Array.from(
    { length: 8 },
    (_, row): Drawn => [60, 700 - row * 14, `Venstre spalte nummer ${row + 1} er fuld af ord`],
  );
  const right = Array.from(
    { length: 8 },
    (_, row): Drawn => [320, 697 - row * 14, `Den højre spalte, linje ${row + 1}, er også fuld`],
  );

  it('is read column by column where there are two', async () => {
    const title: Drawn = [60, 780, 'Referat af møde i Kommunalt-Lægeligt Udvalg den 3. maj 2021 kl. 14.00 i Aalborg'];
    const said = textsOf(await read(pdf([[title, ...left.flatMap((one, row) => [one, right[row] ?? one])]])));
    expect(said).toEqual([title[2], ...left.map(([, , text]) => text), ...right.map(([, , text]) => text)]);
  });

  it('is read column by column above and below what runs across', async () => {
    const across: Drawn = [
      60,
      570,
      'Punkt 2. Her går en overskrift tværs over begge spalter, fra den ene side til den anden',
    ];
    const lower = (one: Drawn): Drawn => [one[0], one[1] - 160, `${one[2].slice(0, -3)}ned`];
    const pieces = [...left, ...right, across, ...left.map(lower), ...right.map(lower)];
    const said = textsOf(await read(pdf([pieces])));
    expect(said).toEqual(pieces.map(([, , text]) => text));
  });

  it('is read row by row where labels stand before values, and in a table', async () => {
    const labels = Array.from({ length: 8 }, (_, row): Drawn[] => [
      [60, 700 - row * 14, `Label ${row}:`],
      [320, 700 - row * 14, `Værdien af label ${row} er lang, og fylder linjen`],
    ]);
    expect(textsOf(await read(pdf([labels.flat()])))[0]).toBe('Label 0:\tVærdien af label 0 er lang, og fylder linjen');
  });

  it('has what runs at the head and foot of the pages apart, and page numbers', async () => {
    const page = (number: number): Drawn[] => [
      [60, 800, `Aalborg Kommune, sag 24-${number}`],
      [60, 700, number === 1 ? 'Dagsorden' : 'Indstilling:'],
      [60, 686, `Tekst ${'abc'[number]}`],
      [280, 30, `Side ${number} af 3`],
    ];
    const paper = await read(pdf([page(1), page(2), page(3)]));
    expect(textsOf(paper)).toEqual([
      'Dagsorden',
      'Tekst b',
      'Indstilling:',
      'Tekst c',
      'Indstilling:',
      'Tekst undefined',
    ]);
    expect(textsOf(paper, 'header')).toHaveLength(3);
    expect(textsOf(paper, 'footer')).toEqual(['Side 1 af 3', 'Side 2 af 3', 'Side 3 af 3']);
  });

  it('tells who made it', async () => {
    const paper = await read(
      pdf([[[60, 700, 'x']]], { info: { Author: 'Jens Hansen', Producer: 'Word', Title: 'Referat' } }),
    );
    expect(paper.lines.filter(({ part }) => part === 'metadata').map(({ property, text }) => [property, text])).toEqual(
      [
        ['creator', 'Jens Hansen'],
        ['title', 'Referat'],
      ],
    );
  });
});
