import type { Body } from '../domain/body/body.ts';
import type { ComingItem, Origin } from '../domain/docket/docket.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { longSlot } from '../language/dates.ts';
import { docketWords } from '../language/docket.ts';
import type { Words } from '../language/words.ts';
import { send } from './button.ts';
import type { Card } from './card.ts';
import { type FormFacts, shortened } from './facts.ts';
import { onCase, pointData } from './follow-up.ts';
import { formCard } from './form-card.ts';

/** Something for a meeting that is not named yet (S4-14); `bullet` is the part of a recommendation that was put off, `comment` what came after the time for it. */
export function comingItemCard(
  facts: FormFacts & {
    readonly body: Body;
    readonly from?: Origin | undefined;
    readonly bullet?: string | undefined;
    readonly comment?: string | undefined;
  },
  words: Words,
): Card {
  const { body, from, bullet, comment, formId } = facts;
  const said = docketWords[words.language];
  const data = { ...onCase(body), formId, ...(from === undefined ? {} : pointData(from)) };
  return formCard(
    {
      ...facts,
      ...said.comingForm(from),
      fields: [
        {
          id: 'coming-title',
          kind: 'text',
          required: true,
          most: 200,
          value: shortened([bullet ?? from?.title ?? ''], 200)[0] ?? '',
        },
        {
          id: 'coming-text',
          kind: 'long-text',
          most: 4000,
          value: shortened([bullet ?? comment ?? ''], 4000)[0] ?? '',
        },
      ],
      labels: said.labels,
      actions: [send(said.buttons.saveComing, 'add-to-backlog', data)],
    },
    words,
  );
}

export interface OfComingItem extends FormFacts {
  readonly body: Body;
  readonly coming: ComingItem;
}

/** Onto which of the meetings to come. */
export function takeComingCard(facts: OfComingItem & { readonly later: readonly MeetingNote[] }, words: Words): Card {
  const { body, coming, later, formId } = facts;
  const said = docketWords[words.language];
  const told = said.takeForm(coming.title);
  const choices = later.map(({ id, slot }) => ({ title: longSlot(slot, words.language), value: id }));
  const data = { ...onCase(body), formId, comingId: coming.id };
  return formCard(
    {
      ...facts,
      heading: told.heading,
      paragraphs: choices.length === 0 ? [said.noMeetings] : told.paragraphs,
      fields:
        choices.length === 0 ? [] : [{ id: 'to-meeting', kind: 'choice', value: choices[0]?.value ?? '', choices }],
      labels: said.labels,
      actions: choices.length === 0 ? [] : [send(said.buttons.saveTake, 'take-from-backlog', data)],
    },
    words,
  );
}

/** Why it is not to be treated after all. */
export function strikeComingCard(facts: OfComingItem, words: Words): Card {
  const { body, coming, formId } = facts;
  const said = docketWords[words.language];
  return formCard(
    {
      ...facts,
      ...said.strikeForm(coming.title),
      fields: [{ id: 'strike-reason', kind: 'long-text', required: true }],
      labels: said.labels,
      actions: [send(said.buttons.saveStrike, 'strike-from-backlog', { ...onCase(body), formId, comingId: coming.id })],
    },
    words,
  );
}
