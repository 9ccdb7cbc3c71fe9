import { describe, expect, it } from 'vitest';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { copenhagen, day } from '../bodies.ts';
import * as say from '../story.ts';
import { approving, passed, reminding, returned } from './approval-story.ts';

const body = approving({ mode: 'chair-then-members', chairDays: 2, days: 8 });
const shown = [say.planned(), say.opened(), say.circulated()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(body, [...shown, ...commands]);

describe('the chair approves the draft before the members see it', () => {
  it('only the chair is told, and nothing is filed', () => {
    const { state, dispatches } = told();
    expect(dispatches).toMatchObject([{ notice: 'draft-for-chair', to: 'chair' }]);
    expect(state).toMatchObject({ minutes: { stage: 'with-chair', answerBy: { lastDay: day('2027-04-26') } } });
    expect(say.groundOf(told(say.commented('plo-1', '2027-04-23T10:00')))).toBe('not-circulating');
    expect(say.groundOf(told(say.circulated('2027-04-23T10:00')))).toBe('chair-has-draft');
    expect(say.groundOf(told(say.approved('chair', '2027-04-23T10:00')))).toBe('chair-has-draft');
  });

  it('a correction meanwhile is told to the chair alone', () => {
    const corrected = say.wrote([say.writing('Rettet.', 'noted', 1, 'approve-agenda')], '2027-04-23T09:00');
    expect(told(corrected).dispatches).toMatchObject([{ notice: 'draft-for-chair', to: 'chair' }]);
  });

  it('passed, the members’ window runs from that day, and silence approves', () => {
    const out = told(passed());
    expect(say.notices(out)).toEqual(['draft-circulated: chair, leader, plo-1, plo-2']);
    expect(out.state).toMatchObject({ minutes: { stage: 'circulating', window: { lastDay: day('2027-05-05') } } });
    expect(say.groundOf(told(passed(), say.closing('2027-05-05T23:59')))).toBe('window-still-open');
    expect(told(passed(), say.closing('2027-05-06T00:00')).state).toMatchObject({
      minutes: { stage: 'approved', approval: { mode: 'chair-then-members' } },
    });
  });

  it('sent back with a reason, it is written in and shown again', () => {
    expect(say.groundOf(told(returned(' ')))).toBe('reason-missing');
    const back = told(returned());
    expect(say.notices(back)).toEqual(['draft-returned: secretary']);
    expect(back.state).toMatchObject({
      minutes: { stage: 'drafting', returned: { by: 'chair', reason: 'Punkt 2 mangler.' } },
    });
    expect(say.notices(told(returned(), say.circulated('2027-04-27T10:00')))).toEqual(['draft-for-chair: chair']);
  });

  it('only the chair does either, and only while it is there', () => {
    expect(say.groundOf(told(passed('secretary')))).toBe('not-allowed');
    expect(say.groundOf(told(returned('Nej', '2027-04-23T10:00', 'plo-1')))).toBe('not-allowed');
    expect(say.groundOf(told(passed(), passed('chair', '2027-04-23T10:01')))).toBe('not-with-chair');
    expect(say.groundOf(told(passed(), returned()))).toBe('not-with-chair');
  });

  it('the chair’s silence approves nothing: on the last day the chair is reminded, once, and the draft waits', () => {
    expect(meetingProcedure.due(told().state, body)).toEqual({
      type: 'remind-of-approval',
      at: copenhagen('2027-04-26T09:00'),
    });
    const reminded = told(reminding('2027-04-26T09:00'));
    expect(say.notices(reminded)).toEqual(['draft-for-chair: chair']);
    expect(meetingProcedure.due(reminded.state, body)).toBe(undefined);
    expect(say.groundOf(told(reminding('2027-04-26T09:00'), passed('chair', '2027-06-01T10:00')))).toBe(undefined);
  });
});
