import { describe, expect, it } from 'vitest';
import { copenhagen, day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);
const dueOf = (commands: Parameters<typeof say.told>[1], step: string) =>
  `${say.meetingAfter(guldborgsund, commands).deadlines.find((one) => one.step === step)?.due}`;

describe('S1-03, S1-04: items are called for four weeks before, and are due two weeks after the call', () => {
  it('the members are told, and nobody else', () => {
    expect(say.notices(told(say.planned(), say.called()))).toEqual(['call-for-items: chair, leader, plo-1, plo-2']);
  });

  it.each([
    ['early', '2027-03-01T10:00', '2027-03-15'],
    ['a day early', '2027-03-10T23:59', '2027-03-24'],
    // The day that leaves three working days before the agenda is out (see slack.test.ts).
    ['on the day the checker proposes', '2027-03-05T10:00', '2027-03-19'],
    ['on the last day for it', '2027-03-11T23:59', '2027-03-24'],
    ['a day late (its two weeks end on Good Friday)', '2027-03-12T00:00', '2027-03-24'],
    ['a week late', '2027-03-18T10:00', '2027-04-01'],
  ])('called %s the items are due two weeks after, or earlier off a closed day', (_, when, due) => {
    expect(dueOf([say.planned(), say.called(when, 'secretary')], 'items-due')).toBe(due);
  });

  it('calling late moves nothing but the items', () => {
    const late = [say.planned(), say.called('2027-03-18T10:00', 'secretary')];
    expect(dueOf(late, 'agenda-release')).toBe('2027-03-24');
    expect(dueOf(late, 'minutes-circulation')).toBe('2027-04-22');
  });

  it('put off after that, the meeting gives as much time as if they were called for anew; brought back it is as it was', () => {
    const off = [
      say.planned(),
      say.called('2027-03-01T10:00', 'secretary'),
      say.moved(say.slot('2027-05-13'), '2027-03-08T10:00'),
    ];
    expect(dueOf(off, 'items-due')).toBe('2027-04-29');
    expect(dueOf([...off, say.moved(say.slot('2027-04-08'), '2027-03-09T10:00')], 'items-due')).toBe('2027-03-15');
  });

  it('brought forward after that, the meeting takes nothing from them', () => {
    const forward = [say.planned(), say.called(), say.moved(say.slot('2027-04-06'), '2027-03-12T10:00')];
    expect(dueOf(forward, 'items-due')).toBe('2027-03-24');
  });

  it('once: the secretary learns when it was done', () => {
    expect(told(say.planned(), say.called(), say.called('2027-03-12T09:00', 'secretary')).last).toMatchObject({
      refusal: { because: 'items-called-for-already', at: copenhagen('2027-03-11T09:00') },
    });
  });

  it('the clock asking again changes nothing', () => {
    expect(told(say.planned(), say.called(), say.called('2027-03-11T09:01')).last).toEqual({
      accepted: true,
      events: [],
    });
  });

  it('the clock calls no earlier than nine on the day, though it was told to when the meeting lay earlier', () => {
    expect(told(say.planned(), say.called('2027-03-11T08:59')).last).toEqual({ accepted: true, events: [] });
    expect(say.happened(told(say.planned(), say.called('2027-03-11T09:00')))).toEqual(['items-called-for']);
  });

  it('not for a meeting that has begun', () => {
    expect(say.groundOf(told(say.planned(), say.called('2027-04-08T12:59', 'secretary')))).toBe(undefined);
    expect(say.groundOf(told(say.planned(), say.called('2027-04-08T13:00', 'secretary')))).toBe('meeting-begun');
  });

  it('where items are due by the meeting and not by the call, a late call moves nothing', () => {
    const late = say.meetingAfter(klynge, [say.planned(), say.called('2027-03-18T10:00', 'secretary')]);
    expect(late.deadlines.find((one) => one.step === 'items-due')?.due).toEqual(day('2027-03-24'));
  });
});
