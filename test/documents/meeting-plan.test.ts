import { describe, expect, it } from 'vitest';
import { bodiesFrom } from '../../src/adapters/bodies/load-bodies.ts';
import { daysOfPlan, meetingPlanDocument, yearPlanDocument } from '../../src/documents/meeting-plan.ts';
import { textLines } from '../../src/documents/plain-text.ts';
import type { BodyId } from '../../src/domain/body/body.ts';
import { proposeDates } from '../../src/domain/plan/propose-dates.ts';
import { documentWords } from '../../src/language/document-words.ts';
import { planned } from './sample.ts';
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

describe('S1-02: the plan of a year as its meetings stand', () => {
  const on = (date: string) => ({ ...planned.slot, date: Temporal.PlainDate.from(date) });
  const spring = { ...planned, plannedAt: approvedAt };
  const autumn = { ...planned, slot: on('2027-10-07'), plannedAt: approvedAt };
  const planOf = (...meetings: Parameters<typeof yearPlanDocument>[1]) =>
    yearPlanDocument(guldborgsund, meetings, 2027, documentWords.da);
  const rows = (document: ReturnType<typeof planOf>) =>
    document?.blocks.flatMap((block) =>
      block.kind === 'table' && block.header.length === 3 ? block.rows.map(([day]) => day) : [],
    );
  const moved = (to: string, on_: string) => ({
    ...autumn,
    slot: on(to),
    moves: [{ from: autumn.slot, to: on(to), reason: '', at: at(on_) }],
  });
  const cancelled = { ...autumn, stage: 'cancelled', reason: '', at: at('2027-02-01T09:00') } as const;

  it('is approved when its first meetings were entered', () => {
    const plan = planOf(autumn, spring);
    expect(rows(plan)).toEqual(['torsdag den 8. april 2027', 'torsdag den 7. oktober 2027']);
    expect(plan).toMatchObject({ standing: 'Godkendt den 1. december 2026', issuedAt: approvedAt });
  });

  it('says when it was changed last, by a meeting moved, called or cancelled', () => {
    expect(planOf(spring, moved('2027-10-14', '2027-03-03T09:00'))).toMatchObject({
      standing: 'Godkendt den 1. december 2026, ændret den 3. marts 2027',
      issuedAt: at('2027-03-03T09:00'),
    });
    expect(planOf(spring, { ...autumn, plannedAt: at('2027-05-05T09:00') })?.standing).toContain(
      'ændret den 5. maj 2027',
    );
    expect(planOf(spring, cancelled)?.standing).toContain('ændret den 1. februar 2027');
    expect(rows(planOf(spring, cancelled))).toEqual(['torsdag den 8. april 2027']);
  });

  it('of what was moved out of the year it keeps only that it was changed', () => {
    const plan = planOf(spring, moved('2028-01-06', '2027-09-01T09:00'));
    expect(rows(plan)).toEqual(['torsdag den 8. april 2027']);
    expect(plan?.standing).toContain('ændret den 1. september 2027');
  });

  it('with no meeting left says so, and there is none of a year without meetings', () => {
    expect(planOf(cancelled)?.standing).toBe('Alle møder er aflyst, senest den 1. februar 2027');
    expect(textLines(planOf(cancelled) ?? expect.unreachable()).join('\n')).toContain('Planen har ingen møder.');
    expect(planOf({ stage: 'unplanned' })).toBeUndefined();
    expect(yearPlanDocument(guldborgsund, [spring], 2029, documentWords.da)).toBeUndefined();
  });

  it('is not called changed by a meeting held before, which was imported', () => {
    const importedFrom = { name: 'x.docx', checksum: 'y' } as never;
    const old = { ...planned, slot: on('2027-01-14'), plannedAt: at('2027-06-01T09:00'), importedFrom };
    expect(planOf(spring, old)?.standing).toBe('Godkendt den 1. december 2026');
  });
});
