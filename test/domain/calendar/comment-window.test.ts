import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../src/domain/calendar/calendar.ts';
import { isOpen, openCommentWindow } from '../../../src/domain/minutes/comment-window.ts';
import { christmasAndNewYear, constitutionDay, danish, day, eightDays, mayDay } from './guldborgsund.ts';

const ZONE = 'Europe/Copenhagen';
const opened = (iso: string, calendar: Calendar, time = '12:00') =>
  openCommentWindow(day(iso).toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant(), eightDays, calendar);
const lastDay = (iso: string, calendar: Calendar) => opened(iso, calendar).lastDay.toString();

const byDefault = danish();
const saturdays = danish({ counted: 'monday-to-saturday' });
const holidaysOnly = danish({ closingDays: [] });

describe('S1-09: 8 hverdage to comment on the minutes (procedure.md 2.7)', () => {
  it('counts 23/4 to 4/5 for minutes sent on 22 April 2027, and closes at the midnight that ends 4 May', () => {
    const window = opened('2027-04-22', byDefault);
    const counted = window.days.filter((one) => 'number' in one).map((one) => one.date.toString());
    expect(counted).toEqual([
      '2027-04-23',
      '2027-04-26',
      '2027-04-27',
      '2027-04-28',
      '2027-04-29',
      '2027-04-30',
      '2027-05-03',
      '2027-05-04',
    ]);
    expect(window.closesAt.toZonedDateTimeISO(ZONE).toString()).toBe('2027-05-05T00:00:00+02:00[Europe/Copenhagen]');
  });

  it.each([
    ['2027-04-22', 'by default', byDefault, '2027-05-04'],
    ['2027-04-22', 'with Saturdays counted', saturdays, '2027-05-01'],
    ['2027-10-21', 'by default', byDefault, '2027-11-02'],
    ['2027-10-21', 'with Saturdays counted', saturdays, '2027-10-30'],
    ['2027-04-29', 'by default, Ascension Day inside', byDefault, '2027-05-12'],
    ['2027-12-23', 'with 24 and 31 December closed', byDefault, '2028-01-06'],
    ['2026-04-23', 'by default', byDefault, '2026-05-05'],
    ['2026-04-23', 'with 1 May closed', danish({ closingDays: [mayDay] }), '2026-05-06'],
    ['2026-04-23', 'with Saturdays counted', saturdays, '2026-05-02'],
    ['2026-10-22', 'by default', byDefault, '2026-11-03'],
    ['2026-10-22', 'with Saturdays counted', saturdays, '2026-10-31'],
    ['2026-12-17', 'with 24 and 31 December counted', holidaysOnly, '2026-12-30'],
    ['2026-12-17', 'with 24 and 31 December closed', danish({ closingDays: christmasAndNewYear }), '2027-01-04'],
    [
      '2026-12-17',
      'with Saturdays, 24 and 31 December counted',
      danish({ counted: 'monday-to-saturday', closingDays: [] }),
      '2026-12-29',
    ],
    ['2026-05-28', 'with holidays only', holidaysOnly, '2026-06-09'],
    ['2026-05-28', 'with 5 June closed', danish({ closingDays: [constitutionDay] }), '2026-06-10'],
    ['2023-04-27', 'store bededag still a holiday', byDefault, '2023-05-10'],
    ['2024-04-18', 'store bededag abolished', byDefault, '2024-04-30'],
  ])('sent %s, %s, ends %s', (sent, _, calendar, expected) => {
    expect(lastDay(sent, calendar)).toBe(expected);
  });

  it('names the closed days it passed over', () => {
    const skipped = opened('2027-04-29', byDefault).days.flatMap((one) => ('skipped' in one ? [one.skipped] : []));
    expect(skipped.map((one) => [one.date.toString(), one.because])).toEqual([
      ['2027-05-01', 'weekend'],
      ['2027-05-02', 'weekend'],
      ['2027-05-06', 'public-holiday'],
      ['2027-05-08', 'weekend'],
      ['2027-05-09', 'weekend'],
    ]);
  });

  it('is open in the last minute of the last day and closed at the midnight after it', () => {
    const window = opened('2027-04-22', byDefault);
    const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(ZONE).toInstant();
    expect(isOpen(window, at('2027-05-04T23:59:59'))).toBe(true);
    expect(isOpen(window, at('2027-05-05T00:00'))).toBe(false);
  });

  it("takes the day of sending from the body's own zone: 23.59 and 00.01 are different days", () => {
    expect(opened('2027-04-22', byDefault, '23:59').lastDay.toString()).toBe('2027-05-04');
    expect(opened('2027-04-23', byDefault, '00:01').lastDay.toString()).toBe('2027-05-05');
  });

  it('closes at local midnight when the clocks are put forward or back inside it', () => {
    const spring = opened('2027-03-18', byDefault); // 28 March: an hour less
    expect(spring.closesAt.toZonedDateTimeISO(ZONE).toString()).toBe('2027-04-03T00:00:00+02:00[Europe/Copenhagen]');
    const autumn = opened('2027-10-21', byDefault); // 31 October: an hour more
    expect(autumn.closesAt.toZonedDateTimeISO(ZONE).toString()).toBe('2027-11-03T00:00:00+01:00[Europe/Copenhagen]');
  });
});
