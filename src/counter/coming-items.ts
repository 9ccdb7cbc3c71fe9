import type { Card } from '../cards/card.ts';
import { comingItemCard, type OfComingItem, strikeComingCard, takeComingCard } from '../cards/coming-item.ts';
import type { AddToBacklog, StrikeFromBacklog, TakeFromBacklog } from '../domain/docket/backlog.ts';
import { startsAt } from '../domain/meeting/slot.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { comingItemForm, strikeForm, takeForm } from '../forms/docket-forms.ts';
import { readForm } from '../forms/form.ts';
import { docketWords } from '../language/docket.ts';
import { lateIn } from './approval.ts';
import { docketBoard, docketOf, docketTold, originOf, refusedAbove, toDocket } from './docket.ts';
import { bulletsAt } from './minutes.ts';
import {
  type Action,
  carryOutCase,
  type Data,
  formIdOf,
  isSecretary,
  lookUp,
  meetingNotes,
  newFormId,
  refusal,
  textOf,
  type Visit,
} from './visit.ts';

/** Items for coming meetings: put on the list, taken onto a meeting, struck. */
export const comingItemActions: Readonly<Record<string, Action>> = {
  'coming-item-form': async (visit, data) =>
    comingItemCard(
      {
        body: visit.body,
        from: await from(visit, data),
        bullet: await bullet(visit, data),
        comment: await lateComment(visit, data),
        formId: newFormId(),
      },
      visit.words,
    ),
  'add-to-backlog': add,
  'take-coming-form': (visit, data) => onComing(visit, data, (facts) => takeCard(visit, facts)),
  'take-from-backlog': take,
  'strike-coming-form': (visit, data) => onComing(visit, data, (facts) => strikeComingCard(facts, visit.words)),
  'strike-from-backlog': strike,
};

async function add(visit: Visit, data: Data): Promise<Card> {
  const { body, words, typed } = visit;
  const origin = await from(visit, data);
  const again = { body, from: origin, formId: formIdOf(data), typed };
  const read = readForm(comingItemForm, data);
  if (!read.ok) return comingItemCard({ ...again, faults: read.faults }, words);
  const command: AddToBacklog = {
    type: 'add-to-backlog',
    ...read.value,
    ...(origin === undefined ? {} : { from: origin }),
    ...toDocket(visit, data, 'add-to-backlog'),
  };
  const said = docketWords[words.language];
  return carryOutCase(visit, command, () => docketTold(visit, said.comingAdded(read.value.title)));
}

function take(visit: Visit, data: Data): Promise<Card> {
  return onComing(visit, data, async (facts) => {
    const { words, typed } = visit;
    const read = readForm(takeForm, data);
    if (!read.ok) return takeCard(visit, { ...facts, typed, faults: read.faults });
    const to = read.value;
    const command: TakeFromBacklog = {
      type: 'take-from-backlog',
      comingId: facts.coming.id,
      to,
      ...toDocket(visit, data, 'take-from-backlog'),
    };
    const later = await toCome(visit);
    const on = later.find(({ id }) => id === to)?.slot.date;
    return carryOutCase(
      visit,
      command,
      () =>
        on === undefined
          ? docketBoard(visit)
          : docketTold(visit, docketWords[words.language].taken(facts.coming.title, on)),
      async (ground) =>
        ground.because === 'no-such-meeting' ? refusedAbove(visit, await takeCard(visit, facts), ground) : undefined,
    );
  });
}

function strike(visit: Visit, data: Data): Promise<Card> {
  return onComing(visit, data, (facts) => {
    const read = readForm(strikeForm, data);
    if (!read.ok) return strikeComingCard({ ...facts, typed: visit.typed, faults: read.faults }, visit.words);
    const command: StrikeFromBacklog = {
      type: 'strike-from-backlog',
      comingId: facts.coming.id,
      reason: read.value,
      ...toDocket(visit, data, 'strike-from-backlog'),
    };
    return carryOutCase(visit, command, () => docketBoard(visit));
  });
}

async function takeCard(visit: Visit, facts: OfComingItem): Promise<Card> {
  return takeComingCard({ ...facts, later: await toCome(visit) }, visit.words);
}

async function toCome(visit: Visit): Promise<readonly MeetingNote[]> {
  const { body, now } = visit;
  const isToCome = ({ slot, cancelled }: MeetingNote) =>
    !cancelled && Temporal.Instant.compare(startsAt(slot, body.calendar.timeZone), now) > 0;
  const notes = await meetingNotes(visit);
  return notes.filter(isToCome).toSorted((a, b) => Temporal.PlainDate.compare(a.slot.date, b.slot.date));
}

async function onComing(visit: Visit, data: Data, then: (facts: OfComingItem) => Promise<Card> | Card): Promise<Card> {
  const coming = (await docketOf(visit)).coming.find(({ id }) => id === textOf(data, 'comingId'));
  if (coming === undefined) return refusal(visit, { because: 'no-such-coming-item' });
  return then({ body: visit.body, coming, formId: newFormId() });
}

/** The part of a recommendation it is made of, numbered from 1 as on the point's card. */
async function bullet(visit: Visit, data: Data): Promise<string | undefined> {
  const bullets = await bulletsAt(visit, data);
  return bullets[Number(textOf(data, 'bullet')) - 1];
}

/** A comment that came after the time for it, which is not a reader's business but the secretary's. */
async function lateComment(visit: Visit, data: Data): Promise<string | undefined> {
  const meetingId = textOf(data, 'meetingId');
  const meeting = meetingId === '' || !isSecretary(visit) ? undefined : await lookUp(visit, meetingId);
  if (meeting?.stage !== 'planned') return undefined;
  return lateIn({ meeting }, textOf(data, 'commentId'))?.text;
}

function from(visit: Visit, data: Data) {
  return originOf(visit, textOf(data, 'meetingId'), textOf(data, 'pointId'));
}
