import type { Point } from '../domain/agenda/agenda.ts';
import { type Body, type Member, member } from '../domain/body/body.ts';
import type { PlannedMeeting } from '../domain/meeting/meeting.ts';
import { endsAt } from '../domain/meeting/slot.ts';
import type { Attendance, WrittenMinutes } from '../domain/minutes/minutes.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';
import type { DocumentWords } from '../language/documents.ts';
import { numbered } from './agenda.ts';
import { type Block, type Document, depthOf, heading, paragraph } from './document.ts';
import { line, prose } from './prose.ts';
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
    title: words.minutes,
    name: `${words.minutes}, ${body.shortName}, ${words.date(meeting.slot.date)}`,
    subtitle: body.name,
    facts: [
      { label: words.label.date, value: words.day(meeting.slot.date) },
      { label: words.label.started, value: words.time(draft.startedAt) },
      { label: words.label.ended, value: words.time(draft.endedAt) },
      { label: words.label.place, value: line(draft.place) },
      ...(draft.version > 1 ? [{ label: words.label.version, value: String(draft.version) }] : []),
    ],
    blocks: [
      ...attendanceBlocks(body, draft.attendance, draft.guests, words),
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

/** Grouped by party as the bodies do it (S4-02), the secretariat last, each with its absences. */
function attendanceBlocks(
  body: Body,
  attendance: readonly Attendance[],
  guests: readonly string[],
  words: DocumentWords,
): readonly Block[] {
  const seats = attendance.flatMap((one) => {
    const who = member(body, one.member);
    return who === undefined ? [] : [{ who, one }];
  });
  const groups = [
    ...body.parties.map((party) => ({
      title: party.name,
      seats: seats.filter(({ who }) => who.party === party.id && who.seat !== 'secretariat'),
    })),
    { title: words.label.secretariat, seats: seats.filter(({ who }) => who.seat === 'secretariat') },
  ];
  const invited = guests.map(line).filter((guest) => guest !== '');
  return [
    heading(1, words.label.participants),
    ...groups
      .filter((group) => group.seats.length > 0)
      .flatMap((group) => [
        heading(2, group.title),
        list(group.seats.map(({ who, one }) => attendant(who, one, body, words))),
      ]),
    ...(invited.length === 0 ? [] : [heading(2, words.label.guests), list(invited)]),
  ];
}

const list = (items: readonly string[]): Block => ({ kind: 'list', items });

function attendant(who: Member, one: Attendance, body: Body, words: DocumentWords): string {
  const written = one.substitute === undefined ? '' : line(one.substitute);
  // A substitute from among the body's own is told by role like everyone else.
  const seat = body.members.find((other) => other.id === written);
  const note = words.presence(one.presence, seat?.title ?? (written === '' ? undefined : written));
  const title = roleOf(who, body.parties.find((party) => party.id === who.party)?.name ?? '');
  return note === '' ? title : `${title} ${note}`;
}

function pointBlocks(point: Point, { body, meeting, minutes }: MinutesFacts, words: DocumentWords): readonly Block[] {
  const level = depthOf(point.number);
  const item = meeting.agenda.items.find((one) => one.id === point.itemId);
  const recommendation = prose(item?.text.fields.recommendation ?? '');
  const written = minutes.draft.texts[point.id];
  const text = prose(written?.text ?? '');
  const outcome = written?.outcome;
  const said: readonly Block[] = [
    ...text,
    ...(outcome === undefined ? [] : [paragraph(words.outcome(outcome, body.shortName), 'outcome')]),
    // A decision where the rules have none made stands with the reason for it (S0-11).
    ...(written?.despite === undefined ? [] : [paragraph(words.decidedDespite(line(written.despite)), 'note')]),
  ];
  if (said.length === 0 && recommendation.length === 0) {
    return [
      heading(level, numbered(point, words.language)),
      ...(point.from === 'section' ? [] : [paragraph(words.notWritten, 'note')]),
    ];
  }
  if (recommendation.length === 0) return [heading(level, numbered(point, words.language)), ...said];
  return [
    heading(level, numbered(point, words.language)),
    heading(level + 1, words.field('recommendation', false)),
    ...recommendation,
    heading(level + 1, words.label.minutesOfPoint),
    ...(said.length === 0 ? [paragraph(words.notWritten, 'note')] : said),
  ];
}

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
