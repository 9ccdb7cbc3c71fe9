import type { Count, Unit } from '../../domain/body/count.ts';
import { anchorPhrase } from './anchor-phrase.ts';
import type { Measured } from './day-phrase.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  hour: 'hours',
  hours: 'hours',
  day: 'days',
  days: 'days',
  'counted day': 'counted-days',
  'counted days': 'counted-days',
  'clear day': 'clear-days',
  'clear days': 'clear-days',
  'clear counted day': 'clear-counted-days',
  'clear counted days': 'clear-counted-days',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
};

const PLURALS = Object.keys(UNITS).filter((unit) => unit.endsWith('s'));

/** `4 weeks before the meeting`, `2 weeks after the call`, `on 1 December`, `3 clear days before the next meeting` */
export function deadlineCount(phrase: string): Measured<Count> {
  const [, on] = /^on\s+(.+)$/.exec(phrase) ?? [];
  if (on !== undefined) {
    const found = anchorPhrase(on);
    return 'value' in found
      ? { value: { amount: 0, unit: 'days', direction: 'before', anchor: found.value } }
      : { problem: found.problem };
  }
  const [, number, unit = '', direction, anchor] = /^(\d+)\s+(\S.*?)\s+(before|after)\s+(.+)$/.exec(phrase) ?? [];
  if (number === undefined || anchor === undefined) {
    return { problem: { because: 'not-understood', given: phrase, example: '4 weeks before the meeting' } };
  }
  const found = oneOf(unit.replace(/\s+/g, ' '), UNITS);
  if (found === undefined) return { problem: { because: 'unknown-unit', given: unit, units: PLURALS } };
  const from = anchorPhrase(anchor);
  if ('problem' in from) return from;
  if (found === 'hours' && from.value !== 'meeting') return { problem: { because: 'hours-from-elsewhere' } };
  const amount = Number(number);
  if (amount < 1 || amount > 365) return { problem: { because: 'out-of-range', least: 1, most: 365 } };
  return { value: { amount, unit: found, direction: direction === 'before' ? 'before' : 'after', anchor: from.value } };
}

/** `8 counted days`: days that count by the body's own calendar. */
export function countedDays(phrase: string): Measured<number> {
  return quantity(phrase, '8 counted days', ['counted days', 'counted day'], 60);
}

/** `120 minutes` */
export function minutes(phrase: string): Measured<number> {
  return quantity(phrase, '120 minutes', ['minutes'], 12 * 60);
}

/** `13:00` */
export function timeOfDay(phrase: string): Measured<Temporal.PlainTime> {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(phrase) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return { problem: { because: 'not-understood', given: phrase, example: '"13:00"' } };
  }
  return { value: Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) }) };
}

/** `2024-11-28` */
export function plainDate(phrase: string): Measured<Temporal.PlainDate> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(phrase)) {
    return { problem: { because: 'not-understood', given: phrase, example: '2024-11-28' } };
  }
  try {
    return { value: Temporal.PlainDate.from(phrase) };
  } catch {
    return { problem: { because: 'no-such-date', given: phrase } };
  }
}

function quantity(phrase: string, example: string, units: readonly string[], most: number): Measured<number> {
  const [, number, unit] = /^(\d+)\s+(.+)$/.exec(phrase) ?? [];
  if (number === undefined || unit === undefined)
    return { problem: { because: 'not-understood', given: phrase, example } };
  if (!units.includes(unit)) return { problem: { because: 'unknown-unit', given: unit, units: units.slice(0, 1) } };
  const amount = Number(number);
  return amount < 1 || amount > most ? { problem: { because: 'out-of-range', least: 1, most } } : { value: amount };
}

function oneOf<Meaning>(word: string, meanings: Readonly<Record<string, Meaning>>): Meaning | undefined {
  return Object.hasOwn(meanings, word) ? meanings[word] : undefined;
}
