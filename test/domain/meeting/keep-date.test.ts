import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const kept = (when = '2027-03-01T10:00', reason = 'PLO bad om en anden dag', who = 'secretary'): MeetingCommand => ({
  type: 'keep-date',
  ...say.header(who, when),
  reason,
});

describe('S4-11: asked to move a date, it is kept, and substitutes may come', () => {
  it('nothing changes but that it is noted, and all are told', () => {
    const before = say.meetingAfter(guldborgsund, [say.planned()]);
    const told = say.told(guldborgsund, [say.planned(), kept()]);
    expect(told.state).toEqual({
      ...before,
      kept: { slot: before.slot, reason: 'PLO bad om en anden dag', at: kept().at },
    });
    expect(say.notices(told)).toEqual(['date-kept: chair, leader, plo-1, plo-2, observer']);
  });

  it('it wants a reason, and can be said until the meeting begins', () => {
    expect(say.groundOf(say.told(guldborgsund, [say.planned(), kept('2027-03-01T10:00', ' ')]))).toBe('reason-missing');
    expect(say.groundOf(say.told(guldborgsund, [say.planned(), kept('2027-04-08T12:59')]))).toBe(undefined);
    expect(say.groundOf(say.told(guldborgsund, [say.planned(), kept('2027-04-08T13:00')]))).toBe('meeting-begun');
  });

  it('not of a meeting that is cancelled, and only by the secretary', () => {
    expect(say.groundOf(say.told(guldborgsund, [say.planned(), say.cancelled(), kept()]))).toBe('meeting-cancelled');
    for (const who of ['chair', 'plo-1', 'stranger', 'clock'])
      expect(say.groundOf(say.told(guldborgsund, [say.planned(), kept('2027-03-01T10:00', 'x', who)]))).toBe(
        'not-allowed',
      );
  });

  it('said again the newest word holds, and a meeting kept can still be moved', () => {
    const again = say.meetingAfter(guldborgsund, [say.planned(), kept(), kept('2027-03-02T10:00', 'Igen')]);
    expect(again.kept?.reason).toBe('Igen');
    expect(say.happened(say.told(guldborgsund, [say.planned(), kept(), say.moved(say.slot('2027-04-15'))]))).toEqual([
      'meeting-moved',
    ]);
  });
});
