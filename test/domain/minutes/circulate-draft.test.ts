import { describe, expect, it } from 'vitest';
import { aalborg, copenhagen, day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const agenda = [say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.released()];
const written = [...agenda, say.opened(), say.wrote([say.writing('Drøftet.')])];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);

describe('S1-08, S1-09: the draft goes to the members, and their 8 hverdage begin', () => {
  it('sent Thursday 22 April the window ends with Tuesday 4 May', () => {
    const { minutes } = say.meetingAfter(guldborgsund, [...written, say.circulated()]);
    expect(minutes).toMatchObject({
      stage: 'circulating',
      draft: { version: 1 },
      window: { lastDay: day('2027-05-04'), closesAt: copenhagen('2027-05-05T00:00') },
    });
    const days = minutes.stage === 'circulating' ? minutes.window.days : [];
    expect(days.filter((one) => 'number' in one).map(({ date }) => `${date.day}/${date.month}`)).toEqual([
      ...['23/4', '26/4', '27/4', '28/4', '29/4', '30/4', '3/5', '4/5'],
    ]);
  });

  it('to every member, and to them alone', () => {
    expect(say.notices(told(...written, say.circulated()))).toEqual(['draft-circulated: chair, leader, plo-1, plo-2']);
  });

  it('once', () => {
    expect(say.groundOf(told(...written, say.circulated(), say.circulated('2027-04-23T10:00')))).toBe(
      'already-circulated',
    );
    expect(say.groundOf(told(...written, say.circulated(), say.closing(), say.circulated('2027-05-06T10:00')))).toBe(
      'approved-already',
    );
  });

  it('not before it is opened', () => {
    expect(say.groundOf(told(...agenda, say.circulated()))).toBe('minutes-not-open');
  });
});

describe('S4-16: every item has an outcome and a text (procedure.md 4.16)', () => {
  const opened = [...agenda, say.opened()];
  it.each([
    ['nothing', [], 'outcome-missing'],
    ['a text without an outcome', [say.wrote([{ ...say.writing('Drøftet.'), outcome: undefined }])], 'outcome-missing'],
    ['an outcome without a text', [say.wrote([say.writing(' ', 'followed')])], 'points-unwritten'],
    ['»ikke behandlet«, which needs no text', [say.wrote([say.writing('', 'not-treated')])], undefined],
    ['both', [say.wrote([say.writing('Drøftet.')])], undefined],
  ])('%s', (_, writings, ground) => {
    expect(say.groundOf(told(...opened, ...writings, say.circulated()))).toBe(ground);
  });

  it('says which', () => {
    expect(told(...opened, say.circulated()).last).toMatchObject({ refusal: { titles: ['item-1'] } });
  });

  it('a meeting without items has nothing missing', () => {
    expect(say.groundOf(told(say.planned(), say.opened(), say.circulated()))).toBe(undefined);
  });
});

describe('the two other modes', () => {
  it('S0-15: Aalborg circulates nothing, and quotes why', () => {
    expect(say.told(aalborg, [say.planned(), say.opened(), say.circulated()]).last).toMatchObject({
      refusal: { because: 'approved-at-the-meeting', clause: { quote: 'udarbejdes og godkendes på mødet' } },
    });
  });

  it('S4-04: Klynge Nord has no window; the draft waits for the next meeting', () => {
    const { state } = say.told(klynge, [say.planned(), say.opened(), say.circulated()]);
    expect(state).toMatchObject({ minutes: { stage: 'awaiting-next-meeting', window: undefined } });
  });
});
