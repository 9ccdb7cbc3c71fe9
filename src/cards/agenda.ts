import type { Point } from '../domain/agenda/agenda.ts';
import type { Item } from '../domain/agenda/item.ts';
import type { PointLine } from '../domain/agenda/point-line.ts';
import type { Body, Member } from '../domain/body/body.ts';
import { docketWords } from '../language/docket.ts';
import { guestWords } from '../language/guests.ts';
import { pointLine } from '../language/point-lines.ts';
import { titleAsRead } from '../language/points.ts';
import { referralWords } from '../language/referral.ts';
import type { Told } from '../language/told.ts';
import { granterOf, waiverWords } from '../language/waivers.ts';
import type { Words } from '../language/words.ts';
import { agendaWarnings } from './agenda-warnings.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import { type Button, type Link, press } from './button.ts';
import { type Card, card } from './card.ts';
import { agendaDocumentLinks } from './document-links.ts';
import { draftAgendaText } from './draft-agenda.ts';
import {
  about,
  deadlineOf,
  dueRows,
  type FormFacts,
  type MeetingFacts,
  mayReportAbsence,
  nameOf,
  pageOf,
  type Row,
  shortened,
  titleOfMember,
  whenAndWhere,
} from './facts.ts';
import { type TopicsView, topicsView } from './topics.ts';

interface AgendaView extends Told {
  readonly warnings: readonly string[];
  readonly facts: readonly Row[];
  readonly points: readonly { number: string; title: string; detail: string; weight: string }[];
  readonly topics: TopicsView;
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expand = card<AgendaView>('agenda');

/** The topics are the secretary's concern until the agenda is out. */
const NO_TOPICS: TopicsView = { heading: '', rows: [] };

const MOST_LINES = 10;
/** Characters under one point. */
const LINES_BUDGET = 1500;

/** An agenda that has not gone out yet. */
interface UnreleasedFacts extends MeetingFacts {
  /** As it is put together now. */
  readonly points: readonly Point[];
  /** What is followed up after the points, where none of them is for it. */
  readonly followUps?: readonly PointLine[] | undefined;
}

export interface AgendaPreviewFacts extends UnreleasedFacts, Pick<FormFacts, 'formId'> {
  readonly now: Temporal.Instant;
}

/** For the secretary: the agenda as it would go out now, and what speaks against sending it. */
export function agendaPreviewCard(facts: AgendaPreviewFacts, words: Words): Card {
  const { body, meeting, formId, points, followUps } = facts;
  const data = { ...about(facts), formId };
  const chairFirst = body.rules.chairSeesAgendaFirst && meeting.agenda.shownToChairAt === undefined;
  const release = press(words.buttons.release, 'release-agenda', data);
  const show = press(words.buttons.showToChair, 'show-agenda-to-chair', data);
  const view: AgendaView = {
    ...words.agenda.preview(nameOf(facts, words)),
    warnings: agendaWarnings(facts, words),
    facts: [...whenAndWhere(facts, words), ...dueRows(deadlineOf(meeting, 'agenda-release'), words)],
    points: [...pointRows(points, facts, words), ...followUpRows(followUps, facts, words)],
    topics: topicsView(facts, words),
    links: [],
    actions: [
      ...(chairFirst ? [{ ...show, style: 'positive' } as const] : [{ ...release, style: 'positive' } as const]),
      ...(meeting.agenda.shownToChairAt === undefined && !chairFirst ? [show] : []),
      press(words.buttons.openItems, 'run-command', { ...about(facts), command: 'items' }),
      press(guestWords[words.language].invite, 'invite-guests-form', about(facts)),
      ...(deadlineOf(meeting, 'agenda-release') === undefined
        ? []
        : [press(words.buttons.why, 'ask-why', { ...about(facts), step: 'agenda-release' })]),
    ],
  };
  return fitting(view, words);
}

/** For the chair, before the members: the same agenda, without its buttons. */
export function agendaForChairCard(facts: UnreleasedFacts, words: Words): Card {
  const { meeting, points, followUps } = facts;
  const view: AgendaView = {
    ...words.agenda.forChair(nameOf(facts, words)),
    warnings: [],
    facts: [...whenAndWhere(facts, words), ...dueRows(deadlineOf(meeting, 'agenda-release'), words)],
    points: [...pointRows(points, facts, words), ...followUpRows(followUps, facts, words)],
    topics: NO_TOPICS,
    links: [],
    actions: [],
  };
  return fitting(view, words);
}

interface ReleasedFacts extends MeetingFacts {
  readonly origin: string;
  /** Whose copy it is; without, a member's. */
  readonly to?: Member;
  /** The reader's own, to the annexes they may see. */
  readonly annexes?: readonly Link[] | undefined;
}

/** For each member: when, where, how to join, the points, the page and the document. */
export function agendaReleasedCard(facts: ReleasedFacts, words: Words): Card {
  const { body, meeting } = facts;
  const { releases } = meeting.agenda;
  const release = releases.at(-1);
  const view: AgendaView = {
    ...words.agenda.released(body, meeting.slot.date, Math.max(0, releases.length - 1)),
    warnings: release !== undefined && release.daysLate > 0 ? [words.agenda.daysLate(release.daysLate)] : [],
    facts: whenAndWhere(facts, words),
    points: [...pointRows(release?.points ?? [], facts, words), ...followUpRows(release?.followUps, facts, words)],
    topics: NO_TOPICS,
    links: agendaLinks(facts, words),
    actions:
      facts.to === undefined || mayReportAbsence(facts.to)
        ? [press(words.buttons.absence, 'report-absence-form', about(facts))]
        : [],
  };
  return fitting(view, words);
}

export function agendaLinks(facts: Omit<ReleasedFacts, 'to'>, words: Words): readonly Link[] {
  const { buttons } = words;
  const { online } = facts.meeting;
  const page = pageOf(facts.origin, facts);
  return [
    ...(online.state === 'ready' ? [{ title: buttons.join, url: online.joinUrl }] : []),
    { title: buttons.page, url: page },
    ...agendaDocumentLinks(facts, words),
    ...(facts.annexes ?? []),
  ];
}

/** »3.1 Årshjul«, one a line, for letters. */
export function pointLines(points: readonly Point[], { language }: Words): string {
  return points.map((point) => `${point.number}. ${titleAsRead(point, language)}`).join('\n');
}

function pointRows(points: readonly Point[], facts: MeetingFacts, words: Words): AgendaView['points'] {
  const { body, meeting } = facts;
  return points.map((point) => {
    const { number, from, itemId } = point;
    const title = titleAsRead(point, words.language);
    const item = meeting.agenda.items.find((one) => one.id === itemId);
    const details =
      item === undefined
        ? []
        : [
            words.forms.kinds[item.text.kind],
            titleOfMember(body, item.by),
            words.meeting.minutesLong(item.text.lengthInMinutes),
            ...originOf(item, words),
            ...(item.late ? [words.agenda.lateMark] : []),
            ...(item.waiver === undefined
              ? []
              : [waiverWords[words.language].taken(granterOf(item.waiver, body, words.language), item.waiver.reason)]),
          ];
    const draft = draftAgendaText(facts, point, words);
    const draftLines = draft === undefined ? [] : shortened([draft.title, draft.text], LINES_BUDGET);
    const detail = [details.join(' · '), ...lineTexts(point.lines, body, words), ...draftLines]
      .filter((text) => text !== '')
      .join('\n');
    return { number, title, detail, weight: from === 'item' ? 'Default' : 'Bolder' };
  });
}

/** As many points as fit; the rest, which stand in the document and on the page, are counted. */
function fitting(view: AgendaView, { language }: Words): Card {
  const { points } = view;
  const rest = (left: number) => ({
    number: '',
    title: docketWords[language].more(left),
    detail: '',
    weight: 'Default',
  });
  return asManyAsFit(points.length, (most) => {
    const left = points.length - most;
    return expand({ ...view, points: left === 0 ? points : [...points.slice(0, most), rest(left)] }, language);
  });
}

/** What is followed up, after the points of a body that has none for it. */
function followUpRows(lines: readonly PointLine[] = [], { body }: MeetingFacts, words: Words): AgendaView['points'] {
  if (lines.length === 0) return [];
  const { followUps } = docketWords[words.language].agenda;
  return [{ number: '', title: followUps, detail: lineTexts(lines, body, words).join('\n'), weight: 'Bolder' }];
}

/** The first of them, each cut: the document has them whole. */
function lineTexts(lines: readonly PointLine[] = [], body: Body, { language }: Words): readonly string[] {
  const texts = lines.slice(0, MOST_LINES).map((line) => `– ${pointLine(line, body, language)}`);
  const left = lines.length - texts.length;
  return [...shortened(texts, LINES_BUDGET), ...(left === 0 ? [] : [docketWords[language].more(left)])];
}

/** The body that referred an item here. */
function originOf({ referral }: Item, { language }: Words): readonly string[] {
  return referral === undefined ? [] : [referralWords[language].from(referral.from)];
}
