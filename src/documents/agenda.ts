import type { Point, Release } from '../domain/agenda/agenda.ts';
import { type Item, titleOf } from '../domain/agenda/item.ts';
import type { PointLine } from '../domain/agenda/point-line.ts';
import { type Body, type MemberId, member, named } from '../domain/body/body.ts';
import type { ItemField } from '../domain/body/rules-of-procedure.ts';
import { deadlineFor } from '../domain/meeting/days.ts';
import { guestsTo } from '../domain/meeting/guests.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { docketWords } from '../language/docket.ts';
import type { DocumentWords } from '../language/documents.ts';
import { titledFor } from '../language/kinds.ts';
import type { Language } from '../language/language.ts';
import { pointLine } from '../language/point-lines.ts';
import { titleAsRead } from '../language/points.ts';
import { granterOf, waiverWords } from '../language/waivers.ts';
import { type Block, type Document, depthOf, type Fact, heading, paragraph } from './document.ts';
import { draftAgendaBlocks } from './draft-agenda.ts';
import { imprint } from './imprint.ts';
import { line, prose, safeLinks } from './prose.ts';

export interface AgendaFacts {
  readonly body: Body;
  readonly meeting: PlannedMeeting;
  /**
   * `members` is the whole agenda with its case texts; `public` has numbers and titles only, because the bodies'
   * documents make the minutes public (S0-16, S1-11) and not the agenda.
   */
  readonly reader: 'members' | 'public';
  /** An agenda not yet released, as assembled until now; without it the latest release is shown. */
  readonly preview?: readonly Point[];
}

/** The agenda (dagsorden) as it was released last, or as a draft when it is a preview or never was released. */
export function agendaDocument(facts: AgendaFacts, words: DocumentWords): Document {
  const { body, meeting, preview } = facts;
  const release = preview === undefined ? meeting.agenda.releases.at(-1) : undefined;
  const points = preview ?? release?.points ?? [];
  return {
    ...imprint(titledFor(words.agenda, meeting.kind, words.language), body, meeting.slot.date, words),
    facts: [
      { label: words.label.meeting, value: body.shortName },
      { label: words.label.date, value: words.day(meeting.slot.date) },
      { label: words.label.time, value: words.span(meeting.slot) },
      { label: words.label.place, value: line(meeting.place) },
      ...guestFact(meeting, words),
      ...(release === undefined ? [] : [releaseFact(release, facts, words)]),
    ],
    blocks: [
      ...lateRelease(release, words),
      ...points.flatMap((point) => pointBlocks(point, facts, words)),
      ...followUpBlocks(release, facts, words),
    ],
    draft: release === undefined ? words.draftMark : undefined,
    issuedAt: release?.at ?? meeting.plannedAt,
  };
}

/** `3. Gensidig orientering` and `3.1 Akutteam`. */
export function numbered(point: TitledPoint, language: Language): string {
  return `${markOf(point)} ${line(titleAsRead(point, language))}`;
}

type TitledPoint = Pick<Point, 'number' | 'title' | 'approvedOn' | 'next' | 'minutesOf'>;

/** A point's own heading, as deep as its number. */
export function pointHeading(point: TitledPoint, language: Language): Block {
  return heading(depthOf(point.number), numbered(point, language), markOf(point));
}

const markOf = ({ number }: TitledPoint) => (depthOf(number) === 1 && !number.endsWith('.') ? `${number}.` : number);

function releaseFact(release: Release, { body, meeting }: AgendaFacts, words: DocumentWords): Fact {
  const day = release.at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  return { label: words.label.released, value: words.releasedOn(day, meeting.agenda.releases.length - 1) };
}

/** Who comes besides the members, to the meeting or to one item. */
function guestFact({ guests }: PlannedMeeting, words: DocumentWords, itemId?: string): readonly Fact[] {
  const asked = guestsTo(guests, itemId);
  return asked.length === 0
    ? []
    : [{ label: words.label.guests, value: line(asked.map(({ title }) => title).join(' · ')) }];
}

function lateRelease(release: Release | undefined, words: DocumentWords): readonly Block[] {
  return release === undefined || release.daysLate === 0
    ? []
    : [paragraph(words.releasedLate(release.daysLate), 'note')];
}

function pointBlocks(point: Point, facts: AgendaFacts, words: DocumentWords): readonly Block[] {
  const level = depthOf(point.number);
  const item = facts.meeting.agenda.items.find((one) => one.id === point.itemId);
  if (item === undefined) return [pointHeading(point, words.language), ...lineBlocks(point.lines, facts, words)];
  if (facts.reader === 'public') return [pointHeading(point, words.language), ...lateness(item, facts, words)];
  return [
    pointHeading(point, words.language),
    { kind: 'facts', facts: [...itemFacts(item, facts.body, words), ...guestFact(facts.meeting, words, item.id)] },
    ...lateness(item, facts, words),
    ...fieldsInOrder(facts.body).flatMap((field) => fieldBlocks(field, item, point, level + 1, facts.body, words)),
    ...draftAgendaBlocks(point, facts, level + 1, words),
    ...annexes(item, level + 1, words),
  ];
}

function followUpBlocks(release: Release | undefined, facts: AgendaFacts, words: DocumentWords): readonly Block[] {
  const lines = lineBlocks(release?.followUps, facts, words);
  return lines.length === 0 ? [] : [heading(1, docketWords[words.language].agenda.followUps), ...lines];
}

/** Who has which task is for the members, like the case texts. */
function lineBlocks(
  lines: readonly PointLine[] = [],
  { body, reader }: AgendaFacts,
  { language }: DocumentWords,
): readonly Block[] {
  const read = reader === 'public' ? lines.filter(({ kind }) => kind !== 'follow-up') : lines;
  return read.length === 0 ? [] : [{ kind: 'list', items: read.map((one) => line(pointLine(one, body, language))) }];
}

function itemFacts(item: Item, body: Body, words: DocumentWords): readonly Fact[] {
  return [
    { label: words.label.kind, value: words.kind(item.text.kind) },
    { label: words.label.proposedBy, value: titleOfMember(body, item.by, words) },
    { label: words.label.length, value: words.minutesLong(item.text.lengthInMinutes) },
  ];
}

/**
 * A late item says on the agenda itself that it is late, who let it in and, to the members, why it could not wait: the
 * reason may tell of the case.
 */
export function lateness(
  item: Item,
  { body, meeting, reader }: Pick<AgendaFacts, 'body' | 'meeting' | 'reader'>,
  words: DocumentWords,
): readonly Block[] {
  if (!item.late) return [];
  const due = deadlineFor(meeting, 'items-due', member(body, item.by))?.due;
  if (item.waiver === undefined) return [paragraph(words.lateItemUnwaived(due), 'note')];
  const by = granterOf(item.waiver, body, words.language, words.formerMember);
  const text =
    reader === 'public'
      ? `${words.lateItemUnwaived(due)} ${waiverWords[words.language].takenBy(by)}`
      : words.lateItem({ due, reason: line(item.waiver.reason), by });
  return [paragraph(text, 'note')];
}

/** The fields the body asks for, in its order, then any an item brought along from before the rules changed. */
function fieldsInOrder(body: Body): readonly ItemField[] {
  const asked: readonly ItemField[] = body.rules.itemFields.fields.filter((field) => field !== 'recommendation');
  const all: readonly ItemField[] = ['topic', 'background', 'what', 'how', 'why'];
  return [...asked, ...all.filter((field) => !asked.includes(field)), 'recommendation'];
}

function fieldBlocks(
  field: ItemField,
  item: Item,
  point: Point,
  level: number,
  body: Body,
  words: DocumentWords,
): readonly Block[] {
  const text = item.text.fields[field] ?? '';
  // The topic is the point's own heading unless the secretary gave it another.
  if (field === 'topic' && line(titleOf(item)) === line(point.title)) return [];
  const blocks = prose(text);
  return blocks.length === 0 ? [] : [heading(level, words.field(field, body.kind === 'klu')), ...blocks];
}

/** What lies in the members' files names no annex that some of them may not see; each opens theirs from the card or the letter. */
function annexes(item: Item, level: number, words: DocumentWords): readonly Block[] {
  const links = safeLinks(item.text.annexes);
  const names = (item.kept ?? []).filter(({ scope }) => scope.of !== 'party').map(({ name }) => line(name));
  return links.length === 0 && names.length === 0
    ? []
    : [
        heading(level, words.label.annexes),
        ...(links.length === 0 ? [] : [{ kind: 'links', links } as const]),
        ...(names.length === 0 ? [] : [{ kind: 'list', items: names } as const]),
      ];
}

function titleOfMember(body: Body, id: MemberId, words: DocumentWords): string {
  return named(body, id)?.title ?? words.formerMember;
}
