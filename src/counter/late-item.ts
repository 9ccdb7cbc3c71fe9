import type { Card } from '../cards/card.ts';
import { lateItemCard } from '../cards/late-item.ts';
import { titleOf } from '../domain/agenda/item.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { readForm } from '../forms/form.ts';
import { reasonForm } from '../forms/meeting-forms.ts';
import { waiverWords } from '../language/waivers.ts';
import { onItem } from './items.ts';
import { headerOf } from './meeting-command.ts';
import { type Action, carryOut, type Data, newFormId, refusal, textOf, toldCard, type Visit } from './visit.ts';

/** The chair's yes or no to a late item. */
export const lateItemActions: Readonly<Record<string, Action>> = {
  'answer-late-item': answer,
};

function answer(visit: Visit, data: Data): Promise<Card> {
  const read = readForm(reasonForm, data);
  if (!read.ok) {
    const again = { formId: newFormId(), typed: visit.typed, faults: read.faults };
    return onItem(visit, data, (facts, item) => lateItemCard({ ...facts, item, ...again }, visit.words));
  }
  const itemId = textOf(data, 'itemId');
  const granted = textOf(data, 'granted') === 'true';
  const command: MeetingCommand = {
    type: 'answer-late-item',
    itemId,
    granted,
    ...read.value,
    ...headerOf(visit, data, `answer-late-item-${granted}`),
  };
  return carryOut(visit, command, ({ meeting }) => {
    const item = meeting.agenda.items.find((one) => one.id === itemId);
    if (item === undefined) return refusal(visit, { because: 'no-such-item' });
    return toldCard(visit, waiverWords[visit.words.language].thanks(titleOf(item), item.waiver !== undefined));
  });
}
