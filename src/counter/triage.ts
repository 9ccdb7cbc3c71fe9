import type { z } from 'zod';
import type { Card } from '../cards/card.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { itemTriageCard } from '../cards/item-triage.ts';
import { itemsCard } from '../cards/items.ts';
import { refusedForm } from '../cards/refusal.ts';
import type { Item, Placement } from '../domain/agenda/item.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import type { Ground } from '../domain/refusal.ts';
import { readForm } from '../forms/form.ts';
import { acceptForm, deferForm, escalateForm, returnForm, settleForm, staleForm } from '../forms/triage-forms.ts';
import { onItem } from './items.ts';
import { headerOf } from './meeting-command.ts';
import { type Action, carryOut, type Data, meetingNotes, newFormId, refusal, textOf, type Visit } from './visit.ts';

/** What the secretary does with the items that came in (triage), and their order. */
export const triageActions: Readonly<Record<string, Action>> = {
  'triage-item': (visit, data) => onItem(visit, data, (facts, item) => triage(visit, facts, item)),
  'accept-item': (visit, data) =>
    place(visit, data, acceptForm, ({ section, waiverReason, covers }) => ({
      placement: { state: 'accepted', section },
      reason: waiverReason,
      ...(covers === undefined ? {} : { covers }),
    })),
  'return-item': (visit, data) =>
    place(visit, data, returnForm, ({ question }) => ({ placement: { state: 'returned', question } })),
  'defer-item': (visit, data) => place(visit, data, deferForm, ({ to }) => ({ placement: { state: 'deferred', to } })),
  'settle-item': (visit, data) =>
    place(visit, data, settleForm, ({ how }) => ({ placement: { state: 'settled', how } })),
  'drop-stale-item': dropStale,
  'escalate-item': escalate,
  'move-item': (visit, data) => {
    const command: MeetingCommand = {
      type: 'order-item',
      itemId: textOf(data, 'itemId'),
      direction: textOf(data, 'direction') === 'down' ? 'down' : 'up',
      ...headerOf(visit, data, `order-item-${textOf(data, 'itemId')}`),
    };
    return carryOut(visit, command, (facts) => itemsCard({ ...facts, formId: newFormId() }, visit.words));
  },
};

interface Placed {
  readonly placement: Exclude<Placement, { state: 'received' } | { state: 'withdrawn' }>;
  readonly reason?: string;
  readonly covers?: readonly string[];
}

/** What can be mended on the same card. */
const MENDABLE: readonly Ground[] = [
  'late-item-needs-reason',
  'waiver-needed',
  'no-such-section',
  'no-such-meeting',
  'reason-missing',
];

/** Places an item and shows what is left to place. */
async function place<Form>(
  visit: Visit,
  data: Data,
  form: z.ZodType<Form>,
  placed: (value: Form) => Placed,
): Promise<Card> {
  const typed = visit.typed;
  const read = readForm(form, data);
  if (!read.ok) return onItem(visit, data, (facts, item) => triage(visit, facts, item, { typed, faults: read.faults }));
  const itemId = textOf(data, 'itemId');
  const { placement, ...said } = placed(read.value);
  const command: MeetingCommand = {
    type: 'place-item',
    itemId,
    placement,
    ...said,
    ...headerOf(visit, data, `place-item-${placement.state}`),
  };
  return onTriage(visit, command, itemId);
}

/** A matter of principle goes where the rules take it, and off this agenda. */
async function escalate(visit: Visit, data: Data): Promise<Card> {
  const { typed } = visit;
  const read = readForm(escalateForm, data);
  if (!read.ok) return onItem(visit, data, (facts, item) => triage(visit, facts, item, { typed, faults: read.faults }));
  const itemId = textOf(data, 'itemId');
  const command: MeetingCommand = {
    type: 'escalate-item',
    itemId,
    ...read.value,
    ...headerOf(visit, data, 'escalate-item'),
  };
  return onTriage(visit, command, itemId);
}

/** Shows what is left to place; what can be mended is mended on the item's own card. */
function onTriage(visit: Visit, command: MeetingCommand, itemId: string): Promise<Card> {
  const { typed } = visit;
  return carryOut(visit, command, {
    done: (facts) => itemsCard({ ...facts, formId: newFormId() }, visit.words),
    refused: async (facts, ground) => {
      const item = facts.meeting.agenda.items.find((one) => one.id === itemId);
      return item !== undefined && MENDABLE.includes(ground.because)
        ? refusedForm(await triage(visit, facts, item, { typed }), refusal({ ...visit, typed: {} }, ground))
        : undefined;
    },
  });
}

/** Takes a stale item off, and tells the members what stands in the form. */
async function dropStale(visit: Visit, data: Data): Promise<Card> {
  const { typed } = visit;
  const read = readForm(staleForm, data);
  if (!read.ok) return onItem(visit, data, (facts, item) => triage(visit, facts, item, { typed, faults: read.faults }));
  const command: MeetingCommand = {
    type: 'drop-stale-item',
    itemId: textOf(data, 'itemId'),
    ...read.value,
    ...headerOf(visit, data, 'drop-stale-item'),
  };
  return carryOut(visit, command, (facts) => itemsCard({ ...facts, formId: newFormId() }, visit.words));
}

async function triage(
  visit: Visit,
  facts: MeetingFacts,
  item: Item,
  again: Pick<Parameters<typeof itemTriageCard>[0], 'typed' | 'faults'> = {},
): Promise<Card> {
  const notes = await meetingNotes(visit);
  const later = notes.filter(
    (one) => !one.cancelled && Temporal.PlainDate.compare(one.slot.date, facts.meeting.slot.date) > 0,
  );
  return itemTriageCard({ ...facts, item, later, formId: newFormId(), ...again }, visit.words);
}
