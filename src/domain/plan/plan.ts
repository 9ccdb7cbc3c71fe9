import type { Slot } from '../meeting/slot.ts';

/** What must be looked at before a proposed date is approved. Never swallowed: shown to the secretary. */
export type Doubt =
  | { readonly about: 'wrong-weekday'; readonly said: number; readonly is: number }
  | { readonly about: 'other-year'; readonly said: number }
  | { readonly about: 'closed-day'; readonly name: string | undefined }
  | { readonly about: 'weekend' }
  | { readonly about: 'school-holiday'; readonly name: string }
  | { readonly about: 'overlap'; readonly with: string }
  | { readonly about: 'same-day'; readonly as: string }
  /** Some of the members sit in another body at that hour; by their role here. */
  | { readonly about: 'members-elsewhere'; readonly with: string; readonly members: readonly string[] }
  | { readonly about: 'past' };

export interface ProposedMeeting {
  readonly slot: Slot;
  readonly doubts: readonly Doubt[];
}

/** The meeting plan (mødeplan) of one calendar year. */
export type Plan =
  | { readonly stage: 'none' }
  | { readonly stage: 'proposed'; readonly year: number; readonly meetings: readonly ProposedMeeting[] }
  | {
      readonly stage: 'approved';
      readonly year: number;
      readonly meetings: readonly ProposedMeeting[];
      readonly approvedAt: Temporal.Instant;
    };
