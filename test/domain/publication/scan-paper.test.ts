import { describe, expect, it } from 'vitest';
import type { PaperLine, PaperPart } from '../../../src/domain/paper/paper.ts';
import { scanPaper } from '../../../src/domain/publication/scan-paper.ts';

const known = { mailboxes: new Set<string>(), places: [], organisations: [] };
const line = (part: PaperPart, text: string, property?: string): PaperLine => ({
  number: 1,
  part,
  text,
  ...(property === undefined ? {} : { property }),
});
const kinds = (...lines: readonly PaperLine[]) =>
  scanPaper({ kind: 'docx', lines }, 'annex-1', known).map(({ kind }) => kind);

describe('an annex is looked through in all its parts', () => {
  const parts: readonly PaperPart[] = ['text', 'table', 'header', 'footer', 'footnote', 'endnote', 'comment'];
  it.each([...parts, 'text-box', 'hidden', 'deleted', 'metadata'] satisfies readonly PaperPart[])(
    'a CPR number in its %s is found, at its line',
    (part) => {
      const [hit] = scanPaper({ kind: 'docx', lines: [line(part, 'Sag 010203-1234')] }, 'annex-1', known);
      expect(hit).toMatchObject({
        kind: 'cpr',
        found: '010203-1234',
        place: { in: 'annex', annex: 'annex-1', line: 1 },
      });
    },
  );

  it.each(['hidden', 'deleted', 'comment'] as const)('what stands %s is a hit whatever it says', (part) => {
    expect(kinds(line(part, 'Intet særligt'))).toEqual(['hidden-text']);
    expect(kinds(line(part, ' '))).toEqual([]);
  });

  it('a property that names a person is a hit; a title, a program or a house is none', () => {
    expect(kinds(line('metadata', 'pha', 'creator'))).toEqual(['metadata']);
    expect(kinds(line('metadata', 'pha', 'lastModifiedBy'))).toEqual(['metadata']);
    expect(kinds(line('metadata', 'Peter Hansen', 'keywords'))).toContain('metadata');
    expect(kinds(line('metadata', 'Praksisplan 2027', 'title'))).toEqual([]);
    expect(kinds(line('metadata', 'Microsoft Office Word', 'application'))).toEqual([]);
    expect(kinds(line('metadata', 'Guldborgsund Kommune', 'company'))).toEqual([]);
  });

  it('what nothing can be said of is a hit by itself', () => {
    for (const property of ['picture', 'embedded-file'])
      expect(kinds(line('metadata', 'image1.png', property))).toEqual(['not-looked-through']);
    expect(kinds(line('metadata', 'image1.png', 'title'))).toEqual([]);
  });

  it('what ends in the next line is found, and not what stands whole in either', () => {
    const over = (...texts: readonly string[]) => kinds(...texts.map((text) => line('text', text)));
    expect(over('Borgeren 010203-', '1234 klagede')).toEqual(['cpr']);
    expect(over('Ved Peter', 'Hansen og andre')).toEqual(['name']);
    expect(over('Borgeren 010203-1234', '5678')).toEqual(['cpr']);
    expect(over('Borgeren 010203-', '', '1234 klagede')).toEqual([]);
  });

  it('a clean paper raises nothing', () => {
    expect(kinds(line('text', 'Status for praksisplanen.'), line('table', 'Aftale\t11.204.609'))).toEqual([]);
  });
});
