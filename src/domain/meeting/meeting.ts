import type { Agenda } from '../agenda/agenda.ts';
import type { Item } from '../agenda/item.ts';
import type { MemberId } from '../body/body.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Source } from '../paper/source.ts';
import type { MeetingDays } from './days.ts';
import type { MeetingFiles } from './filed.ts';
import type { Guest } from './guest.ts';
import type { MeetingForm } from './meeting-form.ts';
import type { Slot } from './slot.ts';

/** The entry in the calendar behind a meeting, and its meeting in Teams, as far as Graph has told. */
export type Online =
  | { readonly state: 'wanted' }
  /** Held before it came here: there is no entry, and none is wanted. */
  | { readonly state: 'none' }
  | (Entered & { readonly state: 'ready'; readonly joinUrl: string })
  | (Entered & { readonly state: 'without-link' })
  /** Entered as a meeting in a room, which needs no link. */
  | (Entered & { readonly state: 'in-room' });

interface Entered {
  readonly eventId: string;
  /** The invitation's id in every calendar it went to; absent where Graph has not told it. */
  readonly iCalUId?: string;
}

/** The secretariat's meeting before a meeting (formøde), with its own entry in the calendar. */
export interface PreMeeting {
  readonly slot: Slot;
  readonly online: Online;
  /** Counts the entries, from 1: one that was cancelled is never used again. */
  readonly round: number;
  readonly isCancelled?: true;
}

/** An absence (afbud) a member has reported, and who comes instead. */
export interface Absence {
  readonly member: MemberId;
  readonly at: Temporal.Instant;
  readonly reason: string;
  /** The id of one of the body's substitutes, or a title as it was written; empty for none. */
  readonly substitute: string;
}

export interface Move {
  readonly from: Slot;
  readonly to: Slot;
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** Somebody asked for another date, and this one stands; substitutes may come (S4-11). */
export interface Kept {
  readonly slot: Slot;
  readonly reason: string;
  readonly at: Temporal.Instant;
}

/** What the clock has done on a meeting, so that it does each once. */
export type ClockStep = 'items-reminded' | 'items-closed' | 'agenda-wanted' | 'minutes-wanted' | 'minutes-reminded';

/** One meeting with all that belongs to it: its agenda and its minutes. The record's id is the date first planned. */
export type Meeting =
  | { readonly stage: 'unplanned' }
  | PlannedMeeting
  | (MeetingForm & {
      readonly stage: 'cancelled';
      readonly slot: Slot;
      readonly reason: string;
      readonly at: Temporal.Instant;
      readonly online: Online;
      /** The items that had come in; those still to be treated are carried to the next meeting. */
      readonly items?: readonly Item[];
      /** Who had sent apologies, so that their substitutes hear of it too. */
      readonly absences?: readonly Absence[];
      readonly guests?: readonly Guest[];
      readonly preMeeting?: PreMeeting;
    });

/** Its days are as counted when it was planned, moved or called for; a change of rules does not move them. */
export interface PlannedMeeting extends MeetingDays, MeetingForm, MeetingFiles {
  readonly stage: 'planned';
  readonly slot: Slot;
  readonly place: string;
  /** What it was called for, if it was called outside the plan; empty where nothing was said. */
  readonly calledFor?: string;
  readonly plannedAt: Temporal.Instant;
  /** The file it was made from, if it was held before it came here. */
  readonly importedFrom?: Source;
  readonly online: Online;
  readonly moves: readonly Move[];
  /** The last time its date was asked changed and kept. */
  readonly kept?: Kept;
  readonly absences: readonly Absence[];
  /** Absent on records written before there were any. */
  readonly guests?: readonly Guest[];
  readonly preMeeting?: PreMeeting;
  readonly agenda: Agenda;
  readonly minutes: Minutes;
  /** Who is paid for it, once the fee sheet has been drawn up. */
  readonly feesPaid?: readonly MemberId[];
  /** The doctors without a seat of their own on the fee sheet, by name. */
  readonly otherDoctors?: readonly string[];
  readonly clockDid: readonly ClockStep[];
  /** The latest day each was done for, of those that are done before a deadline; absent on records written earlier. */
  readonly clockDidFor?: Readonly<Partial<Record<ClockStep, Temporal.PlainDate>>>;
}
