import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import type { CommentClass } from '../../../src/domain/minutes/minutes.ts';
import { copenhagen, day, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';
import { approving, received } from './approval-story.ts';

const out = [say.planned(), say.opened(), ...say.standingPoints(guldborgsund), say.circulated()];
const sent = [...out, ...say.deliveredTo(guldborgsund, out)];
const comment = say.commented('plo-1', '2027-04-27T10:00', 'comment');
const classed = (
  as: CommentClass = 'substantive',
  when = '2027-04-28T12:00',
  commentId = 'comment plo-1',
): MeetingCommand => ({ type: 'class-comment', ...say.header('secretary', when, `class ${when}`), commentId, as });
const replied = (when: string, commentId = 'comment plo-1') => say.answered(commentId, false, when);
const corrected = (when: string, revision = 1): MeetingCommand =>
  say.wrote([say.writing('Rettet.', 'noted', revision, 'approve-agenda')], when);

const told = (body: Body, ...commands: readonly MeetingCommand[]) => say.toldAsIs(body, [...sent, ...commands]);
const story = (...commands: readonly MeetingCommand[]) => told(guldborgsund, ...commands);
const windowOf = ({ state }: { readonly state: Meeting }) => {
  if (state.stage !== 'planned' || state.minutes.stage === 'none' || state.minutes.window === undefined)
    throw new Error('there is no window');
  return state.minutes.window;
};
const numbered = (one: { readonly state: Meeting }) =>
  windowOf(one).days.flatMap((each) =>
    'number' in each ? [`${each.number}: ${each.date.day}/${each.date.month}`] : [],
  );
const due = (one: ReturnType<typeof story>, body = guldborgsund) => meetingProcedure.due(one.state, body);

describe('procedure.md 4.7: the secretary classes a comment', () => {
  it('an editorial one lets the clock run', () => {
    const after = story(comment, classed('editorial'));
    expect(say.happened(after)).toEqual(['comment-classed']);
    expect(due(after)?.at).toEqual(copenhagen('2027-05-05T00:00'));
    expect(say.happened(story(comment, classed('editorial'), say.closing()))).toContain('minutes-approved');
  });

  it('a substantive one stops it, also on the last day, and all are told', () => {
    for (const when of ['2027-04-28T12:00', '2027-05-04T23:59']) {
      const after = story(comment, classed('substantive', when));
      expect(say.happened(after)).toEqual(['comment-classed', 'window-paused']);
      expect(say.notices(after)).toEqual(['window-paused: chair, leader, plo-1, plo-2']);
      expect(due(after)).toBe(undefined);
      expect(say.happened(story(comment, classed('substantive', when), say.closing()))).toEqual([]);
    }
  });

  it('while it stands still everybody may comment, and nobody can approve', () => {
    const paused = [comment, classed()];
    expect(say.happened(story(...paused, say.commented('plo-2', '2027-05-20T10:00')))).toEqual(['draft-commented']);
    expect(story(...paused, say.approved('secretary', '2027-05-20T10:00')).last).toMatchObject({
      refusal: { because: 'window-paused', since: copenhagen('2027-04-28T12:00') },
    });
  });

  it('answered, the days not wholly ended come back, counted from the day after the answer', () => {
    // Of eight days from 23/4 three had ended when it stopped on Wednesday 28/4.
    const after = story(comment, classed(), replied('2027-04-30T10:00'));
    expect(say.happened(after)).toEqual(['comment-answered', 'window-resumed']);
    expect(numbered(after)).toEqual([
      ...['1: 23/4', '2: 26/4', '3: 27/4', '4: 3/5', '5: 4/5', '6: 5/5', '7: 7/5', '8: 10/5'],
    ]);
    expect(windowOf(after)).toMatchObject({ lastDay: day('2027-05-10'), closesAt: copenhagen('2027-05-11T00:00') });
    expect(windowOf(after).days).toContainEqual({
      date: day('2027-04-29'),
      skipped: { date: day('2027-04-29'), because: 'standstill' },
    });
    expect(say.notices(after)).toContain('window-resumed: chair, leader, plo-1, plo-2');
    expect(due(after)?.at).toEqual(copenhagen('2027-05-11T00:00'));
  });

  it.each([
    ['2027-04-27T23:59', '3: 3/5'],
    ['2027-04-28T00:00', '4: 3/5'],
  ])('a day that has begun when it stops comes back whole (%s)', (when, first) => {
    const early = say.commented('plo-1', '2027-04-26T10:00', 'comment');
    expect(numbered(story(early, classed('substantive', when), replied('2027-04-30T10:00')))).toContain(first);
  });

  it('classed otherwise the clock goes again; the same class again changes nothing', () => {
    expect(story(comment, classed(), classed('substantive', '2027-04-28T13:00')).last).toEqual({
      accepted: true,
      events: [],
    });
    expect(say.happened(story(comment, classed(), classed('editorial', '2027-04-28T13:00')))).toEqual([
      'comment-classed',
      'window-resumed',
    ]);
  });

  it('of two it waits for both, and each is answered once', () => {
    const other = say.commented('plo-2', '2027-04-27T11:00', 'comment');
    const both = [comment, other, classed(), classed('substantive', '2027-04-28T13:00', 'comment plo-2')];
    expect(say.happened(story(...both))).toEqual(['comment-classed']);
    expect(say.happened(story(...both, replied('2027-04-29T10:00')))).toEqual(['comment-answered']);
    const answered = [...both, replied('2027-04-29T10:00'), replied('2027-04-29T11:00', 'comment plo-2')];
    expect(say.happened(story(...answered))).toEqual(['comment-answered', 'window-resumed']);
    expect(story(...answered, replied('2027-04-29T11:00', 'comment plo-2')).last).toEqual({
      accepted: true,
      events: [],
    });
  });

  it('an objection may be classed too, and goes on when it is taken back; unmet it still goes to the chair', () => {
    const objection = say.commented('plo-1', '2027-04-27T10:00');
    const paused = [objection, classed('substantive', '2027-04-28T12:00', 'objection plo-1')];
    expect(say.happened(story(...paused, say.tookBack('plo-1', '2027-04-29T10:00')))).toEqual([
      'objection-taken-back',
      'window-resumed',
    ]);
    const answered = [...paused, replied('2027-04-30T10:00', 'objection plo-1')];
    expect(say.happened(story(...answered, say.closing('2027-05-11T00:00')))).toEqual(['objections-referred']);
  });

  it('one that is answered already stops nothing', () => {
    expect(say.happened(story(comment, replied('2027-04-28T10:00'), classed()))).toEqual(['comment-classed']);
  });

  it('classed while the time is out and held, it ends with its answer and the last receipt, whichever comes last', () => {
    const three = say.deliveredTo(guldborgsund, out, ['plo-2']);
    const held = [...out, ...three, comment, say.closing(), classed('substantive', '2027-05-05T10:00')];
    const answer = replied('2027-05-06T10:00');
    const receipt = received('plo-2', '2027-05-06T11:00');
    expect(say.happened(say.toldAsIs(guldborgsund, [...held, answer]))).toEqual(['comment-answered', 'window-resumed']);
    expect(say.happened(say.toldAsIs(guldborgsund, [...held, answer, receipt]))).toContain('minutes-approved');
    expect(say.happened(say.toldAsIs(guldborgsund, [...held, receipt]))).toEqual(['draft-received']);
    expect(say.happened(say.toldAsIs(guldborgsund, [...held, receipt, replied('2027-05-06T12:00')]))).toEqual([
      ...['comment-answered', 'window-resumed', 'minutes-approved', 'minutes-published'],
    ]);
  });

  it('refuses a comment that is not there, the approved, and everybody but the secretary', () => {
    expect(say.groundOf(story(comment, classed('editorial', '2027-04-28T12:00', 'nothing')))).toBe('no-such-comment');
    expect(say.groundOf(story(comment, say.closing(), classed('editorial', '2027-05-06T10:00')))).toBe(
      'approved-already',
    );
    const byMember = { ...classed(), ...say.header('plo-1', '2027-04-28T12:00', 'class') } as MeetingCommand;
    expect(say.groundOf(story(comment, byMember))).toBe('not-allowed');
  });
});

describe('approval.changed-text: what a text changed for a substantive comment gives', () => {
  const prolongs = approving({ mode: 'by-silence', days: 8, changedText: { days: 3 } });
  const restarts = approving({ mode: 'by-silence', days: 8, changedText: 'restarts' });
  const paused = [comment, classed()];
  const changed = [...paused, corrected('2027-04-29T10:00')];

  it('left out: what was left, and nothing more', () => {
    expect(say.happened(story(...changed, replied('2027-04-30T10:00')))).toEqual([
      'comment-answered',
      'window-resumed',
    ]);
  });

  it('so many days more, after those given back', () => {
    const after = told(prolongs, ...changed, replied('2027-04-30T10:00'));
    expect(say.happened(after)).toEqual(['comment-answered', 'window-resumed', 'window-prolonged']);
    expect(numbered(after).slice(-4)).toEqual(['8: 10/5', '9: 11/5', '10: 12/5', '11: 13/5']);
    expect(due(after, prolongs)?.at).toEqual(copenhagen('2027-05-14T00:00'));
  });

  it('also when the text is changed after the answer, and once', () => {
    const after = told(prolongs, ...paused, replied('2027-04-30T10:00'), corrected('2027-05-03T10:00'));
    expect(say.happened(after)).toEqual(['draft-corrected', 'window-prolonged']);
    const twice = told(
      prolongs,
      ...[...paused, replied('2027-04-30T10:00'), corrected('2027-05-03T10:00')],
      say.wrote([say.writing('Rettet igen.', 'noted', 2, 'approve-agenda')], '2027-05-03T11:00'),
    );
    expect(say.happened(twice)).toEqual(['draft-corrected']);
  });

  it('the whole time anew, of the new text, which nobody has received yet', () => {
    const after = told(restarts, ...changed, replied('2027-04-30T10:00'));
    expect(after.last).toMatchObject({
      events: [
        { type: 'comment-answered' },
        { type: 'window-restarted', upon: 'answer', window: { lastDay: day('2027-05-13') }, for: ['comment plo-1'] },
      ],
    });
    expect(say.notices(after)).toContain('draft-revised: chair, leader, plo-1, plo-2');
    expect(after.state).toMatchObject({ minutes: { receptions: [], circulatedAt: copenhagen('2027-04-30T10:00') } });
  });

  it('a text that was not changed restarts and prolongs nothing', () => {
    for (const body of [prolongs, restarts])
      expect(say.happened(told(body, ...paused, replied('2027-04-30T10:00')))).toEqual([
        'comment-answered',
        'window-resumed',
      ]);
  });
});

describe('every version of the draft that was sent out is kept', () => {
  it('the first whole, the others by what they changed, with when', () => {
    const { state } = story(corrected('2027-04-26T10:00'), corrected('2027-04-27T10:00', 9));
    expect(state).toMatchObject({
      minutes: {
        versions: [
          { version: 1, at: copenhagen('2027-04-22T10:00'), texts: { 'approve-agenda': { text: 'Behandlet.' } } },
          { version: 2, at: copenhagen('2027-04-26T10:00'), texts: { 'approve-agenda': { text: 'Rettet.' } } },
        ],
      },
    });
  });
});
