import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { inForce, versionBefore } from '../../../src/domain/body/version.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { governing, governingFor } from '../../../src/domain/meeting/governing.ts';
import { copenhagen, day, guldborgsund, memberId } from '../bodies.ts';
import { meetings, tell } from '../story.ts';

/** From 15 March 2027 members get ten days and the agenda goes out a week before. */
const revised: Body = {
  ...guldborgsund,
  inForceFrom: day('2027-03-15'),
  rules: {
    ...guldborgsund.rules,
    approval: { ...guldborgsund.rules.approval, mode: 'by-silence', days: 10 },
    deadlines: guldborgsund.rules.deadlines.map((rule) =>
      rule.step === 'agenda-release' ? { ...rule, amount: 1, unit: 'weeks' } : rule,
    ),
  },
};
const body: Body = { ...guldborgsund, versions: [guldborgsund, revised] };
const circumstances = { body, meetings: [] };

const plan = (date: string): MeetingCommand => ({
  type: 'plan-meeting',
  id: 'plan',
  bodyId: body.id,
  subject: date,
  by: { kind: 'desk' },
  at: copenhagen('2027-01-11T09:00'),
  slot: { date: day(date), start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
  place: 'Teams-møde',
});
const call = (date: string, at: string): MeetingCommand => ({
  type: 'call-for-items',
  id: 'call',
  bodyId: body.id,
  subject: date,
  by: { kind: 'member', id: memberId('secretary') },
  at: copenhagen(at),
});
const daysOf = (by: Body) => (by.rules.approval.mode === 'by-silence' ? by.rules.approval.days : undefined);

describe('the version of the rules a meeting is held under', () => {
  it('is, before it is called for, the one in force when the call is due', () => {
    // 8 April: the call is due on 11 March, four days before the revision; 13 April: on 16 March, the day after.
    expect(daysOf(governingFor(body, day('2027-04-08')))).toBe(8);
    expect(daysOf(governingFor(body, day('2027-04-12')))).toBe(10);
    expect(daysOf(governingFor(body, day('2027-04-11')))).toBe(8);
  });

  it('is kept from the call on: rules changed in the middle of a cycle change nothing in it', () => {
    const { state } = tell(meetings, circumstances, [plan('2027-04-08'), call('2027-04-08', '2027-03-11T09:00')]);
    expect(daysOf(governing(body, state))).toBe(8);
    expect(state).toMatchObject({
      deadlines: expect.arrayContaining([expect.objectContaining({ step: 'agenda-release' })]),
    });
    const release =
      state.stage === 'planned' ? state.deadlines.find(({ step }) => step === 'agenda-release') : undefined;
    expect(release?.due.toString()).toBe('2027-03-24');
  });

  it('called for on the day the new rules begin, it is held under them; the day before, under the old', () => {
    const calledAt = (at: string) =>
      governing(body, tell(meetings, circumstances, [plan('2027-04-29'), call('2027-04-29', at)]).state);
    expect(daysOf(calledAt('2027-03-14T23:59'))).toBe(8);
    expect(daysOf(calledAt('2027-03-15T00:00'))).toBe(10);
  });

  it('gives today’s members, whichever rules hold', () => {
    const chairless = { ...revised, members: revised.members.slice(1) };
    const now = inForce({ ...guldborgsund, versions: [guldborgsund, chairless] }, day('2027-06-01'));
    const { state } = tell(meetings, circumstances, [plan('2027-04-08'), call('2027-04-08', '2027-03-11T09:00')]);
    const held = governing(now, state);
    expect(daysOf(held)).toBe(8);
    expect(held.members).toEqual(chairless.members);
  });

  it('knows what came before', () => {
    expect(versionBefore(inForce(body, day('2027-06-01')))?.inForceFrom).toBeUndefined();
    expect(daysOf(versionBefore(inForce(body, day('2027-06-01'))) ?? body)).toBe(8);
    expect(versionBefore(inForce(body, day('2027-01-01')))).toBeUndefined();
  });
});
