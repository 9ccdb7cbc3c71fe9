import type { Slot } from '../domain/meeting/slot.ts';
import { type LineFault, readMeetingLines } from './meeting-lines.ts';
import { dateIn } from './written-date.ts';
import { timeIn } from './written-time.ts';

/** What one line says: which meeting is put when, or why that could not be read out of it. */
export type WrittenChange =
  | { readonly line: string; readonly from: Slot; readonly to: Slot }
  | { readonly line: string; readonly fault: ChangeFault };

/** `not-two-dates`: nothing says from when to when; `unknown-meeting`: on the first date there is none. */
export type ChangeFault = LineFault | 'not-two-dates' | 'unknown-meeting' | 'wrong-weekday';

const TO = /\s*(?:→|->|=>|\b(?:flyttes|flyttet|rykkes|rykket|udsættes|fremrykkes)\s+til\b|\bmove[ds]?\s+to\b)\s*/iu;

/**
 * Reads »22. april 13-15 flyttes til 19. april 12.30-14«, one change on each line. What the new date does not say, hour
 * or length, is as it was; a year that is not named is that of the meeting.
 *
 * @param meetings those that can be changed, the earliest first
 */
export function readDateChanges(text: string, meetings: readonly Slot[]): readonly WrittenChange[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => readChange(line, meetings));
}

function readChange(line: string, meetings: readonly Slot[]): WrittenChange {
  const [before, after, ...more] = line.split(TO);
  if (before === undefined || after === undefined || more.length > 0) return { line, fault: 'not-two-dates' };
  const from = meetings.find((slot) => isMeant(before, slot));
  if (from === undefined) return { line, fault: dateIn(before) === undefined ? 'no-date' : 'unknown-meeting' };
  const [to] = readMeetingLines(after, from.date.year, from);
  if (to === undefined) return { line, fault: 'not-two-dates' };
  if ('fault' in to) return { line, fault: to.fault };
  const { slot, saidWeekday } = to;
  if (saidWeekday !== undefined && saidWeekday !== slot.date.dayOfWeek) return { line, fault: 'wrong-weekday' };
  return { line, from, to: slot };
}

function isMeant(written: string, { date, start }: Slot): boolean {
  const found = dateIn(written);
  if (found === undefined || found.day !== date.day || found.month !== date.month) return false;
  if (found.year !== undefined && found.year !== date.year) return false;
  const time = timeIn(found.rest);
  return time === undefined || (time !== 'no-such-time' && time.start.equals(start));
}
