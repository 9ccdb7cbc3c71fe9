import type { Item } from '../domain/agenda/item.ts';
import type { Member } from '../domain/body/body.ts';
import type { CaseNoticeKind, Failed, NoticeKind } from '../domain/dispatch.ts';
import type { Comment } from '../domain/minutes/minutes.ts';
import type { Link } from './button.ts';
import type { Card } from './card.ts';
import type { MeetingFacts } from './facts.ts';
import type { NoticeFacts } from './notice.ts';

/** What a notice is made from. */
export interface NoticeOccasion extends MeetingFacts {
  readonly to: Member;
  /** The item, comment or point it is about; the member, for an absence. */
  readonly about?: string | undefined;
  /** For a notice of a delivery that failed. */
  readonly failed?: Failed | undefined;
  /** Where the pages are, without a slash at its end. */
  readonly origin: string;
  /** The reader's own links, to the annexes they may see. */
  readonly annexes?: readonly Link[] | undefined;
  readonly formId: string;
  readonly now: Temporal.Instant;
}

/** A notice in words, and its own card where it has one: otherwise the words are the card. */
export interface Telling {
  readonly notice: NoticeFacts;
  readonly card?: Card;
  /** Whether the reader is asked for an answer. */
  readonly answer?: boolean;
}

/** The notice speaks of something the record does not hold: a broken promise, not something a person did. */
export class NothingToTell extends Error {
  override readonly name = 'NothingToTell';
  readonly notice: NoticeKind | CaseNoticeKind;
  readonly about: string | undefined;
  constructor(notice: NoticeKind | CaseNoticeKind, about?: string) {
    super(`nothing to tell: ${notice} about ${about ?? 'its record'}`);
    this.notice = notice;
    this.about = about;
  }
}

export function itemAbout({ meeting, about }: NoticeOccasion, kind: NoticeKind): Item {
  const item = meeting.agenda.items.find((one) => one.id === about);
  if (item === undefined) throw new NothingToTell(kind, about);
  return item;
}

export function commentAbout({ meeting, about }: NoticeOccasion, kind: NoticeKind): Comment {
  const comments = meeting.minutes.stage === 'none' ? [] : meeting.minutes.comments;
  const comment = comments.find((one) => one.id === about);
  if (comment === undefined) throw new NothingToTell(kind, about);
  return comment;
}
