import { describe, expect, it } from 'vitest';
import { servedMonths, yearWarnings } from '../../../src/domain/body/annual-wheel.ts';
import type { AnnualWheel } from '../../../src/domain/body/rules-of-procedure.ts';
import { warningText } from '../../../src/language/warnings.ts';
import { day } from '../bodies.ts';
import { said, seeded } from './seeded.ts';

const aalborg = seeded('klu-aalborg').rules;
const guldborgsund = seeded('klu-guldborgsund').rules;

const warned = (rules: typeof aalborg, year: number, ...dates: string[]) =>
  yearWarnings(rules, year, dates.map(day)).map((one) => ('month' in one ? `${one.code} ${one.month}` : one.code));
const wheelOf = (months: readonly number[], tolerance?: AnnualWheel['tolerance']): AnnualWheel => ({
  months: months.map((month) => ({ month, themes: [], participants: [], clause: said('årshjul') })),
  ...(tolerance === undefined ? {} : { tolerance }),
});
const served = (wheel: AnnualWheel, ...dates: string[]) =>
  servedMonths(wheel, 2027, dates.map(day)).map(({ meetingOn }) => meetingOn?.toString());

describe('S0-17, S0-18, S0-19: the wheel of Aalborg, whose months last half a month longer at each end', () => {
  it('fits the meetings of 2024: 4 April serves for March, 19 September for October', () => {
    expect(warned(aalborg, 2024, '2024-04-04', '2024-06-27', '2024-09-19', '2024-12-12')).toEqual([]);
  });

  it('27 June does not serve for October', () => {
    expect(warned(aalborg, 2024, '2024-04-04', '2024-06-27', '2024-12-12')).toEqual(['wheel-month-empty 10']);
    expect(warned(aalborg, 2024, '2024-04-04', '2024-06-03', '2024-06-27', '2024-12-12')).toEqual([
      'wheel-month-empty 10',
    ]);
  });

  it('March lasts from 15 February to 15 April, both days included', () => {
    const rest = ['2027-06-10', '2027-10-07', '2027-12-02'];
    for (const date of ['2027-02-15', '2027-04-15']) expect(warned(aalborg, 2027, date, ...rest)).toEqual([]);
    for (const date of ['2027-02-14', '2027-04-16'])
      expect(warned(aalborg, 2027, date, ...rest)).toEqual(['wheel-month-empty 3']);
  });

  it('December lasts into January of the next year', () => {
    expect(warned(aalborg, 2027, '2027-03-04', '2027-06-10', '2027-10-07', '2028-01-15')).toEqual([]);
  });

  it('S0-19: says in words what the empty month was to have', () => {
    const [warning] = yearWarnings(aalborg, 2027, ['2027-03-04', '2027-06-10', '2027-10-07'].map(day));
    if (warning === undefined) throw new Error('no warning');
    expect(warningText(warning, 'da')).toBe(
      'Årshjulet har et møde i december 2027, men intet møde fra 15. november 2027 til 15. januar 2028 er ledigt til det: »December: Evaluering af samarbejdet mellem lægerne og kommunen« (Forretningsorden for KLU-Aalborg, 15.02.2016). Dertil hører: Evaluering af samarbejdet mellem lægerne og kommunen.',
    );
    expect(warningText(warning, 'en')).toContain('The annual wheel has a meeting in December 2027');
  });
});

describe('S0-01: how many meetings a year has', () => {
  it('three and four are in order, two and five are warned of', () => {
    const codes = (count: number) => {
      const dates = ['2027-03-04', '2027-06-10', '2027-10-07', '2027-12-02', '2027-12-09'].slice(0, count).map(day);
      return yearWarnings({ meetings: aalborg.meetings }, 2027, dates).map(({ code }) => code);
    };
    expect(codes(2)).toEqual(['too-few-meetings']);
    expect(codes(3)).toEqual([]);
    expect(codes(4)).toEqual([]);
    expect(codes(5)).toEqual(['too-many-meetings']);
  });
});

describe('S1-01: the wheel of Guldborgsund is April and October to the letter', () => {
  it('a day of the month serves, a day outside it does not', () => {
    expect(warned(guldborgsund, 2027, '2027-04-01', '2027-10-31')).toEqual([]);
    expect(warned(guldborgsund, 2027, '2027-03-31', '2027-10-07')).toEqual(['wheel-month-empty 4']);
    expect(warned(guldborgsund, 2027, '2027-04-30', '2027-11-01')).toEqual(['wheel-month-empty 10']);
  });
});

describe('which meeting serves for which month', () => {
  const wide = { fromDay: 15, untilDay: 15 };

  it('each serves for one month only', () => {
    expect(served(wheelOf([3, 4], wide), '2027-04-05')).toEqual(['2027-04-05', undefined]);
  });

  it('as many months are served as can be, in whatever order the dates come', () => {
    expect(served(wheelOf([3, 4], wide), '2027-04-10', '2027-03-20')).toEqual(['2027-03-20', '2027-04-10']);
    expect(served(wheelOf([3, 4], wide), '2027-04-10', '2027-05-14')).toEqual(['2027-04-10', '2027-05-14']);
  });

  it('a day its month has not is the last of that month', () => {
    const [march] = servedMonths(wheelOf([3], { fromDay: 31, untilDay: 31 }), 2027, []);
    expect([march?.from.toString(), march?.until.toString()]).toEqual(['2027-02-28', '2027-04-30']);
  });
});
