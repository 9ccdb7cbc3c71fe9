import type { Point } from '../domain/agenda/agenda.ts';
import type { Item } from '../domain/agenda/item.ts';
import { bulletsUnder } from '../domain/minutes/ledger.ts';
import type { Outcome, PointText } from '../domain/minutes/minutes.ts';
import { lackingAt } from '../domain/minutes/quorum.ts';
import { isClosed, pointsOf } from '../domain/minutes/write-minutes.ts';
import { attendanceWords } from '../language/attendance.ts';
import { docketWords } from '../language/docket.ts';
import { planningWords } from '../language/planning.ts';
import { titleAsRead } from '../language/points.ts';
import type { Told } from '../language/told.ts';
import type { Words } from '../language/words.ts';
import { type Button, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import { draftAgendaButton, draftAgendaText } from './draft-agenda.ts';
import {
  about,
  type Choice,
  type FormFacts,
  faultView,
  type MeetingFacts,
  nameOf,
  partyName,
  shortened,
  titleOfMember,
  typedOr,
} from './facts.ts';
import { textSections } from './item-text.ts';
import { type LedgerView, ledgerView } from './ledger.ts';
import type { Section } from './notice.ts';

interface Input {
  readonly label: string;
  readonly value: string;
}

interface PointView extends Told {
  readonly progress: string;
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly theirs: readonly string[];
  readonly sections: readonly Section[];
  readonly recommendation: Section;
  readonly ledger: LedgerView;
  readonly text: Input & { readonly shown: boolean };
  readonly outcome: Input & { readonly choices: readonly Choice[] };
  readonly override: Input & { readonly shown: boolean };
  readonly actions: readonly Button[];
}

const expand = card<PointView>('minutes-point');

const OUTCOMES: readonly Outcome[] = [
  'followed',
  'changed',
  'decided',
  'approved',
  'discussed',
  'noted',
  'deferred',
  'not-treated',
];

/** A longer text fits in no card beside its item; it is written by pasting. Characters. */
const LONGEST_ON_CARD = 8000;

export interface MinutesPointFacts extends MeetingFacts, FormFacts {
  /** The first point if absent or unknown. */
  readonly pointId?: string | undefined;
  /** What someone else wrote meanwhile; the writer's own text stays in the input, by `typed`. */
  readonly theirs?: PointText | undefined;
}

/** One point of the minutes: what was put forward and recommended above, the text and the outcome to write below. */
export function minutesPointCard(facts: MinutesPointFacts, words: Words): Card {
  const { body, meeting, theirs } = facts;
  const points = pointsOf(meeting, body);
  const at = Math.max(
    0,
    points.findIndex((one) => one.id === facts.pointId),
  );
  const point = points[at] ?? NO_POINT;
  const now = meeting.minutes.stage === 'none' ? undefined : meeting.minutes.draft.texts[point.id];
  const item = meeting.agenda.items.find((one) => one.id === point.itemId);
  const text = typedOr(facts, 'text', now?.text ?? '');
  const fits = text.length <= LONGEST_ON_CARD;
  const { labels } = words.forms;
  const view: PointView = {
    heading: words.minutes.point(point.number, titleAsRead(point, words.language)),
    paragraphs: [nameOf(facts, words)],
    progress: words.minutes.progress(at + 1, points.length),
    ...faultView(facts, words),
    warnings: [
      ...(isClosed(point, body) ? noDecisions(point, facts, words) : []),
      ...tooFew(point, facts, words),
      ...(fits ? [] : [words.minutes.tooLongForCard(LONGEST_ON_CARD)]),
    ],
    theirs:
      theirs === undefined
        ? []
        : [words.minutes.theirs(titleOfMember(body, theirs.by)), ...shortened([theirs.text], LONGEST_ON_CARD)],
    ...aboveText(point, item, facts, words, theirs === undefined ? 6000 : 1500),
    ledger: ledgerView(bulletsUnder(point, meeting), now, facts, { ...about(facts), pointId: point.id }, words),
    text: { shown: fits, label: labels.text ?? '', value: fits ? text : '' },
    outcome: {
      label: labels.outcome ?? '',
      value: typedOr(facts, 'outcome', now?.outcome ?? 'none'),
      choices: [
        { title: words.forms.noOutcome, value: 'none' },
        ...OUTCOMES.map((value) => ({ title: words.forms.outcomes[value], value })),
      ],
    },
    override: {
      shown: fits && (isClosed(point, body) || tooFew(point, facts, words).length > 0),
      label: labels['override-reason'] ?? '',
      value: typedOr(facts, 'override-reason', ''),
    },
    actions: buttonsOf(point, theirs?.revision ?? now?.revision ?? 0, fits, facts, words),
  };
  return expand(view, words.language);
}

const NO_POINT: Point = { id: '', number: '0', title: '', from: 'standing', decides: true };

function noDecisions(point: Point, { body }: MeetingFacts, words: Words): readonly string[] {
  const whole = body.rules.noDecisions?.clause;
  if (whole !== undefined) return [words.minutes.noDecisions(whole)];
  const standing = body.rules.standingItems.find((one) => one.id === point.id || one.title === point.title);
  const clause = (standing ?? body.rules.standingItems.find((one) => !one.decides))?.clause;
  return clause === undefined ? [] : [words.minutes.noDecisions(clause)];
}

/** A warning where too few took part in the point for it to be decided. */
function tooFew(point: Point, { body, meeting }: MeetingFacts, words: Words): readonly string[] {
  const lacking = meeting.minutes.stage === 'none' ? undefined : lackingAt(point, meeting.minutes.draft, body);
  if (lacking === undefined) return [];
  const { quorumLabel, quorum } = attendanceWords[words.language];
  return [`${quorumLabel}: ${quorum(lacking, (id) => partyName(body, id), lacking.clause)}`];
}

function aboveText(point: Point, item: Item | undefined, facts: MeetingFacts, words: Words, budget: number) {
  const { body } = facts;
  const title = words.minutes.recommendation;
  if (item === undefined) return { sections: [], recommendation: { title, text: '' } };
  const sections = textSections(body, item, words, budget);
  const draft = draftAgendaText(facts, point, words);
  const recommended = sections.find((one) => one.title === words.forms.fields.recommendation);
  return {
    sections: [...sections.filter((one) => one !== recommended), ...(draft === undefined ? [] : [draft])],
    recommendation: { title, text: recommended?.text ?? '' },
  };
}

function buttonsOf(point: Point, base: number, fits: boolean, facts: MinutesPointFacts, words: Words) {
  const { buttons, language } = words;
  const data = { ...about(facts), pointId: point.id };
  return [
    ...(fits ? [send(buttons.savePoint, 'write-point', { ...data, formId: facts.formId, base })] : []),
    ...draftAgendaButton(facts, point, words),
    press(attendanceWords[language].open, 'point-attendance', data),
    press(planningWords[language].decideDates, 'decide-dates-form', data),
    press(docketWords[language].buttons.add, 'follow-up-form', data),
    press(buttons.previous, 'previous-point', data),
    press(buttons.next, 'next-point', data),
    press(buttons.overview, 'minutes-overview', about(facts)),
  ];
}
