import type { Surroundings } from '../../domain/paper/checked.ts';
import type { Finding } from '../../domain/paper/finding.ts';
import { phrasePattern } from '../../language/paper-phrases.ts';
import { dateOf, daysWritten } from '../dates.ts';
import type { Passage } from '../passages.ts';
import { place, placeOfDay } from '../place.ts';
import type { Understood } from '../understanding.ts';

const PLAN = phrasePattern('plan');
const MINUTES = phrasePattern('minutesOf');
const YEAR = /(?<![\d./–-])(20\d{2})(?![\d./–-]|\s*(?:kr|mio))/g;

/** Years that clash with what stands around them: a plan of last year's meetings, minutes of a meeting still to come. */
export function years(understood: Understood, { calendar }: Surroundings): readonly Finding[] {
  const { document, passages } = understood;
  const meeting = document.date;
  if (meeting === undefined) return [];
  return [
    ...understood.points.flatMap(({ item, sections }): readonly Finding[] => {
      const said = sections.flatMap(({ passages }) => passages);
      const around = new Set([...item.title.matchAll(YEAR)].map(([, year]) => Number(year)));
      for (const { text } of item.recommendations ?? [])
        for (const [, year] of text.matchAll(YEAR)) around.add(Number(year));
      return said.flatMap((passage, index): readonly Finding[] => {
        if (!PLAN.test(passage.text) || !/:$/.test(passage.text)) return [];
        const [found] = [...passage.text.matchAll(YEAR)];
        const year = Number(found?.[1]);
        const likely = around.size === 1 ? [...around][0] : meeting.year;
        const clashes = around.size === 0 ? year < meeting.year : !around.has(year);
        if (found === undefined || likely === undefined || !clashes) return [];
        const closedThen = closedIn(said.slice(index + 1, index + 9), year, calendar);
        return [
          {
            ...place(passage, 'likely', Math.max(0, found.index - 80), 84),
            line: place(passage, 'likely', found.index).line,
            code: 'year-differs',
            said: year,
            likely,
            ...(closedThen === undefined ? {} : { closedThen }),
          },
        ];
      });
    }),
    ...passages.flatMap((passage) => comingMinutes(passage, meeting)),
  ];
}

/** Of the days listed under the year, the first that would be closed in it. */
function closedIn(under: readonly Passage[], year: number, calendar: Surroundings['calendar']) {
  for (const passage of under) {
    const [first] = daysWritten(passage);
    if (first === undefined || first.at > 2) return undefined;
    const date = dateOf(first, year);
    const closed = date && calendar.closed(date);
    if (closed !== undefined) return closed;
  }
  return undefined;
}

/** »Referat af mødet den 8. oktober 2026« in a meeting of April 2026. */
function comingMinutes(passage: Passage, meeting: Temporal.PlainDate): readonly Finding[] {
  const found = MINUTES.exec(passage.text);
  if (found === null) return [];
  return daysWritten(passage).flatMap((written): readonly Finding[] => {
    const date = written.year === undefined ? undefined : dateOf(written);
    if (date === undefined || written.at < found.index || written.at > found.index + 90) return [];
    if (Temporal.PlainDate.compare(date, meeting) <= 0) return [];
    const likely =
      date.year -
      (Temporal.PlainDate.compare(date.with({ year: meeting.year }), meeting) < 0
        ? date.year - meeting.year
        : date.year - meeting.year + 1);
    return [{ ...placeOfDay(written, 'likely'), code: 'year-differs', said: date.year, likely }];
  });
}
