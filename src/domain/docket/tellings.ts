import { type Body, holders, type Member, member } from '../body/body.ts';
import type { CaseNotice, CaseNoticeKind, InDoubt } from '../dispatch.ts';
import type { Docket, FollowUp } from './docket.ts';
import type { DocketEvent } from './events.ts';

/**
 * Whom an event on the docket is told to. What somebody is given to do is sent again when in doubt; a reminder is not.
 *
 * @param docket the record after the event
 */
export function docketTellings(
  event: DocketEvent,
  docket: Docket,
  body: Body,
  subject: Pick<CaseNotice, 'bodyId' | 'subject'>,
): readonly CaseNotice[] {
  const secretaries = holders(body, 'secretary');
  const tell = (
    notice: CaseNoticeKind,
    to: readonly Member[],
    about: string,
    inDoubt: InDoubt,
  ): readonly CaseNotice[] =>
    to.map(({ id }) => ({ ...subject, kind: 'case-notice', record: 'docket', notice, to: id, inDoubt, about }));
  const found = (id: string) => docket.followUps.find((one) => one.id === id);
  switch (event.type) {
    case 'owner-told': {
      const owner = memberOwning(found(event.followUpId), body);
      return owner === undefined ? [] : tell('follow-up-given', [owner], event.followUpId, 'send-again');
    }
    case 'follow-up-reminded': {
      const owner = memberOwning(found(event.followUpId), body);
      const notice = event.reminder === 'ahead' ? 'follow-up-due-soon' : 'follow-up-overdue';
      const also = event.reminder === 'passed' ? secretaries : [];
      const to = owner === undefined ? secretaries : [owner, ...also.filter(({ id }) => id !== owner.id)];
      return tell(notice, to, event.followUpId, 'assume-sent');
    }
    case 'follow-up-noted':
      return tell('follow-up-reported', others(secretaries, event.note.by), event.followUpId, 'assume-sent');
    case 'follow-up-closed':
      return tell('follow-up-reported', others(secretaries, event.closed.by), event.followUpId, 'assume-sent');
    case 'information-came':
      return tell('body-informed', secretaries, event.information.id, 'send-again');
    case 'information-acknowledged':
    case 'follow-up-added':
    case 'follow-up-clarified':
    case 'coming-item-added':
    case 'coming-item-left':
    case 'point-made-standing':
    case 'standing-point-ended':
      return [];
  }
}

/** The member who has it, if it is a member and still is one. Everything else is the secretariat's to see to. */
function memberOwning(followUp: FollowUp | undefined, body: Body): Member | undefined {
  return followUp?.owner?.kind === 'member' ? member(body, followUp.owner.id) : undefined;
}

/** Nobody is told of what they have done themselves. */
const others = (members: readonly Member[], by: string | undefined) => members.filter(({ id }) => id !== by);
