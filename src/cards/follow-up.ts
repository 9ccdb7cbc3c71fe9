import { type Body, regulars } from '../domain/body/body.ts';
import type { FollowUp, Origin, Owner } from '../domain/docket/docket.ts';
import { OWNER } from '../domain/docket/owner-choice.ts';
import { docketWords } from '../language/docket.ts';
import { informationWords } from '../language/information.ts';
import { ownerName } from '../language/point-lines.ts';
import type { Words } from '../language/words.ts';
import { alsoSend, type Button, press, send } from './button.ts';
import type { Card } from './card.ts';
import type { Choice, FormFacts, Row } from './facts.ts';
import { type Field, formCard } from './form-card.ts';
import { bodyToInform, type Chosen } from './information.ts';

/** The data of a button on a case's card. */
export const onCase = ({ id: bodyId }: Pick<Body, 'id'>) => ({ bodyId });

export interface FollowUpFormFacts extends FormFacts {
  readonly body: Body;
  readonly from?: Origin | undefined;
  /** The bodies that can be informed. */
  readonly others: readonly Chosen[];
  /** Set when the rule has asked about it: it can then be kept as unclear. */
  readonly isAskedAbout?: boolean;
}

/** Something to be done after a meeting: what, who, when. The secretariat has it unless another is chosen (S1-07). */
export function followUpFormCard(facts: FollowUpFormFacts, words: Words): Card {
  const { body, from, formId, isAskedAbout = false } = facts;
  const said = docketWords[words.language];
  const data = { ...onCase(body), formId, ...(from === undefined ? {} : pointData(from)) };
  return formCard(
    {
      ...facts,
      ...said.form(from),
      fields: [
        { id: 'follow-up', kind: 'long-text', required: true, most: 4000 },
        ...bodyToInform(facts.others, words),
        { id: 'addressee', kind: 'text', most: 200 },
        ...ownerFields(body, OWNER.secretariat, undefined, words),
        ...(from === undefined ? [] : [tellField(words)]),
      ],
      labels: { ...said.labels, ...informationWords[words.language].labels },
      actions: [
        send(said.buttons.save, 'add-follow-up', data),
        ...(isAskedAbout ? [alsoSend(said.buttons.saveUnclear, 'add-follow-up', { ...data, unclear: 'kept' })] : []),
        ...(from === undefined ? [] : insteadOfIt(from, body, words)),
      ],
    },
    words,
  );
}

/** What else can come of a point: an item for a coming meeting, or a point on every agenda. */
function insteadOfIt(from: Origin, body: Body, words: Words): readonly Button[] {
  const { buttons } = docketWords[words.language];
  const data = { ...onCase(body), ...pointData(from) };
  return [press(buttons.addComing, 'coming-item-form', data), press(buttons.makeStanding, 'make-standing-form', data)];
}

export interface OfFollowUp extends FormFacts {
  readonly body: Body;
  readonly followUp: FollowUp;
}

/** An unclear follow-up, or one that somebody else is to have: who, and when. */
export function clarifyCard(facts: OfFollowUp, words: Words): Card {
  const { body, followUp, formId } = facts;
  const said = docketWords[words.language];
  const told = said.clarify(followUp.what);
  const lacking = followUp.ownerAsWritten === undefined ? [] : [said.lacksOwner(followUp.ownerAsWritten)];
  const data = { ...onCase(body), formId, followUpId: followUp.id };
  return formCard(
    {
      ...facts,
      heading: told.heading,
      paragraphs: [...lacking, ...told.paragraphs, said.clarifyHint],
      facts: followUpRows(followUp, body, words),
      fields: ownerFields(body, chosen(followUp.owner), followUp, words),
      labels: said.labels,
      actions: [send(said.buttons.saveClarified, 'clarify-follow-up', data)],
    },
    words,
  );
}

/** The owner, or the secretary, writes how it goes, or that it is done. */
export function reportCard(facts: OfFollowUp, words: Words): Card {
  const { body, followUp, formId } = facts;
  const said = docketWords[words.language];
  const data = { ...onCase(body), formId, followUpId: followUp.id };
  return formCard(
    {
      ...facts,
      ...said.report(followUp.what),
      facts: followUpRows(followUp, body, words),
      fields: [{ id: 'status-text', kind: 'long-text', most: 4000, required: true }],
      labels: said.labels,
      actions: [send(said.buttons.sendStatus, 'note-follow-up', data), doneButton(followUp, body, words)],
    },
    words,
  );
}

/** Whoever was to be informed has it: how that is known (S2-10). */
export function receiptCard(facts: OfFollowUp, words: Words): Card {
  const { body, followUp, formId } = facts;
  const said = docketWords[words.language];
  const data = { ...onCase(body), formId, followUpId: followUp.id };
  return formCard(
    {
      ...facts,
      ...said.receipt(followUp.what),
      facts: followUpRows(followUp, body, words),
      fields: [{ id: 'closed-how', kind: 'long-text', most: 4000, required: true }],
      labels: { ...said.labels, 'closed-how': said.labels.receipt },
      actions: [send(said.buttons.saveReceipt, 'close-follow-up', data)],
    },
    words,
  );
}

/** »Udført« closes a task at one press; of a duty to inform it is asked how the receipt came. */
export function doneButton({ id, kind }: FollowUp, body: Body, words: Words): Button {
  const { buttons } = docketWords[words.language];
  const data = { ...onCase(body), followUpId: id };
  return kind === 'inform'
    ? press(buttons.receipt, 'follow-up-receipt', data)
    : press(buttons.done, 'close-follow-up', data);
}

/** Who has it, until when, and where it was decided. */
export function followUpRows(followUp: FollowUp, body: Body, words: Words): readonly Row[] {
  const { rows, kinds, from, until } = docketWords[words.language];
  const { kind, owner, due, addressee } = followUp;
  return [
    ...(kind === 'task' ? [] : [{ title: rows.kind, value: kinds[kind] }]),
    ...(addressee === undefined ? [] : [{ title: rows.addressee, value: addressee.name }]),
    { title: rows.owner, value: ownerTitle(owner, body, words) },
    { title: rows.due, value: until(due) },
    ...(followUp.from === undefined ? [] : [{ title: rows.from, value: from(followUp.from) }]),
  ];
}

export function ownerTitle(owner: Owner | undefined, body: Body, { language }: Words): string {
  return owner === undefined ? docketWords[language].nobody : ownerName(owner, body, language);
}

export const pointData = ({ meetingId, pointId }: Origin) => ({ meetingId, pointId });

function ownerFields(body: Body, value: string, followUp: FollowUp | undefined, words: Words): readonly Field[] {
  const said = docketWords[words.language];
  const outside = followUp?.owner?.kind === 'outside' ? followUp.owner : undefined;
  const choices: readonly Choice[] = [
    { title: said.secretariat, value: OWNER.secretariat },
    ...regulars(body).map(({ id, title }) => ({ title, value: `${OWNER.member}${id}` })),
    { title: said.choices.other, value: OWNER.other },
  ];
  return [
    { id: 'owner', kind: 'choice', value, choices },
    { id: 'owner-other', kind: 'text', most: 200, value: outside?.name ?? followUp?.ownerAsWritten ?? '' },
    { id: 'owner-organisation', kind: 'text', most: 200, value: outside?.organisation ?? '' },
    { id: 'due-date', kind: 'date', value: followUp?.due?.toString() ?? '' },
  ];
}

function tellField(words: Words): Field {
  const { choices } = docketWords[words.language];
  return {
    id: 'tell',
    kind: 'choice',
    value: 'at-approval',
    choices: [
      { title: choices.atApproval, value: 'at-approval' },
      { title: choices.atOnce, value: 'at-once' },
    ],
  };
}

function chosen(owner: Owner | undefined): string {
  switch (owner?.kind) {
    case undefined:
    case 'outside':
      return OWNER.other;
    case 'secretariat':
      return OWNER.secretariat;
    case 'member':
      return `${OWNER.member}${owner.id}`;
  }
}
