import { describe, expect, it } from 'vitest';
import { copenhagen, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const others = [say.note('2027-04-08'), say.note('2027-10-07'), say.note('2027-05-13', { cancelled: true })];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands, others);

describe('S2-08: a meeting is moved, and its deadlines with it', () => {
  it('the slot, the deadlines and the move stand in the record', () => {
    const { state } = told(say.planned(), say.moved(say.slot('2027-04-15', '12:30', 90)));
    expect(state).toMatchObject({
      slot: { lengthInMinutes: 90 },
      moves: [{ reason: 'Lokalet er optaget', at: copenhagen('2027-03-01T10:00') }],
    });
    const due = state.stage === 'planned' ? state.deadlines.map((one) => `${one.step} ${one.due}`) : [];
    expect(due).toEqual([
      'call-for-items 2027-03-18',
      'items-due 2027-04-01',
      'agenda-release 2027-04-01',
      'minutes-circulation 2027-04-29',
    ]);
  });

  it('everyone but the secretary who did it is told, and the calendar follows', () => {
    const move = told(say.planned(), say.moved(say.slot('2027-04-15')));
    expect(say.notices(move)).toEqual(['meeting-moved: chair, leader, plo-1, plo-2, observer']);
    expect(move.dispatches).toContainEqual(expect.objectContaining({ kind: 'calendar-entry', change: 'update' }));
  });

  it.each([
    ['to where it is', say.moved(say.slot('2027-04-08')), 'nothing-changed'],
    ['to another hour', say.moved(say.slot('2027-04-08', '14:00')), undefined],
    ['without a reason', say.moved(say.slot('2027-04-15'), '2027-03-01T10:00', ' '), 'reason-missing'],
    ['the minute before it begins', say.moved(say.slot('2027-04-15'), '2027-04-08T12:59'), undefined],
    ['when it begins', say.moved(say.slot('2027-04-15'), '2027-04-08T13:00'), 'meeting-begun'],
    ['to a moment ago', say.moved(say.slot('2027-03-01', '10:00'), '2027-03-01T10:00'), 'in-the-past'],
    ['to a minute hence', say.moved(say.slot('2027-03-01', '10:01'), '2027-03-01T10:00'), undefined],
    ['onto another meeting', say.moved(say.slot('2027-10-07', '14:59')), 'meeting-exists'],
    ['to where another ends', say.moved(say.slot('2027-10-07', '15:00')), undefined],
    ['to where it ends as another begins', say.moved(say.slot('2027-10-07', '11:00')), undefined],
    ['onto the end of another', say.moved(say.slot('2027-10-07', '11:01')), 'meeting-exists'],
    ['onto a cancelled one', say.moved(say.slot('2027-05-13')), undefined],
  ])('%s', (_, move, ground) => {
    expect(say.groundOf(told(say.planned(), move))).toBe(ground);
  });

  it('a meeting across midnight stands in the way of one the next morning', () => {
    const night = say.note('2027-10-07', { slot: say.slot('2027-10-07', '23:00') });
    const move = [say.planned(), say.moved(say.slot('2027-10-08', '00:30'))];
    expect(say.groundOf(say.told(guldborgsund, move, [night]))).toBe('meeting-exists');
  });
});

describe('planning, cancelling and what is done to a meeting that is not there', () => {
  it('a meeting is planned once, and put into the calendar', () => {
    expect(told(say.planned()).dispatches).toMatchObject([{ kind: 'calendar-entry', change: 'create' }]);
    expect(say.groundOf(told(say.planned(), say.planned()))).toBe('meeting-exists');
    expect(say.groundOf(told(say.planned(), say.cancelled(), say.planned()))).toBe('meeting-exists');
  });

  it.each([
    ['without a reason', say.cancelled('2027-03-01T10:00', ''), 'reason-missing'],
    ['the minute before it begins', say.cancelled('2027-04-08T12:59'), undefined],
    ['when it begins', say.cancelled('2027-04-08T13:00'), 'meeting-begun'],
  ])('cancelled %s', (_, cancel, ground) => {
    expect(say.groundOf(told(say.planned(), cancel))).toBe(ground);
  });

  it('a cancelled meeting is told to all but the secretary, and takes nothing more', () => {
    const cancel = told(say.planned(), say.cancelled());
    expect(say.notices(cancel)).toEqual(['meeting-cancelled: chair, leader, plo-1, plo-2, observer']);
    expect(cancel.dispatches).toContainEqual(expect.objectContaining({ kind: 'calendar-entry', change: 'cancel' }));
    expect(told(say.planned(), say.cancelled(), say.opened()).last).toMatchObject({
      refusal: { because: 'meeting-cancelled', reason: 'Ingen punkter' },
    });
  });

  it('nothing is done to a meeting nobody planned', () => {
    expect(say.groundOf(told(say.opened()))).toBe('no-such-meeting');
    expect(say.groundOf(told(say.called()))).toBe('no-such-meeting');
  });
});
