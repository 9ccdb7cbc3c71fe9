import { describe, expect, it } from 'vitest';
import { type CalendarSettings, calendarFor } from '../../../src/adapters/bodies/holidays.ts';
import { closedDayName } from '../../../src/language/closed-days.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

function calendarOf(country: string, settings: Partial<CalendarSettings> = {}) {
  return calendarFor({ country, timeZone: 'Europe/Copenhagen', counted: 'monday-to-friday', ...settings });
}

const danish = calendarOf('DK');

describe('public holidays elsewhere', () => {
  it.each([
    ['AT', '2027-10-26'], // the national day, a Tuesday
    ['FR', '2027-07-14'],
    ['FR-57', '2027-03-26'], // Good Friday is one in Moselle ...
    ['GB-SCT', '2027-08-02'], // ... and the summer bank holiday comes first in Scotland
    ['GB-NIR', '2027-07-12'],
    ['US', '2027-11-25'],
    ['NO', '2028-05-17'],
    ['SE', '2027-01-06'],
    ['EU', '2028-05-09'],
  ])('%s is closed on %s', (country, iso) => {
    expect(calendarOf(country).closed(day(iso))).toMatchObject({ because: 'public-holiday' });
  });

  it.each([
    ['AT', '2027-03-25'], // Maundy Thursday, on which Denmark and Norway are closed
    ['FR', '2027-03-26'],
    ['GB-SCT', '2027-07-12'],
    ['GB-NIR', '2027-08-02'],
    ['US', '2027-05-06'],
    ['NO', '2027-06-24'],
    ['SE', '2027-03-25'],
    ['EU', '2027-06-10'],
  ])('%s is open on %s', (country, iso) => {
    expect(calendarOf(country).closed(day(iso))).toBeUndefined();
  });

  it('differ from those of Denmark', () => {
    const days = ['2027-10-26', '2027-07-14', '2027-08-02', '2027-07-12', '2027-11-25', '2028-05-17', '2027-01-06'];
    for (const iso of days) expect(danish.closed(day(iso)), iso).toBeUndefined();
  });

  it('the closing days of Denmark are those of no other country', () => {
    for (const iso of ['2028-06-05', '2027-12-24', '2027-12-31']) expect(danish.closed(day(iso)), iso).toBeDefined();
    expect(calendarOf('NO').closed(day('2028-06-05'))?.name).not.toBe('Grundlovsdag');
    expect(calendarOf('SE').closed(day('2027-12-31'))).toBeUndefined();
  });
});

describe('the institutions of the European Union', () => {
  const institution = calendarOf('EU', { language: 'en', counted: 'monday-to-saturday' });
  const closedIn = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    return Array.from({ length: first.daysInYear }, (_, add) => first.add({ days: add }))
      .filter((date) => institution.closed(date)?.because === 'public-holiday')
      .map((date) => date.toString().slice(5));
  };

  it('are closed on these days of 2027', () => {
    expect(closedIn(2027)).toEqual([
      ...['01-01', '01-02', '03-25', '03-26', '03-29', '05-01', '05-06', '05-07', '05-09', '05-17', '08-15'],
      ...['11-01', '11-02', '12-24', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'],
    ]);
  });

  it('and name them in the language of the body', () => {
    const inDanish = calendarOf('EU').closed(day('2027-05-07'));
    expect(institution.closed(day('2027-05-07'))?.name).toBe('The day after Ascension Day');
    expect(inDanish?.name).toBe('Dagen efter Kristi himmelfartsdag');
  });
});

describe('closing weeks and the recess', () => {
  const closed = calendarOf('DK', {
    closingWeeks: [29, 30, 53],
    recess: { from: { month: 12, day: 20 }, until: { month: 1, day: 5 }, name: 'Vinterpause' },
  });

  it('a closing week is closed from its Monday to its Friday, and no day longer', () => {
    expect(closed.closed(day('2027-07-18'))).toMatchObject({ because: 'weekend' });
    expect(closed.closed(day('2027-07-19'))).toEqual({ date: day('2027-07-19'), because: 'closing-week', week: 29 });
    expect(closed.closed(day('2027-07-30'))).toMatchObject({ week: 30 });
    expect(closed.closed(day('2027-08-02'))).toBeUndefined();
  });

  it('week 53 is closed in the years that have it', () => {
    expect(calendarOf('SE', { closingWeeks: [53] }).closed(day('2026-12-30'))).toMatchObject({ week: 53 });
    expect(calendarOf('SE', { closingWeeks: [53] }).closed(day('2027-12-30'))).toBeUndefined();
  });

  it('the week is told by its number in both languages', () => {
    const monday = closed.closed(day('2027-07-19'));
    if (monday === undefined) throw new Error('open');
    expect(closedDayName(monday, 'da')).toBe('lukket i uge 29');
    expect(closedDayName(monday, 'en')).toBe('closed in week 29');
  });

  it('a recess has both its ends in it, and may run over New Year', () => {
    expect(closed.closed(day('2027-12-17'))).toBeUndefined();
    expect(closed.closed(day('2027-12-20'))).toMatchObject({ because: 'closing-day', name: 'Vinterpause' });
    expect(closed.closed(day('2028-01-05'))).toMatchObject({ name: 'Vinterpause' });
    expect(closed.closed(day('2028-01-06'))).toBeUndefined();
  });

  it('a body that counts every day is closed in neither', () => {
    const always = calendarOf('DK', { counted: 'every-day', closingWeeks: [29] });
    expect(always.closed(day('2027-07-19'))).toBeUndefined();
  });
});
