import { type Item, titleOf } from '../domain/agenda/item.ts';
import { member } from '../domain/body/body.ts';
import type { Told } from '../language/told.ts';
import { waiverWords } from '../language/waivers.ts';
import type { Words } from '../language/words.ts';
import { type ReasonInput, reasonInput } from './absence.ts';
import { alsoSend, type Button, send } from './button.ts';
import { type Card, card } from './card.ts';
import {
  about,
  deadlineOf,
  dueRows,
  type FormFacts,
  faultView,
  type MeetingFacts,
  type Row,
  titleOfMember,
} from './facts.ts';
import { itemRows } from './item-receipt.ts';
import { textSections } from './item-text.ts';
import type { Section } from './notice.ts';

interface LateItemView extends Told {
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly facts: readonly Row[];
  readonly sections: readonly Section[];
  readonly reason: ReasonInput;
  readonly actions: readonly Button[];
}

const expand = card<LateItemView>('late-item');

interface LateItemFacts extends MeetingFacts {
  readonly item: Item;
}

/** For the chair, where the rules leave late items to the chair: the item, and yes or no with a reason. */
export function lateItemCard(facts: LateItemFacts & FormFacts, words: Words): Card {
  const { body, meeting, item, formId } = facts;
  const said = waiverWords[words.language];
  const data = { ...about(facts), formId, itemId: item.id };
  const view: LateItemView = {
    ...lateItemTold(facts, words),
    ...faultView(facts, words),
    facts: [
      { title: words.meeting.rows.author, value: titleOfMember(body, item.by) },
      ...itemRows(facts, item, words),
      ...dueRows(deadlineOf(meeting, 'items-due', member(body, item.by)), words),
    ],
    sections: textSections(body, item, words, 12_000),
    reason: reasonInput(facts, words, true),
    actions: [
      send(said.grant, 'answer-late-item', { ...data, granted: 'true' }),
      alsoSend(said.decline, 'answer-late-item', { ...data, granted: 'false' }),
    ],
  };
  return expand(view, words.language);
}

export function lateItemTold({ body, item }: LateItemFacts, { language }: Words): Told {
  const clause = body.rules.lateItems?.clause ?? body.rules.itemFields.clause;
  return waiverWords[language].wanted(titleOf(item), clause);
}
