import type { ItemText } from '../domain/agenda/item.ts';
import type { Body } from '../domain/body/body.ts';
import type { LearnedTask } from '../domain/docket/import-follow-ups.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import type { PastPoint } from '../domain/minutes/import-minutes.ts';
import type { Listed } from '../domain/minutes/listed.ts';
import type { Participant, ReadDocument, ReadItem, ReadTask, Said } from '../domain/paper/document.ts';
import { isSecretariat, isTitled } from '../language/owners.ts';
import { pastOutcome } from '../language/past-outcomes.ts';
import { LIMITS } from './form.ts';

/** A meeting as a document tells of it. */
export interface PastMeeting {
  readonly slot: Slot;
  /** The document says no hour, and this is the body's usual. */
  readonly isTimeAssumed: boolean;
  readonly place: string;
  /** It was longer than a place may be. */
  readonly isPlaceCut: boolean;
  /** What the document calls itself, at most eleven words. */
  readonly title: string;
  readonly listed: readonly Listed[];
  readonly points: readonly PastPoint[];
}

/** The items of an agenda as they can be put on ours. */
export interface ReadAgenda {
  readonly texts: readonly ItemText[];
  /** Those left out, since the body has them on every agenda. */
  readonly standing: readonly string[];
  /** Titles of those with a text longer than an item's may be, which is cut there. */
  readonly cut: readonly string[];
}

type Rules = Pick<Body, 'rules' | 'members'>;

/** What can be made of minutes; undefined where they have no day. */
export function pastMeetingIn(document: ReadDocument, body: Rules): PastMeeting | undefined {
  const { date, start, end, place = '', title, participants, items } = document;
  if (date === undefined) return undefined;
  const { start: usual, lengthInMinutes } = body.rules.meetings;
  const from = start ?? usual;
  const length = end === undefined ? 0 : from.until(end).total('minutes');
  return {
    slot: { date, start: from, lengthInMinutes: length > 0 ? Math.round(length) : lengthInMinutes },
    isTimeAssumed: start === undefined,
    place: shortened(place, LIMITS.topic),
    isPlaceCut: place.length > LIMITS.topic,
    title: (title?.text ?? '').split(/\s+/).slice(0, 11).join(' '),
    listed: participants.map(listed),
    points: items.map((item) => pastPoint(item, body)),
  };
}

/** What can be put on the agenda of a meeting to come. */
export function agendaIn({ items }: ReadDocument, { rules }: Rules): ReadAgenda {
  const standing = new Set(
    rules.standingItems.filter(({ role }) => role !== 'section').map(({ title }) => folded(title)),
  );
  const isStanding = ({ title }: ReadItem) => standing.has(folded(title));
  const own = items.filter((item) => !isStanding(item) && item.isSection !== true);
  const tooLong = (item: ReadItem) => ownFieldsOf(item).some((text) => text.length > LIMITS.text);
  return {
    texts: own.map(itemText),
    standing: items.filter(isStanding).map(({ title }) => title),
    cut: own.filter(tooLong).map(({ title }) => title),
  };
}

function pastPoint(item: ReadItem, body: Rules): PastPoint {
  const [background = '', recommendation = ''] = fieldsOf(item);
  const { minutes = [], tasks = [] } = item;
  const text = joined(minutes);
  const outcome = pastOutcome(text);
  return {
    number: item.number,
    title: item.title,
    kind: item.kind ?? (recommendation === '' ? 'discussion' : 'decision'),
    background,
    recommendation,
    text,
    ...(outcome === undefined ? {} : { outcome }),
    tasks: tasks.map((one) => task(one, body)),
  };
}

function itemText(item: ReadItem): ItemText {
  const [background = '', recommendation = ''] = ownFieldsOf(item).map((text) => text.slice(0, LIMITS.text));
  return {
    fields: {
      topic: shortened(item.title, LIMITS.topic),
      ...(background === '' ? {} : { background }),
      ...(recommendation === '' ? {} : { recommendation }),
    },
    kind: item.kind ?? (recommendation === '' ? 'discussion' : 'decision'),
    annexes: [],
    lengthInMinutes: 0,
  };
}

/** As `fieldsOf`; a title longer than a topic may be stands whole before the case. */
function ownFieldsOf(item: ReadItem): readonly [string, string] {
  const [background, recommendation] = fieldsOf(item);
  return [item.title.length > LIMITS.topic ? `${item.title}\n${background}`.trim() : background, recommendation];
}

/** The case with the points of an agenda put forward in it, then its annexes; and what is recommended. */
function fieldsOf({ text, recommendations = [], annexes, nested }: ReadItem): readonly [string, string] {
  const points = nested.map((point) => ({ ...point, text: `${point.number}) ${point.text}` }));
  const stands = [...text, ...points].toSorted((a, b) => a.line - b.line);
  return [joined([...stands, ...annexes]), joined(recommendations)];
}

/** Cut after a whole word where there is one, and seen to be. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const words = head.replace(/\s+\S*$/u, '');
  return `${words.length > most / 2 ? words : head}…`;
}

/** Its owner is told of nothing on import, so only whoever is beyond doubt is made it: one member, or the secretariat. */
function task({ text, owner: who, due }: ReadTask, { members }: Rules): LearnedTask {
  const [member, another] = who === undefined ? [] : members.filter(({ title }) => isTitled(who, title));
  const known =
    member !== undefined && another === undefined ? ({ kind: 'member', id: member.id } as const) : undefined;
  const isOwn = who !== undefined && isSecretariat(who);
  return {
    what: shortened(text, LIMITS.text),
    owner: known ?? (isOwn ? { kind: 'secretariat' } : undefined),
    ...(who === undefined ? {} : { ownerAsWritten: who }),
    due,
  };
}

function listed({ name, title, organisation, group, as, isAbsent }: Participant): Listed {
  const known = [name, title, organisation ?? group].filter((part) => part !== undefined && part !== '');
  return { name: known.join(', '), as, isAbsent };
}

const joined = (all: readonly Said[]) =>
  all
    .map(({ text }) => text)
    .join('\n')
    .trim();

const folded = (text: string) =>
  text
    .toLocaleLowerCase('da-DK')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
