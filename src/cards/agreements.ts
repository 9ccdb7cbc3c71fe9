import type { Body, Member } from '../domain/body/body.ts';
import {
  type KnownAgreement,
  nextStep,
  type StepState,
  stepStates,
} from '../domain/local-agreement/local-agreement.ts';
import { agreementWords } from '../language/agreements.ts';
import { listed } from '../language/clauses.ts';
import { referralWords } from '../language/referral.ts';
import type { Words } from '../language/words.ts';
import { type BoardRow, boardCard, lines, type Tone } from './board.ts';
import { type Button, press } from './button.ts';
import type { Card } from './card.ts';

export interface AgreementsFacts {
  readonly body: Body;
  readonly reader: Member;
  readonly agreements: readonly { readonly id: string; readonly agreement: KnownAgreement }[];
  readonly today: Temporal.PlainDate;
}

/** More would not fit in one message. */
const MOST_ROWS = 10;

/** How far each local agreement has come, with the days spent in each step. */
export function agreementsCard(facts: AgreementsFacts, words: Words): Card {
  const { body, reader, agreements } = facts;
  const said = agreementWords[words.language];
  const isSecretary = reader.offices.includes('secretary');
  const stages = ['draft', 'in-force', 'terminated'] as const;
  const shown = agreements.slice(0, MOST_ROWS);
  return boardCard(
    {
      ...said.board(body, agreements.length === 0),
      groups: stages.flatMap((stage) => {
        const rows = shown.filter(({ agreement }) => agreement.stage === stage);
        if (rows.length === 0) return [];
        return [{ title: said.stages[stage], rows: rows.map((one) => rowOf(one, facts, isSecretary, words)) }];
      }),
      actions: isSecretary ? [press(said.buttons.new, 'draft-agreement-form', { bodyId: body.id })] : [],
      links: [],
    },
    words,
  );
}

function rowOf(
  { id, agreement }: AgreementsFacts['agreements'][number],
  { body, today }: AgreementsFacts,
  isSecretary: boolean,
  words: Words,
): BoardRow {
  const said = agreementWords[words.language];
  const { mandate, stage } = agreement;
  const steps = stage === 'draft' ? stepStates(agreement, today) : [];
  return {
    title: agreement.title,
    lines: [
      ...lifeLines(agreement, today, words),
      ...steps.flatMap((one) => lines([stepLine(one, words)], TONES[one.state])),
      ...lines(
        mandate === undefined
          ? []
          : [referralWords[words.language].mandate(mandate.holder, mandate.frame, mandate.source)],
      ),
    ],
    actions: isSecretary ? buttonsOf(agreement, { bodyId: body.id, agreementId: id }, today, said.buttons) : [],
  };
}

const TONES: Readonly<Record<StepState['state'], Tone>> = {
  'not-reached': 'Default',
  awaited: 'Warning',
  approved: 'Good',
  returned: 'Attention',
};

/** When it holds, how it ends, and what it ought to say and does not. */
function lifeLines(agreement: KnownAgreement, today: Temporal.PlainDate, { language }: Words): BoardRow['lines'] {
  const said = agreementWords[language];
  const { terms, concludedOn, terminated, centralConsent, stage } = agreement;
  const { validUntil, noticeMonths, renegotiation, deviates } = terms;
  const isExpired = validUntil !== undefined && Temporal.PlainDate.compare(validUntil, today) < 0;
  return [
    ...lines([
      concludedOn === undefined ? said.drafted(agreement.draftedOn) : said.inForce(terms.validFrom ?? concludedOn),
    ]),
    ...lines(isExpired ? [] : [said.until(validUntil), ...(noticeMonths > 0 ? [said.notice(noticeMonths)] : [])]),
    ...lines(isExpired ? [said.expired(validUntil)] : [], 'Warning'),
    ...(terminated === undefined
      ? []
      : lines([said.terminated(terminated.on, terminated.endsOn, terminated.reason)], 'Attention')),
    ...(renegotiation === '' ? lines([said.noRenegotiation], 'Warning') : lines([said.renegotiation(renegotiation)])),
    ...(deviates && centralConsent === undefined && stage === 'draft' ? lines([said.deviates], 'Attention') : []),
    ...lines(centralConsent === undefined ? [] : [said.consent(centralConsent.on)], 'Good'),
  ];
}

function stepLine({ step, state, taken, days, missing }: StepState, { language }: Words): string {
  const said = agreementWords[language].steps;
  switch (state) {
    case 'not-reached':
      return said.notReached(step.name);
    case 'awaited': {
      const sent = taken === undefined ? step.name : said.awaited(step.name, taken.sentOn, days);
      return missing.length === 0 ? sent : `${sent}; ${said.missing(listed(missing, language))}`;
    }
    case 'approved':
      return said.approved(step.name, days);
    case 'returned':
      return said.returned(
        step.name,
        days,
        taken?.answers.findLast(({ verdict }) => verdict === 'returned')?.note ?? '',
      );
  }
}

/** Only what can be done now: nothing offers to conclude in the committee what it cannot conclude (L-9). */
function buttonsOf(
  agreement: KnownAgreement,
  data: Button['data'],
  today: Temporal.PlainDate,
  said: (typeof agreementWords)['da']['buttons'],
): readonly Button[] {
  if (agreement.stage === 'in-force') return [press(said.terminate, 'terminate-agreement-form', data)];
  if (agreement.stage === 'terminated') return [];
  const next = nextStep(agreement, today);
  const consent =
    agreement.terms.deviates && agreement.centralConsent === undefined
      ? [press(said.consent, 'note-central-consent-form', data)]
      : [];
  if (next === undefined) return [...consent, press(said.conclude, 'conclude-agreement-form', data)];
  const stepData = { ...data, stepId: next.step.id };
  return next.state === 'awaited'
    ? [press(said.answer, 'note-agreement-answer-form', stepData), ...consent]
    : [press(said.send(next.step.name), 'send-agreement-form', stepData), ...consent];
}
