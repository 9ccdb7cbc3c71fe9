import { describe, expect, it } from 'vitest';
import { agendaDocument } from '../../src/documents/agenda.ts';
import type { Document } from '../../src/documents/document.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { item, planned, points, released } from './sample.ts';
import { body } from './sample-body.ts';

const meeting = { ...planned, agenda: released };
const written = (reader: 'members' | 'public') => agendaDocument({ body, meeting, reader }, documentWords.da);
const headings = (document: Document) =>
  document.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
const late = { ...item, late: true, waiver: { by: body.members[6]?.id ?? item.by, reason: 'Aftalen udløber\ni maj' } };
const withLate = (one: typeof item) => ({ ...planned, agenda: { ...released, items: [one] } });

describe('S2-02, S4-05: the agenda as members get it', () => {
  it('opens with body, date, time and place in words', () => {
    expect(written('members')).toMatchObject({
      title: 'Dagsorden',
      name: 'Dagsorden, KLU Guldborgsund, 8. april 2027',
      subtitle: 'Kommunalt-Lægeligt Udvalg i Guldborgsund',
      draft: undefined,
      creator: 'Guldborgsund Kommune',
      facts: [
        { label: 'Møde', value: 'KLU Guldborgsund' },
        { label: 'Mødedato', value: 'torsdag den 8. april 2027' },
        { label: 'Tid', value: 'kl. 13.00-15.00' },
        { label: 'Sted', value: 'Rådhuset, mødelokale 2' },
        { label: 'Udsendt', value: '24. marts 2027' },
      ],
    });
  });

  it('S1-12: numbers the points as they were released, items under their section', () => {
    expect(headings(written('members'))).toEqual([
      '1 1. Godkendelse af sidste referat',
      '1 2. Punkter til drøftelse',
      '2 2.1 Akutteam i aftentimerne',
      '3 Hvad ønskes drøftet',
      '3 Hvordan ønskes det drøftet',
      '3 Hvorfor i KLU',
      '3 Baggrund',
      '3 Indstilling',
      '3 Bilag',
      '1 3. Eventuelt',
    ]);
  });

  it('tells kind, proposer by role, and the time wanted', () => {
    expect(written('members').blocks).toContainEqual({
      kind: 'facts',
      facts: [
        { label: 'Type', value: 'Drøftelse' },
        { label: 'Stillet af', value: 'Praktiserende læge 2' },
        { label: 'Ønsket tid', value: '20 minutter' },
      ],
    });
  });

  it('S4-12: a guest of one item stands at the item, and not among those of the meeting', () => {
    const guests = [
      { title: 'Oplægsholder', askedBy: 'secretary' },
      { title: 'Kontorchef', askedBy: 'secretary', itemId: item.id },
    ] as const;
    const { facts, blocks } = agendaDocument(
      { body, meeting: { ...meeting, guests }, reader: 'members' },
      documentWords.da,
    );
    expect(facts).toContainEqual({ label: 'Gæster', value: 'Oplægsholder' });
    expect(blocks).toContainEqual(
      expect.objectContaining({ facts: expect.arrayContaining([{ label: 'Gæster', value: 'Kontorchef' }]) }),
    );
  });

  it('links annexes on the web, and no others', () => {
    expect(written('members').blocks).toContainEqual({
      kind: 'links',
      links: [{ title: 'Notat om akutteam', url: 'https://guldborgsund.example/notat.pdf' }],
    });
  });

  it('asks »Hvorfor her« in a body that is no KLU', () => {
    const other = agendaDocument({ body: { ...body, kind: 'body' }, meeting, reader: 'members' }, documentWords.da);
    expect(headings(other)).toContain('3 Hvorfor her');
  });

  it('shows the topic only when the secretary gave the point another title', () => {
    const renamed = points.map((point) => (point.id === 'item-1' ? { ...point, title: 'Aftenberedskab' } : point));
    const agenda = { ...released, releases: released.releases.map((one) => ({ ...one, points: renamed })) };
    const document = agendaDocument({ body, meeting: { ...planned, agenda }, reader: 'members' }, documentWords.da);
    expect(headings(document)).toContain('3 Emne');
  });

  it('says of a late item why it could not wait, and who took it on', () => {
    expect(
      agendaDocument({ body, meeting: withLate(late), reader: 'members' }, documentWords.da).blocks,
    ).toContainEqual({
      kind: 'paragraph',
      tone: 'note',
      text: 'Punktet er indkommet efter fristen den 24. marts 2027. Optaget på dagsordenen af Udvalgssekretær med begrundelsen: Aftalen udløber i maj',
    });
  });

  it('says that a release was late, and which supplement it is', () => {
    const again = released.releases.map((one) => ({ ...one, daysLate: 1 }));
    const agenda = { ...released, releases: [...released.releases, ...again] };
    const document = agendaDocument({ body, meeting: { ...planned, agenda }, reader: 'members' }, documentWords.da);
    expect(document.facts.at(-1)?.value).toBe('24. marts 2027 (tillæg nr. 1)');
    expect(document.blocks[0]).toMatchObject({ text: 'Dagsordenen er udsendt 1 dag efter fristen.' });
  });

  it('is marked as a draft until it is released', () => {
    expect(agendaDocument({ body, meeting: planned, reader: 'members' }, documentWords.da)).toMatchObject({
      draft: 'UDKAST',
      blocks: [],
    });
    const preview = agendaDocument({ body, meeting, reader: 'members', preview: points }, documentWords.da);
    expect(preview.draft).toBe('UDKAST');
    expect(headings(preview)).toContain('2 2.1 Akutteam i aftentimerne');
  });

  it('is written in English for a body that works in English', () => {
    const english = agendaDocument({ body, meeting, reader: 'members' }, documentWords.en);
    expect(english.facts[1]).toEqual({ label: 'Date', value: 'Thursday 8 April 2027' });
    expect(headings(english)).toContain('3 Recommendation');
  });
});

describe('S0-16, S1-11: the minutes are public, the agenda is not', () => {
  it('shows the public numbers and titles and no case text', () => {
    expect(headings(written('public'))).toEqual([
      '1 1. Godkendelse af sidste referat',
      '1 2. Punkter til drøftelse',
      '2 2.1 Akutteam i aftentimerne',
      '1 3. Eventuelt',
    ]);
    expect(written('public').blocks.every((block) => block.kind === 'heading')).toBe(true);
  });

  it('marks a late item for the public without the reason, which may tell of the case', () => {
    const document = agendaDocument({ body, meeting: withLate(late), reader: 'public' }, documentWords.da);
    expect(JSON.stringify(document.blocks)).toContain('indkommet efter fristen');
    expect(JSON.stringify(document.blocks)).toContain('Optaget på dagsordenen af Udvalgssekretær.');
    expect(JSON.stringify(document.blocks)).not.toContain('Aftalen udløber');
  });
});
