import type { PaperLanguage } from '../domain/paper/document.ts';
import { paperWords as da } from './da/paper-words.ts';
import { paperWords as en } from './en/paper-words.ts';
import { paperWords as nb } from './nb/paper-words.ts';
import type { Field, Label, PaperWords } from './paper-vocabulary.ts';

const ALL: readonly PaperWords[] = [da, en, nb];
const byLength = (a: string, b: string) => b.length - a.length;

/** The alternatives of all three languages, the longest first, so that none is cut short by another. */
function every(of: (words: PaperWords) => string): string {
  const alternatives = new Set(ALL.flatMap((words) => of(words).split(/\|(?![^(]*\))/)));
  return [...alternatives].sort(byLength).join('|');
}

/** No letter or digit before, and none after. */
const whole = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

export const wordPattern = (pattern: string, flags = 'iu'): RegExp => new RegExp(whole(pattern), flags);

/** Months and weekdays by their number, from 1. */
const numbered = (of: (words: PaperWords) => readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    ALL.flatMap((words) =>
      of(words).flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
    ),
  );

export const MONTHS = numbered(({ months }) => months);
export const WEEKDAYS = numbered(({ weekdays }) => weekdays);
export const MONTH = [...MONTHS.keys()].sort(byLength).join('|');
export const WEEKDAY = [...WEEKDAYS.keys()].sort(byLength).join('|');
export const ON = every(({ on }) => on);
export const CLOCK = every(({ clock }) => clock);

const LABELS = ['recommendation', 'minutes', 'annexes', 'case'] as const;
const FIELDS = ['body', 'time', 'start', 'end', 'place', 'participants', 'guests', 'absent', 'other'] as const;

const labels = LABELS.map((label) => ({
  label,
  pattern: new RegExp(`^(${every((words) => words.labels[label])})\\s*(?::\\s*(.*)|)$`, 'isu'),
}));
const fields = FIELDS.map((field) => ({
  field,
  pattern: new RegExp(`^(${every((words) => words.fields[field])})\\s*(?::\\s*(.*)|)$`, 'isu'),
}));

/** Most lines are running text; only one that is a word or two, or has them before a colon, is looked at more closely. */
const HEADING_LIKE = /^[\p{L}.,/\s-]{2,40}(?::|$)/u;

/** A heading within a point, and what follows it on its line: »Indstilling:«, »Referat«, »Bilag: Budget«. */
export function labelOf(
  text: string,
): { readonly label: Label; readonly word: string; readonly rest: string } | undefined {
  if (!HEADING_LIKE.test(text)) return undefined;
  for (const { label, pattern } of labels) {
    const [, word, rest] = pattern.exec(text) ?? [];
    if (word !== undefined) return { label, word, rest: rest ?? '' };
  }
  return undefined;
}

/** A field of a document's head, and what follows it: »Sted: Teams-møde«. Without a colon only where it stands alone. */
export function fieldOf(
  text: string,
): { readonly field: Field; readonly word: string; readonly rest: string } | undefined {
  if (!HEADING_LIKE.test(text)) return undefined;
  for (const { field, pattern } of fields) {
    const [, word, rest] = pattern.exec(text) ?? [];
    if (word !== undefined) return { field, word, rest: rest ?? '' };
  }
  return undefined;
}

const HEADS = ['number', 'title', 'kind', 'other'] as const;
const heads = HEADS.map((head) => ({
  head,
  pattern: new RegExp(`^(?:${every((words) => words.heads[head])})$`, 'iu'),
}));

/** What stands under a head of a table's column; the heading of a part of a point is none of these. */
export function headsOf(text: string): readonly (typeof HEADS)[number][] {
  return heads.filter(({ pattern }) => pattern.test(text.replace(/\s*:$/, ''))).map(({ head }) => head);
}

export const LEAD_IN = new RegExp(
  `^(?:${every(({ leadIn }) => leadIn)})[\\s,:]*(?:(?:at|that)(?![\\p{L}])[\\s:]*)?`,
  'iu',
);
export const POINT = every(({ point }) => point);
export const TOTAL = wordPattern(every(({ total }) => total));
export const FIGURE = new RegExp(`^(?:${every(({ figure }) => figure)})\\s+(\\d{1,2})\\s*[:.]`, 'iu');
export const ANNEX = new RegExp(`(?<![\\p{L}])(?:${every(({ annex }) => annex)})\\s*:?\\s*(\\d{1,2})(?!\\d)`, 'iu');
export const PAGE_NUMBER = new RegExp(
  `^[-–\\s]*(?:(?:${every(({ page }) => page)})\\s*)?\\d{1,4}(?:\\s*(?:/|af|of|av)\\s*\\d{1,4})?[-–\\s]*$`,
  'iu',
);
export const CLOSED = new RegExp(
  `[([](?:${every(({ closed }) => closed)})[)\\]]|^(?:${every(({ closed }) => closed)})\\s*[:–-]|\\s[-–]\\s(?:${every(({ closed }) => closed)})$`,
  'iu',
);
const IN_BRACKETS = every(({ open, closed }) => `${open}|${closed}`);
/** »(Åben)«, »(Lukket)«: what some programs put between a point's number and its title. */
export const BRACKETED = `\\((?i:${IN_BRACKETS})\\)`;
export const OPEN = new RegExp(
  `[([](?:${every(({ open }) => open)})[)\\]]|^(?:${every(({ open }) => open)})\\s*:`,
  'iu',
);
/** A part of a title that says only who may read it: »Referat – Åbent«. */
export const READERS = new RegExp(`^(?:${IN_BRACKETS})$`, 'iu');
export const SEATS = new RegExp(`^(?:${every(({ seats }) => seats)})$`, 'iu');
/** An hour alone is one behind these: »kl. 9«; »at 9« is a street number as well. */
export const SAYS_HOUR = /^kl/iu;
export const ABSENT = wordPattern(every(({ absentMark }) => absentMark));
export const MODERATOR = wordPattern(every(({ moderatorMark }) => moderatorMark));
/** A line that goes on on the next. */
export const GOES_ON = new RegExp(`(?<![\\p{L}])(?:${every(({ goesOn }) => goesOn)})$`, 'iu');
export const NOBODY = new RegExp(`^(?:${every(({ nobody }) => nobody)})\\.?$`, 'iu');
export const AND = every(({ and }) => and);

const KINDS = ['decision', 'discussion', 'information'] as const;
const kinds = KINDS.map((kind) => {
  const words = every((of) => of.kinds[kind]);
  return { kind, pattern: new RegExp(`\\s*[([](?:${words})[)\\]]\\s*$|^[([](?:${words})[)\\]]\\s*`, 'iu') };
});

/** The kind a title ends or begins with in brackets, »(B)«, »(orientering)«, and the title without it. */
export function kindOf(title: string): { readonly kind?: (typeof KINDS)[number]; readonly title: string } {
  for (const { kind, pattern } of kinds) {
    if (pattern.test(title)) return { kind, title: title.replace(pattern, '') };
  }
  return { title };
}

const TITLES = ['agenda', 'minutes', 'rules', 'note', 'plan'] as const;
const titles = TITLES.map((of) => ({ of, pattern: wordPattern(every((words) => words.titles[of])) }));

/** What a title calls its document; several where it names several: »Dagsorden og referat«. */
export function calledIn(title: string): readonly (typeof TITLES)[number][] {
  return titles.filter(({ pattern }) => pattern.test(title)).map(({ of }) => of);
}

const telling = (['da', 'en', 'nb'] as const).map((language) => {
  const own = { da, en, nb }[language].telling;
  const others = (['da', 'en', 'nb'] as const).filter((other) => other !== language);
  const only = own.filter((word) => !others.some((other) => ({ da, en, nb })[other].telling.includes(word)));
  return { language, pattern: wordPattern(only.join('|'), 'giu') };
});

/** The language most of the telling words are of; Danish where none are. */
export function languageOf(text: string): PaperLanguage {
  const counted = telling.map(({ language, pattern }) => ({ language, count: text.match(pattern)?.length ?? 0 }));
  const most = Math.max(...counted.map(({ count }) => count));
  return most === 0 ? 'da' : (counted.find(({ count }) => count === most)?.language ?? 'da');
}

/** The letters by which a list is lettered, in their order. */
export const ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøå';

/** Words of one letter, which no lost hyphen has left. */
export const ONE_LETTER_WORDS: ReadonlySet<string> = new Set(['i', 'å', 'ø', 'a', 'o']);
/** What a hyphen waits for: »social- og sundhedsområdet«. */
export const SUSPENDS = new RegExp(`^(?:${AND}|eller|samt|or)(?![\\p{L}])`, 'iu');

/** A line that says whose meeting it is. */
export const MEETING_OF = /^(?:møde|møte|meeting)\s(?:i|of)\s/iu;
/** Where a title goes on to the day: »Bygningsudvalget den 17. juni«. */
export const WHEN = new RegExp(`\\s+(?:${WEEKDAY}|${ON}|${CLOCK})(?:\\s.*|)$`, 'isu');
/** One of several things recommended, each with its »at« and no bullet. */
export const THAT = /^(?:at|that)\s/u;
