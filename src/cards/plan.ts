import { yearWarnings } from '../domain/body/annual-wheel.ts';
import type { Body } from '../domain/body/body.ts';
import { heldAs } from '../domain/body/kind-rules.ts';
import { limitCuts } from '../domain/body/limit-cut.ts';
import type { CalledKind } from '../domain/body/meeting-kind.ts';
import { partyWarnings } from '../domain/body/party-warnings.ts';
import { countAll } from '../domain/calendar/deadline.ts';
import { countParties } from '../domain/calendar/party-deadline.ts';
import { knownInPlan } from '../domain/meeting/known.ts';
import type { Online } from '../domain/meeting/meeting.ts';
import { preMeetingSlot } from '../domain/meeting/pre-meeting.ts';
import { type Slot, sameSlot } from '../domain/meeting/slot.ts';
import { alignmentWarnings, matchedMeetings } from '../domain/plan/alignment.ts';
import { type Half, monthsOf, type Plan, type ProposedMeeting } from '../domain/plan/plan.ts';
import type { MeetingElsewhere } from '../domain/procedure.ts';
import { longSlot } from '../language/dates.ts';
import { uncountedLine } from '../language/deadlines.ts';
import { kindWords, titledFor } from '../language/kinds.ts';
import { limitWords } from '../language/limits.ts';
import { partyDeadlineLine } from '../language/parties.ts';
import { planningWords } from '../language/planning.ts';
import { preMeetingWords } from '../language/pre-meeting.ts';
import type { Told } from '../language/told.ts';
import { warningText } from '../language/warnings.ts';
import type { Words } from '../language/words.ts';
import { alsoSend, type Button, type Link, press, send } from './button.ts';
import { type Card, card } from './card.ts';
import { type FormFacts, faultView, typedOr } from './facts.ts';

interface Input<Value> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
}

interface ProposalView extends Told {
  /** Where the dates do not fit what the rules say of a year. */
  readonly warnings: readonly string[];
  readonly faultsHeading: string;
  readonly faults: readonly string[];
  readonly rows: readonly {
    title: string;
    doubts: readonly string[];
    date: Input<string>;
    start: Input<string>;
    length: Input<number>;
    keep: Input<string> & { title: string };
    deadlines: readonly string[];
    why: readonly Button[];
  }[];
  readonly despite: { shown: boolean; label: string; title: string; value: string };
  readonly actions: readonly Button[];
}

interface ApprovedView extends Told {
  readonly warnings: readonly string[];
  readonly rows: readonly { title: string; detail: string; deadlines: readonly string[]; why: readonly Button[] }[];
  readonly links: readonly Link[];
  readonly actions: readonly Button[];
}

const expandProposal = card<ProposalView>('plan-proposal');
const expandApproved = card<ApprovedView>('plan-approved');

export interface PlanFacts {
  readonly body: Body;
  readonly plan: Exclude<Plan, { stage: 'none' }>;
  /** The body's meetings that stand outside what the plan covers. */
  readonly rest?: readonly Temporal.PlainDate[] | undefined;
  /** Those of its meetings that are not ordinary, and so do not count among the year's. */
  readonly called?: readonly { readonly slot: Slot; readonly kind: CalledKind }[] | undefined;
  /** What people's calendars tell, for the hours they were asked about. */
  readonly calendars?: readonly CalendarsTold[] | undefined;
  /** What other bodies have planned; absent, nothing is known of it. */
  readonly elsewhere?: readonly MeetingElsewhere[] | undefined;
  /** Where the plan lies as a document in the channel's files, once it does. */
  readonly fileUrl?: string | undefined;
}

/** What people's calendars tell of an hour, by role. */
export interface CalendarsTold {
  readonly slot: Slot;
  /** How many were asked about. */
  readonly asked: number;
  readonly busy: readonly string[];
  readonly unknown: readonly string[];
}

/** A year's meetings to adjust and approve: each with its doubts and every deadline that follows from it. */
export function planProposalCard(facts: PlanFacts & FormFacts, words: Words): Card {
  const { body, plan, formId } = facts;
  const { labels } = words.forms;
  const data = { bodyId: body.id, year: plan.year, ...(plan.half === undefined ? {} : { half: plan.half }), formId };
  const told = words.plan.proposed(body, planningWords[words.language].period(plan), plan.meetings.length);
  const view: ProposalView = {
    heading: told.heading,
    paragraphs: [...told.paragraphs, words.plan.cadence(body.rules.meetings.perYear)],
    warnings: warningLines(facts, words),
    ...faultView(facts, words),
    rows: plan.meetings.map((meeting, row) => proposalRow(meeting, row, facts, words)),
    despite: {
      shown: plan.meetings.some((meeting) => meeting.doubts.length > 0),
      label: labels['despite-doubts'] ?? '',
      title: labels['despite-doubts'] ?? '',
      value: typedOr(facts, 'despite-doubts', 'false'),
    },
    actions: [
      send(words.buttons.approvePlan, 'approve-plan', data),
      alsoSend(words.buttons.adjustPlan, 'adjust-plan', data),
      press(planningWords[words.language].putOnAgenda, 'plan-on-agenda', data),
    ],
  };
  return expandProposal(view, words.language);
}

/** The approved plan; `online` tells how far each meeting's calendar entry has come, in the order of the plan. */
export function planApprovedCard(
  facts: PlanFacts & { readonly online?: readonly Online[] | undefined },
  words: Words,
): Card {
  const { body, plan, online = [], fileUrl } = facts;
  const view: ApprovedView = {
    ...words.plan.approved(body, planningWords[words.language].period(plan)),
    warnings: warningLines(facts, words),
    rows: plan.meetings.map(({ slot }, row) => ({
      title: titledFor(longSlot(slot, words.language), kindOf(slot, facts), words.language),
      detail: words.plan.online[online?.[row]?.state ?? 'wanted'],
      deadlines: [...preMeetingLines(body, slot, words), ...deadlineLines(underKind(facts, slot), slot.date, words)],
      why: whyButtons(body, slot.date, words),
    })),
    links: fileUrl === undefined ? [] : [{ title: words.buttons.planDocument, url: fileUrl }],
    actions: [
      ...(plan.half === undefined ? [] : [planOther(body, plan.year, plan.half === 1 ? 2 : 1, words)]),
      press(kindWords[words.language].buttons.form, 'run-command', { bodyId: body.id, command: 'new-meeting' }),
      press(words.buttons.status, 'run-command', { bodyId: body.id, command: 'status' }),
    ],
  };
  return expandApproved(view, words.language);
}

function planOther({ id }: Body, year: number, half: Half, { language }: Words): Button {
  return press(planningWords[language].planOther(half), 'plan-half', { bodyId: id, year, half });
}

/** Of the half that is planned or, when the other has been as well, of the year. */
function warningLines(facts: PlanFacts, { language }: Words): readonly string[] {
  const { body, plan, rest = [], elsewhere } = facts;
  const { year, half } = plan;
  const part = plan.stage === 'proposed' ? plan.approved : undefined;
  const isWhole = half === undefined || (part !== undefined && part.half !== half);
  const own = plan.meetings.map(({ slot }) => slot.date);
  const ordinary = plan.meetings.filter(({ slot }) => kindOf(slot, facts) === undefined).map(({ slot }) => slot.date);
  const isCalled = (date: Temporal.PlainDate) => (facts.called ?? []).some(({ slot }) => slot.date.equals(date));
  const inYear = [...ordinary, ...rest.filter((date) => date.year === year && !isCalled(date))];
  const ofYear = yearWarnings(body.rules, year, inYear, monthsOf(isWhole ? {} : { half }));
  const alignment = alignmentWarnings(body, datesOf(facts), elsewhere).filter(
    (one) => !('date' in one) || own.some((date) => date.equals(one.date)),
  );
  return [...ofYear, ...alignment].map((warning) => warningText(warning, language));
}

const kindOf = (slot: Slot, { called = [] }: PlanFacts) => called.find((one) => sameSlot(one.slot, slot))?.kind;

/** With the body by the rules of that meeting's kind. */
const underKind = (facts: PlanFacts, slot: Slot): PlanFacts => ({
  ...facts,
  body: heldAs(facts.body, kindOf(slot, facts)),
});

const datesOf = ({ plan, rest = [] }: PlanFacts) => [...plan.meetings.map(({ slot }) => slot.date), ...rest];

function proposalRow({ slot, doubts }: ProposedMeeting, row: number, facts: PlanFacts & FormFacts, words: Words) {
  const { labels } = words.forms;
  const input = (name: string, value: string): Input<string> => {
    const id = `${name}-${row}`;
    return { id, label: labels[name] ?? name, value: typedOr(facts, id, value) };
  };
  const length = input('length', String(slot.lengthInMinutes));
  return {
    title: words.plan.row(row + 1, slot.date),
    doubts: doubts.map(words.plan.doubt),
    date: input('date', slot.date.toString()),
    start: input('start', slot.start.toString({ smallestUnit: 'minute' })),
    length: { ...length, value: Number.parseInt(length.value, 10) || slot.lengthInMinutes },
    keep: { ...input('keep', 'true'), title: labels.keep ?? '' },
    deadlines: [...calendarLines(facts, slot, words), ...deadlineLines(facts, slot.date, words)],
    why: whyButtons(facts.body, slot.date, words),
  };
}

function preMeetingLines({ rules, calendar }: Body, slot: Slot, { language }: Words): readonly string[] {
  const { preMeeting } = rules;
  return preMeeting === undefined ? [] : [preMeetingWords[language].line(preMeetingSlot(preMeeting, slot, calendar))];
}

function deadlineLines(facts: PlanFacts, date: Temporal.PlainDate, words: Words): readonly string[] {
  const { body, elsewhere } = facts;
  const dates = datesOf(facts);
  const known = knownInPlan(body.rules, dates, elsewhere);
  const { deadlines, uncounted } = countAll(body.rules.deadlines, date, body.calendar, known);
  const { deadlines: ofParties, withAll } = countParties(body.rules, date, body.calendar, known);
  const matched = matchedMeetings(body, dates, elsewhere).filter((one) => one.date.equals(date));
  return [
    ...matched.flatMap((one) => planningWords[words.language].matched(one) ?? []),
    ...ofParties.map((one) => partyDeadlineLine(one, body, words.language)),
    ...deadlines.map(words.plan.deadline),
    ...limitCuts(deadlines).map(limitWords[words.language].cut),
    ...uncounted.map((one) => uncountedLine(one, words.language)),
    ...partyWarnings(withAll, body).map((warning) => warningText(warning, words.language)),
  ];
}

function calendarLines({ calendars = [] }: PlanFacts, slot: Slot, { language }: Words): readonly string[] {
  const told = calendars.find((one) => sameSlot(one.slot, slot));
  return told === undefined ? [] : planningWords[language].calendars(told);
}

/** One »Hvorfor?« for all the deadlines of a day; which of them is asked next. */
function whyButtons({ id, rules }: Body, date: Temporal.PlainDate, { buttons }: Words): readonly Button[] {
  return rules.deadlines.length === 0 ? [] : [press(buttons.why, 'ask-why', { bodyId: id, date: date.toString() })];
}
