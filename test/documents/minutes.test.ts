import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { minutesDocument } from '../../src/documents/minutes.ts';
import type { Outcome } from '../../src/domain/minutes/minutes.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { item, minutes, planned, released, wrote } from './sample.ts';
import { at, body } from './sample-body.ts';

const meeting = { ...planned, agenda: released };
const approved = minutesDocument({ body, meeting, minutes: minutes.approved }, documentWords.da);
const last = (document: Document) => document.blocks.at(-1);

describe('S4-01, S4-02: the minutes’ header and attendance', () => {
  it('tells date, when it began and ended, and where', () => {
    expect(approved.facts).toEqual([
      { label: 'Mødedato', value: 'torsdag den 8. april 2027' },
      { label: 'Mødet påbegyndt', value: 'kl. 13.00' },
      { label: 'Mødet afsluttet', value: 'kl. 14.50' },
      { label: 'Sted', value: 'Rådhuset, mødelokale 2' },
    ]);
  });

  it('groups by party, the secretariat and the guests last, absences marked', () => {
    const upToPoints = approved.blocks.slice(0, 11);
    expect(upToPoints).toEqual([
      { kind: 'heading', level: 1, text: 'Deltagere' },
      { kind: 'heading', level: 2, text: 'Guldborgsund Kommune' },
      { kind: 'list', items: ['Centerchef, Center for Sundhed', 'Leder af Social Service (fraværende)'] },
      { kind: 'heading', level: 2, text: 'PLO-Guldborgsund' },
      {
        kind: 'list',
        items: ['Praktiserende læge 1', 'Praktiserende læge 2 (afbud; suppleant: Praktiserende læge 3)'],
      },
      { kind: 'heading', level: 2, text: 'Region Sjælland' },
      { kind: 'list', items: ['Kontorchef for nære sundhedstilbud (afbud)'] },
      { kind: 'heading', level: 2, text: 'Sekretariat' },
      { kind: 'list', items: ['Udvalgssekretær'] },
      { kind: 'heading', level: 2, text: 'Gæster' },
      { kind: 'list', items: ['Projektleder for akutteamet'] },
    ]);
  });
});

describe('S4-05: what is said under a point', () => {
  it('puts the recommendation above the text and the outcome below it', () => {
    const from = approved.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('2.1'));
    expect(approved.blocks.slice(from, from + 8)).toEqual([
      { kind: 'heading', level: 2, text: '2.1 Akutteam i aftentimerne', number: '2.1' },
      { kind: 'heading', level: 3, text: 'Indstilling' },
      { kind: 'paragraph', text: 'Det indstilles, at udvalget', tone: 'plain' },
      { kind: 'list', items: ['drøfter åbningstiden'] },
      { kind: 'heading', level: 3, text: 'Referat' },
      { kind: 'paragraph', text: 'Lægerne ønsker et fast nummer.', tone: 'plain' },
      { kind: 'list', items: ['Nummeret sendes ud inden 1. juni.'] },
      { kind: 'paragraph', text: 'Indstillingen blev fulgt.', tone: 'outcome' },
    ]);
  });

  it('procedure.md 4.12: an item taken when the agenda was out says that it came late, who let it in, and why', () => {
    const waiver = { by: item.by, reason: 'Fristen er den 1. maj', granter: 'all-present' } as const;
    const late = { ...item, id: 'item-2', late: true, waiver };
    const taken = { ...meeting, agenda: { ...released, items: [item, late], order: ['item-1', 'item-2'] } };
    const document = minutesDocument(
      { body, meeting: { ...taken, minutes: minutes.drafting }, minutes: minutes.drafting },
      documentWords.da,
    );
    const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('2.2'));
    expect(document.blocks[from + 1]).toMatchObject({
      text: expect.stringMatching(/indkommet efter fristen.*begrundelsen: Fristen er den 1\. maj/),
      tone: 'note',
    });
    expect(document.blocks.filter((block) => 'text' in block && block.text.includes('efter fristen'))).toHaveLength(1);
  });

  it('says when nothing was written, but not under a section’s heading', () => {
    const bare = { ...minutes.drafting, draft: { ...minutes.drafting.draft, texts: {} } };
    const { blocks } = minutesDocument({ body, meeting, minutes: bare }, documentWords.da);
    const below = (title: string) =>
      blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === title) + 1];
    expect(below('3. Eventuelt')).toMatchObject({ tone: 'note' });
    expect(below('2. Punkter til drøftelse')).toMatchObject({ kind: 'heading' });
  });

  it.each<[Outcome, string]>([
    ['followed', 'Indstillingen blev fulgt.'],
    ['changed', 'Indstillingen blev fulgt med ændringer.'],
    ['not-treated', 'Punktet blev ikke behandlet.'],
    ['noted', 'KLU Guldborgsund tog orienteringen til efterretning.'],
    ['discussed', 'KLU Guldborgsund drøftede punktet.'],
    ['decided', 'KLU Guldborgsund besluttede som anført.'],
    ['approved', 'KLU Guldborgsund godkendte punktet.'],
  ])('S2-13, S4-16: writes the outcome %s with the fixed verb', (outcome, sentence) => {
    expect(documentWords.da.outcome(outcome, body.shortName)).toBe(sentence);
  });

  it('S0-11: prints why a decision stands where the rules have none made', () => {
    const eventuelt = { ...wrote('Intet.', 'decided'), despite: 'Alle var til stede' };
    const texts = { ...minutes.approved.draft.texts, 'any-other-business': eventuelt };
    const changed = { ...minutes.approved, draft: { ...minutes.approved.draft, texts } };
    expect(minutesDocument({ body, meeting, minutes: changed }, documentWords.da).blocks).toContainEqual({
      kind: 'paragraph',
      tone: 'note',
      text: 'Der træffes som udgangspunkt ikke beslutninger under dette punkt. Begrundelse: Alle var til stede',
    });
  });

  it('leaves case texts and annexes out, as they may be meant for some parties only (S3)', () => {
    const all = JSON.stringify(approved);
    expect(all).not.toContain('Ordningen har kørt');
    expect(all).not.toContain('notat.pdf');
  });
});

describe('S1-10: a draft says so until it is approved', () => {
  it('marks a draft, and tells until when it can be commented on', () => {
    const circulating = minutesDocument({ body, meeting, minutes: minutes.circulating }, documentWords.da);
    expect(circulating.draft).toBe('UDKAST');
    expect(last(circulating)).toMatchObject({
      tone: 'note',
      text: 'Udkastet er sendt til medlemmerne. Bemærkninger skal være sekretariatet i hænde til og med tirsdag den 4. maj 2027: »8 hverdage til at kommentere på referatet« (Kommissorium for KLU Guldborgsund, 28.11.2024).',
    });
    expect(minutesDocument({ body, meeting, minutes: minutes.drafting }, documentWords.da).draft).toBe('UDKAST');
  });

  it('ends with how it was approved: mode, date and clause', () => {
    expect(approved.draft).toBeUndefined();
    expect(last(approved)).toMatchObject({
      tone: 'plain',
      text: 'Referatet er godkendt den 5. maj 2027, da fristen for bemærkninger var udløbet uden udestående indsigelser: »8 hverdage til at kommentere på referatet« (Kommissorium for KLU Guldborgsund, 28.11.2024).',
    });
  });

  it.each([
    ['at-the-meeting', undefined, 'Referatet er godkendt på mødet den 8. april 2027'],
    ['at-the-next-meeting', '2027-10-07', 'Referatet er godkendt på det følgende møde den 7. oktober 2027'],
    ['by-the-chair', undefined, 'Referatet er godkendt af formanden den 9. april 2027'],
  ] as const)('S0-15, S4-04: tells of approval %s (%s)', (mode, day, opening) => {
    const approval = { mode, at: at('2027-04-09T10:00'), clause: { document: 'Regler', quote: 'godkendes' } };
    const facts = { body, meeting, minutes: { ...minutes.approved, approval } };
    const document = minutesDocument(
      day === undefined ? facts : { ...facts, approvedOn: Temporal.PlainDate.from(day) },
      documentWords.da,
    );
    expect(last(document)).toMatchObject({ text: `${opening}: »godkendes« (Regler).` });
  });

  it('is dated by its record, so that the same record gives the same document', () => {
    expect(approved.issuedAt.toString()).toBe('2027-05-04T22:00:00Z');
    expect(minutesDocument({ body, meeting, minutes: minutes.approved }, documentWords.da)).toEqual(approved);
  });
});
