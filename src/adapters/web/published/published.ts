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
  /** The body's meetings, the earliest first. Rejects when it is stopped. */
  of(body: Body, stop?: AbortSignal): Promise<readonly PublicMeeting[]>;
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

/**
 * Reads the records and keeps what it made of each for as long as that is the same: the versions are asked for each time,
 * so what has been withdrawn is gone with the next request, in every process.
 */
export function openPublished(store: Pick<Store, 'look' | 'versions'>): Published {
  const kept = new Map<string, Kept>();
  const turns = new Map<string, Promise<unknown>>();
  return {
    async of(body, stop) {
      const before = await asItStands(body);
      if (before.isStill) return before.meetings;
      // One at a time makes a body's meetings anew; whoever comes meanwhile waits, and then asks for the versions themselves.
      const mine = (turns.get(body.id) ?? Promise.resolve()).then(() => broughtUp(body, stop));
      turns.set(
        body.id,
        mine.catch(() => undefined),
      );
      return mine;
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

  /** What was made of the body's records, and which of them have another version by now. */
  async function asItStands(body: Body) {
    const versions = new Map(
      (await store.versions('meeting', body.id)).map(({ subject, version }) => [subject, version]),
    );
    const file = body.versions ?? body;
    const inForceFrom = String(body.inForceFrom);
    const last = kept.get(body.id);
    const before = last?.file === file && last.inForceFrom === inForceFrom ? last : undefined;
    const made = before?.made ?? new Map<string, Made>();
    const isSame = (subject: string, one: Made | undefined) =>
      one !== undefined &&
      one.version === versions.get(subject) &&
      (one.approving === undefined || one.approving.version === versions.get(one.approving.subject));
    const changed = [...versions.keys()].filter((subject) => !isSame(subject, made.get(subject)));
    const isStill = before !== undefined && changed.length === 0 && made.size === versions.size;
    return { versions, file, inForceFrom, made, changed, isStill, meetings: before?.meetings ?? [] };
  }

  async function broughtUp(body: Body, stop?: AbortSignal): Promise<readonly PublicMeeting[]> {
    const { versions, file, inForceFrom, made: before, changed, isStill, meetings: same } = await asItStands(body);
    if (isStill) return same;
    // One by one, as at a start there are years of them: together they would be read in one breath, and hold all others up.
    const states = new Map<string, Meeting>();
    for (const subject of changed) {
      stop?.throwIfAborted();
      const state = await store.look<Meeting>({ procedure: 'meeting', bodyId: body.id, subject });
      if (state !== undefined) states.set(subject, state);
    }
    const dateOf = (subject: string) => dateIn(states.get(subject)) ?? before.get(subject)?.date;
    const made = new Map<string, Made>();
    for (const [subject, version] of versions) {
      const state = states.get(subject);
      if (state === undefined) {
        const still = before.get(subject);
        if (still !== undefined) made.set(subject, still);
        continue;
      }
      const other = approvedAt(state);
      const approving = other === undefined ? undefined : { subject: other, version: versions.get(other) };
      const shown = isShown(state) ? publicMeeting(body, subject, state, dateOf) : undefined;
      made.set(subject, { version, approving, date: dateIn(state), shown });
      await setImmediate();
      stop?.throwIfAborted();
    }
    const meetings = [...made.values()]
      .flatMap(({ shown }) => shown ?? [])
      .toSorted((a, b) => Temporal.PlainDate.compare(a.meeting.slot.date, b.meeting.slot.date));
    kept.set(body.id, { file, inForceFrom, made, meetings });
    return meetings;
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
