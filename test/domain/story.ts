import type { Item, ItemText, Placement } from '../../src/domain/agenda/item.ts';
import { type Body, seated } from '../../src/domain/body/body.ts';
import type { Actor, Command } from '../../src/domain/command.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Dispatch } from '../../src/domain/dispatch.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../src/domain/meeting/procedure.ts';
import type { Slot } from '../../src/domain/meeting/slot.ts';
import type { Header } from '../../src/domain/minutes/events.ts';
import type { PointAttendance } from '../../src/domain/minutes/minutes.ts';
import type { Writing } from '../../src/domain/minutes/write-minutes.ts';
import type { Circumstances, MeetingNote, Procedure } from '../../src/domain/procedure.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { copenhagen, day, memberId } from './bodies.ts';

/** What came of a row of commands: the record, and what the last of them brought about. */
export interface Told<State, Event> {
  readonly state: State;
  readonly last: Decision<Event, Refusal>;
  /** Of the last command only. */
  readonly dispatches: readonly Dispatch[];
  /** Of the last command only. */
  readonly follows: readonly Command[];
}

/** Plays commands through a procedure in order, as the desk does, but for the storing. */
export function tell<State, Asked extends Command, Event>(
  procedure: Procedure<State, Asked, Event, Refusal>,
  circumstances: Circumstances,
  commands: readonly Asked[],
): Told<State, Event> {
  let told: Told<State, Event> = {
    state: procedure.initial,
    last: { accepted: true, events: [] },
    dispatches: [],
    follows: [],
  };
  for (const one of commands) {
    const command = { ...one, bodyId: circumstances.body.id };
    const last = procedure.decide(told.state, command, circumstances);
    let { state } = told;
    const dispatches: Dispatch[] = [];
    const follows: Command[] = [];
    for (const event of last.accepted ? last.events : []) {
      state = procedure.evolve(state, event);
      dispatches.push(...procedure.dispatches(event, state, command, circumstances));
      follows.push(...procedure.follows(event, state, command, circumstances));
    }
    told = { state, last, dispatches, follows };
  }
  return told;
}

/** The rules for meetings, with their types. */
export const meetings: Procedure<Meeting, MeetingCommand, MeetingEvent, Refusal> = meetingProcedure;

/**
 * A meeting's story; the body's other meetings are those given. Its secretary leaves no standing point empty: before the
 * minutes go out or are approved, something is written under each (S0-09). And the desk has the draft delivered to
 * everybody by what happens last before the window closes.
 */
export function told(body: Body, commands: readonly MeetingCommand[], meetings: readonly MeetingNote[] = []) {
  const whole = commands.flatMap((one, index) => {
    if (one.type === 'circulate-draft' || one.type === 'approve-minutes') return [...standingPoints(body), one];
    return one.type === 'close-comment-window' ? [...deliveredTo(body, commands.slice(0, index)), one] : [one];
  });
  return toldAsIs(body, whole, meetings);
}

/** A story of these commands and no others. */
export function toldAsIs(body: Body, commands: readonly MeetingCommand[], meetings: readonly MeetingNote[] = []) {
  return tell<Meeting, MeetingCommand, MeetingEvent>(meetingProcedure, { body, meetings }, commands);
}

/** What the desk tells of a draft that got to everybody, or to those left but these, by the latest of the commands before. */
export function deliveredTo(
  body: Body,
  before: readonly MeetingCommand[],
  but: readonly string[] = [],
): readonly MeetingCommand[] {
  const last = before.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)).at(-1);
  if (last === undefined) return [];
  const { bodyId, subject, at } = last;
  const members = seated(body).filter(({ id }) => !but.includes(id));
  return members.map(({ id: member }) => ({
    type: 'note-receipt',
    id: `${last.id} received ${member}`,
    bodyId,
    subject,
    by: { kind: 'desk' },
    at,
    member,
  }));
}

/** Each by itself, so that one written already, or not on the agenda, keeps back no other. */
export function standingPoints({ rules }: Body): readonly MeetingCommand[] {
  return rules.standingItems
    .filter(({ role }) => role !== 'section')
    .map(({ id }) => wrote([{ pointId: id, text: 'Behandlet.', outcome: undefined, baseRevision: 0 }]));
}

/** The planned meeting a story ends in. @throws Error if there is none */
export function meetingAfter(body: Body, commands: readonly MeetingCommand[], meetings: readonly MeetingNote[] = []) {
  const { state } = told(body, commands, meetings);
  if (state.stage !== 'planned') throw new Error(`the meeting is ${state.stage}`);
  return state;
}

/** The ground on which the last command was refused; undefined if it was accepted. */
export const groundOf = ({ last }: Told<unknown, unknown>) => (last.accepted ? undefined : last.refusal.because);

/** The types of the events the last command brought about. */
export const happened = ({ last }: Told<unknown, { readonly type: string }>) =>
  last.accepted ? last.events.map(({ type }) => type) : undefined;

/** Whom the last command had told what, as `agenda-released: chair, plo-1`. */
export function notices({ dispatches }: Told<unknown, unknown>): readonly string[] {
  const by = Map.groupBy(
    dispatches.filter((one) => one.kind === 'notice'),
    ({ notice }) => notice,
  );
  return [...by].map(([notice, all]) => `${notice}: ${all.map(({ to }) => to).join(', ')}`);
}

/** A command's header, given by `who` (a member's id, `clock` or `desk`) when clocks in Copenhagen show `when`. */
export function header(who: string, when: string, id = `${who} ${when}`): Omit<Command, 'type'> {
  const by: Actor = who === 'clock' || who === 'desk' ? { kind: who } : { kind: 'member', id: memberId(who) };
  return { id, bodyId: 'any' as Command['bodyId'], subject: '2027-04-08', by, at: copenhagen(when) }; // tell() sets the body's
}

export function slot(date: string, start = '13:00', lengthInMinutes = 120): Slot {
  return { date: day(date), start: Temporal.PlainTime.from(start), lengthInMinutes };
}

export function note(id: string, over: Partial<MeetingNote> = {}): MeetingNote {
  return { id, slot: slot(id.slice(0, 10)), cancelled: false, minutes: 'none', ...over };
}

/** An item with every field any of the sample bodies asks for. */
export function itemText(over: Partial<ItemText> = {}, topic = 'Årshjul 2027'): ItemText {
  return {
    fields: { topic, what: 'Hvad', how: 'Hvordan', why: 'Hvorfor', recommendation: 'At det godkendes.' },
    kind: 'decision',
    annexes: [],
    lengthInMinutes: 10,
    ...over,
  };
}

export const planned = (date = '2027-04-08', when = '2026-12-01T10:00'): MeetingCommand => ({
  type: 'plan-meeting',
  ...header('desk', when),
  slot: slot(date),
  place: 'Rådhuset',
});
export const called = (when = '2027-03-11T09:00', who = 'clock'): MeetingCommand => ({
  type: 'call-for-items',
  ...header(who, when),
});
export const submitted = (
  who = 'plo-1',
  when = '2027-03-15T10:00',
  id = 'item-1',
  text = itemText({}, id),
): MeetingCommand => ({ type: 'submit-item', ...header(who, when, id), text });
export const hasNoItems = (who: string, when = '2027-03-15T11:00'): MeetingCommand => ({
  type: 'say-no-items',
  ...header(who, when),
});
export const edited = (who: string, when: string, itemId = 'item-1', text = itemText({}, 'Nyt')): MeetingCommand => ({
  type: 'edit-item',
  ...header(who, when),
  itemId,
  text,
});
export const withdrawn = (who: string, when: string, itemId = 'item-1'): MeetingCommand => ({
  type: 'withdraw-item',
  ...header(who, when),
  itemId,
});
type Put = Exclude<Placement, { state: 'received' } | { state: 'withdrawn' }>;
export const placed = (
  placement: Put = { state: 'accepted', section: 'decisions' },
  itemId = 'item-1',
  when = '2027-03-22T10:00',
  reason?: string,
): MeetingCommand => ({
  type: 'place-item',
  ...header('secretary', when),
  itemId,
  placement,
  ...(reason === undefined ? {} : { reason }),
});
export const dropped = (told = 'I orienteres her.', itemId = 'item-1', when = '2027-03-22T10:00'): MeetingCommand => ({
  type: 'drop-stale-item',
  ...header('secretary', when),
  itemId,
  told,
});
export const ordered = (itemId: string, direction: 'up' | 'down'): MeetingCommand => ({
  type: 'order-item',
  ...header('secretary', '2027-03-22T11:00'),
  itemId,
  direction,
});
export const carried = (item: Item, when = '2027-03-01T10:00'): MeetingCommand => ({
  type: 'carry-item',
  ...header('desk', when),
  item,
});
export const shown = (when = '2027-03-23T10:00'): MeetingCommand => ({
  type: 'show-agenda-to-chair',
  ...header('secretary', when),
});
export const released = (when = '2027-03-24T10:00', despiteUnplaced = false): MeetingCommand => ({
  type: 'release-agenda',
  ...header('secretary', when),
  despiteUnplaced,
});
export const moved = (to: Slot, when = '2027-03-01T10:00', reason = 'Lokalet er optaget'): MeetingCommand => ({
  type: 'move-meeting',
  ...header('secretary', when),
  slot: to,
  reason,
});
export const cancelled = (when = '2027-03-01T10:00', reason = 'Ingen punkter'): MeetingCommand => ({
  type: 'cancel-meeting',
  ...header('secretary', when),
  reason,
});
export const absent = (who: string, when: string, substitute = ''): MeetingCommand => ({
  type: 'report-absence',
  ...header(who, when),
  reason: 'Ferie',
  substitute,
});
export const step = (
  type: 'remind-of-items' | 'close-items' | 'ask-for-agenda' | 'ask-for-minutes' | 'remind-of-minutes',
  when: string,
): MeetingCommand => ({ type, ...header('clock', when) });
export const opened = (when = '2027-04-08T13:00'): MeetingCommand => ({
  type: 'open-minutes',
  ...header('secretary', when),
});
export const headed = (over: Header, when = '2027-04-08T15:10'): MeetingCommand => ({
  type: 'write-header',
  ...header('secretary', when),
  header: over,
});
export const attendedPoint = (pointId: string, attendance: PointAttendance, when: string): MeetingCommand => ({
  type: 'write-point-attendance',
  ...header('secretary', when),
  pointId,
  attendance,
});
export const drewUpFees = (paid: readonly string[], when = '2027-04-08T16:00'): MeetingCommand => ({
  type: 'draw-up-fee-sheet',
  ...header('secretary', when),
  paid: paid.map(memberId),
});
export const drewUpProof = (when = '2027-05-06T09:00', who = 'secretary'): MeetingCommand => ({
  type: 'draw-up-proof',
  ...header(who, when),
});
export const wrote = (
  writings: readonly Writing[],
  when = '2027-04-08T14:00',
  who = 'secretary',
  despite?: string,
): MeetingCommand => ({
  type: 'write-points',
  ...header(who, when),
  writings,
  ...(despite === undefined ? {} : { despite }),
});
export const writing = (
  text: string,
  outcome: Writing['outcome'] = 'followed',
  baseRevision = 0,
  pointId = 'item-1',
): Writing => ({ pointId, text, outcome, baseRevision });
export const pasted = (
  texts: readonly { readonly pointId: string; readonly text: string }[],
  when = '2027-04-08T16:00',
): MeetingCommand => ({ type: 'paste-minutes', ...header('secretary', when), texts, unmatched: '' });
export const lookedAt = (type: 'accept-paste' | 'drop-paste', when = '2027-04-08T16:05'): MeetingCommand => ({
  type,
  ...header('secretary', when),
});
export const circulated = (when = '2027-04-22T10:00'): MeetingCommand => ({
  type: 'circulate-draft',
  ...header('secretary', when),
});
export const commented = (
  who: string,
  when: string,
  kind: 'comment' | 'objection' = 'objection',
  pointId?: string,
): MeetingCommand => ({
  type: 'comment-on-draft',
  ...header(who, when, `${kind} ${who}`),
  kind,
  pointId,
  text: 'Punkt 3 er gengivet forkert.',
});
export const hasNoComments = (who: string, when: string): MeetingCommand => ({
  type: 'say-no-comments',
  ...header(who, when),
});
export const tookBack = (who: string, when: string, commentId = `objection ${who}`): MeetingCommand => ({
  type: 'take-back-objection',
  ...header(who, when),
  commentId,
});
export const answered = (commentId: string, met: boolean, when = '2027-04-30T10:00'): MeetingCommand => ({
  type: 'answer-comment',
  ...header('secretary', when),
  commentId,
  text: 'Rettet.',
  met,
});
export const closing = (when = '2027-05-05T00:00'): MeetingCommand => ({
  type: 'close-comment-window',
  ...header('clock', when),
});
export const approved = (who: string, when: string, atMeeting?: string): MeetingCommand => ({
  type: 'approve-minutes',
  ...header(who, when),
  atMeeting,
});
