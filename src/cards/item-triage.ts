import { sectionFor } from '../domain/agenda/assemble.ts';
import { type Item, titleOf } from '../domain/agenda/item.ts';
import { staleSince } from '../domain/agenda/stale-item.ts';
import { member } from '../domain/body/body.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { longSlot } from '../language/dates.ts';
import { guestWords } from '../language/guests.ts';
import { referralWords } from '../language/referral.ts';
import { staleItemWords } from '../language/stale-items.ts';
import type { Told } from '../language/told.ts';
import { waiverWords } from '../language/waivers.ts';
import type { Words } from '../language/words.ts';
import { alsoSend, type Button, press, send } from './button.ts';
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
  titleOfMember,
  typedOr,
} from './facts.ts';
import { itemRows } from './item-receipt.ts';
import { textSections } from './item-text.ts';
import type { Section } from './notice.ts';
import { coversView, escalateView, settleHints } from './topics.ts';

interface Part {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly actions: readonly Button[];
}

interface TriageView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly facts: readonly Row[];
  readonly sections: readonly Section[];
  readonly accept: Part & { readonly choices: readonly Choice[] };
  readonly late: { readonly shown: boolean; readonly label: string; readonly value: string };
  readonly back: Part;
  readonly defer: Part & { readonly choices: readonly Choice[] };
  readonly stale: Part & { readonly shown: boolean; readonly warning: string };
  readonly covers: {
    readonly shown: boolean;
    readonly label: string;
    readonly value: string;
    readonly choices: readonly Choice[];
  };
  readonly settle: Part & { readonly hints: readonly string[] };
  readonly escalate: Part & { readonly shown: boolean; readonly clause: string };
  readonly actions: readonly Button[];
}

const expand = card<TriageView>('item-triage');

export interface TriageFacts extends MeetingFacts, FormFacts {
  readonly item: Item;
  /** The body's other meetings to which it can be put off. */
  readonly later: readonly MeetingNote[];
}

/** One item whole, and the things the secretary can do with it (S0-21, S1-06, S2-12). */
export function itemTriageCard(facts: TriageFacts, words: Words): Card {
  const { item, body, formId, meeting } = facts;
  const { labels } = words.forms;
  const { triageParts } = words.agenda;
  const data = { ...about(facts), formId, itemId: item.id };
  const typed = (id: string, otherwise: string) => ({ label: labels[id] ?? id, value: typedOr(facts, id, otherwise) });
  const sections = body.rules.standingItems.filter((one) => one.role === 'section');
  const late = item.late && item.waiver === undefined;
  const view: TriageView = {
    ...words.agenda.triage(titleOf(item)),
    ...faultView(facts, words),
    facts: [
      { title: words.meeting.rows.author, value: titleOfMember(body, item.by) },
      ...itemRows(facts, item, words),
      ...(item.late ? dueRows(deadlineOf(meeting, 'items-due', member(body, item.by)), words) : []),
      ...declinedRows(facts, words),
      ...(item.waiver === undefined ? [] : [{ title: words.meeting.rows.lateReason, value: item.waiver.reason }]),
    ],
    sections: textSections(body, item, words, 12_000),
    accept: {
      title: triageParts.accept,
      ...typed('section', sectionFor(item, body.rules.standingItems)?.id ?? sections[0]?.id ?? ''),
      choices: sections.map(({ id, title }) => ({ title, value: id })),
      actions: [send(words.buttons.accept, 'accept-item', data)],
    },
    late: { shown: late, ...typed('waiver-reason', ''), ...notedLabel(facts, words) },
    back: {
      title: triageParts.returnIt,
      ...typed('question', ''),
      actions: [alsoSend(words.buttons.returnItem, 'return-item', data)],
    },
    defer: {
      title: triageParts.defer,
      ...typed('defer-to', 'later'),
      choices: [
        { title: words.forms.later, value: 'later' },
        ...facts.later.map(({ id, slot }) => ({ title: longSlot(slot, words.language), value: id })),
      ],
      actions: [alsoSend(words.buttons.defer, 'defer-item', data)],
    },
    covers: coversView(facts, words),
    escalate: escalateView(facts, data, words),
    settle: {
      title: triageParts.settle,
      hints: settleHints(body.rules, words),
      ...typed('settled-how', ''),
      actions: [alsoSend(words.buttons.settle, 'settle-item', data)],
    },
    stale: stalePart(facts, words),
    actions: [
      press(referralWords[words.language].buttons.refer, 'refer-form', { ...about(facts), itemId: item.id }),
      press(guestWords[words.language].inviteToItem, 'invite-guests-form', { ...about(facts), itemId: item.id }),
      press(words.buttons.openItems, 'run-command', { ...about(facts), command: 'items' }),
    ],
  };
  return expand(view, words.language);
}

/** The proposal to inform the members instead, where the item’s external date passes before the meeting (S4-10). */
function stalePart(facts: TriageFacts, { language }: Words): TriageView['stale'] {
  const { item, meeting, formId } = facts;
  const said = staleItemWords[language];
  const since = staleSince(item, meeting);
  if (since === undefined) return { shown: false, title: '', warning: '', label: '', value: '', actions: [] };
  return {
    shown: true,
    title: said.part,
    warning: said.warning(titleOf(item), since),
    label: said.toldLabel,
    value: typedOr(facts, 'stale-told', said.proposal(since)),
    actions: [alsoSend(said.drop, 'drop-stale-item', { ...about(facts), formId, itemId: item.id })],
  };
}

/** What the secretary notes where others than she let late items in. */
function notedLabel({ body }: MeetingFacts, { language }: Words): { readonly label?: string } {
  const label = waiverWords[language].notedReason[body.rules.lateItems?.by ?? 'secretary'];
  return label === undefined ? {} : { label };
}

/** That the chair has said no, until the chair says yes. */
function declinedRows({ item, body }: TriageFacts, words: Words): readonly Row[] {
  const { waiver, waiverDeclined: no } = item;
  if (waiver !== undefined || no === undefined) return [];
  const value = waiverWords[words.language].declined(titleOfMember(body, no.by), no.reason);
  return [{ title: words.agenda.lateMark, value }];
}
