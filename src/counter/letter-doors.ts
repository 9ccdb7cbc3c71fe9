import type { Door } from '../cards/letter-parts.ts';
import type { Clock } from '../clock.ts';
import type { Links, Purpose, Seal } from '../desk/links.ts';
import type { Body } from '../domain/body/body.ts';
import { dayAt } from '../domain/body/term.ts';
import type { CaseNoticeKind, NoticeKind, PersonalDispatch } from '../domain/dispatch.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import type { Language } from '../language/language.ts';
import { membersPageWords } from '../language/members-page.ts';

export interface LetterDoorParts {
  readonly seal: Seal;
  readonly links: Links;
  readonly clock: Clock;
  readonly origin: () => string;
}

/** To which page the button in each letter leads. A letter that is only to be read, or is the secretary's, has none. */
const LEADS_TO: Readonly<Partial<Record<NoticeKind | CaseNoticeKind, Purpose>>> = {
  'call-for-items': 'items',
  'items-reminder': 'items',
  'item-returned': 'items',
  'waiver-wanted': 'late-item',
  'agenda-released': 'meeting',
  'meeting-called': 'meeting',
  'meeting-moved': 'meeting',
  'date-kept': 'meeting',
  'substitute-called': 'meeting',
  'draft-for-chair': 'draft',
  'draft-circulated': 'draft',
  'draft-revised': 'draft',
  'comment-answered': 'draft',
  'signature-wanted': 'draft',
  'approval-reminder': 'draft',
  'objection-for-chair': 'draft',
  'objections-referred': 'draft',
  'consultation-opened': 'consultation',
  'consultation-reminder': 'consultation',
  'written-proposal': 'written-procedure',
  'follow-up-given': 'follow-up',
  'follow-up-due-soon': 'follow-up',
  'follow-up-overdue': 'follow-up',
};

/** Weeks for which a link opens after the day it is about, or after it was sent, whichever is later. */
const WEEKS: Readonly<Record<Purpose, number>> = {
  items: 2,
  'late-item': 2,
  meeting: 2,
  draft: 6,
  consultation: 4,
  'written-procedure': 4,
  'follow-up': 8,
  // No letter leads there.
  check: 0,
};

/** The button of the letter that tells this, signed for its reader; undefined where there is nothing to answer. */
export async function doorFor(
  { seal, links, clock, origin }: LetterDoorParts,
  notice: PersonalDispatch,
  body: Body,
  state: unknown,
  language: Language,
): Promise<Door | undefined> {
  const { to, subject } = notice;
  const purpose = purposeOf(notice);
  if (purpose === undefined || isOver(state)) return undefined;
  const lastDay = lastOf([dayAt(body, clock()), ...daysIn(state)]).add({ weeks: WEEKS[purpose] });
  const until = lastDay.add({ days: 1 }).toZonedDateTime(body.calendar.timeZone).toInstant();
  const generation = await links.generation(body.id, to);
  const token = await seal.sign({ bodyId: body.id, member: to, subject, purpose, generation }, until);
  return { title: membersPageWords[language].button[purpose], url: `${origin()}/svar/${token}`, lastDay };
}

/** A new link is for what the old one was for. */
function purposeOf({ notice, about }: PersonalDispatch): Purpose | undefined {
  const isNew = notice === 'new-link' || notice === 'case-new-link';
  return isNew ? (about as Purpose) : LEADS_TO[notice]; // put there when the new link was asked for
}

/** What a meeting or a case may hold; the record is what the notice is about, whichever it is. */
type Dated = Partial<Pick<Extract<Meeting, { stage: 'planned' }>, 'slot'>> & {
  readonly stage?: string;
  readonly window?: Pick<CommentWindow, 'lastDay'>;
};

const isOver = (state: unknown) => (state as Dated).stage === 'cancelled'; // see `Dated`

function daysIn(state: unknown): readonly Temporal.PlainDate[] {
  const { slot, window } = state as Dated; // see above
  return [slot?.date, window?.lastDay].filter((day) => day !== undefined);
}

function lastOf(days: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  const [first, ...others] = days;
  if (first === undefined) throw new RangeError('no day');
  return others.reduce((last, one) => (Temporal.PlainDate.compare(one, last) > 0 ? one : last), first);
}
