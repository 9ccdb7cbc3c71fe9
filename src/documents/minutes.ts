import type { Body } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { endsAt } from '../domain/meeting/slot.ts';
import type { Draft, WrittenMinutes } from '../domain/minutes/minutes.ts';
import { quorumAt } from '../domain/minutes/quorum.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import { attendanceWords } from '../language/attendance.ts';
import type { DocumentWords } from '../language/documents.ts';
import { attendanceBlocks } from './attendance.ts';
import { type Document, type Fact, heading, paragraph } from './document.ts';
import { pointBlocks } from './minutes-point.ts';
import { line } from './prose.ts';

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
    title: words.minutes,
    name: `${words.minutes}, ${body.shortName}, ${words.date(meeting.slot.date)}`,
    subtitle: body.name,
    facts: [
      { label: words.label.date, value: words.day(meeting.slot.date) },
      { label: words.label.started, value: words.time(draft.startedAt) },
      { label: words.label.ended, value: words.time(draft.endedAt) },
      { label: words.label.place, value: line(draft.place) },
      ...quorumFacts(body, draft, words),
      ...(draft.version > 1 ? [{ label: words.label.version, value: String(draft.version) }] : []),
    ],
    blocks: [
      ...attendanceBlocks(body, draft, points, words),
      ...points.flatMap((point) => pointBlocks(point, facts, words)),
      heading(1, words.label.approval),
      paragraph(standing(facts, words), minutes.stage === 'approved' ? 'plain' : 'note'),
    ],
    draft: minutes.stage === 'approved' ? undefined : words.draftMark,
    language: words.language,
    shortName: body.shortName,
    creator: body.organisation,
    issuedAt: issuedAt(facts),
  };
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

function standing({ body, meeting, minutes, approvedOn }: MinutesFacts, words: DocumentWords): string {
  switch (minutes.stage) {
    case 'drafting':
      return words.draftState.drafting;
    case 'circulating':
      return words.draftState.circulating(minutes.window.lastDay, minutes.window.clause);
    case 'awaiting-next-meeting':
      return words.draftState.awaitingNextMeeting;
    case 'referred':
      return words.draftState.referred;
    case 'approved': {
      const { mode, at, clause } = minutes.approval;
      const noted = at.toZonedDateTimeISO(body.calendar.timeZone).toPlainDate();
      switch (mode) {
        case 'by-silence':
          return words.approved.bySilence(noted, clause);
        case 'at-the-meeting':
          return words.approved.atTheMeeting(meeting.slot.date, clause);
        case 'at-the-next-meeting':
          return words.approved.atTheNextMeeting(approvedOn ?? noted, clause);
        case 'by-the-chair':
          return words.approved.byTheChair(noted, clause);
      }
    }
  }
}

function issuedAt({ body, meeting, minutes }: MinutesFacts): Temporal.Instant {
  switch (minutes.stage) {
    case 'drafting':
      return endsAt(meeting.slot, body.calendar.timeZone);
    case 'circulating':
    case 'awaiting-next-meeting':
    case 'referred':
      return minutes.circulatedAt;
    case 'approved':
      return minutes.approval.at;
  }
}
