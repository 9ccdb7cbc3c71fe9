import type { AgreementStep } from '../body/agreement-route.ts';
import type { Mandate } from '../referral/referral.ts';

/** What a local agreement (lokalaftale) says of its own life. */
export interface Terms {
  readonly validFrom: Temporal.PlainDate | undefined;
  /** Undefined: until it is terminated (S3-10). */
  readonly validUntil: Temporal.PlainDate | undefined;
  /** Whole months from termination until it ends; 0 for at once. */
  readonly noticeMonths: number;
  /** When and how it is negotiated anew; empty if it does not say (S3-11). */
  readonly renegotiation: string;
  /** Whether it departs from the central agreement, which the central parties must consent to (S3-09). */
  readonly deviates: boolean;
}

export type Verdict = 'approved' | 'returned';

/** What one party of a step answered; a step without parts has one answer of its own. */
export interface StepAnswer {
  /** Empty for a step without parts. */
  readonly part: string;
  readonly verdict: Verdict;
  readonly on: Temporal.PlainDate;
  readonly note: string;
}

/** One time it was sent to a step; a step that returned it may be tried again. */
export interface StepTaken {
  readonly stepId: string;
  readonly sentOn: Temporal.PlainDate;
  readonly answers: readonly StepAnswer[];
}

export type LocalAgreement = { readonly stage: 'none' } | KnownAgreement;

export interface KnownAgreement {
  readonly stage: 'draft' | 'in-force' | 'terminated';
  readonly draftedOn: Temporal.PlainDate;
  readonly title: string;
  readonly text: string;
  readonly terms: Terms;
  readonly mandate?: Mandate;
  /** The steps it must pass, as the body's rules had them when it was drafted. */
  readonly route: readonly AgreementStep[];
  readonly taken: readonly StepTaken[];
  readonly centralConsent?: { readonly on: Temporal.PlainDate; readonly note: string };
  readonly concludedOn?: Temporal.PlainDate;
  readonly terminated?: {
    readonly on: Temporal.PlainDate;
    readonly endsOn: Temporal.PlainDate;
    readonly reason: string;
  };
}

/** Where it stands with one step. */
export interface StepState {
  readonly step: AgreementStep;
  readonly state: 'not-reached' | 'awaited' | 'approved' | 'returned';
  readonly taken: StepTaken | undefined;
  /** Whole days it has lain there, until the answer or today. */
  readonly days: number;
  /** Those who have not answered, of a step with parts. */
  readonly missing: readonly string[];
}

/**
 * Every step of its route in order, with the days spent in each.
 *
 * @source S0-26; 4.21 "cannot skip, shows days spent"
 */
export function stepStates(agreement: KnownAgreement, today: Temporal.PlainDate): readonly StepState[] {
  return agreement.route.map((step) => {
    const taken = agreement.taken.findLast(({ stepId }) => stepId === step.id);
    if (taken === undefined) return { step, state: 'not-reached', taken, days: 0, missing: step.parts };
    const returned = taken.answers.find(({ verdict }) => verdict === 'returned');
    const missing = step.parts.filter((part) => !taken.answers.some((one) => one.part === part));
    const isApproved =
      returned === undefined && (step.parts.length === 0 ? taken.answers.length > 0 : missing.length === 0);
    const state = returned !== undefined ? 'returned' : isApproved ? 'approved' : 'awaited';
    const until = state === 'awaited' ? today : lastDay(taken);
    return { step, state, taken, days: taken.sentOn.until(until).days, missing };
  });
}

/** The first step not yet passed; undefined when every one is. */
export function nextStep(agreement: KnownAgreement, today: Temporal.PlainDate): StepState | undefined {
  return stepStates(agreement, today).find(({ state }) => state !== 'approved');
}

function lastDay({ answers, sentOn }: StepTaken): Temporal.PlainDate {
  return (
    answers
      .map(({ on }) => on)
      .sort(Temporal.PlainDate.compare)
      .at(-1) ?? sentOn
  );
}
