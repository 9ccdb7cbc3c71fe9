import { describe, expect, it } from 'vitest';
import type { AgreementRoute } from '../../../src/domain/body/agreement-route.ts';
import type { AgreementCommand } from '../../../src/domain/local-agreement/commands.ts';
import type { AgreementEvent } from '../../../src/domain/local-agreement/events.ts';
import {
  type KnownAgreement,
  type LocalAgreement,
  stepStates,
  type Terms,
} from '../../../src/domain/local-agreement/local-agreement.ts';
import { agreementProcedure } from '../../../src/domain/local-agreement/procedure.ts';
import type { Outcome } from '../../../src/domain/minutes/minutes.ts';
import { forms } from '../../../src/language/da/forms.ts';
import { aalborg, day } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Forretningsorden', quote: 'skal aftaleudkastet omkring PLO-regional' };
const councils = ['Aalborg', 'Læsø'];
const agreements: AgreementRoute = {
  steps: [
    { id: 'plo-regional', name: 'PLO-Regional', parts: [], clause },
    { id: 'ppu', name: 'Praksisplanudvalget', parts: [], clause },
    { id: 'councils', name: 'Kommunalbestyrelserne', parts: councils, clause },
  ],
};
const body = { ...aalborg, rules: { ...aalborg.rules, agreements } };
const NOW = '2027-06-01T10:00';
const terms: Terms = {
  validFrom: undefined,
  validUntil: undefined,
  noticeMonths: 6,
  renegotiation: 'Hvert andet år',
  deviates: false,
};

const told = (commands: readonly AgreementCommand[], here = body) =>
  say.tell<LocalAgreement, AgreementCommand, AgreementEvent>(
    agreementProcedure,
    { body: here, meetings: [] },
    commands,
  );
const draft = (over: Partial<Terms> = {}, title = 'Rejsevaccination', who = 'secretary'): AgreementCommand => ({
  type: 'draft-agreement',
  ...say.header(who, '2027-01-11T10:00', 'draft'),
  title,
  text: 'Udkast',
  terms: { ...terms, ...over },
});
const sent = (stepId: string, on: string, when = NOW): AgreementCommand => ({
  type: 'send-agreement',
  ...say.header('secretary', when, `send ${stepId} ${on}`),
  stepId,
  on: day(on),
});
const answered = (
  stepId: string,
  on: string,
  part = '',
  verdict: 'approved' | 'returned' = 'approved',
  note = '',
): AgreementCommand => ({
  type: 'note-agreement-answer',
  ...say.header('secretary', NOW, `answer ${stepId} ${part} ${on}`),
  stepId,
  part,
  verdict,
  on: day(on),
  note,
});
const concluded = (on = '2027-06-01'): AgreementCommand => ({
  type: 'conclude-agreement',
  ...say.header('secretary', NOW, 'conclude'),
  on: day(on),
});
const plo = [sent('plo-regional', '2027-01-20'), answered('plo-regional', '2027-02-03')];
const ppu = [sent('ppu', '2027-02-10'), answered('ppu', '2027-03-10')];
const allCouncils = [sent('councils', '2027-03-20'), ...councils.map((one) => answered('councils', '2027-05-01', one))];
const known = ({ state }: { readonly state: LocalAgreement }): KnownAgreement => {
  if (state.stage === 'none') throw new Error('no agreement');
  return state;
};

describe('S0-26, S3-02: a draft goes its whole way, and no step is skipped', () => {
  it.each([
    ['ppu', 'PLO-Regional'],
    ['councils', 'PLO-Regional'],
  ])('not to %s before %s, whose clause is named', (stepId, missing) => {
    expect(told([draft(), sent(stepId, '2027-01-20')]).last).toMatchObject({
      refusal: { because: 'agreement-step-skipped', missing, clause },
    });
  });

  it('nor while a step has not answered, or has returned it; returned it is tried again', () => {
    expect(say.groundOf(told([draft(), sent('plo-regional', '2027-01-20'), sent('ppu', '2027-02-01')]))).toBe(
      'agreement-step-skipped',
    );
    const returned = [
      sent('plo-regional', '2027-01-20'),
      answered('plo-regional', '2027-02-03', '', 'returned', 'Honoraret mangler'),
    ];
    expect(say.groundOf(told([draft(), ...returned, sent('ppu', '2027-02-04')]))).toBe('agreement-step-skipped');
    expect(say.groundOf(told([draft(), ...returned, sent('plo-regional', '2027-02-04')]))).toBe(undefined);
    expect(say.groundOf(told([draft(), ...plo, sent('ppu', '2027-02-10')]))).toBe(undefined);
  });

  it('shows the days spent in each step', () => {
    const { state } = told([draft(), ...plo, sent('ppu', '2027-02-10')]);
    const states = stepStates(known({ state }), day('2027-02-20'));
    expect(states.map((one) => [one.step.id, one.state, one.days])).toEqual([
      ['plo-regional', 'approved', 14],
      ['ppu', 'awaited', 10],
      ['councils', 'not-reached', 0],
    ]);
  });

  it('is refused twice, unsent, before it was sent, in the days to come, and without a reason for a return', () => {
    const first = sent('plo-regional', '2027-01-20');
    expect(say.groundOf(told([draft(), first, sent('plo-regional', '2027-01-21')]))).toBe(
      'agreement-with-step-already',
    );
    expect(say.groundOf(told([draft(), answered('plo-regional', '2027-01-21')]))).toBe('agreement-not-sent');
    expect(say.groundOf(told([draft(), first, answered('plo-regional', '2027-01-19')]))).toBe('in-the-past');
    expect(say.groundOf(told([draft(), first, answered('plo-regional', '2027-01-20')]))).toBe(undefined);
    expect(say.groundOf(told([draft(), sent('plo-regional', '2027-06-02')]))).toBe('in-the-future');
    expect(say.groundOf(told([draft(), sent('plo-regional', '2027-06-01')]))).toBe(undefined);
    expect(say.groundOf(told([draft(), sent('plo-regional', '2027-01-10')]))).toBe('in-the-past');
    expect(say.groundOf(told([draft(), first, answered('plo-regional', '2027-01-21', '', 'returned')]))).toBe(
      'reason-missing',
    );
    expect(say.groundOf(told([draft(), sent('region', '2027-01-20')]))).toBe('no-such-step');
  });

  it('a body whose rules name no way drafts none; nor does a draft without a title, or one that ends before it begins', () => {
    expect(say.groundOf(told([draft()], aalborg as typeof body))).toBe('no-agreements-here'); // the sample has no route
    expect(say.groundOf(told([draft({}, ' ')]))).toBe('agreement-without-title');
    const [validFrom, validUntil] = [day('2027-05-02'), day('2027-05-01')];
    expect(say.groundOf(told([draft({ validFrom, validUntil })]))).toBe('terms-reversed');
    expect(say.groundOf(told([draft({ validFrom, validUntil: validFrom })]))).toBe(undefined);
    expect(say.groundOf(told([sent('ppu', '2027-02-10')]))).toBe('no-such-agreement');
  });

  it.each(['chair', 'plo-1', 'stranger', 'clock', 'desk'])('%s may not draft one', (who) => {
    expect(say.groundOf(told([draft({}, 'Aftale', who)]))).toBe('not-allowed');
  });
});

describe('S3-04: each municipal council approves for itself', () => {
  it('the last missing one is named, and none outside the route may answer', () => {
    const one = told([
      draft(),
      ...plo,
      ...ppu,
      sent('councils', '2027-03-20'),
      answered('councils', '2027-05-01', 'Aalborg'),
    ]);
    expect(stepStates(known(one), day('2027-06-01')).at(-1)).toMatchObject({ state: 'awaited', missing: ['Læsø'] });
    const stranger = [
      draft(),
      ...plo,
      ...ppu,
      sent('councils', '2027-03-20'),
      answered('councils', '2027-05-01', 'Odense'),
    ];
    expect(say.groundOf(told(stranger))).toBe('no-such-step');
  });

  it('one council that returns it holds it back', () => {
    const returned = answered('councils', '2027-05-01', 'Læsø', 'returned', 'For dyrt');
    const all = told([
      draft(),
      ...plo,
      ...ppu,
      sent('councils', '2027-03-20'),
      answered('councils', '2027-04-01', 'Aalborg'),
      returned,
    ]);
    expect(stepStates(known(all), day('2027-06-01')).at(-1)).toMatchObject({ state: 'returned' });
  });
});

describe('L-9: a binding agreement is not concluded in the committee itself', () => {
  it('before its whole way it is refused, naming the step missing and its clause', () => {
    expect(told([draft(), concluded()]).last).toMatchObject({
      refusal: { because: 'not-concluded-here', missing: 'PLO-Regional', clause },
    });
    expect(told([draft(), ...plo, ...ppu, concluded()]).last).toMatchObject({
      refusal: { because: 'not-concluded-here', missing: 'Kommunalbestyrelserne' },
    });
    expect(say.happened(told([draft(), ...plo, ...ppu, ...allCouncils, concluded()]))).toEqual(['agreement-concluded']);
  });

  it('no outcome a point can have in the minutes says that something was concluded (»indgår«)', () => {
    const outcomes: Readonly<Record<Outcome, string>> = forms.outcomes;
    expect(Object.values(outcomes).filter((one) => /indgå/i.test(one))).toEqual([]);
  });
});

describe('S3-09, S3-10, S3-11: what an agreement says of its own life', () => {
  const passed = [...plo, ...ppu, ...allCouncils];

  it('S3-09: one that departs from the central agreement needs the consent of the central parties', () => {
    expect(say.groundOf(told([draft({ deviates: true }), ...passed, concluded()]))).toBe('central-consent-missing');
    const consent: AgreementCommand = {
      type: 'note-central-consent',
      ...say.header('secretary', NOW, 'consent'),
      on: day('2027-05-20'),
      note: '',
    };
    expect(say.groundOf(told([draft({ deviates: true }), ...passed, consent, concluded()]))).toBe(undefined);
  });

  it('S3-10: runs until it is terminated, at its notice; only what is in force is terminated, with a reason', () => {
    const end = (reason = 'Behovet er væk'): AgreementCommand => ({
      type: 'terminate-agreement',
      ...say.header('secretary', NOW, `end ${reason}`),
      on: day('2027-08-31'),
      reason,
    });
    expect(say.groundOf(told([draft(), end()]))).toBe('agreement-not-in-force');
    expect(say.groundOf(told([draft(), ...passed, concluded(), end(' ')]))).toBe('reason-missing');
    const ended = told([draft(), ...passed, concluded(), end()]);
    expect(known(ended)).toMatchObject({ stage: 'terminated', terminated: { endsOn: day('2028-02-29') } });
    expect(say.groundOf(told([draft(), ...passed, concluded(), end(), end()]))).toBe('agreement-not-in-force');
    expect(say.groundOf(told([draft(), ...passed, concluded(), sent('ppu', '2027-06-01')]))).toBe('agreement-stands');
  });
});
