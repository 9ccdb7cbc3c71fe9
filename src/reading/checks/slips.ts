import type { Finding } from '../../domain/paper/finding.ts';
import { articleAndEnding, placeholders, verbMissing, wrongWords } from '../../language/da/slips.ts';
import { firstLine, type Passage } from '../passages.ts';
import { place, placeAmong } from '../place.ts';
import type { Understood } from '../understanding.ts';

const ADDRESS = /https?:\/\/[^\s<>"]{4,600}/g;
const FEWEST_REPEATS = 3;

/** What was never filled in. */
export function unfinished({ passages }: Understood): readonly Finding[] {
  return passages.flatMap((passage): readonly Finding[] => {
    for (const pattern of placeholders) {
      const found = pattern.exec(passage.text);
      if (found !== null)
        return [{ ...placeAmong(passage, 'sure', found.index, found[0].length), code: 'placeholder' }];
    }
    return [];
  });
}

/** Wrong words, a verb left out, and signs a reader stumbles over. */
export function slips({ passages }: Understood): readonly Finding[] {
  const words = wordsOf(passages);
  return passages.flatMap((passage) => inPassage(passage, words));
}

function inPassage(passage: Passage, words: ReadonlySet<string>): readonly Finding[] {
  const { text } = passage;
  const findings: Finding[] = wrongWords.flatMap(({ pattern, right }) => {
    const found = pattern.exec(text);
    return found === null
      ? []
      : [
          {
            ...place(passage, 'likely', found.index, found[0].length + 40),
            code: 'slip' as const,
            wrong: found[0],
            right,
          },
        ];
  });
  const verb = verbMissing.exec(text);
  if (verb !== null)
    findings.push({
      ...place(passage, 'likely', verb.index + verb[0].indexOf('D'), verb[0].length),
      code: 'verb-missing',
    });
  for (const match of text.matchAll(articleAndEnding)) {
    const [whole, article = '', stem = '', ending = ''] = match;
    // Only where the word is known without its ending: »et sekretariatet« beside »sekretariat«.
    if (article.toLowerCase() !== ending.toLowerCase() || !words.has(stem.toLowerCase())) continue;
    findings.push({
      ...place(passage, 'likely', match.index, whole.length),
      code: 'slip',
      wrong: whole,
      right: `${article} ${stem}`,
    });
  }
  const stops = /\p{L}\.\.(?!\.)/u.exec(text);
  if (stops !== null) findings.push({ ...placeAmong(passage, 'sure', stops.index, 3), code: 'doubled-stop' });
  const comma = /(?<!\p{L})(\p{L}{1,40}), -(\p{Ll}{1,40})|,,/u.exec(text);
  if (comma !== null) {
    const [wrong, before, after] = comma;
    const right = before === undefined ? ',' : `${before}-, ${after}`;
    findings.push({
      ...placeAmong(passage, 'likely', comma.index, wrong.length),
      code: 'stray-comma',
      right,
    });
  }
  return findings;
}

const wordsOf = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));

/** The same address three times or more; a hyphen where a line ended tells no two apart. */
export function repeatedAddresses({ passages }: Understood): readonly Finding[] {
  const found = new Map<string, { readonly passage: Passage; readonly at: number; readonly lines: number[] }>();
  for (const passage of passages) {
    for (const match of passage.text.matchAll(ADDRESS)) {
      const key = match[0].replace(/[-.,;)]/g, '').toLowerCase();
      const known = found.get(key);
      const line = place(passage, 'likely', match.index).line;
      if (known === undefined) found.set(key, { passage, at: match.index, lines: [line] });
      else known.lines.push(line);
    }
  }
  return [...found.values()].flatMap(({ passage, at, lines }) =>
    lines.length < FEWEST_REPEATS
      ? []
      : [
          {
            ...place(passage, 'likely', at, 80),
            alsoAt: lines.slice(1),
            code: 'repeated-address' as const,
            times: lines.length,
          },
        ],
  );
}

/** Recommendations with one bullet here and another there, and a heading with and without its colon. */
export function mixedMarks({ points }: Understood): readonly Finding[] {
  const own = points.flatMap(({ sections }) => sections);
  const bullets = own
    .filter(({ part }) => part === 'recommendation')
    .flatMap(({ passages }) => passages.filter(({ mark }) => mark?.family === 'bullet' && mark.text !== ''));
  const marks = [...new Set(bullets.map(({ mark }) => mark?.text ?? ''))];
  const usual = bullets[0]?.mark?.text;
  const other = bullets.filter(({ mark }) => mark?.text !== usual);
  const labels = own.flatMap(({ heading }) =>
    heading?.label?.label === 'minutes' && heading.text === '' ? [heading] : [],
  );
  const without = labels.filter(({ label }) => label?.hasColon === false);
  const withColon = labels.filter(({ label }) => label?.hasColon === true);
  return [...mixedBullets(other, marks), ...mixedLabels(without, withColon), ...mixedLabels(withColon, without)];
}

function mixedBullets([first, ...more]: readonly Passage[], marks: readonly string[]): readonly Finding[] {
  if (first === undefined) return [];
  return [{ ...place(first, 'ask'), ...alsoAt(more), code: 'mixed-bullets', marks }];
}

/** Only a few among many are told. */
function mixedLabels(few: readonly Passage[], many: readonly Passage[]): readonly Finding[] {
  const [first, ...more] = few;
  if (first === undefined || many.length < 3 || few.length * 3 > many.length) return [];
  const usual = `${many[0]?.label?.word ?? ''}${many[0]?.label?.hasColon === true ? ':' : ''}`;
  return [{ ...place(first, 'ask'), quote: first.label?.word ?? '', ...alsoAt(more), code: 'mixed-labels', usual }];
}

const alsoAt = (more: readonly Passage[]) => (more.length === 0 ? {} : { alsoAt: more.map(firstLine) });
