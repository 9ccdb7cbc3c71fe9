import type { Participant } from '../domain/paper/document.ts';
import { ABSENT, AND, fieldOf, MODERATOR, NOBODY, SEATS } from '../language/paper-words.ts';
import { isGroupHeading, isOrganisation, isPersonLike, titledName } from '../language/persons.ts';
import { firstLine, lineAt, type Passage } from './passages.ts';

type List = 'participants' | 'guests' | 'absent';
const LISTS: ReadonlySet<string> = new Set<List>(['participants', 'guests', 'absent']);

/** More than this sit in no body; what follows is no list of people. */
const MOST = 300;

/** Those on the lists of a document's head: on one line or one to a line, under the names of their parties or not. */
export function participantsIn(head: readonly Passage[]): readonly Participant[] {
  const found: Participant[] = [];
  let list: List | undefined;
  let group: string | undefined;
  const seated = new Set<Participant>();
  let isSeats = false;
  const put = (people: readonly Participant[]) => {
    found.push(...people);
    if (isSeats) for (const one of people) seated.add(one);
  };
  for (const passage of head) {
    const { field, label } = passage;
    if (field !== undefined && LISTS.has(field.field)) {
      // One of the three, by the line above.
      list = field.field as List;
      isSeats = SEATS.test(field.word);
      group = undefined;
      if (passage.text !== '' && !NOBODY.test(passage.text)) put(inline(passage, list));
      continue;
    }
    const [heading, rest] = groupOf(passage);
    if (heading !== undefined && list !== undefined) {
      group = heading;
      if (rest !== '') put(inline({ ...passage, text: rest }, list, group));
      continue;
    }
    if (field !== undefined || label !== undefined || passage.mark?.number) list = undefined;
    if (list === undefined || passage.text === '' || NOBODY.test(passage.text)) continue;
    if (/[.!?]$/.test(passage.text) && passage.text.length > 60) list = undefined;
    else put(holdsSeveral(passage.text) ? inline(passage, list, group) : [one(passage, list, group)]);
  }
  // Who sits in the body and is absent stands on both lists, and is told of once.
  const isAway = (one: Participant) => found.some((other) => other.isAbsent && other.name === one.name);
  return found.filter((one) => one.isAbsent || !seated.has(one) || !isAway(one)).slice(0, MOST);
}

/** »Fra kommunerne«, »PLO Nordjylland:«, and what follows on the same line. */
function groupOf({ text, mark, cells }: Passage): readonly [string | undefined, string] {
  if (mark !== undefined || cells !== undefined || fieldOf(text) !== undefined) return [undefined, ''];
  const [, before, rest] = /^([^:,]{2,60}):\s*(.*)$/su.exec(text) ?? [];
  if (before !== undefined) return [before, rest ?? ''];
  return isGroupHeading(text) ? [text, ''] : [undefined, ''];
}

/** A line of names only: two at least with a comma or a semicolon between, none of them a title. */
function holdsSeveral(text: string): boolean {
  const parts = partsOf(text);
  return parts.length > 1 && parts.every(({ text }) => isPersonLike(bare(text).name));
}

interface Part {
  readonly text: string;
  readonly at: number;
}

/** At semicolons where there are any, else at commas; never inside brackets. The last two may be joined by »og«. */
function partsOf(text: string): readonly Part[] {
  const sign = /;/.test(text) ? ';' : ',';
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  const put = (to: number) => {
    const raw = text.slice(from, to);
    if (raw.trim() !== '') parts.push({ text: raw.trim(), at: from + raw.length - raw.trimStart().length });
  };
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
    else if (text[at] === sign && depth === 0) {
      put(at);
      from = at + 1;
    }
  }
  put(text.length);
  return parts.flatMap((part, index) => (index === parts.length - 1 ? twoOf(part) : [part]));
}

const LAST_AND = new RegExp(`^(.{3,80}?)\\s+(?:${AND})\\s+(.{3,80})$`, 'su');

function twoOf(part: Part): readonly Part[] {
  const [, first, second] = LAST_AND.exec(part.text) ?? [];
  if (first === undefined || second === undefined || !/^\p{Lu}|\d$/u.test(second)) return [part];
  if (!isPersonLike(bare(first).name) || !isPersonLike(bare(second).name)) return [part];
  return [
    { text: first, at: part.at },
    { text: second, at: part.at + part.text.length - second.length },
  ];
}

function inline(passage: Passage, list: List, group?: string): readonly Participant[] {
  return partsOf(passage.text)
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .map(({ text, at }) => person(text, lineAt(passage, at), list, group));
}

/** One to a line: the name, then the title, then the organisation. */
function one(passage: Passage, list: List, group: string | undefined): Participant {
  const cells = passage.cells?.filter((cell) => cell !== '');
  return person(cells === undefined ? passage.text : cells.join(', '), firstLine(passage), list, group);
}

function person(text: string, line: number, list: List, group: string | undefined): Participant {
  const { name: whole, remarks } = bare(text);
  const [first = '', ...after] = whole.split(/\s*,\s*/);
  const titled = titledName(first);
  const name = titled?.name ?? first;
  const more = titled === undefined ? after : [titled.title, ...after];
  const isLast = more.length > 1 || isOrganisation(more[0] ?? '');
  const organisation = isLast ? more.at(-1) : undefined;
  const title = (organisation === undefined ? more : more.slice(0, -1)).join(', ');
  return {
    name: name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/\.$/, ''),
    ...(title === '' ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(group === undefined ? {} : { group }),
    as: list === 'guests' ? 'guest' : 'participant',
    isAbsent: list === 'absent' || remarks.some((remark) => ABSENT.test(remark)),
    ...(remarks.some((remark) => MODERATOR.test(remark)) ? { isModerator: true } : {}),
    line,
  };
}

/** What stands in brackets taken off: »(afbud)«, »(ordstyrer)«, and »- afbud« at the end. */
function bare(text: string): { readonly name: string; readonly remarks: readonly string[] } {
  const remarks = [...text.matchAll(/\(([^()]{0,80})\)/g)].map(([, remark = '']) => remark);
  const name = text
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, before, after] = /^(.{3,80}?)\s*[\u2013-]\s+(.{3,30})$/u.exec(name) ?? [];
  if (before !== undefined && after !== undefined && ABSENT.test(after))
    return { name: before, remarks: [...remarks, after] };
  return { name, remarks };
}
