import { describe, expect, it } from 'vitest';
import { namesErased, namesErasedFrom, placesOf } from '../../../src/domain/keeping/named-places.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { copenhagen, day, memberId } from '../bodies.ts';

const at = copenhagen('2027-04-01T10:00');
const absence = (substitute: string, member = 'plo-1') => ({
  member: memberId(member),
  at,
  reason: 'Ferie',
  substitute,
});
const guest = (title: string) => ({ title, askedBy: 'secretary' }) as const;
const cancelled = (over: Partial<Extract<Meeting, { stage: 'cancelled' }>> = {}): Meeting =>
  ({
    ...{ stage: 'cancelled', reason: 'Aflyst', at, online: { state: 'none' } },
    slot: { date: day('2027-04-08'), start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
    absences: [absence('Jens Hansen'), absence('Jens Hansens Afløser', 'plo-2')],
    guests: [guest('Overlæge Jens Hansen, Region Nordjylland'), guest('Rådmanden')],
    ...over,
  }) as Meeting; // of a cancelled meeting the rest says nothing of names
const found = (meeting: Meeting, name: string) =>
  placesOf('2027-04-08', meeting, name).map(({ where, text, mayGo }) => `${where} ${text} ${mayGo}`);

describe('a name that was typed', () => {
  it('is found as whole words in their order, whatever stands around them, and told as it stands', () => {
    expect(found(cancelled(), 'jens  HANSEN')).toEqual([
      'substitute Jens Hansen true',
      'guest Overlæge Jens Hansen, Region Nordjylland true',
    ]);
    expect(found(cancelled(), 'Hansen Jens')).toEqual([]);
    expect(found(cancelled(), 'Rådmanden')).toEqual(['guest Rådmanden true']);
    // Too little to look for.
    expect(found(cancelled(), 'J')).toEqual([]);
    expect(found({ stage: 'unplanned' }, 'Jens Hansen')).toEqual([]);
  });

  it('is not looked for among those who stand there by their function', () => {
    const guests = [
      { title: 'Jens Hansen', askedBy: 'wheel' },
      { title: 'Jens Hansen', askedBy: 'secretary', member: memberId('guest-1') },
    ] as const;
    expect(found(cancelled({ absences: [], guests }), 'Jens Hansen')).toEqual([]);
  });

  it('goes from the place that was chosen, and from no other, in record and journal alike', () => {
    const named = [{ where: 'substitute', text: 'Jens Hansen' }] as const;
    const left = namesErased(cancelled(), named, '[slettet]');
    expect(left).toMatchObject({
      absences: [{ substitute: '[slettet]', reason: 'Ferie' }, { substitute: 'Jens Hansens Afløser' }],
      guests: [{ title: 'Overlæge Jens Hansen, Region Nordjylland' }, { title: 'Rådmanden' }],
    });
    const event: MeetingEvent = { type: 'absence-reported', absence: absence('Jens Hansen') };
    expect(namesErasedFrom(event, named, '[slettet]')).toMatchObject({ absence: { substitute: '[slettet]' } });
    const guests: MeetingEvent = { type: 'guests-set', guests: [guest('Jens Hansen')] };
    expect(namesErasedFrom(guests, named, '[slettet]')).toEqual(guests);
    expect(namesErasedFrom(guests, [{ where: 'guest', text: 'Jens Hansen' }], '-')).toMatchObject({
      guests: [{ title: '-' }],
    });
  });
});
