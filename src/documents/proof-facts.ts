import type { Approval } from '../domain/body/approval.ts';
import type { Body, Member, MemberId } from '../domain/body/body.ts';
import { named, seated } from '../domain/body/body.ts';
import type { Clause } from '../domain/body/clause.ts';
import { dayAt, seatedOn } from '../domain/body/term.ts';
import type { Actor } from '../domain/command.ts';
import type { DeliveryState } from '../domain/dispatches/delivery.ts';
import type { Attended } from '../domain/dispatches/dispatches.ts';
import type { DispatchesEvent } from '../domain/dispatches/procedure.ts';
import type { JournalFault, JournalHead } from '../domain/journal.ts';
import { evolveMeeting, type MeetingEvent } from '../domain/meeting/events.ts';
import type { Meeting, PlannedMeeting } from '../domain/meeting/meeting.ts';
import { ruleOf } from '../domain/minutes/answers.ts';
import type { CommentWindow } from '../domain/minutes/comment-window.ts';
import type { ApprovalNote, Comment, Minutes, WrittenMinutes } from '../domain/minutes/minutes.ts';
import type { UndeliveredGround } from '../domain/undelivered.ts';
import type { ProvedWay } from '../language/proved.ts';

/** One word on one dispatch, as the receipts keep it. */
export interface ProvedWord {
  readonly dispatchId: string;
  readonly kind: string;
  readonly to: string;
  readonly way: ProvedWay;
  readonly state: DeliveryState;
  readonly at: Temporal.Instant;
  readonly detail: string;
  readonly ground?: UndeliveredGround;
}

/** One line of the meeting's journal. */
export interface ProvedLine extends JournalHead {
  readonly commandId: string;
  readonly by: Actor;
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly event: { readonly type: string };
}

/** All that a proof is made of. */
export interface ProofSources {
  readonly body: Body;
  readonly meetingId: string;
  readonly meeting: PlannedMeeting;
  readonly minutes: WrittenMinutes;
  /** The meeting's own lines, the first first. */
  readonly lines: readonly ProvedLine[];
  readonly words: readonly ProvedWord[];
  /** The body's whole journal, as it was found to be when the proof was made. */
  readonly check: { readonly rows: number; readonly faults: readonly JournalFault[] };
}

/** What one member was sent, when they had it, and what they answered. */
export interface ProvedMember {
  readonly id: MemberId;
  /** The word by which they are known to have the draft; undefined if none is. */
  readonly received: Pick<ProvedWord, 'way' | 'state' | 'at'> | { readonly noted: Temporal.Instant } | undefined;
  readonly answers: readonly {
    readonly what: 'comment' | 'objection' | 'no-comments' | 'signature';
    readonly at: Temporal.Instant;
    readonly version?: number;
    readonly notedBy?: MemberId;
  }[];
  readonly words: readonly ProvedWord[];
  /** What a secretary did where something did not get to them. */
  readonly attended: readonly Attended[];
}

/** A text of the draft that was changed after it had gone out. */
export interface ProvedVersion {
  readonly version: number;
  readonly at: Temporal.Instant;
  readonly by: Actor;
  /** Absent where it was not a point's text that was changed. */
  readonly point?: { readonly id: string; readonly before: string; readonly after: string };
}

/** How minutes came to be approved, or how far they have come. */
export interface Proof {
  readonly body: string;
  readonly meeting: string;
  readonly mode: Approval['mode'];
  readonly clause: Clause;
  readonly approval: ApprovalNote | undefined;
  readonly version: number;
  readonly circulatedAt: Temporal.Instant | undefined;
  /** Every time for comments there has been, the first first, with the event that began it. */
  readonly windows: readonly (CommentWindow & { readonly upon: string })[];
  readonly members: readonly ProvedMember[];
  readonly comments: readonly Comment[];
  /** Those that came after the end, and stopped nothing. */
  readonly lateComments: readonly Comment[];
  readonly versions: readonly ProvedVersion[];
  readonly journal: {
    /** The line of the approval; while there is none, the meeting's last. Its hash says all that came before it. */
    readonly upTo: ProvedLine | undefined;
    readonly lines: readonly (Omit<ProvedLine, 'event'> & { readonly type: string })[];
    readonly rows: number;
    readonly faults: readonly JournalFault[];
  };
}

/** Draws from the record, its journal and the receipts all that proves an approval. Works for every way of approving. */
export function proofOf({ body, meetingId, minutes, lines, words, check }: ProofSources): Proof {
  const approval = minutes.stage === 'approved' ? minutes.approval : undefined;
  const { windows, versions, circulatedAt } = replayed(lines);
  const { mode, clause } = ruleOf(minutes, body);
  const approved = lines.findLast(({ event }) => event.type === 'minutes-approved');
  const about = words.filter(({ kind }) => IS_ABOUT_MINUTES.test(kind) && kind !== 'minutes-wanted');
  const asOf = approval?.at ?? lines.at(-1)?.at;
  const then = asOf === undefined ? body : seatedOn(body, dayAt(body, asOf));
  return {
    body: body.id,
    meeting: meetingId,
    mode,
    clause: approval?.clause ?? clause,
    approval,
    version: minutes.draft.version,
    circulatedAt,
    windows,
    members: addressees(then, about).map(({ id }) => memberProved(id, minutes, about, lines)),
    comments: minutes.comments,
    lateComments: minutes.lateComments ?? [],
    versions,
    journal: {
      upTo: approved ?? lines.at(-1),
      lines: lines
        .filter(({ number }) => approved === undefined || number <= approved.number)
        .map(({ event, ...line }) => ({ ...line, type: event.type })),
      ...check,
    },
  };
}

const IS_ABOUT_MINUTES = /^(draft|comment|signature|approval|answers|objections?|minutes)-/;

/** The members of then, and whoever else was sent something, in the order of the body's file. */
function addressees(body: Body, words: readonly ProvedWord[]): readonly Member[] {
  const sent = new Set(words.map(({ to }) => to));
  const others = [...sent].flatMap((id) => named(body, id as MemberId) ?? []); // told apart from `channel` and the like by not being found
  const all = new Set([...seated(body), ...others.filter(({ seat }) => seat === 'member')]);
  return [...all];
}

function memberProved(
  id: MemberId,
  minutes: WrittenMinutes,
  about: readonly ProvedWord[],
  lines: readonly ProvedLine[],
): ProvedMember {
  const words = about.filter(({ to }) => to === id);
  const said = [
    ...minutes.comments.map((one) => ({ ...one, what: one.kind })),
    ...minutes.noComments.map((one) => ({ ...one, what: 'no-comments' as const })),
    ...(minutes.round?.signatures ?? []).map((one) => ({ ...one, what: 'signature' as const })),
  ];
  return {
    id,
    received: isWithout(id, minutes) ? undefined : (receivedBy(words) ?? notedFor(id, lines)),
    answers: said
      .filter(({ by }) => by === id)
      .map(({ what, at, version, notedBy }) => ({
        what,
        at,
        ...(version === undefined ? {} : { version }),
        ...(notedBy === undefined ? {} : { notedBy }),
      }))
      .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)),
    words,
    attended: lines.flatMap(({ event }) => attendedIn(event) ?? []).filter((one) => one.member === id),
  };
}

/** The last the record was told is that they do not have it: that holds against any earlier word. */
function isWithout(id: MemberId, { receptions = [] }: WrittenMinutes): boolean {
  return receptions.some(({ member, state }) => member === id && state === 'undelivered');
}

const IS_THE_DRAFT = new Set(['draft-circulated', 'draft-revised', 'signature-wanted']);
const HAS_ARRIVED: ReadonlySet<DeliveryState> = new Set(['sent', 'confirmed', 'seen', 'answered']);
const HAS_NOT: ReadonlySet<DeliveryState> = new Set(['bounced', 'laid-aside']);

/** The first sending of the draft that got there, by the last word on it; one that came back did not. */
function receivedBy(words: readonly ProvedWord[]): ProvedMember['received'] {
  for (const sending of Map.groupBy(words, ({ dispatchId }) => dispatchId).values()) {
    const last = sending.findLast(({ state }) => HAS_ARRIVED.has(state) || HAS_NOT.has(state));
    if (last === undefined || !IS_THE_DRAFT.has(last.kind) || HAS_NOT.has(last.state)) continue;
    const first = sending.find(({ state, way }) => HAS_ARRIVED.has(state) && way === last.way) ?? last;
    return { way: first.way, state: last.state, at: first.at };
  }
  return undefined;
}

/** The record was told, by the secretary or by their answer. */
function notedFor(id: MemberId, lines: readonly ProvedLine[]): ProvedMember['received'] {
  for (const { event } of lines) {
    if (event.type !== 'draft-received') continue;
    const received = event as Extract<MeetingEvent, { type: 'draft-received' }>; // by its type
    if (received.member === id) return { noted: received.at };
  }
  return undefined;
}

/** The meeting's life lived again, to see every window that was opened and every version that replaced another. */
function replayed(lines: readonly ProvedLine[]) {
  const windows: (CommentWindow & { readonly upon: string })[] = [];
  const versions: ProvedVersion[] = [];
  let circulatedAt: Temporal.Instant | undefined;
  let meeting: Meeting = { stage: 'unplanned' };
  for (const { event, at, by } of lines) {
    // What the secretaries did about its dispatches stands among the meeting's own events, and changes no minutes.
    if (attendedIn(event) !== undefined) continue;
    const before = minutesOf(meeting);
    const happened = event as MeetingEvent; // there is no third kind
    meeting = evolveMeeting(meeting, happened);
    const after = minutesOf(meeting);
    if (after.stage === 'none') continue;
    if ('circulatedAt' in after) circulatedAt ??= after.circulatedAt;
    if (after.window !== undefined && after.window !== (before.stage === 'none' ? undefined : before.window))
      windows.push({ ...after.window, upon: event.type });
    if (before.stage === 'none' || before.draft.version === after.draft.version) continue;
    // The first is what was sent out, and replaced nothing.
    if (after.draft.version === 1) continue;
    const id = 'pointId' in happened ? happened.pointId : undefined;
    const texts =
      id === undefined ? undefined : [before.draft.texts[id]?.text ?? '', after.draft.texts[id]?.text ?? ''];
    const [was = '', is = ''] = texts ?? [];
    versions.push({
      version: after.draft.version,
      at,
      by,
      ...(id === undefined || was === is ? {} : { point: { id, before: was, after: is } }),
    });
  }
  return { windows, versions, circulatedAt };
}

function attendedIn(event: ProvedLine['event']): Attended | undefined {
  const type: DispatchesEvent['type'] = 'dispatch-attended';
  return event.type === type ? (event as DispatchesEvent).attended : undefined; // by its type
}

const minutesOf = (meeting: Meeting): Minutes => (meeting.stage === 'planned' ? meeting.minutes : { stage: 'none' });
