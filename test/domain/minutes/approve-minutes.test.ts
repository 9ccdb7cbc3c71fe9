import { describe, expect, it } from 'vitest';
import { aalborg, copenhagen, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const drafted = [say.planned(), say.opened()];
const sent = [...drafted, say.circulated()];
const objection = say.commented('plo-1', '2027-05-04T23:59');
const referred = [...sent, objection, say.closing()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);

describe('S1-09, S1-10: 8 hverdage to comment, then the minutes count as approved', () => {
  it('at the midnight that ends Tuesday 4 May, by the clause the members were sent', () => {
    expect(told(...sent, say.closing()).last).toEqual({
      accepted: true,
      events: [
        {
          type: 'minutes-approved',
          approval: {
            mode: 'by-silence',
            at: copenhagen('2027-05-05T00:00'),
            clause: guldborgsund.rules.approval.clause,
          },
        },
        { type: 'minutes-published', at: copenhagen('2027-05-05T00:00') },
      ],
    });
  });

  it('not in the last minute of that day', () => {
    expect(told(...sent, say.closing('2027-05-04T23:59')).last).toMatchObject({
      refusal: { because: 'window-still-open', closesAt: copenhagen('2027-05-05T00:00') },
    });
  });

  it('S1-11: they are posted, filed and told to all but substitutes', () => {
    const closed = told(...sent, say.closing());
    expect(say.notices(closed)).toEqual(['minutes-published: chair, leader, plo-1, plo-2, observer, secretary']);
    expect(closed.dispatches.map(({ kind }) => kind).slice(0, 2)).toEqual(['filing', 'channel-post']);
  });

  it('once, however often the clock asks', () => {
    expect(told(...sent, say.closing(), say.closing('2027-05-05T00:01')).last).toEqual({ accepted: true, events: [] });
    expect(told(...referred, say.closing('2027-05-05T00:01')).last).toEqual({ accepted: true, events: [] });
  });

  it('nobody closes a window that is not there', () => {
    for (const story of [[say.planned()], drafted]) {
      expect(say.groundOf(told(...story, say.closing()))).toBe('not-circulating');
    }
    expect(say.groundOf(say.told(klynge, [...sent, say.closing()]))).toBe('not-circulating');
  });

  it('not by hand while it is open, nor before it was', () => {
    expect(say.groundOf(told(...sent, say.approved('chair', '2027-05-01T10:00')))).toBe('window-still-open');
    expect(say.groundOf(told(...drafted, say.approved('chair', '2027-04-09T10:00')))).toBe('not-circulating');
    expect(say.groundOf(told(say.planned(), say.approved('chair', '2027-04-09T10:00')))).toBe('minutes-not-open');
    expect(say.groundOf(told(...sent, say.closing(), say.approved('chair', '2027-05-06T10:00')))).toBe(
      'approved-already',
    );
  });
});

describe('an open objection stops silence', () => {
  it('in the last minute too: the chair and the secretary are told', () => {
    const closed = told(...referred);
    expect(closed.last).toMatchObject({ events: [{ type: 'objections-referred', count: 1 }] });
    expect(say.notices(closed)).toEqual(['objections-referred: chair, secretary']);
  });

  it.each([
    ['a comment', [say.commented('plo-1', '2027-05-03T09:00', 'comment')]],
    ['an objection met', [say.commented('plo-1', '2027-04-29T10:00'), say.answered('objection plo-1', true)]],
    ['one taken back', [say.commented('plo-1', '2027-04-29T10:00'), say.tookBack('plo-1', '2027-04-30T10:00')]],
  ])('%s does not', (_, remarks) => {
    expect(say.happened(told(...sent, ...remarks, say.closing()))).toEqual(['minutes-approved', 'minutes-published']);
  });

  it('an answer alone does not settle it; of two, one open is enough', () => {
    const two = [say.commented('plo-1', '2027-04-29T10:00'), say.commented('plo-2', '2027-04-29T10:00')];
    const answers = [say.answered('objection plo-1', true), say.answered('objection plo-2', false)];
    expect(told(...sent, ...two, ...answers, say.closing()).last).toMatchObject({
      events: [{ type: 'objections-referred', count: 1 }],
    });
  });

  it('the chair decides what was referred', () => {
    expect(told(...referred, say.approved('chair', '2027-05-06T10:00')).state).toMatchObject({
      minutes: {
        stage: 'approved',
        approval: { mode: 'by-the-chair', by: 'chair', at: copenhagen('2027-05-06T10:00') },
        publishedAt: copenhagen('2027-05-06T10:00'),
      },
    });
  });

  it('the secretary only when no objection is open any more', () => {
    expect(told(...referred, say.approved('secretary', '2027-05-06T10:00')).last).toMatchObject({
      refusal: { because: 'objections-open', count: 1 },
    });
    for (const settling of [say.answered('objection plo-1', true), say.tookBack('plo-1', '2027-05-05T10:00')]) {
      expect(say.groundOf(told(...referred, settling, say.approved('secretary', '2027-05-06T10:00')))).toBe(undefined);
    }
  });
});

describe('S0-15: Aalborg approves at the meeting', () => {
  it('with the meeting’s name, and publishes at once', () => {
    const { state } = say.told(aalborg, [...drafted, say.approved('chair', '2027-04-08T14:55')]);
    expect(state).toMatchObject({
      minutes: {
        stage: 'approved',
        approval: { mode: 'at-the-meeting', atMeeting: '2027-04-08', by: 'chair' },
        publishedAt: copenhagen('2027-04-08T14:55'),
      },
    });
  });

  it('not with an item unwritten', () => {
    const withItem = [say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.opened()];
    const approving = say.approved('chair', '2027-04-08T14:55');
    expect(say.groundOf(say.told(aalborg, [...withItem, approving]))).toBe('outcome-missing');
    const half = say.wrote([say.writing('', 'decided')]);
    expect(say.groundOf(say.told(aalborg, [...withItem, half, approving]))).toBe('points-unwritten');
    const whole = say.wrote([say.writing('Besluttet.', 'decided')]);
    expect(say.groundOf(say.told(aalborg, [...withItem, whole, approving]))).toBe(undefined);
  });
});

describe('S4-04: Klynge Nord approves at the next meeting', () => {
  const next = [say.note('2027-04-08'), say.note('2027-05-20', { cancelled: true }), say.note('2027-09-09')];
  const approving = (when: string, atMeeting?: string, meetings = next) =>
    say.told(klynge, [...sent, say.approved('chair', when, atMeeting)], meetings);

  it.each([
    ['2027-05-20T14:00', 'next-meeting-not-begun'],
    ['2027-09-09T12:59', 'next-meeting-not-begun'],
    ['2027-09-09T13:00', undefined],
  ])('at %s', (when, ground) => {
    expect(say.groundOf(approving(when))).toBe(ground);
  });

  it('says when it is, or that none is planned', () => {
    expect(approving('2027-09-09T12:59').last).toMatchObject({ refusal: { next: next[2]?.slot.date } });
    expect(approving('2027-09-09T12:59', undefined, []).last).toMatchObject({ refusal: { next: undefined } });
  });

  it('a meeting before this one is not the next', () => {
    expect(say.groundOf(approving('2027-09-09T12:59', '2027-02-01', [say.note('2027-02-01')]))).toBe(
      'next-meeting-not-begun',
    );
  });

  it('the approval names the meeting: the one said, or else the first that was held', () => {
    const two = [...next, say.note('2027-11-04')];
    expect(approving('2027-09-09T13:10', undefined, two).state).toMatchObject({
      minutes: { approval: { mode: 'at-the-next-meeting', atMeeting: '2027-09-09' } },
    });
    expect(approving('2027-11-04T13:10', '2027-11-04', two).state).toMatchObject({
      minutes: { approval: { atMeeting: '2027-11-04' } },
    });
  });
});
