import { describe, expect, it } from 'vitest';
import { UnknownTimeZone, windowsTimeZone } from '../../../src/adapters/graph/time-zone.ts';

describe('A zone goes to Outlook under its Windows name', () => {
  it.each([
    ['Europe/Copenhagen', 'Romance Standard Time'],
    ['Europe/Berlin', 'W. Europe Standard Time'],
    ['Atlantic/Faroe', 'GMT Standard Time'],
    ['America/Los_Angeles', 'Pacific Standard Time'],
    ['America/Nuuk', 'Greenland Standard Time'],
  ])('%s is %s', (zone, name) => {
    expect(windowsTimeZone(zone)).toBe(name);
  });

  it('refuses a zone it has no name for', () => {
    expect(() => windowsTimeZone('Pacific/Auckland')).toThrow(UnknownTimeZone);
    expect(() => windowsTimeZone('Romance Standard Time')).toThrow(UnknownTimeZone);
  });
});
