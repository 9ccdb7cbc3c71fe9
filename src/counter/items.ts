import type { z } from 'zod';
import { absenceCard, absenceReceiptCard } from '../cards/absence.ts';
import type { Card } from '../cards/card.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { callForItemsCard, editItemCard } from '../cards/item-form.ts';
import { itemReceiptCard, noItemsReceiptCard, withdrawnReceiptCard } from '../cards/item-receipt.ts';
import { itemTriageCard } from '../cards/item-triage.ts';
import { itemsCard } from '../cards/items.ts';
import type { Item, Placement } from '../domain/agenda/item.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { absenceForm } from '../forms/absence-form.ts';
import { readForm, typedOf } from '../forms/form.ts';
import { itemForm } from '../forms/item-form.ts';
import { acceptForm, deferForm, returnForm, settleForm } from '../forms/triage-forms.ts';
import {
  type Action,
  carryOut,
  commandId,
  type Data,
  header,
  meetingNotes,
  newFormId,
  refusal,
  textOf,
  type Visit,
  withMeeting,
} from './visit.ts';

/** What members and the secretary press about items. */
export const itemActions: Readonly<Record<string, Action>> = {
  'submit-item': submitItem,
  'submit-another': (visit, data) =>
    onMeeting(visit, data, (facts) => callForItemsCard({ ...facts, formId: newFormId() }, visit.words)),
  'say-no-items': (visit, data) =>
    carryOut(
      visit,
      { type: 'say-no-items', ...header(visit, meetingId(data), commandId(visit, data, 'say-no-items')) },
      (facts) => noItemsReceiptCard(facts, visit.words),
    ),
  'edit-item-form': (visit, data) =>
    onItem(visit, data, (facts, item) =>
      item.by === visit.me.id
        ? editItemCard({ ...facts, item, formId: newFormId() }, visit.words)
        : refusal(visit, { because: 'not-allowed', needs: 'author' }),
    ),
  'edit-item': editItem,
  'withdraw-item': (visit, data) => {
    const command: MeetingCommand = {
      type: 'withdraw-item',
      itemId: textOf(data, 'itemId'),
      ...header(visit, meetingId(data), commandId(visit, data, 'withdraw-item')),
    };
    return carryOut(visit, command, () =>
      onItem(visit, data, (facts, item) => withdrawnReceiptCard({ ...facts, item }, visit.words)),
    );
  },
  'report-absence-form': (visit, data) =>
    onMeeting(visit, data, (facts) => absenceCard({ ...facts, formId: newFormId() }, visit.words)),
  'report-absence': reportAbsence,
  'triage-item': (visit, data) => onItem(visit, data, (facts, item) => triage(visit, facts, item)),
  'accept-item': (visit, data) =>
    place(visit, data, acceptForm, ({ section, waiverReason }) => ({
      placement: { state: 'accepted', section },
      reason: waiverReason,
    })),
  'return-item': (visit, data) =>
    place(visit, data, returnForm, ({ question }) => ({ placement: { state: 'returned', question } })),
  'defer-item': (visit, data) => place(visit, data, deferForm, ({ to }) => ({ placement: { state: 'deferred', to } })),
  'settle-item': (visit, data) =>
    place(visit, data, settleForm, ({ how }) => ({ placement: { state: 'settled', how } })),
  'move-item': (visit, data) => {
    const direction = textOf(data, 'direction') === 'down' ? 'down' : 'up';
    const command: MeetingCommand = {
      type: 'order-item',
      itemId: textOf(data, 'itemId'),
      direction,
      ...header(visit, meetingId(data), `order-item/${newFormId()}`),
    };
    return carryOut(visit, command, (facts) => itemsCard(facts, visit.words));
  },
};

/** The form, with what was typed still in it when something must be looked at again. */
async function submitItem(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(itemForm(visit.body.rules), data);
  if (!read.ok) {
    const again = { formId: textOf(data, 'formId') || newFormId(), typed: typedOf(data), faults: read.faults };
    return onMeeting(visit, data, (facts) => callForItemsCard({ ...facts, ...again }, visit.words));
  }
  const id = commandId(visit, data, 'submit-item');
  return carryOut(visit, { type: 'submit-item', text: read.value, ...header(visit, meetingId(data), id) }, (facts) => {
    const item = facts.meeting.agenda.items.find((one) => one.id === id);
    return item === undefined
      ? refusal(visit, { because: 'no-such-item' })
      : itemReceiptCard({ ...facts, item }, visit.words);
  });
}

async function editItem(visit: Visit, data: Data): Promise<Card> {
  const itemId = textOf(data, 'itemId');
  const read = readForm(itemForm(visit.body.rules), data);
  if (!read.ok) {
    const again = { formId: textOf(data, 'formId') || newFormId(), typed: typedOf(data), faults: read.faults };
    return onItem(visit, data, (facts, item) =>
      item.by === visit.me.id
        ? editItemCard({ ...facts, item, ...again }, visit.words)
        : refusal(visit, { because: 'not-allowed', needs: 'author' }),
    );
  }
  const command: MeetingCommand = {
    type: 'edit-item',
    itemId,
    text: read.value,
    ...header(visit, meetingId(data), commandId(visit, data, 'edit-item')),
  };
  return carryOut(visit, command, () =>
    onItem(visit, data, (facts, item) => itemReceiptCard({ ...facts, item }, visit.words)),
  );
}

async function reportAbsence(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(absenceForm, data);
  if (!read.ok) {
    return onMeeting(visit, data, (facts) =>
      absenceCard(
        { ...facts, formId: textOf(data, 'formId') || newFormId(), typed: typedOf(data), faults: read.faults },
        visit.words,
      ),
    );
  }
  const command: MeetingCommand = {
    type: 'report-absence',
    ...read.value,
    ...header(visit, meetingId(data), commandId(visit, data, 'report-absence')),
  };
  return carryOut(visit, command, (facts) => absenceReceiptCard(facts, visit.words));
}

interface Placed {
  readonly placement: Exclude<Placement, { state: 'received' } | { state: 'withdrawn' }>;
  readonly reason?: string;
}

/** Places an item and shows what is left to place. */
async function place<Form>(
  visit: Visit,
  data: Data,
  form: z.ZodType<Form>,
  placed: (value: Form) => Placed,
): Promise<Card> {
  const read = readForm(form, data);
  if (!read.ok)
    return onItem(visit, data, (facts, item) =>
      triage(visit, facts, item, { typed: typedOf(data), faults: read.faults }),
    );
  const command: MeetingCommand = {
    type: 'place-item',
    itemId: textOf(data, 'itemId'),
    ...placed(read.value),
    ...header(visit, meetingId(data), commandId(visit, data, 'place-item')),
  };
  return carryOut(visit, command, (facts) => itemsCard(facts, visit.words));
}

async function triage(
  visit: Visit,
  facts: MeetingFacts,
  item: Item,
  again: Partial<Parameters<typeof itemTriageCard>[0]> = {},
): Promise<Card> {
  const notes = await meetingNotes(visit);
  const later = notes.filter(
    (one) => !one.cancelled && Temporal.PlainDate.compare(one.slot.date, facts.meeting.slot.date) > 0,
  );
  return itemTriageCard({ ...facts, item, later, formId: newFormId(), ...again }, visit.words);
}

const meetingId = (data: Data) => textOf(data, 'meetingId');

function onMeeting(visit: Visit, data: Data, then: (facts: MeetingFacts) => Promise<Card> | Card): Promise<Card> {
  return withMeeting(visit, meetingId(data), then);
}

function onItem(
  visit: Visit,
  data: Data,
  then: (facts: MeetingFacts, item: Item) => Promise<Card> | Card,
): Promise<Card> {
  return onMeeting(visit, data, (facts) => {
    const item = facts.meeting.agenda.items.find((one) => one.id === textOf(data, 'itemId'));
    return item === undefined ? refusal(visit, { because: 'no-such-item' }) : then(facts, item);
  });
}
