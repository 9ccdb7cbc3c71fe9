import { describe, expect, it } from 'vitest';
import type { Body, BodyId } from '../../../src/domain/body/body.ts';
import type { DocketCommand } from '../../../src/domain/docket/commands.ts';
import type { Docket } from '../../../src/domain/docket/docket.ts';
import type { DocketEvent } from '../../../src/domain/docket/events.ts';
import { docketProcedure } from '../../../src/domain/docket/procedure.ts';
import { guldborgsund } from '../bodies.ts';
import { groundOf, note, tell } from '../story.ts';
import { caseNotices, docketHeader, followUp, minutesApproved } from './stories.ts';

const north = 'north' as BodyId; // a test's own word for an id
const HERE = [guldborgsund, { id: north, shortName: 'Nord' }];

function telling(commands: readonly DocketCommand[], bodies: readonly Pick<Body, 'id' | 'shortName'>[] = HERE) {
  const meetings = [note('2027-04-08', { minutes: 'circulating' })];
  return tell<Docket, DocketCommand, DocketEvent>(docketProcedure, { body: guldborgsund, bodies, meetings }, commands);
}

const informing = followUp({
  kind: 'inform',
  what: 'Betjeningen er ændret',
  addressee: { name: 'Nord', body: north },
  owner: { kind: 'secretariat' },
});
const came: DocketCommand = {
  type: 'inform-body',
  ...docketHeader('desk', '2027-05-05T00:00'),
  information: { id: 'north/f1', followUpId: 'f1', from: { id: north, name: 'Nord' }, what: 'Betjeningen er ændret' },
};
const received = (who: string, over: object = {}): DocketCommand => ({
  type: 'acknowledge-information',
  ...docketHeader(who, '2027-05-06T10:00'),
  informationId: 'north/f1',
  ...over,
});
const acknowledged: DocketCommand = {
  type: 'note-acknowledgement',
  ...docketHeader('desk', '2027-05-06T10:00'),
  followUpId: 'f1',
  acknowledged: { body: 'Nord', by: 'Sekretær' },
};

describe('S2-10: another body is informed', () => {
  it('when the minutes are approved, not before', () => {
    expect(telling([informing]).follows).toEqual([]);
    expect(telling([informing, minutesApproved()]).follows).toMatchObject([
      {
        type: 'inform-body',
        bodyId: north,
        subject: 'docket',
        information: { followUpId: 'f1', what: 'Betjeningen er ændret', decided: { number: '3.1' } },
      },
    ]);
  });

  it('or at once, where its owner is told at once', () => {
    expect(telling([{ ...informing, tell: 'at-once' } as DocketCommand]).follows).toHaveLength(1); // still a follow-up added
  });

  it('a task is no word to anybody, and what is for others is not sent', () => {
    expect(telling([followUp({ tell: 'at-once' })]).follows).toEqual([]);
    expect(telling([followUp({ kind: 'inform', addressee: { name: 'KDK' }, tell: 'at-once' })]).follows).toEqual([]);
  });

  it('a body that is not here, or is the body itself, is refused; one that leaves before the minutes are approved is sent nothing', () => {
    expect(groundOf(telling([informing], [guldborgsund]))).toBe('no-such-body');
    const itself = followUp({ kind: 'inform', addressee: { name: 'Selv', body: guldborgsund.id } });
    expect(groundOf(telling([itself]))).toBe('no-such-body');
    const { state } = telling([informing]);
    const circumstances = { body: guldborgsund, bodies: [guldborgsund], meetings: [] };
    const decision = docketProcedure.decide(state, minutesApproved(), circumstances);
    const follows = (decision.accepted ? decision.events : []).flatMap((event) =>
      docketProcedure.follows(event, state, minutesApproved(), circumstances),
    );
    expect(decision).toMatchObject({ accepted: true, events: [{ type: 'owner-told' }] });
    expect(follows).toEqual([]);
  });
});

describe('S2-10: »Modtaget« in the body informed', () => {
  it('its secretary is told, once however often word comes', () => {
    expect(caseNotices(telling([came]))).toEqual(['body-informed: secretary']);
    expect(caseNotices(telling([came, came]))).toEqual([]);
  });

  it('notes who and when, and sends the receipt back; a second time changes nothing', () => {
    const told = telling([came, received('secretary')]);
    expect(told.state.informed).toMatchObject([{ received: { by: 'secretary' } }]);
    expect(told.follows).toMatchObject([
      { type: 'note-acknowledgement', bodyId: north, followUpId: 'f1', acknowledged: { body: guldborgsund.shortName } },
    ]);
    expect(telling([came, received('secretary'), received('secretary', { id: 'again' })]).follows).toEqual([]);
  });

  it('is the secretary’s, and of something that came', () => {
    expect(groundOf(telling([came, received('plo-1')]))).toBe('not-allowed');
    expect(groundOf(telling([came, received('secretary', { informationId: 'other' })]))).toBe('no-such-information');
  });

  it('is noted also when the sender has left, who then gets no receipt', () => {
    const told = telling([came, received('secretary')], [guldborgsund]);
    expect(told.state.informed).toMatchObject([{ received: { by: 'secretary' } }]);
    expect(told.follows).toEqual([]);
  });
});

describe('S2-10: the receipt comes back', () => {
  it('closes the follow-up, and the secretary is told', () => {
    const told = telling([informing, acknowledged]);
    expect(told.state.followUps).toMatchObject([{ closed: { acknowledged: { body: 'Nord', by: 'Sekretær' } } }]);
    expect(caseNotices(told)).toEqual(['follow-up-reported: secretary']);
  });

  it('but changes nothing where the secretary has noted one herself', () => {
    const byHand: DocketCommand = {
      type: 'close-follow-up',
      ...docketHeader('secretary', '2027-05-05T10:00'),
      followUpId: 'f1',
      how: 'Ringede',
    };
    const { state } = telling([informing, byHand, acknowledged]);
    expect(state.followUps).toMatchObject([{ closed: { by: 'secretary', how: 'Ringede' } }]);
  });
});
