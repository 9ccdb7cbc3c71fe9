import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { LateItemRule } from '../../../src/domain/body/rules-of-procedure.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { pointsOf } from '../../../src/domain/minutes/write-minutes.ts';
import { guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Forretningsorden', quote: 'formanden kan tillade' };
const leftTo = (by: LateItemRule['by'], of: Body = guldborgsund): Body => ({
  ...of,
  rules: { ...of.rules, lateItems: { by, clause } },
});
const chair = leftTo('chair');
const allPresent = leftTo('all-present');

/** Items were due on 24 March. */
const late = [say.planned(), say.called(), say.submitted('plo-1', '2027-03-25T10:00')];
const answer = (granted: boolean, who = 'chair', reason = 'Haster', when = '2027-03-26T10:00'): MeetingCommand => ({
  type: 'answer-late-item',
  ...say.header(who, when),
  itemId: 'item-1',
  granted,
  reason,
});
const taken = (when: string, reason?: string) =>
  say.placed({ state: 'accepted', section: 'decisions' }, 'item-1', when, reason);
const itemAfter = (body: Body, ...more: readonly MeetingCommand[]) =>
  say.meetingAfter(body, [...late, ...more]).agenda.items[0];
const ground = (body: Body, ...more: readonly MeetingCommand[]) => say.groundOf(say.told(body, [...late, ...more]));

describe('procedure.md 3.8: where the chair lets late items in', () => {
  it('the chair is asked, and the secretary told', () => {
    expect(say.notices(say.told(chair, late))).toEqual(['item-late: secretary', 'waiver-wanted: chair']);
    const inTime = [say.planned(), say.called(), say.submitted('plo-1', '2027-03-24T23:59')];
    expect(say.notices(say.told(chair, inTime))).toEqual(['item-received: secretary']);
  });

  it('both of two chairs are asked, and either may answer', () => {
    const two = leftTo('chair', klynge);
    expect(say.notices(say.told(two, late))).toContain('waiver-wanted: chair, co-chair');
    expect(ground(two, answer(true, 'co-chair'))).toBe(undefined);
  });

  it('the secretary cannot take the item without', () => {
    expect(say.told(chair, [...late, taken('2027-03-29T10:00')]).last).toMatchObject({
      refusal: { because: 'waiver-needed', granter: 'chair', clause },
    });
  });

  it('with the chair’s yes she can, and it stands with its reason and whose it was', () => {
    expect(itemAfter(chair, answer(true), taken('2027-03-29T10:00'))).toMatchObject({
      placement: { state: 'accepted' },
      waiver: { by: 'chair', reason: 'Haster' },
    });
    expect(say.notices(say.told(chair, [...late, answer(true)]))).toEqual(['waiver-answered: secretary']);
  });

  it('or she notes that the chair has said so; it is not taken for the chair’s own word', () => {
    expect(itemAfter(chair, taken('2027-03-29T10:00', 'Sagt i telefonen'))?.waiver).toEqual({
      by: 'secretary',
      reason: 'Sagt i telefonen',
      granter: 'chair',
    });
  });

  it('a no stands until it is a yes, and a yes is not taken back', () => {
    expect(ground(chair, answer(false), taken('2027-03-29T10:00'))).toBe('waiver-needed');
    expect(itemAfter(chair, answer(false))?.waiverDeclined).toEqual({ by: 'chair', reason: 'Haster' });
    expect(ground(chair, answer(false), answer(true), taken('2027-03-29T10:00'))).toBe(undefined);
    expect(say.happened(say.told(chair, [...late, answer(true), answer(false, 'chair', 'Alligevel ikke')]))).toEqual(
      [],
    );
  });

  it.each([
    ['without a reason', answer(true, 'chair', ' '), 'reason-missing'],
    ['by the secretary', answer(true, 'secretary'), 'not-allowed'],
    ['by a member', answer(true, 'plo-1'), 'not-allowed'],
    ['at the last moment', answer(true, 'chair', 'Haster', '2027-04-08T12:59'), undefined],
    ['once the meeting has begun', answer(true, 'chair', 'Haster', '2027-04-08T13:00'), 'meeting-begun'],
  ])('%s', (_, command, because) => {
    expect(ground(chair, command)).toBe(because);
  });

  it('an item in time, one taken back and one that is not there need no word', () => {
    const inTime = [say.planned(), say.called(), say.submitted('plo-1', '2027-03-24T23:59')];
    expect(say.groundOf(say.told(chair, [...inTime, answer(true)]))).toBe('nothing-changed');
    expect(say.groundOf(say.told(chair, [say.planned(), say.called(), answer(true)]))).toBe('no-such-item');
  });
});

describe('where the secretary does, or nothing is said', () => {
  it.each([guldborgsund, leftTo('secretary')])('her reason is enough, and the chair has no say', (body) => {
    expect(say.notices(say.told(body, late))).toEqual(['item-late: secretary']);
    expect(itemAfter(body, taken('2027-03-29T10:00', 'Haster'))?.waiver).toEqual({ by: 'secretary', reason: 'Haster' });
    expect(ground(body, taken('2027-03-29T10:00'))).toBe('late-item-needs-reason');
    expect(ground(body, answer(true))).toBe('not-allowed');
  });
});

describe('procedure.md 6: where all present must agree', () => {
  it.each([
    ['before the meeting, whatever the reason', '2027-04-08T12:59', 'Alle er enige', 'waiver-needed'],
    ['at the meeting, without a reason', '2027-04-08T13:00', '', 'waiver-needed'],
    ['at the meeting, with one', '2027-04-08T13:00', 'Alle er enige', undefined],
  ])('%s', (_, when, reason, because) => {
    expect(ground(allPresent, taken(when, reason))).toBe(because);
  });

  it('it is noted as theirs', () => {
    expect(itemAfter(allPresent, taken('2027-04-08T13:05', 'Alle er enige'))?.waiver).toEqual({
      by: 'secretary',
      reason: 'Alle er enige',
      granter: 'all-present',
    });
  });

  it('S0-09: taken when the agenda was out, it is a point of the minutes, and must be treated like any other', () => {
    const atMeeting = taken('2027-04-08T13:05', 'Alle er enige');
    const story = [...late, say.released('2027-03-25T11:00', true), say.opened(), atMeeting];
    const points = pointsOf(say.meetingAfter(allPresent, story), allPresent);
    expect(points.map(({ number, id }) => `${number} ${id}`)).toEqual([
      '1 approve-minutes',
      '2 approve-agenda',
      '3 decisions',
      '3.1 item-1',
      '4 information',
      '5 any-other-business',
    ]);
    expect(ground(allPresent, ...story.slice(late.length), say.circulated())).toBe('outcome-missing');
  });

  it('not once the members have the draft', () => {
    const out = [say.released('2027-03-25T11:00', true), say.opened(), say.circulated('2027-04-09T10:00')];
    expect(ground(allPresent, ...out, taken('2027-04-09T11:00', 'Alle er enige'))).toBe('already-circulated');
  });
});
