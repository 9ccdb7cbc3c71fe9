import type { Body } from '../domain/body/body.ts';
import type { Clause } from '../domain/body/clause.ts';
import type { Deadline } from '../domain/calendar/deadline.ts';
import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import { quoted } from '../language/clauses.ts';
import { closedDayName } from '../language/closed-days.ts';
import { dateWithWeekday } from '../language/dates.ts';
import { limitWords } from '../language/limits.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import type { Button } from './button.ts';
import { type Card, card } from './card.ts';
import { windowLines } from './window.ts';

interface ClauseView {
  readonly quote: string;
  readonly document: string;
  readonly silent: string;
}

interface WhyView extends Told {
  readonly clauses: readonly ClauseView[];
  readonly actions: readonly Button[];
}

const expand = card<WhyView>('why');

/** Answers »hvorfor?« about a deadline: the clause, the count, and the closed days it was moved past. */
export function whyCard({ deadline }: { readonly deadline: Deadline }, words: Words): Card {
  const view: WhyView = {
    heading: words.plan.why(deadline).heading,
    paragraphs: countOf(deadline, words),
    clauses: [clauseView(deadline.clause, words)],
    actions: [],
  };
  return expand(view, words.language);
}

/** How a deadline was counted, and the closed days it was moved past. */
export function countOf(deadline: Deadline, words: Words): readonly string[] {
  const { paragraphs } = words.plan.why(deadline);
  const days = deadline.movedPast.map(
    (closed) => `${dateWithWeekday(closed.date, words.language)} (${closedDayName(closed, words.language)})`,
  );
  const own = deadline.cut === undefined ? [] : [limitWords[words.language].whyCut(deadline.cut)];
  return [
    ...paragraphs,
    ...own,
    days.length === 0 ? words.plan.notMoved(deadline) : words.plan.movedPast(days, deadline),
  ];
}

/** Answers »hvorfor?« about the time for comments: the clause and the days one by one. */
export function whyWindowCard(
  { body, window }: { readonly body: Body; readonly window: CommentWindow },
  words: Words,
): Card {
  const view: WhyView = {
    heading: words.minutes.windowEnds(window.lastDay),
    paragraphs: [...windowLines(window, words).map((day) => day.text), words.plan.counted[body.calendar.counted]],
    clauses: [clauseView(window.clause, words), clauseView(body.rules.countedDays.clause, words)],
    actions: [],
  };
  return expand(view, words.language);
}

export function clauseView(clause: Clause, words: Words): ClauseView {
  return { quote: quoted(clause.quote, words.language), document: clause.document, silent: clause.silent ?? '' };
}
