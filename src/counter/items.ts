import { absenceCard, absenceReceiptCard } from '../cards/absence.ts';
import { press } from '../cards/button.ts';
import type { Card } from '../cards/card.ts';
import { about, deadlineOf, type MeetingFacts, nameOf } from '../cards/facts.ts';
import { callForItemsCard, editItemCard } from '../cards/item-form.ts';
import { itemReceiptCard, noItemsReceiptCard, withdrawnReceiptCard } from '../cards/item-receipt.ts';
import { itemsCard } from '../cards/items.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { refusedForm } from '../cards/refusal.ts';
import { calledFor } from '../domain/agenda/agenda.ts';
import { type Item, type ItemText, titleOf } from '../domain/agenda/item.ts';
import type { Body } from '../domain/body/body.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { governing } from '../domain/meeting/governing.ts';
import type { Refusal } from '../domain/refusal.ts';
import { absenceForm } from '../forms/absence-form.ts';
import { readForm } from '../forms/form.ts';
import { itemForm } from '../forms/item-form.ts';
import { counterWords } from '../language/counter.ts';
import { headerOf, meetingIdOf } from './meeting-command.ts';
import {
  type Action,
  carryOut,
  commandId,
  type Data,
  formIdOf,
  header,
  isSecretary,
  lookUp,
  newFormId,
  refusal,
  textOf,
  type Visit,
  withMeeting,
} from './visit.ts';

/** What members press about items, and their absence. */
export const itemActions: Readonly<Record<string, Action>> = {
  'submit-item': submitItem,
  'submit-another': (visit, data) =>
    onMeeting(visit, data, (facts) => callForItemsCard({ ...facts, to: visit.me, formId: newFormId() }, visit.words)),
  'say-no-items': (visit, data) =>
    carryOut(visit, { type: 'say-no-items', ...headerOf(visit, data, 'say-no-items') }, (facts) =>
      noItemsReceiptCard(facts, visit.words),
    ),
  'edit-item-form': (visit, data) =>
    onOwnItem(visit, data, (facts, item) =>
      editItemCard({ ...facts, to: visit.me, item, formId: newFormId() }, visit.words),
    ),
  'edit-item': editItem,
  'withdraw-item': (visit, data) => {
    const command: MeetingCommand = {
      type: 'withdraw-item',
      itemId: textOf(data, 'itemId'),
      ...headerOf(visit, data, 'withdraw-item'),
    };
    return carryOut(visit, command, () =>
      onOwnItem(visit, data, (facts, item) => withdrawnReceiptCard({ ...facts, item }, visit.words)),
    );
  },
  'report-absence-form': (visit, data) =>
    onMeeting(visit, data, (facts) => absenceCard({ ...facts, me: visit.me, formId: newFormId() }, visit.words)),
  'report-absence': reportAbsence,
};

/** `punkter`: all of them for the secretary; for a member their own, or the form to send one. */
export function items(visit: Visit, facts: MeetingFacts): Card {
  return isSecretary(visit) ? itemsCard({ ...facts, formId: newFormId() }, visit.words) : ownItemsOrForm(visit, facts);
}

/** What a member has handed in, or the form to hand in with; the secretary too is a member where she came by her own link. */
export function ownItemsOrForm(visit: Visit, facts: MeetingFacts): Card {
  const { agenda } = facts.meeting;
  const mine = agenda.items.filter((item) => item.by === visit.me.id && item.placement.state !== 'withdrawn');
  const [first, ...others] = mine;
  if (first !== undefined)
    return others.length === 0 ? itemReceiptCard({ ...facts, item: first }, visit.words) : ownItems(visit, facts, mine);
  if (calledFor(agenda, visit.me) === undefined) {
    const call = deadlineOf(facts.meeting, 'call-for-items', visit.me);
    return refusal(visit, { because: 'items-not-called-for', call });
  }
  return callForItemsCard({ ...facts, to: visit.me, formId: newFormId() }, visit.words);
}

function ownItems({ words }: Visit, facts: MeetingFacts, mine: readonly Item[]): Card {
  const numbered = mine.slice(0, MOST_OWN).map((item, index) => ({ number: String(index + 1), item }));
  return noticeCard(
    noticeOfTold(counterWords(words.language).yourItems(nameOf(facts, words)), {
      facts: numbered.map(({ number, item }) => ({ title: number, value: titleOf(item) })),
      actions: [
        ...numbered.map(({ number, item }) =>
          press(`${words.buttons.editItem} ${number}`, 'edit-item-form', { ...about(facts), itemId: item.id }),
        ),
        press(words.buttons.submitAnother, 'submit-another', about(facts)),
      ],
    }),
    words,
  );
}

/** By the rules of the meeting the form is for. */
async function bodyOf(visit: Visit, data: Data): Promise<Body> {
  const meeting = await lookUp(visit, meetingIdOf(data));
  return meeting === undefined ? visit.body : governing(visit.body, meeting);
}

/** More would not fit in one message. */
const MOST_OWN = 20;

/** The form, with what was typed still in it when something must be looked at again. */
async function submitItem(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(itemForm((await bodyOf(visit, data)).rules, visit.me), data);
  if (!read.ok) {
    const again = { to: visit.me, formId: formIdOf(data), typed: visit.typed, faults: read.faults };
    return onMeeting(visit, data, (facts) => callForItemsCard({ ...facts, ...again }, visit.words));
  }
  const id = commandId(visit, data, 'submit-item');
  const command: MeetingCommand = { type: 'submit-item', text: read.value, ...header(visit, meetingIdOf(data), id) };
  const done = (facts: MeetingFacts, wasDoneBefore: boolean) => {
    const item = facts.meeting.agenda.items.find((one) => one.id === id);
    if (item === undefined) return refusal(visit, { because: 'no-such-item' });
    return wasDoneBefore && item.version === 1 && !sameText(item.text, read.value)
      ? changedSince(visit, facts, item)
      : itemReceiptCard({ ...facts, item }, visit.words);
  };
  const refused = (facts: MeetingFacts, ground: Refusal) =>
    isMendable(ground)
      ? refusedForm(callForItemsCard({ ...facts, ...againFor(visit, data) }, visit.words), refusalAlone(visit, ground))
      : undefined;
  return carryOut(visit, command, { done, refused });
}

/** What the form shown again can mend: something is wanting that only the rules know of, or it was written over. */
function isMendable({ because }: Refusal): boolean {
  return because === 'field-missing' || because === 'annex-missing' || because === 'item-changed-meanwhile';
}

function againFor(visit: Visit, data: Data) {
  return { to: visit.me, formId: formIdOf(data), typed: visit.typed };
}

/** What was typed stands in the form below. */
function refusalAlone(visit: Visit, ground: Refusal): Card {
  return refusal({ ...visit, typed: {} }, ground);
}

/** The same form sent again with other words, as from another device: they are not dropped, nor taken for a new item. */
function changedSince(visit: Visit, facts: MeetingFacts, item: Item): Card {
  const told = counterWords(visit.words.language).sentBefore;
  return editItemCard({ ...facts, to: visit.me, item, told, formId: newFormId(), typed: visit.typed }, visit.words);
}

async function editItem(visit: Visit, data: Data): Promise<Card> {
  const [itemId, version] = [textOf(data, 'itemId'), textOf(data, 'version')];
  const read = readForm(itemForm((await bodyOf(visit, data)).rules, visit.me), data);
  if (!read.ok) {
    const again = { formId: formIdOf(data), typed: visit.typed, faults: read.faults };
    return onOwnItem(visit, data, (facts, item) =>
      editItemCard({ ...facts, to: visit.me, item, ...again }, visit.words),
    );
  }
  const command: MeetingCommand = {
    type: 'edit-item',
    itemId,
    text: read.value,
    ...(/^\d{1,9}$/.test(version) ? { version: Number(version) } : {}),
    ...headerOf(visit, data, 'edit-item'),
  };
  const done = (now: MeetingFacts, wasDoneBefore: boolean) =>
    onOwnItem(visit, data, (facts, item) =>
      wasDoneBefore && !sameText(item.text, read.value)
        ? changedSince(visit, now, item)
        : itemReceiptCard({ ...facts, item }, visit.words),
    );
  const refused = (_: MeetingFacts, ground: Refusal) =>
    isMendable(ground)
      ? onOwnItem(visit, data, (facts, item) =>
          refusedForm(
            editItemCard({ ...facts, item, ...againFor(visit, data) }, visit.words),
            refusalAlone(visit, ground),
          ),
        )
      : undefined;
  return carryOut(visit, command, { done, refused });
}

async function reportAbsence(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(absenceForm, data);
  if (!read.ok) {
    return onMeeting(visit, data, (facts) =>
      absenceCard(
        { ...facts, me: visit.me, formId: formIdOf(data), typed: visit.typed, faults: read.faults },
        visit.words,
      ),
    );
  }
  const command: MeetingCommand = {
    type: 'report-absence',
    ...read.value,
    ...headerOf(visit, data, 'report-absence'),
  };
  return carryOut(visit, command, (facts) => absenceReceiptCard(facts, visit.words));
}

function sameText(a: ItemText, b: ItemText): boolean {
  const plain = ({ fields, kind, annexes, lengthInMinutes, externalDate, draftAgenda }: ItemText) =>
    JSON.stringify([
      Object.entries(fields).toSorted(),
      kind,
      annexes.map(({ title, url }) => [title, url]),
      lengthInMinutes,
      externalDate?.toString(),
      draftAgenda,
    ]);
  return plain(a) === plain(b);
}

function onMeeting(visit: Visit, data: Data, then: (facts: MeetingFacts) => Promise<Card> | Card): Promise<Card> {
  return withMeeting(visit, meetingIdOf(data), then);
}

/** An item is shown to its author only. Also one whose form was sent before: which item it was is told by the card alone. */
function onOwnItem(
  visit: Visit,
  data: Data,
  then: (facts: MeetingFacts, item: Item) => Promise<Card> | Card,
): Promise<Card> {
  return onItem(visit, data, (facts, item) =>
    item.by === visit.me.id ? then(facts, item) : refusal(visit, { because: 'not-allowed', needs: 'author' }),
  );
}

export function onItem(
  visit: Visit,
  data: Data,
  then: (facts: MeetingFacts, item: Item) => Promise<Card> | Card,
): Promise<Card> {
  return onMeeting(visit, data, (facts) => {
    const item = facts.meeting.agenda.items.find((one) => one.id === textOf(data, 'itemId'));
    return item === undefined ? refusal(visit, { because: 'no-such-item' }) : then(facts, item);
  });
}
