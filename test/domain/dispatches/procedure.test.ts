import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../../src/domain/body/body.ts';
import type { Notice } from '../../../src/domain/dispatch.ts';
import type { DispatchesCommand } from '../../../src/domain/dispatches/commands.ts';
import type { Dispatches } from '../../../src/domain/dispatches/dispatches.ts';
import { dispatchesProcedure } from '../../../src/domain/dispatches/procedure.ts';
import type { Circumstances } from '../../../src/domain/procedure.ts';
import { body, memberId } from '../../documents/sample-body.ts';

const AT = Temporal.Instant.from('2027-04-22T10:00:00Z');
const SUBJECT = '2027-04-08';
const notice: Notice = {
  ...{ kind: 'notice', notice: 'draft-circulated', bodyId: body.id, subject: SUBJECT, to: memberId('plo-2') },
  inDoubt: 'send-again',
};
const stands = { id: SUBJECT, cancelled: false } as Circumstances['meetings'][number]; // all the rule looks at
const given: Circumstances = { body, meetings: [stands] };
const NONE: Dispatches = { attended: [] };

type Asked =
  | { readonly type: 'send-again' | 'send-as-mail' }
  | { readonly type: 'note-ring-up'; readonly note: string; readonly hasIt: boolean };
const AGAIN: Asked = { type: 'send-again' };
const command = (asked: Asked, more: Partial<DispatchesCommand> = {}): DispatchesCommand => {
  const about = { dispatchId: 'circulate#3', dispatch: notice, member: memberId('plo-2') };
  const header = {
    id: 'c-1',
    bodyId: body.id,
    subject: SUBJECT,
    by: { kind: 'member', id: memberId('sekretaer') },
    at: AT,
  };
  return { ...header, ...about, ...asked, ...more } as DispatchesCommand; // one of the three, by its type
};

/** What comes of a command: the dispatches and the commands that follow, or the refusal. */
function done(asked: DispatchesCommand, state = NONE, circumstances = given) {
  const decision = dispatchesProcedure.decide(state, asked, circumstances);
  if (!decision.accepted) return { refusal: decision.refusal.because };
  const next = decision.events.reduce(dispatchesProcedure.evolve, state);
  return {
    next,
    sent: decision.events.flatMap((event) => dispatchesProcedure.dispatches(event, next, asked, circumstances)),
    follows: decision.events.flatMap((event) => dispatchesProcedure.follows(event, next, asked, circumstances)),
  };
}

describe('what a secretary does about a notice that did not get there', () => {
  it('»send igen« posts a copy that believes nothing of what was found out before', () => {
    const { sent, next } = done(command(AGAIN));
    expect(sent).toEqual([{ ...notice, copyOf: 'circulate#3', afresh: true }]);
    expect(next?.attended).toMatchObject([
      { dispatchId: 'circulate#3', by: 'sekretaer', at: AT, what: { how: 'sent-again' } },
    ]);
  });

  it('»send som mail« posts one that goes by mail, and a copy of a copy is a copy of the first', () => {
    const copy: Notice = { ...notice, copyOf: 'circulate#3', by: 'teams' };
    const { sent } = done(command({ type: 'send-as-mail' }, { dispatch: copy, dispatchId: 'x/teams' }));
    expect(sent).toEqual([{ ...notice, copyOf: 'circulate#3', by: 'mail', afresh: true }]);
  });

  it('»ring op« with a yes is a receipt by telephone, and the meeting hears of it; with a no it is a note', () => {
    const yes = done(command({ type: 'note-ring-up', note: 'Kender det', hasIt: true }));
    expect(yes.sent).toEqual([{ ...notice, copyOf: 'circulate#3', by: 'phone', toldBy: 'sekretaer' }]);
    expect(yes.follows).toMatchObject([
      { type: 'note-receipt', id: 'c-1/received', member: 'plo-2', subject: SUBJECT, at: AT },
    ]);
    const no = done(command({ type: 'note-ring-up', note: 'Ingen svarer', hasIt: false }));
    expect([no.sent, no.follows, no.next?.attended.length]).toEqual([[], [], 1]);
  });

  it('a call about what nobody’s silence counts from, or about a meeting that is off, is told to no meeting', () => {
    const call = { type: 'note-ring-up', note: '', hasIt: true } as const;
    expect(done(command(call, { dispatch: { ...notice, notice: 'call-for-items' } })).follows).toEqual([]);
    expect(done(command(call), NONE, { body, meetings: [{ ...stands, cancelled: true }] }).follows).toEqual([]);
  });

  it('pressed again within the minute it is one press; at the full minute it is another', () => {
    const { next = NONE } = done(command(AGAIN));
    const later = (seconds: number) => command(AGAIN, { id: 'c-2', at: AT.add({ seconds }) });
    expect(done(later(59), next).sent).toEqual([]);
    expect(done(later(60), next).sent).toHaveLength(1);
    expect(done(command({ type: 'send-as-mail' }), next).sent).toHaveLength(1);
  });

  it('nobody but a secretary may, and one who has left is owed nothing more', () => {
    const by = { kind: 'member', id: memberId('plo-2') } as const;
    expect(done(command(AGAIN, { by }))).toEqual({ refusal: 'not-allowed' });
    expect(done(command(AGAIN, { by: { kind: 'desk' } }))).toEqual({ refusal: 'not-allowed' });
    expect(done(command(AGAIN, { member: 'gone' as MemberId }))).toEqual({ refusal: 'no-such-member' }); // no id of the body's
  });
});
