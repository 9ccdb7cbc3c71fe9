import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { Refusal } from '../refusal.ts';

/** Draws up the proof of how the minutes came to be approved (bevis), and files it. */
export interface DrawUpProof extends Command {
  readonly type: 'draw-up-proof';
}

/**
 * Files the proof as the record then stands; drawn up again it takes the place of the earlier one. Before the minutes are
 * approved it proves what has been sent and answered so far.
 *
 * @refuses minutes-not-open, not-circulating
 */
export function drawUpProof({ minutes }: PlannedMeeting, { at }: DrawUpProof): Decision<MeetingEvent, Refusal> {
  if (minutes.stage === 'none') return refuse({ because: 'minutes-not-open' });
  if (minutes.stage === 'drafting' || minutes.stage === 'with-chair') return refuse({ because: 'not-circulating' });
  return accept({ type: 'proof-drawn-up', at });
}
