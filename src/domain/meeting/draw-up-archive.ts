import type { Command } from '../command.ts';
import { accept, type Decision } from '../decision.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';

/** Packs all there is about the meeting for the municipality's records system (arkivpakke), and files it. */
export interface DrawUpArchive extends Command {
  readonly type: 'draw-up-archive';
}

/** May be done at any time, of what there then is; a later package takes the place of the earlier one. */
export function drawUpArchive({ at }: DrawUpArchive): Decision<MeetingEvent, Refusal> {
  return accept({ type: 'archive-drawn-up', at });
}
