import fc from 'fast-check';
import type { Body } from '../../../src/domain/body/body.ts';
import type { Command } from '../../../src/domain/command.ts';
import type { Dispatch } from '../../../src/domain/dispatch.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import type { Circumstances } from '../../../src/domain/procedure.ts';
import { bodies } from '../bodies.ts';
import * as say from '../story.ts';

/** One command given, with the record before and after and all it brought about. */
export interface Act {
  readonly command: MeetingCommand;
  readonly before: Meeting;
  readonly after: Meeting;
  readonly events: readonly MeetingEvent[];
  readonly dispatches: readonly Dispatch[];
  readonly follows: readonly Command[];
}

export const meetings = [say.note('2027-04-08'), say.note('2027-10-07'), say.note('2027-11-11', { cancelled: true })];
const WHO = ['chair', 'secretary', 'secretary', 'plo-1', 'plo-2', 'leader', 'observer', 'substitute', 'stranger'];
const ITEMS = ['item-1', 'item-2', 'item-3'];
const points = [...ITEMS, 'approve-agenda', 'any-other-business', 'nowhere'];

/** Weighted so that stories get far: most commands come from someone who may give them. */
const who = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...WHO, 'desk') },
);
const member = fc.constantFrom('plo-1', 'plo-2', 'leader', 'chair');
const text = fc.constantFrom('', 'Drøftet.', 'Besluttet.', '<b>{{x}}</b>', 'å'.repeat(5000));
const placement = fc.oneof(
  fc
    .constantFrom('decisions', 'information', 'items', 'nowhere')
    .map((section) => ({ state: 'accepted', section }) as const),
  text.map((question) => ({ state: 'returned', question }) as const),
  text.map((how) => ({ state: 'settled', how }) as const),
  fc
    .constantFrom(undefined, '2027-04-08', '2027-10-07', '2027-11-11')
    .map((to) => ({ state: 'deferred', to }) as const),
);
const item = fc.constantFrom(...ITEMS);
const writing = fc.record({
  pointId: fc.constantFrom(...points),
  text,
  outcome: fc.constantFrom(undefined, 'followed' as const, 'decided' as const, 'not-treated' as const),
  baseRevision: fc.nat(2),
});
const commentId = fc.tuple(fc.constantFrom('comment', 'objection'), member).map((one) => one.join(' '));
const NOW = '2027-01-01T00:00'; // each command is given its own time below

const command: fc.Arbitrary<MeetingCommand> = fc.oneof(
  fc.constantFrom(
    say.called(NOW, 'secretary'),
    say.shown(NOW),
    say.opened(NOW),
    say.circulated(NOW),
    say.circulated(NOW),
  ),
  fc.tuple(member, item).map(([by, id]) => say.submitted(by, NOW, id)),
  member.map((by) => say.hasNoItems(by, NOW)),
  fc
    .tuple(member, item, fc.boolean())
    .map(([by, id, full]) => say.edited(by, NOW, id, full ? say.itemText({}, 'Nyt') : say.itemText({ fields: {} }))),
  fc.tuple(member, item).map(([by, id]) => say.withdrawn(by, NOW, id)),
  fc.tuple(placement, item, fc.option(text, { nil: undefined })).map(([put, id, why]) => say.placed(put, id, NOW, why)),
  fc.tuple(item, fc.constantFrom('up' as const, 'down' as const)).map(([id, direction]) => say.ordered(id, direction)),
  fc.boolean().map((despite) => say.released(NOW, despite)),
  fc.constantFrom('2027-03-18', '2027-04-15', '2027-05-13', '2027-10-07').map((to) => say.moved(say.slot(to))),
  member.map((by) => say.absent(by, NOW)),
  fc.array(writing, { maxLength: 3 }).map((writings) => say.wrote(writings)),
  fc
    .tuple(member, fc.constantFrom('comment' as const, 'objection' as const), fc.constantFrom(undefined, ...points))
    .map(([by, kind, point]) => say.commented(by, NOW, kind, point)),
  fc
    .array(fc.record({ pointId: fc.constantFrom(...points), text }), { maxLength: 2 })
    .map((texts) => say.pasted(texts)),
  fc.constantFrom('accept-paste' as const, 'drop-paste' as const).map((type) => say.lookedAt(type)),
  member.map((by) => say.hasNoComments(by, NOW)),
  fc.tuple(member, commentId).map(([by, id]) => say.tookBack(by, NOW, id)),
  member.map((by) => say.tookBack(by, NOW)),
  fc.constantFrom(...bodies.flatMap((body) => say.deliveredTo(body, [say.circulated(NOW)]))),
  fc.tuple(commentId, fc.boolean()).map(([id, met]) => say.answered(id, met, NOW)),
  fc.constantFrom('chair', 'secretary').map((by) => say.approved(by, NOW)),
  fc.constantFrom(
    say.closing(NOW),
    say.step('close-items', NOW),
    say.step('remind-of-items', NOW),
    say.step('ask-for-minutes', NOW),
  ),
);

/** Cancelling ends a story, so it is rare. */
const given = fc.record({
  command: fc.oneof({ weight: 60, arbitrary: command }, { weight: 1, arbitrary: fc.constant(say.cancelled()) }),
  who,
  /** Hours since the command before. */
  wait: fc.oneof(
    { weight: 8, arbitrary: fc.nat(6) },
    { weight: 2, arbitrary: fc.nat(24 * 21) },
    { weight: 1, arbitrary: fc.nat(24 * 120) },
  ),
  /** Whether the clock has kept up by then; it may have stood still. */
  clockKeptUp: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

/** How far a story has come before chance takes over. */
const called = [say.planned(), say.called('2027-03-10T10:00', 'secretary'), say.submitted('plo-1')];
const placed = ['decisions', 'items'].map((section) => say.placed({ state: 'accepted', section }));
const opened = [...called, ...placed, say.shown(), say.released(), say.opened()];
const treated = bodies.flatMap(say.standingPoints);
const sent = [...opened, say.wrote([say.writing('Drøftet.')]), ...treated, say.circulated()];
/** Everybody has it, whoever sits in the body at hand. */
const circulated = [...sent, ...bodies.flatMap((body) => say.deliveredTo(body, sent))];
const objected = [...circulated, say.commented('plo-1', '2027-04-23T10:00')];
const BEGINNINGS = [
  [say.planned()],
  [say.planned('2027-04-08', '2027-03-20T10:00')],
  [say.planned('2027-04-08', '2027-04-08T14:00')],
  called,
  opened,
  sent,
  circulated,
  objected,
];

export const stories = fc.record({
  body: fc.constantFrom(...bodies),
  beginning: fc.constantFrom(...BEGINNINGS),
  given: fc.array(given, { maxLength: 60, size: 'max' }),
});

/** Plays a story, the clock doing its part where it keeps up. @throws Error if something due changes nothing */
export function play({ body, beginning, given: all }: StoryOf<typeof stories>): readonly Act[] {
  const circumstances: Circumstances = { body, meetings };
  const acts: Act[] = [];
  const state = () => acts.at(-1)?.after ?? meetingProcedure.initial;
  const act = (command: MeetingCommand) => acts.push(decided(state(), { ...command, bodyId: body.id }, circumstances));
  const keepUp = (now: Temporal.Instant) => {
    for (let due = dueBy(state(), body, now); due !== undefined; due = dueBy(state(), body, now)) {
      act(clockCommand(due, acts.length));
      if (acts.at(-1)?.events.length === 0) throw new Error(`${due.type} is due and changes nothing`);
    }
  };
  let now = Temporal.Instant.fromEpochMilliseconds(0);
  for (const command of beginning) {
    now = command.at;
    keepUp(now);
    act(command);
  }
  for (const [index, one] of all.entries()) {
    now = now.add({ hours: one.wait });
    if (one.clockKeptUp) keepUp(now);
    const by = one.who === undefined ? one.command.by : say.header(one.who, NOW).by;
    act({ ...one.command, id: freeId(one.command.id, acts, index), by, at: now });
  }
  return acts;
}

/** What falls due carries its type and nothing more, as the clock gives it. */
export function clockCommand(
  { type, at }: { readonly type: string; readonly at: Temporal.Instant },
  index: number,
): MeetingCommand {
  return { ...say.header('clock', NOW, `${type} ${at} ${index}`), type, at } as MeetingCommand; // only the clock's types fall due
}

function decided(before: Meeting, command: MeetingCommand, circumstances: Circumstances): Act {
  const decision = meetingProcedure.decide(before, command, circumstances);
  const events = decision.accepted ? decision.events : [];
  let after = before;
  const dispatches: Dispatch[] = [];
  const follows: Command[] = [];
  for (const event of events) {
    after = meetingProcedure.evolve(after, event);
    dispatches.push(...meetingProcedure.dispatches(event, after, command, circumstances));
    follows.push(...meetingProcedure.follows(event, after, command, circumstances));
  }
  return { command, before, after, events, dispatches, follows };
}

type StoryOf<Stories> = Stories extends fc.Arbitrary<infer Story> ? Story : never;

function dueBy(meeting: Meeting, body: Body, now: Temporal.Instant) {
  const due = meetingProcedure.due(meeting, body);
  return due !== undefined && Temporal.Instant.compare(due.at, now) <= 0 ? due : undefined;
}

/** An item's or a remark's id is its command's, and the desk lets each id through once; so do the stories. */
function freeId(id: string, acts: readonly Act[], index: number): string {
  const isTaken = acts.some(({ command: before, events }) => before.id === id && events.length > 0);
  return isTaken ? `${id} ${index}` : id;
}
