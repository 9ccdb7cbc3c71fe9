import { describe, expect, it } from 'vitest';
import { deadlineCount } from '../../../src/adapters/bodies/measures.ts';
import type { PartyDeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import type { Known } from '../../../src/domain/calendar/anchor.ts';
import { countParties } from '../../../src/domain/calendar/party-deadline.ts';
import { danish, day, deadlineRules } from './guldborgsund.ts';

const clause = { document: 'Forretningsorden for KLU-Aalborg, 15.02.2016', quote: 'afstemmes med mødefrekvens' };

function own(step: PartyDeadlineRule['step'], phrase: string): PartyDeadlineRule {
  const read = deadlineCount(phrase);
  if ('problem' in read) throw new Error(`${phrase}: ${read.problem.because}`);
  return { step, party: 'plo', ...read.value, clause };
}

/** For the meeting of 8 April 2027: all are called on 11 March, and items are due on 24 March. */
function counted(rule: PartyDeadlineRule, known: Known = {}) {
  const rules = { deadlines: deadlineRules, partyDeadlines: [rule] };
  const { deadlines, withAll } = countParties(rules, day('2027-04-08'), danish(), known);
  return { due: deadlines.map(({ party, due }) => `${party} ${due}`), withAll: withAll.map(({ why }) => why.because) };
}

const meets = (...days: readonly string[]): Known => ({ otherBodies: { plo: days.map(day) } });

describe("S0-13: PLO's call has its own date, fitted to PLO's meetings", () => {
  const rule = own('call-for-items', '1 week before the last meeting of plo before items-due');

  it.each([
    // PLO's meetings, PLO's call
    [['2027-03-10'], '2027-03-03'],
    // A meeting on the very day items are due is not before it.
    [['2027-03-10', '2027-03-24'], '2027-03-03'],
    [['2027-03-10', '2027-03-17'], '2027-03-10'],
    [['2027-02-01', '2027-03-10', '2027-04-07'], '2027-03-03'],
  ])('meeting on %s it is called on %s', (days, due) => {
    expect(counted(rule, meets(...days))).toEqual({ due: [`plo ${due}`], withAll: [] });
  });

  it.each([
    ['a day before all', '29 days before the meeting', ['plo 2027-03-10'], []],
    ['the same day as all', '4 weeks before the meeting', [], ['not-earlier']],
    ['a day after all', '27 days before the meeting', [], ['not-earlier']],
  ])('%s: the earlier of both dates is used', (_, phrase, due, withAll) => {
    expect(counted(own('call-for-items', phrase))).toEqual({ due, withAll });
  });

  it('it may be counted from the call to all', () => {
    expect(counted(own('call-for-items', '1 week before the call')).due).toEqual(['plo 2027-03-04']);
  });

  it('a date that cannot be known is not guessed', () => {
    expect(counted(rule)).toEqual({ due: [], withAll: ['no-meeting-of'] });
  });

  it('nor is one that belongs to the meeting before', () => {
    const known = (previous: string) => ({ ...meets('2026-10-12'), meetings: [day(previous)] });
    expect(counted(rule, known('2026-10-04')).due).toEqual(['plo 2026-10-05']);
    expect(counted(rule, known('2026-10-05'))).toEqual({ due: [], withAll: ['before-previous-meeting'] });
  });
});

describe('items of one party', () => {
  it.each([
    ['earlier', '3 weeks before the meeting', '2027-03-18'],
    ['later', '1 week before the meeting', '2027-04-01'],
  ])('may be due %s than those of the rest', (_, phrase, due) => {
    expect(counted(own('items-due', phrase)).due).toEqual([`plo ${due}`]);
  });
});
