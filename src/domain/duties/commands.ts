import type { Authority } from '../authority.ts';
import type { Command } from '../command.ts';
import type { Account } from './duties.ts';

/** Opens what the body owes in the year of the record; opened before, it counts the days anew. */
export interface OpenYear extends Command {
  readonly type: 'open-duties';
}

/** Counts the days anew, as the year's meetings have changed. */
export interface RecountDuties extends Command {
  readonly type: 'recount-duties';
}

/** Udført. Said again it replaces what was written before. */
export interface CompleteDuty extends Command {
  readonly type: 'complete-duty';
  readonly dutyId: string;
  readonly account: Account;
}

/** Ikke nødvendig i år. */
export interface WaiveDuty extends Command {
  readonly type: 'waive-duty';
  readonly dutyId: string;
  readonly reason: string;
}

/** Something has given occasion to revise the rules: »ny overenskomst«, or need. */
export interface CallForRevision extends Command {
  readonly type: 'call-for-revision';
  readonly occasion: string;
  readonly due: Temporal.PlainDate;
}

/** The topics agreed at the last meeting of the year before, each to be prepared. */
export interface AddPreparations extends Command {
  readonly type: 'add-preparations';
  readonly topics: readonly string[];
}

export interface DutyClock extends Command {
  readonly type: 'remind-of-duties' | 'tell-of-passed-duties';
}

export type DutiesCommand =
  | OpenYear
  | RecountDuties
  | CompleteDuty
  | WaiveDuty
  | CallForRevision
  | AddPreparations
  | DutyClock;

/** Who may give each command. */
export const DUTIES_MAY: Readonly<Record<DutiesCommand['type'], Authority>> = {
  'open-duties': 'desk-or-secretary',
  'recount-duties': 'desk',
  'complete-duty': 'secretary',
  'waive-duty': 'secretary',
  'call-for-revision': 'secretary',
  'add-preparations': 'desk',
  'remind-of-duties': 'clock',
  'tell-of-passed-duties': 'clock',
};
