import type { NextMeeting } from '../agenda/agenda.ts';
import type { MemberId } from '../body/body.ts';
import type { CommentWindow } from './comment-window.ts';
import type { Minutes, Returned, Written, WrittenMinutes } from './minutes.ts';
import type { Round } from './round.ts';
import { heardAnew } from './silence-events.ts';

/** A draft on its way out: to the chair and back, to the members, and to them again. */
export type CirculationEvent =
  | { readonly type: 'draft-shown-to-chair'; readonly at: Temporal.Instant; readonly answerBy: CommentWindow }
  | { readonly type: 'draft-returned'; readonly returned: Returned }
  | {
      readonly type: 'draft-circulated';
      readonly at: Temporal.Instant;
      readonly window: CommentWindow | undefined;
      readonly next?: NextMeeting;
      readonly round?: Round;
      /** Whose receipts the window waits for. */
      readonly awaiting?: readonly MemberId[];
      /** When those who have not answered or signed are reminded. */
      readonly answerBy?: CommentWindow;
    }
  /** A text corrected for an objection that was met is heard anew; where receipts count the window waits for them. */
  | {
      readonly type: 'window-restarted';
      readonly at: Temporal.Instant;
      readonly window: CommentWindow | undefined;
      readonly awaiting: readonly MemberId[];
      /** Which came last: the corrected text, or the answer that met the objection. */
      readonly upon: 'correction' | 'answer';
      /** The substantive comments it was changed for. */
      readonly for?: readonly string[];
    };

export function evolveCirculation(minutes: WrittenMinutes, event: CirculationEvent): Minutes {
  switch (event.type) {
    case 'draft-circulated':
      return circulated(minutes, event);
    case 'draft-shown-to-chair':
      return { ...written(minutes), stage: 'with-chair', shownAt: event.at, answerBy: event.answerBy };
    case 'draft-returned':
      return { ...written(minutes), stage: 'drafting', returned: event.returned };
    case 'window-restarted':
      return restarted(minutes, event);
  }
}

/** What stays with the minutes whatever stage they are in. */
export function written({
  draft,
  window,
  pasted,
  comments,
  noComments,
  round,
  returned,
  receptions,
  versions,
  pausedAt,
  lateComments,
}: WrittenMinutes): Written {
  return {
    draft,
    window,
    pasted,
    comments,
    noComments,
    ...(round === undefined ? {} : { round }),
    ...(returned === undefined ? {} : { returned }),
    ...(receptions === undefined ? {} : { receptions }),
    ...(versions === undefined ? {} : { versions }),
    ...(pausedAt === undefined ? {} : { pausedAt }),
    ...(lateComments === undefined ? {} : { lateComments }),
  };
}

function circulated(
  minutes: WrittenMinutes,
  { at, window, next, round, awaiting, answerBy }: Extract<CirculationEvent, { type: 'draft-circulated' }>,
): Minutes {
  const { returned: _, ...kept } = written(minutes);
  const sent = {
    ...kept,
    draft: { ...minutes.draft, version: 1, ...(next === undefined ? {} : { next }) },
    receptions: [],
    versions: [{ version: 1, at, texts: minutes.draft.texts }],
    ...(round === undefined ? {} : { round }),
    circulatedAt: at,
  };
  if (window !== undefined) return { ...sent, stage: 'circulating', window };
  if (awaiting !== undefined) return { ...sent, stage: 'delivering', awaiting, window };
  if ((round?.asked ?? []).length === 0) return { ...sent, stage: 'awaiting-next-meeting', window };
  return { ...sent, stage: 'collecting', window, ...(answerBy === undefined ? {} : { answerBy }) };
}

function restarted(
  minutes: WrittenMinutes,
  { at, window, awaiting, for: ids = [] }: Extract<CirculationEvent, { type: 'window-restarted' }>,
): Minutes {
  if (minutes.round === undefined) return minutes;
  const round = { ...minutes.round, heardVersion: minutes.draft.version };
  const { pausedAt: _, ...kept } = written(minutes);
  // What is heard now nobody has received yet.
  const heard = { receptions: [], comments: heardAnew(minutes.comments, ids) };
  const again = { ...kept, ...heard, round, circulatedAt: at };
  return window === undefined
    ? { ...again, stage: 'delivering', awaiting }
    : { ...again, stage: 'circulating', window };
}
