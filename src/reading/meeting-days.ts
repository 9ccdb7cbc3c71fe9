import { phrasePattern } from '../language/paper-phrases.ts';
import { type DayWritten, dateOf, daysWritten, nearest } from './dates.ts';
import type { Passage } from './passages.ts';
import type { Understood } from './understanding.ts';

/** A meeting the document speaks of: in its plan, moved to, or as the next one. */
export interface MeetingDay {
  readonly written: DayWritten;
  readonly date: Temporal.PlainDate;
}

const NEXT = phrasePattern('nextMeeting');
const PLAN = phrasePattern('plan');
const MOVES = phrasePattern('moves');

/** The meetings a document plans: lines beginning with a day, two at least, under words that speak of a plan. */
export function planIn(understood: Understood): readonly MeetingDay[] {
  const year = understood.document.date?.year;
  const { passages } = understood;
  const planned: MeetingDay[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const run = runFrom(passages, at);
    const above = passages.slice(Math.max(0, at - 4), at);
    if (run.length >= 2 && above.some(({ text }) => PLAN.test(text))) {
      const of = yearOver(above, year);
      planned.push(...run.flatMap((written) => withDate(written, of)));
    }
    at += Math.max(0, run.length - 1);
  }
  const moved = movesIn(understood);
  return planned.map((day) => moved.find(({ from }) => from.equals(day.date))?.to ?? day);
}

/** The year of a plan: the last one written over it, unless that is over already; then it is told as wrong elsewhere. */
function yearOver(above: readonly Passage[], meeting: number | undefined): number | undefined {
  const years = above.flatMap(({ text }) =>
    [...text.matchAll(/(?<![\d.-])20\d{2}(?![\d.-])/g)].map(([year]) => Number(year)),
  );
  return years.filter((year) => meeting === undefined || year >= meeting).at(-1) ?? meeting;
}

const withDate = (written: DayWritten, year: number | undefined): readonly MeetingDay[] => {
  const date = dateOf(written, year);
  return date === undefined ? [] : [{ written, date }];
};

function runFrom(passages: readonly Passage[], from: number): readonly DayWritten[] {
  const run: DayWritten[] = [];
  for (const passage of passages.slice(from, from + 60)) {
    const [first] = passage.text.length <= 120 ? daysWritten(passage) : [];
    if (first === undefined || first.at > 2) break;
    run.push(first);
  }
  return run;
}

/** »Mødet 22. april flyttes til 19. april«: from which day to which. */
export function movesIn({
  points,
  document,
}: Understood): readonly { readonly from: Temporal.PlainDate; readonly to: MeetingDay }[] {
  const meeting = document.date;
  if (meeting === undefined) return [];
  const minutes = points.flatMap(({ sections }) => sections.filter(({ part }) => part === 'minutes'));
  return minutes.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      if (!MOVES.test(passage.text)) return [];
      const [first, second] = daysWritten(passage);
      const from = first && nearest(first, meeting);
      const date = second && nearest(second, meeting);
      return from === undefined || second === undefined || date === undefined
        ? []
        : [{ from, to: { written: second, date } }];
    }),
  );
}

/** What the document says the next meeting is. */
export function nextMeetings({ document, passages }: Understood): readonly MeetingDay[] {
  const meeting = document.date;
  if (meeting === undefined) return [];
  const own = new Set((document.body?.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
  return passages.flatMap((passage) => {
    const text = passage.field === undefined ? passage.text : `${passage.field.word}: ${passage.text}`;
    const shift = text.length - passage.text.length;
    const found = NEXT.exec(text);
    if (found === null) return [];
    const written = daysWritten(passage).find(({ at }) => at + shift > found.index && at + shift < found.index + 160);
    if (written === undefined) return [];
    const between = text.slice(found.index + found[0].length, written.at + shift);
    const [, of] = /^\s(?:i|for|of)\s+(\p{L}+)/u.exec(between) ?? [];
    // Another body's next meeting is none of ours.
    if (of !== undefined && !OURS.test(of) && !own.has(of.toLowerCase().slice(0, 6))) return [];
    const date = nearest(written, meeting, true);
    return date === undefined ? [] : [{ written, date }];
  });
}

const OURS = phrasePattern('we');
