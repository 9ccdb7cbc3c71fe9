import type { MeetingRule } from '../../domain/body/rules-of-procedure.ts';
import type { Surroundings } from '../../domain/paper/checked.ts';
import type { Confidence, Finding } from '../../domain/paper/finding.ts';
import { phrase, phrasePattern } from '../../language/paper-phrases.ts';
import { wordPattern } from '../../language/paper-words.ts';
import { type DayWritten, dateOf } from '../dates.ts';
import { type MeetingDay, movesIn, nextMeetings, planIn } from '../meeting-days.ts';
import { place, placeOfDay } from '../place.ts';
import type { Understood } from '../understanding.ts';

/** Days there are not: 31 April, 15.13.2026. What only looks like a date (a case number) is let be. */
export function impossibleDays({ days }: Understood): readonly Finding[] {
  return days.flatMap((written): readonly Finding[] => {
    const { day, month, year } = written;
    // Without a year 29 February may be meant for a leap year.
    if (dateOf(written, 2024) !== undefined && (year === undefined || dateOf(written) !== undefined)) return [];
    const inWords = /\p{L}{3}/u.test(written.text.replace(/^(?:den|d)\b/u, ''));
    const plausible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    const swapped = day <= 12 && month > 12 && month <= 31 && year !== undefined && /\d{4}/.test(written.text);
    if (!plausible && !swapped && !inWords) return [];
    const likely = swapped ? dateOf({ day: month, month: day, year }) : lastOf(written);
    return [
      {
        ...placeOfDay(written, swapped ? 'likely' : 'sure'),
        code: 'no-such-date',
        said: written.text.trim(),
        ...(likely === undefined ? {} : { likely }),
      },
    ];
  });
}

function lastOf({ month, year }: DayWritten): Temporal.PlainDate | undefined {
  if (year === undefined || month < 1 || month > 12) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.with({ day: first.daysInMonth });
}

/** Meetings on closed days, and on the day after Easter or Whitsun, which is open but seldom meant. */
export function closedDays(understood: Understood, { calendar }: Surroundings): readonly Finding[] {
  const { head, document } = understood;
  const own: readonly MeetingDay[] =
    head.day === undefined || document.date === undefined ? [] : [{ written: head.day, date: document.date }];
  const moved = movesIn(understood).map(({ to }) => to);
  const days = uniqueDays([...own, ...planIn(understood), ...moved, ...nextMeetings(understood)]);
  return days.flatMap(({ written, date }): readonly Finding[] => {
    // A weekday that does not fit is told as such; which of the two is meant is not known yet.
    if (written.weekday !== undefined && written.weekday !== date.dayOfWeek) return [];
    const closed = calendar.closed(date);
    if (closed !== undefined) {
      const confidence: Confidence = closed.because === 'public-holiday' ? 'likely' : 'ask';
      return [{ ...placeOfDay(written, confidence), code: 'closed-day', date, closed }];
    }
    const before = calendar.closed(date.subtract({ days: 1 }));
    return before?.because === 'public-holiday' && before.date.dayOfWeek === 1
      ? [{ ...placeOfDay(written, 'ask'), code: 'after-holiday', date, closed: before }]
      : [];
  });
}

/** Minutes of a day still to come. */
export function comingDays({ document, head, points }: Understood, { today }: Surroundings): readonly Finding[] {
  const minuted = points.filter(({ item }) => (item.minutes?.length ?? 0) > 0).length;
  const { date } = document;
  if (head.day === undefined || date === undefined || minuted * 2 <= points.length) return [];
  return Temporal.PlainDate.compare(date, today) <= 0
    ? []
    : [{ ...placeOfDay(head.day, 'likely'), code: 'not-yet-held', date }];
}

/** Each meeting once, where it is first spoken of. */
function uniqueDays(days: readonly MeetingDay[]): readonly MeetingDay[] {
  const seen = new Map<string, MeetingDay>();
  for (const day of days) if (!seen.has(day.date.toString())) seen.set(day.date.toString(), day);
  return [...seen.values()];
}

/** A meeting that ends before it begins. */
export function hours({ head, days, document }: Understood): readonly Finding[] {
  const said = days.flatMap((written): readonly Finding[] => {
    const { from, to } = written;
    if (from === undefined || to === undefined || Temporal.PlainTime.compare(from, to) < 0) return [];
    return [
      { ...place(written.passage, 'sure', written.at, written.text.length + 24), code: 'ends-before-start', from, to },
    ];
  });
  const { start, end } = document;
  const at =
    head.passages.find(({ field }) => field?.field === 'end') ??
    head.passages.find(({ field }) => field?.field === 'time');
  if (said.length > 0 || start === undefined || end === undefined || at === undefined) return said;
  return Temporal.PlainTime.compare(start, end) < 0
    ? []
    : [{ ...place(at, 'sure'), code: 'ends-before-start', from: start, to: end }];
}

const VAGUE = wordPattern(`(?:${phrase('held')})\\s(?:[\\p{L}]+\\s){0,2}(?:${phrase('vagueDay')})`);
const MINUTES = phrasePattern('minutesOf');

/** A meeting said to be held »få dage efter«: a reader a month later cannot tell when. */
export function vagueDays({ points }: Understood): readonly Finding[] {
  const minutes = points.flatMap(({ sections }) => sections.filter(({ part }) => part === 'minutes'));
  return minutes.flatMap(({ passages }) =>
    passages.flatMap((passage): readonly Finding[] => {
      const found = VAGUE.exec(passage.text);
      return found === null
        ? []
        : [{ ...place(passage, 'ask', found.index, found[0].length + 30), code: 'vague-date', said: found[0] }];
    }),
  );
}

/** Days before the first meeting on record by which one that is spoken of is another. */
const BEFORE_RECORDS = 62;
/** Days from a month in which a body meets by its rules: within them a meeting is that month's, moved. */
const NEAR_MONTH = 15;

/**
 * The next meeting, as it is said here, against the body's planned meetings or else the plan in the document; where there is
 * neither, against the months in which the body meets by its rules.
 */
export function nextMeeting(understood: Understood, { meetings = [], body }: Surroundings): readonly Finding[] {
  const { date: meeting } = understood.document;
  if (meeting === undefined) return [];
  // Where the weekday says that the day is wrong, a meeting within the week may be this one.
  const weekday = understood.head.day?.weekday;
  const isDoubtful = weekday !== undefined && weekday !== meeting.dayOfWeek;
  const after = ({ date }: { readonly date: Temporal.PlainDate }) => meeting.until(date).days > (isDoubtful ? 7 : 0);
  const byDate = (a: { readonly date: Temporal.PlainDate }, b: typeof a) => Temporal.PlainDate.compare(a.date, b.date);
  const [known] = meetings.filter(after).toSorted(byDate);
  const [planned] = planIn(understood).filter(after).toSorted(byDate);
  const next = known === undefined ? planned : known;
  if (next === undefined) return body === undefined ? [] : outsideMonths(understood, body.rules.meetings);
  const start = known?.start ?? planned?.written.from;
  const [earliest] = meetings.map(({ date }) => date).toSorted(Temporal.PlainDate.compare);
  return nextMeetings(understood).flatMap(({ written, date }): readonly Finding[] => {
    if (written === planned?.written || MINUTES.test(written.passage.text)) return [];
    // Minutes from before the records begin speak of a meeting that nobody has put in them.
    if (known !== undefined && earliest !== undefined && date.until(earliest).days > BEFORE_RECORDS) return [];
    const sameHour = start === undefined || written.from === undefined || start.equals(written.from);
    if (date.equals(next.date) && sameHour) return [];
    return [
      {
        ...place(written.passage, 'likely', written.at, written.text.length + 24),
        code: 'next-meeting-differs',
        said: written.text.trim(),
        known: next.date,
        ...(start === undefined ? {} : { knownStart: start }),
        against: known === undefined ? 'document' : 'calendar',
      },
    ];
  });
}

function outsideMonths(understood: Understood, { months, planFor }: MeetingRule): readonly Finding[] {
  // Who plans half a year at a time has no months of its own for the rest of it.
  if (planFor !== undefined || months.length === 0) return [];
  return nextMeetings(understood).flatMap(({ written, date }): readonly Finding[] => {
    const around = [date.subtract({ days: NEAR_MONTH }), date, date.add({ days: NEAR_MONTH })];
    if (MINUTES.test(written.passage.text) || around.some(({ month }) => months.includes(month))) return [];
    const here = place(written.passage, 'ask', written.at, written.text.length + 24);
    return [{ ...here, code: 'next-meeting-outside-months', said: written.text.trim(), months }];
  });
}
