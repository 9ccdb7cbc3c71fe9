import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/domain/agenda/agenda.ts';
import { draftAgendaLines, readStruck } from '../../src/forms/draft-agenda-form.ts';
import { splitPastedMinutes } from '../../src/forms/pasted-minutes.ts';

const point = (number: string, title: string): Point => ({
  id: `p-${number}`,
  number,
  title,
  from: 'standing',
  decides: true,
});
const points = [
  point('5', 'Drøftelse af punkter til møde i Politisk Klynge Nord'),
  point('6', 'Orientering fra KLU’erne'),
  point('7', 'Punkter til kommende møder'),
];
const DRAFT = ['1) Velkomst', '2) Konference', '6) Midtvejsevaluering', '7) Orientering', '8) Eventuelt'].join('\n');
const said = 'Pkt. 6: Medtages ikke i dagsorden.';
const after = '6) Orientering fra KLU’erne\nTaget til efterretning.\n7. Intet.';

describe('S4-09: the numbers of a draft agenda are its own', () => {
  it('S4-09: pasted minutes do not take them for points of the agenda around it', () => {
    const pasted = `5) Drøftelse af punkter til møde i Politisk Klynge Nord\n${DRAFT}\n${said}\n${after}`;
    expect(splitPastedMinutes(pasted, points, new Set(['p-5'])).texts).toEqual([
      { pointId: 'p-5', text: `${DRAFT}\n${said}` },
      { pointId: 'p-6', text: 'Taget til efterretning.' },
      { pointId: 'p-7', text: 'Intet.' },
    ]);
  });

  it('S4-09: nor where the text itself says that a draft follows', () => {
    const pasted = `5. Drøftet.\nUdkast til dagsorden til møde i Politisk Klynge Nord:\n${DRAFT}\n${after}`;
    expect(splitPastedMinutes(pasted, points).texts.map(({ pointId }) => pointId)).toEqual(['p-5', 'p-6', 'p-7']);
    expect(splitPastedMinutes(pasted, points).texts[0]?.text).toContain('8) Eventuelt');
  });

  it('S4-09: a number typed before a line is left out, and blank lines are no points', () => {
    expect(draftAgendaLines.parse('1) Velkomst\n\n  2. Status 2027\nEventuelt')).toEqual([
      'Velkomst',
      'Status 2027',
      'Eventuelt',
    ]);
  });

  it.each([
    [Array.from({ length: 30 }, () => 'x').join('\n'), true],
    [Array.from({ length: 31 }, () => 'x').join('\n'), false],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
  ])('S4-09: at most 30 points of at most 200 characters', (text, isTaken) => {
    expect(draftAgendaLines.safeParse(text).success).toBe(isTaken);
  });

  it('S4-09: a point with a reason is struck, one without stays', () => {
    expect(readStruck({ 'struck-5': 'Tidligere drøftet', 'struck-6': ' ', 'struck-0': 'x', 'struck-99': 'x' })).toEqual(
      [{ number: 5, reason: 'Tidligere drøftet' }],
    );
  });
});
