import { describe, expect, it } from 'vitest';
import { calendarFor } from '../../src/adapters/bodies/holidays.ts';
import { closedDayName, schoolHolidayName } from '../../src/language/closed-days.ts';

const settings = { country: 'DK', timeZone: 'Europe/Copenhagen', counted: 'monday-to-friday' } as const;
const danish = calendarFor(settings);
const english = calendarFor({ ...settings, language: 'en' });
const closedIn2023 = Array.from({ length: 365 }, (_, index) =>
  Temporal.PlainDate.from('2023-01-01').add({ days: index }),
)
  .map((date) => danish.closed(date))
  .filter((closed) => closed !== undefined);
const named = (iso: string, language: 'da' | 'en') => {
  const closed = danish.closed(Temporal.PlainDate.from(iso));
  return closed && closedDayName(closed, language);
};

describe('the names of closed days within a sentence', () => {
  it('are written small in Danish, save for Kristi', () => {
    expect(named('2027-03-25', 'da')).toBe('skærtorsdag');
    expect(named('2027-05-06', 'da')).toBe('Kristi himmelfartsdag');
    expect(named('2027-04-24', 'da')).toBe('lørdag');
    expect(named('2026-06-05', 'da')).toBe('grundlovsdag');
  });

  it('have an English twin, every one of them', () => {
    expect(named('2027-03-25', 'en')).toBe('Maundy Thursday');
    expect(named('2023-05-05', 'en')).toBe('Great Prayer Day');
    for (const closed of closedIn2023.filter((one) => one.name !== undefined)) {
      expect(closedDayName(closed, 'en')).not.toBe(closed.name);
    }
  });

  it('stand as the body wrote them when they are its own', () => {
    const closed = { date: Temporal.PlainDate.from('2027-05-07'), because: 'closing-day', name: 'Klemmedag' } as const;
    expect(closedDayName(closed, 'en')).toBe('Klemmedag');
  });

  it('are English already in a body that speaks English', () => {
    expect(english.closed(Temporal.PlainDate.from('2026-06-05'))?.name).toBe('Constitution Day');
    expect(english.schoolHoliday(Temporal.PlainDate.from('2027-10-21'))).toBe('the autumn holiday');
  });

  it('name the school holidays in both languages', () => {
    expect(schoolHolidayName('winter', 'da')).toBe('vinterferien');
    expect(schoolHolidayName('winter', 'en')).toBe('the winter holiday');
  });
});
