import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { dueOn } from '../../../src/domain/meeting/due.ts';
import type { Meeting, PlannedMeeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { startsAt } from '../../../src/domain/meeting/slot.ts';
import { bodies, copenhagen, day } from '../bodies.ts';
import * as say from '../story.ts';
import { clockCommand, meetings } from './stories.ts';

/** The moments before the meeting of 8 April at which somebody may move it, in hours since it was planned. */
const hours = fc.integer({ min: 0, max: 127 * 24 });
const elsewhere = fc.integer({ min: -30, max: 200 });

describe('moving a meeting and moving it back', () => {
  it('S2-08: leaves its slot, its deadlines and what falls due as they were, however far it had come', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), hours, elsewhere, fc.boolean(), (body, waited, days, released) => {
        const at = copenhagen('2026-12-01T10:00').add({ hours: waited });
        const before = comeTo(body, at, released);
        const away = say.slot(day('2027-04-08').add({ days }).toString(), '09:30', 90);
        if (Temporal.Instant.compare(startsAt(away, 'Europe/Copenhagen'), at) <= 0) return;
        const gone = tell(body, before, { ...say.moved(away), at });
        const back = tell(body, gone, { ...say.moved(before.slot), at });
        expect([gone.slot, gone.moves.length, back.moves.length]).toEqual([away, 1, 2]);
        expect(seen(back, body)).toEqual(seen(before, body));
      }),
    );
  });
});

/** What anyone can see of a meeting but that it was moved. */
const seen = (meeting: PlannedMeeting, body: Body) => ({
  slot: meeting.slot,
  deadlines: meeting.deadlines,
  due: dueOn(meeting, body),
  agenda: meeting.agenda,
  clockDid: new Set(meeting.clockDid),
});

/** The meeting of 8 April as it stands at this moment, the clock having kept up. */
function comeTo(body: Body, at: Temporal.Instant, released: boolean): PlannedMeeting {
  let meeting = tell(body, { stage: 'unplanned' }, say.planned());
  for (let due = dueOn(meeting, body); due !== undefined; due = dueOn(meeting, body)) {
    if (Temporal.Instant.compare(due.at, at) > 0) break;
    meeting = tell(body, meeting, clockCommand(due, 0));
    if (released && due.type === 'ask-for-agenda') {
      for (const command of [say.shown(), say.released()]) meeting = tell(body, meeting, { ...command, at: due.at });
    }
  }
  return meeting;
}

function tell(body: Body, meeting: Meeting, command: MeetingCommand): PlannedMeeting {
  const decision = meetingProcedure.decide(meeting, { ...command, bodyId: body.id }, { body, meetings });
  if (!decision.accepted) throw new Error(`${command.type} is refused: ${decision.refusal.because}`);
  const after = decision.events.reduce(meetingProcedure.evolve, meeting);
  if (after.stage !== 'planned') throw new Error(after.stage);
  return after;
}
