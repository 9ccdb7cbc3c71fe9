import { describe, expect, it } from 'vitest';
import { attendanceBlocks } from '../../src/documents/attendance.ts';
import type { Body } from '../../src/domain/body/body.ts';
import type { Draft } from '../../src/domain/minutes/minutes.ts';
import { documentWords } from '../../src/language/document-words.ts';
import type { Language } from '../../src/language/language.ts';
import { draft } from './sample.ts';
import { body } from './sample-body.ts';

/** All of one party, as in a network of municipalities. */
const network: Body = { ...body, members: body.members.map((one) => ({ ...one, party: 'guldborgsund' })) };

/** The headings, each with what stands under it. */
function lists(over: Partial<Draft>, of: Body = network, language: Language = 'da') {
  const found: [string, readonly string[]][] = [];
  for (const block of attendanceBlocks(of, { ...draft, ...over }, [], documentWords[language])) {
    if (block.kind === 'heading') found.push([block.text, []]);
    else if (block.kind === 'list') found.push([found.pop()?.[0] ?? '', block.items]);
    else if (block.kind === 'paragraph') found.push([found.pop()?.[0] ?? '', [block.text]]);
  }
  return Object.fromEntries(found);
}

describe('S2-03: participants, guests and absences are three separate lists', () => {
  it('S2-03: each stands under its own heading, and nobody in two', () => {
    const { Deltagere: there, 'Afbud og fravær': absent, Gæster: guests } = lists({});
    expect(there).toContain('Praktiserende læge 1');
    expect(absent).toEqual(['Leder af Social Service (fraværende)', 'Kontorchef for nære sundhedstilbud (afbud)']);
    expect(guests).toEqual(['Projektleder for akutteamet']);
    expect(there?.filter((one) => absent?.includes(one) || guests?.includes(one))).toEqual([]);
  });

  it.each<[Language, string, string, string]>([
    ['da', 'Gæster', 'Afbud og fravær', 'Ingen.'],
    ['en', 'Guests', documentWords.en.label.absences, 'None.'],
  ])('S2-03: an empty list prints none (%s)', (language, guests, absences, none) => {
    const everyone = draft.attendance.map(({ member }) => ({ member, presence: 'present' as const }));
    const found = lists({ guests: [], attendance: everyone }, network, language);
    expect(found[guests]).toEqual([none]);
    expect(found[absences]).toEqual([none]);
  });

  it('S2-03: a body of several parties lists each party instead, and prints no empty list', () => {
    expect(Object.keys(lists({ guests: [] }, body))).not.toContain('Gæster');
  });
});
