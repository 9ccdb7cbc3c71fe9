import { describe, expect, it } from 'vitest';
import type { Body, BodyId } from '../../../src/domain/body/body.ts';
import { clashesWith, concerns, elsewhereOf } from '../../../src/domain/meeting/elsewhere.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { type PlanCommand, type PlanEvent, planProcedure } from '../../../src/domain/plan/procedure.ts';
import type { MeetingElsewhere } from '../../../src/domain/procedure.ts';
import { day, guldborgsund } from '../bodies.ts';
import { seeded } from '../body/seeded.ts';
import * as say from '../story.ts';

const directors = seeded('sundhedsdirektoerernes-fu');
const cluster = seeded('klyngestyregruppe-nord');
const strangers: Body = {
  ...guldborgsund,
  id: 'strangers' as BodyId, // a test's own words for an id
  members: guldborgsund.members.map((one) => ({ ...one, address: `other.${one.address}` })),
};
const held = (body: Body, date: string, start: string, length = 120): readonly MeetingElsewhere[] =>
  elsewhereOf(body, say.note(date, { slot: say.slot(date, start, length) }));
const clash = [{ with: cluster.shortName, members: ['Direktør, Hjørring Kommune'] }];

describe('procedure.md 4.24: one director sits in two bodies', () => {
  it('they concern each other, and a body nobody of ours sits in does not', () => {
    expect(concerns(directors, cluster)).toBe(true);
    expect(concerns(directors, directors)).toBe(false);
    expect(concerns(guldborgsund, strangers)).toBe(false);
    expect(
      concerns(
        {
          ...guldborgsund,
          rules: { ...guldborgsund.rules, otherBodies: [{ id: 'strangers', name: 'S', meetings: [] }] },
        },
        strangers,
      ),
    ).toBe(true);
  });

  it('a meeting of theirs clashes while both are under way, and not when one ends as the other begins', () => {
    const at = (start: string, length?: number) =>
      clashesWith(say.slot('2027-03-08', '14:00'), directors, held(cluster, '2027-03-08', start, length));
    expect(at('12:00')).toEqual([]);
    expect(at('12:00', 121)).toEqual(clash);
    expect(at('15:59')).toEqual(clash);
    expect(at('16:00')).toEqual([]);
  });

  it("hours are compared as moments, in each body's own zone", () => {
    const abroad: Body = { ...cluster, calendar: { ...cluster.calendar, timeZone: 'Europe/London' } };
    const ours = say.slot('2027-03-08', '14:00', 60);
    expect(clashesWith(ours, directors, held(abroad, '2027-03-08', '13:00', 60))).toEqual(clash);
    expect(clashesWith(ours, directors, held(abroad, '2027-03-08', '14:00', 60))).toEqual([]);
  });

  it('a cancelled meeting takes nobody up', () => {
    expect(elsewhereOf(cluster, say.note('2027-03-08', { cancelled: true }))).toEqual([]);
  });

  it("a substitute is called in nobody's stead", () => {
    const asSubstitute: Body = {
      ...cluster,
      members: cluster.members.map((one) => ({ ...one, seat: 'substitute' })),
    };
    expect(concerns(directors, asSubstitute)).toBe(false);
  });
});

describe('planning at an hour when a member sits elsewhere', () => {
  const wanted = [{ slot: say.slot('2027-03-08', '14:00') }];
  const told = (type: PlanCommand['type'], despiteDoubts = false) => {
    const given = { ...say.header('sekretaer', '2026-12-01T10:00'), year: 2027, wanted };
    const propose: PlanCommand = { type: 'propose-plan', ...given };
    const approve: PlanCommand = { type: 'approve-plan', ...given, despiteDoubts };
    return say.tell<Plan, PlanCommand, PlanEvent>(
      planProcedure,
      { body: directors, meetings: [], elsewhere: held(cluster, '2027-03-08', '15:00') },
      type === 'propose-plan' ? [propose] : [propose, approve],
    );
  };

  it('is a doubt on the proposal, named by role', () => {
    expect(told('propose-plan').state).toMatchObject({
      meetings: [{ doubts: [{ about: 'members-elsewhere', ...clash[0] }] }],
    });
  });

  it('is approved only when that has been seen', () => {
    expect(say.groundOf(told('approve-plan'))).toBe('plan-has-doubts');
    expect(say.happened(told('approve-plan', true))).toEqual(['plan-approved']);
  });
});

describe('moving to an hour when a member sits elsewhere', () => {
  const others: Body = {
    ...strangers,
    members: strangers.members.map((one) => (one.id === 'plo-1' ? { ...one, address: 'PLO-1@plo.example' } : one)),
  };
  const body: Body = {
    ...guldborgsund,
    members: guldborgsund.members.map((one) => (one.id === 'plo-1' ? { ...one, address: 'plo-1@plo.example' } : one)),
  };
  const moved = (start: string, despiteClashes?: boolean) =>
    say.tell(say.meetings, { body, meetings: [], elsewhere: held(others, '2027-04-15', '15:00') }, [
      say.planned(),
      { ...say.moved(say.slot('2027-04-15', start)), ...(despiteClashes === undefined ? {} : { despiteClashes }) },
    ]);

  it('is refused until that has been seen; an address in capitals is the same address', () => {
    expect(moved('13:01').last).toMatchObject({
      refusal: {
        because: 'members-elsewhere',
        date: day('2027-04-15'),
        clashes: [{ members: ['Praktiserende læge 1'] }],
      },
    });
    expect(say.happened(moved('13:01', true))).toEqual(['meeting-moved']);
    expect(say.happened(moved('13:00'))).toEqual(['meeting-moved']);
  });
});

describe('a deadline counted from a body that plans here', () => {
  it('follows its records, and the file only as long as it has none', () => {
    const agenda = { ...guldborgsund.rules.deadlines[0] };
    const rules = {
      ...guldborgsund.rules,
      otherBodies: [{ id: 'strangers', name: 'PPU', meetings: [day('2027-03-03')] }],
      deadlines: [
        {
          ...agenda,
          step: 'agenda-release' as const,
          amount: 1,
          unit: 'weeks' as const,
          direction: 'after' as const,
          anchor: { on: 'meeting-of-body' as const, body: 'strangers', name: 'PPU', which: 'last' as const },
          clause: guldborgsund.rules.approval.clause,
        },
      ],
    };
    const due = (elsewhere: readonly MeetingElsewhere[]) => {
      const circumstances = { body: { ...guldborgsund, rules }, meetings: [], elsewhere };
      const { state } = say.tell(say.meetings, circumstances, [say.planned()]);
      return state.stage === 'planned' ? state.deadlines[0]?.due.toString() : undefined;
    };
    expect(due([])).toBe('2027-03-10');
    expect(due(held(strangers, '2027-03-16', '09:00'))).toBe('2027-03-23');
  });
});
