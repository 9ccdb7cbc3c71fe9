import { describe, expect, it } from 'vitest';
import { fittedLogo, lookWarnings, USUAL_ACCENT } from '../../../src/domain/body/look.ts';

const told = (width: number, height: number) =>
  lookWarnings({
    look: {
      ...{ letterhead: 'Kommunen', footer: 'Kommunen', accent: USUAL_ACCENT },
      fonts: { text: 'Calibri', headings: 'Calibri' },
      logo: { text: 'Kommunens logo', png: { bytes: new Uint8Array(), width, height } },
    },
  }).map(({ code }) => code);

describe('a logo', () => {
  it('may have 4,000 pixels to a side, and is warned of with more', () => {
    expect(told(4000, 2000)).toEqual([]);
    expect(told(4001, 2000)).toEqual(['logo-too-large']);
    expect(told(2000, 4001)).toEqual(['logo-too-large']);
  });

  it('is warned of where it would be drawn less than half a centimetre high or wide', () => {
    expect(told(1900, 190)).toEqual([]);
    expect(told(1900, 180)).toEqual(['logo-too-thin']);
    expect(told(19, 42)).toEqual([]);
    expect(told(18, 42)).toEqual(['logo-too-thin']);
  });

  it('is fitted into its box in its own proportions, and never drawn with a side of nothing', () => {
    expect(fittedLogo({ width: 240, height: 240 })).toEqual({ width: 42, height: 42 });
    expect(fittedLogo({ width: 380, height: 42 })).toEqual({ width: 190, height: 21 });
    expect(fittedLogo({ width: 4000, height: 3 })).toEqual({ width: 190, height: 1 });
  });
});
