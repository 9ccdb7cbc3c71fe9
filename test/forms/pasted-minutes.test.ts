import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/domain/agenda/agenda.ts';
import { splitPastedMinutes } from '../../src/forms/pasted-minutes.ts';

const point = (number: string, title: string): Point => ({
  id: `p${number}`,
  number,
  title,
  from: 'item',
  decides: true,
});
const points = [
  point('1', 'Godkendelse af dagsorden'),
  point('2', 'Beslutninger'),
  point('2.1', 'Årshjul'),
  point('3', 'Eventuelt'),
];

describe('minutes pasted as one message', () => {
  it('are split by the numbers of the agenda, with or without the titles', () => {
    const pasted =
      'Referat\n1. Godkendelse af dagsorden\nGodkendt.\n2 Beslutninger\n2.1 Årshjul: Udvalget drøftede.\nMere.\nPunkt 3:\nIntet.';
    expect(splitPastedMinutes(pasted, points)).toEqual({
      texts: [
        { pointId: 'p1', text: 'Godkendt.' },
        { pointId: 'p2.1', text: 'Udvalget drøftede.\nMere.' },
        { pointId: 'p3', text: 'Intet.' },
      ],
      unmatched: 'Referat',
    });
  });

  it('S4: a list inside a point stays in the point', () => {
    const pasted = '1. Godkendelse af dagsorden\nTre ting:\n1. først\n3. sidst\n2. Beslutninger\nTruffet.';
    expect(splitPastedMinutes(pasted, points).texts).toEqual([
      { pointId: 'p1', text: 'Tre ting:\n1. først\n3. sidst' },
      { pointId: 'p2', text: 'Truffet.' },
    ]);
  });

  it('need neither the titles nor the headings that nothing is written under', () => {
    const pasted = '1.\nGodkendt.\n2.1\nTaget til efterretning.\n3.\nIntet.';
    expect(splitPastedMinutes(pasted, points).texts).toEqual([
      { pointId: 'p1', text: 'Godkendt.' },
      { pointId: 'p2.1', text: 'Taget til efterretning.' },
      { pointId: 'p3', text: 'Intet.' },
    ]);
    expect(splitPastedMinutes('1. Godkendt.\nPunkt 3: Intet.', points).texts).toEqual([
      { pointId: 'p1', text: 'Godkendt.' },
      { pointId: 'p3', text: 'Intet.' },
    ]);
  });

  it('lose nothing: what belongs to no point is given back', () => {
    expect(splitPastedMinutes('Uden numre', points)).toEqual({ texts: [], unmatched: 'Uden numre' });
    expect(splitPastedMinutes('', points)).toEqual({ texts: [], unmatched: '' });
  });
});
