import type { MeetingRule } from '../domain/body/rules-of-procedure.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import { dateIn, type FoundDate } from './written-date.ts';
import { timeIn } from './written-time.ts';

/** What one pasted line says: a meeting, or why none could be read out of it. No line is left out. */
export type MeetingLine =
  | {
      readonly line: string;
      readonly slot: Slot;
      /** ISO weekday the line names, 1 is Monday; whether it is right is for the plan to ask. */
      readonly saidWeekday?: number;
      /** The year the line names; without one the plan's year is meant. */
      readonly saidYear?: number;
      readonly place?: string;
    }
  | { readonly line: string; readonly fault: LineFault };

/** `no-such-date` is a 31 February, `no-such-time` a 25.00. */
export type LineFault = 'no-date' | 'no-such-date' | 'no-such-time' | 'ends-before-it-starts';

/**
 * Reads pasted lines, one meeting on each: »torsdag den 8. april 2027 kl. 13-15«, »7/10 13.00-15.00«,
 * »2027-04-08 13:00-15:00«, »Thursday 8 April 2027, 12:30-14:00, Room 2«. Blank lines are not lines. A line
 * without a time has the body's own; one with only a start has the body's length.
 *
 * @param year meant where a line names none
 */
export function readMeetingLines(
  pasted: string,
  year: number,
  rule: Pick<MeetingRule, 'start' | 'lengthInMinutes'>,
): readonly MeetingLine[] {
  return pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readLine(line, year, rule));
}

function readLine(line: string, year: number, rule: Pick<MeetingRule, 'start' | 'lengthInMinutes'>): MeetingLine {
  const found = dateIn(line);
  if (found === undefined) return { line, fault: 'no-date' };
  const date = dateOf(found, year);
  if (date === undefined) return { line, fault: 'no-such-date' };
  const time = timeIn(found.rest);
  if (time === 'no-such-time') return { line, fault: 'no-such-time' };
  const start = time?.start ?? rule.start;
  const lengthInMinutes = time?.end === undefined ? rule.lengthInMinutes : start.until(time.end).total('minutes');
  if (lengthInMinutes <= 0) return { line, fault: 'ends-before-it-starts' };
  const place = placeIn(time?.rest ?? found.rest);
  return {
    line,
    slot: { date, start, lengthInMinutes },
    ...(found.weekday === undefined ? {} : { saidWeekday: found.weekday }),
    ...(found.year === undefined ? {} : { saidYear: found.year }),
    ...(place === '' ? {} : { place }),
  };
}

function dateOf(found: FoundDate, year: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: found.year ?? year, month: found.month, day: found.day },
      { overflow: 'reject' },
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is left of the line when day and time are taken out, without the words that tied them together. */
function placeIn(rest: string): string {
  return rest
    .replace(/^[\s,;:.()–—-]+|[\s,;:(–—-]+$/g, '')
    .replace(/^(?:på|i|sted:?|mødested:?|place:?|venue:?|at|in|on)\s+/iu, '')
    .trim();
}
