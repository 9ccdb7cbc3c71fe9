import type { MemberId } from '../body/body.ts';
import type { UndeliveredGround } from '../undelivered.ts';
import type { CommentWindow } from './comment-window.ts';
import type { Comment, CommentClass, Minutes, WrittenMinutes } from './minutes.ts';
import { type Reception, withReception } from './receptions.ts';

/** What lets silence count, holds it back, or stops its clock. */
export type SilenceEvent =
  | {
      readonly type: 'draft-received';
      readonly member: MemberId;
      readonly at: Temporal.Instant;
      readonly notedBy?: MemberId;
    }
  /** Also after it was received: what was sent has come back. */
  | {
      readonly type: 'draft-undelivered';
      readonly member: MemberId;
      readonly ground: UndeliveredGround;
      readonly at: Temporal.Instant;
    }
  /** With the last receipt; again where one came back and was delivered later. */
  | { readonly type: 'window-opened'; readonly window: CommentWindow }
  /** The time is out, but these are not known to have the draft. `again`: as the clock found it when it last looked. */
  | {
      readonly type: 'approval-held';
      readonly members: readonly MemberId[];
      readonly at: Temporal.Instant;
      readonly again?: true;
    }
  | {
      readonly type: 'comment-classed';
      readonly commentId: string;
      readonly as: CommentClass;
      readonly by: MemberId;
      readonly at: Temporal.Instant;
    }
  | { readonly type: 'window-paused'; readonly at: Temporal.Instant }
  /** Without a window where none had opened yet. */
  | { readonly type: 'window-resumed'; readonly at: Temporal.Instant; readonly window?: CommentWindow }
  /** The text was changed for these comments, and by the rule that gives time. */
  | {
      readonly type: 'window-prolonged';
      readonly at: Temporal.Instant;
      readonly window: CommentWindow;
      readonly for: readonly string[];
    }
  | { readonly type: 'late-comment-made'; readonly comment: Comment };

export function evolveSilence(minutes: WrittenMinutes, event: SilenceEvent): Minutes {
  switch (event.type) {
    case 'draft-received': {
      const { member, at, notedBy } = event;
      const noted = notedBy === undefined ? {} : { notedBy };
      return withWord(minutes, { member, at, state: 'received', ...noted });
    }
    case 'draft-undelivered': {
      const { member, at, ground } = event;
      return withWord(minutes, { member, at, ground, state: 'undelivered' });
    }
    case 'window-opened': {
      if (minutes.stage !== 'delivering' && minutes.stage !== 'circulating') return minutes;
      const { heldAt: _, ...rest } = { heldAt: undefined, ...minutes };
      if (!('awaiting' in rest)) return { ...rest, window: event.window };
      const { awaiting, ...kept } = rest;
      return { ...kept, stage: 'circulating', window: event.window };
    }
    case 'approval-held':
      return minutes.stage === 'circulating' ? { ...minutes, heldAt: event.at } : minutes;
    case 'comment-classed':
      return {
        ...minutes,
        comments: minutes.comments.map((one) => (one.id === event.commentId ? { ...one, class: event.as } : one)),
      };
    case 'window-paused':
      return { ...minutes, pausedAt: event.at };
    case 'window-resumed': {
      const { pausedAt: _, ...going } = minutes;
      return going.stage === 'circulating' && event.window !== undefined ? withWindow(going, event.window) : going;
    }
    case 'window-prolonged':
      return minutes.stage === 'circulating'
        ? { ...withWindow(minutes, event.window), comments: heardAnew(minutes.comments, event.for) }
        : minutes;
    case 'late-comment-made':
      return { ...minutes, lateComments: [...(minutes.lateComments ?? []), event.comment] };
  }
}

/** A member who answers has thereby received what they answer. */
export function answeredBy(minutes: WrittenMinutes, member: MemberId, at: Temporal.Instant): Minutes {
  return withWord(minutes, { member, at, state: 'answered' });
}

/** Those for whose comments the text was changed, and time given. */
export function heardAnew(comments: readonly Comment[], ids: readonly string[]): readonly Comment[] {
  return comments.map((one) => (ids.includes(one.id) ? { ...one, heardAnew: true } : one));
}

type Circulating = Extract<Minutes, { stage: 'circulating' }>;

/** With time left again nothing is held. */
function withWindow(minutes: Circulating, window: CommentWindow): Circulating {
  const isLater = Temporal.Instant.compare(window.closesAt, minutes.window.closesAt) > 0;
  if (!isLater) return { ...minutes, window };
  const { heldAt: _, ...open } = minutes;
  return { ...open, window };
}

function withWord(minutes: WrittenMinutes, reception: Reception): Minutes {
  const receptions = withReception(minutes, reception);
  if (minutes.stage !== 'delivering') return { ...minutes, receptions };
  const others = minutes.awaiting.filter((one) => one !== reception.member);
  const awaiting = reception.state === 'undelivered' ? [...others, reception.member] : others;
  return { ...minutes, receptions, awaiting };
}
