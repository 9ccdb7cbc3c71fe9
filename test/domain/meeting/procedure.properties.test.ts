import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { Command } from '../../../src/domain/command.ts';
import type { Dispatch } from '../../../src/domain/dispatch.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { isOpenObjection } from '../../../src/domain/minutes/minutes.ts';
import type { Circumstances } from '../../../src/domain/procedure.ts';
import { bodies, copenhagen } from '../bodies.ts';
import * as say from '../story.ts';

/** One command given, with the record before and after and all it brought about. */
interface Act {
  readonly command: MeetingCommand;
  readonly before: Meeting;
  readonly after: Meeting;
  readonly events: readonly MeetingEvent[];
  readonly dispatches: readonly Dispatch[];
  readonly follows: readonly Command[];
}

const meetings = [say.note('2027-04-08'), say.note('2027-10-07'), say.note('2027-11-11', { cancelled: true })];
const WHO = ['chair', 'secretary', 'secretary', 'plo-1', 'plo-2', 'leader', 'observer', 'substitute', 'stranger'];
const ITEMS = ['item-1', 'item-2', 'item-3'];
const points = [...ITEMS, 'approve-agenda', 'any-other-business', 'nowhere'];

/** Weighted so that stories get far: most commands come from someone who may give them. */
const who = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...WHO, 'desk') },
);
const member = fc.constantFrom('plo-1', 'plo-2', 'leader', 'chair');
const text = fc.constantFrom('', 'Drøftet.', 'Besluttet.', '<b>${x}</b>', 'å'.repeat(5000));
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
  member.map((by) => say.hasNoComments(by, NOW)),
  fc.tuple(member, commentId).map(([by, id]) => say.tookBack(by, NOW, id)),
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
  wait: fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 2, arbitrary: fc.nat(24 * 21) }),
  /** Whether the clock has kept up by then; it may have stood still. */
  clockKeptUp: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

const stories = fc.record({
  body: fc.constantFrom(...bodies),
  planned: fc.constantFrom('2026-12-01T10:00', '2027-03-20T10:00', '2027-04-08T14:00'),
  given: fc.array(given, { maxLength: 60, size: 'max' }),
});

function holds(claim: (acts: readonly Act[], body: Body) => void): void {
  fc.assert(
    fc.property(stories, (story) => claim(play(story), story.body)),
    { numRuns: 150 },
  );
}

describe('whatever is asked of a meeting, by whomever and whenever', () => {
  it('the record is what its events make of it', () => {
    holds((acts) => {
      const events = acts.flatMap((act) => act.events);
      expect(events.reduce(meetingProcedure.evolve, meetingProcedure.initial)).toEqual(acts.at(-1)?.after);
    });
  });

  it('a record is never changed in place', () => {
    holds((acts) => {
      const kept = acts.map(({ after }) => JSON.stringify(after));
      acts.forEach((act, index) => {
        expect(JSON.stringify(act.before)).toBe(index === 0 ? '{"stage":"unplanned"}' : kept[index - 1]);
      });
    });
  });

  it('minutes are approved and published at most once', () => {
    holds((acts) => {
      for (const type of ['minutes-approved', 'minutes-published']) {
        expect(acts.flatMap((act) => act.events).filter((event) => event.type === type).length).toBeLessThan(2);
      }
    });
  });

  it('S1-10: silence approves neither before the window closes nor over an open objection', () => {
    holds((acts) => {
      for (const { before, events } of acts) {
        const approval = events.find((event) => event.type === 'minutes-approved')?.approval;
        if (approval?.mode !== 'by-silence') continue;
        const minutes = before.stage === 'planned' ? before.minutes : undefined;
        if (minutes?.stage !== 'circulating') throw new Error('approved by silence without circulation');
        expect(Temporal.Instant.compare(approval.at, minutes.window.closesAt)).toBeGreaterThanOrEqual(0);
        expect(minutes.comments.filter(isOpenObjection)).toEqual([]);
      }
    });
  });

  it('approved minutes are never written in again', () => {
    holds((acts) => {
      for (const { before, after } of acts) {
        if (before.stage !== 'planned' || before.minutes.stage !== 'approved') continue;
        expect(after).toMatchObject({ minutes: { draft: before.minutes.draft, comments: before.minutes.comments } });
      }
    });
  });

  it('no item and no comment a member has handed in is lost', () => {
    holds((acts) => {
      for (const [index, { command: asked, events }] of acts.entries()) {
        for (const { after } of acts.slice(index)) {
          if (after.stage !== 'planned') break;
          const remarks = after.minutes.stage === 'none' ? [] : after.minutes.comments;
          for (const event of events) {
            if (event.type === 'item-submitted')
              expect(after.agenda.items.map(({ id }) => id)).toContain(event.item.id);
            if (event.type === 'draft-commented')
              expect(remarks).toContainEqual(expect.objectContaining({ id: asked.id, text: event.comment.text }));
          }
        }
      }
    });
  });

  it('an item deferred to a named meeting follows there, and nowhere else', () => {
    holds((acts) => {
      const carried = acts.flatMap((act) => act.follows);
      expect(carried.every(({ type, subject }) => type === 'carry-item' && subject === '2027-10-07')).toBe(true);
      const ids = carried.map((one) => ('item' in one ? one.item : one));
      expect(new Set(ids).size).toBe(carried.length);
    });
  });

  it('everyone told is in the body, and nobody is told the same twice by one event', () => {
    holds((acts, body) => {
      const ids: readonly string[] = body.members.map(({ id }) => id);
      for (const { dispatches, events } of acts) {
        const notices = dispatches.filter((one) => one.kind === 'notice');
        expect(notices.filter(({ to }) => !ids.includes(to))).toEqual([]);
        if (events.length === 1) expect(new Set(notices.map(({ to }) => to)).size).toBe(notices.length);
      }
    });
  });

  it('who may do nothing changes nothing', () => {
    holds((acts) => {
      const idle = ['observer', 'substitute', 'stranger'];
      for (const { command: asked, events } of acts) {
        if (asked.by.kind === 'member' && idle.includes(asked.by.id)) expect(events).toEqual([]);
      }
    });
  });

  it('the clock having done what was due, something later is due or nothing', () => {
    holds((acts, body) => {
      const last = acts.at(-1);
      if (last === undefined) return;
      let { after: state } = last;
      for (let done = 0; ; done++) {
        const due = meetingProcedure.due(state, body);
        if (due === undefined) return;
        expect(done).toBeLessThan(20);
        const asked = clockCommand(due, done);
        const decision = meetingProcedure.decide(state, asked, { body, meetings });
        expect(decision).toMatchObject({ accepted: true });
        state = decision.accepted ? decision.events.reduce(meetingProcedure.evolve, state) : state;
        const next = meetingProcedure.due(state, body);
        expect(next).not.toEqual(due);
        if (next !== undefined) expect(Temporal.Instant.compare(next.at, due.at)).toBeGreaterThanOrEqual(0);
      }
    });
  });
});

it('the stories reach what they are about', () => {
  const reached = new Set<string>();
  holds((acts) => {
    for (const event of acts.flatMap((act) => act.events)) {
      reached.add(event.type === 'minutes-approved' ? `${event.type} ${event.approval.mode}` : event.type);
    }
  });
  for (const type of ['item-placed', 'agenda-released', 'meeting-moved', 'draft-circulated', 'draft-commented'])
    expect(reached).toContain(type);
});

function play({
  body,
  planned,
  given: all,
}: typeof stories extends fc.Arbitrary<infer Story> ? Story : never): readonly Act[] {
  const circumstances: Circumstances = { body, meetings };
  const acts: Act[] = [];
  const state = () => acts.at(-1)?.after ?? meetingProcedure.initial;
  const act = (command: MeetingCommand) => acts.push(decided(state(), command, circumstances));
  act({ ...say.planned('2027-04-08', planned), bodyId: body.id });
  let now = copenhagen(planned);
  for (const [index, one] of all.entries()) {
    now = now.add({ hours: one.wait });
    for (
      let due = meetingProcedure.due(state(), body);
      one.clockKeptUp && due !== undefined;
      due = meetingProcedure.due(state(), body)
    ) {
      if (Temporal.Instant.compare(due.at, now) > 0) break;
      const before = acts.length;
      act(clockCommand(due, acts.length));
      if (acts[before]?.events.length === 0) throw new Error(`${due.type} is due and changes nothing`);
    }
    const by = one.who === undefined ? one.command.by : say.header(one.who, NOW).by;
    // An item's id is its command's and the desk lets each id through once; the stories hand in each item once too.
    const isTaken = acts.some(({ command: before, events }) => before.id === one.command.id && events.length > 0);
    const id = isTaken || !ITEMS.includes(one.command.id) ? `${one.command.id} ${index}` : one.command.id;
    act({ ...one.command, id, by, at: now, bodyId: body.id });
  }
  return acts;
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

/** What falls due carries its type and nothing more, as the clock gives it. */
function clockCommand(
  { type, at }: { readonly type: string; readonly at: Temporal.Instant },
  index: number,
): MeetingCommand {
  return { ...say.header('clock', NOW, `${type} ${at} ${index}`), type, at } as MeetingCommand; // only the clock's types fall due
}
