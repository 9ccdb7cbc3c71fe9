import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import type { ClockStep, PlannedMeeting } from './meeting.ts';

/** What the clock does of its own accord on a meeting, besides calling for items and closing the comment window. */
export interface ClockCommand extends Command {
  readonly type: 'remind-of-items' | 'close-items' | 'ask-for-agenda' | 'ask-for-minutes' | 'remind-of-minutes';
}

export const STEP_OF: Readonly<Record<ClockCommand['type'], ClockStep>> = {
  'remind-of-items': 'items-reminded',
  'close-items': 'items-closed',
  'ask-for-agenda': 'agenda-wanted',
  'ask-for-minutes': 'minutes-wanted',
  'remind-of-minutes': 'minutes-reminded',
};

/** Notes that the clock has done a step; a step done before is not done again. */
export function takeClockStep(meeting: PlannedMeeting, { type, at }: ClockCommand): Decision<MeetingEvent, Refusal> {
  const step = STEP_OF[type];
  return meeting.clockDid.includes(step) ? accept() : accept({ type: 'clock-did', step, at });
}
