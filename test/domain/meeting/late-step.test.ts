import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { lateStep } from '../../../src/domain/meeting/late-step.ts';
import { limitWords } from '../../../src/language/limits.ts';
import { copenhagen, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

// The call is due on 11 March, the agenda on the 24th, and the meeting is on 8 April.
function lateAt(when: string, story: readonly MeetingCommand[], body: Body = guldborgsund) {
  return lateStep(say.meetingAfter(body, [say.planned(), ...story]), body.calendar, copenhagen(when));
}

const called = (when: string) => say.called(when, 'secretary');
const released: MeetingCommand = {
  type: 'release-agenda',
  ...say.header('secretary', '2027-03-30T10:00'),
  despiteUnplaced: false,
};

describe('S1-03, L-3: what a late step leaves to the next', () => {
  it('nothing is late on the last day; the day after, the call is', () => {
    expect(lateAt('2027-03-12T10:00', [called('2027-03-11T23:59')])).toBeUndefined();
    expect(lateAt('2027-03-12T10:00', [called('2027-03-12T00:00')])).toMatchObject({
      step: 'call-for-items',
      left: 12,
    });
  });

  it('nothing is said before the call is made', () => {
    expect(lateAt('2027-03-20T10:00', [])).toBeUndefined();
  });

  it('the next is what comes first: the agenda is due before the items of a call a week late', () => {
    expect(lateAt('2027-03-21T10:00', [called('2027-03-18T10:00')])).toMatchObject({
      left: 3,
      next: { step: 'agenda-release' },
    });
  });

  it('when that has passed it is the one after, and at last the meeting', () => {
    const story = [called('2027-03-18T10:00')];
    expect(lateAt('2027-03-25T00:00', story)).toMatchObject({ left: 7, next: { step: 'items-due' } });
    expect(lateAt('2027-04-02T10:00', story)).toMatchObject({ left: 6, next: { step: 'meeting' } });
    expect(lateAt('2027-04-08T10:00', story)).toBeUndefined();
  });

  it('an agenda sent out late leaves the days to the meeting', () => {
    const story = [called('2027-03-11T09:00'), released];
    expect(lateAt('2027-03-30T11:00', story)).toMatchObject({
      step: 'agenda-release',
      left: 9,
      next: { step: 'meeting' },
    });
  });

  it('is not said of a call kept as far as possible', () => {
    const deadlines = guldborgsund.rules.deadlines.map((one) => ({ ...one, force: 'as-far-as-possible' as const }));
    const soft = { ...guldborgsund, rules: { ...guldborgsund.rules, deadlines } };
    expect(lateAt('2027-03-18T11:00', [called('2027-03-18T10:00')], soft)).toBeUndefined();
  });

  it('is told in both languages', () => {
    const late = lateAt('2027-03-21T10:00', [called('2027-03-18T10:00')]);
    if (late === undefined) throw new Error('not late');
    expect(limitWords.da.late(late)).toBe(
      'Punkterne blev indkaldt for sent. Kun 3 dage til næste frist: Udsendelse af dagsorden senest onsdag den 24. marts 2027.',
    );
    expect(limitWords.en.late(late)).toContain('Only 3 days until the next deadline');
  });
});
