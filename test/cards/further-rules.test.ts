import { describe, expect, it } from 'vitest';
import { rulesCard } from '../../src/cards/rules.ts';
import type { Body } from '../../src/domain/body/body.ts';
import { words } from '../../src/language/words.ts';
import { wordsOn } from '../counter/office.ts';
import { seeded } from '../domain/body/seeded.ts';

const shown = (body: Body, language: 'da' | 'en' = 'da') => wordsOn(rulesCard({ body }, words(language)));
const aalborg = seeded('klu-aalborg');
const cluster = seeded('klyngestyregruppe-nord');

describe('»regler« shows every rule the year and the meeting are held by', () => {
  it('S0-17, S0-18, S0-19: the annual wheel, month by month', () => {
    const text = shown(aalborg);
    expect(text).toContain('Årshjul: marts');
    expect(text).toMatch(/Årshjul: juni\nIntet fast emne/);
  });

  it('S0-02, S0-20, S0-23, S0-26, S0-27: other calendars, pre-meetings, dialogue meetings, agreements, fees', () => {
    const text = shown(aalborg);
    for (const one of ['Afstemt med Praksisplanudvalget', 'Formøde', 'Dialogmøder', 'Lokalaftaler, 1. trin', 'Honorar'])
      expect(text).toContain(one);
  });

  it('S4-09: whose agenda the body prepares, in English as well', () => {
    expect(shown(cluster)).toContain('Forbereder dagsorden for\nPolitisk Klynge Nord');
    expect(shown(cluster, 'en')).toContain('Prepares the agenda of\nPolitisk Klynge Nord');
  });
});

describe('»regler« tells what a revision changed, also of these', () => {
  const revised = (rules: Partial<Body['rules']>): Body => {
    const first = { ...cluster, rules: { ...cluster.rules, quorum: quorum(5) } };
    const second = {
      ...cluster,
      inForceFrom: Temporal.PlainDate.from('2027-01-01'),
      rules: { ...first.rules, ...rules },
    };
    return { ...second, versions: [first, second] };
  };
  const quorum = (least: number) => ({ least, composition: [], clause: cluster.rules.meetings.clause });

  it('names the quorum as it is and as it was', () => {
    expect(shown(revised({ quorum: quorum(7) }))).toContain(
      'Beslutningsdygtighed: mindst 7 medlemmer (før: mindst 5 medlemmer)',
    );
  });

  it('says nothing of it where it is the same', () => {
    expect(shown(revised({}))).not.toContain('(før:');
  });
});
