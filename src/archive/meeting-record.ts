import { z } from 'zod';
import { titleOf } from '../domain/agenda/item.ts';
import { type Body, type MemberId, named } from '../domain/body/body.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import type { Comment, Minutes, WrittenMinutes } from '../domain/minutes/minutes.ts';
import { pointsOf } from '../domain/minutes/write-minutes.ts';

const day = z.iso.date();
const time = z.iso.time({ precision: -1 });
/** In UTC. */
const moment = z.iso.datetime();
/** By role: `id` as in the body's file, `title` as it is shown; both stay when the seat changes hands. */
const person = z.strictObject({ id: z.string(), title: z.string() });
const point = z.strictObject({ id: z.string(), number: z.string(), title: z.string(), item: z.string().optional() });
const clause = z.strictObject({ document: z.string(), quote: z.string(), silent: z.string().optional() });

const comment = z.strictObject({
  id: z.string(),
  by: person,
  at: moment,
  kind: z.enum(['comment', 'objection']),
  late: z.boolean(),
  point: z.string().optional(),
  text: z.string(),
  answer: z.strictObject({ text: z.string(), at: moment }).optional(),
  settled: z.enum(['met', 'taken-back', 'decided']).optional(),
});

/**
 * `data/poster/moede.json`: the meeting as the records have it. Moments are in UTC (ISO 8601), days and times are the
 * body's own. Keys may be added; none changes its meaning while `format` stays.
 */
export const meetingRecordSchema = z.strictObject({
  format: z.literal('referent-meeting/1'),
  body: z.string(),
  meeting: z.string(),
  stage: z.enum(['planned', 'cancelled']),
  date: day,
  start: time,
  lengthInMinutes: z.int(),
  place: z.string().optional(),
  cancelled: z.strictObject({ reason: z.string(), at: moment }).optional(),
  moves: z.array(z.strictObject({ from: day, to: day, reason: z.string(), at: moment })),
  deadlines: z.array(z.strictObject({ step: z.string(), due: day, clause })),
  absences: z.array(z.strictObject({ member: person, at: moment, reason: z.string(), substitute: z.string() })),
  items: z.array(
    z.strictObject({
      id: z.string(),
      by: person,
      at: moment,
      title: z.string(),
      kind: z.enum(['decision', 'discussion', 'information']),
      fields: z.record(z.string(), z.string()),
      annexes: z.array(z.strictObject({ title: z.string(), url: z.string() })),
      late: z.boolean(),
      state: z.enum(['received', 'accepted', 'returned', 'deferred', 'settled', 'withdrawn']),
    }),
  ),
  releases: z.array(z.strictObject({ at: moment, by: person, daysLate: z.int(), points: z.array(point) })),
  minutes: z
    .strictObject({
      stage: z.string(),
      version: z.int(),
      start: time,
      end: time,
      place: z.string(),
      attendance: z.array(
        z.strictObject({
          member: person,
          presence: z.enum(['present', 'apology', 'absent']),
          substitute: z.string().optional(),
        }),
      ),
      guests: z.array(z.string()),
      points: z.array(point.extend({ text: z.string(), outcome: z.string().optional() })),
      comments: z.array(comment),
      approval: z
        .strictObject({ mode: z.string(), at: moment, clause, by: person.optional(), signedBy: z.array(person) })
        .optional(),
      publishedAt: moment.optional(),
    })
    .optional(),
});

export type MeetingRecord = z.infer<typeof meetingRecordSchema>;

/** The record of one meeting in its documented shape. */
export function meetingRecord(
  body: Body,
  id: string,
  meeting: Exclude<Meeting, { stage: 'unplanned' }>,
): MeetingRecord {
  const { slot, stage } = meeting;
  const planned = stage === 'planned' ? meeting : undefined;
  const who = personIn(body);
  const items = planned?.agenda.items ?? (stage === 'cancelled' ? meeting.items : undefined) ?? [];
  return {
    format: 'referent-meeting/1',
    body: body.id,
    meeting: id,
    stage,
    date: slot.date.toString(),
    start: hours(slot.start),
    lengthInMinutes: slot.lengthInMinutes,
    ...(planned === undefined ? {} : { place: planned.place }),
    ...(stage === 'cancelled' ? { cancelled: { reason: meeting.reason, at: meeting.at.toString() } } : {}),
    moves: (planned?.moves ?? []).map(({ from, to, reason, at }) => ({
      ...{ from: from.date.toString(), to: to.date.toString(), reason, at: at.toString() },
    })),
    deadlines: (planned?.deadlines ?? []).map(({ step, due, clause: by }) => ({
      step,
      due: due.toString(),
      clause: by,
    })),
    absences: (meeting.absences ?? []).map(({ member, at, reason, substitute }) => ({
      ...{ member: who(member), at: at.toString(), reason, substitute },
    })),
    items: items.map((item) => ({
      ...{ id: item.id, by: who(item.by), at: item.at.toString(), title: titleOf(item), kind: item.text.kind },
      ...{
        fields: { ...item.text.fields },
        annexes: [...item.text.annexes],
        late: item.late,
        state: item.placement.state,
      },
    })),
    releases: (planned?.agenda.releases ?? []).map(({ at, by, daysLate, points }) => ({
      ...{ at: at.toString(), by: who(by), daysLate, points: points.map(pointTold) },
    })),
    ...minutesTold(body, planned),
  };
}

function minutesTold(body: Body, meeting: PlannedMeeting | undefined): Pick<MeetingRecord, 'minutes'> {
  const minutes: Minutes = meeting?.minutes ?? { stage: 'none' };
  if (meeting === undefined || minutes.stage === 'none') return {};
  const { draft } = minutes;
  const who = personIn(body);
  const publishedAt = minutes.stage === 'approved' ? minutes.publishedAt?.toString() : undefined;
  return {
    minutes: {
      stage: minutes.stage,
      version: draft.version,
      start: hours(draft.startedAt),
      end: hours(draft.endedAt),
      place: draft.place,
      attendance: draft.attendance.map(({ member, presence, substitute }) => ({
        ...{ member: who(member), presence },
        ...(substitute === undefined ? {} : { substitute }),
      })),
      guests: [...draft.guests],
      points: pointsOf(meeting, body).map((one) => {
        const { text = '', outcome } = draft.texts[one.id] ?? {};
        return { ...pointTold(one), text, ...(outcome === undefined ? {} : { outcome }) };
      }),
      comments: commentsTold(body, minutes),
      ...approvalTold(body, minutes),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
  };
}

function approvalTold(body: Body, minutes: WrittenMinutes) {
  if (minutes.stage !== 'approved') return {};
  const { mode, at, clause: approvedBy, by, signedBy = [] } = minutes.approval;
  const who = personIn(body);
  return {
    approval: {
      ...{ mode, at: at.toString(), clause: approvedBy, signedBy: signedBy.map(who) },
      ...(by === undefined ? {} : { by: who(by) }),
    },
  };
}

function commentsTold(body: Body, { comments, lateComments = [] }: WrittenMinutes) {
  const who = personIn(body);
  const told = (one: Comment, late: boolean) => ({
    ...{ id: one.id, by: who(one.by), at: one.at.toString(), kind: one.kind, late, text: one.text },
    ...(one.pointId === undefined ? {} : { point: one.pointId }),
    ...(one.answer === undefined ? {} : { answer: { text: one.answer.text, at: one.answer.at.toString() } }),
    ...(one.settled === undefined ? {} : { settled: one.settled }),
  });
  return [...comments.map((one) => told(one, false)), ...lateComments.map((one) => told(one, true))];
}

const pointTold = ({ id, number, title, itemId }: { id: string; number: string; title: string; itemId?: string }) => ({
  ...{ id, number, title },
  ...(itemId === undefined ? {} : { item: itemId }),
});

const personIn = (body: Body) => (id: MemberId) => ({ id, title: named(body, id)?.title ?? id });

const hours = (at: Temporal.PlainTime) => at.toString({ smallestUnit: 'minute' });
