import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { PartyDeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { dueOn } from '../../../src/domain/meeting/due.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { copenhagen, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Forretningsorden for KLU-Aalborg, 15.02.2016', quote: 'afstemmes med mødefrekvens' };
const weeksBefore = (step: PartyDeadlineRule['step'], amount: number): PartyDeadlineRule => ({
  ...{ step, party: 'plo', amount, unit: 'weeks', direction: 'before', anchor: 'meeting', clause },
});

/** All are called on 11 March and PLO on 25 February; all items are due on 24 March, PLO's a week later. */
const body: Body = {
  ...guldborgsund,
  rules: {
    ...guldborgsund.rules,
    partyDeadlines: [weeksBefore('call-for-items', 6), weeksBefore('items-due', 1)],
  },
};

const calledParty = (when = '2027-02-25T09:00'): MeetingCommand => ({
  type: 'call-party-for-items',
  ...say.header('clock', when),
});
const told = (...commands: readonly MeetingCommand[]) => say.told(body, commands);
const nextDue = (...commands: readonly MeetingCommand[]) => {
  const due = dueOn(say.meetingAfter(body, commands), body);
  return due && `${due.type} ${due.at.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime()}`;
};

describe("S0-13: PLO's members are called on their own date", () => {
  it('the clock calls them then, and the others on theirs', () => {
    expect(nextDue(say.planned())).toBe('call-party-for-items 2027-02-25T09:00:00');
    expect(nextDue(say.planned(), calledParty())).toBe('call-for-items 2027-03-11T09:00:00');
  });

  it('each is told once', () => {
    expect(say.notices(told(say.planned(), calledParty()))).toEqual(['call-for-items: plo-1, plo-2']);
    expect(say.notices(told(say.planned(), calledParty(), say.called()))).toEqual(['call-for-items: chair, leader']);
  });

  it.each([
    ['a minute too early', '2027-02-25T08:59', []],
    ['at the hour', '2027-02-25T09:00', ['party-called-for-items']],
  ])('%s', (_, when, events) => {
    expect(say.happened(told(say.planned(), calledParty(when)))).toEqual(events);
  });

  it('the clock asking again changes nothing', () => {
    expect(say.happened(told(say.planned(), calledParty(), calledParty('2027-02-25T09:01')))).toEqual([]);
  });

  it('called ahead by the secretary with all, they are not called again', () => {
    const early = [say.planned(), say.called('2027-02-20T10:00', 'secretary')];
    expect(nextDue(...early)).toBe('remind-of-items 2027-03-02T09:00:00');
    expect(say.happened(told(...early, calledParty()))).toEqual([]);
  });

  it('a meeting moved after they were called does not call them again', () => {
    const moved = [say.planned(), calledParty(), say.moved(say.slot('2027-05-13'))];
    expect(nextDue(...moved)).toBe('call-for-items 2027-04-15T09:00:00');
  });

  it('a meeting moved before takes their date with it', () => {
    const moved = [say.planned(), say.moved(say.slot('2027-05-13'), '2027-01-04T10:00')];
    expect(nextDue(...moved)).toBe('call-party-for-items 2027-04-01T09:00:00');
  });

  it('a meeting planned after their date calls them at once', () => {
    expect(nextDue(say.planned('2027-04-08', '2027-03-01T10:00'))).toBe('call-party-for-items 2027-03-01T10:00:00');
  });
});

describe('S0-13: from their call on, their items are taken', () => {
  it('theirs, and not those of others', () => {
    const by = (who: string) =>
      say.groundOf(told(say.planned(), calledParty(), say.submitted(who, '2027-02-26T10:00')));
    expect(by('plo-1')).toBe(undefined);
    expect(by('leader')).toBe('items-not-called-for');
  });

  it('and their word that they have none', () => {
    const by = (who: string) =>
      say.groundOf(told(say.planned(), calledParty(), say.hasNoItems(who, '2027-02-26T10:00')));
    expect(by('plo-1')).toBe(undefined);
    expect(by('leader')).toBe('items-not-called-for');
  });

  it('before it they are told their own date', () => {
    const refused = (who: string) => told(say.planned(), say.submitted(who, '2027-02-24T10:00')).last;
    expect(refused('plo-1')).toMatchObject({ refusal: { call: { due: Temporal.PlainDate.from('2027-02-25') } } });
    expect(refused('leader')).toMatchObject({ refusal: { call: { due: Temporal.PlainDate.from('2027-03-11') } } });
  });
});

describe('items of a party with a day of its own', () => {
  it.each([
    ['leader', '2027-03-24T23:59', false],
    ['leader', '2027-03-25T00:00', true],
    ['plo-1', '2027-04-01T23:59', false],
    ['plo-1', '2027-04-02T00:00', true],
  ])('%s, handed in at %s: late is %s', (who, when, late) => {
    const { agenda } = say.meetingAfter(body, [say.planned(), calledParty(), say.called(), say.submitted(who, when)]);
    expect(agenda.items.map((item) => item.late)).toEqual([late]);
  });

  it('can be edited until that day', () => {
    const edit = (when: string) =>
      say.groundOf(told(say.planned(), calledParty(), say.called(), say.submitted('plo-1'), say.edited('plo-1', when)));
    expect(edit('2027-04-01T23:59')).toBe(undefined);
    expect(edit('2027-04-02T00:00')).toBe('items-were-due');
  });
});

it('a record from before parties had days of their own still reads', () => {
  const { partiesCalled: _, ...agenda } = say.meetingAfter(guldborgsund, [say.planned()]).agenda;
  const old = { ...say.meetingAfter(guldborgsund, [say.planned()]), agenda };
  expect(meetingProcedure.due(old, body)?.at).toEqual(copenhagen('2027-03-11T09:00'));
});
