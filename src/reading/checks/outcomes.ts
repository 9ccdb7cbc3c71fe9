import type { Said } from '../../domain/paper/document.ts';
import type { Confidence, Finding } from '../../domain/paper/finding.ts';
import { DECIDES, FOLLOWED, phrase, phrasePattern } from '../../language/paper-phrases.ts';
import { place, sentencesOf } from '../place.ts';
import type { Point } from '../sections.ts';
import type { Understood } from '../understanding.ts';
import { contentStems } from '../words.ts';

const NOTED = phrasePattern('noted');
const DISCUSSES = new RegExp(`(?:^|\\s)(?:${phrase('discusses')})(?![\\p{L}])`, 'iu');
/** A recommendation is spoken of where the minutes have this share of its words. */
const SHARE = 1 / 3;

/**
 * Recommendations the minutes say nothing of. What answers the whole point (»Indstillingen blev fulgt«) answers each; one to
 * take note is answered by what was told; the only one by any decision; one among several by its own words.
 *
 * @source seed 004, item 7: two recommendations, one answer
 */
export function unanswered({ points, document }: Understood): readonly Finding[] {
  const own = contentStems(document.body?.text ?? '');
  return points.flatMap((point): readonly Finding[] => {
    const { recommendations = [], minutes = [] } = point.item;
    const said = minutes.map(({ text }) => text).join('\n');
    if (minutes.length === 0 || FOLLOWED.test(said)) return [];
    const isOnly = recommendations.length === 1;
    return recommendations
      .filter(({ text }) => !(isOnly ? answersOnly(text, said) : answers(text, said, own)))
      .map((recommendation) => ({
        ...placeIn(point, recommendation, DISCUSSES.test(recommendation.text) ? 'ask' : 'likely'),
        code: 'unanswered' as const,
        point: point.item.number,
        title: point.item.title,
        recommendation: recommendation.text,
      }));
  });
}

function answersOnly(recommendation: string, said: string): boolean {
  if (NOTED.test(recommendation) || DISCUSSES.test(recommendation)) return true;
  return DECIDES.test(said) || !DECIDES.test(recommendation);
}

function answers(recommendation: string, said: string, own: ReadonlySet<string>): boolean {
  if (NOTED.test(recommendation)) return true;
  const verb = /^\p{L}+/u.exec(recommendation)?.[0] ?? '';
  const wanted = [...contentStems(recommendation.slice(verb.length))].filter((stem) => !isOwn(stem, own));
  if (wanted.length === 0) return true;
  const has = contentStems(said);
  return wanted.filter((stem) => has.has(stem)).length >= wanted.length * SHARE;
}

/** A word of the body's own name, or made of one: »Klyngestyregruppemøderne«. */
const isOwn = (stem: string, own: ReadonlySet<string>) =>
  own.has(stem) || [...own].some((one) => one.length >= 6 && stem.startsWith(one.slice(0, 7)));

function placeIn(point: Point, { text, line }: Said, confidence: Confidence) {
  const passages = point.sections.filter(({ part }) => part === 'recommendation').flatMap(({ passages }) => passages);
  const passage = passages.find((one) => one.text.includes(text) && one.from.some((from) => from.line === line));
  return passage === undefined
    ? { line, quote: text.slice(0, 160), confidence }
    : place(passage, confidence, passage.text.indexOf(text), text.length);
}

const ALTERNATIVE = phrasePattern('alternative');
const DECIDED = phrasePattern('decided');

/**
 * A decision for the alternative the case itself names, where something else was recommended.
 *
 * @source seed 002, item 2: a new network was to be discussed, and the one there is was chosen
 */
export function otherOutcomes({ points }: Understood): readonly Finding[] {
  return points.flatMap((point): readonly Finding[] => {
    const text = point.sections.filter(({ part }) => part === 'text').flatMap(({ passages }) => passages);
    const [recommendation] = point.item.recommendations ?? [];
    const alternative = text
      .flatMap(({ text }) => sentencesOf(text))
      .find((sentence) => ALTERNATIVE.test(sentence.text));
    if (recommendation === undefined || alternative === undefined) return [];
    const minutes = point.sections.filter(({ part }) => part === 'minutes').flatMap(({ passages }) => passages);
    for (const passage of minutes) {
      const decision = sentencesOf(passage.text).find(({ text }) => DECIDED.test(text));
      if (decision === undefined) continue;
      const after = decision.text.slice(decision.text.search(DECIDED));
      const words = [...contentStems(after)];
      const shared = (other: string) =>
        words.filter((word) => [...contentStems(other)].some((one) => alike(one, word))).length;
      if (shared(alternative.text) < 2 || shared(alternative.text) <= shared(recommendation.text)) return [];
      return [
        {
          ...place(passage, 'ask', decision.at, decision.text.length),
          alsoAt: [recommendation.line],
          code: 'outcome-differs',
          point: point.item.number,
          title: point.item.title,
          recommendation: recommendation.text,
        },
      ];
    }
    return [];
  });
}

/** The same stem, or one word made of the other: »ældrechefer«, »ældrechefnetværket«. */
const alike = (a: string, b: string) =>
  a === b || (a.length >= 6 && b.startsWith(a)) || (b.length >= 6 && a.startsWith(b));
