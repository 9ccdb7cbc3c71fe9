import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { WrittenCommand } from '../../../src/domain/written-procedure/commands.ts';
import { type WrittenEvent, writtenProcedure } from '../../../src/domain/written-procedure/procedure.ts';
import type {
  KnownWrittenProcedure,
  Stance,
  WrittenProcedure,
} from '../../../src/domain/written-procedure/written-procedure.ts';
import { copenhagen, day, guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Forretningsorden, 01.01.2027', quote: 'sager kan afgøres ved skriftlig votering' };
const deciding = (demandMeeting: 'any-member' | 'none' = 'any-member'): Body => ({
  ...guldborgsund,
  rules: { ...guldborgsund.rules, writtenProcedure: { windowInDays: 5, demandMeeting, clause } },
});
const told = (commands: readonly WrittenCommand[], body = deciding()) =>
  say.tell<WrittenProcedure, WrittenCommand, WrittenEvent>(
    writtenProcedure,
    { body, bodies: [body], meetings: [] },
    commands,
  );
const propose = (title = 'Mødested', who = 'secretary'): WrittenCommand => ({
  type: 'propose-in-writing',
  // Thursday 22 April 2027: five counted days end on Thursday the 29th.
  ...say.header(who, '2027-04-22T10:00', 'propose'),
  proposal: { title, text: 'Mødet holdes på rådhuset.', annexes: [] },
});
const answer = (who: string, stance: Stance, when = '2027-04-23T10:00', reason = ''): WrittenCommand => ({
  type: 'answer-in-writing',
  ...say.header(who, when),
  stance,
  reason,
});
const close = (when = '2027-04-30T00:00'): WrittenCommand => ({
  type: 'close-written-procedure',
  ...say.header('clock', when),
});
const known = ({ state }: { readonly state: WrittenProcedure }): KnownWrittenProcedure => {
  if (state.stage === 'none') throw new Error('no written procedure');
  return state;
};
const receivers = ({ dispatches }: ReturnType<typeof told>) =>
  dispatches.map((one) => ('to' in one ? one.to : '')).toSorted();

const MEMBERS = ['chair', 'leader', 'plo-1', 'plo-2'];

describe('a proposal decided in writing', () => {
  it('goes to every member with a window of the body’s counted days', () => {
    const sent = told([propose()]);
    expect(known(sent).window.lastDay).toEqual(day('2027-04-29'));
    expect(receivers(sent)).toEqual(MEMBERS);
    expect(writtenProcedure.due(sent.state, deciding())).toEqual({
      type: 'close-written-procedure',
      at: copenhagen('2027-04-30T00:00'),
    });
  });

  it('is refused where the body’s rules give none, without a title, and to all but the secretary', () => {
    expect(say.groundOf(told([propose()], guldborgsund))).toBe('no-written-procedure-here');
    expect(say.groundOf(told([propose('  ')]))).toBe('proposal-without-title');
    expect(say.groundOf(told([propose('Mødested', 'chair')]))).toBe('not-allowed');
  });

  it('sent twice it is one', () => {
    const twice = told([propose(), answer('plo-1', 'for'), propose('Et andet')]);
    expect(say.happened(twice)).toEqual([]);
    expect(known(twice)).toMatchObject({ proposal: { title: 'Mødested' }, answers: [{ by: 'plo-1' }] });
  });

  it('answers are taken until the last day has ended, and not at midnight', () => {
    expect(say.groundOf(told([propose(), answer('plo-1', 'for', '2027-04-29T23:59')]))).toBe(undefined);
    const late = told([propose(), answer('plo-1', 'for', '2027-04-30T00:00')]);
    expect(late.last).toMatchObject({
      refusal: { because: 'written-procedure-over', lastDay: day('2027-04-29'), meetingDemanded: false, clause },
    });
  });

  it('only members answer', () => {
    for (const who of ['stranger', 'observer', 'substitute', 'secretary'])
      expect(say.groundOf(told([propose(), answer(who, 'for')]))).toBe('not-allowed');
    expect(say.groundOf(told([answer('plo-1', 'for')]))).toBe('no-such-written-procedure');
  });

  it('pressed twice an answer is noted once, and a changed one counts', () => {
    const twice = told([propose(), answer('plo-1', 'against'), answer('plo-1', 'against', '2027-04-23T10:01')]);
    expect(say.happened(twice)).toEqual([]);
    const changed = told([propose(), answer('plo-1', 'against'), answer('plo-1', 'for', '2027-04-29T23:59'), close()]);
    expect(known(changed).result).toMatchObject({ outcome: 'adopted', for: ['plo-1'], against: [] });
    const back = told([propose(), answer('plo-1', 'for'), answer('plo-1', 'against'), answer('plo-1', 'for'), close()]);
    expect(known(back).result).toMatchObject({ outcome: 'adopted' });
  });
});

describe('the end of a written procedure', () => {
  it('comes with the clock, not a minute before, and once', () => {
    expect(say.happened(told([propose(), close('2027-04-29T23:59')]))).toEqual([]);
    const ended = told([propose(), close()]);
    expect(known(ended).stage).toBe('closed');
    expect(writtenProcedure.due(ended.state, deciding())).toBe(undefined);
    expect(say.happened(told([propose(), close(), close()]))).toEqual([]);
    expect(say.groundOf(told([propose(), { ...close(), ...say.header('secretary', '2027-04-30T00:00') }]))).toBe(
      'not-allowed',
    );
  });

  it('with nobody against it is adopted; the silent are told as silent, and members and secretary are told', () => {
    const adopted = told([propose(), answer('plo-1', 'for'), close()]);
    expect(known(adopted).result).toEqual({
      outcome: 'adopted',
      for: ['plo-1'],
      against: [],
      silent: ['chair', 'leader', 'plo-2'],
    });
    expect(receivers(adopted)).toEqual([...MEMBERS, 'secretary']);
    expect(adopted.follows).toEqual([]);
  });

  it('with one against it is not adopted, and goes among the items for coming meetings', () => {
    const fallen = told([propose(), answer('plo-1', 'for'), answer('plo-2', 'against'), close()]);
    expect(known(fallen).result).toMatchObject({ outcome: 'not-adopted', against: ['plo-2'] });
    expect(fallen.follows).toMatchObject([
      { type: 'add-to-backlog', subject: 'docket', by: { kind: 'desk' }, title: 'Mødested' },
    ]);
  });

  it('a member who has left meanwhile counts neither against nor as silent, and answers no more', () => {
    const without = { ...deciding(), members: deciding().members.filter(({ id }) => id !== 'plo-2') };
    const { state } = told([propose(), answer('plo-2', 'against')]);
    const circumstances = { body: without, bodies: [without], meetings: [] };
    expect(writtenProcedure.decide(state, close(), circumstances)).toMatchObject({
      events: [{ result: { outcome: 'adopted', against: [], silent: ['chair', 'leader', 'plo-1'] } }],
    });
    expect(writtenProcedure.decide(state, answer('plo-2', 'for'), circumstances)).toMatchObject({
      refusal: { because: 'not-allowed' },
    });
  });

  it('a member who demands a meeting ends it at once, undecided, where the rules give that right', () => {
    const demanded = told([propose(), answer('plo-1', 'for'), answer('plo-2', 'wants-meeting')]);
    expect(known(demanded)).toMatchObject({
      stage: 'closed',
      result: { outcome: 'meeting-demanded', demandedBy: 'plo-2', for: ['plo-1'], silent: ['chair', 'leader'] },
    });
    expect(demanded.follows).toMatchObject([{ type: 'add-to-backlog', title: 'Mødested' }]);
    expect(receivers(demanded)).toEqual([...MEMBERS, 'secretary']);
    const row = [propose(), answer('plo-2', 'wants-meeting')];
    expect(say.happened(told([...row, answer('plo-2', 'wants-meeting')]))).toEqual([]);
    expect(told([...row, answer('plo-1', 'for')]).last).toMatchObject({
      refusal: { because: 'written-procedure-over', meetingDemanded: true },
    });
  });

  it('and is refused with the clause where they do not, which leaves it open', () => {
    const refused = told([propose(), answer('plo-2', 'wants-meeting')], deciding('none'));
    expect(refused.last).toMatchObject({ refusal: { because: 'meeting-not-to-be-demanded', clause } });
    expect(known(refused).stage).toBe('open');
  });
});
