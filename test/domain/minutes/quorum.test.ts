import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { neededOf, type Quorum } from '../../../src/domain/body/sitting.ts';
import type { Attendance, PointAttendance } from '../../../src/domain/minutes/minutes.ts';
import { quorumAt, quorumInSight } from '../../../src/domain/minutes/quorum.ts';
import { guldborgsund, memberId } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Forretningsorden', quote: 'beslutningsdygtigt, når mindst halvdelen er til stede' };
const withQuorum = (over: Partial<Quorum>): Body => ({
  ...guldborgsund,
  rules: { ...guldborgsund.rules, quorum: { least: 'half', composition: [], clause, ...over } },
});
/** Four seats: chair, leader, plo-1, plo-2. */
const half = withQuorum({});
const agenda = [say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.released(), say.opened()];
const there = (...present: readonly string[]): readonly Attendance[] =>
  ['chair', 'leader', 'plo-1', 'plo-2'].map((id) => ({
    member: memberId(id),
    presence: present.includes(id) ? 'present' : 'apology',
  }));
const attended = (attendance: readonly Attendance[], when = '2027-04-08T13:30') =>
  say.headed(
    {
      startedAt: Temporal.PlainTime.from('13:00'),
      endedAt: Temporal.PlainTime.from('15:00'),
      place: 'Rådhuset',
      guests: [],
      attendance,
      moderator: undefined,
    },
    when,
  );
const left = (...members: readonly string[]): PointAttendance => ({
  absences: members.map((id) => ({ member: memberId(id), ground: 'disqualified', reason: 'Egen klinik' })),
  guests: [],
});
const atPoint = (attendance: PointAttendance, pointId = 'item-1') =>
  say.attendedPoint(pointId, attendance, '2027-04-08T13:40');

describe('how many a quorum is', () => {
  it.each([
    ['half', 4, 2],
    ['half', 5, 3],
    ['more-than-half', 4, 3],
    ['more-than-half', 5, 3],
    ['two-thirds', 15, 10],
    ['two-thirds', 4, 3],
    [5, 15, 5],
  ] as const)('%s of %i is %i', (least, seats, needed) => {
    expect(neededOf(least, seats)).toBe(needed);
  });
});

describe('a decision by too few needs a reason', () => {
  const decided = (despite?: string, revision = 0) =>
    say.wrote([say.writing('Besluttet.', 'decided', revision)], '2027-04-08T14:00', 'secretary', despite);
  const told = (body: Body, ...commands: Parameters<typeof say.told>[1]) => say.told(body, [...agenda, ...commands]);

  it('two of four are half, one is not', () => {
    expect(say.groundOf(told(half, attended(there('chair', 'plo-1')), decided()))).toBe(undefined);
    expect(told(half, attended(there('chair')), decided()).last).toMatchObject({
      refusal: { because: 'no-quorum', titles: ['item-1'], present: 1, needed: 2, clause },
    });
  });

  it('a substitute counts in the place of the member', () => {
    const sent = there('chair').map((one) => (one.member === 'plo-2' ? { ...one, substitute: 'Suppleant' } : one));
    expect(say.groundOf(told(half, attended(sent), decided()))).toBe(undefined);
  });

  it('a party of which too few are there keeps the others from deciding', () => {
    const both = withQuorum({ composition: [{ party: 'plo', atLeast: 1 }] });
    expect(told(both, attended(there('chair', 'leader')), decided()).last).toMatchObject({
      refusal: { because: 'no-quorum', present: 2, needed: 2, short: [{ party: 'plo', present: 0, needed: 1 }] },
    });
  });

  it('who takes no part in a point does not count there', () => {
    const [few, enough] = [left('plo-1', 'plo-2', 'leader'), left('plo-1', 'plo-2')];
    expect(say.groundOf(told(half, atPoint(few), decided()))).toBe('no-quorum');
    expect(say.groundOf(told(half, atPoint(enough), decided()))).toBe(undefined);
    expect(say.groundOf(told(half, atPoint(few, 'approve-agenda'), decided()))).toBe(undefined);
  });

  it('with a reason it is recorded beside the decision, also when the text is corrected', () => {
    const { state } = told(half, attended(there('chair')), decided('Haster'), decided(undefined, 1));
    expect(state).toMatchObject({ minutes: { draft: { texts: { 'item-1': { withoutQuorum: 'Haster' } } } } });
  });

  it('what is no decision needs none, nor does a body without the rule', () => {
    const discussed = say.wrote([say.writing('Drøftet.', 'discussed')]);
    expect(say.groundOf(told(half, attended(there('chair')), discussed))).toBe(undefined);
    expect(say.groundOf(told(guldborgsund, attended(there('chair')), decided()))).toBe(undefined);
  });

  it('attendance corrected afterwards keeps the minutes back until there is a reason', () => {
    const corrected = [decided(), attended(there('chair'), '2027-04-09T10:00')];
    expect(told(half, ...corrected, say.circulated()).last).toMatchObject({
      refusal: { because: 'no-quorum', titles: ['item-1'] },
    });
    const mended = say.wrote([say.writing('Besluttet!', 'decided', 1)], '2027-04-09T11:00', 'secretary', 'Haster');
    expect(say.groundOf(told(half, ...corrected, mended, say.circulated()))).toBe(undefined);
  });
});

describe('before the meeting', () => {
  const inSight = (...absences: Parameters<typeof say.told>[1]) =>
    quorumInSight(half, say.meetingAfter(half, [say.planned(), ...absences]));

  it('the absences reported are counted, but for those who send a substitute', () => {
    const [one, two, three] = ['plo-1', 'plo-2', 'leader'].map((id) => say.absent(id, '2027-04-01T10:00'));
    if (one === undefined || two === undefined || three === undefined) throw new Error('three are absent');
    expect(inSight(one, two)).toMatchObject({ isMet: true, present: 2 });
    expect(inSight(one, two, three)).toMatchObject({ isMet: false, present: 1, needed: 2 });
    expect(inSight(one, two, say.absent('leader', '2027-04-01T10:00', 'Souschef'))).toMatchObject({ isMet: true });
  });

  it('a body without the rule is never warned', () => {
    expect(quorumInSight(guldborgsund, { absences: [] })).toBe(undefined);
    const { minutes } = say.meetingAfter(guldborgsund, agenda);
    expect(minutes.stage === 'none' ? undefined : quorumAt(minutes.draft, guldborgsund)).toBe(undefined);
  });
});

describe('S2-15: an informal network decides nothing', () => {
  const network: Body = {
    ...guldborgsund,
    rules: {
      ...guldborgsund.rules,
      noDecisions: { clause: { document: 'Referat', quote: 'ikke være tale om et beslutningstagende netværk' } },
    },
  };
  const wrote = (outcome: 'decided' | 'followed' | 'discussed', despite?: string) =>
    say.told(network, [...agenda, say.wrote([say.writing('x', outcome)], '2027-04-08T14:00', 'secretary', despite)]);

  it.each([
    ['decided', 'no-decisions-here'],
    ['followed', 'no-decisions-here'],
    ['discussed', undefined],
  ] as const)('%s', (outcome, ground) => {
    expect(say.groundOf(wrote(outcome))).toBe(ground);
  });

  it('its own agenda and minutes it approves', () => {
    const approves = say.wrote([say.writing('Godkendt.', 'approved', 0, 'approve-agenda')]);
    expect(say.groundOf(say.told(network, [...agenda, approves]))).toBe(undefined);
  });

  it('quotes its own clause, and records a decision with its reason', () => {
    expect(wrote('decided').last).toMatchObject({
      refusal: { clause: { quote: 'ikke være tale om et beslutningstagende netværk' } },
    });
    expect(wrote('decided', 'Direktørkredsen bad om det').state).toMatchObject({
      minutes: { draft: { texts: { 'item-1': { despite: 'Direktørkredsen bad om det' } } } },
    });
  });
});
