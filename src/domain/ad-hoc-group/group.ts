/** Someone in a group: a member of the body by title, or anybody else. */
export interface GroupMember {
  readonly title: string;
  /** Absent for members of the body, whose address the body's file has. */
  readonly address?: string;
}

/** Terms of reference (kommissorium): without them the group may not meet. */
export interface GroupTerms {
  readonly purpose: string;
  readonly deadline: Temporal.PlainDate;
  /** Where they lie, if they are a document of their own. */
  readonly link: string;
}

/** An ad hoc group (S0-22). */
export type AdHocGroup = { readonly stage: 'none' } | KnownGroup;

export interface KnownGroup {
  readonly stage: 'set-up' | 'ended';
  readonly name: string;
  readonly members: readonly GroupMember[];
  readonly terms?: GroupTerms;
  readonly meetings: readonly Temporal.PlainDate[];
  /** What it tells the body at its end. */
  readonly report?: { readonly text: string; readonly on: Temporal.PlainDate; readonly meetingId: string };
}
