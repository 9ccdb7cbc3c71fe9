import { barred } from '../authority.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { OpenYear } from '../duties/commands.ts';
import { dutiesSubject } from '../duties/duties.ts';
import { freeId } from '../meeting/call-meeting.ts';
import { clashesWith } from '../meeting/elsewhere.ts';
import type { PlanMeeting } from '../meeting/plan-meeting.ts';
import { type Slot, sameSlot } from '../meeting/slot.ts';
import type { Circumstances, MeetingNote, Procedure } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import { type DatesDecided, type DecideDates, decideDates, isMovedTo, movesDecided } from './decide-dates.ts';
import { type NotePlanFiling, type PlanFiled, planFiled, planFiling, withFiledPlan } from './filed-plan.ts';
import { approvedPart, halfOf, type Period, type Plan, type ProposedMeeting, withApproved } from './plan.ts';
import { doubtsAbout } from './propose-dates.ts';

/** A date the secretary has put down, with what she wrote about it if that is doubtful. */
export interface Wanted {
  readonly slot: Slot;
  /** The ISO weekday and the year she wrote, which may not agree with the date. */
  readonly saidWeekday?: number;
  readonly saidYear?: number;
}

export interface ProposePlan extends Command, Period {
  readonly type: 'propose-plan';
  readonly wanted: readonly Wanted[];
}

export interface ApprovePlan extends Command, Period {
  readonly type: 'approve-plan';
  readonly wanted: readonly Wanted[];
  /** Set when the secretary has read the doubts and wants the dates all the same. */
  readonly despiteDoubts: boolean;
}

export type PlanCommand = ProposePlan | ApprovePlan | DecideDates | NotePlanFiling;

export type PlanEvent =
  | (Period & { readonly type: 'plan-proposed'; readonly meetings: readonly ProposedMeeting[] })
  | (Period & {
      readonly type: 'plan-approved';
      readonly meetings: readonly ProposedMeeting[];
      readonly at: Temporal.Instant;
    })
  | DatesDecided
  | PlanFiled;

/**
 * The meeting plan of a year: proposed, looked at, approved. Approving plans each meeting in the same transaction.
 * A plan may be proposed anew after it was approved; meetings that stand are then left alone and the new ones added.
 *
 * A half of a year may be planned by itself, and the other after it.
 *
 * @source S1-02 "aftales for et kalenderår ad gangen"; S2-06, S2-07 "frem til sommerferien"
 */
export const planProcedure: Procedure<Plan, PlanCommand, PlanEvent, Refusal> = {
  name: 'plan',
  asked: ['propose-plan', 'approve-plan', 'decide-dates', 'note-plan-filing'],
  initial: { stage: 'none' },
  turnsOnOthers: ({ type }) => type === 'approve-plan' || type === 'decide-dates',
  decide(plan, command, circumstances) {
    const stop = barred(command.type === 'note-plan-filing' ? 'desk' : 'secretary', command.by, circumstances.body);
    if (stop !== undefined) return refuse(stop);
    switch (command.type) {
      case 'propose-plan':
        return proposePlan(command, circumstances);
      case 'approve-plan':
        return approvePlan(plan, command, circumstances);
      case 'decide-dates':
        return decideDates(plan, command, circumstances, (slots, period) =>
          doubted({ ...period, at: command.at, wanted: slots.map((slot) => ({ slot })) }, circumstances),
        );
      case 'note-plan-filing':
        return accept(planFiled(command));
    }
  },
  evolve(plan, event) {
    if (event.type === 'plan-filed') return withFiledPlan(plan, event);
    const next = evolved(plan, event);
    return plan.filed === undefined ? next : { ...next, filed: plan.filed };
  },
  dispatches(event, _plan, { bodyId, subject }) {
    if (event.type === 'plan-filed')
      return event.as === undefined ? [{ kind: 'plan-filing', bodyId, subject, as: 'pdf' }] : [];
    const isApproved = event.type === 'plan-approved' || (event.type === 'dates-decided' && event.approves);
    return isApproved ? [planFiling(bodyId, event.year)] : [];
  },
  follows(event, _plan, command, circumstances) {
    if (event.type === 'plan-proposed' || event.type === 'plan-filed') return [];
    const duties = dutiesOf(event.year, command, circumstances);
    if (event.type === 'plan-approved') return [...meetingsOf(event.meetings, command, circumstances), ...duties];
    const isNew = ({ slot }: ProposedMeeting) => event.approves && !isMovedTo(slot, event.changes, circumstances);
    const planned = meetingsOf(event.meetings.filter(isNew), command, circumstances);
    const moves = command.type === 'decide-dates' ? movesDecided(command, circumstances) : [];
    return [...planned, ...(event.approves ? duties : []), ...moves];
  },
  due: () => undefined,
};

function evolved(plan: Plan, event: Exclude<PlanEvent, PlanFiled>): Plan {
  const { year, half, meetings } = event;
  const part = { ...(half === undefined ? {} : { half }), meetings };
  if (event.type === 'dates-decided' && !event.approves) return plan.stage === 'none' ? plan : { ...plan, meetings };
  if (event.type !== 'plan-proposed')
    return { stage: 'approved', year, ...withApproved(plan, part), approvedAt: event.at };
  const approved = approvedPart(plan);
  return { stage: 'proposed', year, ...part, ...(approved === undefined ? {} : { approved }) };
}

/** @refuses plan-empty */
function proposePlan(command: ProposePlan, circumstances: Circumstances): Decision<PlanEvent, Refusal> {
  if (command.wanted.length === 0) return refuse({ because: 'plan-empty' });
  return accept({ type: 'plan-proposed', ...periodOf(command), meetings: doubted(command, circumstances) });
}

/** @refuses plan-not-proposed, plan-empty, in-the-past, plan-has-doubts, meeting-exists */
function approvePlan(plan: Plan, command: ApprovePlan, circumstances: Circumstances): Decision<PlanEvent, Refusal> {
  const { wanted, at, despiteDoubts } = command;
  if (plan.stage === 'none') return refuse({ because: 'plan-not-proposed' });
  if (wanted.length === 0) return refuse({ because: 'plan-empty' });
  const meetings = doubted(command, circumstances);
  const past = meetings.find((one) => one.doubts.some(({ about }) => about === 'past'));
  if (past !== undefined) return refuse({ because: 'in-the-past', date: past.slot.date });
  const taken = meetings.find((one) => one.doubts.some(({ about }) => about === 'overlap'));
  if (taken !== undefined) return refuse({ because: 'meeting-exists', date: taken.slot.date });
  const doubtful = meetings.filter((one) => one.doubts.length > 0);
  if (doubtful.length > 0 && !despiteDoubts)
    return refuse({ because: 'plan-has-doubts', dates: doubtful.map((one) => one.slot.date) });
  return accept({ type: 'plan-approved', ...periodOf(command), meetings, at });
}

/** The dates in order, each with what is doubtful about it: what she wrote, what the calendar says, what stands already. */
function doubted(
  { wanted, year, half, at }: Pick<ProposePlan, 'wanted' | 'year' | 'half' | 'at'>,
  { body, meetings, elsewhere }: Circumstances,
): readonly ProposedMeeting[] {
  const today = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  const standing = standingSlots(meetings);
  const sorted = [...wanted].sort((a, b) => Temporal.PlainDate.compare(a.slot.date, b.slot.date));
  return sorted.map(({ slot, saidWeekday, saidYear }, index) => {
    if (standing.some((one) => sameSlot(one, slot))) return { slot, doubts: [] };
    const others = [...standing, ...sorted.filter((_, other) => other !== index).map((one) => one.slot)];
    const doubts = [...doubtsAbout(slot, body, others, today)];
    for (const clash of clashesWith(slot, body, elsewhere)) doubts.push({ about: 'members-elsewhere', ...clash });
    if (saidWeekday !== undefined && saidWeekday !== slot.date.dayOfWeek) {
      doubts.push({ about: 'wrong-weekday', said: saidWeekday, is: slot.date.dayOfWeek });
    }
    if ((saidYear ?? year) !== year || slot.date.year !== year)
      doubts.push({ about: 'other-year', said: saidYear ?? slot.date.year });
    else if (half !== undefined && halfOf(slot.date) !== half) doubts.push({ about: 'other-half', half });
    return { slot, doubts };
  });
}

const periodOf = ({ year, half }: Period): Period => ({ year, ...(half === undefined ? {} : { half }) });

function meetingsOf(
  proposed: readonly ProposedMeeting[],
  command: PlanCommand,
  { body, meetings }: Circumstances,
): readonly Command[] {
  const taken = new Set(meetings.map((one) => one.id));
  const standing = standingSlots(meetings);
  const added = proposed.filter(({ slot }) => !standing.some((one) => sameSlot(one, slot)));
  return added.map(({ slot }): PlanMeeting => {
    const id = freeId(slot.date.toString(), taken);
    taken.add(id);
    const { bodyId, at } = command;
    return {
      type: 'plan-meeting',
      id: `${command.id}/${id}`,
      bodyId,
      subject: id,
      by: { kind: 'desk' },
      at,
      slot,
      place: body.rules.meetings.place,
    };
  });
}

/** What the body owes in the year is opened with its plan, after its meetings. */
function dutiesOf(
  year: number,
  { id, bodyId, at }: PlanCommand,
  { body: { rules } }: Circumstances,
): readonly OpenYear[] {
  if ((rules.duties ?? []).length === 0) return [];
  const subject = dutiesSubject(year);
  return [{ type: 'open-duties', id: `${id}/${subject}`, bodyId, subject, by: { kind: 'desk' }, at }];
}

const standingSlots = (meetings: readonly MeetingNote[]) =>
  meetings.filter((one) => !one.cancelled).map((one) => one.slot);
