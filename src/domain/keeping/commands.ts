import type { Authority } from '../authority.ts';
import type { MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import type { NamedText } from './erasure.ts';
import type { RetentionKind } from './retention-rule.ts';

/** »Bevares«: nothing about the meeting is erased by rule until the hold is lifted. */
export interface HoldMeeting extends Command {
  readonly type: 'hold-meeting';
  readonly meeting: string;
  readonly reason: string;
}

export interface LiftHold extends Command {
  readonly type: 'lift-hold';
  readonly meeting: string;
}

/** Erases of one person what no duty keeps (GDPR, article 17). */
export interface ErasePerson extends Command {
  readonly type: 'erase-person';
  readonly member: MemberId;
  /** The request, or what else calls for it. */
  readonly ground: string;
}

/** Erases the name of somebody who is none of the body's file, in the places a reader has said are theirs. */
export interface EraseName extends Command {
  readonly type: 'erase-name';
  readonly places: readonly (NamedText & { readonly meeting: string })[];
  readonly ground: string;
}

/** Has everything that is held of one person made into a file for them (GDPR, articles 15 and 20). */
export interface ExportPerson extends Command {
  readonly type: 'export-person';
  readonly member: MemberId;
}

/** The clock, of one kind of one meeting's, or of one person's who has left. */
export interface CarryOutRetention extends Command {
  readonly type: 'carry-out-retention';
  readonly kind: RetentionKind;
  readonly of: string;
  readonly until?: Temporal.PlainDate;
}

export type KeepingCommand = HoldMeeting | LiftHold | ErasePerson | ExportPerson | EraseName | CarryOutRetention;

/** Who may give each command. */
export const MAY_KEEP: Readonly<Record<KeepingCommand['type'], Authority>> = {
  'hold-meeting': 'chair-or-secretary',
  'lift-hold': 'chair-or-secretary',
  'erase-person': 'secretary',
  'export-person': 'secretary',
  'erase-name': 'secretary',
  'carry-out-retention': 'clock',
};
