import type { MemberId } from '../body/body.ts';
import { BY_OCCASION, type DutyRule } from '../body/duty-rule.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { AddPreparations, CallForRevision, OpenYear } from './commands.ts';
import { type Duties, type Duty, dutiesIn, isOpen, type OpenDuties, yearOf } from './duties.ts';
import { type DutyDay, dayToCome, dutyDay } from './duty-day.ts';
import type { DutiesEvent } from './events.ts';

/**
 * Opens what the body owes in a calendar year, or, if that was done before, counts the days anew.
 *
 * @source L-6, S0-19, S1-13, S1-15
 * @refuses no-duties (the body's rules name none)
 */
export function openDuties(
  state: Duties,
  { subject, at }: OpenYear,
  circumstances: Circumstances,
): Decision<DutiesEvent, Refusal> {
  const year = yearOf(subject);
  const rules = circumstances.body.rules.duties ?? [];
  if (year === undefined || rules.length === 0) return refuse({ because: 'no-duties' });
  if (state.stage === 'open') return recountDuties(state, at, circumstances);
  return accept(opened(year, at, circumstances));
}

/** Counts the days of the duties still open from the year's meetings as they now are; none is given a day that has passed. */
export function recountDuties(
  state: Duties,
  at: Temporal.Instant,
  circumstances: Circumstances,
): Decision<DutiesEvent, Refusal> {
  if (state.stage !== 'open') return accept();
  const { meetings } = circumstances;
  const today = at.toZonedDateTimeISO(circumstances.body.calendar.timeZone).toPlainDate();
  const rules = circumstances.body.rules.duties ?? [];
  const events = state.duties.filter(isOpen).flatMap((duty): DutiesEvent[] => {
    const rule = rules.find((one) => one.id === duty.rule);
    // A revision is due on the day it was given.
    if (rule === undefined || duty.kind === 'revision') return [];
    const day = dayToCome(duty, dutyDay(rule, state.year, circumstances), { year: state.year, today, meetings });
    return sameDay(duty, day) ? [] : [{ type: 'duty-recounted', dutyId: duty.id, day }];
  });
  return accept(...events);
}

/**
 * Opens the revision of the rules that an occasion calls for.
 *
 * @source S1-18 "revideres ved indgåelse af ny overenskomst", S0-29
 * @refuses reason-missing, in-the-past, no-duties (the rules name no revision)
 */
export function callForRevision(
  state: Duties,
  command: CallForRevision,
  circumstances: Circumstances,
): Decision<DutiesEvent, Refusal> {
  const { occasion, due, at, subject } = command;
  const { body } = circumstances;
  const rule = body.rules.duties?.find(({ kind }) => kind === 'revision');
  const year = yearOf(subject);
  if (rule === undefined || year === undefined) return refuse({ because: 'no-duties' });
  if (occasion.trim() === '') return refuse({ because: 'reason-missing' });
  const today = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(due, today) < 0) return refuse({ because: 'in-the-past', date: due });
  const events: DutiesEvent[] = state.stage === 'open' ? [] : [opened(year, at, circumstances)];
  const id = numbered(rule, dutiesIn(state), 0);
  return accept(...events, {
    type: 'duties-added',
    duties: [{ ...dutyOf(rule, { due }, at), id, about: occasion }],
  });
}

/**
 * Opens the preparation of each topic that is not being prepared yet.
 *
 * @source S1-14 "Sekretariatet sørger efterfølgende for forberedelse af punkterne"
 */
export function addPreparations(
  state: Duties,
  { topics, subject, at }: AddPreparations,
  circumstances: Circumstances,
): Decision<DutiesEvent, Refusal> {
  const rule = circumstances.body.rules.duties?.find(({ kind }) => kind === 'preparation');
  const year = yearOf(subject);
  if (rule === undefined || year === undefined) return accept();
  const events: DutiesEvent[] = state.stage === 'open' ? [] : [opened(year, at, circumstances)];
  const there = dutiesIn(state);
  const isNew = (topic: string) => !there.some(({ rule: from, about }) => from === rule.id && about === topic);
  const day = dutyDay(rule, year, circumstances);
  const added = [...new Set(topics)].filter(isNew).map(
    (topic, index): Duty => ({
      ...dutyOf(rule, day, at),
      id: numbered(rule, there, index),
      about: topic,
    }),
  );
  return accept(...events, ...(added.length === 0 ? [] : [{ type: 'duties-added', duties: added } as const]));
}

function opened(year: number, at: Temporal.Instant, circumstances: Circumstances): DutiesEvent {
  const yearly = (circumstances.body.rules.duties ?? []).filter(({ kind }) => !BY_OCCASION.has(kind));
  const duties = yearly.map((rule) => dutyOf(rule, dutyDay(rule, year, circumstances), at));
  return { type: 'duties-opened', year, duties };
}

function dutyOf(rule: DutyRule, day: DutyDay, openedAt: Temporal.Instant): Duty {
  const { id, title, kind, by, to, after, remindBefore, clause } = rule;
  return {
    id,
    rule: id,
    title,
    kind,
    ...day,
    // The file's reader has found this id among the members.
    ...(by === undefined ? {} : { by: by as MemberId }),
    ...(to === undefined ? {} : { to }),
    ...(after === undefined ? {} : { after }),
    remindBefore,
    clause,
    openedAt,
    settlement: { state: 'open' },
  };
}

/** The id of one more duty from a rule that gives several: `preparation-3`. */
function numbered(rule: DutyRule, there: OpenDuties['duties'], index: number): string {
  return `${rule.id}-${there.filter((one) => one.rule === rule.id).length + index + 1}`;
}

function sameDay(duty: Duty, day: DutyDay): boolean {
  const isSame = duty.due === undefined || day.due === undefined ? duty.due === day.due : duty.due.equals(day.due);
  return isSame && duty.meetingId === day.meetingId;
}
