import type { Finding } from '../../domain/paper/finding.ts';
import { phrase, phrasePattern } from '../../language/paper-phrases.ts';
import { isName, isRole } from '../../language/persons.ts';
import { daysWritten } from '../dates.ts';
import type { Passage } from '../passages.ts';
import { place, sentencesOf } from '../place.ts';
import type { Understood } from '../understanding.ts';

const DUE = phrasePattern('due');
const TOGETHER = phrase('together');
const COLLECTIVE_ACTS = new RegExp(`(?<![\\p{L}])(${TOGETHER})\\s(?:${phrase('acts')})(?![\\p{L}])`, 'iu');
const COLLECTIVE = `(?:${TOGETHER}|${phrase('bodies')})`;
const COLLECTIVE_TO_ACT = new RegExp(
  `(?<![\\p{L}])(?:${phrase('must')})\\s(${COLLECTIVE})\\s(?:${phrase('toAct')})(?![\\p{L}])`,
  'u',
);
const AGREED_THAT = new RegExp(`(?<![\\p{L}])(?:${phrase('agreedThat')})\\s`, 'iu');
const IS_ACTED = phrasePattern('isActed');
const BY_WHOM = phrasePattern('byWhom', 'u');
const ONE_ACTS = new RegExp(
  `^((?:\\p{Lu}[\\p{L}'’.-]*|\\p{Ll}[\\p{L}-]+)(?:\\s[\\p{L}\\d'’.-]+){0,5}?)\\s(?:${phrase('acts')})(?![\\p{L}])`,
  'u',
);

/**
 * What was promised without one who does it, or without a day: a date with a group for an owner (S2-11), a decision that
 * something be done by nobody in particular (S2-10), and a named owner without a date.
 */
export function tasks({ points }: Understood): readonly Finding[] {
  if (!points.some(({ item }) => item.minutes !== undefined)) return [];
  return points.flatMap(({ item, sections }): readonly Finding[] => {
    const wanted = item.minutes === undefined ? 'text' : 'minutes';
    return sections
      .filter(({ part }) => part === wanted)
      .flatMap(({ passages }) => passages.flatMap((passage) => inPassage(passage, wanted === 'minutes')));
  });
}

function inPassage(passage: Passage, isMinutes: boolean): readonly Finding[] {
  return sentencesOf(passage.text).flatMap(({ at, text }): readonly Finding[] => {
    const here = (confidence: 'likely' | 'ask') => place(passage, confidence, at, text.length);
    const hasDay = DUE.test(text) || daysWritten({ ...passage, text }).length > 0;
    const together = (isMinutes ? COLLECTIVE_ACTS.exec(text) : null) ?? COLLECTIVE_TO_ACT.exec(text);
    if (together !== null && hasDay) return [{ ...here('ask'), code: 'collective-owner', owner: together[1] ?? '' }];
    const agreed = isMinutes ? AGREED_THAT.exec(text) : null;
    if (agreed === null) return [];
    const task = text.slice(agreed.index + agreed[0].length);
    if (IS_ACTED.test(task)) return BY_WHOM.test(task) ? [] : [{ ...here('ask'), code: 'no-owner' }];
    const owner = ONE_ACTS.exec(task)?.[1];
    if (owner === undefined || hasDay || !(isName(owner) || isRole(owner))) return [];
    return [{ ...here('ask'), code: 'no-due-day', owner }];
  });
}
