import { answered, calledFor } from '../domain/agenda/agenda.ts';
import { type Item, titleOf } from '../domain/agenda/item.ts';
import { staleSince } from '../domain/agenda/stale-item.ts';
import { seated } from '../domain/body/body.ts';
import { isTooEarly } from '../domain/calendar/deadline.ts';
import { listed } from '../language/clauses.ts';
import { partyName, partyWords } from '../language/parties.ts';
import { staleItemWords } from '../language/stale-items.ts';
import type { Told } from '../language/told.ts';
import { topicWords } from '../language/topics.ts';
import type { Words } from '../language/words.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import { type Button, press } from './button.ts';
import { type Card, card } from './card.ts';
import {
  about,
  dateOfMeeting,
  deadlineOf,
  dueRows,
  type FormFacts,
  type MeetingFacts,
  nameOf,
  type Row,
  titleOfMember,
} from './facts.ts';
import { timeLeft } from './time-left.ts';

interface ItemsView extends Told {
  readonly facts: readonly Row[];
  readonly groups: readonly { title: string; rows: readonly ItemRow[] }[];
  readonly more: string;
  readonly actions: readonly Button[];
}

interface ItemRow {
  readonly title: string;
  readonly detail: string;
  readonly color: string;
  readonly actions: readonly Button[];
}

const expand = card<ItemsView>('items');

export type ItemsFacts = MeetingFacts &
  Partial<Pick<FormFacts, 'formId'>> & {
    /** Given in the answer to the call: what the call leaves of the time is then told. */
    readonly now?: Temporal.Instant;
  };

/**
 * For the secretary: who has answered, and every item with what can be done about it.
 *
 * @param facts `formId` is new each time it is shown, so that a press delivered twice moves an item once
 */
export function itemsCard(facts: ItemsFacts, words: Words): Card {
  const { agenda } = facts.meeting;
  const { groups } = words.agenda;
  const inState = (...states: Item['placement']['state'][]) =>
    agenda.items.filter((item) => states.includes(item.placement.state));
  const accepted = agenda.order.flatMap((id) => inState('accepted').filter((item) => item.id === id));
  const all = [
    ...inState('received', 'returned').map((item) => ({ title: groups.received, item })),
    ...accepted.map((item) => ({ title: groups.accepted, item })),
    ...inState('deferred', 'settled', 'withdrawn').map((item) => ({ title: groups.others, item })),
  ];
  const rows = all.map(({ title, item }) => ({ title, row: rowOf(item, facts, words) }));
  const view: Omit<ItemsView, 'groups' | 'more'> = {
    heading: words.agenda.overview,
    paragraphs: [
      nameOf(facts, words),
      ...callLines(facts, words),
      ...(facts.now === undefined ? [] : timeLeft(facts, facts.now, words)),
    ],
    facts: [...answerRows(facts, words), ...dueRows(deadlineOf(facts.meeting, 'items-due'), words)],
    actions: [
      press(words.buttons.previewAgenda, 'preview-agenda', about(facts)),
      ...(deadlineOf(facts.meeting, 'items-due') === undefined
        ? []
        : [press(words.buttons.why, 'ask-why', { ...about(facts), step: 'items-due' })]),
    ],
  };
  return asManyAsFit(rows.length, (most) => {
    const shown = rows.slice(0, most);
    const titles = [...new Set(shown.map(({ title }) => title))];
    const shownIn = (title: string) => shown.filter((one) => one.title === title).map(({ row }) => row);
    const more = rows.length > most ? words.agenda.more(rows.length - most) : '';
    const cut = { groups: titles.map((title) => ({ title, rows: shownIn(title) })), more };
    return expand({ ...view, ...cut }, words.language);
  });
}

/** That items are not called for yet, or were before the rule allows. */
function callLines({ body, meeting }: ItemsFacts, { agenda, plan, language }: Words): readonly string[] {
  const { calledAt, partiesCalled = [] } = meeting.agenda;
  if (calledAt === undefined) {
    const names = partiesCalled.map(({ party }) => partyName(body, party));
    return [names.length === 0 ? agenda.notCalled : partyWords[language].called(listed(names, language))];
  }
  const call = deadlineOf(meeting, 'call-for-items');
  const on = calledAt.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  return call?.earliest !== undefined && isTooEarly(call, on) ? [plan.tooEarly(call.step, call.earliest)] : [];
}

function answerRows({ body, meeting }: MeetingFacts, words: Words): readonly Row[] {
  const { rows, none } = words.meeting;
  const have = answered(meeting.agenda);
  const named = (members: readonly { title: string }[]) => members.map((one) => one.title).join('; ') || none;
  const members = seated(body).filter((one) => calledFor(meeting.agenda, one) !== undefined);
  if (members.length === 0) return [];
  return [
    { title: rows.answered, value: named(members.filter((one) => have.has(one.id))) },
    { title: rows.missing, value: named(members.filter((one) => !have.has(one.id))) },
  ];
}

function rowOf(item: Item, facts: ItemsFacts, words: Words): ItemRow {
  const { agenda, buttons } = words;
  const data = { ...about(facts), itemId: item.id };
  const { formId = '' } = facts;
  const { state } = item.placement;
  const stale = staleSince(item, facts.meeting);
  const marks = [
    titleOfMember(facts.body, item.by),
    placementOf(item, facts, words),
    ...(item.late ? [agenda.lateMark] : []),
    ...(stale === undefined ? [] : [staleItemWords[words.language].mark(stale)]),
    ...(item.version > 1 ? [agenda.edited(item.version)] : []),
  ];
  return {
    title: titleOf(item),
    detail: marks.join(' · '),
    color: item.late || stale !== undefined ? 'Attention' : 'Default',
    actions: [
      ...(state === 'withdrawn' ? [] : [press(buttons.triage, 'triage-item', data)]),
      ...(state === 'accepted'
        ? [
            press(buttons.up, 'move-item', { ...data, formId, direction: 'up' }),
            press(buttons.down, 'move-item', { ...data, formId, direction: 'down' }),
          ]
        : []),
    ],
  };
}

function placementOf({ placement }: Item, { body }: MeetingFacts, { agenda, language }: Words): string {
  switch (placement.state) {
    case 'accepted': {
      const section = body.rules.standingItems.find((one) => one.id === placement.section);
      return agenda.placements.accepted(section?.title ?? placement.section);
    }
    case 'deferred':
      return agenda.placements.deferred(dateOfMeeting(placement.to));
    case 'settled':
      return placement.escalatedTo === undefined
        ? agenda.placements.settled
        : topicWords[language].escalate.placement(placement.escalatedTo);
    case 'received':
    case 'returned':
    case 'withdrawn':
      return agenda.placements[placement.state];
  }
}
