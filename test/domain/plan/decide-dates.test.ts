import { describe, expect, it } from 'vitest';
import type { DateChange, DecideDates } from '../../../src/domain/plan/decide-dates.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { type PlanCommand, type PlanEvent, planProcedure } from '../../../src/domain/plan/procedure.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const WHEN = '2027-02-07T15:00';
const april = say.slot('2027-04-22', '13:00', 120);
const june = say.slot('2027-06-14', '13:00', 120);
const earlier = say.slot('2027-04-19', '12:30', 90);
const change: DateChange = { from: april, to: earlier };
const proposed: PlanCommand = {
  type: 'propose-plan',
  ...say.header('secretary', '2027-01-04T10:00'),
  year: 2027,
  half: 1,
  wanted: [{ slot: april }, { slot: june }],
};
const decided = (over: Partial<DecideDates> = {}, who = 'secretary'): PlanCommand => ({
  type: 'decide-dates',
  ...say.header(who, WHEN, 'decision'),
  year: 2027,
  approves: true,
  changes: [change],
  reason: 'Besluttet på mødet mandag den 7. februar 2027, punkt 3.',
  meetingId: '2027-02-07',
  writing: say.writing('Godkendt.', 'approved', 0, 'item-1'),
  ...over,
});
const told = (commands: readonly PlanCommand[], meetings: readonly MeetingNote[] = []) =>
  say.tell<Plan, PlanCommand, PlanEvent>(planProcedure, { body: guldborgsund, meetings }, commands);
const slots = ({ state }: { readonly state: Plan }) =>
  state.stage === 'none' ? [] : state.meetings.map(({ slot }) => slot);
const stands = (slot = april) => say.note('2027-04-22', { slot });

describe('S2-06: the meeting plan is an item, and the decision approves it', () => {
  it('approves it as proposed where nothing is changed, and writes the point', () => {
    const plan = told([proposed, decided({ changes: [] })]);
    expect(plan.state).toMatchObject({ stage: 'approved', half: 1 });
    expect(plan.follows.map(({ type, subject }) => `${type} ${subject}`)).toEqual([
      'plan-meeting 2027-04-22',
      'plan-meeting 2027-06-14',
      'write-points 2027-02-07',
    ]);
  });

  it('S2-08: with a date changed, that is planned: the 19th at 12.30 for 90 minutes', () => {
    const plan = told([proposed, decided()]);
    expect(slots(plan)).toEqual([earlier, june]);
    expect(plan.follows[0]).toMatchObject({ type: 'plan-meeting', subject: '2027-04-19', slot: earlier });
  });

  it('nothing is done for a plan that is not proposed, nor for no decision at all', () => {
    expect(say.groundOf(told([decided()]))).toBe('plan-not-proposed');
    expect(say.groundOf(told([proposed, decided(), decided()]))).toBe('plan-not-proposed');
    expect(say.groundOf(told([proposed, decided({ approves: false, changes: [] })]))).toBe('nothing-changed');
  });

  it('a date that has passed, or that is neither proposed nor stands, is refused', () => {
    const past: DateChange = { from: april, to: say.slot('2027-02-06') };
    expect(say.groundOf(told([proposed, decided({ changes: [past] })]))).toBe('in-the-past');
    const unknown: DateChange = { from: say.slot('2027-04-23'), to: earlier };
    expect(say.groundOf(told([proposed, decided({ changes: [unknown] })]))).toBe('no-such-meeting');
  });

  it.each(['chair', 'plo-1', 'stranger', 'clock'])('%s may not', (who) => {
    expect(say.groundOf(told([proposed, decided({}, who)]))).toBe('not-allowed');
  });
});

describe('S2-08: a decided change of a meeting that stands', () => {
  it('moves it in the same transaction, for the reason that the point decided it', () => {
    const plan = told([decided({ approves: false })], [stands()]);
    expect(plan.follows).toMatchObject([
      {
        type: 'move-meeting',
        subject: '2027-04-22',
        slot: earlier,
        reason: 'Besluttet på mødet mandag den 7. februar 2027, punkt 3.',
        by: { kind: 'member', id: 'secretary' },
      },
      { type: 'write-points', subject: '2027-02-07' },
    ]);
    expect(plan.state).toEqual({ stage: 'none' });
  });

  it('a plan that was approved says so from then on', () => {
    const approve: PlanCommand = { ...proposed, type: 'approve-plan', despiteDoubts: true };
    const plan = told(
      [proposed, approve, decided({ approves: false })],
      [stands(), say.note('2027-06-14', { slot: june })],
    );
    expect(slots(plan)).toEqual([earlier, june]);
    expect(plan.state.stage).toBe('approved');
  });

  it('in a plan approved by the same decision it is moved, and not planned twice', () => {
    const { follows } = told([proposed, decided()], [stands()]);
    expect(follows.map(({ type, subject }) => `${type} ${subject}`)).toEqual([
      'plan-meeting 2027-06-14',
      'move-meeting 2027-04-22',
      'write-points 2027-02-07',
    ]);
  });

  it('a cancelled meeting is none', () => {
    expect(say.groundOf(told([decided({ approves: false })], [{ ...stands(), cancelled: true }]))).toBe(
      'no-such-meeting',
    );
  });
});
