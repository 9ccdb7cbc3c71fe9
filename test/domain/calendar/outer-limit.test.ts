import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/domain/body/count.ts';
import type { DeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { warningsAbout } from '../../../src/domain/body/warnings.ts';
import type { Known } from '../../../src/domain/calendar/anchor.ts';
import { countAll } from '../../../src/domain/calendar/deadline.ts';
import { warningText } from '../../../src/language/warnings.ts';
import { danish, day, deadlineRules } from './guldborgsund.ts';

const calendar = danish();
const meeting = day('2027-10-07'); // called for on 9 September; by their own rule items are due on the 23rd

const daysBefore = (amount: number): Count => ({ amount, unit: 'days', direction: 'before', anchor: 'meeting' });

function itemsDue(overall: Count, known: Known = {}, own: Partial<DeadlineRule> = {}) {
  const rules = deadlineRules.map((rule) => (rule.step === 'items-due' ? { ...rule, ...own, overall } : rule));
  const { deadlines, uncounted } = countAll(rules, meeting, calendar, known);
  return { deadlines, uncounted, items: deadlines.find((one) => one.step === 'items-due') };
}

describe('an outer limit beside the rule of a step', () => {
  it.each([
    [13, '2027-09-23', undefined],
    [14, '2027-09-23', undefined], // the same day: nothing is cut
    [15, '2027-09-22', '2027-09-23'],
    [16, '2027-09-21', '2027-09-23'],
  ])('%i days before the meeting: items are due on %s', (days, due, cutFrom) => {
    const { items } = itemsDue(daysBefore(days));
    expect(items?.due.toString()).toBe(due);
    expect(items?.cut?.due.toString()).toBe(cutFrom);
  });

  it('is moved off a closed day like every deadline', () => {
    expect(itemsDue(daysBefore(18)).items?.due.toString()).toBe('2027-09-17'); // the 19th is a Sunday
  });

  it('cuts what a late call would give', () => {
    const late = { completed: { 'call-for-items': day('2027-09-15') } };
    expect(itemsDue(daysBefore(8), late).items).toMatchObject({ due: day('2027-09-29') });
    expect(itemsDue(daysBefore(9), late).items).toMatchObject({
      due: day('2027-09-28'),
      cut: { from: day('2027-09-15') },
    });
  });

  it('on one day the hour decides, and a whole day comes last', () => {
    const hours: Count = { amount: 14 * 24, unit: 'hours', direction: 'before', anchor: 'meeting' };
    const start = Temporal.PlainTime.from('13:00');
    expect(itemsDue(hours, { start }).items).toMatchObject({ at: start, cut: { due: day('2027-09-23') } });
    const noon = Temporal.PlainTime.from('12:00');
    const { items } = itemsDue(hours, { start }, { at: noon });
    expect(items?.at?.toString()).toBe('12:00:00');
  });

  it('what is counted from the step is counted from the limit', () => {
    const after: DeadlineRule = {
      ...{ step: 'agenda-release', amount: 2, unit: 'days', direction: 'after', anchor: 'items-due' },
      clause: { document: 'Kommissorium', quote: 'to dage efter' },
    };
    const rules = [
      ...deadlineRules.slice(0, 1),
      { ...deadlineRules[1], overall: daysBefore(16) },
      after,
    ] as DeadlineRule[]; // the second is there
    const release = countAll(rules, meeting, calendar).deadlines.at(-1);
    expect(release?.due.toString()).toBe('2027-09-23');
  });

  it('is not guessed: as long as the limit cannot be counted, the step is not either', () => {
    const { items, uncounted } = itemsDue({ ...daysBefore(60), anchor: 'next-meeting' });
    expect(items).toBeUndefined();
    expect(uncounted).toMatchObject([{ step: 'items-due', why: { because: 'no-next-meeting' } }]);
  });
});

describe('the warning of what the limit leaves', () => {
  const told = (overall: Count, language: 'da' | 'en', known: Known = {}, own: Partial<DeadlineRule> = {}) =>
    warningsAbout(meeting, itemsDue(overall, known, own).deadlines, calendar)
      .filter((one) => one.code === 'limit-cuts')
      .map((one) => warningText(one, language));

  it('says how many of the days are left', () => {
    expect(told(daysBefore(16), 'da')).toEqual([
      'Punkter i hænde: efter sin egen regel senest torsdag den 23. september 2027, men den yderste grænse er tirsdag den 21. september 2027. Der er 12 af 14 dage tilbage.',
    ]);
    expect(told(daysBefore(16), 'en')).toEqual([expect.stringContaining('12 of 14 days are left.')]);
  });

  it('is not given where the limit takes nothing', () => {
    expect(told(daysBefore(14), 'da')).toEqual([]);
  });

  it('says none are left when the call came after the limit', () => {
    const late = { completed: { 'call-for-items': day('2027-09-27') } };
    expect(told(daysBefore(14), 'da', late)[0]).toContain('Der er 0 af 14 dage tilbage.');
  });

  it('counts no days for a rule counted back from the meeting', () => {
    const back = { ...daysBefore(10) };
    expect(told(daysBefore(16), 'da', {}, back)[0]).not.toContain('tilbage');
  });
});
