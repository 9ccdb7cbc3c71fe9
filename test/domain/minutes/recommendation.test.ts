import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletsOf } from '../../../src/domain/minutes/recommendation.ts';

describe('S4-05, S2-02: a recommendation is read bullet by bullet', () => {
  it.each([
    [
      'seed 004, item 7: two, marked by hyphens',
      'Det indstilles, at Klyngestyregruppe Nord:\n- Godkender at mødedatoerne fastholdes\n- Godkender at der evt. sendes suppleanter',
      ['Godkender at mødedatoerne fastholdes', 'Godkender at der evt. sendes suppleanter'],
    ],
    [
      'seed 004, item 3: full stops and blank lines between',
      'Det indstilles, at Klyngestyregruppe Nord\n\n• Tager orienteringen til efterretning.\n\n• Drøfter praktiske forhold.',
      ['Tager orienteringen til efterretning.', 'Drøfter praktiske forhold.'],
    ],
    [
      'seed 002: lines broken inside the sentence',
      'Det indstilles at:\n\n• Forretningsudvalget drøfter om møderne giver anledning til\nopfølgende drøftelser.',
      ['Forretningsudvalget drøfter om møderne giver anledning til opfølgende drøftelser.'],
    ],
    [
      'seed 002, item 4: no lead-in',
      '• Udvalget godkender mødedatoerne for 2022',
      ['Udvalget godkender mødedatoerne for 2022'],
    ],
    ['numbers and letters', '1. godkender\n2) drøfter\nc) udsætter', ['godkender', 'drøfter', 'udsætter']],
    ['one sentence', 'Det indstilles, at datoerne fastholdes.', ['datoerne fastholdes.']],
    [
      'one sentence over two lines',
      'At datoerne fastholdes,\nog at suppleanter kan sendes.',
      ['At datoerne fastholdes, og at suppleanter kan sendes.'],
    ],
    ['stray colons', ':\n- godkender:\n- :', ['godkender']],
    [
      'a sentence before the bullets that recommends itself',
      'Planen godkendes.\n- suppleanter sendes',
      ['Planen godkendes.', 'suppleanter sendes'],
    ],
    ['a secretariat that recommends', 'Sekretariatet indstiller følgende.\n- planen godkendes', ['planen godkendes']],
    ['a year is no bullet', '2027-planen godkendes', ['2027-planen godkendes']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, bullets) => {
    expect(bulletsOf(text)).toEqual(bullets);
  });

  it('never gives an empty bullet, and gives the same for lines ended the Windows way', () => {
    const line = fc.constantFrom('', '- a', '•', '1. b', ':', 'Det indstilles, at', 'æ', '- ', '  - c:', 'd.');
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (one) => {
        const bullets = bulletsOf(one);
        expect(bullets.every((bullet) => bullet.trim() !== '')).toBe(true);
        expect(bulletsOf(one.replaceAll('\n', '\r\n'))).toEqual(bullets);
      }),
    );
  });
});
