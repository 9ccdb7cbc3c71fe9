import { describe, expect, it } from 'vitest';
import { agendaNow } from '../../../src/domain/agenda/agenda-now.ts';
import type { Body } from '../../../src/domain/body/body.ts';
import { setsToApprove } from '../../../src/domain/minutes/sets-to-approve.ts';
import { titleAsRead } from '../../../src/language/points.ts';
import { day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const february = say.note('2027-02-04', { minutes: 'awaiting-next-meeting' });
const extraordinary = say.note('2027-03-18', { minutes: 'awaiting-next-meeting', kind: 'extraordinary' });
const later = say.note('2027-06-10');
const all = [february, extraordinary, later];
const atNext: Body['rules']['approval'] = { ...klynge.rules.approval };
const body: Body = { ...klynge, rules: { ...klynge.rules, approval: atNext } };

describe('S4-04: the minutes of an extraordinary meeting are approved at the next with the ordinary ones', () => {
  const sets = [{ date: day('2027-02-04') }, { date: day('2027-03-18'), kind: 'extraordinary' }];

  it('the next ordinary meeting has both sets before it, in order', () => {
    expect(atNext.mode).toBe('at-the-next-meeting');
    expect(setsToApprove({ date: day('2027-04-08') }, body, all)).toEqual(sets);
  });

  it('the extraordinary meeting has none, and neither what is approved nor what was cancelled is counted', () => {
    expect(setsToApprove({ date: day('2027-03-18'), kind: 'extraordinary' }, body, all)).toEqual([]);
    const settled = [
      { ...february, minutes: 'approved' as const },
      { ...extraordinary, cancelled: true },
    ];
    expect(setsToApprove({ date: day('2027-04-08') }, body, settled)).toEqual([]);
  });

  it('the day of the meeting itself is no day before it', () => {
    expect(setsToApprove({ date: day('2027-03-18') }, body, all)).toEqual([{ date: day('2027-02-04') }]);
    expect(setsToApprove({ date: day('2027-03-19') }, body, all)).toEqual(sets);
  });

  it('where minutes are approved in another way, only those put to the next meeting wait for it', () => {
    const drafting = { ...february, minutes: 'drafting' as const };
    expect(setsToApprove({ date: day('2027-04-08') }, guldborgsund, [drafting, extraordinary])).toEqual([sets[1]]);
    expect(setsToApprove({ date: day('2027-04-08') }, body, [drafting, extraordinary])).toEqual(sets);
  });

  it('the agenda names both under its point, and a single set is not named', () => {
    const standing = (meetings: typeof all) =>
      agendaNow(say.meetingAfter(body, [say.planned()]), { body, meetings }).points.find(({ id }) =>
        body.rules.standingItems.some((item) => item.id === id && item.role === 'approve-minutes'),
      ) ?? { title: '' };
    expect(titleAsRead(standing(all), 'da')).toContain(
      '(mødet den 4. februar 2027 og det ekstraordinære møde den 18. marts 2027)',
    );
    expect(titleAsRead(standing(all), 'en')).toContain('the extraordinary meeting of 18 March 2027');
    expect(titleAsRead(standing([february, later]), 'da')).not.toContain('(');
  });

  const waiting = [say.planned(), say.opened(), say.circulated('2027-04-09T10:00')];
  const approve = (when: string, atMeeting?: string, together: readonly string[] = []) =>
    say.told(
      body,
      [...waiting, { type: 'approve-minutes', ...say.header('secretary', when), atMeeting, together }],
      [say.note('2027-05-13', { kind: 'extraordinary' }), later],
    );

  it('an extraordinary meeting in between approves nothing unless it is said to', () => {
    expect(approve('2027-05-14T10:00').last).toMatchObject({
      refusal: { because: 'next-meeting-not-begun', next: day('2027-06-10') },
    });
    expect(approve('2027-05-14T10:00', '2027-05-13').state).toMatchObject({ minutes: { stage: 'approved' } });
    expect(approve('2027-06-10T14:00').state).toMatchObject({ minutes: { approval: { atMeeting: '2027-06-10' } } });
  });

  it('one word approves both, by the same meeting and person', () => {
    const { follows } = approve('2027-06-10T14:00', '2027-06-10', ['2027-03-18', '2027-03-18', '2027-04-08']);
    expect(follows.filter(({ type }) => type === 'approve-minutes')).toMatchObject([
      { subject: '2027-03-18', atMeeting: '2027-06-10', by: { kind: 'member', id: 'secretary' } },
    ]);
    expect(approve('2027-06-10T14:00').follows.filter(({ type }) => type === 'approve-minutes')).toEqual([]);
  });
});
