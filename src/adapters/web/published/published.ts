import type { Store } from '../../../desk/ports.ts';
import { asAnnounced, asAnnouncedText } from '../../../documents/public-minutes.ts';
import type { Body } from '../../../domain/body/body.ts';
import { governing } from '../../../domain/meeting/governing.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { publicationOf } from '../../../domain/publication/publication-of.ts';
import { type PublicMinutes, publicMinutesOf } from './public-minutes.ts';

/** A meeting that has a date, or had one. */
export type DatedMeeting = Exclude<Meeting, { stage: 'unplanned' }>;

/**
 * A meeting with what everybody may know of it. Its record is at hand too, without what was found in it and
 * nobody has answered for; what is shown of that is chosen field by field.
 */
export interface PublicMeeting {
  /** By the rules the meeting goes by. */
  readonly body: Body;
  /** The record's id, which stays when the meeting is moved. */
  readonly subject: string;
  readonly meeting: DatedMeeting;
  readonly minutes: PublicMinutes;
}

/** What is public now. */
export interface Published {
  /** The body's meetings, the earliest first. */
  of(body: Body): Promise<readonly PublicMeeting[]>;
  one(body: Body, subject: string): Promise<PublicMeeting | undefined>;
}

interface Kept {
  readonly madeOf: string;
  /** Bodies are read anew as their files change; by versions of the rules each day's is an object of its own. */
  readonly file: object;
  readonly meetings: readonly PublicMeeting[];
}

/**
 * Reads the records and keeps what it made of them for as long as they are the same: the versions are asked for each time,
 * so what has been withdrawn is gone with the next request, in every process.
 */
export function openPublished(store: Store): Published {
  const kept = new Map<string, Kept>();
  return {
    async of(body) {
      const madeOf = JSON.stringify([body.inForceFrom, await store.versions('meeting', body.id)]);
      const file = body.versions ?? body;
      const known = kept.get(body.id);
      if (known?.madeOf === madeOf && known.file === file) return known.meetings;
      const records = await store.records<Meeting>('meeting', body.id);
      const dates = new Map(records.flatMap(({ subject, state }) => dated(subject, state)));
      const meetings = records
        .flatMap(({ subject, state }) =>
          !isShown(state) ? [] : [publicMeeting(body, subject, state, (id) => dates.get(id))],
        )
        .toSorted((a, b) => Temporal.PlainDate.compare(a.meeting.slot.date, b.meeting.slot.date));
      kept.set(body.id, { madeOf, file, meetings });
      return meetings;
    },
    async one(body, subject) {
      const look = (id: string) => store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject: id });
      const meeting = await look(subject);
      if (meeting === undefined || !isShown(meeting)) return undefined;
      const other = approvedAt(meeting);
      const approving = other === undefined ? undefined : await look(other);
      const date = approving === undefined || approving.stage === 'unplanned' ? undefined : approving.slot.date;
      return publicMeeting(body, subject, meeting, () => date);
    },
  };
}

/** Of what was taken in from a file nothing is shown, the agenda neither, until somebody publishes its minutes. */
function isShown(meeting: Meeting): meeting is DatedMeeting {
  if (meeting.stage === 'unplanned') return false;
  if (meeting.stage === 'cancelled' || meeting.importedFrom === undefined) return true;
  return publicationOf(meeting.minutes) !== undefined;
}

function publicMeeting(
  now: Body,
  subject: string,
  meeting: DatedMeeting,
  dateOf: (subject: string) => Temporal.PlainDate | undefined,
): PublicMeeting {
  const body = governing(now, meeting);
  const other = approvedAt(meeting);
  const approvedOn = other === undefined ? undefined : dateOf(other);
  const shown =
    meeting.stage === 'planned'
      ? asAnnounced(body, meeting)
      : { ...meeting, reason: asAnnouncedText(body, meeting.reason) };
  return { body, subject, meeting: shown, minutes: publicMinutesOf(body, meeting, approvedOn) };
}

function dated(subject: string, meeting: Meeting): readonly (readonly [string, Temporal.PlainDate])[] {
  return meeting.stage === 'unplanned' ? [] : [[subject, meeting.slot.date]];
}

/** The meeting that approved the minutes, for a body that approves at the next one. */
function approvedAt(meeting: DatedMeeting): string | undefined {
  return meeting.stage === 'planned' && meeting.minutes.stage === 'approved'
    ? meeting.minutes.approval.atMeeting
    : undefined;
}
