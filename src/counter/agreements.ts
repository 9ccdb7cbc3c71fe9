import {
  type AgreementFormFacts,
  agreementAnswerCard,
  centralConsentCard,
  concludeAgreementCard,
  draftAgreementCard,
  sendAgreementCard,
  terminateAgreementCard,
} from '../cards/agreement-forms.ts';
import { agreementsCard } from '../cards/agreements.ts';
import type { Card } from '../cards/card.ts';
import type { AgreementCommand } from '../domain/local-agreement/commands.ts';
import { type KnownAgreement, type LocalAgreement, stepStates } from '../domain/local-agreement/local-agreement.ts';
import { draftAgreementForm, stepAnswerForm, stepDayForm, terminateForm } from '../forms/agreement-forms.ts';
import { readForm } from '../forms/form.ts';
import { type Again, type Asked, type SaidBy, submitCase, submitOn } from './case-form.ts';
import {
  type Action,
  caseIdOf,
  commandId,
  type Data,
  formIdOf,
  header,
  newFormId,
  refusal,
  textOf,
  type Visit,
} from './visit.ts';

/** `lokalaftaler`: how far each has come. */
export async function agreements(visit: Visit): Promise<Card> {
  const { parts, body, me, words } = visit;
  const records = await parts.store.records<LocalAgreement>('local-agreement', body.id);
  const known = records.flatMap(({ subject: id, state }) => (state.stage === 'none' ? [] : [{ id, agreement: state }]));
  const newest = known.toSorted((a, b) => Temporal.PlainDate.compare(b.agreement.draftedOn, a.agreement.draftedOn));
  return agreementsCard({ body, reader: me, agreements: newest, today: todayOf(visit) }, words);
}

export const agreementActions: Readonly<Record<string, Action>> = {
  'draft-agreement-form': async (visit) => drafting(visit),
  'draft-agreement': draft,
  'send-agreement-form': (visit, data) => onAgreement(visit, data, (facts) => sending(visit, data, facts)),
  'send-agreement': (visit, data) =>
    onAgreement(visit, data, (facts) =>
      ask(visit, data, facts.agreementId, {
        read: readForm(stepDayForm, data),
        form: (again) => sending(visit, data, { ...facts, ...again }),
        said: ({ on }) => ({ type: 'send-agreement', stepId: textOf(data, 'stepId'), on }),
      }),
    ),
  'note-agreement-answer-form': (visit, data) => onAgreement(visit, data, (facts) => answering(visit, data, facts)),
  'note-agreement-answer': (visit, data) =>
    onAgreement(visit, data, (facts) =>
      ask(visit, data, facts.agreementId, {
        read: readForm(stepAnswerForm, data),
        form: (again) => answering(visit, data, { ...facts, ...again }),
        said: (form) => ({ type: 'note-agreement-answer', stepId: textOf(data, 'stepId'), ...form }),
      }),
    ),
  'note-central-consent-form': (visit, data) =>
    onAgreement(visit, data, (facts) => centralConsentCard(facts, visit.words)),
  'note-central-consent': (visit, data) =>
    onAgreement(visit, data, (facts) =>
      ask(visit, data, facts.agreementId, {
        read: readForm(stepDayForm, data),
        form: (again) => centralConsentCard({ ...facts, ...again }, visit.words),
        said: (form) => ({ type: 'note-central-consent', ...form }),
      }),
    ),
  'conclude-agreement-form': (visit, data) =>
    onAgreement(visit, data, (facts) => concludeAgreementCard(facts, visit.words)),
  'conclude-agreement': (visit, data) =>
    onAgreement(visit, data, (facts) =>
      ask(visit, data, facts.agreementId, {
        read: readForm(stepDayForm, data),
        form: (again) => concludeAgreementCard({ ...facts, ...again }, visit.words),
        said: ({ on }) => ({ type: 'conclude-agreement', on }),
      }),
    ),
  'terminate-agreement-form': (visit, data) =>
    onAgreement(visit, data, (facts) => terminateAgreementCard(facts, visit.words)),
  'terminate-agreement': (visit, data) =>
    onAgreement(visit, data, (facts) =>
      ask(visit, data, facts.agreementId, {
        read: readForm(terminateForm, data),
        form: (again) => terminateAgreementCard({ ...facts, ...again }, visit.words),
        said: (form) => ({ type: 'terminate-agreement', ...form }),
      }),
    ),
};

const ask = <Form>(visit: Visit, data: Data, agreementId: string, submission: Asked<Form, SaidBy<AgreementCommand>>) =>
  submitOn(visit, data, agreementId, { ...submission, done: () => agreements(visit) });

interface OnAgreement extends AgreementFormFacts {
  readonly agreement: KnownAgreement;
}

function drafting(visit: Visit, again: Again = {}, formId = newFormId()): Card {
  const { body, words } = visit;
  if (body.rules.agreements === undefined) return refusal(visit, { because: 'no-agreements-here' });
  return draftAgreementCard({ body, formId, ...again }, words);
}

function draft(visit: Visit, data: Data): Promise<Card> {
  return submitCase(visit, {
    read: readForm(draftAgreementForm, data),
    form: (again) => drafting(visit, again, formIdOf(data)),
    done: () => agreements(visit),
    command: ({ mandate, ...form }): AgreementCommand => ({
      type: 'draft-agreement',
      ...header(visit, caseIdOf(data, 'la'), commandId(visit, data, 'draft-agreement')),
      ...form,
      ...(mandate === undefined ? {} : { mandate }),
    }),
  });
}

async function onAgreement(
  visit: Visit,
  data: Data,
  then: (facts: OnAgreement) => Promise<Card> | Card,
): Promise<Card> {
  const { parts, body } = visit;
  const agreementId = textOf(data, 'agreementId');
  const key = { procedure: 'local-agreement', bodyId: body.id, subject: agreementId };
  const agreement = await parts.store.look<LocalAgreement>(key);
  if (agreement === undefined || agreement.stage === 'none') return refusal(visit, { because: 'no-such-agreement' });
  const { title } = agreement;
  return then({ body, agreementId, agreement, title, today: todayOf(visit), formId: newFormId() });
}

/** The step a form names, and where the agreement stands with it. */
function stepOf({ agreement, today }: OnAgreement, data: Data) {
  return stepStates(agreement, today).find(({ step }) => step.id === textOf(data, 'stepId'));
}

function sending(visit: Visit, data: Data, facts: OnAgreement): Card {
  const next = stepOf(facts, data);
  return next === undefined
    ? refusal(visit, { because: 'no-such-step' })
    : sendAgreementCard({ ...facts, next }, visit.words);
}

function answering(visit: Visit, data: Data, facts: OnAgreement): Card {
  const next = stepOf(facts, data);
  return next === undefined
    ? refusal(visit, { because: 'no-such-step' })
    : agreementAnswerCard({ ...facts, next }, visit.words);
}

const todayOf = ({ now, body }: Visit) => now.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
