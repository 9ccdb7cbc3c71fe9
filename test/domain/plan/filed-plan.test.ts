import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { type NotePlanFiling, planFiledAnew } from '../../../src/domain/plan/filed-plan.ts';
import { type Plan, planSubject, yearOfPlan } from '../../../src/domain/plan/plan.ts';
import { type PlanCommand, type PlanEvent, planProcedure } from '../../../src/domain/plan/procedure.ts';
import { planned } from '../../documents/sample.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const WHEN = '2026-12-01T10:00';
const wanted = [{ slot: say.slot('2027-04-08') }];
const noted = (as?: 'pdf', who = 'desk', checksum = 'abc'): NotePlanFiling => ({
  type: 'note-plan-filing',
  ...say.header(who, WHEN, `note-${as ?? 'docx'}`),
  subject: 'plan-2027',
  url: `https://files.example/plan.${as ?? 'docx'}`,
  item: { id: as ?? 'docx', name: `Mødeplan 2027.${as ?? 'docx'}` },
  checksum,
  ...(as === undefined ? {} : { as }),
});
const told = (commands: readonly PlanCommand[]) =>
  say.tell<Plan, PlanCommand, PlanEvent>(planProcedure, { body: guldborgsund, meetings: [] }, commands);
const proposed: PlanCommand = { type: 'propose-plan', ...say.header('secretary', WHEN, 'p'), year: 2027, wanted };
const approved: PlanCommand = {
  type: 'approve-plan',
  ...say.header('secretary', WHEN, 'a'),
  ...{ year: 2027, wanted, despiteDoubts: true },
};
const filed = {
  url: 'https://files.example/plan.docx',
  checksum: 'abc',
  document: { id: 'docx', name: 'Mødeplan 2027.docx' },
};

describe('the plan as a file of the channel', () => {
  it('is known by its id, and its PDF beside it; the PDF follows from the document and ends there', () => {
    expect(told([proposed, approved, noted()]).state).toMatchObject({ stage: 'approved', filed });
    expect(told([proposed, approved, noted()]).dispatches).toEqual([
      { kind: 'plan-filing', bodyId: guldborgsund.id, subject: 'plan-2027', as: 'pdf' },
    ]);
    const both = told([proposed, approved, noted(), noted('pdf')]);
    expect(both.state).toMatchObject({ filed: { ...filed, pdf: { id: 'pdf' } } });
    expect(both.dispatches).toEqual([]);
  });

  it('stays the same file when the plan is proposed and approved anew', () => {
    expect(told([proposed, approved, noted(), proposed]).state).toMatchObject({ stage: 'proposed', filed });
    expect(told([proposed, approved, noted(), proposed, approved]).state).toMatchObject({ stage: 'approved', filed });
  });

  it('is known of a year that nobody has planned too', () => {
    expect(told([noted()]).state).toEqual({ stage: 'none', filed });
  });

  it.each(['secretary', 'chair', 'plo-1', 'clock'])('is not noted by %s', (who) => {
    expect(say.groundOf(told([noted(undefined, who)]))).toBe('not-allowed');
  });
});

describe('the plan is filed anew', () => {
  const subjects = (event: Parameters<typeof planFiledAnew>[0], meeting: Meeting = planned) =>
    planFiledAnew(event, meeting, guldborgsund.id).map(({ subject }) => subject);
  const move = (from: string, to: string) => ({
    type: 'meeting-moved' as const,
    move: { from: say.slot(from), to: say.slot(to), reason: '', at: Temporal.Instant.from('2027-01-01T00:00Z') },
    deadlines: [],
  });

  it('when a meeting is called, moved or cancelled: of its year', () => {
    expect(subjects({ type: 'meeting-called', reason: '' })).toEqual(['plan-2027']);
    expect(subjects(move('2027-04-08', '2027-04-15'))).toEqual(['plan-2027']);
    const at = Temporal.Instant.from('2027-01-01T00:00Z');
    expect(subjects({ type: 'meeting-cancelled', reason: '', at })).toEqual(['plan-2027']);
  });

  it('of both years, when a meeting is moved from one to the other', () => {
    expect(subjects(move('2027-12-16', '2028-01-06'))).toEqual(['plan-2027', 'plan-2028']);
  });

  it('not when nothing of the plan is touched', () => {
    expect(subjects({ type: 'draft-circulated' } as never)).toEqual([]);
    expect(subjects({ type: 'meeting-called', reason: '' }, { stage: 'unplanned' })).toEqual([]);
  });
});

describe('the record of a plan', () => {
  it('bears the year in its name', () => {
    expect(yearOfPlan(planSubject(2027))).toBe(2027);
    expect(yearOfPlan('2027-04-08')).toBeUndefined();
    expect(yearOfPlan('plan-27')).toBeUndefined();
  });
});
