import type { Card } from '../cards/card.ts';
import { draftAgendaCard } from '../cards/draft-agenda.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { minutesPointCard } from '../cards/minutes-point.ts';
import { refusedForm } from '../cards/refusal.ts';
import { draftAgendaUnder, remaining } from '../domain/agenda/draft-agenda.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { readStruck } from '../forms/draft-agenda-form.ts';
import { typedOf } from '../forms/form.ts';
import { draftAgendaWords } from '../language/draft-agenda.ts';
import { headerAnew, headerOf } from './meeting-command.ts';
import {
  type Action,
  carryOut,
  type Data,
  newFormId,
  refusal,
  textOf,
  toldCard,
  type Visit,
  withMeeting,
} from './visit.ts';

/** The next body's draft agenda under a point of the minutes. */
export const draftAgendaActions: Readonly<Record<string, Action>> = {
  'draft-agenda': (visit, data) =>
    withMeeting(visit, textOf(data, 'meetingId'), (facts) => draftAt(visit, facts, textOf(data, 'pointId'))),
  'strike-draft-points': strike,
  'hand-over-draft-agenda': handOver,
};

function strike(visit: Visit, data: Data): Promise<Card> {
  const pointId = textOf(data, 'pointId');
  const command: MeetingCommand = {
    type: 'strike-draft-points',
    pointId,
    struck: readStruck(typedOf(data)),
    // Its own id each time: the same again changes nothing.
    ...headerAnew(visit, data, 'strike-draft-points'),
  };
  return carryOut(visit, command, (facts) => minutesPointCard({ ...facts, pointId, formId: newFormId() }, visit.words));
}

function handOver(visit: Visit, data: Data): Promise<Card> {
  const pointId = textOf(data, 'pointId');
  const command: MeetingCommand = {
    type: 'hand-over-draft-agenda',
    pointId,
    ...headerOf(visit, data, 'hand-over-draft-agenda'),
  };
  return carryOut(visit, command, {
    done: ({ body, meeting }) => {
      const point = pointsOf(meeting, body).find(({ id }) => id === pointId);
      const titles = point === undefined ? [] : draftAgendaUnder(point, meeting);
      const struck = meeting.minutes.stage === 'none' ? [] : meeting.minutes.draft.struck?.[pointId];
      const said = draftAgendaWords[visit.words.language];
      return toldCard(visit, said.handedOver(body.rules.prepares?.name ?? '', remaining(titles, struck).length));
    },
    refused: (facts, ground) =>
      ground.because === 'draft-agenda-empty'
        ? refusedForm(draftAt(visit, facts, pointId), refusal({ ...visit, typed: {} }, ground))
        : undefined,
  });
}

function draftAt(visit: Visit, facts: MeetingFacts, pointId: string): Card {
  if (facts.meeting.minutes.stage === 'none') return refusal(visit, { because: 'minutes-not-open' });
  const point = pointsOf(facts.meeting, facts.body).find(({ id }) => id === pointId);
  if (point === undefined) return refusal(visit, { because: 'no-such-point' });
  return draftAgendaUnder(point, facts.meeting).length === 0
    ? refusal(visit, { because: 'no-draft-agenda' })
    : draftAgendaCard({ ...facts, point, formId: newFormId() }, visit.words);
}
