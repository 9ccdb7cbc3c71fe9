import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { Command } from '../../../src/domain/command.ts';
import type { DialogueCommand } from '../../../src/domain/dialogue-meeting/commands.ts';
import {
  announceBy,
  type DialogueMeetings,
  type DialogueText,
  lastDayForAnother,
} from '../../../src/domain/dialogue-meeting/dialogue-meeting.ts';
import type { DialogueEvent } from '../../../src/domain/dialogue-meeting/events.ts';
import { dialogueProcedure } from '../../../src/domain/dialogue-meeting/procedure.ts';
import { copenhagen, day } from '../bodies.ts';
import { seeded } from '../body/seeded.ts';
import * as say from '../story.ts';

const aalborg = seeded('klu-aalborg');
const meetings = [say.note('2027-03-04'), say.note('2027-06-03', { cancelled: true })];
const SPRING = '2027-05-31';
/** The last day to announce it. */
const LAST = '2027-02-28';

const header = (who: string, when: string): Omit<Command, 'type'> => say.header(who, when, `${who} ${when}`);
const at = (channel: string, on: string) => ({ channel, on: day(on) });
const arranged = (
  text: Partial<DialogueText>,
  { when = '2027-01-11T10:00', who = 'sekretaer', id = 'spring', lateBecause = '', again = false } = {},
): DialogueCommand => ({
  type: 'arrange-dialogue',
  dialogueId: id,
  again,
  text: { date: day(SPRING), themes: [], announcements: [], ...text },
  lateBecause,
  ...header(who, when),
});
const cancelled = (reason: string, when = '2027-01-12T10:00', id = 'spring'): DialogueCommand => ({
  type: 'cancel-dialogue',
  dialogueId: id,
  reason,
  ...header('sekretaer', when),
});
const told = (commands: readonly DialogueCommand[], body: Body = aalborg) =>
  say.tell<DialogueMeetings, DialogueCommand, DialogueEvent>(dialogueProcedure, { body, meetings }, commands);
const dueOf = (state: DialogueMeetings) => dialogueProcedure.due(state, aalborg);
const TWO = [at('praksis.dk', '2027-02-01'), at('Nyhedsbrev', LAST)];

function ruleOf({ rules }: Body) {
  if (rules.dialogueMeetings === undefined) throw new Error('no dialogue meetings');
  return rules.dialogueMeetings;
}

describe('S0-23: »annonceres minimum tre måneder i forvejen«', () => {
  it.each([
    ['2027-05-31', '2027-02-28'],
    ['2028-05-31', '2028-02-29'],
    ['2027-05-28', '2027-02-28'],
    ['2027-12-31', '2027-09-30'],
    ['2027-01-15', '2026-10-15'],
  ])('S0-23: three months before %s is %s', (date, last) => {
    expect(announceBy(day(date), ruleOf(aalborg), aalborg.calendar).toString()).toBe(last);
  });

  it('S0-23: planned on the last day it can still be announced, the day after only with a reason, which is kept', () => {
    expect(told([arranged({}, { when: `${LAST}T23:59` })]).last).toMatchObject({ accepted: true });
    const late = { when: '2027-03-01T00:00' };
    expect(told([arranged({}, late)]).last).toMatchObject({
      accepted: false,
      refusal: {
        because: 'announced-late',
        lastDay: day(LAST),
        channels: 2,
        clause: { document: aalborg.rules.document },
      },
    });
    expect(say.groundOf(told([arranged({}, { ...late, lateBecause: ' ' })]))).toBe('announced-late');
    const { state } = told([arranged({}, { ...late, lateBecause: 'Ny overenskomst' })]);
    expect(state.meetings).toMatchObject([{ lateBecause: 'Ny overenskomst' }]);
  });

  it('S0-23: announced exactly three months before is in time, a day later is not', () => {
    const march = { when: '2027-03-02T10:00', again: true };
    expect(told([arranged({}), arranged({ announcements: TWO }, march)]).last).toMatchObject({ accepted: true });
    const late = [at('praksis.dk', '2027-02-01'), at('Nyhedsbrev', '2027-03-01')];
    expect(say.groundOf(told([arranged({}), arranged({ announcements: late }, march)]))).toBe('announced-late');
    const said = { ...march, lateBecause: 'Bladet udkom senere' };
    expect(told([arranged({}), arranged({ announcements: late }, said)]).state.meetings).toMatchObject([
      { lateBecause: 'Bladet udkom senere', announcements: late },
    ]);
  });

  it('S0-23: with enough channels in time a later one more is no matter; the same channel twice is one', () => {
    const more = { when: '2027-05-10T10:00', again: true };
    const third = [...TWO, at('Opslag', '2027-05-10')];
    expect(told([arranged({}), arranged({ announcements: third }, more)]).last).toMatchObject({ accepted: true });
    const twice = [at('praksis.dk', '2027-02-01'), at('Praksis.dk ', LAST), at('Opslag', '2027-05-10')];
    expect(say.groundOf(told([arranged({}), arranged({ announcements: twice }, more)]))).toBe('announced-late');
  });

  it('S0-23: a reason stands while the rest is corrected, and falls when it is announced in time after all or moved', () => {
    const late = { when: '2027-03-02T10:00', lateBecause: 'Ny overenskomst' };
    const themes = ['Den ældre patient'];
    const corrected = told([arranged({}, late), arranged({ themes }, { when: '2027-03-03T10:00', again: true })]);
    expect(corrected.state.meetings).toMatchObject([{ themes, lateBecause: 'Ny overenskomst' }]);
    const found = told([
      arranged({}, late),
      arranged({ announcements: TWO }, { when: '2027-03-03T10:00', again: true }),
    ]);
    expect(found.state.meetings[0]?.lateBecause).toBeUndefined();
    const moved = { when: '2027-03-03T10:00', again: true };
    expect(say.groundOf(told([arranged({}, late), arranged({ date: day('2027-06-02') }, moved)]))).toBe(
      'announced-late',
    );
    const { state } = told([arranged({}, late), arranged({ date: day('2027-06-03') }, moved)]);
    expect(state.meetings[0]?.lateBecause).toBeUndefined();
  });

  it('S0-23: nothing is announced tomorrow, and no meeting is planned yesterday', () => {
    expect(say.groundOf(told([arranged({ announcements: [at('praksis.dk', '2027-01-12')] })]))).toBe('in-the-future');
    expect(told([arranged({ announcements: [at('praksis.dk', '2027-01-11')] })]).last).toMatchObject({
      accepted: true,
    });
    expect(say.groundOf(told([arranged({ date: day('2027-01-10') }, { lateBecause: 'x' })]))).toBe('in-the-past');
    const afterwards = arranged({ themes: ['Lægedækning'] }, { when: '2027-06-02T10:00', again: true });
    expect(told([arranged({}), afterwards]).last).toMatchObject({ accepted: true });
  });
});

describe('S0-23: »Dialogmøder arrangeres to gange om året«, »Emnerne aftales i KLU-Aalborg«', () => {
  it('S0-23: the last day to announce one more in the year', () => {
    const facts = { rule: ruleOf(aalborg), calendar: aalborg.calendar };
    expect(lastDayForAnother(2027, day('2027-09-30'), facts)?.toString()).toBe('2027-09-30');
    expect(lastDayForAnother(2027, day('2027-10-01'), facts)).toBeUndefined();
  });

  it('S0-23: the themes were agreed at a meeting that stands', () => {
    expect(told([arranged({ agreedAt: '2027-03-04' })]).last).toMatchObject({ accepted: true });
    expect(say.groundOf(told([arranged({ agreedAt: '2027-06-03' })]))).toBe('no-such-meeting');
    expect(say.groundOf(told([arranged({ agreedAt: 'nonsense' })]))).toBe('no-such-meeting');
  });

  it('S0-23: not two on one day; cancelled, its day is free and it is changed no more', () => {
    expect(say.groundOf(told([arranged({}), arranged({}, { id: 'other' })]))).toBe('dialogue-that-day');
    const gone = [arranged({}), cancelled('For få tilmeldte')];
    expect(told([...gone, arranged({}, { id: 'other' })]).last).toMatchObject({ accepted: true });
    expect(say.groundOf(told([...gone, arranged({}, { again: true })]))).toBe('dialogue-cancelled');
    expect(say.groundOf(told([...gone, cancelled('Igen')]))).toBe('dialogue-cancelled');
  });

  it('S0-23: cancelled with a reason, until its day is over', () => {
    expect(say.groundOf(told([arranged({}), cancelled(' ')]))).toBe('reason-missing');
    expect(told([arranged({}), cancelled('x', `${SPRING}T23:59`)]).last).toMatchObject({ accepted: true });
    expect(say.groundOf(told([arranged({}), cancelled('x', '2027-06-01T00:00')]))).toBe('dialogue-held');
    expect(say.groundOf(told([cancelled('x')]))).toBe('no-such-dialogue');
    expect(say.groundOf(told([arranged({}, { again: true })]))).toBe('no-such-dialogue');
  });

  it.each(['direktoer', 'plo-1', 'konsulent-familie', 'clock', 'desk'])('S0-23: %s may not plan one', (who) => {
    expect(say.groundOf(told([arranged({}, { who })]))).toBe('not-allowed');
  });

  it('a body whose rules name none holds none', () => {
    expect(say.groundOf(told([arranged({})], seeded('klu-guldborgsund')))).toBe('no-dialogue-meetings');
  });
});

describe('S0-23: the clock reminds of announcing before it is too late', () => {
  const clock = (when: string): DialogueCommand => ({ type: 'remind-to-announce', ...header('clock', when) });
  const REMINDED = '2027-02-15T09:00';

  it('S0-23: ten counted days before the last day, once, and not a minute before', () => {
    expect(dueOf(told([arranged({})]).state)).toEqual({ type: 'remind-to-announce', at: copenhagen(REMINDED) });
    expect(told([arranged({}), clock('2027-02-15T08:59')]).dispatches).toEqual([]);
    const reminded = told([arranged({}), clock(REMINDED)]);
    expect(reminded.dispatches).toMatchObject([{ notice: 'dialogue-to-announce', to: 'sekretaer', about: 'spring' }]);
    expect(dueOf(reminded.state)).toBeUndefined();
    expect(told([arranged({}), clock(REMINDED), clock(REMINDED)]).last).toEqual({ accepted: true, events: [] });
  });

  it('S0-23: one channel is too few, two are enough', () => {
    expect(dueOf(told([arranged({ announcements: [at('praksis.dk', '2027-01-04')] })]).state)).toBeDefined();
    const both = [at('praksis.dk', '2027-01-04'), at('Nyhedsbrev', '2027-01-05')];
    expect(dueOf(told([arranged({ announcements: both })]).state)).toBeUndefined();
  });

  it('S0-23: planned after that day, the next morning, the last day with the rest; then never', () => {
    const dueAfter = (when: string) => dueOf(told([arranged({}, { when })]).state)?.at;
    expect(dueAfter('2027-02-20T10:00')).toEqual(copenhagen('2027-02-21T09:00'));
    expect(dueAfter(`${LAST}T08:00`)).toEqual(copenhagen(`${LAST}T09:00`));
    expect(dueAfter(`${LAST}T10:00`)).toBeUndefined();
  });

  it('S0-23: cancelled, never; moved, anew for the new day', () => {
    expect(dueOf(told([arranged({}), cancelled('x')]).state)).toBeUndefined();
    const moved = arranged({ date: day('2027-10-07') }, { when: '2027-02-16T10:00', again: true });
    expect(dueOf(told([arranged({}), clock(REMINDED), moved]).state)?.at).toEqual(copenhagen('2027-06-23T09:00'));
    const corrected = arranged({ themes: ['x'] }, { when: '2027-02-16T10:00', again: true });
    expect(dueOf(told([arranged({}), clock(REMINDED), corrected]).state)).toBeUndefined();
  });
});
