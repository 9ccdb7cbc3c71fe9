import type { MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Refusal } from '../refusal.ts';
import type { UndeliveredGround } from '../undelivered.ts';

/** A member does not have the draft: every way to them was tried, or what was sent came back. */
export interface NoteUndelivered extends Command {
  readonly type: 'note-undelivered';
  readonly member: MemberId;
  readonly ground: UndeliveredGround;
}

/** Nobody's silence is counted yet by whether they have the draft, so it changes nothing. */
export function noteUndelivered(): Decision<MeetingEvent, Refusal> {
  return accept();
}
