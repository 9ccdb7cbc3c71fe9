import type { CalledKind } from '../body/meeting-kind.ts';

/** What kind of meeting it is, and whether it is held in a room, without a meeting in Teams. */
export interface MeetingForm {
  /** Absent: ordinary. */
  readonly kind?: CalledKind;
  readonly inRoom?: true;
}
