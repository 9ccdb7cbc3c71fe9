import { describe, expect, it } from 'vitest';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { copenhagen } from '../bodies.ts';
import * as say from '../story.ts';
import { approving, noted, reminding, without } from './approval-story.ts';

const body = approving({ mode: 'by-all', days: 8 });
const sent = [say.planned(), say.opened(), say.circulated()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(body, [...sent, ...commands]);
const none = (who: string, when = '2027-04-23T10:00') => say.hasNoComments(who, when);
const three = [none('chair'), none('leader'), none('plo-1')];

describe('every member answers, and no silence counts', () => {
  it('the last answer approves, whether it is a comment or none', () => {
    expect(say.happened(told(...three))).toEqual(['no-comments-said']);
    expect(told(...three, none('plo-2', '2027-05-20T10:00')).state).toMatchObject({
      minutes: { stage: 'approved', approval: { mode: 'by-all', at: copenhagen('2027-05-20T10:00') } },
    });
    expect(say.happened(told(...three, say.commented('plo-2', '2027-04-24T10:00', 'comment')))).toEqual([
      'draft-commented',
      'minutes-approved',
      'minutes-published',
    ]);
    expect(say.happened(told(...three, noted('plo-2')))).toContain('minutes-approved');
  });

  it('on the last day the missing are reminded; after it answers are taken as before', () => {
    const due = meetingProcedure.due(told(...three).state, body);
    expect(due).toEqual({ type: 'remind-of-approval', at: copenhagen('2027-05-04T09:00') });
    const reminded = told(...three, reminding('2027-05-04T09:00'));
    expect(say.notices(reminded)).toEqual(['approval-reminder: plo-2', 'answers-missing: secretary']);
    expect(say.groundOf(told(...three, say.closing()))).toBe('not-circulating');
  });

  it('an answer is to the text it was given on', () => {
    const corrected = say.wrote([say.writing('Rettet.', 'noted', 1, 'approve-agenda')], '2027-04-24T10:00');
    expect(say.happened(told(...three, corrected, none('plo-2', '2027-04-25T10:00')))).toEqual(['no-comments-said']);
    const again = ['chair', 'leader', 'plo-1'].map((who) => none(who, '2027-04-26T10:00'));
    expect(say.happened(told(...three, corrected, none('plo-2', '2027-04-25T10:00'), ...again))).toContain(
      'minutes-approved',
    );
  });

  it('an objection refers them to the chair when all have answered; met before that it does not', () => {
    const objection = say.commented('plo-2', '2027-04-22T11:00');
    expect(say.happened(told(objection, ...three))).toEqual(['no-comments-said', 'objections-referred']);
    const met = say.answered('objection plo-2', true, '2027-04-22T12:00');
    expect(say.happened(told(objection, met, ...three))).toContain('minutes-approved');
    const lastMet = say.answered('objection plo-2', true, '2027-04-30T12:00');
    expect(say.happened(told(objection, ...three.slice(1), lastMet))).toEqual(['comment-answered']);
  });
});

describe('only those still seated are waited for', () => {
  const before = say.meetingAfter(body, [...sent, ...three]);
  const approve = say.approved('secretary', '2027-05-06T10:00');

  it('a member who leaves takes nothing with them; the secretary looks, and the minutes are approved', () => {
    expect(say.groundOf(told(...three, approve))).toBe('answers-missing');
    const decision = meetingProcedure.decide(before, approve, { body: without(body, 'plo-2'), meetings: [] });
    expect(decision).toMatchObject({ events: [{ type: 'minutes-approved', approval: { mode: 'by-all' } }, {}] });
  });

  it('one who becomes a substitute likewise, and one who joins is not asked', () => {
    const members = body.members.map((one) => (one.id === 'plo-2' ? { ...one, seat: 'substitute' as const } : one));
    const joined = body.members.map((one) => (one.id === 'observer' ? { ...one, seat: 'member' as const } : one));
    const decide = (now: typeof members) =>
      meetingProcedure.decide(before, approve, { body: { ...body, members: now }, meetings: [] });
    expect(decide(members)).toMatchObject({ accepted: true });
    expect(decide(joined)).toMatchObject({ refusal: { members: ['Praktiserende læge 2'] } });
  });

  it('by silence nothing turns on who has left', () => {
    const silence = approving({ mode: 'by-silence', days: 8 });
    const out = say.meetingAfter(silence, [...sent, ...say.deliveredTo(silence, sent, ['plo-2'])]);
    const decision = meetingProcedure.decide(out, say.closing(), { body: without(silence, 'plo-2'), meetings: [] });
    expect(decision).toMatchObject({ events: [{ approval: { mode: 'by-silence' } }, {}] });
  });
});

it('a draft keeps the rule it was sent out with', () => {
  const out = say.meetingAfter(body, [...sent, ...three]);
  const silence = approving({ mode: 'by-silence', days: 8 });
  const asked = none('plo-2', '2027-05-20T10:00');
  expect(meetingProcedure.decide(out, asked, { body: silence, meetings: [] })).toMatchObject({
    events: [{}, { approval: { mode: 'by-all' } }, {}],
  });
});
