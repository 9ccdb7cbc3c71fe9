import { describe, expect, it } from 'vitest';
import { deadlineCount } from '../../../src/adapters/bodies/measures.ts';
import type { Step } from '../../../src/domain/body/count.ts';
import type { DeadlineRule, RulesOfProcedure } from '../../../src/domain/body/rules-of-procedure.ts';
import type { Known } from '../../../src/domain/calendar/anchor.ts';
import { countAll } from '../../../src/domain/calendar/deadline.ts';
import { deadlineRule } from '../../../src/language/da/counts.ts';
import { uncountedLine } from '../../../src/language/deadlines.ts';
import { deadlineRule as english } from '../../../src/language/en/counts.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';
import { danish, day } from './guldborgsund.ts';

const calendar = danish();
const clause = { document: 'Forretningsorden', quote: 'senest' };

/** A rule as a file says it; it is not moved off closed days, so that the dates are those counted. */
function rule(step: Step, phrase: string): DeadlineRule {
  const read = deadlineCount(phrase);
  if ('problem' in read) throw new Error(`${phrase}: ${read.problem.because}`);
  return { step, ...read.value, roll: 'none', clause };
}

const count = (rules: readonly DeadlineRule[], meeting: string, known: Known = {}) => {
  const { deadlines, uncounted } = countAll(rules, day(meeting), calendar, known);
  return { due: deadlines.map((one) => one.due.toString()), uncounted: uncounted.map(({ why }) => why) };
};
const due = (phrase: string, meeting: string, known: Known = {}, step: Step = 'items-due') =>
  count([rule(step, phrase)], meeting, known).due[0];

describe('a deadline on a day of the year', () => {
  it.each([
    // meeting, before it, after it
    ['2027-01-14', '2026-12-01', '2027-12-01'],
    ['2027-12-01', '2027-12-01', '2027-12-01'],
    ['2027-11-30', '2026-12-01', '2027-12-01'],
  ])('for the meeting of %s is the last 1 December on or before it, for minutes the first on or after', (on, b, a) => {
    expect(due('on 1 December', on)).toBe(b);
    expect(due('on 1 December', on, {}, 'minutes-circulation')).toBe(a);
  });

  it('on 29 February is the 28th in other years', () => {
    expect([due('on 29 February', '2027-03-10'), due('on 29 February', '2028-03-10')]).toEqual([
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('may be counted from as well: two weeks before 1 December', () => {
    expect(due('2 weeks before 1 December', '2026-12-10')).toBe('2026-11-17');
  });
});

describe('a deadline on a weekday of a month', () => {
  it.each([
    ['on the second Tuesday of the month before', '2027-04-08', '2027-03-09'],
    ['on the first Monday of the month', '2027-04-08', '2027-04-05'],
    ['on the last Friday of the month before', '2027-01-07', '2026-12-25'],
    ['on the fourth Thursday of the month after', '2027-04-08', '2027-05-27'],
    ['on the last Friday of March', '2027-04-08', '2027-03-26'],
    ['on the last Friday of March', '2027-03-25', '2026-03-27'],
    ['on the last Friday of March', '2027-03-26', '2027-03-26'],
  ])('%s of %s is %s', (phrase, meeting, expected) => {
    expect(due(phrase, meeting)).toBe(expected);
  });
});

describe('a deadline counted from another meeting of the body', () => {
  const meetings = ['2027-01-14', '2027-04-08', '2027-10-07'].map(day);

  it('is counted from the one before or the one after, never from itself', () => {
    expect(due('2 weeks after the previous meeting', '2027-04-08', { meetings })).toBe('2027-01-28');
    expect(due('2 weeks before the next meeting', '2027-04-08', { meetings }, 'minutes-circulation')).toBe(
      '2027-09-23',
    );
  });

  it('is named and not guessed while there is none', () => {
    const found = countAll(
      [rule('minutes-circulation', '2 weeks before the next meeting')],
      day('2027-10-07'),
      calendar,
      {
        meetings,
      },
    );
    expect([found.deadlines, found.uncounted[0]?.why]).toEqual([[], { because: 'no-next-meeting' }]);
    expect(found.uncounted.map((one) => uncountedLine(one, 'da'))).toEqual([
      'Udsendelse af referat: fristen kan ikke regnes ud, før det næste møde er fastsat.',
    ]);
    expect(found.uncounted.map((one) => uncountedLine(one, 'en'))).toEqual([
      'Circulation of the minutes: the deadline cannot be counted until the next meeting is fixed.',
    ]);
  });
});

describe('S0-02, S0-13: a deadline counted from the meetings of another body', () => {
  const otherBodies = { ppu: ['2027-03-10', '2027-04-08', '2027-06-02'].map(day) };

  it.each([
    ['on the last meeting of ppu', '2027-04-08', '2027-03-10'],
    ['on the next meeting of ppu', '2027-04-08', '2027-04-08'],
    ['on the next meeting of ppu', '2027-04-09', '2027-06-02'],
    ['1 week before the last meeting of ppu', '2027-04-09', '2027-04-01'],
    ['on the Monday of the week in which ppu meets', '2027-04-08', '2027-04-05'],
    ['on the Friday of the week in which ppu meets', '2027-04-08', '2027-03-12'],
  ])('%s, for a meeting on %s, is %s', (phrase, meeting, expected) => {
    expect(due(phrase, meeting, { otherBodies })).toBe(expected);
  });

  it('is named and not guessed for a body whose meetings are not known', () => {
    const why = (phrase: string, known: Known) => count([rule('items-due', phrase)], '2027-07-01', known).uncounted;
    expect(why('on the next meeting of ppu', { otherBodies })).toEqual([
      { because: 'no-meeting-of', name: 'ppu', which: 'next' },
    ]);
    expect(why('on the last meeting of ppu', {})).toEqual([{ because: 'no-meeting-of', name: 'ppu', which: 'last' }]);
    expect(why('on the Monday of the week in which ppu meets', {})).toHaveLength(1);
  });
});

describe('S1-04: a deadline counted from an earlier step', () => {
  const rules = [
    rule('call-for-items', '4 weeks before the meeting'),
    rule('items-due', '1 week after the call'),
    rule('agenda-release', '3 days after items-due'),
    rule('minutes-circulation', '5 weeks after the agenda'),
  ];

  it('is counted from the day the step is due until it is done', () => {
    expect(count(rules, '2027-10-07').due).toEqual(['2027-09-09', '2027-09-16', '2027-09-19', '2027-10-24']);
  });

  it.each([
    ['early', '2027-09-18', '2027-10-23'],
    ['on the day', '2027-09-19', '2027-10-24'],
    ['late', '2027-09-20', '2027-10-25'],
  ])('and from the day it was done when it was: %s', (_, released, minutes) => {
    expect(count(rules, '2027-10-07', { completed: { 'agenda-release': day(released) } }).due.at(-1)).toBe(minutes);
  });

  it('a late call moves all that hangs on it', () => {
    expect(count(rules, '2027-10-07', { completed: { 'call-for-items': day('2027-09-11') } }).due).toEqual([
      '2027-09-09',
      '2027-09-18',
      '2027-09-21',
      '2027-10-26',
    ]);
  });

  it('cannot be counted as long as that step cannot', () => {
    const some = [
      rule('call-for-items', '2 weeks after the previous meeting'),
      rule('items-due', '1 week after the call'),
    ];
    expect(count(some, '2027-10-07').uncounted).toEqual([
      { because: 'no-previous-meeting' },
      { because: 'step-uncounted', step: 'call-for-items' },
    ]);
  });

  it('nor where two wait for each other', () => {
    const ring = [rule('call-for-items', '1 week before items-due'), rule('items-due', '1 week after the call')];
    expect(count(ring, '2027-10-07').uncounted.map(({ because }) => because)).toEqual([
      'step-uncounted',
      'step-uncounted',
    ]);
  });

  it('hours are not counted before the hour of the meeting is known', () => {
    const hours = [rule('agenda-release', '72 hours before the meeting')];
    expect(count(hours, '2027-10-07').uncounted).toEqual([{ because: 'no-start' }]);
    expect(count(hours, '2027-10-07', { start: Temporal.PlainTime.from('13:00') }).due).toEqual(['2027-10-04']);
  });
});

describe('a meeting planned by rules that look beyond it', () => {
  const rules = (deadlines: readonly DeadlineRule[], more: Partial<RulesOfProcedure> = {}) => ({
    ...guldborgsund,
    rules: { ...guldborgsund.rules, deadlines, ...more },
  });

  it('S0-13: counts from the meetings of another body that its file knows', () => {
    const body = rules([rule('call-for-items', 'on the last meeting of plo')], {
      otherBodies: [{ id: 'plo', name: 'PLO', meetings: [day('2027-03-02')] }],
    });
    expect(say.meetingAfter(body, [say.planned()]).deadlines.map((one) => one.due.toString())).toEqual(['2027-03-02']);
  });

  it('counts from the next meeting there is, those cancelled and itself left out', () => {
    const body = rules([rule('minutes-circulation', '2 weeks before the next meeting')]);
    const others = [say.note('2027-04-08'), say.note('2027-05-06', { cancelled: true }), say.note('2027-10-07')];
    expect(say.meetingAfter(body, [say.planned()], others).deadlines.map((one) => one.due.toString())).toEqual([
      '2027-09-23',
    ]);
    expect(say.meetingAfter(body, [say.planned()]).deadlines).toEqual([]);
  });

  it('counts anew from a release that came late', () => {
    const body = rules([
      rule('agenda-release', '2 weeks before the meeting'),
      rule('minutes-circulation', '4 weeks after the agenda'),
    ]);
    const last = (...commands: Parameters<typeof say.told>[1]) =>
      say.meetingAfter(body, commands).deadlines.at(-1)?.due.toString();
    expect(last(say.planned())).toBe('2027-04-22');
    expect(last(say.planned(), say.called(), say.released('2027-03-29T10:00'))).toBe('2027-04-26');
  });
});

describe('every anchor is said in words', () => {
  it.each([
    ['on 1 December', 'Senest den 1. december', 'No later than 1 December'],
    [
      '1 week before the next meeting',
      'Senest én uge før det næste møde',
      'No later than one week before the next meeting',
    ],
    [
      '1 day after items-due',
      'Senest én dag efter fristen for punkter',
      'No later than one day after the day items are due',
    ],
    [
      'on the second Tuesday of the month before',
      'Senest den anden tirsdag i måneden før mødet',
      'No later than the second Tuesday of the month before the meeting',
    ],
    ['on the last Friday of March', 'Senest den sidste fredag i marts', 'No later than the last Friday of March'],
    ['on the last meeting of ppu', 'Senest det seneste møde i ppu', 'No later than the last meeting of ppu'],
    [
      'on the Monday of the week in which ppu meets',
      'Senest mandag i den uge, hvor ppu mødes',
      'No later than Monday of the week in which ppu meets',
    ],
  ])('%s', (phrase, da, en) => {
    const said = rule('items-due', phrase);
    expect([deadlineRule(said), english(said)]).toEqual([da, en]);
  });
});
