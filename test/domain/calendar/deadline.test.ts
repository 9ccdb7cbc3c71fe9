import { describe, expect, it } from 'vitest';
import { countDeadline, deadlinesOf } from '../../../src/domain/calendar/deadline.ts';
import { danish, day, deadlineRules } from './guldborgsund.ts';

const calendar = danish();
const due = (meeting: string, calledOn?: string) =>
  deadlinesOf(
    deadlineRules,
    day(meeting),
    calendar,
    calledOn === undefined ? {} : { completed: { 'call-for-items': day(calledOn) } },
  ).map((one) => one.due.toString());
const rule = (step: string) => {
  const found = deadlineRules.find((one) => one.step === step);
  if (found === undefined) throw new Error(step);
  return found;
};

describe('S1-03, S1-04, L-3, S1-08: the deadlines of a meeting in Guldborgsund (procedure.md 2.7)', () => {
  it.each([
    // meeting, call for items, items in hand, agenda, minutes
    ['2027-04-08', ['2027-03-11', '2027-03-24', '2027-03-24', '2027-04-22']],
    ['2027-10-07', ['2027-09-09', '2027-09-23', '2027-09-23', '2027-10-21']],
    ['2027-04-15', ['2027-03-18', '2027-04-01', '2027-04-01', '2027-04-29']],
    ['2027-12-09', ['2027-11-11', '2027-11-25', '2027-11-25', '2027-12-23']],
    ['2026-04-09', ['2026-03-12', '2026-03-26', '2026-03-26', '2026-04-23']],
    ['2026-10-08', ['2026-09-10', '2026-09-24', '2026-09-24', '2026-10-22']],
    ['2026-12-10', ['2026-11-12', '2026-11-26', '2026-11-26', '2026-12-23']],
  ])('counts those of %s', (meeting, expected) => {
    expect(due(meeting)).toEqual(expected);
  });

  it('tells how items came to be due on Wednesday 24 March 2027: the 25th is Maundy Thursday', () => {
    const [, items] = deadlinesOf(deadlineRules, day('2027-04-08'), calendar);
    expect(items?.from.toString()).toBe('2027-03-11');
    expect(items?.counted.toString()).toBe('2027-03-25');
    expect(items?.movedPast.map((one) => [one.date.toString(), one.because, one.name])).toEqual([
      ['2027-03-25', 'public-holiday', 'Skærtorsdag'],
    ]);
  });

  it.each([
    ['2026-06-19', '2026-06-04', ['2026-06-05']], // Grundlovsdag
    ['2026-04-16', '2026-04-01', ['2026-04-02']], // Skærtorsdag
    ['2026-04-17', '2026-04-01', ['2026-04-03', '2026-04-02']], // Langfredag
    ['2026-04-20', '2026-04-01', ['2026-04-06', '2026-04-05', '2026-04-04', '2026-04-03', '2026-04-02']], // Anden påskedag
    ['2026-05-28', '2026-05-13', ['2026-05-14']], // Kristi himmelfartsdag
    ['2026-06-08', '2026-05-22', ['2026-05-25', '2026-05-24', '2026-05-23']], // Anden pinsedag
  ])('L-3: an agenda due two weeks before %s is moved earlier, to %s', (meeting, expected, past) => {
    const agenda = countDeadline(rule('agenda-release'), day(meeting), calendar);
    expect(agenda.due.toString()).toBe(expected);
    expect(agenda.movedPast.map((one) => one.date.toString())).toEqual(past);
  });

  it('S1-08: a deadline counted forward moves earlier too: minutes due on 24 December are due on the 23rd', () => {
    const minutes = countDeadline(rule('minutes-circulation'), day('2026-12-10'), calendar);
    expect([minutes.counted.toString(), minutes.due.toString()]).toEqual(['2026-12-24', '2026-12-23']);
  });

  it('leaves 24 December alone in a body that is open on it', () => {
    const minutes = countDeadline(rule('minutes-circulation'), day('2026-12-10'), danish({ closingDays: [] }));
    expect([minutes.due.toString(), minutes.movedPast]).toEqual(['2026-12-24', []]);
  });

  it('S1-04: early or late, the items are due two weeks after the day the call went out', () => {
    expect(due('2027-10-07', '2027-09-01')[1]).toBe('2027-09-15');
    expect(due('2027-10-07', '2027-09-08')[1]).toBe('2027-09-22');
    expect(due('2027-10-07', '2027-09-09')[1]).toBe('2027-09-23');
    expect(due('2027-10-07', '2027-09-10')[1]).toBe('2027-09-24');
  });
});
