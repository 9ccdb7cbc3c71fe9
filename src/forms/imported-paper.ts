import type { ItemText } from '../domain/agenda/item.ts';
import type { Body } from '../domain/body/body.ts';
import type { LearnedTask } from '../domain/docket/import-follow-ups.ts';
import type { Slot } from '../domain/meeting/slot.ts';
import type { PastPoint } from '../domain/minutes/import-minutes.ts';
import type { Listed } from '../domain/minutes/listed.ts';
import type { Participant, ReadDocument, ReadItem, Said } from '../domain/paper/document.ts';
import { pastOutcome } from '../language/past-outcomes.ts';
import { writtenTask } from '../language/past-tasks.ts';
import { LIMITS } from './form.ts';
import { dateIn } from './written-date.ts';

/** A meeting as a document tells of it. */
export interface PastMeeting {
  readonly slot: Slot;
  /** The document says no hour, and this is the body's usual. */
  readonly isTimeAssumed: boolean;
  readonly place: string;
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
    place: place.slice(0, LIMITS.topic),
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
  const own = items.filter((item) => !isStanding(item));
  const tooLong = (item: ReadItem) => fieldsOf(item).some((text) => text.length > LIMITS.text);
  return {
    texts: own.map(itemText),
    standing: items.filter(isStanding).map(({ title }) => title),
    cut: own.filter(tooLong).map(({ title }) => title),
  };
}

function pastPoint(item: ReadItem, body: Rules): PastPoint {
  const [background = '', recommendation = ''] = fieldsOf(item);
  const minutes = item.minutes ?? [];
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
    tasks: minutes.flatMap((said) => task(said, body) ?? []),
  };
}

function itemText(item: ReadItem): ItemText {
  const [background = '', recommendation = ''] = fieldsOf(item).map((text) => text.slice(0, LIMITS.text));
  return {
    fields: {
      topic: item.title.slice(0, LIMITS.topic),
      ...(background === '' ? {} : { background }),
      ...(recommendation === '' ? {} : { recommendation }),
    },
    kind: item.kind ?? (recommendation === '' ? 'discussion' : 'decision'),
    annexes: [],
    lengthInMinutes: 0,
  };
}

function fieldsOf({ text, recommendations = [], annexes }: ReadItem): readonly [string, string] {
  return [joined([...text, ...annexes]), joined(recommendations)];
}

function task({ text }: Said, { members }: Rules): LearnedTask | undefined {
  const found = writtenTask(text);
  if (found === undefined) return undefined;
  const { what, who, when } = found;
  const member = members.find(({ title }) => who !== undefined && folded(title) === folded(who));
  return {
    what: what.slice(0, LIMITS.text),
    owner: member === undefined ? undefined : { kind: 'member', id: member.id },
    ...(who === undefined ? {} : { ownerAsWritten: who }),
    due: when === undefined ? undefined : dayOf(when),
  };
}

/** A day that is written in full and exists. */
function dayOf(written: string): Temporal.PlainDate | undefined {
  const found = dateIn(written);
  if (found?.year === undefined) return undefined;
  const { year, month, day } = found;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
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
