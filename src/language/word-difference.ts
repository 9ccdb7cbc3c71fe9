import { diffWordsWithSpace } from 'diff';

/** A stretch of a text that has been changed: left as it was, taken out, or put in. */
export interface Stretch {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Edits beyond which two texts are another text, and shown as that; comparing them would take too long. */
const MOST_EDITS = 2000;

/** What one text became, word by word: the stretches left and put in are the new one, those left and taken out the old. */
export function wordDifference(before: string, after: string): readonly Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return changes
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({ kind: added ? 'in' : removed ? 'out' : 'same', text: value }));
}

/** The same with what was left as it was cut down to the words around each change. @param around characters at either side */
export function aroundChanges(stretches: readonly Stretch[], around = 120): readonly Stretch[] {
  return stretches.map((stretch, index) => {
    const { kind, text } = stretch;
    if (kind !== 'same') return stretch;
    const [head, tail] = [index > 0, index < stretches.length - 1];
    const kept = (head ? around : 0) + (tail ? around : 0);
    if (text.length <= kept + 20) return stretch;
    return { kind, text: `${head ? text.slice(0, around) : ''} … ${tail ? text.slice(-around) : ''}` };
  });
}
