import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { docketBoardCard } from '../cards/docket-board.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { onCase } from '../cards/follow-up.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { refusedForm } from '../cards/refusal.ts';
import { DOCKET, type Docket, emptyDocket, type Origin } from '../domain/docket/docket.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import type { Refusal } from '../domain/refusal.ts';
import { docketWords } from '../language/docket.ts';
import type { Told } from '../language/told.ts';
import { commandId, type Data, header, lookUp, refusal, type Visit } from './visit.ts';

/** The body's docket as it stands. */
export async function docketOf({ parts, body }: Pick<Visit, 'parts' | 'body'>): Promise<Docket> {
  const kept = await parts.store.look<Docket>({ procedure: DOCKET, bodyId: body.id, subject: DOCKET });
  return kept ?? emptyDocket;
}

/** `opfølgning`: everything on the docket. */
export async function docketBoard(visit: Visit): Promise<Card> {
  const { body, me: reader, now, words } = visit;
  const bodies = visit.parts.bodies.all();
  return docketBoardCard({ body, docket: await docketOf(visit), reader, now, bodies }, words);
}

/** A sentence in answer, and the way back to the board. */
export function docketTold({ body, words }: Visit, told: Told): Card {
  const { board } = docketWords[words.language].buttons;
  const actions = [press(board, 'run-command', { ...onCase(body), command: 'follow-ups' })];
  return noticeCard(noticeOfTold(told, { actions }), words);
}

/** What every command about the docket carries. */
export function toDocket(visit: Visit, data: Data, verb: string) {
  return header(visit, DOCKET, commandId(visit, data, verb));
}

/** The point of a meeting that a card is about; undefined if it names none, or none there is. */
export async function originOf(visit: Visit, meetingId: string, pointId: string): Promise<Origin | undefined> {
  const meeting = meetingId === '' ? undefined : await lookUp(visit, meetingId);
  return meeting?.stage === 'planned' ? originIn({ body: visit.body, meetingId, meeting }, pointId) : undefined;
}

function originIn({ body, meetingId, meeting }: MeetingFacts, pointId: string): Origin | undefined {
  const point = pointsOf(meeting, body).find(({ id }) => id === pointId);
  if (point === undefined) return undefined;
  return { meetingId, date: meeting.slot.date, pointId, number: point.number, title: point.title };
}

/** The form once more with the refusal above it; what was typed stands in the form. */
export function refusedAbove(visit: Visit, form: Card, ground: Refusal): Card {
  return refusedForm(form, refusal({ ...visit, typed: {} }, ground));
}
