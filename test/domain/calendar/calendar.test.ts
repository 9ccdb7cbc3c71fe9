import { describe, expect, it } from 'vitest';
import { easterSunday } from '../../../src/domain/calendar/school-holidays.ts';
import { danish, day } from './guldborgsund.ts';

const calendar = danish();
const bare = danish({ closingDays: [] });

const holidays = (year: number) =>
  daysOf(year)
    .filter((date) => bare.closed(date)?.because === 'public-holiday')
    .map((date) => date.toString().slice(5));

describe('the public holidays of Denmark (procedure.md 2.7)', () => {
  it('knows those of 2026 and 2027, Easter Sunday and Whit Sunday among them', () => {
    expect(holidays(2026)).toEqual([
      '01-01',
      '04-02',
      '04-03',
      '04-05',
      '04-06',
      '05-14',
      '05-24',
      '05-25',
      '12-25',
      '12-26',
    ]);
    expect(holidays(2027)).toEqual([
      '01-01',
      '03-25',
      '03-26',
      '03-28',
      '03-29',
      '05-06',
      '05-16',
      '05-17',
      '12-25',
      '12-26',
    ]);
  });

  it('counts store bededag as a holiday until 2023 and no longer', () => {
    expect(calendar.closed(day('2023-05-05'))).toMatchObject({ because: 'public-holiday', name: 'Store Bededag' });
    expect(calendar.closed(day('2024-04-26'))).toBeUndefined();
    expect(calendar.closed(day('2027-04-23'))).toBeUndefined();
  });
});

describe('the days on which a body is closed', () => {
  it.each(['2026-06-05', '2026-12-24', '2026-12-31'])('is closed on %s by default', (iso) => {
    expect(calendar.closed(day(iso))).toMatchObject({ because: 'closing-day' });
    expect(bare.closed(day(iso))).toBeUndefined();
  });

  it('is open on 1 May unless the body says otherwise', () => {
    expect(calendar.closed(day('2026-05-01'))).toBeUndefined();
    const closed = danish({ closingDays: [{ month: 5, day: 1, name: 'Første maj' }] });
    expect(closed.closed(day('2026-05-01'))).toMatchObject({ because: 'closing-day', name: 'Første maj' });
  });

  it('closes on a day of one year only when the year is given', () => {
    const bridge = danish({ closingDays: [{ year: 2027, month: 5, day: 7, name: 'Fredag efter Kristi himmelfart' }] });
    expect(bridge.closed(day('2027-05-07'))).toBeDefined();
    expect(bridge.closed(day('2026-05-07'))).toBeUndefined();
  });

  it('counts Saturdays only where the body says so, and Sundays only where every day counts', () => {
    const counts = (counted: 'monday-to-friday' | 'monday-to-saturday' | 'every-day', iso: string) =>
      danish({ counted }).closed(day(iso)) === undefined;
    expect(counts('monday-to-friday', '2027-04-24')).toBe(false);
    expect(counts('monday-to-saturday', '2027-04-24')).toBe(true);
    expect(counts('monday-to-saturday', '2027-04-25')).toBe(false);
    expect(counts('every-day', '2027-04-25')).toBe(true);
    expect(counts('every-day', '2027-12-25')).toBe(true);
  });
});

describe('the school holidays a plan keeps clear of', () => {
  it.each([
    ['2027-02-14', undefined],
    ['2027-02-15', 'vinterferien'], // ISO week 7
    ['2027-02-21', 'vinterferien'],
    ['2027-02-22', undefined],
    ['2027-03-19', undefined],
    ['2027-03-20', 'påskeferien'], // the Saturday before Palm Sunday
    ['2027-03-29', 'påskeferien'], // Easter Monday
    ['2027-03-30', undefined],
    ['2027-06-25', undefined],
    ['2027-06-26', 'sommerferien'], // the last Saturday of June
    ['2027-07-15', 'sommerferien'],
    ['2027-08-10', 'sommerferien'],
    ['2027-08-11', undefined],
    ['2027-10-17', undefined],
    ['2027-10-18', 'efterårsferien'], // ISO week 42
    ['2027-10-24', 'efterårsferien'],
    ['2027-10-25', undefined],
    ['2027-12-19', undefined],
    ['2027-12-20', 'juleferien'],
    ['2028-01-02', 'juleferien'],
    ['2028-01-03', undefined],
  ])('finds on %s: %s', (iso, holiday) => {
    expect(calendar.schoolHoliday(day(iso))).toBe(holiday);
  });

  it.each([
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('finds Easter %i on %s', (year, iso) => {
    expect(easterSunday(year).toString()).toBe(iso);
  });
});

function daysOf(year: number): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, index) => first.add({ days: index }));
}
