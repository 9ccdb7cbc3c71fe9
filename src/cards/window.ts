import type { CountedDay } from '../domain/calendar/counting.ts';
import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import { closedDayName } from '../language/closed-days.ts';
import { silenceWords } from '../language/silence.ts';
import type { Words } from '../language/words.ts';
import type { Section } from './notice.ts';

type Days = Pick<CommentWindow, 'days'>;
type Skipped = Extract<CountedDay, { skipped: unknown }>;

/**
 * The window printed day by day: those that count are numbered, those that do not are named. The days of a weekend, and
 * those on which the clock stood still, stand together.
 */
export function windowLines(
  window: Days,
  words: Words,
): readonly { readonly text: string; readonly skipped: boolean }[] {
  return folded(window.days).map(([first, ...more]) =>
    'number' in first
      ? { text: words.minutes.windowDay(first.number, first.date), skipped: false }
      : { text: skippedLine(first, more.at(-1)?.date, words), skipped: true },
  );
}

/** The same as a section of a notice. */
export function windowSection(window: Days, words: Words): readonly Section[] {
  const text = windowLines(window, words)
    .map((day) => day.text)
    .join('\n');
  return text === '' ? [] : [{ title: words.meeting.rows.window, text }];
}

function skippedLine({ date, skipped }: Skipped, last: Temporal.PlainDate | undefined, { language }: Words): string {
  const said = silenceWords[language];
  switch (skipped.because) {
    case 'weekend':
      return said.weekend(date, last);
    case 'standstill':
      return said.stoodStill(date, last);
    case 'public-holiday':
    case 'closing-day':
    case 'closing-week':
      return said.skipped(date, closedDayName(skipped, language));
  }
}

/** Days in a row that are left out for the same reason, if it is one without a name of its own. */
function folded(days: readonly CountedDay[]): readonly (readonly [CountedDay, ...CountedDay[]])[] {
  const runs: [CountedDay, ...CountedDay[]][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && isFolded(run[0], day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function isFolded(first: CountedDay, next: CountedDay): boolean {
  if ('number' in first || 'number' in next) return false;
  const { because } = first.skipped;
  return because === next.skipped.because && (because === 'weekend' || because === 'standstill');
}
