import { describe, expect, it } from 'vitest';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import { daysOfPlan, meetingPlanDocument } from '../../src/documents/meeting-plan.ts';
import { textLines } from '../../src/documents/plain-text.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import { proposeDates } from '../../src/domain/plan/propose-dates.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { at } from './sample-body.ts';

const bodies = await bodiesFrom('src/bodies');
const shipped = (id: string) => bodies.get(id as BodyId) ?? expect.unreachable();
const guldborgsund = shipped('klu-guldborgsund');
const aalborg = shipped('klu-aalborg');
const slots = proposeDates(guldborgsund, 2027).map(({ slot }) => slot);
const facts = { body: guldborgsund, period: { year: 2027 }, meetings: daysOfPlan(guldborgsund, slots) };
const approvedAt = at('2026-12-01T09:00');

describe('S1-02: the meeting plan of a year as a document', () => {
  const plan = meetingPlanDocument({ ...facts, approvedAt }, documentWords.da);

  it('lists the meetings with day, time and place', () => {
    expect(plan.title).toBe('Mødeplan 2027');
    expect(plan.name).toBe('Mødeplan 2027, KLU Guldborgsund');
    const [table] = plan.blocks.filter(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      header: ['Møde', 'Tid', 'Sted'],
      rows: [
        ['torsdag den 8. april 2027', expect.stringContaining('kl. '), guldborgsund.rules.meetings.place],
        [expect.stringContaining('oktober 2027'), expect.any(String), expect.any(String)],
      ],
    });
  });

  it('S1-03, S1-04, S1-08: tells every deadline of each meeting', () => {
    const text = textLines(plan).join('\n');
    expect(text).toContain('Indkaldelse af punkter | senest torsdag den 11. marts 2027');
    expect(text).toContain('Punkter i hænde | senest onsdag den 24. marts 2027');
    expect(text).toContain('Udsendelse af referat | senest torsdag den 22. april 2027');
  });

  it('names for each rule the clause it comes from, once', () => {
    const text = textLines(plan).join('\n');
    for (const { clause } of guldborgsund.rules.deadlines) expect(text.split(`»${clause.quote}«`)).toHaveLength(2);
  });

  it('stands as approved, or as a proposal', () => {
    expect(plan).toMatchObject({ draft: undefined, standing: 'Godkendt den 1. december 2026', issuedAt: approvedAt });
    expect(meetingPlanDocument(facts, documentWords.da).draft).toBe('FORSLAG');
    expect(meetingPlanDocument(facts, documentWords.en).draft).toBe('PROPOSAL');
  });

  it('S0-13: names the day a party has of its own beside that of all', () => {
    const days = daysOfPlan(
      aalborg,
      proposeDates(aalborg, 2027).map(({ slot }) => slot),
    );
    const text = textLines(
      meetingPlanDocument({ body: aalborg, period: { year: 2027 }, meetings: days }, documentWords.da),
    ).join('\n');
    expect(text).toContain('Indkaldelse af punkter hos PLO-Aalborg');
  });

  it('of half a year says which half, and without meetings that there are none', () => {
    const none = meetingPlanDocument(
      { body: guldborgsund, period: { year: 2027, half: 2 }, meetings: [] },
      documentWords.da,
    );
    expect(none.title).toBe('Mødeplan 2. halvår 2027');
    expect(textLines(none)).toContain('Planen har ingen møder.');
  });
});
