import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { Step } from '../../../src/domain/body/count.ts';
import type { DeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { deadlinesOf, isTooEarly } from '../../../src/domain/calendar/deadline.ts';
import { dueOn } from '../../../src/domain/meeting/due.ts';
import { words } from '../../../src/language/words.ts';
import { copenhagen, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';
import { danish, day } from './guldborgsund.ts';

const noon = Temporal.PlainTime.from('12:00');

/** Guldborgsund with one of its deadlines changed. */
function withRule(step: Step, change: Partial<DeadlineRule>): Body {
  const { rules } = guldborgsund;
  const deadlines = rules.deadlines.map((rule) => (rule.step === step ? { ...rule, ...change } : rule));
  return { ...guldborgsund, rules: { ...rules, deadlines } };
}

const called = [say.planned(), say.called()];

describe('items due at noon on 24 March 2027', () => {
  const body = withRule('items-due', { at: noon });

  it.each([
    ['2027-03-24T12:00', false],
    ['2027-03-24T12:01', true],
  ])('at %s an item is late: %s', (when, late) => {
    expect(say.told(body, [...called, say.submitted('plo-1', when)]).state).toMatchObject({
      agenda: { items: [{ late }] },
    });
  });

  it('are closed by the clock at noon, not at midnight', () => {
    const meeting = say.meetingAfter(body, [
      ...called,
      say.step('remind-of-items', '2027-03-19T09:00'),
      say.released('2027-03-22T10:00'),
    ]);
    expect(dueOn(meeting, body)).toEqual({ type: 'close-items', at: copenhagen('2027-03-24T12:00') });
  });

  it('a call due before the hour the body sends at is sent when it is due', () => {
    const early = withRule('call-for-items', { at: Temporal.PlainTime.from('08:00') });
    const meeting = say.meetingAfter(early, [say.planned()]);
    expect(dueOn(meeting, early)).toEqual({ type: 'call-for-items', at: copenhagen('2027-03-11T08:00') });
    const later = withRule('call-for-items', { at: noon });
    expect(dueOn(say.meetingAfter(later, [say.planned()]), later)?.at).toEqual(copenhagen('2027-03-11T09:00'));
  });
});

describe('a deadline kept as far as possible', () => {
  it('marks no item late and refuses no change of one', () => {
    const body = withRule('items-due', { force: 'as-far-as-possible' });
    const story = [...called, say.submitted('plo-1', '2027-03-25T00:00')];
    expect(say.told(body, story).state).toMatchObject({ agenda: { items: [{ late: false }] } });
    const [item] = say.meetingAfter(body, story).agenda.items;
    const change = say.edited('plo-1', '2027-03-26T10:00', item?.id);
    expect(say.groundOf(say.told(body, [...story, change]))).toBeUndefined();
  });

  it('marks no agenda as released late', () => {
    const daysLate = (body: Body) =>
      say.meetingAfter(body, [...called, say.released('2027-03-30T10:00')]).agenda.releases[0]?.daysLate;
    expect(daysLate(guldborgsund)).toBe(6);
    expect(daysLate(withRule('agenda-release', { force: 'as-far-as-possible' }))).toBe(0);
  });

  it('is said as such, with its rule and with its day', () => {
    const { rules } = withRule('items-due', { force: 'as-far-as-possible' });
    const [, rule] = rules.deadlines;
    const [, deadline] = deadlinesOf(rules.deadlines, day('2027-04-08'), danish());
    if (rule === undefined || deadline === undefined) throw new Error('no rule');
    expect(words('da').plan.deadline(deadline)).toBe('Punkter i hænde så vidt muligt senest onsdag den 24. marts 2027');
    expect(words('en').plan.deadline(deadline)).toBe('Items due as far as possible by Wednesday 24 March 2027');
    expect(words('da').plan.deadlineRule(rule)).toBe('Så vidt muligt senest 2 uger efter indkaldelsen');
    expect(words('da').plan.passedSoftly(deadline)).toContain('regnes ikke for sent');
  });
});

describe('a deadline with two sides: not earlier than 14, not later than 10 days before', () => {
  const earliest = { amount: 14, unit: 'days', direction: 'before', anchor: 'meeting' } as const;
  const { rules } = withRule('agenda-release', { amount: 10, unit: 'days', earliest });
  const deadline = deadlinesOf(rules.deadlines, day('2027-04-08'), danish()).find(
    (one) => one.step === 'agenda-release',
  );
  if (deadline === undefined) throw new Error('no deadline');

  it('has a first day, which is not moved though it is Maundy Thursday, and a last one, which is', () => {
    expect([deadline.earliest?.toString(), deadline.due.toString()]).toEqual(['2027-03-25', '2027-03-24']);
    const [autumn] = deadlinesOf(rules.deadlines, day('2027-10-07'), danish()).filter((one) => one.earliest);
    expect([autumn?.earliest?.toString(), autumn?.due.toString()]).toEqual(['2027-09-23', '2027-09-27']);
  });

  it('a step is too early the day before the first, and not on it', () => {
    expect(isTooEarly(deadline, day('2027-03-24'))).toBe(true);
    expect(isTooEarly(deadline, day('2027-03-25'))).toBe(false);
    expect(isTooEarly({}, day('2000-01-01'))).toBe(false);
  });

  it('is said with both', () => {
    expect(
      words('da').plan.deadline({ step: 'agenda-release', due: day('2027-09-27'), earliest: day('2027-09-23') }),
    ).toBe('Udsendelse af dagsorden tidligst torsdag den 23. september 2027 og senest mandag den 27. september 2027');
    expect(rules.deadlines.flatMap((rule) => (rule.earliest ? [words('en').plan.deadlineRule(rule)] : []))).toEqual([
      'No earlier than 14 days before the meeting and no later than 10 days before the meeting',
    ]);
  });
});
