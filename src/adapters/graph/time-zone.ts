/** A zone whose name in Graph is not known here. */
export class UnknownTimeZone extends Error {
  override readonly name = 'UnknownTimeZone';
  readonly timeZone: string;
  constructor(timeZone: string) {
    super(`No Windows name is known for the time zone ${timeZone}`);
    this.timeZone = timeZone;
  }
}

/**
 * The Windows name of an IANA zone: Outlook is certain to take these, and `Europe/Copenhagen` is not among the IANA
 * names it takes. The pairs are those of Unicode CLDR, windowsZones.
 *
 * @throws UnknownTimeZone
 */
export function windowsTimeZone(timeZone: string): string {
  const name = WINDOWS_NAMES.get(timeZone);
  if (!name) throw new UnknownTimeZone(timeZone);
  return name;
}

const WINDOWS_NAMES: ReadonlyMap<string, string> = new Map([
  ['Europe/Copenhagen', 'Romance Standard Time'],
  ['Europe/Paris', 'Romance Standard Time'],
  ['Europe/Brussels', 'Romance Standard Time'],
  ['Europe/Madrid', 'Romance Standard Time'],
  ['Europe/Berlin', 'W. Europe Standard Time'],
  ['Europe/Stockholm', 'W. Europe Standard Time'],
  ['Europe/Oslo', 'W. Europe Standard Time'],
  ['Europe/Helsinki', 'FLE Standard Time'],
  ['Europe/London', 'GMT Standard Time'],
  ['Atlantic/Faroe', 'GMT Standard Time'],
  ['Atlantic/Reykjavik', 'Greenwich Standard Time'],
  ['America/Nuuk', 'Greenland Standard Time'],
  ['America/New_York', 'Eastern Standard Time'],
  ['America/Chicago', 'Central Standard Time'],
  ['America/Denver', 'Mountain Standard Time'],
  ['America/Los_Angeles', 'Pacific Standard Time'],
  ['UTC', 'UTC'],
]);
