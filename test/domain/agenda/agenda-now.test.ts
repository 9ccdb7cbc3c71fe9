import { describe, expect, it } from 'vitest';
import { agendaNow } from '../../../src/domain/agenda/agenda-now.ts';
import type { Body, BodyId } from '../../../src/domain/body/body.ts';
import type { StandingItem } from '../../../src/domain/body/rules-of-procedure.ts';
import type { DocketCommand } from '../../../src/domain/docket/commands.ts';
import { pointLine } from '../../../src/language/point-lines.ts';
import { day, guldborgsund } from '../bodies.ts';
import { docketAfter, docketHeader, followUp, point } from '../docket/stories.ts';
import { meetingAfter, note, planned, slot } from '../story.ts';

const october = meetingAfter(guldborgsund, [planned('2027-10-07')]);
const meetings = [note('2027-04-08'), note('2027-10-07')];
const withPoint = (role: StandingItem['role'], over: Partial<Body['rules']> = {}): Body => ({
  ...guldborgsund,
  rules: {
    ...guldborgsund.rules,
    ...over,
    standingItems: [
      ...guldborgsund.rules.standingItems,
      {
        id: 'kept',
        title: 'Fast',
        role,
        takes: [],
        headed: true,
        decides: true,
        clause: { document: 'd', quote: 'q' },
      },
    ],
  },
});
const closed = (when: string): DocketCommand => ({
  type: 'close-follow-up',
  ...docketHeader('plo-1', when),
  followUpId: 'f1',
  how: 'Sendt til alle',
});
const linesOf = (body: Body, commands: readonly DocketCommand[], more: object = {}) => {
  const { points, followUps } = agendaNow(october, { body, meetings, docket: docketAfter(commands), ...more });
  return (points.find(({ id }) => id === 'kept')?.lines ?? followUps).map((line) => pointLine(line, body, 'da'));
};

describe('S1-07, S2-11: what was to be done is told on the next agenda', () => {
  it('after the points, where the body has none for it', () => {
    expect(linesOf(guldborgsund, [followUp()])).toEqual([
      'Indhenter oplysninger om akutteamet: Praktiserende læge 1, senest den 1. juni 2027',
    ]);
  });

  it('under its own point, where it has one', () => {
    const body = withPoint('follow-up');
    expect(linesOf(body, [followUp()])).toHaveLength(1);
    expect(agendaNow(october, { body, meetings, docket: docketAfter([followUp()]) }).followUps).toEqual([]);
  });

  it('what is not settled is told to be so', () => {
    const unclear = followUp({ owner: undefined, ownerAsWritten: 'Kommunerne', due: undefined, despiteUnclear: true });
    expect(linesOf(guldborgsund, [unclear])[0]).toContain('Kommunerne, uden frist. ikke afklaret');
  });

  it('what is done is told once, at the meeting after', () => {
    expect(linesOf(guldborgsund, [followUp(), closed('2027-05-10T10:00')])[0]).toContain('udført. Sendt til alle');
    const later = [...meetings, note('2027-06-10')];
    expect(linesOf(guldborgsund, [followUp(), closed('2027-05-10T10:00')], { meetings: later })).toEqual([]);
  });
});

describe('S4-14: the standing item prints the list', () => {
  it('of what waits for a meeting', () => {
    const add: DocketCommand = {
      type: 'add-to-backlog',
      ...docketHeader('secretary', '2027-04-08T15:00', 'c1'),
      title: 'Fælles skærmbilleder',
      text: '',
      from: point,
    };
    expect(linesOf(withPoint('backlog'), [add])).toEqual(['Fælles skærmbilleder (fra mødet den 8. april 2027)']);
  });
});

describe('S2-04: the meetings of other bodies since last', () => {
  const otherBodies = [
    {
      id: 'ppu',
      name: 'Praksisplanudvalget',
      meetings: ['2027-04-07', '2027-04-08', '2027-10-06', '2027-10-07'].map(day),
    },
  ];

  it('from the day of the meeting before, until the day before this one', () => {
    expect(linesOf(withPoint('other-bodies', { otherBodies }), [])).toEqual([
      'Praksisplanudvalget: møde torsdag den 8. april 2027',
      'Praksisplanudvalget: møde onsdag den 6. oktober 2027',
    ]);
  });

  it('a body that keeps its meetings with Referent is told by those', () => {
    const elsewhere = [
      {
        bodyId: 'ppu' as BodyId,
        shortName: 'PPU',
        slot: slot('2027-06-01'),
        timeZone: 'Europe/Copenhagen',
        people: new Set(),
      }, // a test's own words for an id
    ];
    expect(linesOf(withPoint('other-bodies', { otherBodies }), [], { elsewhere })).toEqual([
      'PPU: møde tirsdag den 1. juni 2027',
    ]);
  });
});
