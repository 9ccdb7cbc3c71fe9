import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { slackOf } from '../../../src/domain/body/slack.ts';
import { warningsAbout } from '../../../src/domain/body/warnings.ts';
import { deadlinesOf } from '../../../src/domain/calendar/deadline.ts';
import { warningText } from '../../../src/language/warnings.ts';
import { ruled, seeded } from './seeded.ts';

const guldborgsund = seeded('klu-guldborgsund');
const aalborg = seeded('klu-aalborg');

function slack(body: Body, meeting: string, wanted?: number) {
  const date = Temporal.PlainDate.from(meeting);
  const found = slackOf(deadlinesOf(body.rules.deadlines, date, body.calendar), body.calendar, wanted);
  return { days: found?.days, callOn: found?.better?.callOn.toString(), itemsDue: found?.better?.itemsDue.toString() };
}

describe('S1-03, S1-04, L-3: the days between items and agenda in Guldborgsund', () => {
  it.each([
    ['2026-04-09', '2026-03-09', '2026-03-23'],
    ['2026-10-08', '2026-09-07', '2026-09-21'],
    ['2027-04-08', '2027-03-05', '2027-03-19'], // Maundy Thursday takes the agenda to the 24th
    ['2027-10-07', '2027-09-06', '2027-09-20'],
  ])('none before %s; a call on %s gives three', (meeting, callOn, itemsDue) => {
    expect(slack(guldborgsund, meeting)).toEqual({ days: 0, callOn, itemsDue });
  });

  it('a day later is too late: it leaves two', () => {
    expect(slack(guldborgsund, '2026-10-08', 2).callOn).toBe('2026-09-08');
    expect(slack(guldborgsund, '2026-10-08', 1).callOn).toBe('2026-09-09');
  });

  it('the call is proposed for a day that is open', () => {
    expect(slack(guldborgsund, '2026-10-08', 4).callOn).toBe('2026-09-04'); // Friday: the day before is a Sunday
  });

  it('nothing is proposed where nothing is wanted', () => {
    expect(slack(guldborgsund, '2026-10-08', 0).callOn).toBeUndefined();
  });
});

describe('the days between items and agenda elsewhere', () => {
  it('S0-07, S0-12: Aalborg has five, and is warned when it wants six', () => {
    expect(slack(aalborg, '2027-03-04')).toEqual({ days: 5, callOn: undefined, itemsDue: undefined });
    expect(slack(aalborg, '2027-03-04', 6)).toEqual({ days: 5, callOn: '2027-02-03', itemsDue: '2027-02-10' });
  });

  it('items counted from the meeting are not helped by an earlier call', () => {
    expect(slack(seeded('klyngestyregruppe-nord'), '2027-05-03', 10)).toMatchObject({ callOn: undefined });
  });

  it('a body without a day for its items has none to speak of', () => {
    const deadlines = aalborg.rules.deadlines.filter(({ step }) => step !== 'items-due');
    expect(slack(ruled(aalborg, { deadlines }), '2027-03-04').days).toBeUndefined();
  });
});

describe('the warning', () => {
  const text = (body: Body, meeting: string) => {
    const date = Temporal.PlainDate.from(meeting);
    const [warning] = warningsAbout(date, deadlinesOf(body.rules.deadlines, date, body.calendar), body.calendar);
    return warning === undefined ? undefined : [warning.code, warningText(warning, 'da')];
  };
  const itemsAfter = (days: number) => {
    const deadlines = aalborg.rules.deadlines.map((one) =>
      one.step === 'items-due' ? { ...one, amount: days, unit: 'days' as const } : one,
    );
    return text(ruled(aalborg, { deadlines }), '2027-03-04');
  };

  it('names the days and the call', () => {
    expect(text(guldborgsund, '2027-04-08')).toEqual([
      'no-slack',
      'Der er 0 arbejdsdage til at samle dagsordenen: punkterne skal være i hænde onsdag den 24. marts 2027, og den skal ud onsdag den 24. marts 2027. Indkaldes punkterne senest fredag den 5. marts 2027 med frist fredag den 19. marts 2027, er der 3.',
    ]);
  });

  it('is given for two days and not for three', () => {
    expect(itemsAfter(12)?.[0]).toBe('little-slack');
    expect(itemsAfter(11)).toBeUndefined();
  });
});
