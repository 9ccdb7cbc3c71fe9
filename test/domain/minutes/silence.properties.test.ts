import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { seated } from '../../../src/domain/body/body.ts';
import { dayAt } from '../../../src/domain/body/term.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import type { WrittenMinutes } from '../../../src/domain/minutes/minutes.ts';
import { hasDraft } from '../../../src/domain/minutes/receptions.ts';
import { guldborgsund, memberId } from '../bodies.ts';
import * as say from '../story.ts';
import { approving, noted, received, without } from './approval-story.ts';

const BODIES: readonly Body[] = [
  approving({ mode: 'by-silence', days: 8 }),
  approving({ mode: 'by-silence', days: 3, changedText: { days: 2 } }),
  approving({ mode: 'by-silence', days: 8, changedText: 'restarts', objection: 'restarts-window' }),
  approving({ mode: 'by-silence', days: 4, runsFrom: 'receipt', changedText: { days: 1 } }),
];
const NOW = '2027-04-22T10:00';
const member = fc.constantFrom('chair', 'leader', 'plo-1', 'plo-2');
const author = fc.constantFrom('plo-1', 'plo-2');
const commentId = fc.tuple(fc.constantFrom('comment', 'objection'), author).map((one) => one.join(' '));

const command: fc.Arbitrary<MeetingCommand> = fc.oneof(
  { weight: 6, arbitrary: member.map((who) => received(who, NOW)) },
  {
    weight: 2,
    arbitrary: fc.tuple(member, fc.constantFrom('blocked' as const, 'no-such-address' as const)).map(
      ([who, ground]): MeetingCommand => ({
        type: 'note-undelivered',
        ...say.header('desk', NOW),
        member: memberId(who),
        ground,
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(author, fc.constantFrom('comment' as const, 'objection' as const))
      .map(([who, kind]) => say.commented(who, NOW, kind)),
  },
  { weight: 1, arbitrary: member.map((who) => say.hasNoComments(who, NOW)) },
  { weight: 1, arbitrary: member.map((who) => noted(who)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(commentId, fc.constantFrom('editorial' as const, 'substantive' as const))
      .map(
        ([id, as]): MeetingCommand => ({ type: 'class-comment', ...say.header('secretary', NOW), commentId: id, as }),
      ),
  },
  { weight: 4, arbitrary: fc.tuple(commentId, fc.boolean()).map(([id, met]) => say.answered(id, met, NOW)) },
  { weight: 1, arbitrary: member.map((who) => say.tookBack(who, NOW)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('Rettet.', 'Rettet igen.', 'Udgår.'), fc.nat(2))
      .map(([text, revision]) => say.wrote([say.writing(text, 'noted', revision, 'approve-agenda')], NOW)),
  },
  { weight: 1, arbitrary: fc.constantFrom('secretary', 'chair').map((who) => say.approved(who, NOW)) },
);

const story = fc.record({
  body: fc.constantFrom(...BODIES),
  leaves: fc.option(fc.nat(30), { nil: undefined }),
  acts: fc.array(fc.record({ command, hours: fc.oneof(fc.nat(8), fc.nat(80)) }), { minLength: 5, maxLength: 40 }),
});

interface Act {
  readonly before: WrittenMinutes;
  readonly after: WrittenMinutes;
  readonly events: readonly MeetingEvent[];
  readonly at: Temporal.Instant;
  readonly body: Body;
}

/** Plays a story, the clock keeping up with what falls due; one member may leave on the way. */
function play({ body: first, leaves, acts }: typeof story extends fc.Arbitrary<infer S> ? S : never): readonly Act[] {
  const start = [say.planned(), say.opened(), ...say.standingPoints(first), say.circulated()];
  let meeting: Meeting = say.toldAsIs(first, start).state;
  let now = Temporal.Instant.from('2027-04-22T08:00:00Z');
  const played: Act[] = [];
  const give = (one: MeetingCommand, at: Temporal.Instant, body: Body) => {
    const decision = meetingProcedure.decide(meeting, { ...one, at }, { body, meetings: [] });
    const events = decision.accepted ? decision.events : [];
    const before = written(meeting);
    meeting = events.reduce(meetingProcedure.evolve, meeting);
    played.push({ before, after: written(meeting), events, at, body });
  };
  acts.forEach(({ command: one, hours }, index) => {
    const body = leaves !== undefined && index >= leaves ? without(first, 'plo-2') : first;
    now = now.add({ hours });
    for (let due = meetingProcedure.due(meeting, body); due !== undefined; due = meetingProcedure.due(meeting, body)) {
      if (Temporal.Instant.compare(due.at, now) > 0 || due.type !== 'close-comment-window') break;
      give(say.closing(), due.at, body);
    }
    give({ ...one, id: `${one.type} ${index}`, ...keepsId(one) }, now, body);
  });
  return played;
}

/** A comment is found again by the id it was given by. */
const keepsId = ({ type, id }: MeetingCommand) => (type === 'comment-on-draft' ? { id } : {});

function written(meeting: Meeting): WrittenMinutes {
  if (meeting.stage !== 'planned' || meeting.minutes.stage === 'none') throw new Error('the draft is not out');
  return meeting.minutes;
}

const holds = (property: (acts: readonly Act[]) => void) =>
  fc.assert(
    fc.property(story, (one) => property(play(one))),
    { numRuns: 300 },
  );

const bySilence = ({ events }: Act) =>
  events.some((one) => one.type === 'minutes-approved' && one.approval.mode === 'by-silence');

describe('whatever happens to a draft that silence is to approve', () => {
  it('procedure.md 4.4: it is never approved while a seated member has neither received nor answered it', () => {
    holds((acts) => {
      for (const act of acts.filter(({ before, after }) => before.stage !== 'approved' && after.stage === 'approved')) {
        const lacking = seated(act.body).filter(({ id }) => !hasDraft(act.after, id));
        expect(lacking.map(({ id }) => id)).toEqual([]);
      }
    });
  });

  it('never before its window closes, and never while the clock stands still', () => {
    holds((acts) => {
      for (const { after, at } of acts.filter(bySilence)) {
        expect(after.window).toBeDefined();
        if (after.window !== undefined)
          expect(Temporal.Instant.compare(at, after.window.closesAt)).toBeGreaterThanOrEqual(0);
        expect(after.pausedAt).toBe(undefined);
      }
    });
  });

  it('pausing and answering shortens nobody’s counted days: each is a whole day on which the clock went', () => {
    holds((acts) => {
      let pausedOn: Temporal.PlainDate | undefined;
      let stood: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }[] = [];
      for (const { before, after, events, at, body } of acts) {
        const types = events.map(({ type }) => type);
        if (types.includes('window-restarted') || types.includes('window-opened')) stood = [];
        if (types.includes('window-paused')) pausedOn = dayAt(body, at);
        if (types.includes('window-resumed') && pausedOn !== undefined)
          stood.push({ from: pausedOn, to: dayAt(body, at) });
        if (before.window !== undefined && after.window !== undefined)
          expect(Temporal.Instant.compare(after.window.closesAt, before.window.closesAt)).toBeGreaterThanOrEqual(0);
        if (after.window === undefined || after.pausedAt !== undefined) continue;
        const numbered = after.window.days.flatMap((one) => ('number' in one ? [one] : []));
        const { approval } = body.rules;
        expect(numbered.length).toBeGreaterThanOrEqual('days' in approval ? (approval.days ?? 0) : 0);
        expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
        for (const { from, to } of stood) {
          const within = numbered.filter(
            ({ date }) => Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0,
          );
          expect(within.map(({ date }) => `${date}`)).toEqual([]);
        }
      }
    });
  });

  it('the stories get somewhere: some are approved, held, paused, resumed, prolonged and restarted', () => {
    const seen = new Set<string>();
    holds((acts) => {
      for (const { events } of acts) for (const { type } of events) seen.add(type);
    });
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['minutes-approved', 'approval-held', 'window-paused', 'window-resumed', 'window-prolonged'],
        ...['window-restarted', 'window-opened', 'objections-referred', 'late-comment-made', 'draft-undelivered'],
      ]),
    );
  });
});

it('the sample bodies seat those the stories name', () => {
  expect(seated(guldborgsund).map(({ id }) => `${id}`)).toEqual(['chair', 'leader', 'plo-1', 'plo-2']);
});
