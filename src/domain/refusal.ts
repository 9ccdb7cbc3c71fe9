import type { GroupRefusal } from './ad-hoc-group/refusal.ts';
import type { Incomplete } from './agenda/incomplete.ts';
import type { TopicRefusal } from './agenda/refusal.ts';
import type { Clause } from './body/clause.ts';
import type { Deadline } from './calendar/deadline.ts';
import type { ConsultationRefusal } from './consultation/refusal.ts';
import type { DialogueRefusal } from './dialogue-meeting/refusal.ts';
import type { DocketRefusal } from './docket/refusal.ts';
import type { AccountField } from './duties/duties.ts';
import type { KeepingRefusal } from './keeping/refusal.ts';
import type { AgreementRefusal } from './local-agreement/refusal.ts';
import type { Clash } from './meeting/elsewhere.ts';
import type { PointText } from './minutes/minutes.ts';
import type { Quorate } from './minutes/quorum.ts';
import type { PaperRefusal } from './paper/refusal.ts';
import type { PublicationRefusal } from './publication/refusal.ts';
import type { ReferralRefusal } from './referral/refusal.ts';
import type { WrittenRefusal } from './written-procedure/refusal.ts';

/** Every ground on which something is refused, with all that its sentence needs. The codes are a contract: the journal and scripts read them. */
export type Refusal =
  | ReferralRefusal
  | AgreementRefusal
  | ConsultationRefusal
  | WrittenRefusal
  | GroupRefusal
  | TopicRefusal
  | PaperRefusal
  | KeepingRefusal
  | PublicationRefusal
  | { readonly because: 'no-such-body' }
  | { readonly because: 'no-such-meeting' }
  /** `needs`: the office or seat that may. */
  | {
      readonly because: 'not-allowed';
      readonly needs: 'member' | 'secretary' | 'chair' | 'author' | 'owner' | 'chair-or-secretary';
    }
  | { readonly because: 'reason-missing' }
  // Plan and meeting
  | { readonly because: 'plan-empty' }
  | { readonly because: 'plan-not-proposed' }
  | { readonly because: 'plan-has-doubts'; readonly dates: readonly Temporal.PlainDate[] }
  | { readonly because: 'meeting-exists'; readonly date: Temporal.PlainDate }
  | { readonly because: 'meeting-cancelled'; readonly date: Temporal.PlainDate; readonly reason: string }
  /** Who sits in another body at that hour. */
  | { readonly because: 'members-elsewhere'; readonly date: Temporal.PlainDate; readonly clashes: readonly Clash[] }
  | { readonly because: 'in-the-past'; readonly date: Temporal.PlainDate }
  | { readonly because: 'nothing-changed' }
  | { readonly because: 'meeting-begun'; readonly date: Temporal.PlainDate }
  | { readonly because: 'meeting-not-begun'; readonly date: Temporal.PlainDate; readonly start: Temporal.PlainTime }
  /** The substitute stands in for another member, or for another party. */
  | { readonly because: 'not-their-substitute'; readonly title: string }
  | { readonly because: 'substitute-comes-for-another'; readonly title: string }
  // Items and agenda
  | { readonly because: 'items-not-called-for'; readonly call: Deadline | undefined }
  | { readonly because: 'items-called-for-already'; readonly at: Temporal.Instant }
  | { readonly because: 'items-were-due'; readonly deadline: Deadline }
  | Incomplete
  | { readonly because: 'no-such-item' }
  | { readonly because: 'item-withdrawn' }
  | { readonly because: 'item-already-placed' }
  | { readonly because: 'item-changed-meanwhile' }
  /** Nobody’s deadline passes before the meeting. */
  | {
      readonly because: 'item-in-time';
      readonly externalDate: Temporal.PlainDate | undefined;
      readonly meeting: Temporal.PlainDate;
    }
  | { readonly because: 'no-such-section' }
  | { readonly because: 'late-item-needs-reason'; readonly deadline: Deadline }
  | { readonly because: 'waiver-needed'; readonly granter: 'chair' | 'all-present'; readonly clause: Clause }
  | { readonly because: 'items-unplaced'; readonly titles: readonly string[] }
  | { readonly because: 'chair-sees-agenda-first' }
  | { readonly because: 'agenda-released-already'; readonly at: Temporal.Instant }
  | { readonly because: 'agenda-not-released' }
  // Minutes
  | { readonly because: 'minutes-not-open' }
  | { readonly because: 'no-such-point' }
  | {
      readonly because: 'text-changed-meanwhile';
      readonly pointId: string;
      readonly theirs: PointText;
      readonly yours: string;
    }
  | { readonly because: 'no-decisions-here'; readonly point: string; readonly clause: Clause }
  | { readonly because: 'points-unwritten'; readonly titles: readonly string[] }
  | { readonly because: 'outcome-missing'; readonly titles: readonly string[] }
  /** Bullets of recommendations that the minutes leave without an answer, by the point they stand under. */
  | {
      readonly because: 'recommendations-unanswered';
      readonly points: readonly { readonly title: string; readonly bullets: readonly string[] }[];
    }
  /** Decisions recorded although too few were there. */
  | ({ readonly because: 'no-quorum'; readonly titles: readonly string[]; readonly clause: Clause } & Quorate)
  // The next body's draft agenda
  | { readonly because: 'no-draft-agenda' }
  | { readonly because: 'draft-agenda-sent' }
  | { readonly because: 'draft-agenda-empty' }
  | { readonly because: 'no-paid-doctors' }
  | {
      readonly because: 'too-many-paid';
      readonly number: number;
      readonly chosen: number;
      readonly clause: Clause;
    }
  /** Of the meeting; noted as absent, and nobody came in their stead. */
  | { readonly because: 'moderator-absent'; readonly title: string }
  | { readonly because: 'changed-to-what'; readonly bullets: readonly string[] }
  | { readonly because: 'already-circulated' }
  | { readonly because: 'approved-at-the-meeting'; readonly clause: Clause }
  | { readonly because: 'not-circulating' }
  | {
      readonly because: 'window-closed';
      readonly lastDay: Temporal.PlainDate;
      readonly closedAt: Temporal.Instant;
      readonly clause: Clause;
    }
  | {
      readonly because: 'window-still-open';
      readonly lastDay: Temporal.PlainDate;
      readonly closesAt: Temporal.Instant;
      readonly clause: Clause;
    }
  | { readonly because: 'no-such-comment' }
  | { readonly because: 'not-an-objection' }
  | { readonly because: 'approved-already'; readonly at: Temporal.Instant }
  | {
      readonly because: 'next-meeting-not-begun';
      readonly clause: Clause;
      readonly next: Temporal.PlainDate | undefined;
    }
  | { readonly because: 'objections-open'; readonly count: number }
  /** `lastDay`: by when the chair is to have answered. */
  | { readonly because: 'chair-has-draft'; readonly lastDay: Temporal.PlainDate; readonly clause: Clause }
  | { readonly because: 'not-with-chair' }
  /** `members`: the titles of those it waits for. */
  | { readonly because: 'receipts-missing'; readonly members: readonly string[]; readonly clause: Clause }
  /** The time is out, but silence counts only from those who have the draft. */
  | {
      readonly because: 'approval-held';
      readonly members: readonly string[];
      readonly lastDay: Temporal.PlainDate;
      readonly clause: Clause;
    }
  | { readonly because: 'window-paused'; readonly since: Temporal.Instant; readonly clause: Clause }
  | { readonly because: 'answers-missing'; readonly members: readonly string[]; readonly clause: Clause }
  | { readonly because: 'not-a-signer'; readonly clause: Clause }
  | { readonly because: 'own-objection-open' }
  | { readonly because: 'objection-not-for-chair'; readonly clause: Clause }
  | { readonly because: 'no-such-member' }
  | { readonly because: 'no-such-guest' }
  // Duties
  | { readonly because: 'no-duties' }
  | { readonly because: 'no-such-duty' }
  | { readonly because: 'duty-waits'; readonly for: string; readonly clause: Clause }
  | { readonly because: 'duty-done'; readonly at: Temporal.Instant }
  | { readonly because: 'account-lacks'; readonly field: AccountField; readonly clause: Clause }
  | { readonly because: 'in-the-future'; readonly date: Temporal.PlainDate }
  | DialogueRefusal
  | DocketRefusal;

export type Ground = Refusal['because'];
