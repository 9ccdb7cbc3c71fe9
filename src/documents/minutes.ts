import { skippedTopics } from '../domain/agenda/topics.ts';
import { type Body, type MemberId, member } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { endsAt } from '../domain/meeting/slot.ts';
import { ruleOf } from '../domain/minutes/answers.ts';
import type { Draft, WrittenMinutes } from '../domain/minutes/minutes.ts';
import { quorumAt } from '../domain/minutes/quorum.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { attendanceWords } from '../language/attendance.ts';
import type { DocumentWords } from '../language/documents.ts';
import { titledFor } from '../language/kinds.ts';
import { silenceWords } from '../language/silence.ts';
import { topicWords } from '../language/topics.ts';
import { attendanceBlocks } from './attendance.ts';
import { type Block, type Document, type Fact, heading, paragraph } from './document.ts';
import { imprint } from './imprint.ts';
import { pointBlocks } from './minutes-point.ts';
import { line } from './prose.ts';
import { roleOf } from './role.ts';

export interface MinutesFacts {
  readonly body: Body;
  readonly meeting: PlannedMeeting;
  /** The meeting's minutes; given by itself so that minutes not yet begun cannot be asked for. */
  readonly minutes: WrittenMinutes;
  /** The day of the meeting that approved them, for a body that approves at the next one; else the day it was noted. */
  readonly approvedOn?: Temporal.PlainDate;
}

/** The minutes (referat): a marked draft until they are approved, and then with how they were. */
export function minutesDocument(facts: MinutesFacts, words: DocumentWords): Document {
  const { body, meeting, minutes } = facts;
  const { draft } = minutes;
  const points = pointsOf(meeting, body);
  return {
    ...imprint(titledFor(titleOf(body, words), meeting.kind, words.language), body, meeting.slot.date, words),
    facts: [
      { label: words.label.date, value: words.day(meeting.slot.date) },
      { label: words.label.started, value: words.time(draft.startedAt) },
      { label: words.label.ended, value: words.time(draft.endedAt) },
      { label: words.label.place, value: line(draft.place) },
      ...quorumFacts(body, draft, words),
      // On a draft it stands beside the mark.
      ...(draft.version > 1 && minutes.stage === 'approved'
        ? [{ label: words.label.version, value: String(draft.version) }]
        : []),
    ],
    blocks: [
      ...attendanceBlocks(body, draft, points, words),
      ...points.flatMap((point) => pointBlocks(point, facts, words)),
      ...passedOver(facts, words),
      heading(1, words.label.approval),
      paragraph(standing(facts, words), minutes.stage === 'approved' ? 'plain' : 'note'),
      ...dissents(facts, words),
    ],
    draft: minutes.stage === 'approved' ? undefined : words.draftMark,
    standing: standsAs(facts, words),
    issuedAt: issuedAt(facts),
  };
}

/** What the body calls its minutes, by the form its rules give them (S0-15). */
export function titleOf({ rules: { conclusionMinutes } }: Pick<Body, 'rules'>, words: DocumentWords): string {
  return conclusionMinutes === undefined ? words.minutes : (conclusionMinutes.title ?? words.conclusionMinutes);
}

/** Beside the mark which draft it is, and in its place how it was approved. */
function standsAs(facts: MinutesFacts, words: DocumentWords): string {
  const { body, meeting, minutes, approvedOn } = facts;
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
  if (minutes.stage !== 'approved') return words.whichDraft(minutes.draft.version, dayOf(issuedAt(facts)));
  const { mode, at } = minutes.approval;
  if (mode === 'at-the-meeting') return words.approvedAs(mode, meeting.slot.date);
  return words.approvedAs(mode, mode === 'at-the-next-meeting' ? (approvedOn ?? dayOf(at)) : dayOf(at));
}

/** Whether the meeting could decide, where the rules ask for a quorum. */
function quorumFacts(body: Body, draft: Draft, words: DocumentWords): readonly Fact[] {
  const quorate = quorumAt(draft, body);
  const clause = body.rules.quorum?.clause;
  if (quorate === undefined || clause === undefined) return [];
  const { quorumLabel, quorum } = attendanceWords[words.language];
  return [{ label: quorumLabel, value: quorum(quorate, (id) => partyName(body, id), clause) }];
}

const partyName = ({ parties }: Body, id: string) => parties.find((party) => party.id === id)?.name ?? id;

/** Where the minutes stand, or how they were approved, in a sentence. */
export function standing({ body, meeting, minutes, approvedOn }: MinutesFacts, words: DocumentWords): string {
  switch (minutes.stage) {
    case 'drafting':
      return words.draftState.drafting;
    case 'circulating':
      return minutes.pausedAt === undefined
        ? words.draftState.circulating(minutes.window.lastDay, minutes.window.clause)
        : silenceWords[words.language].standsStill;
    case 'with-chair':
      return words.draftState.withChair(minutes.answerBy.lastDay, minutes.answerBy.clause);
    case 'delivering':
    case 'collecting':
      return words.draftState[minutes.stage](ruleOf(minutes, body).clause);
    case 'awaiting-next-meeting':
      return words.draftState.awaitingNextMeeting;
    case 'referred':
      return words.draftState.referred;
    case 'approved': {
      const { mode, at, clause, signedBy = [] } = minutes.approval;
      const noted = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
      switch (mode) {
        case 'by-silence':
          return words.approved.bySilence(noted, clause);
        case 'at-the-meeting':
          return words.approved.atTheMeeting(meeting.slot.date, clause);
        case 'at-the-next-meeting':
          return words.approved.atTheNextMeeting(approvedOn ?? noted, clause);
        case 'chair-then-members':
          return words.approved.byChairAndSilence(noted, clause);
        case 'by-signing':
          return words.approved.bySigning(
            noted,
            signedBy.map((id) => roleIn(body, id, words)),
            clause,
          );
        case 'by-all':
          return words.approved.byAll(noted, clause);
        case 'by-the-chair':
          return words.approved.byTheChair(noted, clause);
        case 'as-imported':
          return words.approved.asImported(noted, clause);
      }
    }
  }
}

/** The topics of every meeting that were not relevant at this one, each with the reason (S1-21). */
function passedOver({ body, meeting }: MinutesFacts, { language }: DocumentWords): readonly Block[] {
  const said = topicWords[language];
  const items = skippedTopics(meeting.agenda, body.rules).map(({ topic, skip }) =>
    said.passedOver(topic.title, line(skip.reason)),
  );
  return items.length === 0 ? [] : [heading(1, said.minutesHeading), { kind: 'list', items }];
}

/** The disagreements the chair has had noted, each by role. */
function dissents({ body, meeting, minutes }: MinutesFacts, words: DocumentWords): readonly Block[] {
  const points = pointsOf(meeting, body);
  return minutes.comments.flatMap(({ by, pointId, dissent }) => {
    if (dissent === undefined) return [];
    const point = points.find(({ id }) => id === pointId)?.number;
    return [paragraph(words.dissent(roleIn(body, by, words), point, line(dissent)), 'plain')];
  });
}

function roleIn(body: Body, id: MemberId, words: DocumentWords): string {
  const who = member(body, id);
  return who === undefined
    ? words.formerMember
    : roleOf(who, body.parties.find(({ id: party }) => party === who.party)?.name ?? '');
}

function issuedAt({ body, meeting, minutes }: MinutesFacts): Temporal.Instant {
  switch (minutes.stage) {
    case 'drafting':
      return endsAt(meeting.slot, body.calendar.timeZone);
    case 'with-chair':
      return minutes.shownAt;
    case 'delivering':
    case 'collecting':
    case 'circulating':
    case 'awaiting-next-meeting':
    case 'referred':
      return minutes.circulatedAt;
    case 'approved':
      return minutes.approval.at;
  }
}
