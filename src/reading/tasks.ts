import type { ReadTask } from '../domain/paper/document.ts';
import { phrase } from '../language/paper-phrases.ts';
import { MONTH, MONTHS, wordPattern } from '../language/paper-words.ts';
import { taskWrittenAt, writtenTask } from '../language/past-tasks.ts';
import { type DayWritten, dateOf, daysWritten, nearest } from './dates.ts';
import { lineAt, type Passage } from './passages.ts';
import { type Promised, promisesIn } from './promises.ts';
import type { Point } from './sections.ts';

const DEADLINE = new RegExp(`(?<![\\p{L}])(?:${phrase('deadline')})\\s*$`, 'iu');
const END_OF_MONTH = wordPattern(`(?:${phrase('endOf')})\\s(?<month>${MONTH})(?:\\s(?<year>(?:19|20)\\d{2}))?`);

/** What the sentences of a point promise: of its minutes, or where they have no heading, of its case. */
export function promisesOf(point: Point): readonly Promised[] {
  const isMinuted = point.item.minutes !== undefined;
  return spoken(point).flatMap((passage) => promisesIn(passage, isMinuted));
}

/**
 * The tasks a point gave: those written down as one (»Opfølgning: ... Ansvarlig: ... Frist: ...«), and those its
 * sentences promise.
 *
 * @param meeting the day from which »udgangen af februar« is reckoned; without it only a day written in full is one
 */
export function tasksOf(point: Point, meeting: Temporal.PlainDate | undefined): readonly ReadTask[] {
  const promised = promisesOf(point);
  return spoken(point).flatMap((passage) => {
    const labelled = taskWrittenAt(passage.text) ?? Number.POSITIVE_INFINITY;
    return [
      ...promised
        .filter((one) => one.passage === passage && one.at < labelled)
        .map((one) => taskPromised(one, meeting)),
      ...taskWritten(passage),
    ];
  });
}

function spoken({ item, sections }: Point): readonly Passage[] {
  const wanted = item.minutes === undefined ? 'text' : 'minutes';
  return sections.filter(({ part }) => part === wanted).flatMap(({ passages }) => passages);
}

function taskPromised({ passage, at, text, owner }: Promised, meeting: Temporal.PlainDate | undefined): ReadTask {
  const due = dueIn({ ...passage, text }, meeting);
  return {
    text,
    line: lineAt(passage, at),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  };
}

function taskWritten(passage: Passage): readonly ReadTask[] {
  const found = writtenTask(passage.text);
  if (found === undefined) return [];
  const { what, who, when = '' } = found;
  // »Frist: 1/3-2027«: alone it might be a file number, and behind »frist« it is a day.
  const [day] = [when, `den ${when}`].flatMap((text) => daysWritten({ ...passage, text }));
  const due = day && dateOf(day);
  return [
    {
      text: what,
      line: lineAt(passage, taskWrittenAt(passage.text)),
      ...(who === undefined ? {} : { owner: who }),
      ...(due === undefined ? {} : { due }),
    },
  ];
}

/** The day after the meeting that a sentence names as its deadline, or as its only day; of several nobody knows which. */
function dueIn(passage: Passage, meeting: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  const month = endOfMonth(passage.text, meeting);
  if (month !== undefined) return month;
  const days = daysWritten(passage);
  const [day, another] = days.length === 1 ? days : days.filter((one) => isDeadline(passage.text, one));
  if (day === undefined || another !== undefined) return undefined;
  const due = meeting === undefined ? dateOf(day) : nearest(day, meeting);
  return due !== undefined && (meeting === undefined || Temporal.PlainDate.compare(due, meeting) > 0) ? due : undefined;
}

const isDeadline = (text: string, { at }: DayWritten) => DEADLINE.test(text.slice(Math.max(0, at - 20), at));

function endOfMonth(text: string, meeting: Temporal.PlainDate | undefined): Temporal.PlainDate | undefined {
  const { month: name, year } = END_OF_MONTH.exec(text)?.groups ?? {};
  const month = MONTHS.get(name?.toLowerCase() ?? '');
  if (month === undefined || (year === undefined && meeting === undefined)) return undefined;
  const lastIn = (of: number) => {
    const first = Temporal.PlainDate.from({ year: of, month, day: 1 });
    return first.with({ day: first.daysInMonth });
  };
  if (year !== undefined || meeting === undefined) return lastIn(Number(year));
  const thisYear = lastIn(meeting.year);
  return Temporal.PlainDate.compare(thisYear, meeting) < 0 ? lastIn(meeting.year + 1) : thisYear;
}
