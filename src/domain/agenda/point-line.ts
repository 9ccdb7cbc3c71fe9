import type { Owner } from '../docket/docket.ts';

/** What stands under a point whose content the secretariat keeps: one line each, as it was when the agenda was made. */
export type PointLine =
  /** A follow-up since last: open, or done since the meeting before. */
  | {
      readonly kind: 'follow-up';
      readonly what: string;
      readonly owner: Owner | undefined;
      readonly ownerAsWritten?: string;
      readonly due: Temporal.PlainDate | undefined;
      /** The latest its owner wrote. */
      readonly status?: string;
      readonly isDone: boolean;
    }
  /** An item that waits for a meeting (S4-14). */
  | { readonly kind: 'coming-item'; readonly title: string; readonly from?: Temporal.PlainDate }
  /** A meeting of another body since last (S2-04). */
  | { readonly kind: 'meeting-of-body'; readonly name: string; readonly date: Temporal.PlainDate };
