import { objectionEffect } from '../body/approval.ts';
import { type Body, holders, type Member, type MemberId, seated } from '../body/body.ts';
import type { Notice, NoticeKind } from '../dispatch.ts';
import { allAsked, missingIn, ruleOf } from './answers.ts';
import type { MinutesEvent } from './events.ts';
import type { Comment, WrittenMinutes } from './minutes.ts';
import type { SilenceEvent } from './silence-events.ts';

export type Tell = (notice: NoticeKind, to: readonly Member[], about?: string) => readonly Notice[];

/** What happens on a draft's way to approval besides its being sent and remarked on. */
export type ApprovalEvent = Extract<
  MinutesEvent,
  {
    type:
      | 'draft-shown-to-chair'
      | 'draft-returned'
      | SilenceEvent['type']
      | 'window-restarted'
      | 'minutes-signed'
      | 'approval-reminded'
      | 'objection-decided'
      | 'minutes-put-to-next-meeting';
  }
>;

/** Whom such an event is told to. */
export function approvalTold(event: ApprovalEvent, minutes: WrittenMinutes, body: Body, tell: Tell): readonly Notice[] {
  const chairs = holders(body, 'chair');
  const secretaries = holders(body, 'secretary');
  switch (event.type) {
    case 'draft-shown-to-chair':
      return tell('draft-for-chair', chairs);
    case 'draft-returned':
      return tell('draft-returned', secretaries);
    case 'window-restarted':
      // A corrected text is told of by itself, and says that the time runs anew.
      return event.upon === 'correction' ? [] : draftTold('draft-revised', minutes, body, tell);
    case 'approval-reminded':
      if (minutes.stage === 'with-chair') return tell('draft-for-chair', chairs);
      return [
        ...tell('approval-reminder', named(missingIn(minutes, body), body)),
        ...tell('answers-missing', secretaries),
      ];
    case 'objection-decided': {
      const author = minutes.comments.find(({ id }) => id === event.commentId)?.by;
      return [
        ...tell('comment-answered', author === undefined ? [] : named([author], body), event.commentId),
        ...tell('comment-received', secretaries, event.commentId),
      ];
    }
    case 'minutes-put-to-next-meeting':
      return tell('minutes-to-next-meeting', unique([...chairs, ...secretaries]));
    case 'draft-undelivered':
      return tell('draft-undelivered', secretaries, event.member);
    case 'approval-held':
      return event.again ? [] : tell('approval-held', secretaries);
    case 'window-paused':
    case 'window-resumed':
      return tell(event.type, seated(body));
    case 'late-comment-made':
      return tell('late-comment-received', secretaries, event.comment.id);
    // A corrected text says what time it gives, and so does the word that the clock goes again.
    case 'window-prolonged':
    case 'comment-classed':
    case 'draft-received':
    case 'window-opened':
    case 'minutes-signed':
      return [];
  }
}

/** A draft, new or corrected: to the chair while only the chair sees it; otherwise to the members, and to signers as such. */
export function draftTold(
  notice: 'draft-circulated' | 'draft-revised',
  minutes: WrittenMinutes,
  body: Body,
  tell: Tell,
  pointId?: string,
): readonly Notice[] {
  if (minutes.stage === 'with-chair') return tell('draft-for-chair', holders(body, 'chair'));
  if (ruleOf(minutes, body).mode !== 'by-signing') return tell(notice, seated(body), pointId);
  const signers = allAsked(minutes);
  const others = seated(body).filter(({ id }) => !signers.includes(id));
  return [...tell('signature-wanted', named(signers, body)), ...tell(notice, others, pointId)];
}

/** A remark is for the secretary; an objection for the chair too, where the chair decides it. */
export function remarkTold({ id, kind }: Comment, minutes: WrittenMinutes, body: Body, tell: Tell): readonly Notice[] {
  const isForChair = kind === 'objection' && objectionEffect(ruleOf(minutes, body)) === 'chair-decides';
  const chairs = isForChair ? holders(body, 'chair') : [];
  const secretaries = holders(body, 'secretary').filter((one) => !chairs.includes(one));
  return [...tell('comment-received', secretaries, id), ...tell('objection-for-chair', chairs, id)];
}

function named(ids: readonly MemberId[], body: Body): readonly Member[] {
  return body.members.filter(({ id }) => ids.includes(id));
}

const unique = (members: readonly Member[]) => [...new Map(members.map((one) => [one.id, one])).values()];
