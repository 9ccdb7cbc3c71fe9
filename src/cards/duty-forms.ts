import type { Body } from '../domain/body/body.ts';
import type { Account, Duty } from '../domain/duties/duties.ts';
import { cited } from '../language/clauses.ts';
import { dutyWords } from '../language/duties.ts';
import type { Words } from '../language/words.ts';
import { send } from './button.ts';
import type { Card } from './card.ts';
import type { FormFacts } from './facts.ts';
import { type Field, formCard } from './form-card.ts';

export interface DutyFormFacts extends FormFacts {
  readonly body: Body;
  readonly year: number;
  readonly duty: Duty;
  /** In the body's zone. */
  readonly today: Temporal.PlainDate;
}

/** What was done about a duty: a note, and what its kind asks for. */
export function completeDutyCard(facts: DutyFormFacts, words: Words): Card {
  const { body, year, duty, formId } = facts;
  const said = dutyWords[words.language];
  return formCard(
    {
      ...facts,
      ...said.completeForm(said.title(duty)),
      facts: [{ title: words.meeting.rows.rule, value: cited(duty.clause, words.language) }],
      fields: [...fieldsOf(facts), { id: 'note', kind: 'long-text', value: accountOf(duty).note, most: MOST }],
      labels: said.labels,
      actions: [send(said.buttons.complete, 'complete-duty', { bodyId: body.id, year, dutyId: duty.id, formId })],
    },
    words,
  );
}

export function waiveDutyCard(facts: DutyFormFacts, words: Words): Card {
  const { body, year, duty, formId } = facts;
  const said = dutyWords[words.language];
  return formCard(
    {
      ...facts,
      ...said.waiveForm(said.title(duty)),
      facts: [{ title: words.meeting.rows.rule, value: cited(duty.clause, words.language) }],
      fields: [{ id: 'reason', kind: 'long-text', required: true }],
      labels: said.labels,
      actions: [send(said.buttons.waive, 'waive-duty', { bodyId: body.id, year, dutyId: duty.id, formId })],
    },
    words,
  );
}

/** What gives occasion to revise the rules: a new collective agreement, or need (S1-18). */
export function revisionCard(facts: Omit<DutyFormFacts, 'duty'>, words: Words): Card {
  const { body, year, formId, today } = facts;
  const said = dutyWords[words.language];
  return formCard(
    {
      ...facts,
      ...said.revisionForm(body),
      fields: [
        { id: 'occasion', kind: 'text', value: said.occasion, required: true, most: 200 },
        { id: 'due-date', kind: 'date', value: today.add({ months: 6 }).toString(), required: true },
      ],
      labels: said.labels,
      actions: [send(said.buttons.sendRevision, 'call-for-revision', { bodyId: body.id, year, formId })],
    },
    words,
  );
}

/** Characters of a longer text. */
const MOST = 2000;

function fieldsOf({ duty, today }: DutyFormFacts): readonly Field[] {
  const {
    localAgreements = '',
    sentTo = duty.to ?? '',
    sentOn = today,
    topics = [],
    adoptedOn = today,
  } = accountOf(duty);
  switch (duty.kind) {
    case 'evaluation':
      return [{ id: 'local-agreements', kind: 'long-text', value: localAgreements, required: true, most: MOST }];
    case 'orientation':
      return [
        { id: 'sent-to', kind: 'text', value: sentTo, required: true },
        { id: 'sent-on', kind: 'date', value: sentOn.toString(), required: true },
      ];
    case 'strategic-topics':
      return [{ id: 'topics', kind: 'long-text', value: topics.join('\n'), required: true, most: MOST }];
    case 'revision':
      return [{ id: 'adopted-on', kind: 'date', value: adoptedOn.toString(), required: true }];
    case 'preparation':
    case 'other':
      return [];
  }
}

function accountOf({ settlement }: Duty): Account {
  return settlement.state === 'done' ? settlement.account : { note: '' };
}
