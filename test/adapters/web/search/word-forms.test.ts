import { describe, expect, it } from 'vitest';
import { folded } from '../../../../src/adapters/web/search/terms.ts';
import { likeness } from '../../../../src/adapters/web/search/word-forms.ts';

const like = (asked: string, word: string) => likeness(folded(asked))(folded(word));

describe('a word is found in the forms the stemmer takes for other words', () => {
  it.each([
    ['barn', 'børn'],
    ['børn', 'barnet'],
    ['børnene', 'barn'],
    ['mand', 'mændene'],
    ['formænd', 'formanden'],
    ['rådmand', 'rådmænd'],
    ['bog', 'bøgerne'],
    ['håndbøger', 'håndbogen'],
    ['tand', 'tænder'],
    ['øje', 'øjnene'],
    ['nummer', 'numrene'],
    ['numre', 'nummeret'],
    ['regel', 'regler'],
    ['centre', 'centeret'],
    ['læge', 'lægerne'],
    ['møder', 'mødet'],
    ['klinik', 'klinikkerne'],
  ])('%s finds %s', (asked, word) => {
    expect(like(asked, word)).toBe('form');
  });
});

describe('a word is found at the end of a compound', () => {
  it.each([
    ['aftale', 'lokalaftale'],
    ['aftale', 'rammeaftalerne'],
    ['aftaler', 'lokalaftalen'],
    ['læge', 'speciallæge'],
    ['læger', 'overlægens'],
    ['møde', 'årsmødet'],
    ['råd', 'sundhedsrådet'],
    ['nummer', 'telefonnumre'],
    ['barn', 'plejebørnene'],
    ['klinik', 'lægeklinikken'],
    ['ordning', 'tilskudsordning'],
  ])('%s finds %s', (asked, word) => {
    expect(like(asked, word)).toBe('compound');
  });
});

describe('and no other word is', () => {
  it.each([
    // Another word that only ends alike.
    ['læge', 'planlægge'],
    ['læge', 'oplæg'],
    ['borger', 'Vordingborg'],
    ['ring', 'orientering'],
    ['skab', 'fællesskab'],
    ['råd', 'området'],
    ['råd', 'psykiatriområdet'],
    // A prefix makes no compound, neither alone nor within one.
    ['stilling', 'indstilling'],
    ['arbejde', 'samarbejdet'],
    ['hold', 'arbejdsforhold'],
    ['handling', 'behandling'],
    ['handling', 'sygebehandling'],
    ['ordning', 'forordning'],
    ['gang', 'fremgang'],
    ['virke', 'medvirke'],
    // One of two letters, or three, is as likely a syllable.
    ['tal', 'hospital'],
    ['gang', 'adgang'],
    // The beginning is the index's own affair.
    ['aftale', 'aftaleudkast'],
    ['barn', 'børnehave'],
  ])('%s does not find %s', (asked, word) => {
    expect(like(asked, word)).toBeUndefined();
  });
});
