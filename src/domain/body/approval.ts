import type { Clause } from './clause.ts';

/** Who must sign (justering): a member, by id; everyone who holds an office; or so many of a party's members. */
export type Signer =
  | { readonly by: 'member'; readonly member: string }
  | { readonly by: 'office'; readonly office: 'chair' | 'vice-chair' | 'moderator' | 'secretary' }
  | { readonly by: 'party'; readonly party: string; readonly number: number };

/**
 * What an objection does that is still open when the others have had their say: the chair approves or not; the next
 * meeting does; the chair decides each, and may note the disagreement. With `restarts-window` the chair too, but a text
 * corrected for an objection that was met is heard anew.
 */
export type ObjectionEffect = 'refers-to-chair' | 'to-next-meeting' | 'restarts-window' | 'chair-decides';

/** Whose objection stands in the way: every member's, or only of those who were at the meeting. */
export type MayObject = 'members' | 'present';

/** Both left out in the body's file: an open objection refers the minutes to the chair, and every member may object. */
export interface ObjectionRule {
  readonly objection?: ObjectionEffect;
  readonly mayObject?: MayObject;
}

/** What a text that is changed for a substantive comment gives the members: their whole time anew, or so many counted days more. */
export type ChangedText = 'restarts' | { readonly days: number };

/** A time in which silence approves. */
export interface SilenceRule {
  /** Counted days. */
  readonly days: number;
  /** The day after which they are counted: that of sending (absent: this), or that on which the last member had received the draft. */
  readonly runsFrom?: 'sending' | 'receipt';
  /** Absent: what was left when the comment was classed is given back, and nothing more. */
  readonly changedText?: ChangedText;
}

interface Mode<Name extends string> {
  readonly mode: Name;
  readonly clause: Clause;
}

/** The chair approves the draft before the members see it, within so many counted days; then silence does. */
export type ChairThenMembers = Mode<'chair-then-members'> &
  SilenceRule &
  ObjectionRule & { readonly chairDays: number };

/** Named signers sign. After so many counted days, if any, those who have not are reminded. */
export type BySigning = Mode<'by-signing'> &
  ObjectionRule & { readonly signers: readonly Signer[]; readonly days?: number };

/** Every member answers; no silence counts. After so many counted days those who have not are reminded. */
export type ByAll = Mode<'by-all'> & ObjectionRule & { readonly days: number };

export type BySilence = Mode<'by-silence'> & SilenceRule & ObjectionRule;

/** How minutes come to be approved. Bodies differ, so nothing may assume one of them. */
export type Approval =
  | Mode<'at-the-meeting'>
  | Mode<'at-the-next-meeting'>
  | BySilence
  | ChairThenMembers
  | BySigning
  | ByAll;

/** What an open objection does under a rule; where a meeting approves, the meeting sees to it. */
export function objectionEffect(approval: Approval): ObjectionEffect {
  return 'objection' in approval ? (approval.objection ?? 'refers-to-chair') : 'refers-to-chair';
}

export function changedText(approval: Approval): ChangedText | undefined {
  return 'changedText' in approval ? approval.changedText : undefined;
}

export function mayObject(approval: Approval): MayObject {
  return 'mayObject' in approval ? (approval.mayObject ?? 'members') : 'members';
}
