import { describe, expect, it } from 'vitest';
import { rulesCard } from '../../src/cards/rules.ts';
import { barred } from '../../src/domain/authority.ts';
import { type Body, holders } from '../../src/domain/body/body.ts';
import { words } from '../../src/language/words.ts';
import { wordsOn } from '../counter/office.ts';
import { seeded } from '../domain/body/seeded.ts';

const aalborg = seeded('klu-aalborg');
const cluster = seeded('klyngestyregruppe-nord');

/** The department a title ends in: `Konsulent, Sundheds- og Kulturforvaltningen`. */
const departments = (body: Body) =>
  body.members
    .filter(({ seat, offices }) => seat === 'secretariat' || offices.includes('secretary'))
    .map(({ title }) => title.replace(/^.*(?:, | fra )/, ''));

describe('who serves a body as its secretariat', () => {
  it('S0-03: Sundheds- og Kulturforvaltningen is host in Aalborg, and two other departments take part', () => {
    expect([...new Set(departments(aalborg))]).toEqual([
      'Sundheds- og Kulturforvaltningen',
      'Familie- og Beskæftigelsesforvaltningen',
      'Ældre- og Handicapforvaltningen',
    ]);
    expect(holders(aalborg, 'secretary').map(({ title }) => title)).toEqual([
      'Sekretær fra Sundheds- og Kulturforvaltningen',
    ]);
  });

  it('S0-06: beside the secretary two consultants and one chief consultant', () => {
    const others = aalborg.members.filter(({ seat }) => seat === 'secretariat').map(({ title }) => title.split(',')[0]);
    expect(others).toEqual(['Konsulent', 'Konsulent', 'Chefkonsulent']);
  });

  it('S4-15: two secretaries of two organisations share it, and either may act', () => {
    const secretaries = holders(cluster, 'secretary');
    expect(secretaries.map(({ organisation }) => organisation)).toEqual([
      'Hjørring Kommune',
      'Regionshospital Nordjylland',
    ]);
    for (const { id } of secretaries) expect(barred('secretary', { kind: 'member', id }, cluster)).toBe(undefined);
  });
});

describe('what the documents say of meetings and parties', () => {
  it('S0-08: a meeting of Aalborg lasts two hours', () => {
    expect(aalborg.rules.meetings.lengthInMinutes).toBe(120);
  });

  it('S2-16: the executive committee meets on Teams', () => {
    expect(seeded('sundhedsdirektoerernes-fu').rules.meetings.place).toBe('Teams-møde');
  });

  it('S3-01: a committee has parties: the municipalities, PLO and the region', () => {
    expect(cluster.parties.map(({ id }) => id)).toEqual(['kommune', 'plo', 'region']);
  });

  it.each([
    ['da', '5 pladser, udpeges af KKR. Mandat: aftaler inden for 10 mio. kr.'],
    ['en', '5 seats, appointed by KKR. Mandate: aftaler inden for 10 mio. kr.'],
  ] as const)(
    'S3-08: five municipal members act on a mandate with its frame, told with the rules (%s)',
    (language, said) => {
      const municipal = {
        id: 'kommunale',
        title: 'De fem kommunale medlemmer',
        party: 'kommune',
        seats: 5,
        appointedBy: 'KKR',
        mandate: 'aftaler inden for 10 mio. kr.',
        clause: { document: 'Baggrundsnotat', quote: 'de fem kommunale PPU-medlemmer' },
      };
      expect(wordsOn(rulesCard({ body: { ...cluster, delegations: [municipal] } }, words(language)))).toContain(said);
    },
  );
});
