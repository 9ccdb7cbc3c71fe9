import type { Body, Member } from '../domain/body/body.ts';
import type { ChannelPost, Failed, NoticeKind } from '../domain/dispatch.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { publicationOf } from '../domain/publication/publication-of.ts';
import { membersPageWords } from '../language/members-page.ts';
import type { Words } from '../language/words.ts';
import * as agenda from './agenda-notices.ts';
import * as approval from './approval-notices.ts';
import type { Link } from './button.ts';
import type { Card } from './card.ts';
import { dateKept } from './date-kept.ts';
import type { MeetingFacts } from './facts.ts';
import { type Letter, letterOf } from './letter.ts';
import type { Door } from './letter-parts.ts';
import * as meetings from './meeting-notices.ts';
import * as minutes from './minutes-notices.ts';
import { meetingCalled } from './new-meeting.ts';
import { noticeCard, noticeOfTold } from './notice.ts';
import { NothingToTell, type NoticeOccasion, type Telling } from './notice-facts.ts';
import { publicationChanged, publicationHeld } from './publication-notices.ts';
import * as silence from './silence-notices.ts';
import * as substitutes from './substitute-notices.ts';

/** A message to one person in both its shapes. */
export interface Worded {
  readonly card: Card;
  /** One line, for the toast and the activity feed. */
  readonly summary: string;
  readonly letter: Letter;
}

export interface NoticeOfFacts {
  readonly body: Body;
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly to: Member;
  readonly about?: string | undefined;
  readonly failed?: Failed | undefined;
  /** Where the pages are, without a slash at its end. */
  readonly origin: string;
  /** The reader's own links, to the annexes they may see. */
  readonly annexes?: readonly Link[] | undefined;
  readonly formId: string;
  readonly now: Temporal.Instant;
  /** The page on which its reader answers who has it as a letter. */
  readonly door?: Door | undefined;
}

/**
 * Gives a notice its words, its card and its letter, from the record as it is now. About a meeting that has been
 * cancelled since, every notice says that.
 *
 * @throws NothingToTell if the record does not hold what the notice is about
 */
export function noticeOf(kind: NoticeKind, facts: NoticeOfFacts, words: Words): Worded {
  const { notice, card, answer = false } = tellingOf(kind, facts, words);
  return {
    card: card ?? noticeCard(notice, words),
    summary: notice.heading,
    letter: letterOf({ body: facts.body, to: facts.to, notice, answer, door: facts.door }, words),
  };
}

/**
 * The approved minutes as a card in the body's channel, or what has become of them since. Of minutes taken back it is told
 * only that.
 *
 * @param facts with the meeting as it was published
 * @throws NothingToTell if they are not public
 */
export function channelPostOf(
  facts: MeetingFacts & { readonly origin: string },
  words: Words,
  tells?: ChannelPost['tells'],
): Worded {
  const state = publicationOf(facts.meeting.minutes)?.state;
  if (state === undefined || state === 'held') throw new NothingToTell('minutes-published');
  const notice =
    tells === undefined && state === 'public'
      ? minutes.approvedNotice(facts, words, words.minutes.approved)
      : publicationChanged(tells ?? 'withdrawn', facts, words);
  const to = { title: facts.body.shortName };
  return {
    card: noticeCard(notice, words),
    summary: notice.heading,
    letter: letterOf({ body: facts.body, to, notice, answer: false }, words),
  };
}

function tellingOf(kind: NoticeKind, facts: NoticeOfFacts, words: Words): Telling {
  const { meeting } = facts;
  switch (meeting.stage) {
    case 'unplanned':
      throw new NothingToTell(kind, facts.about);
    case 'cancelled':
      return meetings.meetingCancelled({ body: facts.body, meeting }, words);
    case 'planned':
      return planned(kind, { ...facts, meeting }, words);
  }
}

function planned(kind: NoticeKind, occasion: NoticeOccasion, words: Words): Telling {
  switch (kind) {
    case 'call-for-items':
      return agenda.callForItems(occasion, words);
    case 'items-reminder':
      return agenda.itemsReminder(occasion, words);
    case 'item-received':
      return agenda.itemReceived(occasion, words);
    case 'item-late':
      return agenda.itemLate(occasion, words);
    case 'waiver-wanted':
      return agenda.waiverWanted(occasion, words);
    case 'waiver-answered':
      return agenda.waiverAnswered(occasion, words);
    case 'item-returned':
      return agenda.itemReturned(occasion, words);
    case 'item-deferred':
      return agenda.itemDeferred(occasion, words);
    case 'item-settled':
      return agenda.itemSettled(occasion, words);
    case 'item-dropped':
      return agenda.itemDropped(occasion, words);
    case 'items-closed':
      return agenda.itemsClosed(occasion, words);
    case 'agenda-wanted':
      return agenda.agendaWanted(occasion, words);
    case 'agenda-for-chair':
      return agenda.agendaForChair(occasion, words);
    case 'agenda-released':
      return agenda.agendaReleased(occasion, words);
    case 'absence-reported':
      return meetings.absenceReported(occasion, words);
    case 'substitute-called':
      return substitutes.called(occasion, words);
    case 'substitute-released':
      return substitutes.released(occasion, words);
    case 'meeting-called':
      return meetingCalled(occasion, words);
    case 'meeting-moved':
      return meetings.meetingMoved(occasion, words);
    case 'date-kept':
      return dateKept(occasion, words);
    case 'meeting-cancelled':
      throw new NothingToTell(kind);
    case 'join-link-missing':
      return meetings.joinLinkMissing(occasion, words);
    case 'minutes-wanted':
      return minutes.minutesWanted(occasion, words);
    case 'draft-circulated':
      return minutes.draftCirculated(occasion, words);
    case 'draft-revised':
      return minutes.draftRevised(occasion, words);
    case 'draft-undelivered':
      return silence.draftUndelivered(occasion, words);
    case 'approval-held':
      return silence.approvalHeld(occasion, words);
    case 'window-paused':
      return silence.windowPaused(occasion, words);
    case 'window-resumed':
      return silence.windowResumed(occasion, words);
    case 'late-comment-received':
      return silence.lateCommentReceived(occasion, words);
    case 'comment-received':
      return minutes.commentReceived(occasion, words);
    case 'comment-answered':
      return minutes.commentAnswered(occasion, words);
    case 'objections-referred':
      return approval.objectionsReferred(occasion, words);
    case 'draft-for-chair':
      return approval.draftForChair(occasion, words);
    case 'draft-returned':
      return approval.draftReturned(occasion, words);
    case 'signature-wanted':
      return approval.signatureWanted(occasion, words);
    case 'approval-reminder':
      return approval.approvalReminder(occasion, words);
    case 'answers-missing':
      return approval.answersMissing(occasion, words);
    case 'objection-for-chair':
      return approval.objectionForChair(occasion, words);
    case 'minutes-to-next-meeting':
      return approval.minutesToNextMeeting(occasion, words);
    case 'minutes-approved':
      return minutes.minutesApproved(occasion, words);
    case 'minutes-published':
      return minutes.minutesPublished(occasion, words);
    case 'publication-held':
      return publicationHeld(occasion, words);
    case 'new-link':
      return { notice: noticeOfTold(membersPageWords[words.language].newLink(occasion.body)) };
    case 'delivery-failed':
      return meetings.deliveryFailed(occasion, words);
  }
}
