import { describe, expect, it } from 'vitest';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { copenhagen, day } from '../bodies.ts';
import * as say from '../story.ts';
import { approving, decided, received, without } from './approval-story.ts';

const sent = [say.planned(), say.opened(), say.circulated()];
const objection = say.commented('plo-1', '2027-04-26T10:00');
const corrected = (when: string, text = 'Rettet.', revision = 1) =>
  say.wrote([say.writing(text, 'noted', revision, 'approve-agenda')], when);

describe('an objection can put the minutes to the next meeting', () => {
  const body = approving({ mode: 'by-silence', days: 8, objection: 'to-next-meeting' });
  const closed = [...sent, objection, say.closing()];

  it('when the window closes over it: the chair and the secretary are told', () => {
    const told = say.told(body, closed);
    expect(told.last).toMatchObject({ events: [{ type: 'minutes-put-to-next-meeting', count: 1 }] });
    expect(say.notices(told)).toEqual(['minutes-to-next-meeting: chair, secretary']);
  });

  it('which approves them, and not before it has begun', () => {
    const next = [say.note('2027-04-08'), say.note('2027-10-07')];
    const approve = (when: string) => say.told(body, [...closed, say.approved('secretary', when)], next);
    expect(say.groundOf(approve('2027-10-07T12:59'))).toBe('next-meeting-not-begun');
    expect(approve('2027-10-07T13:00').state).toMatchObject({
      minutes: { approval: { mode: 'at-the-next-meeting', atMeeting: '2027-10-07' } },
    });
  });

  it('S1-10: without one silence approves as ever', () => {
    expect(say.happened(say.told(body, [...sent, say.closing()]))).toContain('minutes-approved');
  });
});

describe('a text corrected for an objection that was met can restart the window', () => {
  const body = approving({ mode: 'by-silence', days: 8, objection: 'restarts-window' });
  const told = (...commands: Parameters<typeof say.told>[1]) => say.told(body, [...sent, objection, ...commands]);
  const met = (when: string) => say.answered('objection plo-1', true, when);

  it.each([
    ['corrected, then met', [corrected('2027-04-28T10:00'), met('2027-04-28T11:00')], 1],
    ['met, then corrected', [met('2027-04-28T10:00'), corrected('2027-04-28T11:00')], 1],
  ])('%s: eight days from the later', (_, commands, filings) => {
    const restarted = told(...commands);
    expect(restarted.state).toMatchObject({
      minutes: {
        stage: 'circulating',
        window: { opensAt: copenhagen('2027-04-28T11:00'), lastDay: day('2027-05-11') },
      },
    });
    // Whichever comes last, each member is told once.
    expect(say.notices(restarted)).toContain('draft-revised: chair, leader, plo-1, plo-2');
    expect(say.notices(restarted).filter((one) => one.startsWith('draft-revised')).length).toBe(filings);
    expect(say.groundOf(told(...commands, say.closing()))).toBe('window-still-open');
    expect(say.happened(told(...commands, say.closing('2027-05-12T00:00')))).toContain('minutes-approved');
  });

  it('neither does alone', () => {
    for (const alone of [corrected('2027-04-28T10:00'), met('2027-04-28T10:00')]) {
      expect(say.happened(told(alone))).not.toContain('window-restarted');
      expect(told(alone).state).toMatchObject({ minutes: { window: { lastDay: day('2027-05-04') } } });
    }
  });

  it('once for each text: a slip of the pen corrected later does not', () => {
    const restarted = [corrected('2027-04-28T10:00'), met('2027-04-28T11:00')];
    const again = told(...restarted, corrected('2027-04-29T10:00', 'Rettet igen.', 2));
    expect(say.happened(again)).toEqual(['draft-corrected']);
  });

  it('also when the minutes had been referred to the chair', () => {
    const late = [say.closing(), corrected('2027-05-06T10:00'), met('2027-05-07T10:00')];
    expect(told(...late).state).toMatchObject({
      minutes: { stage: 'circulating', window: { lastDay: day('2027-05-20') } },
    });
  });

  it('under the other rules nothing restarts', () => {
    const other = approving({ mode: 'by-silence', days: 8 });
    const story = [...sent, objection, corrected('2027-04-28T10:00'), met('2027-04-28T11:00')];
    expect(say.told(other, story).state).toMatchObject({ minutes: { window: { lastDay: day('2027-05-04') } } });
  });
});

describe('the chair can decide objections one by one', () => {
  const body = approving({ mode: 'by-silence', days: 8, objection: 'chair-decides' });
  const told = (...commands: Parameters<typeof say.told>[1]) => say.told(body, [...sent, objection, ...commands]);

  it('and is told of each as it comes', () => {
    expect(say.notices(told())).toEqual(['comment-received: secretary', 'objection-for-chair: chair']);
  });

  it('decided in time, silence approves; its author is told, and the dissent is kept', () => {
    const settled = told(decided('chair', ' Lægen er uenig. '));
    expect(say.notices(settled)).toEqual(['comment-answered: plo-1', 'comment-received: secretary']);
    expect(settled.state).toMatchObject({
      minutes: { comments: [{ settled: 'decided', dissent: 'Lægen er uenig.' }] },
    });
    expect(told(decided('chair'), say.closing()).state).toMatchObject({
      minutes: { approval: { mode: 'by-silence' } },
    });
  });

  it('decided after the window, the last decision approves', () => {
    const referred = [say.commented('plo-2', '2027-04-26T10:00'), say.closing()];
    const one = decided('chair', '', '2027-05-06T10:00');
    const two = decided('chair', '', '2027-05-06T11:00', 'objection plo-2');
    expect(say.happened(told(...referred, one))).toEqual(['objection-decided']);
    expect(told(...referred, one, two).state).toMatchObject({
      minutes: { stage: 'approved', approval: { mode: 'by-the-chair', by: 'chair' } },
    });
  });

  it('each is decided: not even the chair approves over an open one', () => {
    expect(say.groundOf(told(say.closing(), say.approved('chair', '2027-05-06T10:00')))).toBe('objections-open');
  });

  it('only by the chair, once, with reasons, and only where the rules leave it to the chair', () => {
    expect(say.groundOf(told(decided('secretary')))).toBe('not-allowed');
    expect(told(decided('chair'), decided('chair', 'Anden', '2027-04-29T10:00')).last).toEqual({
      accepted: true,
      events: [],
    });
    expect(say.groundOf(told({ ...decided('chair'), text: ' ' } as ReturnType<typeof decided>))).toBe('reason-missing'); // spread widens the union
    expect(say.groundOf(told(decided('chair', '', '2027-04-28T10:00', 'nowhere')))).toBe('no-such-comment');
    const other = approving({ mode: 'by-silence', days: 8 });
    expect(say.groundOf(say.told(other, [...sent, objection, decided('chair')]))).toBe('objection-not-for-chair');
    expect(say.groundOf(told(decided('chair'), say.closing(), decided('chair', '', '2027-05-06T10:00')))).toBe(
      'approved-already',
    );
  });
});

describe('only those who were present may object', () => {
  const body = approving({ mode: 'by-silence', days: 8, mayObject: 'present' });
  const absent = [say.planned(), say.absent('plo-1', '2027-04-01T10:00'), say.opened(), say.circulated()];

  it('an absent member’s objection is kept as a comment, and stops nothing', () => {
    const told = say.told(body, [...absent, objection]);
    expect(told.last).toMatchObject({ events: [{ comment: { kind: 'comment', meantAs: 'objection' } }] });
    expect(say.happened(say.told(body, [...absent, objection, say.closing()]))).toContain('minutes-approved');
  });

  it('a present one’s stands, and where every member may object so does an absent one’s', () => {
    expect(say.happened(say.told(body, [...sent, objection, say.closing()]))).toEqual(['objections-referred']);
    const all = approving({ mode: 'by-silence', days: 8, mayObject: 'members' });
    expect(say.happened(say.told(all, [...absent, objection, say.closing()]))).toEqual(['objections-referred']);
  });
});

describe('seed 001 (f): the window can run from the last receipt', () => {
  const body = approving({ mode: 'by-silence', days: 8, runsFrom: 'receipt' });
  const three = ['chair', 'leader', 'plo-1'].map((who) => received(who, '2027-04-22T10:01'));
  const out = [say.planned(), say.opened(), ...say.standingPoints(body), say.circulated()];
  const told = (...commands: Parameters<typeof say.told>[1]) => say.told(body, [...sent, ...commands]);

  it('it opens when all have it, the same for all', () => {
    expect(told(...three).state).toMatchObject({ minutes: { stage: 'delivering', awaiting: ['plo-2'] } });
    expect(meetingProcedure.due(told(...three).state, body)?.type).not.toBe('close-comment-window');
    const open = told(...three, received('plo-2', '2027-04-26T08:00'));
    expect(open.state).toMatchObject({
      minutes: {
        stage: 'circulating',
        window: { opensAt: copenhagen('2027-04-26T08:00'), lastDay: day('2027-05-07') },
      },
    });
    expect(meetingProcedure.due(open.state, body)?.at).toEqual(copenhagen('2027-05-08T00:00'));
  });

  it('told twice it is noted once; the secretary may note it, and nobody else', () => {
    expect(told(...three, received('chair', '2027-04-23T10:00')).last).toEqual({ accepted: true, events: [] });
    expect(say.groundOf(told(...three, received('plo-2', '2027-04-26T08:00', 'secretary')))).toBe(undefined);
    expect(say.groundOf(told(received('plo-2', '2027-04-26T08:00', 'plo-2')))).toBe('not-allowed');
    expect(say.groundOf(told(received('observer', '2027-04-26T08:00', 'secretary')))).toBe('no-such-member');
  });

  it('remarks are taken meanwhile, and nothing is approved', () => {
    expect(say.groundOf(told(objection))).toBe(undefined);
    expect(told(...three, say.approved('secretary', '2027-05-20T10:00')).last).toMatchObject({
      refusal: { because: 'receipts-missing', members: ['Praktiserende læge 2'] },
    });
    expect(say.groundOf(say.toldAsIs(body, [...out, ...three, say.closing()]))).toBe('not-circulating');
  });

  it('who has left the body is not waited for', () => {
    const before = say.meetingAfter(body, [...sent, ...three.slice(0, 2)]);
    const circumstances = { body: without(body, 'plo-2'), meetings: [] };
    const last = received('plo-1', '2027-04-26T08:00');
    expect(meetingProcedure.decide(before, last, circumstances)).toMatchObject({
      events: [{ type: 'draft-received' }, { type: 'window-opened' }],
    });
    const waiting = say.meetingAfter(body, [...sent, ...three]);
    const approve = say.approved('secretary', '2027-04-27T08:00');
    expect(meetingProcedure.decide(waiting, approve, circumstances)).toMatchObject({
      events: [{ type: 'window-opened' }],
    });
  });
});
