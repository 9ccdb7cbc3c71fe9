import type { PointText } from '../domain/minutes/minutes.ts';
import { lastChange, pointsChanged, textsIn } from '../domain/minutes/versions.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { titleAsRead } from '../language/points.ts';
import { silenceWords } from '../language/silence.ts';
import { aroundChanges, type Stretch, wordDifference } from '../language/word-difference.ts';
import type { Words } from '../language/words.ts';
import type { MeetingFacts } from './facts.ts';
import type { Section } from './notice.ts';
import { outcomeLines } from './outcome-lines.ts';

/** A run of words on a card; what goes out is struck through, what is new is underlined, so that colour is not needed. */
export interface Run {
  readonly type: 'TextRun';
  readonly text: string;
  readonly strikethrough?: true;
  readonly underline?: true;
  readonly color?: 'Attention' | 'Good';
}

export interface ChangeRow {
  readonly title: string;
  readonly inlines: readonly Run[];
}

/** One point whose text was changed. */
export interface Change {
  readonly title: string;
  readonly stretches: readonly Stretch[];
}

/**
 * What is new in the draft as its readers get it: the change of the point it was corrected at; where the whole of it is
 * sent anew, all that was changed since it was first sent out.
 */
export function newIn(facts: MeetingFacts, pointId: string | undefined, words: Words): readonly Change[] {
  const { minutes } = facts.meeting;
  if (minutes.stage === 'none') return [];
  if (pointId !== undefined) {
    const change = lastChange(minutes, pointId);
    return change === undefined ? [] : [changeOf(pointId, change.before, change.after, facts, words)];
  }
  return changesBetween(facts, minutes.versions?.[0]?.version ?? 1, minutes.draft.version, words);
}

/** The points whose texts differ between two versions, each with its difference. */
export function changesBetween(facts: MeetingFacts, from: number, to: number, words: Words): readonly Change[] {
  const { minutes } = facts.meeting;
  if (minutes.stage === 'none') return [];
  const [before, after] = [textsIn(minutes, from), textsIn(minutes, to)];
  return pointsChanged(minutes, from, to).map((id) => changeOf(id, before[id], after[id], facts, words));
}

export function changeRows(changes: readonly Change[]): readonly ChangeRow[] {
  return changes.map(({ title, stretches }) => ({ title, inlines: runs(aroundChanges(stretches)) }));
}

/** The same in plain words, for a letter. */
export function changeSections(changes: readonly Change[], words: Words): readonly Section[] {
  const said = silenceWords[words.language];
  const marked = ({ kind, text }: Stretch) =>
    kind === 'same' ? text : said[kind === 'out' ? 'struck' : 'added'](text.trim());
  return changes.map(({ title, stretches }) => ({
    title: `${said.changes}: ${title}`,
    text: aroundChanges(stretches).map(marked).join(' ').replace(/ {2,}/g, ' ').trim(),
  }));
}

function changeOf(
  id: string,
  before: PointText | undefined,
  after: PointText | undefined,
  { body, meeting }: MeetingFacts,
  words: Words,
): Change {
  const point = pointsOf(meeting, body).find((one) => one.id === id);
  const title = point === undefined ? id : words.minutes.point(point.number, titleAsRead(point, words.language));
  return { title, stretches: wordDifference(whole(before, words), whole(after, words)) };
}

/** The outcome is part of what is approved. */
function whole(text: PointText | undefined, words: Words): string {
  return [text?.text ?? '', ...outcomeLines(text, words)].filter((line) => line !== '').join('\n');
}

/** A card must stay under 28 KB, and each run has a frame of its own. */
const MOST_RUNS = 60;
const MOST_CHARACTERS = 3000;

function runs(stretches: readonly Stretch[]): readonly Run[] {
  const shown: Run[] = [];
  let left = MOST_CHARACTERS;
  for (const { kind, text } of stretches) {
    if (shown.length === MOST_RUNS || left <= 0) return [...shown, { type: 'TextRun', text: '…' }];
    const cut = text.length <= left ? text : `${text.slice(0, left)}…`;
    left -= cut.length;
    shown.push({ type: 'TextRun', text: cut, ...LOOKS[kind] });
  }
  // A block without a word cannot be drawn.
  return shown.length === 0 ? [{ type: 'TextRun', text: '…' }] : shown;
}

const LOOKS = {
  same: {},
  out: { strikethrough: true, color: 'Attention' },
  in: { underline: true, color: 'Good' },
} as const satisfies Record<Stretch['kind'], Partial<Run>>;
