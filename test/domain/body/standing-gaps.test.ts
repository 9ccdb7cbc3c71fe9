import { describe, expect, it } from 'vitest';
import { standingGaps } from '../../../src/domain/body/standing-gaps.ts';
import { warningText } from '../../../src/language/warnings.ts';
import { seeded } from './seeded.ts';

const guldborgsund = seeded('klu-guldborgsund');

describe('gaps in the standing items', () => {
  it('S1-12: the third of Guldborgsund is missing, and a default fills it', () => {
    const [gap, ...more] = standingGaps(guldborgsund.rules);
    expect(more).toEqual([]);
    expect(gap).toMatchObject({
      code: 'standing-item-by-default',
      place: 3,
      title: 'Beslutnings- og drøftelsespunkter',
    });
    if (gap === undefined) throw new Error('no gap');
    expect(warningText(gap, 'da')).toContain(
      'Fast punkt 3, »Beslutnings- og drøftelsespunkter«, står ikke i Kommissorium',
    );
    expect(warningText(gap, 'da')).toContain('springer fra 2 til 4');
    expect(warningText(gap, 'en')).toContain('Standing item 3');
  });

  it('S0-10, S2-04, S4-05: the others have none', () => {
    for (const id of ['klu-aalborg', 'klyngestyregruppe-nord', 'sundhedsdirektoerernes-fu']) {
      expect(standingGaps(seeded(id).rules)).toEqual([]);
    }
  });

  it('a kind of item that no section takes has nowhere to go', () => {
    const standingItems = guldborgsund.rules.standingItems.filter(({ id }) => id !== 'decisions');
    expect(standingGaps({ ...guldborgsund.rules, standingItems })).toEqual([
      { code: 'kind-without-section', kind: 'decision' },
      { code: 'kind-without-section', kind: 'discussion' },
    ]);
  });
});
