import { phrase, phrasePattern } from '../language/paper-phrases.ts';
import { isName, isOrganisation, isRole } from '../language/persons.ts';
import { daysWritten } from './dates.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from './place.ts';

/** A sentence that gives somebody something to do. */
export interface Promised {
  readonly passage: Passage;
  /** Where it begins in the passage. */
  readonly at: number;
  /** The sentence. */
  readonly text: string;
  /** Whom it names: a person or an office; several of them; a group or a body; nobody in particular. */
  readonly by: 'one' | 'several' | 'group' | 'nobody';
  /** As written; absent where it names nobody. */
  readonly owner?: string;
  /** A day, a week, »næste møde«: anything it is to be done by. */
  readonly hasDay: boolean;
  /** It says that this was decided; else it only tells what somebody does. */
  readonly isAgreed: boolean;
}

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
const OWNER = "^((?:\\p{Lu}[\\p{L}'’.-]*|\\p{Ll}[\\p{L}-]+)(?:\\s[\\p{L}\\d'’.-]+){0,5}?)\\s";
const AFTER = '(?![\\p{L}])';
const ONE_ACTS = new RegExp(`${OWNER}(?:${phrase('acts')})${AFTER}`, 'u');
const ONE_UNDERTAKES = new RegExp(
  `${OWNER}(?:(?:${phrase('undertakes')})|(?:${phrase('will')})\\s(?:${phrase('toAct')}))${AFTER}`,
  'u',
);
const OFFICE = new RegExp(`^(?:${phrase('office')})$`, 'iu');
const GROUP = new RegExp(`^(?:${COLLECTIVE})$`, 'u');
const AND = /\s(?:og|samt|and)\s/u;
const NO_TASK = phrasePattern('noTask');

/**
 * The tasks a passage gives in running text. Only what is plainly one: that it was decided, or what one person or office
 * says it does; what is told of how things are, are usually done or might be is none.
 *
 * @param isMinutes else it is the case, where only what a body must do by a day is one
 */
export function promisesIn(passage: Passage, isMinutes: boolean): readonly Promised[] {
  return sentencesOf(passage.text).flatMap(({ at, text }): readonly Promised[] => {
    const hasDay = DUE.test(text) || daysWritten({ ...passage, text }).length > 0;
    const here = { passage, at, text, hasDay };
    const together = (isMinutes ? COLLECTIVE_ACTS.exec(text) : null) ?? COLLECTIVE_TO_ACT.exec(text);
    if (together !== null && hasDay) return [{ ...here, by: 'group', owner: together[1] ?? '', isAgreed: false }];
    if (!isMinutes) return [];
    const agreed = AGREED_THAT.exec(text);
    if (agreed === null) return told(here);
    const task = text.slice(agreed.index + agreed[0].length);
    if (IS_ACTED.test(task)) return BY_WHOM.test(task) ? [] : [{ ...here, by: 'nobody', isAgreed: true }];
    const owner = ONE_ACTS.exec(task)?.[1];
    const by = owner === undefined ? undefined : howMany(owner);
    return owner === undefined || by === undefined ? [] : [{ ...here, by, owner, isAgreed: true }];
  });
}

/** »Sekretariatet undersøger ...«; an organisation does things all the time, and is taken at its word only by a day. */
function told(here: Pick<Promised, 'passage' | 'at' | 'text' | 'hasDay'>): readonly Promised[] {
  if (NO_TASK.test(here.text)) return [];
  const owner = (DUE.test(here.text) ? ONE_ACTS.exec(here.text) : null)?.[1] ?? ONE_UNDERTAKES.exec(here.text)?.[1];
  const by = owner === undefined ? undefined : howMany(owner);
  if (owner === undefined || by === undefined) return [];
  return owner.split(AND).every(isPerson) || DUE.test(here.text) ? [{ ...here, by, owner, isAgreed: false }] : [];
}

function howMany(owner: string): Promised['by'] | undefined {
  if (isOne(owner)) return 'one';
  if (GROUP.test(owner)) return 'group';
  return AND.test(owner) && owner.split(AND).every(isOne) ? 'several' : undefined;
}

const isPerson = (owner: string) => isName(owner) || isRole(owner) || OFFICE.test(owner);

const isOne = (owner: string) => isPerson(owner) || (/^\p{Lu}/u.test(owner) && isOrganisation(owner));
