import type { Body } from '../domain/body/body.ts';
import type { CalledKind } from '../domain/body/meeting-kind.ts';
import { countAll, type Deadline, type Uncounted } from '../domain/calendar/deadline.ts';
import { countParties, type PartyDeadline } from '../domain/calendar/party-deadline.ts';
import { knownInPlan } from '../domain/meeting/known.ts';
import { endTime, type Slot } from '../domain/meeting/slot.ts';
import type { Period } from '../domain/plan/plan.ts';
import type { MeetingElsewhere } from '../domain/procedure.ts';
import { timeSpan } from '../language/dates.ts';
import { clauseLine, uncountedLine } from '../language/deadlines.ts';
import type { DocumentWords } from '../language/documents.ts';
import { titledFor } from '../language/kinds.ts';
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
  /** Of a proposal: when it was made. */
  readonly proposedAt?: Temporal.Instant;
}

/** The meeting plan (mødeplan) of a period: the meetings, every deadline that follows from them, and where each rule is written. */
export function meetingPlanDocument(facts: MeetingPlanFacts, words: DocumentWords): Document {
  const { body, period, meetings, approvedAt, proposedAt } = facts;
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
    ...(approvedAt === undefined ? {} : { standing: said.approvedAs(dayOf(approvedAt)) }),
    issuedAt: approvedAt ?? proposedAt ?? first.toZonedDateTime(calendar.timeZone).toInstant(),
  };
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
