import type { Agenda, NextMeeting, Point } from '../agenda/agenda.ts';
import type { Item } from '../agenda/item.ts';
import type { PointLine } from '../agenda/point-line.ts';
import type { PlannedMeeting } from '../meeting/meeting.ts';
import type { ApprovalNote, Draft, Minutes, PointText } from '../minutes/minutes.ts';
import type { HitPlace } from './hit.ts';

/** Puts another text in the place of one that stands somewhere. */
export type Change = (text: string, place: HitPlace) => string;

/**
 * The meeting with every text changed that its public page, its agenda or its minutes may print and that somebody wrote.
 * Looking for what may not be printed and leaving it out go this one way, so that nothing is left out unseen or seen and
 * left in.
 */
export function withPrintedTexts(meeting: PlannedMeeting, change: Change): PlannedMeeting {
  const inHeader = (text: string) => change(text, HEADER);
  return {
    ...meeting,
    place: inHeader(meeting.place),
    ...(meeting.calledFor === undefined ? {} : { calledFor: inHeader(meeting.calledFor) }),
    moves: meeting.moves.map((move) => ({ ...move, reason: inHeader(move.reason) })),
    ...(meeting.kept === undefined ? {} : { kept: { ...meeting.kept, reason: inHeader(meeting.kept.reason) } }),
    ...(meeting.guests === undefined
      ? {}
      : { guests: meeting.guests.map((guest) => ({ ...guest, title: inHeader(guest.title) })) }),
    agenda: agendaWith(meeting.agenda, change),
    minutes: minutesWith(meeting.minutes, change),
  };
}

const HEADER: HitPlace = { in: 'header' };

type Part = Extract<HitPlace, { in: 'point' }>['part'];

const at = (pointId: string, part: Part): HitPlace => ({ in: 'point', pointId, part });

function agendaWith(agenda: Agenda, change: Change): Agenda {
  return {
    ...agenda,
    items: agenda.items.map((item) => (item.placement.state === 'accepted' ? itemWith(item, agenda, change) : item)),
    ...(agenda.skips === undefined
      ? {}
      : { skips: agenda.skips.map((skip) => ({ ...skip, reason: change(skip.reason, HEADER) })) }),
    releases: agenda.releases.map((release) => ({
      ...release,
      points: release.points.map((point) => pointWith(point, change)),
      ...(release.followUps === undefined
        ? {}
        : { followUps: release.followUps.map((one) => lineWith(one, change, HEADER)) }),
    })),
  };
}

function pointWith(point: Point, change: Change): Point {
  const place = at(point.id, 'title');
  return {
    ...point,
    title: change(point.title, place),
    ...(point.next === undefined ? {} : { next: nextWith(point.next, change) }),
    ...(point.lines === undefined
      ? {}
      : { lines: point.lines.map((line) => lineWith(line, change, at(point.id, 'text'))) }),
  };
}

function lineWith(line: PointLine, change: Change, place: HitPlace): PointLine {
  switch (line.kind) {
    case 'follow-up':
      return {
        ...line,
        what: change(line.what, place),
        ...(line.ownerAsWritten === undefined ? {} : { ownerAsWritten: change(line.ownerAsWritten, place) }),
        ...(line.status === undefined ? {} : { status: change(line.status, place) }),
      };
    case 'coming-item':
      return { ...line, title: change(line.title, place) };
    case 'meeting-of-body':
      return { ...line, name: change(line.name, place) };
  }
}

const nextWith = (next: NextMeeting, change: Change): NextMeeting =>
  next === 'not-planned' ? next : { ...next, place: change(next.place, HEADER) };

/**
 * Of what its author wrote, the recommendation is printed, the points put before the next body, and the title where none was
 * given it on the agenda.
 */
function itemWith(item: Item, { releases }: Agenda, change: Change): Item {
  const { recommendation } = item.text.fields;
  const isTitled = releases.at(-1)?.points.some(({ id }) => id === item.id) ?? false;
  const topic = isTitled ? undefined : item.text.fields.topic;
  const { draftAgenda } = item.text;
  return {
    ...item,
    text: {
      ...item.text,
      fields: {
        ...item.text.fields,
        ...(topic === undefined ? {} : { topic: change(topic, at(item.id, 'title')) }),
        ...(recommendation === undefined ? {} : { recommendation: change(recommendation, at(item.id, 'text')) }),
      },
      ...(draftAgenda === undefined ? {} : { draftAgenda: draftAgenda.map((one) => change(one, at(item.id, 'text'))) }),
    },
    ...(item.waiver === undefined
      ? {}
      : { waiver: { ...item.waiver, reason: change(item.waiver.reason, at(item.id, 'reason')) } }),
  };
}

function minutesWith(minutes: Minutes, change: Change): Minutes {
  if (minutes.stage === 'none') return minutes;
  return {
    ...minutes,
    ...(minutes.stage === 'approved' ? { approval: approvalWith(minutes.approval, change) } : {}),
    draft: draftWith(minutes.draft, change),
    comments: minutes.comments.map((comment) =>
      comment.dissent === undefined
        ? comment
        : {
            ...comment,
            dissent: change(comment.dissent, comment.pointId === undefined ? HEADER : at(comment.pointId, 'reason')),
          },
    ),
  };
}

/** Approved by the body's own rules it is by words of the body's file; taken in from a file it is by that file's name and title. */
function approvalWith(approval: ApprovalNote, change: Change): ApprovalNote {
  if (approval.mode !== 'as-imported') return approval;
  const { document, quote } = approval.clause;
  return {
    ...approval,
    clause: { ...approval.clause, document: change(document, HEADER), quote: change(quote, HEADER) },
  };
}

function draftWith(draft: Draft, change: Change): Draft {
  const { attendance, guests, next, atPoints, struck, texts, decidedPoints } = draft;
  return {
    ...draft,
    place: change(draft.place, HEADER),
    attendance: attendance.map((one) =>
      one.substitute === undefined ? one : { ...one, substitute: change(one.substitute, HEADER) },
    ),
    guests: guests.map((guest) => change(guest, HEADER)),
    ...(next === undefined ? {} : { next: nextWith(next, change) }),
    ...(atPoints === undefined
      ? {}
      : {
          atPoints: byPoint(atPoints, (there, id) => ({
            absences: there.absences.map((one) => ({ ...one, reason: change(one.reason, at(id, 'reason')) })),
            guests: there.guests.map((guest) => change(guest, at(id, 'guest'))),
          })),
        }),
    ...(struck === undefined
      ? {}
      : {
          struck: byPoint(struck, (all, id) =>
            all.map((one) => ({ ...one, reason: change(one.reason, at(id, 'reason')) })),
          ),
        }),
    texts: byPoint(texts, (text, id) => pointTextWith(text, id, change)),
    ...(decidedPoints === undefined
      ? {}
      : { decidedPoints: decidedPoints.map(({ id, title }) => ({ id, title: change(title, at(id, 'title')) })) }),
  };
}

function pointTextWith(written: PointText, id: string, change: Change): PointText {
  const { text, ledger, despite, withoutQuorum } = written;
  return {
    ...written,
    text: change(text, at(id, 'text')),
    ...(ledger === undefined
      ? {}
      : {
          ledger: ledger.map((one) => ({
            ...one,
            bullet: change(one.bullet, at(id, 'ledger')),
            ...(one.instead === undefined ? {} : { instead: change(one.instead, at(id, 'ledger')) }),
          })),
        }),
    ...(despite === undefined ? {} : { despite: change(despite, at(id, 'reason')) }),
    ...(withoutQuorum === undefined ? {} : { withoutQuorum: change(withoutQuorum, at(id, 'reason')) }),
  };
}

function byPoint<Of>(record: Readonly<Record<string, Of>>, change: (one: Of, id: string) => Of): Record<string, Of> {
  return Object.fromEntries(Object.entries(record).map(([id, one]) => [id, change(one, id)]));
}
