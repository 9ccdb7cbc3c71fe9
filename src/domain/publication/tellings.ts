import { type Body, holders, type Member, regulars } from '../body/body.ts';
import type { Dispatch, Notice, NoticeKind } from '../dispatch.ts';
import type { PublicationEvent } from './publication-events.ts';

type Subject = Pick<Notice, 'bodyId' | 'subject'>;
type Tell = (notice: NoticeKind, to: readonly Member[]) => readonly Notice[];

/**
 * Whom it is told to. While the public waits the members have their minutes all the same: the approval is told to them once,
 * when it is held or when it is published.
 */
export function publicationTold(
  event: PublicationEvent,
  body: Body,
  subject: Subject,
  tell: Tell,
): readonly Dispatch[] {
  const members = regulars(body);
  const secretaries = holders(body, 'secretary');
  const filing: Dispatch = { ...subject, kind: 'filing', document: 'minutes' };
  switch (event.type) {
    case 'publication-held': {
      const others = members.filter((one) => !secretaries.includes(one));
      return event.again ? [] : [filing, ...tell('publication-held', secretaries), ...tell('minutes-approved', others)];
    }
    case 'minutes-published':
      return [
        ...(event.wasHeld ? [] : [filing]),
        { ...subject, kind: 'channel-post' },
        ...tell('minutes-published', event.wasHeld ? secretaries : members),
      ];
    case 'published-corrected':
      return [{ ...subject, kind: 'channel-post', tells: 'corrected' }];
    case 'published-withdrawn':
      return [{ ...subject, kind: 'channel-post', tells: 'withdrawn' }];
    case 'hit-settled':
      return [];
  }
}
