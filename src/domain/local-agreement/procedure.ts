import { barred } from '../authority.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import {
  type AgreementCommand,
  type ConcludeAgreement,
  type DraftAgreement,
  MAY_AGREE,
  type NoteAgreementAnswer,
  type SendAgreement,
} from './commands.ts';
import { type AgreementEvent, evolveAgreement } from './events.ts';
import { type KnownAgreement, type LocalAgreement, nextStep, stepStates } from './local-agreement.ts';

/**
 * A local agreement (lokalaftale) on its way from the draft to the councils, and its life from then on.
 *
 * @source S0-26, S3-02, S3-04, S3-09 to S3-11, L-5, L-9
 */
export const agreementProcedure: Procedure<LocalAgreement, AgreementCommand, AgreementEvent, Refusal> = {
  name: 'local-agreement',
  asked: Object.keys(MAY_AGREE) as AgreementCommand['type'][], // the keys of a Record over exactly these types
  initial: { stage: 'none' },
  decide(agreement, command, circumstances) {
    const stop = barred(MAY_AGREE[command.type], command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    if (command.type === 'draft-agreement') return draft(agreement, command, circumstances);
    if (agreement.stage === 'none') return refuse({ because: 'no-such-agreement' });
    const today = todayOf(command, circumstances);
    // Nothing is noted as done that has yet to happen; only an end may lie ahead.
    if (command.type !== 'terminate-agreement' && Temporal.PlainDate.compare(command.on, today) > 0)
      return refuse({ because: 'in-the-future', date: command.on });
    return decideKnown(agreement, command, today);
  },
  evolve: evolveAgreement,
  dispatches: () => [],
  follows: () => [],
  due: () => undefined,
};

type Deciding = Decision<AgreementEvent, Refusal>;

/** @refuses no-agreements-here, agreement-without-title, terms-reversed */
function draft(agreement: LocalAgreement, command: DraftAgreement, circumstances: Circumstances): Deciding {
  const { title, text, terms, mandate } = command;
  const route = circumstances.body.rules.agreements;
  if (route === undefined) return refuse({ because: 'no-agreements-here' });
  if (agreement.stage !== 'none') return accept();
  if (title.trim() === '') return refuse({ because: 'agreement-without-title' });
  const { validFrom, validUntil } = terms;
  if (validFrom !== undefined && validUntil !== undefined && Temporal.PlainDate.compare(validUntil, validFrom) < 0)
    return refuse({ because: 'terms-reversed' });
  return accept({
    type: 'agreement-drafted',
    agreement: {
      stage: 'draft',
      draftedOn: todayOf(command, circumstances),
      title,
      text,
      terms,
      route: route.steps,
      taken: [],
      ...(mandate === undefined ? {} : { mandate }),
    },
  });
}

function decideKnown(
  agreement: KnownAgreement,
  command: Exclude<AgreementCommand, DraftAgreement>,
  today: Temporal.PlainDate,
): Deciding {
  if (command.type === 'terminate-agreement') {
    if (agreement.stage !== 'in-force') return refuse({ because: 'agreement-not-in-force', title: agreement.title });
    if (command.reason.trim() === '') return refuse({ because: 'reason-missing' });
    const { on, reason } = command;
    return accept({
      type: 'agreement-terminated',
      on,
      endsOn: on.add({ months: agreement.terms.noticeMonths }),
      reason,
    });
  }
  if (agreement.stage !== 'draft') return refuse({ because: 'agreement-stands', title: agreement.title });
  switch (command.type) {
    case 'send-agreement':
      return sendOn(agreement, command, today);
    case 'note-agreement-answer':
      return noteAnswer(agreement, command, today);
    case 'note-central-consent':
      return accept({ type: 'central-consent-noted', on: command.on, note: command.note });
    case 'conclude-agreement':
      return conclude(agreement, command, today);
  }
}

/**
 * Sends it to the next step of its route, and to no other.
 *
 * @source S0-26 "skal aftaleudkastet omkring PLO-regional"
 * @refuses no-such-step, agreement-step-skipped (the step missing, and its clause), agreement-with-step-already
 */
function sendOn(agreement: KnownAgreement, { stepId, on }: SendAgreement, today: Temporal.PlainDate): Deciding {
  const states = stepStates(agreement, today);
  const wanted = states.find(({ step }) => step.id === stepId);
  if (wanted === undefined) return refuse({ because: 'no-such-step' });
  const missing = states.slice(0, states.indexOf(wanted)).find(({ state }) => state !== 'approved');
  if (missing !== undefined)
    return refuse({ because: 'agreement-step-skipped', missing: missing.step.name, clause: missing.step.clause });
  if (wanted.state === 'awaited' || wanted.state === 'approved')
    return refuse({ because: 'agreement-with-step-already', name: wanted.step.name });
  if (Temporal.PlainDate.compare(on, agreement.draftedOn) < 0) return refuse({ because: 'in-the-past', date: on });
  return accept({ type: 'agreement-sent', stepId, on });
}

/**
 * One party's answer; of the municipal councils each gives its own.
 *
 * @source S3-04 "endelig godkendelse i de enkelte kommunalbestyrelser"
 * @refuses no-such-step, agreement-not-sent, in-the-past (answered before it was sent), reason-missing (for a return)
 */
function noteAnswer(agreement: KnownAgreement, command: NoteAgreementAnswer, today: Temporal.PlainDate): Deciding {
  const { stepId, part, verdict, on, note } = command;
  const now = stepStates(agreement, today).find(({ step }) => step.id === stepId);
  if (now === undefined) return refuse({ because: 'no-such-step' });
  const { step, state, taken } = now;
  if (taken === undefined || state !== 'awaited') return refuse({ because: 'agreement-not-sent', name: step.name });
  if (step.parts.length === 0 ? part !== '' : !step.parts.includes(part)) return refuse({ because: 'no-such-step' });
  if (Temporal.PlainDate.compare(on, taken.sentOn) < 0) return refuse({ because: 'in-the-past', date: on });
  if (verdict === 'returned' && note.trim() === '') return refuse({ because: 'reason-missing' });
  return accept({ type: 'agreement-answered', stepId, answer: { part, verdict, on, note } });
}

/**
 * Notes that it binds: only when every step has been passed, for the committee cannot conclude it itself.
 *
 * @source L-9; S3-09 "godkendelse af de centrale parter"
 * @refuses not-concluded-here (the step missing, and its clause), central-consent-missing
 */
function conclude(agreement: KnownAgreement, { on }: ConcludeAgreement, today: Temporal.PlainDate): Deciding {
  const missing = nextStep(agreement, today);
  if (missing !== undefined)
    return refuse({ because: 'not-concluded-here', missing: missing.step.name, clause: missing.step.clause });
  if (agreement.terms.deviates && agreement.centralConsent === undefined)
    return refuse({ because: 'central-consent-missing' });
  return accept({ type: 'agreement-concluded', on });
}

function todayOf({ at }: AgreementCommand, { body }: Circumstances): Temporal.PlainDate {
  return at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
}
