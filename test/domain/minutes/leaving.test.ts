import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { seatedOn } from '../../../src/domain/body/term.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { day, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

/** A doctor whose term ends on 30 April 2027, inside the window that ends on 4 May. */
const body: Body = {
  ...guldborgsund,
  members: guldborgsund.members.map((one) => (one.id === 'plo-1' ? { ...one, until: day('2027-04-30') } : one)),
};

const out = [say.planned(), say.opened(), say.circulated()];
const sent = [...out, ...say.deliveredTo(body, out)];

/** What the rules answer on `on` to a meeting with this story behind it. */
function answered(story: readonly MeetingCommand[], command: MeetingCommand, on: string) {
  const meeting = say.meetingAfter(body, story);
  return meetingProcedure.decide(meeting, command, { body: seatedOn(body, day(on)), meetings: [] });
}

describe('a member who leaves while the minutes are out for comments', () => {
  it('S1-10: is not waited for: the others’ silence approves', () => {
    expect(answered(sent, say.closing(), '2027-05-05')).toMatchObject({ events: [{ type: 'minutes-approved' }, {}] });
  });

  it('what they objected to stands, and goes to the chair', () => {
    const objected = [...sent, say.commented('plo-1', '2027-04-28T10:00')];
    expect(answered(objected, say.closing(), '2027-05-05')).toMatchObject({
      events: [{ type: 'objections-referred' }],
    });
  });

  it.each([
    ['2027-04-30', true],
    ['2027-05-01', false],
  ])('may comment to the last day of the term and not after (%s)', (on, may) => {
    expect(answered(sent, say.commented('plo-1', `${on}T10:00`), on).accepted).toBe(may);
  });

  it('is sent nothing more', () => {
    const meeting = say.meetingAfter(body, sent);
    const on = { body: seatedOn(body, day('2027-05-01')), meetings: [] };
    const closing = say.closing();
    const decision = meetingProcedure.decide(meeting, closing, on);
    if (!decision.accepted) throw new Error(decision.refusal.because);
    const told = decision.events.flatMap((event) =>
      meetingProcedure.dispatches(event, meetingProcedure.evolve(meeting, event), closing, on),
    );
    expect(told.flatMap((one) => (one.kind === 'notice' ? [one.to] : []))).not.toContain('plo-1');
  });
});
