import type { Participant } from '../../domain/paper/document.ts';
import type { Finding } from '../../domain/paper/finding.ts';
import { phrase, phrasePattern } from '../../language/paper-phrases.ts';
import { isName, isRole, isTitle } from '../../language/persons.ts';
import { lineAt, type Passage } from '../passages.ts';
import { place, sentencesOf } from '../place.ts';
import type { Understood } from '../understanding.ts';

const NAME = "\\p{Lu}[\\p{L}'’-]*\\.?(?:\\s(?:\\p{Lu}[\\p{L}'’-]*\\.?|von|van|de|af)){1,5}";
const ROLE = '\\p{Lu}[\\p{L}-]{2,30}(?:\\s\\p{Ll}[\\p{L}-]{1,30}){0,2}\\s\\d{1,2}';
const WHO = `(${NAME}|${ROLE})`;
const SPEAKS = new RegExp(`(?<![\\p{L}])${WHO}(?:\\s\\([^()]{1,60}\\))?\\s(?:${phrase('speaks')})(?![\\p{L}])`, 'gu');
const ACTS = new RegExp(`(?<![\\p{L}])${WHO}\\s(?:${phrase('acts')})(?![\\p{L}])`, 'gu');
const ACTS_NEXT = new RegExp(`^\\s(?:og\\s.{1,20}\\s)?(?:${phrase('acts')})(?![\\p{L}])`, 'u');
const APPOINTED = phrasePattern('appointed');
const TOOK_PART = phrasePattern('tookPart');
const WAS_ABSENT = phrasePattern('wasAbsent');

/** Who spoke, took part or was given a task, and stands on none of the lists. */
export function unlisted(understood: Understood): readonly Finding[] {
  const { document, points } = understood;
  if (document.participants.length < 2) return [];
  const found = new Map<
    string,
    {
      readonly passage: Passage;
      readonly at: number;
      readonly code: 'speaker-not-listed' | 'owner-not-listed';
      readonly also: number[];
    }
  >();
  for (const { sections } of points) {
    for (const { part, passages } of sections) {
      if (part === 'recommendation' || part === 'annexes') continue;
      for (const passage of passages) {
        for (const [pattern, code] of [
          [SPEAKS, 'speaker-not-listed'],
          [ACTS, 'owner-not-listed'],
        ] as const) {
          for (const match of passage.text.matchAll(pattern)) {
            const name = nameIn(match[1] ?? '');
            if (name === undefined || isListed(name, document.participants)) continue;
            const known = found.get(name);
            const at = match.index + (match[1] ?? '').length - name.length;
            if (known === undefined) found.set(name, { passage, at, code, also: [] });
            else known.also.push(lineAt(passage, at));
          }
        }
      }
    }
  }
  return [...found].map(([name, { passage, at, code, also }]) => ({
    ...place(passage, 'likely', at, name.length + 40),
    ...(also.length === 0 ? {} : { alsoAt: [...new Set(also)] }),
    code,
    name,
  }));
}

/** The name without the title before it: »Kontorchef Anna Holm«. Undefined for what is no person. */
function nameIn(said: string): string | undefined {
  if (/\d$/.test(said)) return isRole(said) ? said : undefined;
  const [first = '', ...rest] = said.split(' ');
  const name = isTitle(first) ? rest.join(' ') : said;
  return isName(name) ? name : undefined;
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** By the whole name, or by all words of the shorter: »Anna Holm« is »Anna Berg Holm«. */
function isListed(name: string, participants: readonly Participant[]): boolean {
  if (isRole(name)) {
    // Roles are told apart by their numbers; where the list has none of the kind, it says nothing of them.
    const kind = name.replace(/\s\d+$/, '').toLowerCase();
    const of = participants.filter((one) => one.name.toLowerCase().startsWith(kind) && /\d$/.test(one.name));
    return of.length === 0 || of.some((one) => sameName(one.name, name));
  }
  const words = name.toLowerCase().split(/\s+/);
  return participants.some((one) => {
    const own = `${one.name} ${one.title ?? ''}`.toLowerCase().split(/[\s,]+/);
    return words.every((word) => own.includes(word)) || own.slice(0, 2).every((word) => words.includes(word));
  });
}

/** Of two by the same office, »Direktør«, the rest of the line tells whether it is one. */
function isSamePerson(a: Participant, b: Participant): boolean {
  const restOf = ({ title = '', organisation = '' }: Participant) => `${title} ${organisation}`;
  return sameName(a.name, b.name) && (isName(a.name) || sameName(restOf(a), restOf(b)));
}

/** Somebody on the list of those present and on the list of those absent. */
export function twiceListed({ document }: Understood): readonly Finding[] {
  const { participants } = document;
  const absent = participants.filter(({ isAbsent }) => isAbsent);
  return absent.flatMap((one): readonly Finding[] => {
    const other = participants.find((there) => !there.isAbsent && isSamePerson(there, one));
    return other === undefined
      ? []
      : [
          {
            line: one.line,
            quote: one.name,
            confidence: 'sure',
            code: 'present-and-absent',
            name: one.name,
            other: other.line,
          },
        ];
  });
}

/** Somebody with afbud who is given a task, or who is said to have spoken. */
export function absentees({ document, points }: Understood): readonly Finding[] {
  const { participants } = document;
  const absent = participants.filter(
    (one) => one.isAbsent && !participants.some((there) => !there.isAbsent && sameName(there.name, one.name)),
  );
  const minutes = points.flatMap(({ sections }) =>
    sections.filter(({ part }) => part === 'minutes').flatMap(({ passages }) => passages),
  );
  const sentences = minutes.flatMap((passage) => sentencesOf(passage.text).map((one) => ({ ...one, passage })));
  return absent.flatMap(({ name }): readonly Finding[] => {
    for (const { at, text, passage } of sentences) {
      const where = text.indexOf(name);
      if (where < 0 || WAS_ABSENT.test(text) || /[\p{L}\d]/u.test(text[where + name.length] ?? '')) continue;
      const after = text.slice(where + name.length, where + name.length + 24);
      const spoke = TOOK_PART.test(after);
      // Somebody absent may be spoken of; a task is what they do, or a list of names they stand on.
      if (!spoke && !ACTS_NEXT.test(after) && !isNamedIn(text.slice(0, where))) continue;
      const code = spoke ? ('absent-spoke' as const) : ('absent-with-task' as const);
      return [{ ...place(passage, 'likely', at, text.length), code, name }];
    }
    return [];
  });
}

/** Before a name: »PPU: ... og«, »udpeget er«. */
const isNamedIn = (before: string) => /^[^:.]{2,40}:\s/u.test(before) || APPOINTED.test(before);
