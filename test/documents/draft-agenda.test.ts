import { describe, expect, it } from 'vitest';
import { agendaDocument } from '../../src/documents/agenda.ts';
import type { Block } from '../../src/documents/document.ts';
import { minutesDocument } from '../../src/documents/minutes.ts';
import type { Body } from '../../src/domain/body/body.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { item, minutes, planned, released } from './sample.ts';
import { clause, body as klu } from './sample-body.ts';

const EIGHT = [
  'Velkomst',
  'Konference',
  'Rygning',
  'Hospital',
  'Henvendelse',
  'Evaluering',
  'Orientering',
  'Eventuelt',
];
const prepares = { name: 'Politisk Klynge Nord', clause: clause('punkter til møde i Politisk Klynge Nord') };
const body: Body = { ...klu, rules: { ...klu.rules, prepares } };
const embedding = { ...item, text: { ...item.text, draftAgenda: EIGHT } };
const meeting = { ...planned, agenda: { ...released, items: [embedding] } };
const struck = {
  'item-1': [
    { number: 5, reason: 'Tidligere drøftet' },
    { number: 6, reason: 'Fristen er før mødet' },
  ],
};
const HEADING = { kind: 'heading', level: 3, text: 'Udkast til dagsorden for Politisk Klynge Nord' };

const levelOne = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

describe('S4-09: the next body’s draft agenda on paper', () => {
  it('S4-09: on the agenda it stands under its own heading, with numbers of its own', () => {
    const { blocks } = agendaDocument({ body, meeting, reader: 'members' }, documentWords.da);
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === HEADING.text);
    expect(blocks.slice(at, at + 2)).toEqual([HEADING, { kind: 'numbered', items: EIGHT }]);
    const without = agendaDocument(
      { body, meeting: { ...planned, agenda: released }, reader: 'members' },
      documentWords.da,
    );
    expect(levelOne(blocks)).toEqual(levelOne(without.blocks));
  });

  it('S4-09: the public agenda does not show it', () => {
    const { blocks } = agendaDocument({ body, meeting, reader: 'public' }, documentWords.da);
    expect(blocks.filter(({ kind }) => kind === 'numbered')).toEqual([]);
  });

  it('S4-09: the minutes print the six that are left, and the two that go with their reasons', () => {
    const written = { ...minutes.approved, draft: { ...minutes.approved.draft, struck } };
    const { blocks } = minutesDocument({ body, meeting, minutes: written }, documentWords.da);
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === HEADING.text);
    expect(blocks.slice(at, at + 4)).toEqual([
      HEADING,
      { kind: 'numbered', items: [...EIGHT.slice(0, 4), ...EIGHT.slice(6)] },
      { kind: 'paragraph', tone: 'note', text: 'Udgår: »Henvendelse«. Tidligere drøftet' },
      { kind: 'paragraph', tone: 'note', text: 'Udgår: »Evaluering«. Fristen er før mødet' },
    ]);
  });
});
