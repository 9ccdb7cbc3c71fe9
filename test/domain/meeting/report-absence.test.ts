import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { noteOf } from '../../../src/domain/meeting/note-of.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const told = (...commands: readonly MeetingCommand[]) => say.told(guldborgsund, [say.planned(), ...commands]);

describe('S4-11: a member who cannot come says so, and may send a substitute', () => {
  it.each([
    ['2027-04-08T13:30', undefined],
    ['2027-04-08T14:59', undefined],
    ['2027-04-08T15:00', 'meeting-begun'],
  ])('until the meeting is over (%s)', (when, ground) => {
    expect(say.groundOf(told(say.absent('plo-1', when)))).toBe(ground);
  });

  it('the secretary is told by whom', () => {
    const report = told(say.absent('plo-1', '2027-04-07T10:00'));
    expect(say.notices(report)).toEqual(['absence-reported: secretary']);
    expect(report.dispatches).toMatchObject([{ about: 'plo-1' }]);
  });

  it('the newest word holds', () => {
    const twice = [say.absent('plo-1', '2027-04-06T10:00'), say.absent('plo-1', '2027-04-07T10:00', 'Læge 9')];
    expect(told(...twice).state).toMatchObject({ absences: [{ member: 'plo-1', substitute: 'Læge 9' }] });
  });
});

describe('S4-11: a substitute of the body’s own', () => {
  const comes = say.absent('plo-1', '2027-04-06T10:00', 'substitute');

  it('is called in, and stands in the calendar', () => {
    const report = told(comes);
    expect(say.notices(report)).toEqual(['absence-reported: secretary', 'substitute-called: substitute']);
    expect(report.dispatches[0]).toMatchObject({ kind: 'calendar-entry', change: 'update' });
  });

  it('is told of the agenda, of a moved meeting and of a cancelled one, as those who sit there are', () => {
    const moved = told(comes, say.moved(say.slot('2027-04-15'), '2027-04-07T10:00'));
    expect(say.notices(moved)).toEqual(['meeting-moved: chair, leader, plo-1, plo-2, observer, substitute']);
    expect(say.notices(told(comes, say.cancelled('2027-04-07T10:00')))).toEqual([
      'meeting-cancelled: chair, leader, plo-1, plo-2, observer, substitute',
    ]);
  });

  it('is let go when another is named instead, or nobody', () => {
    const nobody = told(comes, say.absent('plo-1', '2027-04-07T10:00'));
    expect(say.notices(nobody)).toEqual(['absence-reported: secretary', 'substitute-released: substitute']);
  });

  it('is called in once, however often the member says so', () => {
    const again = told(comes, say.absent('plo-1', '2027-04-07T10:00', 'substitute'));
    expect(say.notices(again)).toEqual(['absence-reported: secretary']);
  });

  it('cannot come in two members’ stead, nor for another party', () => {
    const twice = told(comes, say.absent('plo-2', '2027-04-07T10:00', 'substitute'));
    expect(twice.last).toMatchObject({ refusal: { because: 'substitute-comes-for-another', title: 'Suppleant' } });
    expect(say.groundOf(told(say.absent('leader', '2027-04-07T10:00', 'substitute')))).toBe('not-their-substitute');
  });

  it('counts as the attendance of the member who is away', () => {
    const { minutes } = say.meetingAfter(guldborgsund, [say.planned(), comes, say.opened()]);
    if (minutes.stage === 'none') throw new Error('no minutes');
    expect(minutes.draft.attendance).toContainEqual({ member: 'plo-1', presence: 'apology', substitute: 'substitute' });
  });
});

describe('what came of a dispatch', () => {
  const noted = (joinUrl?: string): MeetingCommand => ({
    type: 'note-calendar-entry',
    ...say.header('desk', '2027-01-02T10:00'),
    eventId: 'event-1',
    joinUrl,
  });

  it('the join link stands in the record', () => {
    const ready = told(noted('https://teams.example/join'));
    expect(ready.state).toMatchObject({ online: { state: 'ready', joinUrl: 'https://teams.example/join' } });
    expect(ready.dispatches).toEqual([]);
  });

  it('a missing one is told the secretary, but not when the meeting is cancelled anyway', () => {
    expect(say.notices(told(noted()))).toEqual(['join-link-missing: secretary']);
    const cancelled = told(say.cancelled(), noted());
    expect(cancelled.state).toMatchObject({ stage: 'cancelled', online: { eventId: 'event-1' } });
    expect(cancelled.dispatches).toEqual([]);
  });

  it('where a document lies stands in the record', () => {
    const filed: MeetingCommand = {
      type: 'note-filing',
      ...say.header('desk', '2027-03-24T10:01'),
      document: 'agenda',
      url: 'https://files.example/dagsorden.docx',
    };
    expect(told(filed).state).toMatchObject({ files: { agenda: 'https://files.example/dagsorden.docx' } });
  });
});

describe('what other records see of a meeting', () => {
  it.each([
    [[], { cancelled: false, minutes: 'none' }],
    [[say.opened()], { cancelled: false, minutes: 'drafting' }],
    [[say.cancelled()], { cancelled: true, minutes: 'none' }],
  ] as const)('after %o', (commands, seen) => {
    expect(noteOf('2027-04-08', told(...commands).state)).toMatchObject({ id: '2027-04-08', ...seen });
  });

  it('nothing before it is planned', () => {
    expect(noteOf('2027-04-08', { stage: 'unplanned' })).toBe(undefined);
  });
});
