import type { Body } from '../domain/body/body.ts';
import type { DecidedPoint, Origin } from '../domain/docket/docket.ts';
import type { MeetingNote } from '../domain/procedure.ts';
import { longSlot } from '../language/dates.ts';
import { docketWords } from '../language/docket.ts';
import type { Words } from '../language/words.ts';
import { send } from './button.ts';
import type { Card } from './card.ts';
import type { FormFacts } from './facts.ts';
import { onCase, pointData } from './follow-up.ts';
import { formCard } from './form-card.ts';

/** »Gør til fast punkt«: under which title what was decided stands from now on (S2-05, S4-06). */
export function makeStandingCard(
  facts: FormFacts & { readonly body: Body; readonly from: Origin },
  words: Words,
): Card {
  const { body, from, formId } = facts;
  const said = docketWords[words.language];
  const data = { ...onCase(body), formId, ...pointData(from) };
  return formCard(
    {
      ...facts,
      ...said.standingForm(from),
      fields: [{ id: 'standing-title', kind: 'text', value: from.title, required: true, most: 200 }],
      labels: said.labels,
      actions: [send(said.buttons.saveStanding, 'make-standing', data)],
    },
    words,
  );
}

/** Takes a standing point off the agendas to come: why, and which meeting decided it. */
export function endStandingCard(
  facts: FormFacts & { readonly body: Body; readonly point: DecidedPoint; readonly held: readonly MeetingNote[] },
  words: Words,
): Card {
  const { body, point, held, formId } = facts;
  const said = docketWords[words.language];
  return formCard(
    {
      ...facts,
      ...said.endForm(point.title, point.from),
      fields: [
        { id: 'end-reason', kind: 'long-text', required: true },
        {
          id: 'ended-at-meeting',
          kind: 'choice',
          value: held.at(-1)?.id ?? 'none',
          choices: [
            ...held.map(({ id, slot }) => ({ title: longSlot(slot, words.language), value: id })),
            { title: words.forms.noOutcome, value: 'none' },
          ],
        },
      ],
      labels: said.labels,
      actions: [send(said.buttons.saveEnd, 'end-standing', { ...onCase(body), formId, standingId: point.id })],
    },
    words,
  );
}
