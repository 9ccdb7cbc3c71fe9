import { type Annex, type Item, titleOf } from '../domain/agenda/item.ts';
import type { Body, Member } from '../domain/body/body.ts';
import { fieldsOf, itemKindRulesFor } from '../domain/body/item-kinds.ts';
import { type ItemField, type ItemKind, MAY_BE_EMPTY } from '../domain/body/rules-of-procedure.ts';
import { draftAgendaWords } from '../language/draft-agenda.ts';
import { itemKindWords } from '../language/item-kinds.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import {
  about,
  type Choice,
  deadlineOf,
  dueRows,
  type FormFacts,
  faultView,
  type MeetingFacts,
  type Row,
  typedOr,
  whenAndWhere,
} from './facts.ts';
import { itemHint } from './topics.ts';

interface ItemFormView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly facts: readonly Row[];
  readonly texts: readonly {
    id: ItemField;
    label: string;
    value: string;
    multiline: boolean;
    maxLength: number;
    required: boolean;
    error: string;
  }[];
  readonly kind: { label: string; value: string; choices: readonly Choice[] };
  readonly length: { label: string; value: number };
  readonly externalDate: { label: string; value: string };
  readonly draftAgenda: { shown: boolean; label: string; value: string };
  readonly annexes: { label: string; value: string };
  readonly note: string;
  readonly actions: readonly Button[];
}

const expand = card<ItemFormView>('item-form');

const KINDS: readonly ItemKind[] = ['decision', 'discussion', 'information'];

export interface ItemFormFacts extends MeetingFacts, FormFacts {
  /** Whose form it is; a party may have a day of its own. Absent: the body's day is told. */
  readonly to?: Pick<Member, 'party'>;
}

/** The call for items: what the meeting is, when items are due and why, and the form the body's rules demand. */
export function callForItemsCard(facts: ItemFormFacts, words: Words): Card {
  const { body, meeting, to } = facts;
  const due = deadlineOf(meeting, 'items-due', to)?.due;
  return itemForm(facts, words, words.agenda.called(body, meeting.slot.date, due), callButtons(facts, words));
}

/** The same form, sent to those who have not answered. */
export function itemsReminderCard(facts: ItemFormFacts, words: Words): Card {
  const { body, meeting, to } = facts;
  const due = deadlineOf(meeting, 'items-due', to)?.due;
  return itemForm(facts, words, words.agenda.reminded(body, meeting.slot.date, due), callButtons(facts, words));
}

/** The form filled with an item, for its author to change; `told` says why it is shown, if not merely for editing. */
export function editItemCard(facts: ItemFormFacts & { readonly item: Item; readonly told?: Told }, words: Words): Card {
  const { item, formId } = facts;
  const data = { ...about(facts), formId, itemId: item.id, version: item.version };
  const told = facts.told ?? words.agenda.editing(titleOf(item));
  const buttons = [
    send(words.buttons.saveItem, 'edit-item', data),
    press(words.buttons.withdrawItem, 'withdraw-item', data),
  ];
  return itemForm({ ...facts, typed: { ...filledFrom(item), ...facts.typed } }, words, told, buttons);
}

/** Annexes as they are written in the field again: one a line, the title before the link. */
export function annexText(annexes: readonly Annex[]): string {
  return annexes.map((annex) => (annex.title === annex.url ? annex.url : `${annex.title} ${annex.url}`)).join('\n');
}

function callButtons(facts: ItemFormFacts, { buttons }: Words): readonly Button[] {
  const data = { ...about(facts), formId: facts.formId };
  return [
    send(buttons.submitItem, 'submit-item', data),
    press(buttons.noItems, 'say-no-items', data),
    press(buttons.absence, 'report-absence-form', about(facts)),
    ...(deadlineOf(facts.meeting, 'items-due') === undefined
      ? []
      : [press(buttons.why, 'ask-why', { ...about(facts), step: 'items-due' })]),
  ];
}

function itemForm(facts: ItemFormFacts, words: Words, told: Told, actions: readonly Button[]): Card {
  const { itemFields, prepares } = facts.body.rules;
  const { labels, kinds, required } = words.forms;
  const label = (id: string) => labels[id] ?? id;
  const view: ItemFormView = {
    ...told,
    ...faultView(facts, words),
    facts: [...whenAndWhere(facts, words), ...dueRows(deadlineOf(facts.meeting, 'items-due', facts.to), words)],
    texts: fieldsOf(facts.body.rules, facts.to).map((field) => ({
      id: field,
      label: label(field),
      value: typedOr(facts, field, ''),
      multiline: field !== 'topic',
      maxLength: field === 'topic' ? 200 : 4000,
      required: itemFields.fields.includes(field) && !MAY_BE_EMPTY.has(field),
      error: required(label(field)),
    })),
    kind: {
      label: label('item-kind'),
      value: typedOr(facts, 'item-kind', 'discussion'),
      choices: KINDS.map((kind) => ({ title: kinds[kind], value: kind })),
    },
    length: { label: label('length'), value: Number.parseInt(typedOr(facts, 'length', '15'), 10) || 15 },
    externalDate: { label: label('external-date'), value: typedOr(facts, 'external-date', '') },
    draftAgenda: {
      shown: prepares !== undefined,
      label: draftAgendaWords[words.language].field(prepares?.name ?? ''),
      value: typedOr(facts, 'draft-agenda', ''),
    },
    annexes: { label: label('annexes'), value: typedOr(facts, 'annexes', '') },
    note: [
      words.agenda.fieldsDemanded(itemFields.clause),
      ...kindNotes(facts, words),
      ...itemHint(facts.body.rules, words),
    ].join('\n\n'),
    actions,
  };
  return expand(view, words.language);
}

/** What items of some kinds must have besides, as far as it holds for whoever reads it. */
export function kindNotes(
  { body, to }: { readonly body: Pick<Body, 'rules'>; readonly to?: Pick<Member, 'party'> | undefined },
  { language }: Words,
): readonly string[] {
  return itemKindRulesFor(body.rules, to).map(itemKindWords[language].note);
}

function filledFrom({ text }: Item): Record<string, string> {
  return {
    ...text.fields,
    'item-kind': text.kind,
    length: String(text.lengthInMinutes),
    'draft-agenda': (text.draftAgenda ?? []).join('\n'),
    'external-date': text.externalDate?.toString() ?? '',
    annexes: annexText(text.annexes),
  };
}
