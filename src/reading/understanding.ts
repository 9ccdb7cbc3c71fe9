import type { DocumentKind, ReadDocument, ReadItem } from '../domain/paper/document.ts';
import type { Paper } from '../domain/paper/paper.ts';
import { calledIn, languageOf } from '../language/paper-words.ts';
import { isTableHead } from './agenda-tables.ts';
import { untwined } from './columns.ts';
import { withoutContents } from './contents.ts';
import { type DayWritten, dateOf, daysWritten } from './dates.ts';
import { type Head, headOf } from './head.ts';
import { type Line, readLines } from './lines.ts';
import { withoutNoteMarks } from './notes.ts';
import { type Passage, passagesOf } from './passages.ts';
import { participantsIn } from './people.ts';
import { type Points, pointsOf } from './points.ts';
import { type Point, pointOf } from './sections.ts';
import { type Table, tablesIn } from './tables.ts';
import { tasksOf } from './tasks.ts';

/** A document with all it was understood from, for the checks. */
export interface Understood {
  readonly paper: Paper;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
  readonly numbering: Points;
  readonly head: Head;
  /** Those that are more than the heading of others. */
  readonly points: readonly Point[];
  /** Every day written in it, in order. */
  readonly days: readonly DayWritten[];
  /** The tables with totals. */
  readonly tables: readonly Table[];
  /** The heads of an agenda that is a table whose rows cannot be told apart; its points are not read. */
  readonly unreadTable?: Line;
  readonly document: ReadDocument;
}

/** What a paper says. Nothing is refused: of a paper that is no agenda there are no points. */
export function understand(paper: Paper): Understood {
  const lines = untwined(readLines(paper));
  const passages = withoutContents(withoutNoteMarks(passagesOf(lines)));
  const unreadTable = lines.find(({ text, cells }) => cells === undefined && isTableHead(text));
  const tableHead = passages.findIndex(({ from }) => from.some(({ line }) => line === unreadTable?.number));
  const numbering: Points = tableHead < 0 ? pointsOf(passages) : { rows: [] };
  const language = languageOf(passages.map(({ text }) => text).join('\n'));
  const first = numbering.outer?.at[0] ?? (tableHead < 0 ? passages.length : tableHead);
  const top = headOf(passages.slice(0, first));
  const isMeeting = isOfMeeting(top, passages);
  const head = isMeeting ? top : headOf(passages.slice(0, 12));
  const all = isMeeting
    ? pointsIn(passages, numbering, isPlainMinutes(top, passages, numbering.outer?.at.length ?? 0))
    : [];
  const points = all.filter(({ item }) => item.isSection !== true);
  const isRules = head.title !== undefined && calledIn(head.title.text).includes('rules');
  const date = head.day === undefined ? undefined : dateOf(head.day);
  const isMinuted = points.some(({ item }) => item.minutes !== undefined);
  const { title, body, start, end, place } = head;
  return {
    paper,
    lines,
    passages,
    numbering,
    head,
    points,
    days: passages.flatMap(daysWritten),
    tables: tablesIn(lines),
    ...(unreadTable === undefined ? {} : { unreadTable }),
    document: {
      kind: kindOfDocument(head, points, isMeeting),
      language,
      ...(title === undefined ? {} : { title }),
      ...(body === undefined || (!isMeeting && !isRules) ? {} : { body }),
      ...(date === undefined || !isMeeting ? {} : { date }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(place === undefined ? {} : { place: place.text }),
      participants: isMeeting ? participantsIn(head.passages) : [],
      items: all.map((point) => withTasks(point, isMinuted, date)),
    },
  };
}

function withTasks(point: Point, isMinuted: boolean, meeting: Temporal.PlainDate | undefined): ReadItem {
  const tasks = isMinuted ? tasksOf(point, meeting) : [];
  return tasks.length === 0 ? point.item : { ...point.item, tasks };
}

/** Minutes that only tell, under most points, what came of it; a heading under one or two of them tells a part apart. */
function isPlainMinutes({ title }: Head, passages: readonly Passage[], points: number): boolean {
  const called = title === undefined ? [] : calledIn(title.text);
  // The first may be the title itself: »Referat«.
  const headed = passages
    .slice(1)
    .filter(({ label }) => label?.label === 'recommendation' || label?.label === 'minutes').length;
  return called.includes('minutes') && !called.includes('agenda') && headed * 2 <= points;
}

function pointsIn(passages: readonly Passage[], { outer, rows }: Points, isPlain: boolean): readonly Point[] {
  if (outer === undefined) return [];
  const nested = new Set(
    rows
      .filter(({ isNested, family }) => isNested && family === outer.family)
      .flatMap(({ at }) => at.flatMap((index) => passages[index] ?? [])),
  );
  const read = (own: readonly Passage[]) => pointOf(own, nested, isPlain ? 'minutes' : 'text') ?? [];
  return outer.at.flatMap((from, index) => {
    const own = passages.slice(from, outer.at[index + 1] ?? passages.length);
    const under = subpointsOf(own);
    if (under.length === 0) return read(own);
    const [section] = [read(own.slice(0, 1))].flat();
    if (section === undefined) return read(own);
    return [{ ...section, item: { ...section.item, isSection: true } as const }, ...under.flatMap(read)];
  });
}

/** A heading straight above its own points: »3. Orientering«, »3.1 Fra kommunen«. Numbers further down are the text's. */
function subpointsOf([heading, ...rest]: readonly Passage[]): readonly (readonly Passage[])[] {
  const number = heading?.mark === undefined ? '' : String(heading.mark.number);
  const isUnder = ({ mark }: Passage, place: number) =>
    mark?.family === 'decimal' && mark.series === number && mark.number === place;
  const at: number[] = [];
  for (const [index, passage] of rest.entries()) if (isUnder(passage, at.length + 1)) at.push(index);
  return at[0] === 0 ? at.map((from, index) => rest.slice(from, at[index + 1])) : [];
}

/** Rules and notes have lists of topics and numbers too; what they call themselves tells them apart. */
function isOfMeeting({ title }: Head, passages: readonly Passage[]): boolean {
  const called = title === undefined ? [] : calledIn(title.text);
  if (called.includes('agenda') || called.includes('minutes')) return true;
  if (called.length > 0) return false;
  return passages.some(({ label }) => label?.label === 'recommendation' || label?.label === 'minutes');
}

function kindOfDocument(head: Head, points: readonly Point[], isMeeting: boolean): DocumentKind {
  const called = head.title === undefined ? [] : calledIn(head.title.text);
  if (!isMeeting) {
    if (called.includes('rules')) return 'rules';
    return called.includes('note') ? 'note' : 'other';
  }
  const minuted = points.some(({ item }) => item.minutes !== undefined);
  const recommended = points.filter(({ item }) => item.recommendations !== undefined).length * 2 > points.length;
  if (called.includes('minutes')) return minuted || !recommended ? 'minutes' : 'agenda';
  return minuted ? 'agenda-with-minutes' : 'agenda';
}
