import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperLine } from '../../src/domain/paper/paper.ts';
import { checkDocument } from '../../src/reading/check-document.ts';
import { calendar, checked } from './checking.ts';

const CLEAN = join(import.meta.dirname, 'documents/clean');
const today = Temporal.PlainDate.from('2027-12-31');

/** What documents are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'Referat',
    'Dagsorden',
    'KOMMISSORIUM',
    'Notat',
    'Indstilling:',
    'Referat:',
    'Beslutning',
    'Bilag:',
    '',
  ),
  fc.constantFrom(
    'Deltagere:',
    'Afbud: Anna Holm',
    'Gæster:',
    'Sted: Teams',
    'Pkt. 1: Velkomst',
    'Det indstilles, at udvalget',
  ),
  fc.constantFrom(
    'I alt 10 20',
    'Nord 5 10',
    'Syd 5 10',
    'Figur 1: Oversigt',
    'Næste møde er den 31. februar',
    '38 Budget',
  ),
  fc.integer({ min: 0, max: 40 }).map((number) => `${number}. Et punkt`),
  fc.integer({ min: 0, max: 40 }).map((number) => `${number}) Et andet punkt`),
  fc.integer({ min: 0, max: 99 }).map((day) => `Fredag den ${day}. marts 2027 kl. 14.00-25.99`),
  fc.tuple(fc.nat(99), fc.nat(99), fc.nat(9999)).map(([day, month, year]) => `møde ${day}-${month}-${year}`),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const part = fc.constantFrom<PaperLine['part']>('text', 'table', 'header', 'footnote', 'hidden', 'metadata');
const line = fc.record({
  part,
  text: piece,
  cells: fc.option(fc.array(piece, { maxLength: 4 }), { nil: undefined }),
  listMark: fc.option(fc.constantFrom('1.', 'a)', '•'), { nil: undefined }),
  page: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
});
const paper = fc.tuple(fc.constantFrom<Paper['kind']>('docx', 'pdf', 'text'), fc.array(line, { maxLength: 40 })).map(
  ([kind, lines]): Paper => ({
    kind,
    lines: lines.map(({ part, text, cells, listMark, page }, index) => ({
      number: index + 1,
      part,
      text,
      ...(cells === undefined ? {} : { cells }),
      ...(listMark === undefined ? {} : { listMark }),
      ...(page === undefined ? {} : { page }),
    })),
  }),
);

describe('any text at all', () => {
  it('is read without an error, and every finding is on a line there is, in order', () => {
    fc.assert(
      fc.property(paper, (any) => {
        const { findings } = checkDocument(any, { calendar, today });
        const lines = findings.map(({ line }) => line);
        expect(lines.every((line) => line >= 1 && line <= any.lines.length)).toBe(true);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        expect(findings.every(({ quote }) => quote.length <= 170)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same findings whichever way its lines end, and with marks nobody sees', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readdirSync(CLEAN)), fc.integer({ min: 0, max: 400 }), (name, at) => {
        const text = readFileSync(join(CLEAN, name), 'utf8');
        expect(checked(text.replaceAll('\n', '\r\n'))).toEqual(checked(text));
        const marked = `${text.slice(0, at)}\u200F${text.slice(at)}`.replaceAll('kl. ', 'kl.\u00A0');
        expect(checked(marked).findings).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('of letters put together from two is the same as of whole ones', () => {
    const text = readFileSync(join(CLEAN, 'punkter-med-bogstaver.txt'), 'utf8');
    expect(checked(text.normalize('NFD'))).toEqual(checked(text));
  });
});

describe('long documents end', () => {
  const head = 'Referat\n\nDato: torsdag den 8. april 2027\nDeltagere: Centerchef, Praktiserende læge 1\n\n';
  const point = (number: number) =>
    `${number}. Sag ${number}\n\nIndstilling:\nDet indstilles, at udvalget godkender sagen.\n\nBeslutning:\nGodkendt.\n\n`;
  const points = (count: number) => Array.from({ length: count }, (_, index) => point(index + 1)).join('');

  it('300 points', () => {
    const { document, findings } = checked(head + points(300));
    expect([document.items.length, findings]).toEqual([300, []]);
  });

  it('a megabyte of minutes, and the one fault in it', () => {
    const text = head + points(900).replace('Sag 777\n', 'Sag om XX\n') + 'ord '.repeat(160_000);
    expect(checked(text).findings.map(({ code }) => code)).toEqual(['placeholder']);
  });

  it('a calendar of weekdays that are all wrong, each held to all the others', () => {
    const { findings } = checked('mandag den 8. april 2027\n'.repeat(20_000));
    expect([findings.length, findings[0]?.code]).toEqual([20_000, 'weekday-differs']);
  });

  it.each([
    ['one letter', 'a', 500_000],
    ['brackets', '(', 500_000],
    ['words and hyphens', 'ord-\n', 30_000],
    ['dates', '8. april\n', 30_000],
    ['names', 'Anna Berg Holm ', 30_000],
    ['numbers', '1. a\n', 30_000],
    ['headings', 'Indstilling:\n', 30_000],
    ['totals', 'Nord 1 2\nSyd 1 2\nI alt 2 4\n', 10_000],
  ])('%s, over and over', (_, text, times) => {
    expect(checked(text.repeat(times)).findings).toEqual([]);
  });
});
