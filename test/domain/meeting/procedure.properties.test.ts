import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { isOpenObjection } from '../../../src/domain/minutes/minutes.ts';
import * as say from '../story.ts';
import { type Act, clockCommand, meetings, play, stories } from './stories.ts';

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
      const followed = acts.flatMap((act) => act.follows);
      const carried = followed.filter(({ type }) => type === 'carry-item');
      expect(carried.every(({ subject }) => subject === '2027-10-07')).toBe(true);
      // One deferred to no meeting goes on the list of items for coming meetings (S4-14).
      expect(followed.every((one) => carried.includes(one) || one.type === 'add-to-backlog')).toBe(true);
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
      // A draft that somebody never gets is looked to every morning for ever.
      let state = delivered(last, body);
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

/** How it stands when everybody has the draft that is out. */
function delivered({ command, after }: Act, body: Body): Act['after'] {
  return say.deliveredTo(body, [command]).reduce((state, received) => {
    const decision = meetingProcedure.decide(state, received, { body, meetings });
    return decision.accepted ? decision.events.reduce(meetingProcedure.evolve, state) : state;
  }, after);
}

it('the stories reach what they are about', () => {
  const reached = new Set<string>();
  holds(
    (acts) => {
      for (const event of acts.flatMap((act) => act.events)) {
        reached.add(event.type === 'minutes-approved' ? event.approval.mode : event.type);
      }
    },
    { seed: 1, numRuns: 1_000 },
  );
  expect([...reached].sort()).toEqual(
    expect.arrayContaining([
      ...[
        'by-silence',
        'by-the-chair',
        'at-the-meeting',
        'at-the-next-meeting',
        'objections-referred',
        'draft-commented',
      ],
      ...[
        'item-placed',
        'item-withdrawn',
        'agenda-released',
        'meeting-moved',
        'meeting-cancelled',
        'objection-taken-back',
      ],
      ...['draft-corrected', 'comment-answered', 'minutes-pasted'],
    ]),
  );
});

function holds(
  claim: (acts: readonly Act[], body: Body) => void,
  settings: { readonly seed?: number; readonly numRuns: number } = { numRuns: 150 },
): void {
  fc.assert(
    fc.property(stories, (story) => claim(play(story), story.body)),
    settings,
  );
}
