import { describe, expect, it } from 'vitest';
import type { Paper, PaperLine } from '../../src/domain/paper/paper.ts';
import { untwined } from '../../src/reading/columns.ts';
import { dateOf, daysWritten } from '../../src/reading/dates.ts';
import { readLines } from '../../src/reading/lines.ts';
import { markOf } from '../../src/reading/marks.ts';
import { withoutNoteMarks } from '../../src/reading/notes.ts';
import { lineAt, type Passage, passagesOf } from '../../src/reading/passages.ts';
import { understand } from '../../src/reading/understanding.ts';
import { checked, paperOf } from './checking.ts';

const passages = (text: string) => withoutNoteMarks(passagesOf(untwined(readLines(paperOf(text)))));
const texts = (text: string) => passages(text).map((passage) => passage.text);
const passage = (text: string): Passage => ({ text, from: [{ at: 0, line: 1 }], startsPage: false, isNote: false });
const docx = (lines: readonly (Omit<PaperLine, 'number' | 'part'> & Partial<PaperLine>)[]): Paper => ({
  kind: 'docx',
  lines: lines.map((line, index) => ({ number: index + 1, part: 'text', ...line })),
});

describe('words parted over lines', () => {
  it.each([
    ['overens-\nkomst om almen praksis', 'overenskomst om almen praksis'],
    ['hvilke ud\u2010\ngifter det giver', 'hvilke udgifter det giver'],
    ['to forske l-\nlige principper', 'to forskellige principper'],
    ['enkelte revideringer e l-\nler andet', 'enkelte revideringer eller andet'],
    ['møder i PLO-\nAalborg hvert år', 'møder i PLO-Aalborg hvert år'],
    ['perioden 2015-\n2018 er aftalt', 'perioden 2015-2018 er aftalt'],
    ['ændret ved aftale af 19-\n06-2021 om dette', 'ændret ved aftale af 19-06-2021 om dette'],
    ['på social-\nog sundhedsområdet', 'på social- og sundhedsområdet'],
    ['almen praksis-området, og almen praksis-\nområdet igen', 'almen praksis-området, og almen praksis-området igen'],
  ])('%j', (text, whole) => {
    expect(texts(text)).toEqual([whole]);
  });

  it('each part of a joined passage keeps the line it stood on', () => {
    const [joined] = passages(
      'Udvalget tog sagen op, og den blev drøftet i overens-\nstemmelse med\naftalen fra i fjor',
    );
    expect(
      joined && ['overens', 'stemmelse', 'aftalen'].map((word) => lineAt(joined, joined.text.indexOf(word))),
    ).toEqual([1, 2, 3]);
  });

  it('an empty line between the lines of a sentence parts no paragraph where the whole document has them', () => {
    const text =
      'Udvalget drøftede\n\nsagen om lægerne og\n\nfandt, at den\n\nskal løses i år.\n\n \n\nSekretariatet følger\n\nop på sagen.';
    expect(texts(text)).toEqual([
      'Udvalget drøftede sagen om lægerne og fandt, at den skal løses i år.',
      'Sekretariatet følger op på sagen.',
    ]);
  });

  it('a footnote’s mark comes off its word, and the footnote is no point', () => {
    const found = passages('Vi taler om samtaleterapi1 her.\n\n1 Der findes en aftale om det.');
    expect(found.map(({ text, isNote, mark }) => [text.trim(), isNote, mark?.text])).toEqual([
      ['Vi taler om samtaleterapi  her.', false, undefined],
      ['Der findes en aftale om det.', true, undefined],
    ]);
  });

  it.each(['7', 'Side 3', 'Side 3 af 12', '3/12', '- 3 -', 'Page 3 of 12'])('the page number %j goes', (number) => {
    expect(texts(`Første side.\n\n\n\n${number}\n\n\n\nAnden side.`)).toEqual(['Første side.', 'Anden side.']);
  });
});

describe('marks before a line', () => {
  it.each([
    ['1. Velkomst', 'dot', 1, 'Velkomst'],
    ['1) Velkomst', 'paren', 1, 'Velkomst'],
    ['(2) Velkomst', 'round', 2, 'Velkomst'],
    ['Pkt. 1: Velkomst', 'point', 1, 'Velkomst'],
    ['Punkt 12 Velkomst', 'point', 12, 'Velkomst'],
    ['Sak 4/27 Eventuelt', 'point', 4, 'Eventuelt'],
    ['02-14 Velkomst', 'year', 2, 'Velkomst'],
    ['38 Velkomst', 'bare', 38, 'Velkomst'],
    ['1.2 Velkomst', 'decimal', 2, 'Velkomst'],
    ['b) velkomst', 'letter', 2, 'velkomst'],
    ['3. 2 praktiserende læger', 'dot', 3, '2 praktiserende læger'],
    ['• velkomst', 'bullet', 0, 'velkomst'],
  ])('%j', (line, family, number, rest) => {
    expect(markOf(line)).toMatchObject({ family, number, rest });
  });

  it.each([
    '7. februar kl. 14.00',
    '30. januar 2015)',
    '1.000 indbyggere',
    '14.00-16.00',
    '03-06-1991',
    'punkt 3 udgår',
  ])('%j has none', (line) => {
    expect(markOf(line)).toBeUndefined();
  });
});

describe('days as they are written', () => {
  it.each([
    ['fredag den 7. februar 2022 kl. 14.00-16.00', '2022-02-07', 5],
    ['d. 19.11.2020', '2020-11-19', undefined],
    ['01.02.21', '2021-02-01', undefined],
    ['28-11-2024', '2024-11-28', undefined],
    ['2027-04-08', '2027-04-08', undefined],
    ['Wednesday 17 March 2027', '2027-03-17', 3],
    ['March 17, 2027', '2027-03-17', undefined],
    ['onsdag 11. mars 2027', '2027-03-11', 3],
  ])('%j', (text, date, weekday) => {
    const [written] = daysWritten(passage(text));
    expect([written && dateOf(written)?.toString(), written?.weekday]).toEqual([date, weekday]);
  });

  it.each(['version 2.1.3.4', 'tlf. 12 34 56 78', 'kl. 14.00-16.00', 'journal 12-2021-0443', '§ 96, stk. 1'])(
    '%j is none',
    (text) => {
      expect(daysWritten(passage(text))).toEqual([]);
    },
  );

  it('with the hours behind them', () => {
    const [written] = daysWritten(passage('19. april 12.30-14.00.'));
    expect([written?.from?.toString(), written?.to?.toString()]).toEqual(['12:30:00', '14:00:00']);
  });
});

describe('a Word document', () => {
  it('numbers the word processor draws are read as if they stood there', () => {
    const { document } = understand(
      docx([
        { text: 'Dagsorden', headingLevel: 1 },
        { text: 'Tid: tirsdag den 2. november 2027 kl. 9.00' },
        { text: 'Godkendelse af dagsorden', listMark: '1.' },
        { text: 'Budget for 2028', listMark: '2.' },
        { text: 'Eventuelt', listMark: '3.' },
      ]),
    );
    expect(document.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Budget for 2028',
      '3 Eventuelt',
    ]);
  });

  it('a head and points set in a table are read as without it', () => {
    const row = (...cells: string[]) => ({ text: cells.join('\t'), cells, part: 'table' as const });
    const { document } = understand(
      docx([
        { text: 'Referat' },
        row('Dato', '2. november 2027'),
        row('Sted', 'Rådhuset'),
        row('Deltagere', 'Centerchef 1\nPraktiserende læge 2'),
        row('Afbud', 'Praktiserende læge 1'),
        row('1', 'Velkomst'),
        row('Beslutning', 'Intet.'),
        row('2', 'Budget'),
        row('Beslutning', 'Godkendt.'),
      ]),
    );
    expect([document.date?.toString(), document.place]).toEqual(['2027-11-02', 'Rådhuset']);
    expect(document.participants.map(({ name, isAbsent }) => [name, isAbsent])).toEqual([
      ['Centerchef 1', false],
      ['Praktiserende læge 2', false],
      ['Praktiserende læge 1', true],
    ]);
    expect(document.items.map(({ title, minutes }) => [title, minutes?.map(({ text }) => text)])).toEqual([
      ['Velkomst', ['Intet.']],
      ['Budget', ['Godkendt.']],
    ]);
  });

  it('what a reader does not see is no part of it', () => {
    const { passages } = understand(
      docx([{ text: 'Referat' }, { text: 'skjult', part: 'hidden' }, { text: 'Anna', part: 'metadata' }]),
    );
    expect(passages.map(({ label, text }) => label?.word ?? text)).toEqual(['Referat']);
  });
});

describe('points under a heading that is a point itself', () => {
  const read = (text: string) => understand(paperOf(text)).document.items;
  const minutes = `Referat

Møde torsdag den 8. april 2027

1. Godkendelse af dagsorden

Godkendt.

2. Beslutningspunkter

2.1 Praksisplan

Udvalget godkendte planen.

2.2 Vagtplan

Udvalget tog planen til efterretning.

3. Eventuelt

Intet.`;

  it('are points of their own, each with its text, and the heading has none', () => {
    expect(
      read(minutes).map(({ number, title, minutes, isSection }) => [number, title, minutes?.[0]?.text, isSection]),
    ).toEqual([
      ['1', 'Godkendelse af dagsorden', 'Godkendt.', undefined],
      ['2', 'Beslutningspunkter', undefined, true],
      ['2.1', 'Praksisplan', 'Udvalget godkendte planen.', undefined],
      ['2.2', 'Vagtplan', 'Udvalget tog planen til efterretning.', undefined],
      ['3', 'Eventuelt', 'Intet.', undefined],
    ]);
    expect(checked(minutes).findings).toEqual([]);
  });

  it('are points of it also where there are more of them than of the others', () => {
    const more = [3, 4, 5, 6].map((place) => `2.${place} Sag ${place}\n\nUdvalget drøftede sagen.\n\n`).join('');
    const numbers = read(minutes.replace('3. Eventuelt', `${more}3. Eventuelt`)).map(({ number }) => number);
    expect(numbers).toEqual(['1', '2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '3']);
  });

  it('may be none this time, which nothing is said of; a point of another title has to say what came of it', () => {
    const under = (title: string) => checked(minutes.replace('3. Eventuelt', `3. ${title}\n\n4. Eventuelt`)).findings;
    expect(under('Orienteringspunkter')).toEqual([]);
    expect(under('Orienteringspunkter fra kommunen')).toMatchObject([{ code: 'no-minutes', point: '3' }]);
  });

  it.each([
    ['text stands between', minutes.replace('2.1 ', 'Til beslutning var:\n\n2.1 ')],
    ['they begin at 2', minutes.replace('2.2 Vagt', '2.3 Vagt').replace('2.1 ', '2.2 ')],
    ['they are another point’s', minutes.replace('2.1 ', '4.1 ').replace('2.2 ', '4.2 ')],
  ])('are text of it where %s', (_, text) => {
    expect(read(text).map(({ number }) => number)).toEqual(['1', '2', '3']);
  });
});
