import type { Point } from '../domain/agenda/agenda.ts';
import { unplaced } from '../domain/agenda/assemble.ts';
import { titleOf } from '../domain/agenda/item.ts';
import { staleSince } from '../domain/agenda/stale-item.ts';
import { openTopics } from '../domain/agenda/topics.ts';
import { type Deadline, isPast, isTooEarly } from '../domain/calendar/deadline.ts';
import { firstListed, quoted } from '../language/clauses.ts';
import { moment } from '../language/dates.ts';
import { docketWords } from '../language/docket.ts';
import { noNextMeeting } from '../language/points.ts';
import { staleItemWords } from '../language/stale-items.ts';
import { topicWords } from '../language/topics.ts';
import type { Words } from '../language/words.ts';
import { deadlineOf, type MeetingFacts } from './facts.ts';

/** An agenda as it is put together at a moment. */
interface PreviewFacts extends MeetingFacts {
  readonly points: readonly Point[];
  readonly now: Temporal.Instant;
}

/** Items that have waited too long told of, each with a sentence of its own. */
const MOST_STALE = 8;

/** What speaks against sending an agenda out now. */
export function agendaWarnings({ body, meeting, now, points }: PreviewFacts, words: Words): readonly string[] {
  const { agenda } = meeting;
  const zone = body.calendar.timeZone;
  const due = deadlineOf(meeting, 'agenda-release');
  const { language } = words;
  const left = unplaced(agenda).map((item) => quoted(titleOf(item), language));
  const [uncovered, ...more] = openTopics(agenda, body.rules);
  const stale = agenda.items.flatMap((item) => {
    const since = staleSince(item, meeting);
    return since === undefined ? [] : [staleItemWords[language].warning(titleOf(item), since)];
  });
  const topics = uncovered === undefined ? [] : [uncovered, ...more].map(({ title }) => quoted(title, language));
  return [
    ...(left.length === 0 ? [] : [words.agenda.unplacedItems(firstListed(left, language))]),
    ...stale.slice(0, MOST_STALE),
    ...(stale.length > MOST_STALE ? [docketWords[language].more(stale.length - MOST_STALE)] : []),
    ...(uncovered === undefined
      ? []
      : [topicWords[language].uncovered(firstListed(topics, language), uncovered.clause)]),
    ...(due === undefined ? [] : timing(due, now, zone, words)),
    ...(points.some(({ next }) => next === 'not-planned') ? [noNextMeeting(words.language)] : []),
    ...(body.rules.chairSeesAgendaFirst && agenda.shownToChairAt === undefined ? [words.agenda.chairFirst] : []),
    ...(agenda.shownToChairAt === undefined
      ? []
      : [words.agenda.chairHasSeen(moment(agenda.shownToChairAt, zone, words.language))]),
  ];
}

/** That the agenda would go out late, or before its time. */
function timing(due: Deadline, now: Temporal.Instant, timeZone: string, { agenda, plan }: Words): readonly string[] {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  if (due.earliest !== undefined && isTooEarly(due, today)) return [plan.tooEarly(due.step, due.earliest)];
  if (!isPast(due, now, timeZone)) return [];
  return [due.force === undefined ? agenda.willBeLate(due.due, due.clause) : plan.passedSoftly(due)];
}
