import { describe, expect, it } from 'vitest';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { aalborg, copenhagen, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const submitted = [say.planned(), say.called(), say.submitted('plo-1')];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);

describe('S0-07, L-3: the agenda is out at latest two weeks before; on Maundy Thursday, so by Wednesday 24 March', () => {
  it.each([
    ['2027-03-23T10:00', 0],
    ['2027-03-24T23:59', 0],
    ['2027-03-25T00:00', 1],
    ['2027-04-08T12:59', 15],
  ])('released %s it is %i days late', (when, daysLate) => {
    expect(told(...submitted, say.placed(), say.released(when)).state).toMatchObject({
      agenda: { releases: [{ daysLate, by: 'secretary' }] },
    });
  });

  it('is not released once the meeting has begun', () => {
    expect(say.groundOf(told(...submitted, say.placed(), say.released('2027-04-08T13:00')))).toBe('meeting-begun');
  });

  it('goes to every member and observer, and into the files', () => {
    const out = told(...submitted, say.placed(), say.released());
    expect(say.notices(out)).toEqual(['agenda-released: chair, leader, plo-1, plo-2, observer']);
    expect(out.dispatches).toContainEqual(expect.objectContaining({ kind: 'filing', document: 'agenda' }));
  });

  it('keeps the points as they were then', () => {
    const out = told(...submitted, say.placed(), say.released());
    expect(out.state).toMatchObject({
      agenda: { releases: [{ points: [{}, {}, {}, { number: '3.1', itemId: 'item-1' }, {}, {}] }] },
    });
  });
});

describe('S1-06: an item not placed is not forgotten', () => {
  it('the release is refused with its title', () => {
    expect(told(...submitted, say.released()).last).toMatchObject({
      refusal: { because: 'items-unplaced', titles: ['item-1'] },
    });
  });

  it('unless the secretary says so; it then stays off this agenda', () => {
    expect(told(...submitted, say.released('2027-03-24T10:00', true)).state).toMatchObject({
      agenda: { releases: [{ points: { length: 5 } }], items: [{ placement: { state: 'received' } }] },
    });
  });
});

describe('a second release is a supplement', () => {
  const out = [...submitted, say.placed(), say.released()];

  it('refused while nothing has changed', () => {
    expect(say.groundOf(told(...out, say.released('2027-03-24T11:00')))).toBe('agenda-released-already');
  });

  it('sent when an item has come', () => {
    const late = say.submitted('plo-2', '2027-03-29T10:00', 'item-2');
    const waived = say.placed({ state: 'accepted', section: 'decisions' }, 'item-2', '2027-03-29T11:00', 'Haster.');
    expect(told(...out, late, waived, say.released('2027-03-29T12:00')).state).toMatchObject({
      agenda: { releases: [{ daysLate: 0 }, { daysLate: 5 }] },
    });
  });
});

describe('where the rules have the chair see the agenda first', () => {
  it('it is not released before, and is after', () => {
    expect(say.groundOf(say.told(aalborg, [...submitted, say.placed(), say.released()]))).toBe(
      'chair-sees-agenda-first',
    );
    expect(say.groundOf(say.told(aalborg, [...submitted, say.placed(), say.shown(), say.released()]))).toBe(undefined);
  });

  it('showing it tells the chair alone', () => {
    expect(say.notices(say.told(aalborg, [...submitted, say.shown()]))).toEqual(['agenda-for-chair: chair']);
  });
});

describe('S1-09, S1-12: the minutes of the meeting before, in the agenda that goes out', () => {
  const earlier = (approvedAt?: string): MeetingNote => ({
    id: '2026-10-08',
    slot: {
      date: Temporal.PlainDate.from('2026-10-08'),
      start: Temporal.PlainTime.from('13:00'),
      lengthInMinutes: 120,
    },
    cancelled: false,
    minutes: approvedAt === undefined ? 'circulating' : 'approved',
    ...(approvedAt === undefined ? {} : { approvedAt: copenhagen(approvedAt) }),
  });
  const firstPoint = (...meetings: MeetingNote[]) => {
    const out = say.told(guldborgsund, [...submitted, say.placed(), say.released()], meetings);
    return out.state.stage === 'planned' ? out.state.agenda.releases.at(-1)?.points[0] : undefined;
  };

  it('approved by silence, they are for information', () => {
    expect(firstPoint(earlier('2026-11-04T00:00'))?.approvedOn?.toString()).toBe('2026-11-04');
  });

  it('not yet approved, they are approved at the meeting', () => {
    expect(firstPoint(earlier())?.approvedOn).toBeUndefined();
    expect(firstPoint()?.approvedOn).toBeUndefined();
  });
});
