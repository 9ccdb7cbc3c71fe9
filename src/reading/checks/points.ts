import type { Confidence, Finding } from '../../domain/paper/finding.ts';
import { DECIDES, FOLLOWED, numberSaid, phrase, phrasePattern } from '../../language/paper-phrases.ts';
import { AND } from '../../language/paper-words.ts';
import type { Passage } from '../passages.ts';
import { place, sentencesOf } from '../place.ts';
import type { Point } from '../sections.ts';
import type { Understood } from '../understanding.ts';

const ANY_OTHER = phrasePattern('anyOther');
/** Points every agenda has, for which few bodies recommend anything. */
const APPROVAL = new RegExp(`^(?:${phrase('approval')})`, 'iu');
const TRIVIAL = new RegExp(`^(?:${phrase('trivial')})$`, 'iu');
const PARTED = new RegExp(`\\s*(?:[,/]|(?<![\\p{L}])(?:${AND}|samt)(?![\\p{L}]))\\s*`, 'iu');
const isTrivial = ({ item }: Point) =>
  item.isClosed ||
  item.title
    .replace(/[.:]$/, '')
    .split(PARTED)
    .every((part) => TRIVIAL.test(part));
/** »Eventuelt og næste møde« alone is trivial; with something taken note of or decided, something was put forward. */
const hasOutcome = ({ item }: Point) => {
  const said = (item.minutes ?? []).map(({ text }) => text).join('\n');
  return !item.isClosed && item.text.length > 0 && (FOLLOWED.test(said) || DECIDES.test(said));
};
/** »Orienteringspunkter« with nothing under it: there were none. */
const SECTION = new RegExp(`^(?:${phrase('section')})$`, 'iu');
const isEmptySection = ({ item, sections }: Point) => sections.length === 0 && SECTION.test(item.title);
const isTold = ({ item }: Point) => item.text.some(({ text }) => DECIDES.test(text));
const about = ({ item }: Point) => ({ point: item.number, title: item.title });

/** Most points have it, and two at least: then one without it is told. */
function isUsual(points: readonly Point[], has: (point: Point) => boolean): boolean {
  const counted = points.filter((point) => !isTrivial(point));
  const with_ = counted.filter(has).length;
  return with_ >= 2 && with_ * 2 > counted.length;
}

/** Points without the headings the others have. */
export function headings({ points }: Understood): readonly Finding[] {
  const isMinuted = ({ item }: Point) => item.minutes !== undefined;
  const isRecommended = ({ item }: Point) => item.recommendations !== undefined;
  const wantsMinutes = isUsual(points, isMinuted);
  const wantsRecommendation = isUsual(points, isRecommended);
  const allRecommended = points.every((point) => isTrivial(point) || isRecommended(point));
  return points.flatMap((point): readonly Finding[] => {
    if ((isTrivial(point) && !hasOutcome(point)) || isEmptySection(point)) return [];
    const lacks: Finding[] = [];
    const at = { ...place(point.heading, 'ask'), ...about(point) };
    const lacksMinutes = wantsMinutes && !isMinuted(point);
    // Of any other business nothing is recommended; one word on its form is enough.
    const isOther = ANY_OTHER.test(point.item.title) && lacksMinutes;
    const isFormal = APPROVAL.test(point.item.title) || (isTrivial(point) && !allRecommended);
    if (wantsRecommendation && !isRecommended(point) && !isOther && !isFormal)
      lacks.push({ ...at, code: 'no-recommendation' });
    if (lacksMinutes)
      lacks.push({ ...at, confidence: 'likely', code: 'no-minutes', ...(isTold(point) ? { isTold: true } : {}) });
    const emptied = point.sections.find(
      ({ part, heading, passages }) => part === 'minutes' && heading !== undefined && passages.length === 0,
    );
    if (emptied?.heading !== undefined && point.item.minutes?.length === 0)
      lacks.push({ ...place(emptied.heading, 'likely'), ...about(point), code: 'no-minutes' });
    return lacks;
  });
}

/** An Indstilling that begins with what is recommended, where the others say »Det indstilles, at«. */
export function leadIns({ points }: Understood): readonly Finding[] {
  const recommended = points.filter(({ item }) => (item.recommendations?.length ?? 0) > 0);
  const led = recommended.filter(({ leadIn }) => leadIn !== undefined);
  if (led.length < 2 || led.length * 2 <= recommended.length) return [];
  return recommended
    .filter(({ leadIn }) => leadIn === undefined)
    .flatMap((point) => {
      const heading = point.sections.find(({ part }) => part === 'recommendation')?.heading;
      return [{ ...place(heading ?? point.heading, 'likely'), code: 'no-lead-in' as const, ...about(point) }];
    });
}

const INFORMATION = phrasePattern('information');
const WAS_DECIDED = phrasePattern('wasDecided');
const WE = phrase('we');

/** A decision noted under a point that is for information or any other business. */
export function decisionsUnderInformation(understood: Understood): readonly Finding[] {
  const own = ownNames(understood);
  const decides = new RegExp(
    `(?<![\\p{L}])(?:${[WE, ...own].join('|')})\\s+(?:\\p{Ll}+\\s){0,1}(?:${phrase('decided')})(?![\\p{L}])`,
    'iu',
  );
  return understood.points.flatMap((point): readonly Finding[] => {
    const { item, sections } = point;
    const isOther = ANY_OTHER.test(item.title);
    const isInformation = item.kind === 'information' || (item.kind === undefined && INFORMATION.test(item.title));
    if (!isOther && !isInformation) return [];
    const confidence: Confidence = item.kind === 'information' ? 'likely' : 'ask';
    const parts = item.minutes === undefined ? ['text'] : ['minutes'];
    const passages = sections.filter(({ part }) => parts.includes(part)).flatMap(({ passages }) => passages);
    for (const passage of passages) {
      const sentence = sentencesOf(passage.text).find(
        ({ text }) => !/efterretning/iu.test(text) && (decides.test(text) || WAS_DECIDED.test(text)),
      );
      if (sentence !== undefined)
        return [
          {
            ...place(passage, confidence, sentence.at, sentence.text.length),
            ...about(point),
            code: 'decided-under-information',
          },
        ];
    }
    return [];
  });
}

/** The first word of the body's name, and what it is called in short: »Klyngestyregruppen«. */
export function ownNames({ document }: Understood): readonly string[] {
  const first = /^\p{L}{4,}/u.exec(document.body?.text ?? '')?.[0];
  return first === undefined ? [] : [`${first}\\p{Ll}{0,4}(?:\\s\\p{Lu}\\p{L}+){0,3}`];
}

/** An entry that is only a question: »Dash Board?«. */
export function onlyQuestions({ points }: Understood): readonly Finding[] {
  const isQuestion = ({ text }: Passage) => /^[^.?!]{1,40}\?$/.test(text) && text.split(/\s+/).length <= 3;
  return points.flatMap(({ heading, sections }): readonly Finding[] => {
    const entries = sections
      .filter(({ part }) => part === 'text')
      .flatMap(({ passages }) => passages.filter(({ mark }) => mark !== undefined));
    return [heading, ...entries]
      .filter(isQuestion)
      .map((passage) => ({ ...place(passage, 'ask'), code: 'only-a-question' }));
  });
}

const REPORTS = phrasePattern('reports', 'u');

/** »De fire kommuner orienterer«, and three reports. */
export function reports({ points }: Understood): readonly Finding[] {
  return points.flatMap(({ sections }): readonly Finding[] => {
    const text = sections.filter(({ part }) => part === 'text').flatMap(({ passages }) => passages);
    const announced = text.flatMap((passage) => {
      const found = REPORTS.exec(passage.text);
      const said = found === null ? undefined : numberSaid(found.slice(1).find((one) => one !== undefined) ?? '');
      return said === undefined || found === null ? [] : [{ passage, at: found.index, length: found[0].length, said }];
    })[0];
    if (announced === undefined) return [];
    const minutes = sections.filter(({ part }) => part === 'minutes').flatMap(({ passages }) => passages);
    const count = minutes.filter(
      ({ text, mark }) =>
        mark === undefined &&
        /^\p{Lu}[\p{L}-]*(?:\s(?:og\s|and\s)?[\p{L}-]+){0,2}:/u.test(text) &&
        !/^Følgende/iu.test(text),
    ).length;
    if (count === 0 || count >= announced.said) return [];
    const { passage, at, length, said } = announced;
    return [{ ...place(passage, 'ask', at, length), code: 'fewer-than-said', said, count }];
  });
}
