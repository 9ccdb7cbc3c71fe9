import { calendarFor } from '../../src/adapters/bodies/holidays.ts';
import { readPasted } from '../../src/adapters/papers/read-paper.ts';
import type { Checked, Surroundings } from '../../src/domain/paper/checked.ts';
import type { Paper } from '../../src/domain/paper/paper.ts';
import { checkDocument } from '../../src/reading/check-document.ts';

export const calendar = calendarFor({ country: 'DK', timeZone: 'Europe/Copenhagen', counted: 'monday-to-friday' });

const around: Surroundings = { calendar, today: Temporal.PlainDate.from('2027-12-31') };

export function paperOf(text: string): Paper {
  const read = readPasted(text);
  if ('because' in read) throw new Error(read.because);
  return read;
}

/** A pasted text, checked on the last day of 2027 with nothing known but the country's holidays. */
export function checked(text: string, more: Partial<Surroundings> = {}): Checked {
  return checkDocument(paperOf(text), { ...around, ...more });
}

/** The findings as `7 weekday-differs`, in order. */
export function found(text: string, more: Partial<Surroundings> = {}): readonly string[] {
  return checked(text, more).findings.map(({ line, code }) => `${line} ${code}`);
}
