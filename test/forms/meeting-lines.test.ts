import { describe, expect, it } from 'vitest';
import { readMeetingLines } from '../../src/forms/meeting-lines.ts';

const rule = { start: Temporal.PlainTime.from('14:00'), lengthInMinutes: 120 };
const read = (line: string, year = 2027) => {
  const [found] = readMeetingLines(line, year, rule);
  if (found === undefined) throw new Error('the line was swallowed');
  if ('fault' in found) return found.fault;
  const { date, start, lengthInMinutes } = found.slot;
  const said = [
    found.saidWeekday === undefined ? [] : [`weekday ${found.saidWeekday}`],
    found.saidYear === undefined ? [] : [`year ${found.saidYear}`],
    found.place === undefined ? [] : [`@ ${found.place}`],
  ].flat();
  return [`${date} ${start.toString({ smallestUnit: 'minute' })} ${lengthInMinutes}`, ...said].join(' | ');
};

describe('S2-06: a pasted meeting plan', () => {
  it.each([
    ['15. marts kl. 12.30-14.00', '2027-03-15 12:30 90'],
    ['den 15. marts kl. 12.30-14.00', '2027-03-15 12:30 90'],
    ['torsdag den 8. april 2027 kl. 13-15', '2027-04-08 13:00 120 | weekday 4 | year 2027'],
    ['Tors. d. 8. apr. kl. 13.00 – 15.00', '2027-04-08 13:00 120 | weekday 4'],
    ['7/10 13.00-15.00', '2027-10-07 13:00 120'],
    ['7/10-2027 kl. 9.00-11.00', '2027-10-07 09:00 120 | year 2027'],
    ['7/10-27 9-11', '2027-10-07 09:00 120 | year 2027'],
    ['7.10.2027 kl. 9-11', '2027-10-07 09:00 120 | year 2027'],
    ['07-10-2027 9:00-11:00', '2027-10-07 09:00 120 | year 2027'],
    ['7.10 kl. 9-11', '2027-10-07 09:00 120'],
    ['2027-04-08 13:00-15:00', '2027-04-08 13:00 120 | year 2027'],
    ['2027-04-08', '2027-04-08 14:00 120 | year 2027'],
    ['Thursday 8 April 2027, 12:30-14:00', '2027-04-08 12:30 90 | weekday 4 | year 2027'],
    ['Thu, April 8th, 2027 12:30 to 14:00', '2027-04-08 12:30 90 | weekday 4 | year 2027'],
    ['8th of April at 1:30 pm - 3 pm', '2027-04-08 13:30 90'],
    ['17. juni kl. 9.00-11.00', '2027-06-17 09:00 120'],
    ['- 17. juni', '2027-06-17 14:00 120'],
    ['17. juni kl. 9', '2027-06-17 09:00 120'],
    ['kl. 9-11 den 17. juni', '2027-06-17 09:00 120'],
    ['8. april 2027 kl. 13-15, Mødelokale 2', '2027-04-08 13:00 120 | year 2027 | @ Mødelokale 2'],
    ['8. april kl. 13-15 på Teams', '2027-04-08 13:00 120 | @ Teams'],
    ['8 April 13:00-15:00 (Room 4B)', '2027-04-08 13:00 120 | @ Room 4B)'],
    ['15. marts 2028 kl. 12.30-14.00', '2028-03-15 12:30 90 | year 2028'],
    ['29. februar 2028', '2028-02-29 14:00 120 | year 2028'],
    ['fredag den 7. februar 2022 kl. 14.00-16.00', '2022-02-07 14:00 120 | weekday 5 | year 2022'],
  ])('reads »%s«', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['Forslag til mødekalender:', 'no-date'],
    ['12.30-14.00', 'no-date'],
    ['31. februar kl. 12-14', 'no-such-date'],
    ['29. februar 2027', 'no-such-date'],
    ['2027-13-01', 'no-such-date'],
    ['31/4 kl. 12-14', 'no-such-date'],
    ['8. april kl. 25.00-26.00', 'no-such-time'],
    ['8. april kl. 12.75-14.00', 'no-such-time'],
    ['8. april kl. 15-13', 'ends-before-it-starts'],
    ['8. april kl. 13-13', 'ends-before-it-starts'],
    ['<b>8</b> *punkt*', 'no-date'],
  ])('answers »%s« with %s', (line, fault) => {
    expect(read(line)).toBe(fault);
  });

  it('answers every line that is not blank, in order', () => {
    const lines = readMeetingLines('Mødeplan\n\n  15. marts kl. 12.30-14.00  \r\nvrøvl\n', 2027, rule);
    expect(lines.map((one) => one.line)).toEqual(['Mødeplan', '15. marts kl. 12.30-14.00', 'vrøvl']);
    expect(lines.map((one) => 'fault' in one)).toEqual([true, false, true]);
  });

  it('gives a line the year it names and else the year of the plan', () => {
    expect(read('15. marts', 2028)).toBe('2028-03-15 14:00 120');
  });
});
