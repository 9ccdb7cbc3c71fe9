import type { Card } from '../cards/card.ts';
import { endStandingCard, makeStandingCard } from '../cards/standing-point.ts';
import type { EndStanding, MakeStanding } from '../domain/docket/standing-point.ts';
import { startsAt } from '../domain/meeting/slot.ts';
import { endStandingForm, makeStandingForm } from '../forms/docket-forms.ts';
import { readForm } from '../forms/form.ts';
import { docketWords } from '../language/docket.ts';
import { docketBoard, docketOf, docketTold, originOf, refusedAbove, toDocket } from './docket.ts';
import {
  type Action,
  carryOutCase,
  type Data,
  formIdOf,
  meetingNotes,
  newFormId,
  refusal,
  textOf,
  type Visit,
} from './visit.ts';

/** Points that stand on every agenda by decision: made from a point of the minutes, and taken off again. */
export const standingPointActions: Readonly<Record<string, Action>> = {
  'make-standing-form': (visit, data) =>
    onPoint(visit, data, (from) => makeStandingCard({ body: visit.body, from, formId: newFormId() }, visit.words)),
  'make-standing': make,
  'end-standing-form': (visit, data) => endForm(visit, data, { formId: newFormId() }),
  'end-standing': end,
};

function make(visit: Visit, data: Data): Promise<Card> {
  return onPoint(visit, data, (from) => {
    const { body, words, typed } = visit;
    const again = { body, from, formId: newFormId(), typed };
    const read = readForm(makeStandingForm, data);
    if (!read.ok) return makeStandingCard({ ...again, formId: formIdOf(data), faults: read.faults }, words);
    const command: MakeStanding = {
      type: 'make-standing',
      title: read.value,
      from,
      ...toDocket(visit, data, 'make-standing'),
    };
    return carryOutCase(
      visit,
      command,
      () => docketTold(visit, docketWords[words.language].madeStanding(read.value)),
      (ground) => refusedAbove(visit, makeStandingCard(again, words), ground),
    );
  });
}

async function end(visit: Visit, data: Data): Promise<Card> {
  const { typed } = visit;
  const read = readForm(endStandingForm, data);
  if (!read.ok) return endForm(visit, data, { formId: formIdOf(data), typed, faults: read.faults });
  const { reason, meetingId } = read.value;
  const command: EndStanding = {
    type: 'end-standing',
    pointId: textOf(data, 'standingId'),
    reason,
    ...(meetingId === 'none' || meetingId === '' ? {} : { meetingId }),
    ...toDocket(visit, data, 'end-standing'),
  };
  return carryOutCase(visit, command, () => docketBoard(visit));
}

async function endForm(
  visit: Visit,
  data: Data,
  form: Pick<Parameters<typeof endStandingCard>[0], 'formId' | 'typed' | 'faults'>,
): Promise<Card> {
  const { body, now, words } = visit;
  const point = (await docketOf(visit)).decidedPoints.find(({ id }) => id === textOf(data, 'standingId'));
  if (point === undefined) return refusal(visit, { because: 'no-such-standing-point' });
  const notes = await meetingNotes(visit);
  const isHeld = (at: Temporal.Instant) => Temporal.Instant.compare(at, now) <= 0;
  const held = notes.filter(({ slot, cancelled }) => !cancelled && isHeld(startsAt(slot, body.calendar.timeZone)));
  return endStandingCard({ body, point, held: held.slice(-6), ...form }, words);
}

async function onPoint(
  visit: Visit,
  data: Data,
  then: (from: NonNullable<Awaited<ReturnType<typeof originOf>>>) => Promise<Card> | Card,
): Promise<Card> {
  const from = await originOf(visit, textOf(data, 'meetingId'), textOf(data, 'pointId'));
  return from === undefined ? refusal(visit, { because: 'no-such-point' }) : then(from);
}
