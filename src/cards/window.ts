import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import { closedDayName } from '../language/closed-days.ts';
import type { Words } from '../language/words.ts';

/** The window printed day by day: those that count are numbered, those that do not are named. */
export function windowLines(
  window: Pick<CommentWindow, 'days'>,
  { minutes, language }: Words,
): readonly { readonly text: string; readonly skipped: boolean }[] {
  return window.days.map((day) =>
    'number' in day
      ? { text: minutes.windowDay(day.number, day.date), skipped: false }
      : { text: minutes.windowSkipped(day.date, closedDayName(day.skipped, language)), skipped: true },
  );
}
