import { describe, expect, it } from 'vitest';
import { copenhagen, day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const opened = [say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.released(), say.opened()];
const out = [...opened, say.wrote([say.writing('Drøftet.')]), say.circulated()];
const sent = [...out, ...say.deliveredTo(guldborgsund, out)];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);
const objection = say.commented('plo-1', '2027-04-29T10:00');

describe('S1-09: members have 8 hverdage to comment', () => {
  it.each([
    ['2027-04-22T10:00', 'draft-commented', undefined],
    ['2027-05-04T23:59', 'draft-commented', undefined],
    ['2027-05-05T00:00', 'late-comment-made', 'window-closed'],
  ])('at %s', (when, event, ground) => {
    expect(say.happened(told(...sent, say.commented('plo-1', when)))).toEqual([event]);
    expect(say.groundOf(told(...sent, say.hasNoComments('plo-1', when)))).toBe(ground);
  });

  it('who has no comments too late learns the day and the clause, also when the minutes are approved', () => {
    const refusal = {
      because: 'window-closed',
      lastDay: day('2027-05-04'),
      closedAt: copenhagen('2027-05-05T00:00'),
      clause: { quote: '8 hverdage til at kommentere på referatet' },
    };
    expect(told(...sent, say.closing(), say.hasNoComments('plo-1', '2027-05-05T09:00')).last).toMatchObject({
      refusal,
    });
    const referred = [...sent, objection, say.closing()];
    expect(told(...referred, say.hasNoComments('plo-2', '2027-05-05T09:00')).last).toMatchObject({ refusal });
  });

  it.each([
    ['before the clock has closed the window', []],
    ['when the minutes are approved', [say.closing()]],
    ['when they are referred to the chair', [say.commented('plo-2', '2027-04-29T10:00'), say.closing()]],
  ])('a comment after the end is kept and stops nothing: %s', (_, before) => {
    const late = say.commented('plo-1', '2027-05-05T09:00', 'objection', 'item-1');
    const after = told(...sent, ...before, late);
    expect(after.state).toMatchObject({
      minutes: { lateComments: [{ by: 'plo-1', pointId: 'item-1', kind: 'objection' }] },
    });
    expect(say.notices(after)).toEqual(['late-comment-received: secretary']);
    const count =
      after.state.stage === 'planned' && after.state.minutes.stage !== 'none' && after.state.minutes.comments;
    expect(count).toHaveLength(before.length > 1 ? 1 : 0);
    expect(say.groundOf(told(...sent, ...before, say.commented('plo-1', '2027-05-05T09:00', 'comment', 'no')))).toBe(
      'no-such-point',
    );
  });

  it('not before the draft is out', () => {
    for (const story of [[say.planned()], opened]) {
      expect(say.groundOf(told(...story, say.commented('plo-1', '2027-04-09T10:00')))).toBe('not-circulating');
      expect(say.groundOf(told(...story, say.hasNoComments('plo-1', '2027-04-09T10:00')))).toBe('not-circulating');
    }
  });

  it('on a point of the agenda or on the whole', () => {
    const on = (pointId?: string) => told(...sent, say.commented('plo-1', '2027-04-29T10:00', 'comment', pointId));
    expect(say.groundOf(on('item-1'))).toBe(undefined);
    expect(say.groundOf(on())).toBe(undefined);
    expect(say.groundOf(on('item-9'))).toBe('no-such-point');
  });

  it('the secretary is told of it', () => {
    expect(say.notices(told(...sent, objection))).toEqual(['comment-received: secretary']);
  });

  it('S4-04: where the next meeting approves, comments are taken until then', () => {
    const waiting = [say.planned(), say.opened(), say.circulated()];
    const late = say.commented('plo-1', '2027-08-01T10:00', 'comment');
    expect(say.groundOf(say.told(klynge, [...waiting, late]))).toBe(undefined);
    const approved = [...waiting, say.approved('chair', '2027-10-07T14:00', '2027-10-07')];
    const after = say.commented('plo-1', '2027-10-08T10:00', 'comment');
    expect(say.happened(say.told(klynge, [...approved, after], [say.note('2027-10-07')]))).toEqual([
      'late-comment-made',
    ]);
  });
});

describe('»Ingen bemærkninger«', () => {
  it('is an answer, once', () => {
    const twice = [say.hasNoComments('plo-1', '2027-04-23T10:00'), say.hasNoComments('plo-1', '2027-04-24T10:00')];
    expect(told(...sent, ...twice).last).toEqual({ accepted: true, events: [] });
    expect(told(...sent, ...twice).state).toMatchObject({ minutes: { noComments: [{ by: 'plo-1' }] } });
  });

  it('is taken back by a comment', () => {
    const { state } = told(...sent, say.hasNoComments('plo-1', '2027-04-23T10:00'), objection);
    expect(state).toMatchObject({ minutes: { noComments: [], comments: [{ by: 'plo-1' }] } });
  });
});

describe('the secretary answers each', () => {
  it('its author is sent the answer, and an objection stays open', () => {
    const answer = told(...sent, objection, say.answered('objection plo-1', false));
    expect(say.notices(answer)).toEqual(['comment-answered: plo-1']);
    expect(answer.state).toMatchObject({
      minutes: { comments: [{ answer: { text: 'Rettet.' }, settled: undefined }] },
    });
  });

  it('an objection may be met; a comment has nothing to meet', () => {
    const met = told(...sent, objection, say.answered('objection plo-1', true));
    expect(met.state).toMatchObject({ minutes: { comments: [{ settled: 'met' }] } });
    const comment = say.commented('plo-1', '2027-04-29T10:00', 'comment');
    const answered = told(...sent, comment, say.answered('comment plo-1', true));
    expect(answered.state).toMatchObject({ minutes: { comments: [{ settled: undefined }] } });
  });

  it('not one nobody made, nor after the approval', () => {
    expect(say.groundOf(told(...sent, say.answered('objection plo-2', true)))).toBe('no-such-comment');
    expect(say.groundOf(told(...opened.slice(0, 1), say.answered('objection plo-2', true)))).toBe('no-such-comment');
    const approved = [...sent, say.commented('plo-1', '2027-04-29T10:00', 'comment'), say.closing()];
    expect(say.groundOf(told(...approved, say.answered('comment plo-1', true, '2027-05-06T10:00')))).toBe(
      'approved-already',
    );
  });
});

describe('an objection is taken back by its author', () => {
  const back = say.tookBack('plo-1', '2027-04-30T10:00');

  it('which the secretary is told, since it stood in the way', () => {
    const taken = told(...sent, objection, back);
    expect(taken.state).toMatchObject({ minutes: { comments: [{ settled: 'taken-back' }] } });
    expect(say.notices(taken)).toEqual(['comment-received: secretary']);
  });

  it('once; met already, there is nothing to take back', () => {
    expect(told(...sent, objection, back, back).last).toEqual({ accepted: true, events: [] });
    expect(told(...sent, objection, say.answered('objection plo-1', true), back).last).toEqual({
      accepted: true,
      events: [],
    });
  });

  it.each([
    ['by another', [objection], say.tookBack('plo-2', '2027-04-30T10:00', 'objection plo-1'), 'not-allowed'],
    ['that nobody made', [], back, 'no-such-comment'],
    [
      'that is no objection',
      [say.commented('plo-1', '2027-04-29T10:00', 'comment')],
      say.tookBack('plo-1', '2027-04-30T10:00', 'comment plo-1'),
      'not-an-objection',
    ],
    [
      'after the chair has approved',
      [objection, say.closing(), say.approved('chair', '2027-05-06T10:00')],
      say.tookBack('plo-1', '2027-05-07T10:00'),
      'approved-already',
    ],
    ['after it was referred', [objection, say.closing()], say.tookBack('plo-1', '2027-05-06T10:00'), undefined],
  ] as const)('%s', (_, before, take, ground) => {
    expect(say.groundOf(told(...sent, ...before, take))).toBe(ground);
  });
});
