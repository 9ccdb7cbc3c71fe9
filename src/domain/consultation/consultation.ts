import type { Annex } from '../agenda/item.ts';
import type { MemberId } from '../body/body.ts';
import type { CommentWindow } from '../minutes/comment-window.ts';
import type { BodyName, Receiver } from '../referral/referral.ts';

/** What is heard about. */
export interface HeardMatter {
  readonly title: string;
  readonly text: string;
  readonly annexes: readonly Annex[];
}

/** An answer: of one of the body's own members, or of another body as a whole. An empty text is »ingen bemærkninger«. */
export interface Reply {
  readonly by: { readonly kind: 'member'; readonly id: MemberId } | { readonly kind: 'receiver'; readonly id: string };
  readonly text: string;
  readonly at: Temporal.Instant;
}

/**
 * A consultation (høring): what is out, to whom, until when, and what was answered. A body that is heard keeps one too,
 * with the body that hears it as `from`; its secretary answers for it.
 */
export type Consultation = { readonly stage: 'none' } | KnownConsultation;

export interface KnownConsultation {
  readonly stage: 'open' | 'closed';
  readonly matter: HeardMatter;
  readonly window: CommentWindow;
  readonly from?: BodyName;
  /** Whether the body's own members are heard. */
  readonly hearsMembers: boolean;
  readonly receivers: readonly Receiver[];
  readonly replies: readonly Reply[];
  readonly remindedAt?: Temporal.Instant;
}

/** The newest answer of a receiver. */
export function replyOf({ replies }: KnownConsultation, receiver: string): Reply | undefined {
  return replies.findLast(({ by }) => by.kind === 'receiver' && by.id === receiver);
}

/** The newest answer of each member who has answered. */
export function memberReplies({ replies }: KnownConsultation): ReadonlyMap<MemberId, Reply> {
  return new Map(replies.flatMap((one) => (one.by.kind === 'member' ? [[one.by.id, one] as const] : [])));
}

/** The id under which a body that is heard keeps its own answer. */
export const OWN = 'own';
