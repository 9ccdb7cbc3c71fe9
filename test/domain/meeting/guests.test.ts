import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { seeded } from '../body/seeded.ts';
import * as say from '../story.ts';

const aalborg = seeded('klu-aalborg');
const klu = seeded('klu-guldborgsund');
const wheel = [
  'raadmand-sundhed-kultur',
  'raadmand-aeldre-handicap',
  'raadmand-familie-beskaeftigelse',
  'direktoer-aeldre-handicap',
  'direktoer-familie-beskaeftigelse',
];
const plan = (date: string): MeetingCommand => say.planned(date);
const invited = (members: readonly string[], titles: readonly string[] = [], who = 'sekretaer'): MeetingCommand => ({
  type: 'invite-guests',
  members,
  titles,
  ...say.header(who, '2027-02-01T10:00', `invite ${members} ${titles}`),
});
const guestsOf = (commands: readonly MeetingCommand[], meetings: readonly MeetingNote[] = [], body = aalborg) =>
  (say.meetingAfter(body, commands, meetings).guests ?? []).map(({ member, title }) => member ?? title);

describe('S0-17: in March the alderman and the directors are invited', () => {
  it('to the meeting that serves for March, within the tolerance and not a day outside it', () => {
    for (const date of ['2027-02-15', '2027-03-04', '2027-04-15']) expect(guestsOf([plan(date)])).toEqual(wheel);
    expect(guestsOf([plan('2027-02-14')])).toEqual([]);
    expect(guestsOf([plan('2027-04-16')])).toEqual([]);
  });

  it('S0-18: and to none in June and October', () => {
    expect(guestsOf([plan('2027-06-03')])).toEqual([]);
    expect(guestsOf([plan('2027-10-07')])).toEqual([]);
  });

  it('not to a second meeting in March, the first serves', () => {
    expect(guestsOf([plan('2027-03-18')], [say.note('2027-03-04')])).toEqual([]);
    expect(guestsOf([plan('2027-03-18')], [say.note('2027-03-04', { cancelled: true })])).toEqual(wheel);
  });

  it('a meeting moved out of March loses them, one moved into it gets them', () => {
    const away = say.moved(say.slot('2027-06-03'), '2027-01-10T10:00');
    const there = say.moved(say.slot('2027-03-04'), '2027-01-10T10:00');
    const by = (one: MeetingCommand): MeetingCommand => ({ ...one, ...say.header('sekretaer', '2027-01-10T10:00') });
    expect(guestsOf([plan('2027-03-04'), by(away)])).toEqual([]);
    expect(guestsOf([plan('2027-06-03'), by(there)])).toEqual(wheel);
  });

  it('they get the agenda, and are named in the minutes as guests', () => {
    const by = (one: MeetingCommand, when: string): MeetingCommand => ({ ...one, ...say.header('sekretaer', when) });
    const story = [plan('2027-03-04'), say.called('2027-02-04T09:00', 'sekretaer')];
    const released: MeetingCommand = {
      type: 'release-agenda',
      ...say.header('sekretaer', '2027-02-18T10:00'),
      despiteUnplaced: false,
      despiteUncovered: true,
    };
    const told = say.told(aalborg, [...story, released]);
    for (const guest of wheel) expect(say.notices(told).join()).toContain(guest);
    const { minutes } = say.meetingAfter(aalborg, [...story, by(say.opened(), '2027-03-04T15:00')]);
    expect(minutes).toMatchObject({
      draft: { guests: expect.arrayContaining(['Rådmand, Sundheds- og Kulturforvaltningen']) },
    });
  });
});

describe('S0-05: aldermen are invited ad hoc, not by default', () => {
  const june = plan('2027-06-03');

  it('by the secretary to one meeting, and off it again', () => {
    expect(guestsOf([june, invited(['raadmand-sundhed-kultur'], ['Oplægsholder'])])).toEqual([
      'raadmand-sundhed-kultur',
      'Oplægsholder',
    ]);
    expect(guestsOf([june, invited(['raadmand-sundhed-kultur']), invited([])])).toEqual([]);
  });

  it('beside those of the wheel, each once', () => {
    expect(guestsOf([plan('2027-03-04'), invited(['raadmand-sundhed-kultur'], ['Gæst'])])).toEqual([...wheel, 'Gæst']);
  });

  it('the same list again changes nothing', () => {
    const { last } = say.told(aalborg, [
      june,
      invited(['raadmand-sundhed-kultur']),
      invited(['raadmand-sundhed-kultur']),
    ]);
    expect(last).toEqual({ accepted: true, events: [] });
  });

  it('the calendar is changed once the meeting is in it', () => {
    const entered: MeetingCommand = {
      type: 'note-calendar-entry',
      eventId: 'event-1',
      joinUrl: 'https://teams.example/1',
      ...say.header('desk', '2027-01-01T10:00'),
    };
    expect(say.told(aalborg, [june, invited(['raadmand-sundhed-kultur'])]).dispatches).toEqual([]);
    expect(say.told(aalborg, [june, entered, invited(['raadmand-sundhed-kultur'])]).dispatches).toMatchObject([
      { kind: 'calendar-entry', change: 'update' },
    ]);
  });

  it('refuses strangers, other people, and a meeting that has begun', () => {
    expect(say.groundOf(say.told(aalborg, [june, invited(['plo-1'])]))).toBe('no-such-guest');
    expect(say.groundOf(say.told(aalborg, [june, invited([], ['x'], 'plo-1')]))).toBe('not-allowed');
    const late: MeetingCommand = { ...invited([], ['x']), ...say.header('sekretaer', '2027-06-03T13:00') };
    expect(say.groundOf(say.told(aalborg, [june, late]))).toBe('meeting-begun');
  });
});

describe('S0-17, S0-19, S1-13: what the wheel gives a meeting is on its agenda by itself', () => {
  const themes = (body: typeof aalborg, date: string, when: string, meetings: readonly MeetingNote[] = []) =>
    say.meetingAfter(body, [say.planned(date, '2026-12-01T10:00'), say.called(when, 'sekretaer')], meetings).agenda
      .items;

  it('when items are called for, with the words of the wheel, where discussions are treated', () => {
    expect(themes(aalborg, '2027-03-04', '2027-02-04T09:00')).toMatchObject([
      {
        by: 'sekretaer',
        text: {
          fields: {
            topic: 'Koordinering i forhold til kommunal budgetproces',
            why: 'Marts: Deltagelse af rådmand og direktører',
          },
        },
        placement: { state: 'accepted', section: 'decisions' },
      },
    ]);
  });

  it('S0-18: none in June or October', () => {
    expect(themes(aalborg, '2027-06-03', '2027-05-06T09:00')).toEqual([]);
    expect(themes(aalborg, '2027-10-07', '2027-09-09T09:00')).toEqual([]);
  });

  it('S0-19: the evaluation in December; S1-13: the strategic topics in October', () => {
    const titles = (items: ReturnType<typeof themes>) => items.map(({ text }) => text.fields.topic);
    expect(titles(themes(aalborg, '2027-12-02', '2027-11-04T09:00'))).toEqual([
      'Evaluering af samarbejdet mellem lægerne og kommunen',
    ]);
    expect(titles(themes(klu, '2027-10-07', '2027-09-09T09:00'))).toEqual(['Strategiske emner for det kommende år']);
    expect(themes(klu, '2027-04-08', '2027-03-11T09:00')).toEqual([]);
  });

  it('S1-13: at the last meeting of the year, in whichever month it is held, and once', () => {
    const story = (date: string, meetings: readonly MeetingNote[]) => {
      const commands = [say.planned(date, '2026-12-01T10:00'), say.called(`${date.slice(0, 8)}01T09:00`, 'sekretaer')];
      const at = commands.map((one) => ({ ...one, subject: date }));
      const { items } = say.meetingAfter(klu, at, meetings).agenda;
      return items.map(({ text }) => text.fields.topic);
    };
    const [spring, october, november] = [say.note('2027-04-08'), say.note('2027-10-07'), say.note('2027-11-04')];
    expect(story('2027-11-04', [spring, november])).toEqual(['Strategiske emner for det kommende år']);
    expect(story('2027-10-07', [spring, october])).toEqual(['Strategiske emner for det kommende år']);
    expect(story('2027-04-08', [spring, november])).toEqual([]);
    const extra = say.note('2027-12-02', { kind: 'extraordinary' });
    expect(story('2027-12-02', [spring, november, extra])).toEqual([]);
  });

  it('nobody is told of it as an item received, and the secretary has not answered by it', () => {
    const told = say.told(aalborg, [say.planned('2027-03-04'), say.called('2027-02-04T09:00', 'sekretaer')]);
    expect(say.notices(told).join()).not.toContain('item-received');
  });

  it('the secretary can settle it like any other', () => {
    const settle: MeetingCommand = {
      type: 'place-item',
      itemId: 'theme-2027-04-08-1',
      placement: { state: 'settled', how: 'Koordineret i forvaltningerne' },
      ...say.header('sekretaer', '2027-02-10T10:00'),
    };
    const { agenda } = say.meetingAfter(aalborg, [
      say.planned('2027-03-04'),
      say.called('2027-02-04T09:00', 'sekretaer'),
      settle,
    ]);
    expect(agenda.items).toMatchObject([{ placement: { state: 'settled' } }]);
    expect(agenda.order).toEqual([]);
  });
});

describe('S4-12: a guest takes part in one item only', () => {
  const by = (one: MeetingCommand, when: string): MeetingCommand => ({ ...one, ...say.header('sekretaer', when) });
  const story: readonly MeetingCommand[] = [
    plan('2027-06-03'),
    by(say.called('2027-05-06T09:00'), '2027-05-06T09:00'),
    say.submitted('overlaege', '2027-05-10T10:00'),
    by(say.placed(), '2027-05-12T10:00'),
  ];
  const toItem = (titles: readonly string[], itemId = 'item-1'): MeetingCommand => ({
    type: 'invite-guests',
    members: [],
    titles,
    itemId,
    ...say.header('sekretaer', '2027-05-13T10:00', `to ${itemId} ${titles}`),
  });
  const guests = (...more: readonly MeetingCommand[]) => say.meetingAfter(aalborg, [...story, ...more]).guests ?? [];

  it('asked to the item and to the whole meeting they are two lists, and neither empties the other', () => {
    expect(guests(invited([], ['Oplægsholder']), toItem(['Kontorchef']))).toMatchObject([
      { title: 'Oplægsholder' },
      { title: 'Kontorchef', itemId: 'item-1' },
    ]);
    expect(guests(toItem(['Kontorchef']), toItem([]), invited([], ['Oplægsholder']))).toHaveLength(1);
  });

  it('not to an item that is not there', () => {
    expect(say.groundOf(say.told(aalborg, [...story, toItem(['Kontorchef'], 'item-9')]))).toBe('no-such-item');
  });

  it('stands in the minutes at the point the item became, and not among the guests of the meeting', () => {
    const released: MeetingCommand = {
      type: 'release-agenda',
      ...say.header('sekretaer', '2027-05-20T10:00'),
      despiteUnplaced: false,
      despiteUncovered: true,
    };
    const opened = by(say.opened(), '2027-06-03T14:00');
    const { agenda, minutes } = say.meetingAfter(aalborg, [...story, toItem(['Kontorchef']), released, opened]);
    const point = agenda.releases.at(-1)?.points.find(({ itemId }) => itemId === 'item-1')?.id ?? '';
    expect(minutes).toMatchObject({ draft: { guests: [], atPoints: { [point]: { guests: ['Kontorchef'] } } } });
  });
});
