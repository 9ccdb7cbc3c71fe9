import type { Point } from '../agenda/agenda.ts';
import type { Item } from '../agenda/item.ts';
import type { MemberId } from '../body/body.ts';
import type { Command } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { DOCKET } from '../docket/docket.ts';
import { type ImportFollowUps, type LearnedTask, taskIds } from '../docket/import-follow-ups.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { endTime, type Slot, startsAt } from '../meeting/slot.ts';
import type { Source } from '../paper/source.ts';
import type { Circumstances } from '../procedure.ts';
import type { Refusal } from '../refusal.ts';
import type { Listed } from './listed.ts';
import type { ApprovalNote, Draft, Outcome, PointText } from './minutes.ts';

/** A point of minutes that were kept elsewhere. */
export interface PastPoint {
  /** As it was written: `3`, `02-14`. */
  readonly number: string;
  readonly title: string;
  readonly kind: Item['text']['kind'];
  /** What was put forward; empty where nothing was. */
  readonly background: string;
  /** The recommendations, a line each; empty where there were none. */
  readonly recommendation: string;
  /** What the minutes say; empty where they say nothing. */
  readonly text: string;
  readonly outcome?: Outcome;
  readonly tasks: readonly LearnedTask[];
}

/** Takes in the approved minutes of a meeting that was held before, or without, Referent. */
export interface ImportMinutes extends Command {
  readonly type: 'import-minutes';
  readonly source: Source;
  /** What the document calls itself on its first line; fewer than twelve words. */
  readonly title: string;
  readonly slot: Slot;
  readonly place: string;
  readonly listed: readonly Listed[];
  readonly points: readonly PastPoint[];
}

/**
 * Makes a record of a meeting that has been held, with its minutes as they were approved elsewhere. Nobody is told of it,
 * nothing falls due, no entry is made in a calendar, and it is not published by itself. It is marked with its file's name
 * and checksum.
 *
 * @refuses meeting-exists, meeting-not-begun, paper-without-points
 */
export function importMinutes(
  meeting: Meeting,
  command: ImportMinutes,
  { body, meetings }: Circumstances,
): Decision<MeetingEvent, Refusal> {
  const { by, at, source, slot, place, points } = command;
  if (by.kind !== 'member') return refuse({ because: 'not-allowed', needs: 'secretary' });
  const thatDay = meetings.some((one) => !one.cancelled && one.slot.date.equals(slot.date));
  if (meeting.stage !== 'unplanned' || thatDay) return refuse({ because: 'meeting-exists', date: slot.date });
  const begins = startsAt(slot, body.calendar.timeZone);
  if (Temporal.Instant.compare(at, begins) < 0)
    return refuse({ because: 'meeting-not-begun', date: slot.date, start: slot.start });
  if (points.length === 0) return refuse({ because: 'paper-without-points' });
  const onAgenda = points.map((point, index) => pointOf(point, idOf(command, index)));
  const approval: ApprovalNote = {
    mode: 'as-imported',
    at,
    clause: { document: source.name, quote: command.title },
    by: by.id,
  };
  return accept({
    type: 'minutes-imported',
    source,
    slot,
    place,
    items: points.map((point, index) => itemOf(point, idOf(command, index), by.id, begins)),
    release: { at: begins, by: by.id, daysLate: 0, points: onAgenda },
    draft: draftOf(command, by.id),
    approval,
  });
}

/** The tasks the minutes gave somebody go on the docket, in the same transaction. */
export function tasksImported(event: MeetingEvent, command: Command): readonly ImportFollowUps[] {
  if (event.type !== 'minutes-imported' || command.type !== 'import-minutes') return [];
  // A command of this type is one.
  const { points, slot, id, bodyId, subject, at, by } = command as ImportMinutes;
  const tasks = points.flatMap(({ number, title, tasks: own }, index) =>
    own.map((task) => ({
      ...task,
      from: { meetingId: subject, date: slot.date, pointId: idOf({ id }, index), number, title },
    })),
  );
  if (tasks.length === 0) return [];
  return [
    {
      type: 'import-follow-ups',
      id: taskIds(id),
      ...{ bodyId, subject: DOCKET, at, by },
      tasks,
    },
  ];
}

const idOf = ({ id }: Pick<Command, 'id'>, index: number) => `${id}/${index + 1}`;

function pointOf({ number, title, kind }: PastPoint, id: string): Point {
  return { id, number, title, from: 'item', itemId: id, decides: kind !== 'information' };
}

function itemOf(
  { title, kind, background, recommendation }: PastPoint,
  id: string,
  by: MemberId,
  at: Temporal.Instant,
): Item {
  const fields = {
    topic: title,
    ...(background === '' ? {} : { background }),
    ...(recommendation === '' ? {} : { recommendation }),
  };
  return {
    ...{ id, by, at, version: 1, late: false },
    text: { fields, kind, annexes: [], lengthInMinutes: 0 },
    // Under no section of ours: its place is in the agenda that was.
    placement: { state: 'accepted', section: '' },
  };
}

function draftOf(command: ImportMinutes, by: MemberId): Draft {
  const { slot, place, listed, points } = command;
  const texts = points.flatMap(({ text, outcome }, index): (readonly [string, PointText])[] =>
    text === '' && outcome === undefined ? [] : [[idOf(command, index), { text, outcome, revision: 1, by }]],
  );
  return {
    startedAt: slot.start,
    endedAt: endTime(slot),
    place,
    attendance: [],
    guests: [],
    listed,
    texts: Object.fromEntries(texts),
    version: 1,
  };
}
