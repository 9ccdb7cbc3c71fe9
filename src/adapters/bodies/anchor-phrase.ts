import type { Anchor, Step, WeekdayOfMonth } from '../../domain/body/count.ts';
import { dayOfYear, type Measured, MONTHS, WEEKDAYS } from './day-phrase.ts';

const NAMED: Readonly<Record<string, 'meeting' | 'previous-meeting' | 'next-meeting' | Step>> = {
  meeting: 'meeting',
  'previous meeting': 'previous-meeting',
  'next meeting': 'next-meeting',
  call: 'call-for-items',
  'call for items': 'call-for-items',
  'call-for-items': 'call-for-items',
  'items-due': 'items-due',
  agenda: 'agenda-release',
  'agenda-release': 'agenda-release',
  minutes: 'minutes-circulation',
  'minutes-circulation': 'minutes-circulation',
};

const NTH: Readonly<Record<string, WeekdayOfMonth['nth']>> = { first: 1, second: 2, third: 3, fourth: 4, last: 'last' };
const MONTH: Readonly<Record<string, 'same' | 'before' | 'after'>> = {
  'the month': 'same',
  'the month before': 'before',
  'the month after': 'after',
};

/** One of each kind, for whoever wrote something else. */
const ALLOWED = [
  'the meeting',
  'the previous meeting',
  'the next meeting',
  'the call',
  'items-due',
  'the agenda',
  '1 December',
  'the second Tuesday of the month before',
  'the next meeting of <body>',
  'the last meeting of <body> before items-due',
  'the Monday of the week in which <body> meets',
];

/** `the meeting`, `the call`, `1 December`, `the last Friday of March`, `the next meeting of praksisplanudvalget` */
export function anchorPhrase(phrase: string): Measured<Anchor> {
  const said = phrase.trim().replace(/\s+/g, ' ').replace(/^the /, '');
  const named = Object.hasOwn(NAMED, said) ? NAMED[said] : undefined;
  if (named !== undefined) return { value: named };
  return (
    dayPhrase(said) ??
    weekdayPhrase(said) ??
    bodyPhrase(said) ?? { problem: { because: 'not-one-of', given: said, allowed: ALLOWED } }
  );
}

function dayPhrase(said: string): Measured<Anchor> | undefined {
  if (!/^\d{1,2} \p{L}+$/u.test(said)) return undefined;
  const read = dayOfYear(said);
  return 'value' in read ? { value: { on: 'day-of-year', month: read.value.month, day: read.value.day } } : read;
}

function weekdayPhrase(said: string): Measured<Anchor> | undefined {
  const [, which = '', day = '', of = ''] = /^(\w+) (\w+) of (.+)$/.exec(said) ?? [];
  const nth = NTH[which];
  const weekday = numbered(WEEKDAYS, day);
  const month = MONTH[of] ?? numbered(MONTHS, of);
  if (nth === undefined || weekday === undefined || month === undefined) return undefined;
  return { value: { on: 'weekday-of-month', nth, weekday, month } };
}

/** The body's name is its id until the file has told more. */
function bodyPhrase(said: string): Measured<Anchor> | undefined {
  const [, meeting, step] = /^last meeting of ([a-z0-9][a-z0-9-]*) before (?:the )?(\S.*)$/.exec(said) ?? [];
  const before = step === undefined ? undefined : stepNamed(step);
  if (meeting !== undefined && before !== undefined) {
    return { value: { on: 'meeting-of-body', body: meeting, name: meeting, which: 'last', before } };
  }
  const [, which, met] = /^(last|next) meeting of ([a-z0-9][a-z0-9-]*)$/.exec(said) ?? [];
  if (met !== undefined) {
    return { value: { on: 'meeting-of-body', body: met, name: met, which: which === 'last' ? 'last' : 'next' } };
  }
  const [, day = '', body] = /^(\w+) of the week in which ([a-z0-9][a-z0-9-]*) meets$/.exec(said) ?? [];
  const weekday = numbered(WEEKDAYS, day);
  if (body === undefined || weekday === undefined) return undefined;
  return { value: { on: 'week-of-body', body, name: body, weekday } };
}

function stepNamed(said: string): Step | undefined {
  const anchor = Object.hasOwn(NAMED, said) ? NAMED[said] : undefined;
  return anchor === 'meeting' || anchor === 'previous-meeting' || anchor === 'next-meeting' ? undefined : anchor;
}

/** Its number from 1. */
function numbered(words: readonly string[], word: string): number | undefined {
  const index = words.indexOf(word.toLowerCase());
  return index < 0 ? undefined : index + 1;
}
