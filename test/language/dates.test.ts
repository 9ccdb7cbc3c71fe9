import { describe, expect, it } from 'vitest';
import * as dates from '../../src/language/dates.ts';

const day = Temporal.PlainDate.from('2026-05-06');
const slot = {
  date: Temporal.PlainDate.from('2027-03-15'),
  start: Temporal.PlainTime.from('12:30'),
  lengthInMinutes: 90,
};

describe('dates as a Danish secretariat writes them, and their English twins', () => {
  it('writes day, month and year', () => {
    expect(dates.longDate(day, 'da')).toBe('6. maj 2026');
    expect(dates.longDate(day, 'en')).toBe('6 May 2026');
  });

  it('writes the weekday before the date', () => {
    const lastDay = Temporal.PlainDate.from('2027-05-04');
    expect(dates.dateWithWeekday(lastDay, 'da')).toBe('tirsdag den 4. maj 2027');
    expect(dates.dateWithWeekday(lastDay, 'en')).toBe('Tuesday 4 May 2027');
  });

  it.each([
    ['2027-05-03', 'man 3/5', 'Mon 3/5'],
    ['2027-05-04', 'tir 4/5', 'Tue 4/5'],
    ['2027-05-05', 'ons 5/5', 'Wed 5/5'],
    ['2027-05-06', 'tor 6/5', 'Thu 6/5'],
    ['2027-05-07', 'fre 7/5', 'Fri 7/5'],
    ['2027-05-08', 'lør 8/5', 'Sat 8/5'],
    ['2027-05-09', 'søn 9/5', 'Sun 9/5'],
    ['2027-09-01', 'ons 1/9', 'Wed 1/9'],
  ])('shortens %s to %s and %s', (iso, danish, english) => {
    expect(dates.shortDay(Temporal.PlainDate.from(iso), 'da')).toBe(danish);
    expect(dates.shortDay(Temporal.PlainDate.from(iso), 'en')).toBe(english);
  });

  it('writes the time of day with a dot in Danish and a colon in English', () => {
    expect(dates.clockTime(Temporal.PlainTime.from('09:05'), 'da')).toBe('kl. 09.05');
    expect(dates.clockTime(Temporal.PlainTime.from('12:30'), 'en')).toBe('12:30');
  });

  it('writes a meeting short and long', () => {
    expect(dates.shortSlot(slot, 'da')).toBe('den 15. marts kl. 12.30-14.00');
    expect(dates.shortSlot(slot, 'en')).toBe('15 March, 12:30-14:00');
    expect(dates.longSlot(slot, 'da')).toBe('mandag den 15. marts 2027 kl. 12.30-14.00');
    expect(dates.longSlot(slot, 'en')).toBe('Monday 15 March 2027, 12:30-14:00');
  });

  it("writes a moment as the body's own clocks show it, summer and winter", () => {
    const summer = Temporal.Instant.from('2027-05-04T22:00:00Z');
    expect(dates.moment(summer, 'Europe/Copenhagen', 'da')).toBe('5. maj 2027 kl. 00.00');
    const winter = Temporal.Instant.from('2027-01-04T22:00:00Z');
    expect(dates.moment(winter, 'Europe/Copenhagen', 'en')).toBe('4 January 2027, 23:00');
  });

  it('names weekdays from Monday and months from January', () => {
    expect([1, 7].map((weekday) => dates.weekdayName(weekday, 'da'))).toEqual(['mandag', 'søndag']);
    expect([1, 12].map((month) => dates.monthName(month, 'en'))).toEqual(['January', 'December']);
  });
});
