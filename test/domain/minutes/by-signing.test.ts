import { describe, expect, it } from 'vitest';
import { meetingProcedure } from '../../../src/domain/meeting/procedure.ts';
import { copenhagen } from '../bodies.ts';
import * as say from '../story.ts';
import { approving, declined, noted, reminding, signed, without } from './approval-story.ts';

const body = approving({
  mode: 'by-signing',
  days: 5,
  signers: [
    { by: 'office', office: 'chair' },
    { by: 'party', party: 'plo', number: 1 },
  ],
});
const sent = [say.planned(), say.opened(), say.circulated()];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(body, [...sent, ...commands]);

describe('justering: named signers sign', () => {
  it('they are asked to, and the other members are sent the draft', () => {
    expect(say.notices(told())).toEqual(['signature-wanted: chair, plo-1, plo-2', 'draft-circulated: leader']);
  });

  it('the minutes are approved with the last signature, and name those who signed', () => {
    expect(say.happened(told(signed('chair')))).toEqual(['minutes-signed']);
    const all = told(signed('chair'), signed('plo-2', '2027-04-26T09:00'));
    expect(say.happened(all)).toEqual(['minutes-signed', 'minutes-approved', 'minutes-published']);
    expect(all.state).toMatchObject({
      minutes: {
        stage: 'approved',
        approval: { mode: 'by-signing', at: copenhagen('2027-04-26T09:00'), signedBy: ['chair', 'plo-2'] },
      },
    });
  });

  it('pressed twice it is signed once; who is not asked signs nothing', () => {
    expect(told(signed('chair'), signed('chair', '2027-04-23T10:01')).last).toEqual({ accepted: true, events: [] });
    expect(say.groundOf(told(signed('leader')))).toBe('not-a-signer');
    expect(say.groundOf(told(signed('observer')))).toBe('not-a-signer');
    expect(say.groundOf(say.told(body, [say.planned(), say.opened(), signed('chair')]))).toBe('not-circulating');
    const done = [signed('chair'), signed('plo-1'), signed('plo-2', '2027-05-01T10:00')];
    expect(say.groundOf(told(...done))).toBe('approved-already');
  });

  it('a corrected text is signed anew: the signers are asked again', () => {
    const corrected = say.wrote([say.writing('Rettet.', 'noted', 1, 'approve-agenda')], '2027-04-24T10:00');
    expect(say.notices(told(signed('chair'), corrected))).toEqual([
      'signature-wanted: chair, plo-1, plo-2',
      'draft-revised: leader',
    ]);
    const other = signed('plo-1', '2027-04-25T10:00');
    expect(say.happened(told(signed('chair'), corrected, other))).toEqual(['minutes-signed']);
    expect(say.happened(told(signed('chair'), corrected, other, signed('chair', '2027-04-26T10:00')))).toContain(
      'minutes-approved',
    );
  });

  it('nothing is approved by silence: on the last day the missing are reminded, once', () => {
    const due = meetingProcedure.due(told(signed('chair')).state, body);
    expect(due).toEqual({ type: 'remind-of-approval', at: copenhagen('2027-04-29T09:00') });
    const reminded = told(signed('chair'), reminding('2027-04-29T09:00'));
    expect(say.notices(reminded)).toEqual(['approval-reminder: plo-1, plo-2', 'answers-missing: secretary']);
    expect(meetingProcedure.due(reminded.state, body)).toBe(undefined);
    expect(told(reminding('2027-04-29T08:59')).last).toEqual({ accepted: true, events: [] });
  });

  it('the secretary cannot approve over a missing signature, and is told whose it is', () => {
    expect(told(signed('chair'), say.approved('secretary', '2027-04-26T10:00')).last).toMatchObject({
      refusal: { because: 'answers-missing', members: ['Praktiserende læge 1', 'Praktiserende læge 2'] },
    });
  });
});

describe('a signer who declines objects', () => {
  it('with a reason; without one it is refused', () => {
    expect(say.groundOf(told(declined('chair', '  ')))).toBe('reason-missing');
    expect(say.notices(told(declined('chair')))).toEqual(['comment-received: secretary']);
    expect(say.groundOf(told(declined('leader')))).toBe('not-a-signer');
  });

  it('and is not waited for: with the others’ signatures the minutes go to the chair', () => {
    const referred = told(declined('plo-1'), declined('plo-2'), signed('chair', '2027-04-26T10:00'));
    expect(referred.last).toMatchObject({ events: [{}, { type: 'objections-referred', count: 2 }] });
    expect(say.groundOf(told(declined('plo-1'), signed('plo-1', '2027-04-26T10:00')))).toBe('own-objection-open');
  });

  it('and signs when the objection is met, also once the minutes are referred', () => {
    const single = approving({ mode: 'by-signing', signers: [{ by: 'member', member: 'plo-1' }] });
    const story = [...sent, declined('plo-1'), say.answered('objection plo-1', true)];
    expect(say.happened(say.told(single, story))).toEqual(['comment-answered']);
    expect(say.groundOf(say.told(single, [...story, say.approved('secretary', '2027-05-01T10:00')]))).toBe(
      'answers-missing',
    );
    expect(say.told(single, [...story, signed('plo-1', '2027-05-01T10:00')]).state).toMatchObject({
      minutes: { stage: 'approved', approval: { mode: 'by-signing', signedBy: ['plo-1'] } },
    });
  });
});

describe('for those without an account the secretary notes it', () => {
  it('a signature, with her name beside it', () => {
    expect(told(signed('chair'), noted('plo-2')).state).toMatchObject({
      minutes: { stage: 'approved', round: { signatures: [{ by: 'chair' }, { by: 'plo-2', notedBy: 'secretary' }] } },
    });
  });

  it('a refusal with its reason', () => {
    expect(say.groundOf(told(noted('plo-2', 'objection', ' ')))).toBe('reason-missing');
    expect(told(noted('plo-2', 'objection', 'Nej.')).last).toMatchObject({
      events: [{ type: 'draft-commented', comment: { by: 'plo-2', kind: 'objection', notedBy: 'secretary' } }],
    });
    expect(say.groundOf(told(noted('nobody')))).toBe('no-such-member');
    expect(say.groundOf(told(noted('leader')))).toBe('not-a-signer');
  });
});

describe('a signer who leaves the body', () => {
  const whenLeft = (ids: readonly string[], ...commands: Parameters<typeof say.told>[1]) => {
    const before = say.meetingAfter(body, [...sent, signed('chair')]);
    const circumstances = { body: without(body, ...ids), meetings: [] };
    return commands.map((command) => meetingProcedure.decide(before, command, circumstances));
  };

  it('is waited for no more', () => {
    const [approved] = whenLeft(['plo-1', 'plo-2'], say.approved('secretary', '2027-05-01T10:00'));
    expect(approved).toMatchObject({ accepted: true, events: [{ type: 'minutes-approved' }, {}] });
    const [refused] = whenLeft(['plo-1'], say.approved('secretary', '2027-05-01T10:00'));
    expect(refused).toMatchObject({ refusal: { because: 'answers-missing', members: ['Praktiserende læge 2'] } });
  });

  it('leaves an objection standing until the secretary meets it', () => {
    const single = approving({ mode: 'by-signing', signers: [{ by: 'office', office: 'chair' }] });
    const before = say.meetingAfter(single, [...sent, say.commented('plo-1', '2027-04-23T10:00')]);
    const circumstances = { body: without(single, 'plo-1'), meetings: [] };
    expect(meetingProcedure.decide(before, signed('chair', '2027-04-27T10:00'), circumstances)).toMatchObject({
      events: [{ type: 'minutes-signed' }, { type: 'objections-referred', count: 1 }],
    });
  });

  it('the last of them leaves it to the chair', () => {
    const single = approving({ mode: 'by-signing', signers: [{ by: 'member', member: 'plo-1' }] });
    const before = say.meetingAfter(single, sent);
    const circumstances = { body: without(single, 'plo-1'), meetings: [] };
    const approve = (who: string) =>
      meetingProcedure.decide(before, say.approved(who, '2027-05-01T10:00'), circumstances);
    expect(approve('secretary')).toMatchObject({ refusal: { because: 'not-allowed', needs: 'chair' } });
    expect(approve('chair')).toMatchObject({ events: [{ approval: { mode: 'by-the-chair' } }, {}] });
  });
});
