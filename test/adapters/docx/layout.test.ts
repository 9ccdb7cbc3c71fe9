import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/adapters/docx/table.ts';
import { docxOf } from '../../../src/adapters/docx/write-docx.ts';
import { type Block, type Document, paragraph } from '../../../src/documents/document.ts';
import { sixDocuments } from '../../documents/six.ts';
import { unzip } from './unzip.ts';

const { agenda, 'draft-minutes': draft, minutes } = sixDocuments('da');
const part = async (document: Document | undefined, name = 'word/document.xml') => {
  if (document === undefined) throw new Error('no document');
  return unzip(await docxOf(document, { language: 'da' })).get(name) ?? '';
};
const keeps = async (blocks: readonly Block[], words: string) => {
  const xml = await part(agenda && { ...agenda, blocks });
  const [all = ''] = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([one]) => one)
    .filter((one) => one.includes(words));
  return all.includes('<w:keepNext/>');
};

describe('what belongs together stays on one page', () => {
  const list = { kind: 'list', items: ['drøfter sagen'] } as const;
  it('a sentence that leads to a list, also without a colon', async () => {
    expect(await keeps([paragraph('Det indstilles, at udvalget'), list], 'Det indstilles')).toBe(true);
    expect(
      await keeps([paragraph('Det indstilles, at udvalget'), { ...list, kind: 'numbered' }], 'Det indstilles'),
    ).toBe(true);
    expect(await keeps([paragraph('Det indstilles:'), paragraph('x')], 'Det indstilles')).toBe(true);
  });

  it('no sentence that leads to nothing, and no text of half a page', async () => {
    expect(await keeps([paragraph('Sagen blev drøftet.'), paragraph('x')], 'Sagen blev')).toBe(false);
    expect(await keeps([list, paragraph('Sagen blev drøftet.')], 'Sagen blev')).toBe(false);
    expect(await keeps([paragraph(`${'æ '.repeat(150)}.`), list], 'æ æ')).toBe(false);
    expect(await keeps([paragraph('æ '.repeat(150)), list], 'æ æ')).toBe(true);
  });
});

describe('the columns of a table', () => {
  const ROLE = 'Afdelingsleder af Rusmiddelbehandling & Socialmedicinsk Afdeling, Center for Trivsel og Social Indsats';
  const width = (letters: number) => letters * 122 + 140;

  it('hold their longest word, a Danish one too', () => {
    const widths = columnWidths([
      ['Nr.', 'Hvem', 'Hvad'],
      ['1', ROLE.repeat(3), 'Beskæftigelsesforvaltning'],
    ]);
    expect(widths[0]).toBeGreaterThanOrEqual(width('Nr.'.length));
    expect(widths[1]).toBeGreaterThanOrEqual(width('Rusmiddelbehandling'.length));
    expect(widths[2]).toBeGreaterThanOrEqual(width(24));
  });

  it('are as wide together as the text, but for what rounding takes', () => {
    for (const rows of [
      [['a']],
      [
        ['a', 'b', 'c'],
        [ROLE, 'x', 'y'],
      ],
      [Array.from({ length: 12 }, () => 'æ'.repeat(60))],
      [['', '']],
    ]) {
      const sum = columnWidths(rows).reduce((a, b) => a + b, 0);
      expect(sum).toBeLessThanOrEqual(9071);
      expect(sum).toBeGreaterThan(9071 - 13);
    }
  });

  it('share the paper by their longest words where those do not fit', () => {
    const widths = columnWidths([['æ'.repeat(24), 'æ'.repeat(24), 'æ'.repeat(24), 'a']]);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(widths[0]).toBeGreaterThan(widths[3] ?? 0);
  });
});

describe('Word’s outline', () => {
  it('knows the levels of the headings by number, whatever the styles are called', async () => {
    const styles = await part(agenda, 'word/styles.xml');
    for (const level of [1, 2, 3, 4])
      expect(styles).toMatch(
        new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`, 's'),
      );
  });

  it('and a table says that its first row is its head', async () => {
    expect(await part(minutes && { ...minutes, blocks: [{ kind: 'table', header: ['a'], rows: [['b']] }] })).toMatch(
      /<w:tblLook [^>]*w:firstRow="true"/,
    );
  });
});

describe('the draft’s number', () => {
  const times = (xml: string) => xml.match(/Udgave/g)?.length ?? 0;
  it('stands once in a draft, beside its mark, and among the facts of what was approved', async () => {
    const xml = await part(draft);
    expect(times(xml)).toBe(1);
    expect(xml).toContain('UDKAST · Udgave 2, 22. april 2027');
    expect(times(await part(minutes))).toBe(1);
  });
});
