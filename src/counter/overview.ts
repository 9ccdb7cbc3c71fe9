import { agendaReleasedCard } from '../cards/agenda.ts';
import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { helpCard } from '../cards/help.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { rulesCard } from '../cards/rules.ts';
import { statusCard } from '../cards/status.ts';
import { whyCard, whyWindowCard } from '../cards/why.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { counterWords } from '../language/counter.ts';
import { type Action, refusal, textOf, toldCard, type Visit, withMeeting } from './visit.ts';

/** What is looked at and changes nothing. */
export const overviewActions: Readonly<Record<string, Action>> = {
  'ask-why': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) => {
      const deadline = facts.meeting.deadlines.find((one) => one.step === textOf(data, 'step'));
      return deadline === undefined ? whatToExplain(visit, facts) : whyCard({ deadline }, visit.words);
    }),
  'ask-why-window': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) => {
      const window = facts.meeting.minutes.stage === 'none' ? undefined : facts.meeting.minutes.window;
      return window === undefined
        ? whatToExplain(visit, facts)
        : whyWindowCard({ body: visit.body, window }, visit.words);
    }),
};

export function help({ parts, body, me, words }: Visit): Card {
  return helpCard({ body, reader: me, sandbox: parts.windTo !== undefined }, words);
}

export async function status({ parts, body, me, now, words }: Visit): Promise<Card> {
  const records = await parts.store.records<Meeting>('meeting', body.id);
  const meetings = records.map(({ subject: id, state: meeting }) => ({ id, meeting }));
  return statusCard({ body, meetings, reader: me, now }, words);
}

export function rules({ body, words }: Visit): Card {
  return rulesCard({ body }, words);
}

/** `hvorfor`: the meeting's deadlines, each a button; while a draft is out, its window too. */
export function whatToExplain(visit: Visit, { body, meetingId, meeting }: MeetingFacts): Card {
  const data = { bodyId: body.id, meetingId };
  const { words } = visit;
  const deadlines = meeting.deadlines.map((one) =>
    press(words.plan.deadline(one), 'ask-why', { ...data, step: one.step }),
  );
  const window = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.window;
  const ends = window === undefined ? [] : [press(words.minutes.windowEnds(window.lastDay), 'ask-why-window', data)];
  return noticeCard(
    noticeOfTold(counterWords(words.language).whatToExplain, { actions: [...deadlines, ...ends] }),
    words,
  );
}

/** The released agenda, for a member who asks for it. */
export function agendaForMember(visit: Visit, facts: MeetingFacts): Card {
  if (facts.meeting.agenda.releases.length === 0) return refusal(visit, { because: 'agenda-not-released' });
  return agendaReleasedCard({ ...facts, origin: visit.parts.origin() }, visit.words);
}

/** No meeting fits what was asked about. */
export function nothingToPick(visit: Visit, said: string): Card {
  const words = counterWords(visit.words.language);
  return toldCard(visit, said.trim() === '' ? words.noMeeting : words.noSuchMeeting(said.trim().slice(0, 60)));
}
