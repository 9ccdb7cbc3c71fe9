import { describe, expect, it } from 'vitest';
import { loadBodies } from '../../../src/adapters/bodies/load-bodies.ts';
import { countedDaysBetween } from '../../../src/domain/body/slack.ts';
import { warningsAbout } from '../../../src/domain/body/warnings.ts';
import { deadlinesOf } from '../../../src/domain/calendar/deadline.ts';

const { bodies } = await loadBodies('src/bodies');
const warned = (id: string, meeting: string) => {
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) throw new Error(`no body ${id}`);
  const date = Temporal.PlainDate.from(meeting);
  return warningsAbout(date, deadlinesOf(body.rules.deadlines, date, body.calendar), body.calendar).map(
    ({ code }) => code,
  );
};
const between = (from: string, to: string) => {
  const [body] = bodies;
  if (body === undefined) throw new Error('no bodies');
  return countedDaysBetween(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to), body.calendar);
};

describe('what a secretary is warned of', () => {
  it('S1-04, L-3: in Guldborgsund no day lies between items and agenda', () => {
    expect(warned('klu-guldborgsund', '2027-04-08')).toEqual(['no-slack']);
    expect(warned('klu-guldborgsund', '2026-04-09')).toEqual(['no-slack']);
  });

  it('S0-07, S0-12: in Aalborg a week does, and the others have one too', () => {
    expect(warned('klu-aalborg', '2027-03-04')).toEqual([]);
    expect(warned('klyngestyregruppe-nord', '2027-05-03')).toEqual([]);
    expect(warned('sundhedsdirektoerernes-fu', '2027-02-08')).toEqual([]);
  });

  it('a meeting on a closed day, whether holiday, weekend or closing day', () => {
    expect(warned('klu-aalborg', '2027-05-06')).toEqual(['meeting-on-closed-day']);
    expect(warned('klu-aalborg', '2027-05-08')).toEqual(['meeting-on-closed-day']);
    expect(warned('klu-aalborg', '2028-06-05')).toEqual(['meeting-on-closed-day']);
    expect(warned('klu-aalborg', '2027-05-07')).toEqual([]);
  });

  it('counts the days between without the first and with the last', () => {
    expect(between('2027-04-05', '2027-04-05')).toBe(0);
    expect(between('2027-04-05', '2027-04-06')).toBe(1);
    expect(between('2027-04-02', '2027-04-05')).toBe(1); // over a weekend
    expect(between('2027-04-06', '2027-04-05')).toBe(0);
  });
});
