import { describe, expect, it } from 'vitest';
import { loadBodies } from '../../../src/adapters/bodies/load-bodies.ts';
import { type Body, holders, memberByEntraId, seated } from '../../../src/domain/body/body.ts';
import type { Clause } from '../../../src/domain/body/clause.ts';
import type { Step } from '../../../src/domain/body/count.ts';
import { deadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';

const { bodies, faults } = await loadBodies('src/bodies');
const body = (id: string): Body => {
  const found = bodies.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no body ${id}`);
  return found;
};
const aalborg = body('klu-aalborg');
const guldborgsund = body('klu-guldborgsund');
const klynge = body('klyngestyregruppe-nord');
const fu = body('sundhedsdirektoerernes-fu');

const silent = (of: Body, step: Step) => deadlineRule(of.rules, step)?.clause.silent !== undefined;
const titles = (of: Body) => of.rules.standingItems.map((item) => item.title);
const clauses = ({ rules }: Body): readonly Clause[] => [
  rules.meetings.clause,
  ...rules.deadlines.map((rule) => rule.clause),
  rules.itemFields.clause,
  ...rules.standingItems.map((item) => item.clause),
  rules.approval.clause,
  rules.publication.clause,
  rules.countedDays.clause,
  ...(rules.annualWheel?.months ?? []).map(({ clause }) => clause),
  ...(rules.paidDoctors === undefined ? [] : [rules.paidDoctors.clause]),
];

describe('the files of the four bodies', () => {
  it('have no faults', () => {
    expect(faults).toEqual([]);
    expect(bodies.map((one) => one.id)).toEqual([
      'klu-aalborg',
      'klu-guldborgsund',
      'klyngestyregruppe-nord',
      'sundhedsdirektoerernes-fu',
    ]);
  });

  it.each(bodies.map((one) => [one.id, one] as const))('%s quotes fewer than twelve words for every rule', (_, one) => {
    for (const clause of clauses(one)) {
      expect(clause.document).not.toBe('');
      expect(clause.quote.split(/\s+/).length).toBeLessThan(12);
    }
  });

  it.each(bodies.map((one) => [one.id, one] as const))(
    '%s quotes its own document wherever it is not silent',
    (_, one) => {
      for (const clause of clauses(one)) {
        if (clause.silent === undefined) expect(clause.document).toBe(one.rules.document);
      }
    },
  );

  it('have homes of their own', () => {
    for (const part of ['mailbox', 'teamId', 'channelId'] as const) {
      expect(new Set(bodies.map((one) => one.home[part])).size).toBe(4);
    }
  });

  it('S2-03, S4-03: the director of Hjørring is one person in two bodies', () => {
    const [chair] = holders(fu, 'chair');
    const same = memberByEntraId(klynge, chair?.entraId ?? '');
    expect(same?.address).toBe(chair?.address);
    expect(same?.offices).toContain('chair');
  });
});

describe('KLU Guldborgsund', () => {
  it('S1-19: has the fixed members of its document, two of them practising doctors', () => {
    expect(seated(guldborgsund)).toHaveLength(14);
    const doctors = seated(guldborgsund).filter((one) => one.party === 'plo');
    expect(doctors.map((one) => one.entraId !== undefined)).toEqual([true, false]);
  });

  it('S1-20: its secretary does not sit in it', () => {
    expect(holders(guldborgsund, 'secretary').map((one) => one.seat)).toEqual(['secretariat']);
  });

  it('S1-05: asks four things about an item', () => {
    expect(guldborgsund.rules.itemFields.fields).toEqual(['topic', 'what', 'how', 'why']);
  });

  it('S1-12: has the missing third standing item by default', () => {
    expect(titles(guldborgsund)).toEqual([
      'Godkendelse af sidste referat',
      'Godkendelse af dagsorden',
      'Beslutnings- og drøftelsespunkter',
      'Orienteringspunkter',
      'Eventuelt',
    ]);
    expect(guldborgsund.rules.standingItems.map((item) => item.clause.silent !== undefined)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('L-3: is silent on when the agenda goes out, and on nothing else about days', () => {
    expect(silent(guldborgsund, 'agenda-release')).toBe(true);
    expect(silent(guldborgsund, 'call-for-items')).toBe(false);
    expect(silent(guldborgsund, 'items-due')).toBe(false);
    expect(silent(guldborgsund, 'minutes-circulation')).toBe(false);
  });

  it('S1-09: approves by silence after eight counted days', () => {
    expect(guldborgsund.rules.approval).toMatchObject({ mode: 'by-silence', days: 8 });
  });

  it('was adopted on 28 November 2024', () => {
    expect(guldborgsund.rules.adoptedOn?.toString()).toBe('2024-11-28');
  });
});

describe('KLU Aalborg', () => {
  it('S0-04: counts its secretary among the fixed members', () => {
    expect(holders(aalborg, 'secretary').map((one) => one.seat)).toEqual(['member']);
  });

  it('S0-14: asks three things about an item', () => {
    expect(aalborg.rules.itemFields.fields).toEqual(['topic', 'what', 'how']);
  });

  it('S0-10, S0-11: takes no decisions under its last two standing items', () => {
    expect(aalborg.rules.standingItems.map((item) => [item.title, item.decides])).toEqual([
      ['Godkendelse af dagsordenen', true],
      ['Beslutningspunkter', true],
      ['Orienteringspunkter', false],
      ['Eventuelt', false],
    ]);
  });

  it('S0-15: approves at the meeting and circulates nothing', () => {
    expect(aalborg.rules.approval.mode).toBe('at-the-meeting');
    expect(deadlineRule(aalborg.rules, 'minutes-circulation')).toBeUndefined();
  });

  it('S0-07, S0-12: is silent only on when items are due', () => {
    expect(silent(aalborg, 'call-for-items')).toBe(false);
    expect(silent(aalborg, 'items-due')).toBe(true);
    expect(silent(aalborg, 'agenda-release')).toBe(false);
  });
});

describe('what the KLUs lay down for their year', () => {
  it('S0-17, S0-18, S0-19: the wheel of Aalborg has four months, two of them with a theme', () => {
    const wheel = aalborg.rules.annualWheel;
    expect(wheel?.months.map(({ month, themes }) => [month, themes.length])).toEqual([
      [3, 1],
      [6, 0],
      [10, 0],
      [12, 1],
    ]);
    expect(wheel?.months[0]?.participants).toEqual([
      'raadmand-sundhed-kultur',
      'raadmand-aeldre-handicap',
      'raadmand-familie-beskaeftigelse',
      'direktoer-aeldre-handicap',
      'direktoer-familie-beskaeftigelse',
    ]);
    expect(wheel?.tolerance).toEqual({ fromDay: 15, untilDay: 15 });
  });

  it('S1-01, S1-13: that of Guldborgsund is April and October to the letter, with the topics of next year', () => {
    const wheel = guldborgsund.rules.annualWheel;
    expect(wheel?.months.map(({ month, themes }) => [month, themes.length])).toEqual([
      [4, 0],
      [10, 1],
    ]);
    expect(wheel?.tolerance).toBeUndefined();
  });

  it('S0-27, S1-16: three doctors are paid in Aalborg and two in Guldborgsund', () => {
    expect(aalborg.rules.paidDoctors?.number).toBe(3);
    expect(guldborgsund.rules.paidDoctors?.number).toBe(2);
    expect(klynge.rules.paidDoctors).toBeUndefined();
  });
});

describe('Sundhedsdirektørernes FU and Klyngestyregruppe Nord', () => {
  it('S2-04, S2-05, S2-09: the FU has its standing items, and members’ items as points of their own', () => {
    expect(titles(fu)).toEqual([
      'Opfølgning på møder',
      'Fast punkt om sundhedsreformen',
      'Punkter',
      'Nyt fra KKR',
      'Eventuelt og næste møde',
    ]);
    expect(fu.rules.standingItems.find((item) => item.role === 'section')?.headed).toBe(false);
  });

  it('S4-03: the steering group has chairs from two parties, one of whom leads the meeting', () => {
    expect(holders(klynge, 'chair').map((one) => one.party)).toEqual(['kommune', 'region']);
    expect(holders(klynge, 'moderator')).toHaveLength(1);
  });

  it('S4-02, S4-15: seven sit for the municipalities, one for PLO, five for the region; two serve as secretaries', () => {
    const count = (party: string) => seated(klynge).filter((one) => one.party === party).length;
    expect([count('kommune'), count('plo'), count('region')]).toEqual([7, 1, 5]);
    expect(holders(klynge, 'secretary')).toHaveLength(2);
  });

  it('S4-04: both approve minutes at the next meeting, the FU by default', () => {
    expect(klynge.rules.approval).toMatchObject({
      mode: 'at-the-next-meeting',
      clause: { quote: 'Godkender referaterne' },
    });
    expect(fu.rules.approval.mode).toBe('at-the-next-meeting');
    expect(fu.rules.approval.clause.silent).toBeDefined();
  });

  it('S2-02, S4-05: both ask for topic, background and recommendation', () => {
    expect(fu.rules.itemFields.fields).toEqual(['topic', 'background', 'recommendation']);
    expect(klynge.rules.itemFields.fields).toEqual(['topic', 'background', 'recommendation']);
  });
});
