import { describe, expect, it } from 'vitest';
import type { Header } from '../../../src/domain/minutes/events.ts';
import { pointsOf } from '../../../src/domain/minutes/write-minutes.ts';
import { aalborg, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const agenda = [say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.released()];
const opened = [...agenda, say.opened()];
const sent = [...opened, say.wrote([say.writing('Drøftet.')]), say.circulated()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);

function headerWith(over: Partial<Header> = {}): Header {
  const { minutes } = say.meetingAfter(guldborgsund, opened);
  if (minutes.stage === 'none') throw new Error('the minutes were not opened');
  const { startedAt, endedAt, place, attendance, guests, moderator } = minutes.draft;
  return { moderator, guests, attendance, place, endedAt, startedAt, ...over };
}

describe('the draft is opened once the meeting has begun, not before (procedure.md 3.11)', () => {
  it.each([
    ['2027-04-08T12:59', 'meeting-not-begun'],
    ['2027-04-08T13:00', undefined],
  ])('at %s', (when, ground) => {
    expect(say.groundOf(told(...agenda, say.opened(when)))).toBe(ground);
  });

  it('S4-01, S4-02: with the hours and the place planned; all seated present but those who sent word', () => {
    const absences = [say.absent('plo-1', '2027-04-01T10:00', 'Læge 9'), say.absent('leader', '2027-04-01T10:00')];
    const { state } = told(...agenda, ...absences, say.opened());
    expect(state).toMatchObject({
      minutes: {
        stage: 'drafting',
        draft: {
          startedAt: Temporal.PlainTime.from('13:00'),
          endedAt: Temporal.PlainTime.from('15:00'),
          place: 'Rådhuset',
          attendance: [
            { member: 'chair', presence: 'present' },
            { member: 'leader', presence: 'apology' },
            { member: 'plo-1', presence: 'apology', substitute: 'Læge 9' },
            { member: 'plo-2', presence: 'present' },
          ],
        },
      },
    });
  });

  it('opened again it is as it was', () => {
    const again = told(...opened, say.wrote([say.writing('Drøftet.')]), say.opened('2027-04-08T15:00'));
    expect(again.last).toEqual({ accepted: true, events: [] });
    expect(again.state).toMatchObject({ minutes: { draft: { texts: { 'item-1': { text: 'Drøftet.' } } } } });
  });

  it('nothing is written in minutes not opened', () => {
    expect(say.groundOf(told(...agenda, say.wrote([say.writing('Drøftet.')])))).toBe('minutes-not-open');
    expect(say.groundOf(told(...agenda, say.headed(headerWith())))).toBe('minutes-not-open');
  });
});

describe('two who write the same point', () => {
  const first = say.wrote([say.writing('Deres')], '2027-04-08T14:00');
  const second = say.wrote([say.writing('Mine', 'changed')], '2027-04-08T14:01');

  it('nothing is overwritten: both texts come back', () => {
    const { last, state } = told(...opened, first, second);
    expect(last).toMatchObject({
      refusal: {
        because: 'text-changed-meanwhile',
        pointId: 'item-1',
        theirs: { text: 'Deres', revision: 1, by: 'secretary' },
        yours: 'Mine',
      },
    });
    expect(state).toMatchObject({ minutes: { draft: { texts: { 'item-1': { text: 'Deres' } } } } });
  });

  it('who has read the other’s text writes over it', () => {
    const read = say.wrote([say.writing('Begges', 'changed', 1)], '2027-04-08T14:02');
    expect(told(...opened, first, read).state).toMatchObject({
      minutes: { draft: { texts: { 'item-1': { text: 'Begges', outcome: 'changed', revision: 2 } } } },
    });
  });

  it('the same text twice is no conflict', () => {
    expect(told(...opened, first, first).last).toEqual({ accepted: true, events: [] });
  });

  it('a point that stands twice in one pasted message is a conflict too', () => {
    const pasted = say.wrote([say.writing('Det ene'), say.writing('Det andet')]);
    expect(told(...opened, pasted).last).toMatchObject({
      refusal: { because: 'text-changed-meanwhile', theirs: { text: 'Det ene' }, yours: 'Det andet' },
    });
  });

  it('one conflict among several writings keeps them all back', () => {
    const several = say.wrote([say.writing('Mødet åbnet.', undefined, 0, 'approve-agenda'), say.writing('Mine')]);
    const { state } = told(...opened, first, several);
    expect(state).toMatchObject({ minutes: { draft: { texts: { 'item-1': { text: 'Deres' } } } } });
    expect(state).not.toMatchObject({ minutes: { draft: { texts: { 'approve-agenda': {} } } } });
  });
});

describe('a whole text pasted as one message', () => {
  const pasted = say.pasted([{ pointId: 'item-1', text: 'Indsat.' }]);
  const accepted = say.lookedAt('accept-paste');

  it('waits until it has been looked at', () => {
    expect(told(...opened, pasted).state).toMatchObject({
      minutes: { pasted: { texts: [{ pointId: 'item-1', text: 'Indsat.', baseRevision: 0 }] }, draft: { texts: {} } },
    });
  });

  it('accepted it is written, and the outcome stays as it was; accepted twice it is written once', () => {
    const written = [...opened, say.wrote([say.writing('Før.', 'changed')]), pasted, accepted];
    expect(told(...written).state).toMatchObject({
      minutes: {
        pasted: undefined,
        draft: { texts: { 'item-1': { text: 'Indsat.', outcome: 'changed', revision: 2 } } },
      },
    });
    expect(told(...written, accepted).last).toEqual({ accepted: true, events: [] });
  });

  it('dropped it is gone', () => {
    const dropped = told(...opened, pasted, say.lookedAt('drop-paste'));
    expect(dropped.state).toMatchObject({ minutes: { pasted: undefined, draft: { texts: {} } } });
    expect(told(...opened, say.lookedAt('drop-paste')).last).toEqual({ accepted: true, events: [] });
  });

  it('what was written in the meantime is not overwritten, and the paste is kept', () => {
    const meanwhile = told(...opened, pasted, say.wrote([say.writing('Imens.')], '2027-04-08T16:02'), accepted);
    expect(meanwhile.last).toMatchObject({
      refusal: { because: 'text-changed-meanwhile', theirs: { text: 'Imens.' }, yours: 'Indsat.' },
    });
    expect(meanwhile.state).toMatchObject({ minutes: { pasted: { texts: [{ text: 'Indsat.' }] } } });
  });

  it('needs minutes that are open and not approved', () => {
    for (const command of [pasted, accepted]) expect(say.groundOf(told(...agenda, command))).toBe('minutes-not-open');
    expect(say.groundOf(told(...sent, say.closing(), pasted))).toBe('approved-already');
    expect(say.groundOf(told(...sent, pasted, say.closing(), accepted))).toBe('approved-already');
  });
});

describe('the points the minutes follow', () => {
  it('are those of the agenda as last released', () => {
    expect(say.groundOf(told(...opened, say.wrote([say.writing('Tekst', 'noted', 0, 'item-9')])))).toBe(
      'no-such-point',
    );
    expect(pointsOf(say.meetingAfter(guldborgsund, agenda), guldborgsund).map(({ number }) => number)).toEqual([
      ...['1', '2', '3', '3.1', '4', '5'],
    ]);
  });

  it('or as it stands, where none was released', () => {
    const unreleased = say.meetingAfter(guldborgsund, agenda.slice(0, -1));
    expect(pointsOf(unreleased, guldborgsund)).toEqual(pointsOf(say.meetingAfter(guldborgsund, agenda), guldborgsund));
  });
});

describe('S0-11: no decisions under information and any other business', () => {
  const minuted = [
    say.planned(),
    say.called(),
    say.submitted('plo-1'),
    say.submitted('plo-2', '2027-03-15T10:00', 'item-2'),
    say.placed(),
    say.placed({ state: 'accepted', section: 'information' }, 'item-2'),
    say.opened(),
  ];
  const decided = (pointId: string, despite?: string, revision = 0, text = 'Besluttet.') =>
    say.wrote([say.writing(text, 'decided', revision, pointId)], '2027-04-08T14:00', 'secretary', despite);
  const toldAalborg = (...commands: Parameters<typeof say.told>[1]) => say.told(aalborg, [...minuted, ...commands]);

  it.each([
    ['item-1', undefined],
    ['item-2', 'no-decisions-here'],
    ['any-other-business', 'no-decisions-here'],
  ])('under %s', (point, ground) => {
    expect(say.groundOf(toldAalborg(decided(point)))).toBe(ground);
  });

  it.each(['any-other-business', 'information', 'item-2'])('nor may anything be approved under %s', (point) => {
    const approves = say.wrote([say.writing('Godkendt.', 'approved', 0, point)]);
    expect(say.groundOf(toldAalborg(approves))).toBe('no-decisions-here');
    const agenda = say.wrote([say.writing('Godkendt.', 'approved', 0, 'approve-agenda')]);
    expect(say.groundOf(toldAalborg(agenda))).toBe(undefined);
  });

  it('quotes the clause of the section the item stands under', () => {
    expect(toldAalborg(decided('item-2', ' ')).last).toMatchObject({
      refusal: { point: 'item-2', clause: { quote: 'ikke træffes beslutninger under de nederste 2 punkter' } },
    });
  });

  it('with a reason it is recorded, and the reason beside it, also when the text is corrected', () => {
    const overridden = [decided('item-2', 'Haster: fristen er 1. maj.'), decided('item-2', undefined, 1, 'Vedtaget.')];
    expect(toldAalborg(...overridden).state).toMatchObject({
      minutes: { draft: { texts: { 'item-2': { text: 'Vedtaget.', despite: 'Haster: fristen er 1. maj.' } } } },
    });
  });

  it('the reason goes with the decision', () => {
    const noted = say.wrote([say.writing('Taget til efterretning.', 'noted', 1, 'item-2')]);
    const { state } = toldAalborg(decided('item-2', 'Haster.'), noted);
    expect(state).not.toMatchObject({ minutes: { draft: { texts: { 'item-2': { despite: 'Haster.' } } } } });
  });

  it('any other outcome needs none', () => {
    expect(say.groundOf(toldAalborg(say.wrote([say.writing('Drøftet.', 'discussed', 0, 'item-2')])))).toBe(undefined);
  });
});

describe('once the draft is out every change is a correction that members see', () => {
  const text = say.wrote([say.writing('Rettet.', 'followed', 1)], '2027-04-27T10:00');
  const header = say.headed(headerWith({ guests: ['Kontorchef'] }), '2027-04-27T10:00');

  it('before that nobody is told', () => {
    expect(told(...opened, say.wrote([say.writing('Drøftet.')])).dispatches).toEqual([]);
    expect(told(...opened, header).dispatches).toEqual([]);
    expect(told(...opened, header).state).toMatchObject({ minutes: { draft: { version: 0, guests: ['Kontorchef'] } } });
  });

  it.each([
    ['a text', text],
    ['the header', header],
  ])('%s raises the version and is told the members', (_, correction) => {
    const corrected = told(...sent, correction);
    expect(corrected.state).toMatchObject({ minutes: { stage: 'circulating', draft: { version: 2 } } });
    expect(say.notices(corrected)).toEqual(['draft-revised: chair, leader, plo-1, plo-2']);
  });

  it('S1-09: the window stands as it was counted', () => {
    const before = say.meetingAfter(guldborgsund, sent).minutes;
    const after = say.meetingAfter(guldborgsund, [...sent, text]).minutes;
    expect(after).toMatchObject({ window: before.stage === 'circulating' ? before.window : {} });
  });

  it('a header written as it was changes nothing', () => {
    expect(told(...sent, say.headed(headerWith())).last).toEqual({ accepted: true, events: [] });
  });

  it('approved minutes are not written in', () => {
    const approved = [...sent, say.closing()];
    expect(say.groundOf(told(...approved, say.wrote([say.writing('Nyt', 'noted', 1)])))).toBe('approved-already');
    expect(say.groundOf(told(...approved, say.headed(headerWith())))).toBe('approved-already');
  });
});
