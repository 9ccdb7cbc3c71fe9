import type { StepState } from '../domain/local-agreement/local-agreement.ts';
import { agreementWords } from '../language/agreements.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import type { Button } from './button.ts';
import type { Card } from './card.ts';
import { type CaseFormFacts, caseFormCard } from './case-form.ts';
import type { Field } from './form-card.ts';

/** A form about one local agreement. */
export interface AgreementFormFacts extends CaseFormFacts {
  readonly agreementId: string;
  readonly title: string;
  readonly today: Temporal.PlainDate;
}

export function draftAgreementCard(facts: CaseFormFacts, words: Words): Card {
  const said = agreementWords[words.language];
  const yesNo = [
    { title: said.no, value: 'no' },
    { title: said.yes, value: 'yes' },
  ];
  return asking(facts, words, said.forms.draft(), 'draft-agreement', said.buttons.save, {}, [
    { id: 'agreement-title', kind: 'text', required: true, most: 200 },
    { id: 'agreement-text', kind: 'long-text', required: true, most: 4000 },
    { id: 'valid-from', kind: 'date' },
    { id: 'valid-until', kind: 'date' },
    { id: 'notice-months', kind: 'text', value: '0', most: 3 },
    { id: 'renegotiation', kind: 'long-text' },
    { id: 'deviates', kind: 'choice', value: 'no', choices: yesNo },
    { id: 'mandate-holder', kind: 'text', most: 200 },
    { id: 'mandate-frame', kind: 'text', most: 12 },
    { id: 'mandate-source', kind: 'text', most: 200 },
  ]);
}

/** Sent to its next step, on which day. */
export function sendAgreementCard(facts: AgreementFormFacts & { readonly next: StepState }, words: Words): Card {
  const said = agreementWords[words.language];
  const { step } = facts.next;
  const told = said.forms.send(facts.title, step.name);
  const data = { agreementId: facts.agreementId, stepId: step.id };
  return asking(facts, words, told, 'send-agreement', said.buttons.save, data, [dayField(facts)]);
}

export function agreementAnswerCard(facts: AgreementFormFacts & { readonly next: StepState }, words: Words): Card {
  const said = agreementWords[words.language];
  const { step, missing } = facts.next;
  const parts = missing.map((part) => ({ title: part, value: part }));
  const verdicts = (['approved', 'returned'] as const).map((value) => ({ title: said.verdicts[value], value }));
  const data = { agreementId: facts.agreementId, stepId: step.id };
  return asking(
    facts,
    words,
    said.forms.answer(facts.title, step.name),
    'note-agreement-answer',
    said.buttons.save,
    data,
    [
      ...(parts.length === 0
        ? []
        : [{ id: 'part', kind: 'choice', required: true, choices: parts, value: parts[0]?.value ?? '' } as const]),
      { id: 'verdict', kind: 'choice', required: true, choices: verdicts, value: 'approved' },
      dayField(facts),
      { id: 'note', kind: 'long-text' },
    ],
  );
}

export function centralConsentCard(facts: AgreementFormFacts, words: Words): Card {
  const said = agreementWords[words.language];
  const data = { agreementId: facts.agreementId };
  return asking(facts, words, said.forms.consent(facts.title), 'note-central-consent', said.buttons.save, data, [
    dayField(facts),
    { id: 'note', kind: 'long-text' },
  ]);
}

export function concludeAgreementCard(facts: AgreementFormFacts, words: Words): Card {
  const said = agreementWords[words.language];
  const data = { agreementId: facts.agreementId };
  const told = said.forms.conclude(facts.title);
  return asking(facts, words, told, 'conclude-agreement', said.buttons.conclude, data, [dayField(facts)]);
}

export function terminateAgreementCard(facts: AgreementFormFacts, words: Words): Card {
  const said = agreementWords[words.language];
  const data = { agreementId: facts.agreementId };
  const told = said.forms.terminate(facts.title);
  return asking(facts, words, told, 'terminate-agreement', said.buttons.terminate, data, [
    dayField(facts),
    { id: 'reason', kind: 'long-text', required: true },
  ]);
}

const dayField = ({ today }: AgreementFormFacts): Field => ({
  id: 'step-day',
  kind: 'date',
  required: true,
  value: today.toString(),
});

function asking(
  facts: CaseFormFacts,
  words: Words,
  told: Told,
  verb: string,
  button: string,
  data: Button['data'],
  fields: readonly Field[],
): Card {
  const { labels, buttons } = agreementWords[words.language];
  const back = { title: buttons.board, command: 'local-agreements' } as const;
  return caseFormCard(facts, { told, verb, button, data, fields, labels, back }, words);
}
