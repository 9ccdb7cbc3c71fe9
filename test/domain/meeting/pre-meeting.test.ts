import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { preMeetingInvitees } from '../../../src/domain/meeting/pre-meeting.ts';
import { seeded } from '../body/seeded.ts';
import * as say from '../story.ts';

const aalborg = seeded('klu-aalborg');
const by = (one: MeetingCommand, when: string): MeetingCommand => ({ ...one, ...say.header('sekretaer', when) });
const plan = (when = '2026-12-01T10:00') => say.planned('2027-06-03', when);
const moved = (to: string, when: string) => by(say.moved(say.slot(to)), when);
const tied = (...commands: readonly MeetingCommand[]) => say.meetingAfter(aalborg, commands).preMeeting;
const entries = (...commands: readonly MeetingCommand[]) =>
  say
    .told(aalborg, commands)
    .dispatches.flatMap((one) => (one.kind === 'calendar-entry' ? [`${one.which ?? 'meeting'} ${one.change}`] : []));

describe('S0-20: a pre-meeting of the secretariat before every meeting', () => {
  it('three weeks before, in an entry of its own', () => {
    expect(tied(plan())).toMatchObject({ slot: say.slot('2027-05-13', '10:00', 60) });
    expect(entries(plan())).toEqual(['meeting create', 'pre-meeting update']);
  });

  it('on a closed day it is held earlier: Ascension Day is 6 May', () => {
    expect(tied(say.planned('2027-05-27'))).toMatchObject({ slot: say.slot('2027-05-05', '10:00', 60) });
  });

  it('moves with the meeting, and keeps its entry', () => {
    const entered: MeetingCommand = {
      type: 'note-calendar-entry',
      which: 'pre-meeting',
      eventId: 'event-2',
      joinUrl: 'https://teams.example/2',
      ...say.header('desk', '2026-12-01T10:01'),
    };
    const story = [plan(), entered, moved('2027-06-10', '2027-01-11T10:00')];
    expect(tied(...story)).toMatchObject({
      slot: say.slot('2027-05-20', '10:00', 60),
      online: { state: 'ready', eventId: 'event-2' },
      round: 1,
    });
    expect(entries(...story)).toEqual(['meeting update', 'pre-meeting update']);
    expect(say.meetingAfter(aalborg, story).online).toEqual({ state: 'wanted' });
  });

  it('one that has been held stays as it was', () => {
    const story = [plan(), moved('2027-06-17', '2027-05-13T10:00')];
    expect(tied(...story)).toMatchObject({ slot: say.slot('2027-05-13', '10:00', 60) });
    expect(entries(...story)).toEqual(['meeting update']);
    expect(tied(plan(), moved('2027-06-17', '2027-05-13T09:59'))).toMatchObject({
      slot: say.slot('2027-05-27', '10:00', 60),
    });
  });

  it('is cancelled with the meeting, and where its day has gone by', () => {
    expect(entries(plan(), by(say.cancelled(), '2027-02-01T10:00'))).toEqual(['meeting cancel', 'pre-meeting cancel']);
    const brought = [plan(), moved('2027-05-20', '2027-05-03T10:00')];
    expect(tied(...brought)).toMatchObject({ isCancelled: true });
    expect(entries(...brought)).toEqual(['meeting update', 'pre-meeting cancel']);
    expect(entries(...brought, by(say.cancelled(), '2027-05-04T10:00'))).toEqual(['meeting cancel']);
  });

  it('taken up again it gets an entry of its own', () => {
    const story = [plan(), moved('2027-05-20', '2027-05-03T10:00'), moved('2027-06-24', '2027-05-04T10:00')];
    expect(tied(...story)).toEqual({
      slot: say.slot('2027-06-03', '10:00', 60),
      online: { state: 'wanted' },
      round: 2,
    });
  });

  it('a meeting planned too late for one has none', () => {
    expect(tied(plan('2027-05-13T10:00'))).toBeUndefined();
    expect(tied(plan('2027-05-13T09:59'))).toBeDefined();
  });

  it('S0-06: the secretariat comes, with the secretary', () => {
    expect(preMeetingInvitees(aalborg).map(({ id }) => id)).toEqual([
      'sekretaer',
      'konsulent-sundhed-kultur',
      'konsulent-familie',
      'chefkonsulent-aeldre',
    ]);
  });
});
