import type { KnownAgreement, LocalAgreement, StepAnswer } from './local-agreement.ts';

export type AgreementEvent =
  | { readonly type: 'agreement-drafted'; readonly agreement: KnownAgreement }
  | { readonly type: 'agreement-sent'; readonly stepId: string; readonly on: Temporal.PlainDate }
  | { readonly type: 'agreement-answered'; readonly stepId: string; readonly answer: StepAnswer }
  | { readonly type: 'central-consent-noted'; readonly on: Temporal.PlainDate; readonly note: string }
  | { readonly type: 'agreement-concluded'; readonly on: Temporal.PlainDate }
  | {
      readonly type: 'agreement-terminated';
      readonly on: Temporal.PlainDate;
      readonly endsOn: Temporal.PlainDate;
      readonly reason: string;
    };

export function evolveAgreement(agreement: LocalAgreement, event: AgreementEvent): LocalAgreement {
  if (event.type === 'agreement-drafted') return event.agreement;
  if (agreement.stage === 'none') return agreement;
  const { taken } = agreement;
  switch (event.type) {
    case 'agreement-sent':
      return { ...agreement, taken: [...taken, { stepId: event.stepId, sentOn: event.on, answers: [] }] };
    case 'agreement-answered': {
      const { stepId, answer } = event;
      const current = taken.findLast((one) => one.stepId === stepId);
      // A party that answers again has changed its mind.
      const answers = [...(current?.answers ?? []).filter(({ part }) => part !== answer.part), answer];
      return { ...agreement, taken: taken.map((one) => (one === current ? { ...one, answers } : one)) };
    }
    case 'central-consent-noted':
      return { ...agreement, centralConsent: { on: event.on, note: event.note } };
    case 'agreement-concluded':
      return { ...agreement, stage: 'in-force', concludedOn: event.on };
    case 'agreement-terminated': {
      const { on, endsOn, reason } = event;
      return { ...agreement, stage: 'terminated', terminated: { on, endsOn, reason } };
    }
  }
}
