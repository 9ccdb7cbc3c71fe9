import { objectionsReferred } from '../cards/approval-notices.ts';
import type { Card } from '../cards/card.ts';
import { caseNoticeOf } from '../cards/case-notice.ts';
import type { MeetingFacts } from '../cards/facts.ts';
import { lateItemCard } from '../cards/late-item.ts';
import { meetingCancelled, meetingMoved } from '../cards/meeting-notices.ts';
import { meetingCard, ownCommentsCard, reportedAbsenceCard, saidNoItemsCard } from '../cards/members-page.ts';
import { noticeCard, noticeOfTold } from '../cards/notice.ts';
import { noticeOf } from '../cards/notice-of.ts';
import type { Link } from '../desk/links.ts';
import type { Consultation } from '../domain/consultation/consultation.ts';
import { memberReplies } from '../domain/consultation/consultation.ts';
import { governing } from '../domain/meeting/governing.ts';
import { answerOf, type WrittenProcedure } from '../domain/written-procedure/written-procedure.ts';
import { checkingWords } from '../language/checking.ts';
import { membersPageWords } from '../language/members-page.ts';
import { minutesForMember } from './circulation.ts';
import { docketOf } from './docket.ts';
import { ownItemsOrForm } from './items.ts';
import { factsOf, lookUp, newFormId, refusal, toldCard, type Visit } from './visit.ts';

/** What a link opens first: what the letter was about as it stands now, and what the member has answered so far. */
export function firstCards(visit: Visit, { purpose, subject }: Link): Promise<readonly Card[]> {
  switch (purpose) {
    case 'items':
      return onMeeting(visit, subject, (facts) => itemCards(visit, facts));
    case 'late-item':
      return onMeeting(visit, subject, (facts) => lateItems(visit, facts));
    case 'meeting':
      return onMeeting(visit, subject, (facts) => meetingCards(visit, facts));
    case 'draft':
      return onMeeting(visit, subject, (facts) => draftCards(visit, facts));
    case 'consultation':
      return consultationCards(visit, subject);
    case 'written-procedure':
      return writtenCards(visit, subject);
    case 'check':
      return howToCheck(visit);
    case 'follow-up':
      return tasks(visit, subject);
  }
}

async function howToCheck(visit: Visit): Promise<readonly Card[]> {
  return [toldCard(visit, checkingWords[visit.words.language].page(visit.body.shortName))];
}

/** A meeting that is cancelled says so, whatever the link was for; one that was moved, its new date. */
async function onMeeting(
  visit: Visit,
  id: string,
  cards: (facts: MeetingFacts) => readonly (Card | undefined)[],
): Promise<readonly Card[]> {
  const { body: now, words } = visit;
  const meeting = await lookUp(visit, id);
  if (meeting === undefined || meeting.stage === 'unplanned') return [refusal(visit, { because: 'no-such-meeting' })];
  if (meeting.stage === 'cancelled') {
    const body = governing(now, meeting);
    return [noticeCard(meetingCancelled({ body, meeting }, words).notice, words)];
  }
  return cards(factsOf(visit, { id, meeting })).filter((card) => card !== undefined);
}

function itemCards(visit: Visit, facts: MeetingFacts): readonly (Card | undefined)[] {
  const own = { ...facts, me: visit.me };
  return [
    moved(visit, facts),
    saidNoItemsCard(own, visit.words),
    ...returned(visit, facts),
    ownItemsOrForm(visit, facts),
    reportedAbsenceCard(own, visit.words),
  ];
}

/** The member's own items that the secretary has a question about, each in a form. */
function returned(visit: Visit, facts: MeetingFacts): readonly Card[] {
  return facts.meeting.agenda.items
    .filter(({ by, placement }) => by === visit.me.id && placement.state === 'returned')
    .map(({ id }) => noticeOf('item-returned', { ...occasionOf(visit, facts), about: id }, visit.words).card);
}

/** Every item the chair has still to answer about. */
function lateItems(visit: Visit, facts: MeetingFacts): readonly Card[] {
  const { words } = visit;
  const waiting = facts.meeting.agenda.items.filter(
    ({ late, waiver, waiverDeclined, placement }) =>
      late && waiver === undefined && waiverDeclined === undefined && placement.state === 'received',
  );
  if (waiting.length === 0) return [toldCard(visit, membersPageWords[words.language].noLateItems)];
  return waiting.map((item) => lateItemCard({ ...facts, item, formId: newFormId() }, words));
}

function meetingCards(visit: Visit, facts: MeetingFacts): readonly (Card | undefined)[] {
  const occasion = occasionOf(visit, facts);
  const { words, me } = visit;
  const agenda =
    facts.meeting.agenda.releases.length === 0 ? undefined : noticeOf('agenda-released', occasion, words).card;
  const told = moved(visit, facts);
  return [
    told,
    agenda ?? (told === undefined ? meetingCard(occasion, words) : undefined),
    reportedAbsenceCard({ ...facts, me }, words),
  ];
}

function draftCards(visit: Visit, facts: MeetingFacts): readonly (Card | undefined)[] {
  const { words, me } = visit;
  const isReferred = facts.meeting.minutes.stage === 'referred' && me.offices.includes('chair');
  return [
    ownCommentsCard({ ...facts, me }, words),
    isReferred ? noticeCard(objectionsReferred(occasionOf(visit, facts), words).notice, words) : undefined,
    isRevised(facts) ? noticeOf('draft-revised', occasionOf(visit, facts), words).card : minutesForMember(visit, facts),
  ];
}

/** Whether there is an earlier text to show the difference from, while it can still be answered. */
function isRevised({ meeting: { minutes } }: MeetingFacts): boolean {
  return (minutes.stage === 'circulating' || minutes.stage === 'delivering') && minutes.draft.version > 1;
}

function moved(visit: Visit, facts: MeetingFacts): Card | undefined {
  if (facts.meeting.moves.length === 0) return undefined;
  return noticeCard(meetingMoved(occasionOf(visit, facts), visit.words).notice, visit.words);
}

function occasionOf({ me, now, parts }: Visit, facts: MeetingFacts) {
  return { ...facts, to: me, origin: parts.origin(), formId: newFormId(), now };
}

async function consultationCards(visit: Visit, subject: string): Promise<readonly Card[]> {
  const state = await caseOf<Consultation>(visit, 'consultation', subject);
  if (state === undefined || state.stage === 'none') return [refusal(visit, { because: 'no-such-consultation' })];
  const mine = memberReplies(state).get(visit.me.id);
  const said = replied(visit, mine, mine?.text);
  if (state.stage === 'closed') return [closed(visit, state.matter.title), ...said];
  return [...said, caseNoticeOf('consultation-opened', caseOccasion(visit, subject, state), visit.words).card];
}

async function writtenCards(visit: Visit, subject: string): Promise<readonly Card[]> {
  const state = await caseOf<WrittenProcedure>(visit, 'written-procedure', subject);
  if (state === undefined || state.stage === 'none') return [refusal(visit, { because: 'no-such-written-procedure' })];
  const mine = answerOf(state, visit.me.id);
  const said = replied(visit, mine, mine?.reason);
  if (state.stage === 'closed') return [closed(visit, state.proposal.title), ...said];
  return [...said, caseNoticeOf('written-proposal', caseOccasion(visit, subject, state), visit.words).card];
}

async function tasks(visit: Visit, subject: string): Promise<readonly Card[]> {
  const docket = await docketOf(visit);
  const mine = docket.followUps.filter(
    ({ owner, closed: done }) => done === undefined && owner?.kind === 'member' && owner.id === visit.me.id,
  );
  if (mine.length === 0) return [toldCard(visit, membersPageWords[visit.words.language].noTasks)];
  return mine.map(
    ({ id }) =>
      caseNoticeOf('follow-up-given', { ...caseOccasion(visit, subject, docket), about: id }, visit.words).card,
  );
}

function caseOf<State>({ parts, body }: Visit, procedure: string, subject: string): Promise<State | undefined> {
  return parts.store.look<State>({ procedure, bodyId: body.id, subject });
}

function caseOccasion({ body, me, now, parts }: Visit, subject: string, state: unknown) {
  return { body, subject, state, to: me, origin: parts.origin(), formId: newFormId(), now };
}

function replied(
  { words, body }: Visit,
  mine: { readonly at: Temporal.Instant } | undefined,
  text = '',
): readonly Card[] {
  if (mine === undefined) return [];
  const told = membersPageWords[words.language].replied(mine.at, body.calendar.timeZone);
  const sections = text === '' ? [] : [{ title: words.forms.labels.comment ?? '', text }];
  return [noticeCard(noticeOfTold(told, { sections }), words)];
}

function closed(visit: Visit, title: string): Card {
  return toldCard(visit, membersPageWords[visit.words.language].closed(title));
}
