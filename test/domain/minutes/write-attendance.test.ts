import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { Header } from '../../../src/domain/minutes/events.ts';
import type { Attendance, PointAttendance } from '../../../src/domain/minutes/minutes.ts';
import { guldborgsund, klynge, memberId } from '../bodies.ts';
import * as say from '../story.ts';

const agenda = [say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.released()];
const opened = [...agenda, say.opened()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);
const apart: PointAttendance = {
  absences: [{ member: memberId('plo-2'), ground: 'disqualified', reason: 'Ejer klinikken' }],
  guests: ['Kontorchef, NAU'],
};
const written = (attendance = apart, pointId = 'item-1', when = '2027-04-08T14:00') =>
  say.attendedPoint(pointId, attendance, when);

describe('S4-12: who took no part in a point, and who came for it alone', () => {
  it('is kept by the point, and a second time changes nothing', () => {
    expect(told(...opened, written()).state).toMatchObject({ minutes: { draft: { atPoints: { 'item-1': apart } } } });
    expect(told(...opened, written(), written()).last).toEqual({ accepted: true, events: [] });
    expect(told(...opened, written()).dispatches).toEqual([]);
  });

  it.each([
    ['no-such-point', [...opened, written(apart, 'item-9')]],
    ['minutes-not-open', [...agenda, written()]],
    [
      'reason-missing',
      [
        ...opened,
        written({ guests: [], absences: [{ ...apart.absences[0], reason: ' ' }] as PointAttendance['absences'] }),
      ],
    ], // of the one above
  ])('%s', (ground, commands) => {
    expect(say.groundOf(told(...commands))).toBe(ground);
  });

  it('only the secretary writes it', () => {
    const by = { kind: 'member', id: memberId('plo-1') } as const;
    expect(say.groundOf(told(...opened, { ...written(), by }))).toBe('not-allowed');
  });

  it('somebody who was not at the meeting cannot have left it', () => {
    const away = [...agenda, say.absent('plo-2', '2027-04-01T10:00'), say.opened(), written()];
    expect(told(...away).state).toMatchObject({
      minutes: { draft: { atPoints: { 'item-1': { absences: [], guests: ['Kontorchef, NAU'] } } } },
    });
  });

  it('once the draft is out it is a correction the members see; approved minutes are closed', () => {
    const out = [...opened, say.wrote([say.writing('Drøftet.')]), say.circulated()];
    const corrected = told(...out, written(apart, 'item-1', '2027-04-27T10:00'));
    expect(corrected.state).toMatchObject({ minutes: { draft: { version: 2 } } });
    expect(say.notices(corrected)).toEqual(['draft-revised: chair, leader, plo-1, plo-2']);
    expect(say.groundOf(told(...out, say.closing(), written()))).toBe('approved-already');
  });
});

describe('S4-03: one is ordstyrer', () => {
  const moderator = (body: Body, commands = agenda, meetings: Parameters<typeof say.told>[2] = []) => {
    const { minutes } = say.meetingAfter(body, [...commands, say.opened()], meetings);
    return minutes.stage === 'none' ? undefined : minutes.draft.moderator;
  };
  const turns = (by: 'chair' | 'rotation'): Body => ({
    ...klynge,
    rules: {
      ...klynge.rules,
      moderator: { by, members: ['chair', 'co-chair'].map(memberId), clause: { document: 'x', quote: 'på skift' } },
    },
  });
  const before = [say.note('2026-10-08'), say.note('2027-01-14', { cancelled: true })];

  it('of two chairs the one with the office, unless away; else the chair', () => {
    expect(moderator(klynge)).toBe('co-chair');
    expect(moderator(klynge, [...agenda, say.absent('co-chair', '2027-04-01T10:00')])).toBe('chair');
    expect(moderator(guldborgsund)).toBe('chair');
    expect(moderator(turns('chair'))).toBe('co-chair');
  });

  it('by turns: one meeting each of those that were held', () => {
    expect(moderator(turns('rotation'))).toBe('chair');
    expect(moderator(turns('rotation'), agenda, before)).toBe('co-chair');
    expect(moderator(turns('rotation'), agenda, [say.note('2026-03-12'), ...before])).toBe('chair');
  });

  it('whoever is away is passed over', () => {
    expect(moderator(turns('rotation'), [...agenda, say.absent('chair', '2027-04-01T10:00')])).toBe('co-chair');
  });
});

describe('S4-03: the ordstyrer was at the meeting', () => {
  const header = (over: Partial<Attendance>): Header => {
    const { minutes } = say.meetingAfter(klynge, opened);
    if (minutes.stage === 'none') throw new Error('the minutes were not opened');
    const { startedAt, endedAt, place, guests, attendance, moderator } = minutes.draft;
    const seats = attendance.map((one) => (one.member === moderator ? { ...one, ...over } : one));
    return { startedAt, endedAt, place, guests, moderator, attendance: seats };
  };

  it.each([
    ['who is noted as absent is asked about', { presence: 'apology' } as const, 'moderator-absent'],
    ['whose substitute came may stand', { presence: 'apology', substitute: 'Vicedirektør' } as const, undefined],
    ['who was there stands', { presence: 'present' } as const, undefined],
  ])('one %s', (_, over, ground) => {
    expect(say.groundOf(say.told(klynge, [...opened, say.headed(header(over))]))).toBe(ground);
  });
});
