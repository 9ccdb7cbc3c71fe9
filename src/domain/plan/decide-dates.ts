import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MoveMeeting } from '../meeting/move-meeting.ts';
import { type Slot, sameSlot } from '../meeting/slot.ts';
import type { WritePoints, Writing } from '../minutes/write-minutes.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Period, Plan, ProposedMeeting } from './plan.ts';

/** A date that the body has put in another's place. */
export interface DateChange {
  readonly from: Slot;
  readonly to: Slot;
}

/**
 * What the body has decided about its dates at a meeting: the plan that was on the agenda, with the dates it changed, or
 * other dates for meetings that stand. Given when the point is minuted.
 */
export interface DecideDates extends Command {
  readonly type: 'decide-dates';
  readonly year: number;
  /** Whether the plan that is proposed is approved with these changes. */
  readonly approves: boolean;
  readonly changes: readonly DateChange[];
  /** Told to the members of a meeting that is moved: which meeting decided it, at which point. */
  readonly reason: string;
  /** Where it was decided, and what the minutes say of it. */
  readonly meetingId: string;
  readonly writing: Writing;
}

export interface DatesDecided extends Period {
  readonly type: 'dates-decided';
  readonly approves: boolean;
  /** What the plan now says; as it was where no plan is approved by this. */
  readonly meetings: readonly ProposedMeeting[];
  readonly changes: readonly DateChange[];
  readonly meetingId: string;
  readonly pointId: string;
  readonly at: Temporal.Instant;
}

/**
 * @param doubted looks at dates as an approval of the plan would
 * @source S2-06 "godkender forslag til mødedatoer"; S2-08 "Mødet 22. april flyttes til 19. april"
 * @refuses nothing-changed, plan-not-proposed, no-such-meeting (a date that is neither proposed nor stands), in-the-past,
 *   meeting-exists; and all on which moving a meeting and writing a point are refused
 */
export function decideDates(
  plan: Plan,
  { year, approves, changes, meetingId, writing, at }: DecideDates,
  { meetings }: Circumstances,
  doubted: (slots: readonly Slot[], period: Period) => readonly ProposedMeeting[],
): Decision<DatesDecided, Refusal> {
  if (!approves && changes.length === 0) return refuse({ because: 'nothing-changed' });
  if (approves && plan.stage !== 'proposed') return refuse({ because: 'plan-not-proposed' });
  const planned = approves && plan.stage === 'proposed' ? plan.meetings.map(({ slot }) => slot) : [];
  const stands = meetings.filter((one) => !one.cancelled).map(({ slot }) => slot);
  const isKnown = ({ from }: DateChange) => [...planned, ...stands].some((slot) => sameSlot(slot, from));
  if (!changes.every(isKnown)) return refuse({ because: 'no-such-meeting' });
  const half = plan.stage === 'none' ? undefined : plan.half;
  const period: Period = { year, ...(half === undefined ? {} : { half }) };
  const before = plan.stage === 'none' ? [] : plan.meetings;
  const decided = approves
    ? doubted(
        planned.map((slot) => changed(slot, changes)),
        period,
      )
    : before.map((one) => ({ ...one, slot: changed(one.slot, changes) }));
  const fresh = decided.filter(({ slot }) => approves && !stands.some((one) => sameSlot(one, slot)));
  const past = fresh.find(({ doubts }) => doubts.some(({ about }) => about === 'past'));
  if (past !== undefined) return refuse({ because: 'in-the-past', date: past.slot.date });
  const { pointId } = writing;
  return accept({ type: 'dates-decided', ...period, approves, meetings: decided, changes, meetingId, pointId, at });
}

/** The meetings that stand are moved, for the reason that it was decided; and the point is written. */
export function movesDecided(command: DecideDates, { meetings }: Circumstances): readonly Command[] {
  const { id, bodyId, by, at, changes, reason, meetingId, writing } = command;
  const given = { bodyId, by, at };
  const moves = changes.flatMap(({ from, to }): readonly MoveMeeting[] => {
    const stands = meetings.find((one) => !one.cancelled && sameSlot(one.slot, from));
    if (stands === undefined) return [];
    const subject = stands.id;
    return [
      { type: 'move-meeting', id: `${id}/${subject}`, ...given, subject, slot: to, reason, despiteClashes: true },
    ];
  });
  const written: WritePoints = {
    type: 'write-points',
    id: `${id}/point`,
    ...given,
    subject: meetingId,
    writings: [writing],
  };
  return [...moves, written];
}

/** Whether a slot is where a meeting that stands is moved to, and so no meeting of its own. */
export function isMovedTo(slot: Slot, changes: readonly DateChange[], { meetings }: Circumstances): boolean {
  return changes.some(
    ({ from, to }) => sameSlot(to, slot) && meetings.some((one) => !one.cancelled && sameSlot(one.slot, from)),
  );
}

function changed(slot: Slot, changes: readonly DateChange[]): Slot {
  return changes.find(({ from }) => sameSlot(from, slot))?.to ?? slot;
}
