import { GraphRefusal } from './answer.ts';

/** A moment as Graph writes and reads it: a wall-clock time and the name of the zone it is in. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone?: string | null | undefined;
}

/** @throws GraphRefusal for a zone Outlook does not know, `Europe/Copenhagen` among them */
export function moment(value: DateTimeTimeZone): Temporal.Instant {
  if (/(Z|[+-]\d\d:\d\d)$/.test(value.dateTime)) return Temporal.Instant.from(value.dateTime);
  return Temporal.PlainDateTime.from(value.dateTime)
    .toZonedDateTime(iana(value.timeZone ?? 'UTC'))
    .toInstant();
}

/** A moment on the clock of the zone that was asked for. */
export function written(instant: Temporal.Instant, timeZone: string): DateTimeTimeZone {
  const local = instant.toZonedDateTimeISO(iana(timeZone)).toPlainDateTime();
  return { dateTime: `${local.toString({ smallestUnit: 'second' })}.0000000`, timeZone };
}

/** The zone named in `Prefer: outlook.timezone="..."`; UTC without. */
export function preferredZone(prefer: string): string {
  return /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(prefer)?.[1] ?? 'UTC';
}

function iana(name: string): string {
  const zone = ZONES.get(name);
  if (!zone) throw new GraphRefusal(400, 'TimeZoneNotSupportedException', `The time zone '${name}' is not supported.`);
  return zone;
}

/** Windows names, and the few others Outlook takes. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['UTC', 'UTC'],
  ['Romance Standard Time', 'Europe/Copenhagen'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['GMT Standard Time', 'Europe/London'],
  ['FLE Standard Time', 'Europe/Helsinki'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['Greenland Standard Time', 'America/Nuuk'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Central Standard Time', 'America/Chicago'],
  ['Mountain Standard Time', 'America/Denver'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['Europe/London', 'Europe/London'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Europe/Budapest', 'Europe/Budapest'],
  ['Europe/Paris', 'Europe/Paris'],
  ['Europe/Warsaw', 'Europe/Warsaw'],
  ['Atlantic/Reykjavik', 'Atlantic/Reykjavik'],
]);
