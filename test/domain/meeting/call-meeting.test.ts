import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { KindRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { idForCall } from '../../../src/domain/meeting/call-meeting.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { aalborg, day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Kommissorium', quote: 'der kan indkaldes til ekstraordinært møde' };
const extraordinary: KindRule = {
  deadlines: [{ step: 'agenda-release', amount: 3, unit: 'days', direction: 'before', anchor: 'meeting', clause }],
  without: ['call-for-items', 'items-due'],
  clause,
};
const withKinds: Body = {
  ...guldborgsund,
  rules: { ...guldborgsund.rules, kinds: { extraordinary, urgent: { ...extraordinary, noDecisions: true } } },
};

type Call = Extract<MeetingCommand, { type: 'call-meeting' }>;
const call = (over: Partial<Call> = {}): Call => ({
  type: 'call-meeting',
  ...say.header('secretary', '2027-06-01T10:00'),
  subject: '2027-06-14',
  slot: say.slot('2027-06-14'),
  place: 'Rådhuset',
  meetingKind: 'extraordinary',
  inRoom: false,
  reason: 'Kommissoriet skal vedtages',
  ...over,
});
const others = [say.note('2027-04-08'), say.note('2027-10-07')];
const told = (body: Body, ...commands: readonly MeetingCommand[]) => say.toldAsIs(body, commands, others);
const stepsOf = (body: Body, over: Partial<Call> = {}) => {
  const { state } = told(body, call(over));
  return state.stage === 'planned' ? state.deadlines.map(({ step, due }) => `${step} ${due}`) : [];
};

describe('Guldborgsund calls a meeting outside April and October, as the one that adopted its terms', () => {
  it('it is put on the calendar, and all but the secretary are told what for', () => {
    const done = told(guldborgsund, call());
    expect(done.state).toMatchObject({
      stage: 'planned',
      kind: 'extraordinary',
      calledFor: 'Kommissoriet skal vedtages',
    });
    expect(done.dispatches).toContainEqual(expect.objectContaining({ kind: 'calendar-entry', change: 'create' }));
    expect(say.notices(done)).toEqual(['meeting-called: chair, leader, plo-1, plo-2, observer']);
  });

  it.each([
    ['without a reason', { reason: ' ' }, 'reason-missing'],
    ['an urgent one without a reason', { meetingKind: 'urgent', reason: '' }, 'reason-missing'],
    ['for the moment at which it is called', { slot: say.slot('2027-06-01', '10:00') }, 'in-the-past'],
    ['for a minute later', { slot: say.slot('2027-06-01', '10:01') }, undefined],
    ['onto another meeting', { slot: say.slot('2027-10-07', '14:59') }, 'meeting-exists'],
    ['to where another ends', { slot: say.slot('2027-10-07', '15:00') }, undefined],
  ] as const)('%s', (_, over, ground) => {
    expect(say.groundOf(told(guldborgsund, call(over)))).toBe(ground);
  });

  it('an ordinary one needs no reason', () => {
    const { meetingKind: _, ...ordinary } = call({ reason: '' });
    const done = told(guldborgsund, ordinary);
    expect(done.state).toMatchObject({ stage: 'planned', calledFor: '' });
    expect(done.state).not.toHaveProperty('kind');
  });

  it('only the secretary calls one, and not twice', () => {
    expect(say.groundOf(told(guldborgsund, { ...call(), ...say.header('plo-1', '2027-06-01T10:00') }))).toBe(
      'not-allowed',
    );
    expect(say.groundOf(told(guldborgsund, call(), { ...call(), id: 'again' }))).toBe('meeting-exists');
  });

  it('who sits elsewhere at that hour is told first', () => {
    const people = new Set(guldborgsund.members.map(({ address }) => address));
    const busy = { bodyId: aalborg.id, shortName: 'PPU', slot: say.slot('2027-06-14'), people } as const;
    const elsewhere = [{ ...busy, timeZone: 'Europe/Copenhagen' }];
    const at = (command: Call) =>
      say.tell(say.meetings, { body: guldborgsund, meetings: others, elsewhere }, [command]);
    expect(say.groundOf(at(call()))).toBe('members-elsewhere');
    expect(say.groundOf(at(call({ despiteClashes: true })))).toBeUndefined();
  });

  it('its id is the day, with a number for the second of a day; in the very slot it is what stands there', () => {
    expect(idForCall(say.slot('2027-06-14'), others)).toBe('2027-06-14');
    expect(idForCall(say.slot('2027-04-08', '18:00'), others)).toBe('2027-04-08-2');
    expect(idForCall(say.slot('2027-04-08'), others)).toBe('2027-04-08');
  });
});

describe('a kind of meeting has its own deadlines', () => {
  it('laid over those of the body, and without those that fall away', () => {
    expect(stepsOf(withKinds)).toEqual(['agenda-release 2027-06-11', 'minutes-circulation 2027-06-28']);
  });

  it('a body that says nothing of kinds has its own deadlines at all meetings', () => {
    expect(stepsOf(guldborgsund).map((one) => one.split(' ')[0])).toEqual(
      guldborgsund.rules.deadlines.map(({ step }) => step),
    );
  });

  it('so it is when it is moved, and when its items are called for', () => {
    const moved: MeetingCommand = { ...say.moved(say.slot('2027-06-21'), '2027-06-02T10:00'), subject: '2027-06-14' };
    const { state } = told(withKinds, call(), moved);
    expect(state).toMatchObject({ deadlines: [{ due: day('2027-06-18') }, { due: day('2027-07-05') }] });
    const called: MeetingCommand = { ...say.called('2027-06-03T10:00', 'secretary'), subject: '2027-06-14' };
    expect(told(withKinds, call(), called).state).toMatchObject({
      deadlines: [{ step: 'agenda-release' }, { step: 'minutes-circulation' }],
    });
  });

  it('later rules are laid over in the same way', () => {
    const versions = [withKinds, { ...withKinds, inForceFrom: day('2028-01-01') }];
    expect(stepsOf({ ...withKinds, versions })).toEqual(stepsOf(withKinds));
  });
});

describe('S2-15: a kind of meeting without decisions', () => {
  const held = (meetingKind: 'extraordinary' | 'urgent', despite?: string) => {
    const at = { subject: '2027-06-14' };
    const minutes: readonly MeetingCommand[] = [
      call({ meetingKind }),
      { ...say.opened('2027-06-14T13:00'), ...at },
      {
        ...say.wrote([say.writing('x', 'decided', 0, 'approve-agenda')], '2027-06-14T14:00', 'secretary', despite),
        ...at,
      },
    ];
    return told(withKinds, ...minutes);
  };

  it('refuses a decision with the clause of the kind, and takes it with a reason', () => {
    expect(held('urgent').last).toMatchObject({ refusal: { because: 'no-decisions-here', clause } });
    expect(say.groundOf(held('urgent', 'Direktørkredsen bad om det'))).toBeUndefined();
  });

  it('decides at an extraordinary meeting of the same body', () => {
    expect(say.groundOf(held('extraordinary'))).toBeUndefined();
  });
});

describe('S2-16: a meeting is called when it is needed, on Teams or in a room', () => {
  const noted = (joinUrl: string | undefined): MeetingCommand => ({
    type: 'note-calendar-entry',
    ...say.header('desk', '2027-06-01T10:01'),
    subject: '2027-06-14',
    eventId: 'event-1',
    joinUrl,
  });

  it('on Teams it has a link, and one that is missing is told', () => {
    expect(told(klynge, call({ reason: 'Hastesag' }), noted('https://teams.example')).state).toMatchObject({
      online: { state: 'ready' },
    });
    expect(say.notices(told(guldborgsund, call(), noted(undefined)))).toEqual(['join-link-missing: secretary']);
  });

  it('in a room it needs none', () => {
    const done = told(guldborgsund, call({ inRoom: true }), noted(undefined));
    expect(done.state).toMatchObject({ inRoom: true, online: { state: 'in-room' } });
    expect(say.notices(done)).toEqual([]);
  });

  it('a body that always meets in a room plans its meetings there', () => {
    const { meetings } = guldborgsund.rules;
    const body: Body = { ...guldborgsund, rules: { ...guldborgsund.rules, meetings: { ...meetings, inRoom: true } } };
    expect(say.toldAsIs(body, [say.planned()]).state).toMatchObject({ inRoom: true });
    expect(say.toldAsIs(guldborgsund, [say.planned()]).state).not.toHaveProperty('inRoom');
  });
});
