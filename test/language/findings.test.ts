import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/paper/finding.ts';
import { checkedSummary, findingLines, findingTold, findingWords } from '../../src/language/findings.ts';
import { checked } from '../reading/checking.ts';

const FAULTY = join(import.meta.dirname, '../reading/documents/faulty');
const findings: readonly Finding[] = readdirSync(FAULTY).flatMap(
  (name) => checked(readFileSync(join(FAULTY, name), 'utf8')).findings,
);
const at = { line: 7, quote: 'Fredag den 7. februar 2022', confidence: 'sure' } as const;
const weekday: Finding = {
  ...at,
  code: 'weekday-differs',
  said: 5,
  date: Temporal.PlainDate.from('2022-02-07'),
  keep: 'date',
  likely: Temporal.PlainDate.from('2022-02-07'),
  because: [Temporal.PlainDate.from('2022-02-02'), Temporal.PlainDate.from('2022-01-17')],
  oldYear: 2020,
};

describe('a finding in words', () => {
  it('says which of weekday and date is likelier, and why', () => {
    expect(findingWords(weekday, 'da')).toEqual({
      text: '7. februar 2022 er en mandag, ikke en fredag. Datoen passer med 2. februar 2022 og 17. januar 2022, som også står her. I 2020 passede de to sammen, så ugedagen er nok blevet stående fra et gammelt dokument.',
      suggestion: 'Skriv »mandag den 7. februar 2022«.',
    });
    expect(findingWords(weekday, 'en').suggestion).toBe('Write “Monday 7 February 2022”.');
  });

  it('is given to programs with what was likely meant', () => {
    expect(findingTold(weekday, 'da')).toMatchObject({ code: 'weekday-differs', line: 7, likely: '2022-02-07' });
  });

  it('begins with its line and how sure it is', () => {
    expect(findingLines({ ...weekday, alsoAt: [9, 12] }, 'da')[0]).toMatch(/^Linje 7 \(9, 12\): Fejl: 7\. februar/);
    expect(findingLines({ ...weekday, confidence: 'ask' }, 'en')[0]).toMatch(/^Line 7: Question: /);
  });

  it.each(['da', 'en'] as const)('is whole sentences in %s, each with something to do', (language) => {
    const words = findings.map((finding) => findingWords(finding, language));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter(({ text }) => !/^[\p{Lu}\d»“].*[.?]$/su.test(text))).toEqual([]);
    expect(words.filter(({ suggestion }) => !/^\p{Lu}.*[.?]$/su.test(suggestion))).toEqual([]);
    expect(words.filter(({ text, suggestion }) => /undefined|\[object|NaN/.test(text + suggestion))).toEqual([]);
  });
});

describe('how many there are', () => {
  const of = (...confidences: readonly Finding['confidence'][]) =>
    checkedSummary(
      {
        document: checked('Dagsorden').document,
        findings: confidences.map((confidence) => ({ ...weekday, confidence })),
      },
      'da',
    );

  it('none', () => {
    expect(of()).toBe('Ingen bemærkninger.');
  });

  it('one, several, and how many are questions', () => {
    expect([of('sure'), of('ask'), of('sure', 'ask'), of('likely', 'ask', 'ask')]).toEqual([
      'Én bemærkning.',
      'Ét spørgsmål.',
      '2 bemærkninger, heraf 1 spørgsmål.',
      '3 bemærkninger, heraf 2 spørgsmål.',
    ]);
  });
});
