import { describe, expect, it } from 'vitest';
import type { DocketCommand } from '../../../src/domain/docket/commands.ts';
import { isUnclear } from '../../../src/domain/docket/docket.ts';
import { docketProcedure } from '../../../src/domain/docket/procedure.ts';
import { copenhagen, day, guldborgsund, memberId } from '../bodies.ts';
import { groundOf, happened, note } from '../story.ts';
import {
  caseNotices,
  clockLooks,
  docketAfter,
  docketHeader,
  followUp,
  member,
  minutesApproved,
  onDocket,
} from './stories.ts';

const closed = (who: string, how = '', when = '2027-05-10T10:00', followUpId = 'f1'): DocketCommand => ({
  type: 'close-follow-up',
  ...docketHeader(who, when),
  followUpId,
  how,
});
const noted = (who: string, text: string, when = '2027-05-09T10:00'): DocketCommand => ({
  type: 'note-follow-up',
  ...docketHeader(who, when),
  followUpId: 'f1',
  text,
});
const clarified = (over: { owner?: ReturnType<typeof member>; due?: Temporal.PlainDate } = {}): DocketCommand => ({
  type: 'clarify-follow-up',
  ...docketHeader('secretary', '2027-04-20T10:00'),
  followUpId: 'f1',
  owner: member('plo-2'),
  due: day('2027-06-01'),
  ...over,
});
const unclear = followUp({ owner: undefined, ownerAsWritten: 'Kommunerne', due: undefined, despiteUnclear: true });

describe('S1-07: what is relevant is followed up by the secretariat', () => {
  it('the secretariat can be the owner, and is not told of what it wrote itself', () => {
    const told = onDocket([followUp({ owner: { kind: 'secretariat' }, tell: 'at-once' })]);
    expect(told.state.followUps).toMatchObject([{ owner: { kind: 'secretariat' }, due: day('2027-06-01') }]);
    expect(caseNotices(told)).toEqual([]);
  });

  it('one pressed twice is one', () => {
    expect(docketAfter([followUp(), followUp()]).followUps).toHaveLength(1);
  });

  it('nobody but the secretary makes one', () => {
    const by = docketHeader('chair', '2027-04-08T15:00');
    expect(groundOf(onDocket([followUp(by)]))).toBe('not-allowed');
  });

  it('a date that has passed is refused, the same day is not', () => {
    expect(groundOf(onDocket([followUp({ due: day('2027-04-07') })]))).toBe('in-the-past');
    expect(groundOf(onDocket([followUp({ due: day('2027-04-08') })]))).toBeUndefined();
  });

  it('one without words is refused', () => {
    expect(groundOf(onDocket([followUp({ what: ' \n ' })]))).toBe('text-missing');
  });
});

describe('S2-11: an action without one owner and a date is asked about', () => {
  it('is refused with what it lacks and what was written', () => {
    const { despiteUnclear: _, ...asked } = unclear;
    const { last } = onDocket([{ ...asked, despiteUnclear: false }]);
    expect(last).toMatchObject({
      refusal: { because: 'follow-up-unclear', lacks: ['one-owner', 'date'], given: 'Kommunerne' },
    });
  });

  it('a date alone is not enough, nor an owner alone', () => {
    expect(onDocket([followUp({ owner: undefined })]).last).toMatchObject({ refusal: { lacks: ['one-owner'] } });
    expect(onDocket([followUp({ due: undefined })]).last).toMatchObject({ refusal: { lacks: ['date'] } });
  });

  it('is kept as unclear when the secretary says so, and stays so until it is cleared up', () => {
    const [kept] = docketAfter([unclear]).followUps;
    expect(kept).toMatchObject({ ownerAsWritten: 'Kommunerne' });
    expect(kept !== undefined && isUnclear(kept)).toBe(true);
    const [cleared] = docketAfter([unclear, clarified()]).followUps;
    expect(cleared).toMatchObject({ owner: member('plo-2'), due: day('2027-06-01') });
    expect(cleared).not.toHaveProperty('ownerAsWritten');
  });

  it('whoever it is cleared up to is told at once', () => {
    expect(caseNotices(onDocket([unclear, clarified()]))).toEqual(['follow-up-given: plo-2']);
  });

  it('somebody who is not in the body cannot have it, not even as unclear', () => {
    const stranger = followUp({ owner: member('nobody'), despiteUnclear: true });
    expect(groundOf(onDocket([stranger]))).toBe('follow-up-unclear');
  });
});

describe('S2-14: whoever is given a task is told of it, also who was absent', () => {
  const absent = { meetings: [note('2027-04-08', { minutes: 'circulating', absent: [memberId('plo-1')] })] };

  it('when the minutes are approved, and not before', () => {
    expect(caseNotices(onDocket([followUp()]))).toEqual([]);
    expect(caseNotices(onDocket([followUp(), minutesApproved()]))).toEqual(['follow-up-given: plo-1']);
  });

  it('once, however often they are approved', () => {
    expect(happened(onDocket([followUp(), minutesApproved(), minutesApproved('2027-05-06T00:00')]))).toEqual([]);
  });

  it('at once if the secretary so chooses, or the minutes are approved already', () => {
    expect(caseNotices(onDocket([followUp({ tell: 'at-once' })]))).toEqual(['follow-up-given: plo-1']);
    const approved = { meetings: [note('2027-04-08', { minutes: 'approved' })] };
    expect(caseNotices(onDocket([followUp()], approved))).toEqual(['follow-up-given: plo-1']);
  });

  it('the one who was absent is told that too', () => {
    expect(docketAfter([followUp(), minutesApproved()], absent).followUps).toMatchObject([{ ownerWasAbsent: true }]);
    expect(docketAfter([followUp(), minutesApproved()]).followUps[0]).not.toHaveProperty('ownerWasAbsent');
  });

  it('what is done before the minutes are approved is told nobody', () => {
    expect(caseNotices(onDocket([followUp(), closed('secretary', '', '2027-04-20T10:00'), minutesApproved()]))).toEqual(
      [],
    );
  });
});

describe('S4-13: an owner of another organisation', () => {
  it('is kept as written, and the secretariat is reminded in their stead', () => {
    const owner = { kind: 'outside', name: 'Projektleder', organisation: 'Regionshospitalet' } as const;
    expect(docketAfter([followUp({ owner })]).followUps).toMatchObject([{ owner }]);
    expect(caseNotices(onDocket([followUp({ owner }), clockLooks('2027-05-27T09:00')]))).toEqual([
      'follow-up-due-soon: secretary',
    ]);
  });
});

describe('a follow-up is reminded of by the clock', () => {
  const due = (commands: readonly DocketCommand[]) => docketProcedure.due(docketAfter(commands), guldborgsund)?.at;

  it('three counted days ahead, and the day after', () => {
    expect(due([followUp()])).toEqual(copenhagen('2027-05-27T09:00'));
    expect(due([followUp(), clockLooks('2027-05-27T09:00')])).toEqual(copenhagen('2027-06-02T09:00'));
    expect(due([followUp(), clockLooks('2027-05-27T09:00'), clockLooks('2027-06-02T09:00')])).toBeUndefined();
  });

  it('not a minute too early', () => {
    expect(happened(onDocket([followUp(), clockLooks('2027-05-27T08:59')]))).toEqual([]);
    expect(caseNotices(onDocket([followUp(), clockLooks('2027-05-27T09:00')]))).toEqual(['follow-up-due-soon: plo-1']);
  });

  it('when it has passed, the secretary is told with the owner', () => {
    const told = onDocket([followUp(), clockLooks('2027-05-27T09:00'), clockLooks('2027-06-02T09:00')]);
    expect(caseNotices(told)).toEqual(['follow-up-overdue: plo-1, secretary']);
  });

  it('not of what was given within the days before', () => {
    const late = followUp({ due: day('2027-04-09') });
    expect(due([late])).toEqual(copenhagen('2027-04-10T09:00'));
  });

  it('not of what is done, nor of what has no date', () => {
    expect(due([followUp(), closed('plo-1')])).toBeUndefined();
    expect(due([followUp({ due: undefined, despiteUnclear: true })])).toBeUndefined();
  });
});

describe('the owner reports, and says when it is done', () => {
  it('the secretary is told, and not the one who said it', () => {
    expect(caseNotices(onDocket([followUp(), noted('plo-1', 'Er i gang')]))).toEqual(['follow-up-reported: secretary']);
    expect(caseNotices(onDocket([followUp(), closed('plo-1')]))).toEqual(['follow-up-reported: secretary']);
    expect(caseNotices(onDocket([followUp(), closed('secretary')]))).toEqual([]);
  });

  it('an owner who is no member of the body proper, as an observer, may', () => {
    const observed = followUp({ owner: member('observer') });
    expect(docketAfter([observed, closed('observer')]).followUps[0]?.closed).toMatchObject({ by: 'observer' });
  });

  it('nobody else may', () => {
    expect(groundOf(onDocket([followUp(), closed('plo-2')]))).toBe('not-allowed');
    expect(groundOf(onDocket([followUp(), noted('chair', 'Hvad nu?')]))).toBe('not-allowed');
  });

  it('what is done is done once, and says when', () => {
    expect(onDocket([followUp(), closed('plo-1'), closed('secretary')]).last).toMatchObject({
      refusal: { because: 'follow-up-closed', at: copenhagen('2027-05-10T10:00') },
    });
    expect(groundOf(onDocket([followUp(), closed('plo-1'), noted('plo-1', 'Mere')]))).toBe('follow-up-closed');
  });

  it('of what is not there it is said so', () => {
    expect(groundOf(onDocket([closed('secretary')]))).toBe('no-such-follow-up');
  });
});

describe('S2-10: a decision to inform another body is open until its receipt is noted', () => {
  const informing = followUp({ kind: 'inform', addressee: { name: 'KDK' }, owner: { kind: 'secretariat' } });

  it('with how it came', () => {
    expect(groundOf(onDocket([informing, closed('secretary')]))).toBe('text-missing');
    const [noted] = docketAfter([informing, closed('secretary', 'Mail af 12. maj')]).followUps;
    expect(noted).toMatchObject({ addressee: { name: 'KDK' }, closed: { how: 'Mail af 12. maj' } });
  });
});
