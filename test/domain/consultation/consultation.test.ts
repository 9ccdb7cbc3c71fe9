import { describe, expect, it } from 'vitest';
import type { ConsultationCommand } from '../../../src/domain/consultation/commands.ts';
import {
  type Consultation,
  type KnownConsultation,
  OWN,
  replyOf,
} from '../../../src/domain/consultation/consultation.ts';
import { type ConsultationEvent, consultationProcedure } from '../../../src/domain/consultation/procedure.ts';
import type { Receiver } from '../../../src/domain/referral/referral.ts';
import { aalborg, copenhagen, day, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const bodies = [guldborgsund, aalborg];
const matter = { title: 'Praksisplan', text: 'Hvad mener I?', annexes: [] };
const toAalborg: Receiver = { kind: 'body', id: aalborg.id, name: aalborg.shortName };
const outside: Receiver = { kind: 'outside', id: 'o-1', name: 'Sundhedsudvalget i Læsø' };
const told = (commands: readonly ConsultationCommand[], body = guldborgsund) =>
  say.tell<Consultation, ConsultationCommand, ConsultationEvent>(
    consultationProcedure,
    { body, bodies, meetings: [] },
    commands,
  );
// Thursday 22 April 2027: eight counted days end on Tuesday 4 May, as the window of the minutes does (2.7).
const WHEN = '2027-04-22T10:00';
const consult = (over: Partial<Extract<ConsultationCommand, { type: 'consult' }>> = {}, who = 'secretary') =>
  ({
    type: 'consult',
    ...say.header(who, WHEN, 'consult'),
    matter,
    days: 8,
    hearsMembers: true,
    receivers: [toAalborg, outside],
    ...over,
  }) as const;
const replied = (who: string, when: string, text = ''): ConsultationCommand => ({
  type: 'reply-to-consultation',
  ...say.header(who, when),
  text,
});
const known = ({ state }: { readonly state: Consultation }): KnownConsultation => {
  if (state.stage === 'none') throw new Error('no consultation');
  return state;
};

describe('S3-03, S3-06: a hearing round, with replies, in a window of counted days', () => {
  it('the window is counted as that of the minutes, and goes whole to the bodies heard', () => {
    const opened = told([consult()]);
    expect(known(opened).window.lastDay).toEqual(day('2027-05-04'));
    expect(opened.follows).toMatchObject([
      { type: 'be-heard', bodyId: aalborg.id, matter, window: { lastDay: day('2027-05-04') } },
    ]);
    expect(opened.dispatches.map((one) => ('to' in one ? one.to : ''))).toEqual(['chair', 'leader', 'plo-1', 'plo-2']);
  });

  it.each([
    ['no title', { matter: { ...matter, title: ' ' } }, 'consultation-without-title'],
    ['a window of no days', { days: 0 }, 'window-too-short'],
    ['a window of half a day', { days: 0.5 }, 'window-too-short'],
    ['nobody to hear', { hearsMembers: false, receivers: [] }, 'nobody-to-hear'],
    [
      'itself',
      { receivers: [{ kind: 'body', id: guldborgsund.id, name: guldborgsund.shortName } as const] },
      'referral-loop',
    ],
  ])('%s is refused', (_, over, ground) => {
    expect(say.groundOf(told([consult(over)]))).toBe(ground);
  });

  it('the members alone, for a window of one day, will do', () => {
    expect(say.groundOf(told([consult({ receivers: [], days: 1 })]))).toBe(undefined);
  });

  it('answers are taken until the last day has ended, and not at midnight', () => {
    expect(say.groundOf(told([consult(), replied('plo-1', '2027-05-04T23:59', 'Enig')]))).toBe(undefined);
    expect(say.groundOf(told([consult(), replied('plo-1', '2027-05-05T00:00', 'Enig')]))).toBe('window-closed');
  });

  it('only those asked answer: not the members of a body that hears others only', () => {
    expect(say.groundOf(told([consult({ hearsMembers: false }), replied('plo-1', '2027-04-23T10:00')]))).toBe(
      'not-heard',
    );
    expect(say.groundOf(told([consult(), replied('stranger', '2027-04-23T10:00')]))).toBe('not-allowed');
    expect(say.groundOf(told([consult({}, 'plo-1')]))).toBe('not-allowed');
  });

  it('a body in Referent answers for itself, through its secretary; one outside is noted by hand', () => {
    const note = (receiver: string): ConsultationCommand => ({
      type: 'note-outside-reply',
      ...say.header('secretary', '2027-04-26T10:00'),
      receiver,
      text: '',
    });
    expect(say.groundOf(told([consult(), note(aalborg.id)]))).toBe('answers-for-itself');
    expect(say.groundOf(told([consult(), note('o-9')]))).toBe('no-such-receiver');
    expect(replyOf(known(told([consult(), note('o-1')])), 'o-1')?.text).toBe('');
    const { window } = known(told([consult()]));
    const heard: ConsultationCommand = {
      type: 'be-heard',
      ...say.header('desk', WHEN, 'heard'),
      matter,
      window,
      from: { id: guldborgsund.id, name: guldborgsund.shortName },
    };
    const answer: ConsultationCommand = {
      type: 'reply-for-body',
      ...say.header('secretary', '2027-04-26T10:00'),
      text: 'KLU bakker op',
    };
    const answered = told([heard, answer], aalborg);
    expect(replyOf(known(answered), OWN)?.text).toBe('KLU bakker op');
    expect(answered.follows).toMatchObject([
      { type: 'note-reply', bodyId: guldborgsund.id, receiver: aalborg.id, text: 'KLU bakker op' },
    ]);
    expect(say.groundOf(told([consult(), answer]))).toBe('not-heard');
  });

  it('the silent are reminded three counted days before, and the result goes to the secretary when it closes', () => {
    expect(consultationProcedure.due(told([consult()]).state, guldborgsund)).toEqual({
      type: 'remind-of-consultation',
      at: copenhagen('2027-04-29T09:00'),
    });
    const clock = (type: 'remind-of-consultation' | 'close-consultation', when: string): ConsultationCommand => ({
      type,
      ...say.header('clock', when),
    });
    const early = told([consult(), clock('remind-of-consultation', '2027-04-29T08:59')]);
    expect(say.happened(early)).toEqual([]);
    const reminded = told([
      consult(),
      replied('plo-1', '2027-04-23T10:00'),
      clock('remind-of-consultation', '2027-04-29T09:00'),
    ]);
    expect(reminded.dispatches.map((one) => ('to' in one ? one.to : ''))).toEqual(['chair', 'leader', 'plo-2']);
    expect(consultationProcedure.due(reminded.state, guldborgsund)).toEqual({
      type: 'close-consultation',
      at: copenhagen('2027-05-05T00:00'),
    });
    const closed = told([
      consult(),
      clock('remind-of-consultation', '2027-04-29T09:00'),
      clock('close-consultation', '2027-05-05T00:00'),
    ]);
    expect(closed.dispatches).toMatchObject([{ notice: 'consultation-closed', to: 'secretary' }]);
    expect(consultationProcedure.due(closed.state, guldborgsund)).toBe(undefined);
  });
});
