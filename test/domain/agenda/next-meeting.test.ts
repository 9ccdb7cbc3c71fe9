import { describe, expect, it } from 'vitest';
import { nextMeeting } from '../../../src/domain/agenda/next-meeting.ts';
import { pointsOf } from '../../../src/domain/minutes/write-minutes.ts';
import { titleAsRead } from '../../../src/language/points.ts';
import { day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Forretningsorden', quote: 'godkendes på mødet' };
const here = say.note('2027-04-08', { place: 'Rådhuset' });
const june = say.note('2027-06-03', { place: 'Teams-møde' });
const october = say.note('2027-10-07', { place: 'Rådhuset' });
const released = [say.planned(), say.called(), say.released()];
const minuted = [...released, say.opened(), say.circulated()];
const lastTitle = (
  commands: Parameters<typeof say.told>[1],
  meetings: Parameters<typeof say.told>[2],
  body = klynge,
) => {
  const point = pointsOf(say.meetingAfter(body, commands, meetings), body).at(-1);
  return point === undefined ? '' : titleAsRead(point, 'da');
};

describe('S2-09: the last point tells the next meeting, equal to the calendar', () => {
  it('date, time and place, when the agenda goes out', () => {
    expect(lastTitle(released, [here, june, october])).toBe(
      'next-meeting: næste møde torsdag den 3. juni 2027 kl. 13.00-15.00, Teams-møde',
    );
  });

  it.each([
    ['a meeting before', [say.note('2027-01-14'), here, june]],
    ['one cancelled', [here, say.note('2027-05-06', { cancelled: true }), june]],
  ])('not %s', (_, meetings) => {
    expect(nextMeeting(day('2027-04-08'), meetings)).toEqual({ slot: june.slot, place: 'Teams-møde' });
  });

  it('the minutes tell it as it is when they go out: moved since, planned since', () => {
    expect(lastTitle(minuted, [here, october])).toContain('torsdag den 7. oktober 2027');
    const before = say.meetingAfter(klynge, [...released, say.opened()], [here, june]);
    expect(titleAsRead(pointsOf(before, klynge).at(-1) ?? { title: '' }, 'da')).toContain('3. juni 2027');
  });

  it('what was sent out stays as it was sent', () => {
    const out = say.meetingAfter(klynge, minuted, [here, june]);
    expect(titleAsRead(pointsOf(out, klynge).at(-1) ?? { title: '' }, 'en')).toContain('3 June 2027');
  });

  it('approved at the meeting and never sent out, they tell it as it is then: moved at the meeting itself', () => {
    const atOnce = { ...klynge, rules: { ...klynge.rules, approval: { mode: 'at-the-meeting' as const, clause } } };
    const opened = [...released, say.opened()];
    const { state } = say.told(atOnce, [...opened, ...say.standingPoints(atOnce)], [here, june]);
    const approve = { ...say.approved('secretary', '2027-04-08T15:00'), bodyId: atOnce.id };
    const decision = say.meetings.decide(state, approve, { body: atOnce, meetings: [here, october] });
    if (!decision.accepted) throw new Error(decision.refusal.because);
    const after = decision.events.reduce(say.meetings.evolve, state);
    if (after.stage !== 'planned') throw new Error(after.stage);
    expect(titleAsRead(pointsOf(after, atOnce).at(-1) ?? { title: '' }, 'da')).toContain('7. oktober 2027');
  });

  it('none planned is said; a body without such a point says nothing', () => {
    expect(lastTitle(released, [here])).toBe('next-meeting: næste møde er ikke planlagt');
    expect(lastTitle(released, [here, june], guldborgsund)).toBe('any-other-business');
  });

  it('planned after the agenda went out, it goes out again as a supplement', () => {
    const again = say.released('2027-03-30T10:00');
    expect(say.groundOf(say.told(klynge, [...released, again], [here, june]))).toBe('agenda-released-already');
    const { state } = say.told(klynge, released, [here]);
    const late = say.meetings.decide(state, { ...again, bodyId: klynge.id }, { body: klynge, meetings: [here, june] });
    expect(late).toMatchObject({ accepted: true });
  });
});
