import { describe, expect, it } from 'vitest';
import { seatedOn } from '../../../src/domain/body/term.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import type { UndeliveredGround } from '../../../src/domain/undelivered.ts';
import { copenhagen, day, guldborgsund, klynge, memberId } from '../bodies.ts';
import * as say from '../story.ts';
import { approving, noted, received, without } from './approval-story.ts';

const out = [say.planned(), say.opened(), ...say.standingPoints(guldborgsund), say.circulated()];
const three = say.deliveredTo(guldborgsund, out, ['plo-2']);
const undelivered = (
  member: string,
  when = '2027-04-22T10:05',
  ground: UndeliveredGround = 'no-such-address',
): MeetingCommand => ({
  type: 'note-undelivered',
  ...say.header('desk', when, `undelivered ${member} ${when}`),
  member: memberId(member),
  ground,
});
const story = (...commands: readonly MeetingCommand[]) => say.toldAsIs(guldborgsund, [...out, ...commands]);
const due = (told: ReturnType<typeof story>, body = guldborgsund) => meetingProcedure.due(told.state, body);

describe('procedure.md 4.4: silence counts only from those who have the draft', () => {
  it('with every receipt the window’s end approves', () => {
    const all = [...three, received('plo-2', '2027-05-04T23:59')];
    expect(say.happened(story(...all, say.closing()))).toEqual(['minutes-approved', 'minutes-published']);
  });

  it('one undelivered member: no approval on the due date, and the secretary is told which', () => {
    const held = story(...three, undelivered('plo-2'), say.closing());
    expect(held.last).toMatchObject({ events: [{ type: 'approval-held', members: ['plo-2'] }] });
    expect(say.notices(held)).toEqual(['approval-held: secretary']);
    expect(held.state).toMatchObject({ minutes: { stage: 'circulating' } });
  });

  it('that nothing is known of a member is not enough', () => {
    expect(story(...three, say.closing()).last).toMatchObject({ events: [{ members: ['plo-2'] }] });
    expect(story(say.closing()).last).toMatchObject({
      events: [{ members: ['chair', 'leader', 'plo-1', 'plo-2'] }],
    });
  });

  it('the secretary is told at once, once for each ground, and a receipt clears it', () => {
    const first = story(...three, undelivered('plo-2'));
    expect(say.notices(first)).toEqual(['draft-undelivered: secretary']);
    expect(first.dispatches).toMatchObject([{ about: 'plo-2' }]);
    expect(story(...three, undelivered('plo-2'), undelivered('plo-2', '2027-04-22T11:00')).last).toEqual({
      accepted: true,
      events: [],
    });
    expect(say.happened(story(undelivered('plo-2'), undelivered('plo-2', '2027-04-22T11:00', 'blocked')))).toEqual([
      'draft-undelivered',
    ]);
    const cleared = story(...three, undelivered('plo-2'), received('plo-2', '2027-04-23T10:00'), say.closing());
    expect(say.happened(cleared)).toContain('minutes-approved');
  });

  it('a bounce after a receipt withdraws it', () => {
    const bounced = story(...three, received('plo-2', '2027-04-22T10:01'), undelivered('plo-2', '2027-04-23T10:00'));
    expect(bounced.state).toMatchObject({
      minutes: {
        receptions: expect.arrayContaining([expect.objectContaining({ member: 'plo-2', state: 'undelivered' })]),
      },
    });
  });

  it.each([
    ['no comments', say.hasNoComments('plo-2', '2027-04-24T10:00')],
    ['a comment', say.commented('plo-2', '2027-04-24T10:00', 'comment')],
    ['an answer by letter, which the secretary enters', noted('plo-2')],
  ])('who answers has received it, whatever comes back afterwards: %s', (_, answer) => {
    const answered = [...three, undelivered('plo-2'), answer];
    expect(story(...answered, undelivered('plo-2', '2027-04-28T10:00')).last).toEqual({ accepted: true, events: [] });
    expect(say.happened(story(...answered, say.closing()))).toContain('minutes-approved');
  });

  it('the secretary may note a receipt, of a member, and her name stands with it', () => {
    const after = story(...three, received('plo-2', '2027-04-26T08:00', 'secretary'));
    expect(after.last).toMatchObject({ events: [{ type: 'draft-received', notedBy: 'secretary' }] });
    expect(say.groundOf(story(received('observer', '2027-04-26T08:00', 'secretary')))).toBe('no-such-member');
    expect(story(received('observer', '2027-04-26T08:00')).last).toEqual({ accepted: true, events: [] });
  });

  it('word of a text that was sent before the one heard now says nothing of this', () => {
    expect(story(received('plo-2', '2027-04-22T09:59')).last).toEqual({ accepted: true, events: [] });
    expect(story(undelivered('plo-2', '2027-04-22T09:59')).last).toEqual({ accepted: true, events: [] });
  });

  it('nothing is kept of a draft that is not out', () => {
    const drafting = [say.planned(), say.opened(), received('plo-2', '2027-04-22T10:00'), undelivered('plo-2')];
    expect(say.toldAsIs(guldborgsund, drafting).last).toEqual({ accepted: true, events: [] });
  });

  it('it is kept in every mode, and after the approval, when a letter comes back late', () => {
    const waits = [say.planned(), say.opened(), ...say.standingPoints(klynge), say.circulated()];
    expect(say.notices(say.toldAsIs(klynge, [...waits, undelivered('plo-2')]))).toEqual([
      'draft-undelivered: secretary',
    ]);
    const approved = [...three, received('plo-2', '2027-04-22T10:01'), say.closing()];
    const bounced = story(...approved, undelivered('plo-2', '2027-05-06T10:00'));
    expect(say.notices(bounced)).toEqual(['draft-undelivered: secretary']);
    expect(bounced.state).toMatchObject({ minutes: { stage: 'approved' } });
  });
});

describe('what was held ends with the last receipt', () => {
  const held = [...three, undelivered('plo-2'), say.closing()];

  it('by `sending` the common end holds: approved at that moment, never before the end', () => {
    const when = '2027-05-07T14:30';
    const after = story(...held, received('plo-2', when));
    expect(after.last).toMatchObject({
      events: [
        { type: 'draft-received' },
        { type: 'minutes-approved', approval: { at: copenhagen(when), mode: 'by-silence' } },
        {},
      ],
    });
    const inTime = story(...three, undelivered('plo-2'), received('plo-2', '2027-05-04T23:59'));
    expect(say.happened(inTime)).toEqual(['draft-received']);
    expect(due(inTime)?.at).toEqual(copenhagen('2027-05-05T00:00'));
  });

  it('those it is held for may still answer, and an objection of theirs goes to the chair; nobody else may', () => {
    expect(say.happened(story(...held, say.commented('plo-2', '2027-05-07T10:00')))).toEqual([
      'draft-commented',
      'objections-referred',
    ]);
    expect(say.happened(story(...held, say.hasNoComments('plo-2', '2027-05-07T10:00')))).toContain('minutes-approved');
    expect(say.happened(story(...held, say.commented('plo-1', '2027-05-07T10:00')))).toEqual(['late-comment-made']);
  });

  it('by `receipt` the window runs anew from the last, the same for all', () => {
    const body = approving({ mode: 'by-silence', days: 8, runsFrom: 'receipt' });
    const all = say.deliveredTo(body, out);
    const bounced = [...out, ...all, undelivered('plo-2', '2027-04-28T10:00'), say.closing()];
    expect(say.happened(say.toldAsIs(body, bounced))).toEqual(['approval-held']);
    const again = say.toldAsIs(body, [...bounced, received('plo-2', '2027-05-07T10:00')]);
    expect(again.last).toMatchObject({
      events: [{ type: 'draft-received' }, { type: 'window-opened', window: { lastDay: day('2027-05-20') } }],
    });
    expect(due(again, body)?.at).toEqual(copenhagen('2027-05-21T00:00'));
  });

  it('an objection of another waits with it, for the chair approves no more than silence does', () => {
    const objected = [say.commented('plo-1', '2027-04-26T10:00'), ...held];
    expect(say.happened(story(...objected))).toEqual(['approval-held']);
    expect(say.happened(story(...objected, received('plo-2', '2027-05-07T10:00')))).toEqual([
      'draft-received',
      'objections-referred',
    ]);
  });

  it('a member who leaves is not waited for: the clock looks again each morning, and tells nobody of that', () => {
    const waiting = story(...held);
    expect(due(waiting)).toEqual({ type: 'close-comment-window', at: copenhagen('2027-05-06T09:00') });
    const looked = story(...held, say.closing('2027-05-06T09:00'));
    expect(looked.last).toMatchObject({ events: [{ type: 'approval-held', again: true }] });
    expect(looked.dispatches).toEqual([]);
    expect(due(looked)?.at).toEqual(copenhagen('2027-05-07T09:00'));
    const gone = { body: without(guldborgsund, 'plo-2'), meetings: [] };
    const decision = meetingProcedure.decide(looked.state, say.closing('2027-05-07T09:00'), gone);
    expect(decision).toMatchObject({ events: [{ type: 'minutes-approved' }, {}] });
  });

  it('a term that ends is a leaving too', () => {
    const ending = {
      ...guldborgsund,
      members: guldborgsund.members.map((one) => (one.id === 'plo-2' ? { ...one, until: day('2027-05-06') } : one)),
    };
    const { state } = story(...held);
    const on = (date: string) => ({ body: seatedOn(ending, day(date)), meetings: [] });
    const look = (date: string) => meetingProcedure.decide(state, say.closing(`${date}T09:00`), on(date));
    expect(look('2027-05-06')).toMatchObject({ events: [{ type: 'approval-held' }] });
    expect(look('2027-05-07')).toMatchObject({ events: [{ type: 'minutes-approved' }, {}] });
  });

  it('nobody approves it meanwhile, and the secretary learns whom it waits for', () => {
    const approve = say.approved('secretary', '2027-05-06T10:00');
    expect(story(...held, approve).last).toMatchObject({
      refusal: { because: 'approval-held', members: ['Praktiserende læge 2'], lastDay: day('2027-05-04') },
    });
    const gone = { body: without(guldborgsund, 'plo-2'), meetings: [] };
    expect(meetingProcedure.decide(story(...held).state, approve, gone)).toMatchObject({
      events: [{ type: 'minutes-approved' }, {}],
    });
  });

  it('who takes a seat in mid-window has not been heard, and is waited for', () => {
    const joined = { ...guldborgsund, members: [...guldborgsund.members] };
    const [doctor] = guldborgsund.members.filter(({ id }) => id === 'plo-2');
    if (doctor === undefined) throw new Error('no doctor');
    joined.members.push({ ...doctor, id: memberId('plo-3'), title: 'Praktiserende læge 3' });
    const all = story(...three, received('plo-2', '2027-04-22T10:01'));
    const decision = meetingProcedure.decide(all.state, say.closing(), { body: joined, meetings: [] });
    expect(decision).toMatchObject({ events: [{ type: 'approval-held', members: ['plo-3'] }] });
  });
});
