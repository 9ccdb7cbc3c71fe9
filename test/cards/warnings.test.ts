import { describe, expect, it } from 'vitest';
import { planApprovedCard, planProposalCard } from '../../src/cards/plan.ts';
import { rulesCard } from '../../src/cards/rules.ts';
import { words } from '../../src/language/words.ts';
import { seeded } from '../domain/body/seeded.ts';

const aalborg = seeded('klu-aalborg');
const da = words('da');
const start = Temporal.PlainTime.from('15:00');
const planned = (...dates: string[]) => ({
  stage: 'proposed' as const,
  year: 2024,
  meetings: dates.map((date) => ({
    slot: { date: Temporal.PlainDate.from(date), start, lengthInMinutes: 120 },
    doubts: [],
  })),
});

describe('S0-17, S0-18: the plan against the annual wheel', () => {
  const year = ['2024-04-04', '2024-06-27', '2024-09-19', '2024-12-12'];
  const shown = (...dates: string[]) => [
    JSON.stringify(planProposalCard({ body: aalborg, plan: planned(...dates), formId: 'f' }, da)),
    JSON.stringify(planApprovedCard({ body: aalborg, plan: planned(...dates) }, da)),
  ];

  it('the meetings of 2024 serve for every month', () => {
    for (const card of shown(...year)) expect(card).not.toContain('Årshjulet');
  });

  it('without the one in September nothing serves for October, and both cards say so', () => {
    for (const card of shown(...year.filter((date) => date !== '2024-09-19')))
      expect(card).toContain('Årshjulet har et møde i oktober 2024');
  });
});

describe('the rules, with what the checker has against them', () => {
  it('S1-09, S1-12, L-3: Guldborgsund is told of three things, in both languages', () => {
    const card = (language: 'da' | 'en') =>
      JSON.stringify(rulesCard({ body: seeded('klu-guldborgsund') }, words(language)));
    for (const part of [
      'Vær opmærksom på',
      'har ingen frist for udsendelse',
      'står punktet til orientering',
      'Fast punkt 3',
    ])
      expect(card('da')).toContain(part);
    for (const part of ['Be aware', 'has no dispatch deadline', 'the item is for information', 'Standing item 3'])
      expect(card('en')).toContain(part);
  });

  it('nothing is said where there is nothing to say', () => {
    const { paidDoctors: _, retention: __, ...rules } = aalborg.rules;
    expect(JSON.stringify(rulesCard({ body: { ...aalborg, rules } }, da))).not.toContain('Vær opmærksom');
  });
});
