import { describe, expect, it } from 'vitest';
import { feeSheetDocument } from '../../src/documents/fee-sheet.ts';
import type { Body } from '../../src/domain/body/body.ts';
import { documentWords } from '../../src/language/document-words.ts';
import type { Language } from '../../src/language/language.ts';
import { minutes, planned } from './sample.ts';
import { body, clause } from './sample-body.ts';

const paying = (number: number): Body => ({
  ...body,
  rules: { ...body.rules, paidDoctors: { number, clause: clause('mødedeltagelse for to læger') } },
});

const notesOn = (number: number, language: Language) =>
  feeSheetDocument(
    { body: paying(number), meeting: planned, minutes: minutes.approved },
    documentWords[language],
  )?.blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone === 'note' ? [block.text] : []));

describe('S0-28, S1-17: doctors’ other work is paid by the department that ordered it', () => {
  it.each<[Language, string]>([
    ['da', 'Andet lægearbejde honoreres af den forvaltning, der har bestilt det, og står ikke her.'],
    ['en', 'Other work by doctors is paid by the department that ordered it, and does not stand here.'],
  ])('every fee sheet says so (%s), whether three doctors are paid or two', (language, said) => {
    expect(notesOn(3, language)).toContain(said);
    expect(notesOn(2, language)).toContain(said);
  });

  it('S0-28: the sheet lists meetings only: the doctors who were there, and their hours', () => {
    const sheet = feeSheetDocument({ body: paying(2), meeting: planned, minutes: minutes.approved }, documentWords.da);
    const rows = sheet?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toEqual([
      ['Praktiserende læge 1', 'selv', 'kl. 13.00-14.50'],
      ['Praktiserende læge 2', 'ved suppleant: Praktiserende læge 3', 'kl. 13.00-14.50'],
    ]);
  });

  it('L-7: extra doctors stand on it, paid as far as the number goes', () => {
    const meeting = { ...planned, otherDoctors: ['Læge 8', 'Læge 9'] };
    const sheet = feeSheetDocument({ body: paying(3), meeting, minutes: minutes.approved }, documentWords.da);
    const tables = sheet?.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map(([who]) => who)] : []));
    expect(tables).toEqual([['Praktiserende læge 1', 'Praktiserende læge 2', 'Læge 8'], ['Læge 9']]);
  });

  it('S1-17: a body that pays nobody for meetings has no sheet to say it on', () => {
    expect(feeSheetDocument({ body, meeting: planned, minutes: minutes.approved }, documentWords.da)).toBe(undefined);
  });
});
