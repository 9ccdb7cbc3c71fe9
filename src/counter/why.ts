import { type Button, press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { whyCard, whyWindowCard } from '../cards/why.ts';
import type { Deadline } from '../domain/calendar/deadline.ts';
import { daysOf, deadlinesFor } from '../domain/meeting/days.ts';
import { knownInPlan } from '../domain/meeting/known.ts';
import { dateIn } from '../forms/written-date.ts';
import { counterWords } from '../language/counter.ts';
import type { Told } from '../language/told.ts';
import { nothingToPick } from './overview.ts';
import { namedMeetings, usualMeetings } from './pick-meeting.ts';
import { type Action, type Standing, standing, textOf, type Visit, withMeeting } from './visit.ts';

/** Every deadline that is shown can be asked »hvorfor?«; so can the time for comments, and a day that is only thought of. */
export const whyActions: Readonly<Record<string, Action>> = {
  'ask-why': (visit, data) => {
    const step = textOf(data, 'step');
    const on = dayOf(textOf(data, 'date'));
    if (on !== undefined) return Promise.resolve(explain(visit, deadlinesOn(visit, on), step, { date: on.toString() }));
    return withMeeting(visit, textOf(data, 'meetingId'), ({ meeting, meetingId }) =>
      explain(visit, deadlinesFor(meeting, visit.me), step, { meetingId }),
    );
  },
  'ask-why-window': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), ({ body, meeting }) => {
      const window = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.window;
      return window === undefined ? nothing(visit) : whyWindowCard({ body, window }, visit.words);
    }),
};

/**
 * `hvorfor`: the deadlines of the meeting that comes next and of those whose minutes are not yet approved, each a button,
 * the time for comments among them. With a day it is about the meeting that day, or about the one that could be held then.
 */
export async function why(visit: Visit, line: string, meetingId: string): Promise<Card> {
  const said = counterWords(visit.words.language);
  if (meetingId !== '') {
    return withMeeting(visit, meetingId, ({ meeting }) =>
      choose(visit, said.whatToExplain, buttonsOf(visit, { id: meetingId, meeting })),
    );
  }
  const written = dateIn(line);
  if (written === undefined) {
    const open = (await standing(visit)).filter(({ meeting }) => !['none', 'approved'].includes(meeting.minutes.stage));
    const [next] = await usualMeetings(visit, 'next-or-last');
    const all = next === undefined || open.includes(next) ? open : [...open.filter(({ id }) => id !== next.id), next];
    return choose(
      visit,
      said.whatToExplain,
      all.flatMap((one) => buttonsOf(visit, one)),
    );
  }
  const named = await namedMeetings(visit, line);
  if (named.length > 0)
    return choose(
      visit,
      said.whatToExplain,
      named.flatMap((one) => buttonsOf(visit, one)),
    );
  const year = written.year ?? visit.now.toZonedDateTimeISO(visit.body.calendar.timeZone).year;
  const on = dayOf([year, written.month, written.day].map((part) => String(part).padStart(2, '0')).join('-'));
  if (on === undefined) return nothingToPick(visit, line);
  const deadlines = deadlinesOn(visit, on);
  return choose(
    visit,
    said.deadlinesIf(on),
    deadlines.map((one) => ask(visit, one, { date: on.toString() })),
  );
}

function buttonsOf(visit: Visit, { id, meeting }: Standing): readonly Button[] {
  const { words, body } = visit;
  const window = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.window;
  const ends =
    window === undefined
      ? []
      : [press(words.minutes.windowEnds(window.lastDay), 'ask-why-window', { bodyId: body.id, meetingId: id })];
  return [...deadlinesFor(meeting, visit.me).map((one) => ask(visit, one, { meetingId: id })), ...ends];
}

function ask({ words, body }: Visit, deadline: Deadline, about: Readonly<Record<string, string>>): Button {
  return press(words.plan.deadline(deadline), 'ask-why', { bodyId: body.id, ...about, step: deadline.step });
}

function explain(
  visit: Visit,
  deadlines: readonly Deadline[],
  step: string,
  about: Readonly<Record<string, string>>,
): Card {
  if (step === '') {
    const buttons = deadlines.map((one) => ask(visit, one, about));
    return choose(visit, counterWords(visit.words.language).whatToExplain, buttons);
  }
  const deadline = deadlines.find((one) => one.step === step);
  return deadline === undefined ? nothing(visit) : whyCard({ deadline }, visit.words);
}

function choose(visit: Visit, told: Told, actions: readonly Button[]): Card {
  if (actions.length > 0) return noticeCard(noticeOfTold(told, { actions }), visit.words);
  return visit.body.rules.deadlines.length === 0
    ? noticeCard(noticeOfTold(counterWords(visit.words.language).noDeadlines), visit.words)
    : nothing(visit);
}

function nothing({ words }: Visit): Card {
  return noticeCard(noticeOfTold(counterWords(words.language).nothingToExplain), words);
}

function deadlinesOn({ body, me }: Visit, on: Temporal.PlainDate): readonly Deadline[] {
  return deadlinesFor(daysOf(body.rules, on, body.calendar, knownInPlan(body.rules)), me);
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
