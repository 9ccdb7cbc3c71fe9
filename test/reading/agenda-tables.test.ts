import { describe, expect, it } from 'vitest';
import type { Paper, PaperLine } from '../../src/domain/paper/paper.ts';
import { checkDocument } from '../../src/reading/check-document.ts';
import { calendar, checked, found } from './checking.ts';

const HEAD = ['Dagsorden', 'Møde: KLU Østby', 'Tid: torsdag den 15. april 2027 kl. 14-16'];
const ROWS = [
  ['Pkt.', 'Emne', 'Type', 'Sagsfremstilling', 'Indstilling', 'Ansvarlig'],
  ['1', 'Godkendelse af dagsorden', 'B', '', 'At dagsordenen godkendes', 'Formand'],
  ['2', 'Sygebesøg', 'D', 'Der er ventetid.\nDen er lang.', 'At udvalget drøfter den', 'Praktiserende læge 1'],
  ['3', 'Lokalaftale', 'B', 'Den udløber i år.', 'At den forlænges', 'Centerchef'],
  ['4', 'Eventuelt', '', '', '', ''],
];

const word = (rows: readonly (readonly string[])[]): Paper => {
  const lines: readonly Omit<PaperLine, 'number'>[] = [
    ...HEAD.map((text) => ({ part: 'text' as const, text })),
    ...rows.map((cells) => ({ part: 'table' as const, text: cells.join('\t'), cells })),
  ];
  return { kind: 'docx', lines: lines.map((line, index) => ({ number: index + 1, ...line })) };
};
const read = (rows: readonly (readonly string[])[]) =>
  checkDocument(word(rows), { calendar, today: Temporal.PlainDate.from('2027-12-31') });

describe('an agenda that is a table', () => {
  it('has a point to a row and a part to a column, and nobody on a list for its heads', () => {
    const { document, findings } = read(ROWS);
    expect(findings).toEqual([]);
    expect(document.participants).toEqual([]);
    expect(document.items.map(({ number, title, kind }) => [number, title, kind])).toEqual([
      ['1', 'Godkendelse af dagsorden', 'decision'],
      ['2', 'Sygebesøg', 'discussion'],
      ['3', 'Lokalaftale', 'decision'],
      ['4', 'Eventuelt', undefined],
    ]);
    expect(document.items[1]).toMatchObject({
      text: [
        { text: 'Ansvarlig: Praktiserende læge 1', line: 6 },
        { text: 'Der er ventetid.', line: 6 },
        { text: 'Den er lang.', line: 6 },
      ],
      recommendations: [{ text: 'At udvalget drøfter den' }],
    });
  });

  it('is checked as any other: a row left out, and a row without what the others have', () => {
    const rows = ROWS.with(3, ['5', 'Lokalaftale', 'B', 'Den udløber i år.', '', 'Centerchef']).toSpliced(4, 1);
    const { findings } = read([...rows, ['6', 'Rygestop', 'D', '', 'At det drøftes', '']]);
    expect(findings.map(({ line, code }) => `${line} ${code}`)).toEqual(['7 number-missing', '7 no-recommendation']);
  });

  it('with the number and the title in one cell, and minutes', () => {
    const { document } = read([
      ['Punkt', 'Beslutning', 'Ansvarlig', 'Frist'],
      ['1. Velkomst', 'Der var ingen bemærkninger.', '', ''],
      ['2. Sygebesøg', 'Udvalget godkendte forslaget.', 'Centerchef', '1. maj 2027'],
    ]);
    expect(document.items).toMatchObject([
      { title: 'Velkomst', minutes: [{ text: 'Der var ingen bemærkninger.' }] },
      { title: 'Sygebesøg', minutes: [{ text: 'Udvalget godkendte forslaget.' }] },
    ]);
  });

  it('is known again where it was pasted with tabs', () => {
    const text = [...HEAD, ...ROWS.map((cells) => cells.join('\t').replaceAll('\n', ' '))].join('\n');
    expect(found(text)).toEqual([]);
    expect(checked(text).document.items.map(({ title }) => title)).toHaveLength(4);
  });

  it('whose cells are not known is said not to be read, and nothing is said of its points', () => {
    const text = [...HEAD, '', 'Pkt. Emne Sagsfremstilling Indstilling Ansvarlig Tid', '1 Sygebesøg', '3 At den'];
    expect(found(text.join('\n'))).toEqual(['5 table-not-read']);
  });

  it('is none where the first column has other heads, or no column holds a part of a point', () => {
    for (const head of [
      ['Område', 'Budget', 'Resultat'],
      ['Nr.', 'Navn', 'Kommune'],
    ]) {
      const { document } = read([head, ['1', 'Nord', '3'], ['2', 'Syd', '4']]);
      expect(document.items).toEqual([]);
    }
  });
});
