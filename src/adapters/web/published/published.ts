import { setImmediate } from 'node:timers/promises';
import type { Store } from '../../../desk/ports.ts';
import { asAnnounced, asAnnouncedText } from '../../../documents/public-minutes.ts';
import type { Body } from '../../../domain/body/body.ts';
import { governing } from '../../../domain/meeting/governing.ts';
import type { Meeting, PlannedMeeting } from '../../../domain/meeting/meeting.ts';
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

/** What was made of one record, and of which versions of it and of the one that approved it. */
interface Made {
  readonly version: number;
  readonly approving: { readonly subject: string; readonly version: number | undefined } | undefined;
  readonly date: Temporal.PlainDate | undefined;
  /** Undefined of a record that is no meeting yet, or not to be shown. */
  readonly shown: PublicMeeting | undefined;
}

interface Kept {
  /** Bodies are read anew as their files change; by versions of the rules each day's is an object of its own. */
  readonly file: object;
  readonly inForceFrom: string;
  readonly made: ReadonlyMap<string, Made>;
  readonly meetings: readonly PublicMeeting[];
}

/** Records changed at once from which they are read together. */
const MANY = 10;

/**
 * Reads the records and keeps what it made of each for as long as that is the same: the versions are asked for each time,
 * so what has been withdrawn is gone with the next request, in every process.
 */
export function openPublished(store: Store): Published {
  const kept = new Map<string, Kept>();
  return {
    async of(body) {
      const versions = new Map(
        (await store.versions('meeting', body.id)).map(({ subject, version }) => [subject, version]),
      );
      const file = body.versions ?? body;
      const inForceFrom = String(body.inForceFrom);
      const last = kept.get(body.id);
      const before = last?.file === file && last.inForceFrom === inForceFrom ? last : undefined;
      const isStill = (subject: string, made: Made | undefined) =>
        made !== undefined &&
        made.version === versions.get(subject) &&
        (made.approving === undefined || made.approving.version === versions.get(made.approving.subject));
      const changed = [...versions.keys()].filter((subject) => !isStill(subject, before?.made.get(subject)));
      if (before !== undefined && changed.length === 0 && before.made.size === versions.size) return before.meetings;
      const states = await read(body, changed);
      const dateOf = (subject: string) => dateIn(states.get(subject)) ?? before?.made.get(subject)?.date;
      const made = new Map<string, Made>();
      for (const [subject, version] of versions) {
        const state = states.get(subject);
        if (state === undefined) {
          const same = before?.made.get(subject);
          if (same !== undefined) made.set(subject, same);
          continue;
        }
        const other = approvedAt(state);
        const approving = other === undefined ? undefined : { subject: other, version: versions.get(other) };
        const shown = isShown(state) ? publicMeeting(body, subject, state, dateOf) : undefined;
        made.set(subject, { version, approving, date: dateIn(state), shown });
        // Years of meetings are gone through at a start, and others want to be answered meanwhile.
        if (made.size % MANY === 0) await setImmediate();
      }
      const meetings = [...made.values()]
        .flatMap(({ shown }) => shown ?? [])
        .toSorted((a, b) => Temporal.PlainDate.compare(a.meeting.slot.date, b.meeting.slot.date));
      kept.set(body.id, { file, inForceFrom, made, meetings });
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

  async function read(body: Body, subjects: readonly string[]): Promise<ReadonlyMap<string, Meeting>> {
    if (subjects.length > MANY) {
      const records = await store.records<Meeting>('meeting', body.id);
      const wanted = new Set(subjects);
      return new Map(records.flatMap(({ subject, state }) => (wanted.has(subject) ? [[subject, state]] : [])));
    }
    const states = new Map<string, Meeting>();
    for (const subject of subjects) {
      const state = await store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject });
      if (state !== undefined) states.set(subject, state);
    }
    return states;
  }
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
      ? asAnnounced(body, withoutTexts(meeting))
      : { ...meeting, reason: asAnnouncedText(body, meeting.reason) };
  return { body, subject, meeting: shown, minutes: publicMinutesOf(body, meeting, approvedOn) };
}

/** What the minutes say is in their public version or nowhere, and need not be gone through for the rest. */
function withoutTexts(meeting: PlannedMeeting): PlannedMeeting {
  const { minutes } = meeting;
  if (minutes.stage === 'none') return meeting;
  return { ...meeting, minutes: { ...minutes, draft: { ...minutes.draft, texts: {} }, comments: [] } };
}

function dateIn(meeting: Meeting | undefined): Temporal.PlainDate | undefined {
  return meeting === undefined || meeting.stage === 'unplanned' ? undefined : meeting.slot.date;
}

/** The meeting that approved the minutes, for a body that approves at the next one. */
function approvedAt(meeting: Meeting): string | undefined {
  return meeting.stage === 'planned' && meeting.minutes.stage === 'approved'
    ? meeting.minutes.approval.atMeeting
    : undefined;
}
