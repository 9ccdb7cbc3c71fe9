import type { Body } from '../domain/body/body.ts';
import type { CalledKind } from '../domain/body/meeting-kind.ts';
import { countAll, type Deadline, type Uncounted } from '../domain/calendar/deadline.ts';
import { countParties, type PartyDeadline } from '../domain/calendar/party-deadline.ts';
import { knownInPlan } from '../domain/meeting/known.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { endTime, type Slot } from '../domain/meeting/slot.ts';
import type { Period } from '../domain/plan/plan.ts';
import type { MeetingElsewhere } from '../domain/procedure.ts';
import { timeSpan } from '../language/dates.ts';
import { clauseLine, uncountedLine } from '../language/deadlines.ts';
import type { DocumentWords } from '../language/documents.ts';
import { titledFor } from '../language/kinds.ts';
import type { Language } from '../language/language.ts';
import { meetingPlanWords } from '../language/meeting-plan.ts';
import { partyName, partyWords } from '../language/parties.ts';
import { planningWords } from '../language/planning.ts';
import { words as wordsIn } from '../language/words.ts';
import { type Block, type Document, type Fact, heading, paragraph } from './document.ts';
import { imprint } from './imprint.ts';
import { line } from './prose.ts';

/** One meeting of the plan, with every day that follows from it. */
export interface PlannedDay {
  readonly slot: Slot;
  readonly place: string;
  readonly kind?: CalledKind | undefined;
  readonly deadlines: readonly Deadline[];
  readonly ofParties: readonly PartyDeadline[];
  readonly uncounted: readonly Uncounted[];
}

export interface MeetingPlanFacts {
  readonly body: Body;
  readonly period: Period;
  /** In order. */
  readonly meetings: readonly PlannedDay[];
  /** When it was approved; absent, it is a proposal. */
  readonly approvedAt?: Temporal.Instant;
  /** Of one that was approved: when a meeting was last called, moved or cancelled, if any was. */
  readonly changedAt?: Temporal.Instant | undefined;
  /** Of a proposal: when it was made. */
  readonly proposedAt?: Temporal.Instant;
}

/** The meeting plan (mødeplan) of a period: the meetings, every deadline that follows from them, and where each rule is written. */
export function meetingPlanDocument(facts: MeetingPlanFacts, words: DocumentWords): Document {
  const { body, period, meetings, approvedAt, changedAt, proposedAt } = facts;
  const { rules, calendar } = body;
  const said = meetingPlanWords[words.language];
  const told = planningWords[words.language].period(period);
  const { least, most } = rules.meetings.perYear;
  const first = Temporal.PlainDate.from({ year: period.year, month: period.half === 2 ? 7 : 1, day: 1 });
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  return {
    ...imprint(said.title(told), body, told, words),
    name: `${said.title(told)}, ${body.shortName}`,
    facts: [
      { label: said.label.place, value: rules.meetings.place },
      { label: said.label.cadence, value: said.cadence(least, most) },
      { label: said.label.clauses, value: rules.document },
    ],
    blocks: [
      heading(1, said.heading.meetings),
      ...(meetings.length === 0 ? [paragraph(said.none)] : [meetingsTable(meetings, words)]),
      ...(meetings.length === 0 ? [] : deadlineBlocks(meetings, body, words)),
      heading(1, said.heading.clauses),
      { kind: 'facts', facts: clauses(body, words) },
    ],
    draft: approvedAt === undefined ? said.proposal : undefined,
    ...(approvedAt === undefined
      ? {}
      : { standing: standing(dayOf(approvedAt), changedAt && dayOf(changedAt), meetings, said) }),
    issuedAt: changedAt ?? approvedAt ?? proposedAt ?? first.toZonedDateTime(calendar.timeZone).toInstant(),
  };
}

function standing(
  approvedOn: Temporal.PlainDate,
  changedOn: Temporal.PlainDate | undefined,
  meetings: readonly PlannedDay[],
  said: (typeof meetingPlanWords)[Language],
): string {
  if (meetings.length === 0 && changedOn !== undefined) return said.calledOff(changedOn);
  return said.approvedAs(approvedOn, changedOn?.equals(approvedOn) === true ? undefined : changedOn);
}

/** The plan of a year as its meetings stand in the calendar, with the days each was given; undefined where none ever stood. */
export function yearPlanDocument(
  body: Body,
  meetings: readonly Meeting[],
  year: number,
  words: DocumentWords,
): Document | undefined {
  const known = meetings.flatMap((one) => (one.stage === 'unplanned' || !concerns(one, year) ? [] : [one]));
  const planned = known.flatMap((one) => (one.stage === 'planned' ? [one] : []));
  const days = planned
    .filter(({ slot }) => slot.date.year === year)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.slot.date, b.slot.date))
    .map(
      ({ slot, place, kind, deadlines, partyDeadlines = [] }): PlannedDay => ({
        ...{ slot, place, kind, deadlines, ofParties: partyDeadlines },
        uncounted: [],
      }),
    );
  // What was held before it came here was in no plan of ours.
  const ours = known.filter((one) => one.stage === 'cancelled' || one.importedFrom === undefined);
  const moments = (ours.length === 0 ? known : ours)
    .flatMap((one) => (one.stage === 'cancelled' ? [one.at] : [one.plannedAt, ...one.moves.map(({ at }) => at)]))
    .toSorted(Temporal.Instant.compare);
  // The plan is approved as its first meetings are entered; what came later has changed it.
  const entered = planned.map(({ plannedAt }) => plannedAt).toSorted(Temporal.Instant.compare);
  const approvedAt = entered.find((at) => moments.some((one) => one.equals(at))) ?? moments[0];
  const last = moments.at(-1);
  if (approvedAt === undefined || last === undefined) return undefined;
  const isChanged = days.length === 0 || Temporal.Instant.compare(last, approvedAt) > 0;
  const changedAt = isChanged ? last : undefined;
  return meetingPlanDocument({ body, period: { year }, meetings: days, approvedAt, changedAt }, words);
}

/** Whether it is held in the year, or was to be. */
function concerns(meeting: Exclude<Meeting, { stage: 'unplanned' }>, year: number): boolean {
  const slots = meeting.stage === 'planned' ? [meeting.slot, ...meeting.moves.map(({ from }) => from)] : [meeting.slot];
  return slots.some(({ date }) => date.year === year);
}

/** The meetings of a plan that is not in the calendar yet, with the days its rules give. */
export function daysOfPlan(
  body: Body,
  slots: readonly Slot[],
  elsewhere: readonly MeetingElsewhere[] = [],
): readonly PlannedDay[] {
  const { rules, calendar } = body;
  const known = knownInPlan(
    rules,
    slots.map(({ date }) => date),
    elsewhere,
  );
  return slots.map((slot) => {
    const { deadlines, uncounted } = countAll(rules.deadlines, slot.date, calendar, known);
    const { deadlines: ofParties } = countParties(rules, slot.date, calendar, known);
    return { slot, place: rules.meetings.place, deadlines, uncounted, ofParties };
  });
}

function meetingsTable(meetings: readonly PlannedDay[], words: DocumentWords): Block {
  const { language } = words;
  return {
    kind: 'table',
    header: meetingPlanWords[language].meetingsHeader,
    rows: meetings.map(({ slot, place, kind }) => [
      titledFor(words.day(slot.date), kind, language),
      timeSpan(slot.start, endTime(slot), language),
      line(place),
    ]),
  };
}

function deadlineBlocks(meetings: readonly PlannedDay[], body: Body, { language }: DocumentWords): readonly Block[] {
  const said = meetingPlanWords[language];
  const { steps } = wordsIn(language);
  return [
    heading(1, said.heading.deadlines),
    ...meetings.flatMap(({ slot, kind, deadlines, ofParties, uncounted }): readonly Block[] => {
      const rows = deadlines.flatMap((one) => [
        ...ofParties
          .filter(({ step }) => step === one.step)
          .map((own) => [partyWords[language].step[own.step](partyName(body, own.party)), said.due(own)]),
        [steps[one.step], said.due(one)],
      ]);
      return [
        heading(2, titledFor(said.meetingOn(slot), kind, language)),
        rows.length === 0 ? paragraph(said.noDeadlines) : { kind: 'table', header: said.deadlinesHeader, rows },
        ...uncounted.map((one) => paragraph(uncountedLine(one, language), 'note')),
      ];
    }),
  ];
}

/** Each rule the plan rests on, once, with its own words. */
function clauses({ rules, parties }: Body, { language }: DocumentWords): readonly Fact[] {
  const said = meetingPlanWords[language];
  const { steps } = wordsIn(language);
  return [
    { label: said.meetings, value: clauseLine(rules.meetings.clause, language) },
    ...rules.deadlines.map(({ step, clause }) => ({ label: steps[step], value: clauseLine(clause, language) })),
    ...(rules.partyDeadlines ?? []).map(({ step, party, clause }) => ({
      label: partyWords[language].step[step](partyName({ parties }, party)),
      value: clauseLine(clause, language),
    })),
    { label: said.countedDays, value: clauseLine(rules.countedDays.clause, language) },
    { label: said.approval, value: clauseLine(rules.approval.clause, language) },
    { label: said.publication, value: clauseLine(rules.publication.clause, language) },
  ];
}
