import { beforeAll, describe, expect, it } from 'vitest';
import { loadBodies } from '../../src/adapters/bodies/load-bodies.ts';
import type { Body } from '../../src/domain/body/body.ts';
import type { ReadDocument } from '../../src/domain/paper/document.ts';
import { bodyNamedIn } from '../../src/reading/whose.ts';
import { found } from './checking.ts';

let bodies: readonly Body[];
beforeAll(async () => {
  ({ bodies } = await loadBodies('src/bodies'));
});

const whose = (text: string) => {
  const document: ReadDocument = {
    kind: 'minutes',
    language: 'da',
    body: { text, line: 1 },
    participants: [],
    items: [],
  };
  return bodyNamedIn(document, bodies)?.id;
};

describe('the body a document names', () => {
  it.each([
    ['its name', 'Kommunalt Lægeligt Udvalg i Guldborgsund Kommune'],
    ['its short name', 'KLU Guldborgsund'],
    ['in capitals, with a hyphen', 'KOMMUNALT-LÆGELIGT UDVALG I GULDBORGSUND KOMMUNE'],
    ['without the municipality’s last word', 'Kommunalt-Lægeligt Udvalg i Guldborgsund'],
    ['as one word', 'Kommunallægeligt Udvalg i Guldborgsund'],
    ['abbreviated, with a preposition', 'KLU i Guldborgsund Kommune'],
    ['in the genitive', 'Guldborgsunds KLU'],
    ['definite, the other way about', 'Guldborgsund Kommunes Kommunalt-Lægelige Udvalg'],
  ])('%s: %s', (_, text) => {
    expect(whose(text)).toBe('klu-guldborgsund');
  });

  it.each([
    ['Klyngestyregruppen Nord', 'klyngestyregruppe-nord'],
    ['KLU-Aalborg og KLU sekretariat', 'klu-aalborg'],
    ['Sundhedsdirektørernes FU', 'sundhedsdirektoerernes-fu'],
  ])('%s', (text, id) => {
    expect(whose(text)).toBe(id);
  });

  it.each(['Klyngestyregruppe Nord-Vest', 'KLU Aalborg Øst', 'Politisk Klynge Nord', 'KLU', 'Forretningsudvalget', ''])(
    '%j is none of them',
    (text) => {
      expect(whose(text)).toBeUndefined();
    },
  );
});

describe('the committee’s own name in two spellings', () => {
  const minutes = (text: string) =>
    `Referat\n\nMøde: Kommunalt-Lægeligt Udvalg i Østby\nTid: torsdag den 8. april 2027\n\n1. Velkomst\n${text}\n\n2. Eventuelt\nIntet.\n`;

  it.each(['Kommunallægeligt Udvalg drøftede sagen.', 'Punktet går til Kommunalt Lægeligt Udvalg igen.'])(
    '%s',
    (text) => {
      expect(found(minutes(text))).toEqual(['7 two-names']);
    },
  );

  it.each([
    'Kommunalt-Lægeligt Udvalg drøftede sagen.',
    'Det Kommunalt-Lægelige Udvalg drøftede sagen.',
    'KLU drøftede sagen.',
    'Sagen er drøftet i kommunalt-lægeligt udvalg.',
  ])('is not there: %s', (text) => {
    expect(found(minutes(text))).toEqual([]);
  });
});
