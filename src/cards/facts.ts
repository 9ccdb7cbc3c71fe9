import type { Body, Member, MemberId } from '../domain/body/body.ts';
import { named } from '../domain/body/body.ts';
import type { Step } from '../domain/body/count.ts';
import { substituteNamed } from '../domain/body/substitutes.ts';
import type { Deadline } from '../domain/calendar/deadline.ts';
import { deadlineFor } from '../domain/meeting/days.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { cited } from '../language/clauses.ts';
import { dayAndTime, longSlot } from '../language/dates.ts';
import type { Fault } from '../language/fault.ts';
import { kindWords } from '../language/kinds.ts';
import type { Words } from '../language/words.ts';

/** The meeting a card is about. */
export interface MeetingFacts {
  readonly body: Body;
  readonly meetingId: string;
  readonly meeting: PlannedMeeting;
}

/** What every form is given: its own id, and, when it is shown again, what was typed and what was wrong with it. */
export interface FormFacts {
  /** New each time the form is shown, so that a second press of it is the same submission. */
  readonly formId: string;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

export interface Row {
  readonly title: string;
  readonly value: string;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** The data of a button: which meeting it is about. */
export function about({ body, meetingId }: Pick<MeetingFacts, 'body' | 'meetingId'>) {
  return { bodyId: body.id, meetingId };
}

/** The address of a meeting's page. @param origin without a slash at its end */
export function pageOf(origin: string, { body, meetingId }: Pick<MeetingFacts, 'body' | 'meetingId'>): string {
  return `${origin}/${encodeURIComponent(body.id)}/${encodeURIComponent(meetingId)}`;
}

/** What was typed the last time the form was shown, or what it starts with. */
export function typedOr({ typed }: Pick<FormFacts, 'typed'>, id: string, otherwise: string): string {
  return typed?.[id] ?? otherwise;
}

/** The sentences about what must be looked at again. */
export function faultView({ faults = [] }: Pick<FormFacts, 'faults'>, { forms }: Words) {
  return {
    faultsHeading: forms.faultsHeading,
    faults: (faults ?? []).map(({ field, code, limit }) => forms.faults[code](labelOf(field, forms.labels), limit)),
  };
}

/** `date-2` is labelled as `date`. */
export function labelOf(field: string, labels: Readonly<Record<string, string>>): string {
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('-')))) {
    const label = labels[name];
    if (label !== undefined) return label;
  }
  return field;
}

/** The day in a meeting's id, which is the date first planned; undefined if it holds none. */
export function dateOfMeeting(id: string | undefined): Temporal.PlainDate | undefined {
  return id !== undefined && /^\d{4}-\d\d-\d\d$/.test(id) ? Temporal.PlainDate.from(id) : undefined;
}

/** @param reader whose party may have a day of its own; absent, the body's day */
export function deadlineOf(
  meeting: Pick<PlannedMeeting, 'deadlines' | 'partyDeadlines'>,
  step: Step,
  reader?: Pick<Member, 'party'>,
): Deadline | undefined {
  return deadlineFor(meeting, step, reader);
}

export function titleOfMember(body: Body, id: MemberId): string {
  return named(body, id)?.title ?? id;
}

/** Who comes in somebody's stead: a substitute of the body's by title, anyone else as it was written. */
export function standInOf(body: Body, { substitute }: { readonly substitute?: string }): string {
  return substituteNamed(body, substitute ?? '')?.title ?? substitute ?? '';
}

/** Only a member sends apologies: others who come have nobody sit in their stead. */
export function mayReportAbsence({ seat }: Pick<Member, 'seat'>): boolean {
  return seat === 'member';
}

/** What a party is called. */
export function partyName({ parties }: Pick<Body, 'parties'>, id: string): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}

export function whenAndWhere({ meeting }: Pick<MeetingFacts, 'meeting'>, words: Words): readonly Row[] {
  const { rows } = words.meeting;
  return [
    { title: rows.when, value: longSlot(meeting.slot, words.language) },
    { title: rows.where, value: meeting.place },
  ];
}

/** The last day of a step and the clause it comes from; nothing if the body has no such step. */
export function dueRows(deadline: Deadline | undefined, words: Words): readonly Row[] {
  if (deadline === undefined) return [];
  const { rows } = words.meeting;
  return [
    { title: rows.due, value: dayAndTime(deadline.due, deadline.at, words.language) },
    { title: rows.rule, value: cited(deadline.clause, words.language) },
  ];
}

export function nameOf({ body, meeting }: Pick<MeetingFacts, 'body' | 'meeting'>, words: Words): string {
  const { kind, slot } = meeting;
  return kind === undefined ? words.meeting.name(body, slot) : kindWords[words.language].name(kind, body, slot);
}

/** The texts, each cut so that together they stay within `budget` characters; short ones give to long ones. */
export function shortened(texts: readonly string[], budget: number): readonly string[] {
  let left = budget;
  let share = budget;
  const byLength = texts.map((text, index) => ({ text, index })).sort((a, b) => a.text.length - b.text.length);
  const cut = new Map<number, string>();
  byLength.forEach(({ text, index }, place) => {
    share = Math.floor(left / (byLength.length - place));
    const kept = text.length <= share ? text : `${text.slice(0, Math.max(0, share - 1)).trimEnd()}…`;
    left -= kept.length;
    cut.set(index, kept);
  });
  return texts.map((_, index) => cut.get(index) ?? '');
}
