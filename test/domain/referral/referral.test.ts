import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../src/domain/body/body.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import type { ReceivedCommand, ReferralCommand } from '../../../src/domain/referral/commands.ts';
import type { ReceivedEvent, ReferralEvent } from '../../../src/domain/referral/events.ts';
import { referralProcedure } from '../../../src/domain/referral/procedure.ts';
import type { ReceivedReferral } from '../../../src/domain/referral/received.ts';
import { receivedProcedure } from '../../../src/domain/referral/received-procedure.ts';
import {
  comesTooLate,
  isAnswered,
  latest,
  type Matter,
  type OpenReferral,
  type Receiver,
  type Referral,
  type ThreadState,
} from '../../../src/domain/referral/referral.ts';
import { dateWithWeekday } from '../../../src/language/dates.ts';
import { aalborg, copenhagen, day, guldborgsund, klynge } from '../bodies.ts';
import * as say from '../story.ts';

const WHEN = '2027-01-11T10:00';
const bodies = [guldborgsund, aalborg, klynge];
const to = ({ id, shortName: name }: { id: BodyId; shortName: string }): Receiver => ({ kind: 'body', id, name });
const outside = (name: string): Receiver => ({ kind: 'outside', id: 'o-1', name });
const matter: Matter = { title: 'TUT', text: 'Hvad siger I?', annexes: [] };
const named = ({ id, shortName: name }: typeof klynge) => ({ id, name });

const told = (commands: readonly ReferralCommand[], here: readonly (typeof klynge)[] = bodies) =>
  say.tell<Referral, ReferralCommand, ReferralEvent>(
    referralProcedure,
    { body: klynge, bodies: here, meetings: [say.note('2027-05-03')] },
    commands,
  );
const refer = (receivers: readonly Receiver[], over: Partial<Matter> = {}, who = 'secretary'): ReferralCommand => ({
  type: 'refer',
  ...say.header(who, WHEN, 'refer'),
  matter: { ...matter, ...over },
  receivers,
});
const noted = (receiver: string, news: ThreadState): ReferralCommand => ({
  type: 'note-thread',
  ...say.header('desk', WHEN),
  receiver,
  news,
});
const byHand = (receiver: string, news: ThreadState): ReferralCommand => ({
  type: 'note-answer',
  ...say.header('secretary', WHEN),
  receiver,
  news,
});
const open = ({ state }: { readonly state: Referral }): OpenReferral => {
  if (state.stage === 'none') throw new Error('no referral');
  return state;
};

describe('S4-07: an item is sent to several bodies, and keeps one thread with each', () => {
  it('each body in Referent receives it in the same transaction; one outside is noted by hand', () => {
    const sent = told([refer([to(guldborgsund), to(aalborg), outside('KLU Læsø')])]);
    expect(sent.follows).toMatchObject([
      { type: 'receive-referral', bodyId: guldborgsund.id, from: named(klynge), path: [named(klynge)], matter },
      { type: 'receive-referral', bodyId: aalborg.id },
    ]);
    expect(open(sent).threads.map((one) => latest(one).state)).toEqual(['sent', 'sent', 'sent']);
  });

  it('one named twice is sent to once, and one sent to already is refused', () => {
    expect(
      open(told([refer([to(aalborg), to(aalborg), outside('KLU Læsø'), outside(' klu læsø')])])).threads,
    ).toHaveLength(2);
    const again = told([
      refer([to(aalborg)]),
      { type: 'refer-further', ...say.header('secretary', WHEN), receivers: [to(aalborg)] },
    ]);
    expect(again.last).toMatchObject({ refusal: { because: 'referred-already', to: aalborg.shortName } });
  });

  it('nobody, no title, a body that is not there and a day gone by are refused', () => {
    expect(say.groundOf(told([refer([])]))).toBe('nobody-to-refer-to');
    expect(say.groundOf(told([refer([to(aalborg)], { title: '  ' })]))).toBe('referral-without-title');
    expect(say.groundOf(told([refer([to(aalborg)])], [klynge]))).toBe('no-such-body');
    expect(say.groundOf(told([refer([to(aalborg)], { answerBy: day('2027-01-10') })]))).toBe('in-the-past');
    expect(say.groundOf(told([refer([to(aalborg)], { answerBy: day('2027-01-11') })]))).toBe(undefined);
  });

  it.each(['chair', 'plo-1', 'stranger', 'clock', 'desk'])('%s may not refer', (who) => {
    expect(say.groundOf(told([refer([to(aalborg)], {}, who)]))).toBe('not-allowed');
  });

  it('never comes back to a body it has been through: A to B to A is named and refused', () => {
    expect(told([refer([to(klynge)])]).last).toMatchObject({
      refusal: { because: 'referral-loop', path: [klynge.shortName], to: klynge.shortName },
    });
    const onward = received(aalborg, [], [passedOn([to(klynge)])]);
    expect(onward.last).toMatchObject({
      refusal: { because: 'referral-loop', path: [klynge.shortName, aalborg.shortName], to: klynge.shortName },
    });
    const asOutside = received(aalborg, [], [passedOn([outside(klynge.shortName.toUpperCase())])]);
    expect(say.groundOf(asOutside)).toBe('referral-loop');
    expect(received(aalborg, [], [passedOn([to(guldborgsund)])]).follows).toMatchObject([
      { type: 'refer-on', bodyId: aalborg.id, subject: 'r-2', path: [named(klynge)] },
      { type: 'note-thread', bodyId: klynge.id, news: { state: 'passed-on', to: [guldborgsund.shortName] } },
    ]);
  });

  it('sent on, its sender is told to whom, and still awaits the answer', () => {
    const { dispatches, state } = told([
      refer([to(aalborg)]),
      noted(aalborg.id, { state: 'passed-on', to: [guldborgsund.shortName] }),
    ]);
    expect(dispatches).toMatchObject([{ notice: 'referral-answered', about: aalborg.id }]);
    expect(open({ state }).threads.map(isAnswered)).toEqual([false]);
  });

  it('withdrawn, its receivers are told, but not one whose file was taken away', () => {
    const withdraw: ReferralCommand = { type: 'withdraw-referral', ...say.header('secretary', WHEN), reason: 'Løst' };
    const sent = refer([to(aalborg), to(guldborgsund)]);
    expect(told([sent, withdraw]).follows.map(({ type, bodyId }) => [type, bodyId])).toEqual([
      ['call-back-referral', aalborg.id],
      ['call-back-referral', guldborgsund.id],
    ]);
    const state = open(told([sent]));
    const circumstances = { body: klynge, bodies: [klynge, aalborg], meetings: [] };
    const event = { type: 'referral-withdrawn', reason: 'Løst' } as const;
    expect(referralProcedure.follows(event, state, withdraw, circumstances)).toMatchObject([{ bodyId: aalborg.id }]);
    expect(say.groundOf(told([sent, { ...withdraw, reason: ' ' }]))).toBe('reason-missing');
    expect(say.happened(told([sent, withdraw, withdraw]))).toEqual([]);
    expect(say.groundOf(told([sent, withdraw, byHand('o-1', { state: 'postponed' })]))).toBe('referral-over');
  });
});

describe('S4-08: the answers, one for each body, also »aflyst« and »endnu ikke afholdt«', () => {
  it('a body in Referent answers for itself; one outside, or no longer here, is noted by hand', () => {
    const sent = refer([to(aalborg), outside('KLU Læsø')]);
    const cancelled = { state: 'cancelled', on: day('2027-03-01'), reason: 'For få punkter' } as const;
    expect(say.groundOf(told([sent, byHand(aalborg.id, cancelled)]))).toBe('answers-for-itself');
    expect(say.groundOf(told([sent, byHand('o-7', cancelled)]))).toBe('no-such-receiver');
    expect(say.groundOf(told([sent, byHand('o-1', { ...cancelled, reason: '' })]))).toBe('reason-missing');
    const [, læsø] = open(told([sent, byHand('o-1', cancelled)])).threads;
    expect(læsø === undefined ? undefined : latest(læsø)).toMatchObject(cancelled);
  });

  it('what was not treated is still awaited; an answer, a return and a settling are not', () => {
    const thread = (news: ThreadState) => {
      const [one] = open(told([refer([to(aalborg)]), noted(aalborg.id, news)])).threads;
      return one !== undefined && isAnswered(one);
    };
    const on = day('2027-03-04');
    expect(thread({ state: 'discussed', on, outcome: 'discussed', text: 'Drøftet' })).toBe(true);
    expect(thread({ state: 'discussed', on, outcome: 'not-treated', text: '' })).toBe(false);
    expect(thread({ state: 'returned', reason: 'Hører ikke til her' })).toBe(true);
    expect(thread({ state: 'cancelled', on, reason: 'Få punkter' })).toBe(false);
    expect(thread({ state: 'placed', on })).toBe(false);
  });

  it('are put on a coming meeting of the sender, once something has come', () => {
    const report = (meetingId: string): ReferralCommand => ({
      type: 'report-answers',
      ...say.header('secretary', WHEN, 'report'),
      meetingId,
      text: say.itemText({}, "Orientering fra KLU'erne: TUT"),
    });
    const sent = refer([to(aalborg)]);
    expect(say.groundOf(told([sent, report('2027-05-03')]))).toBe('nothing-to-report');
    const answered = noted(aalborg.id, { state: 'placed', on: day('2027-03-04') });
    expect(say.groundOf(told([sent, answered, report('2027-05-04')]))).toBe('no-such-meeting');
    expect(told([sent, answered, report('2027-05-03')]).follows).toMatchObject([
      { type: 'carry-item', subject: '2027-05-03', item: { by: 'secretary', placement: { state: 'received' } } },
    ]);
  });
});

describe('S4-10: a referral that would come after its external deadline is told at once', () => {
  const answerBy = day('2027-03-04');

  it('S3-12: the external deadline of 30 January 2015 is a Friday', () => {
    expect(dateWithWeekday(day('2015-01-30'), 'da')).toBe('fredag den 30. januar 2015');
  });

  it.each([
    ['on the day', '2027-03-04', false],
    ['the day after', '2027-03-05', true],
  ])('a receiver who next meets %s', (_, meets, isLate) => {
    const meetings = [say.note('2027-03-03', { cancelled: true }), say.note(meets)];
    const { follows, state } = received(aalborg, meetings, [], { answerBy });
    expect(follows.map(({ type }) => type)).toEqual(isLate ? ['note-too-late'] : []);
    expect(state).toMatchObject(isLate ? { tooLate: { next: day(meets) } } : { stage: 'open' });
  });

  it('a receiver with no meeting at all cannot answer in time; its sender is told, with no next day', () => {
    const { follows } = received(aalborg, [], [], { answerBy });
    expect(follows).toMatchObject([{ type: 'note-too-late', bodyId: klynge.id, next: undefined }]);
    const late = told([
      refer([to(aalborg)], { answerBy }),
      { type: 'note-too-late', ...say.header('desk', WHEN), receiver: aalborg.id, next: undefined },
    ]);
    expect(late.dispatches).toMatchObject([{ notice: 'referral-too-late', to: 'secretary', about: aalborg.id }]);
    const [thread] = open(late).threads;
    expect(thread !== undefined && comesTooLate(open(late), thread)).toBe(true);
  });

  it.each([
    ['on the day itself', '2027-03-04', undefined, []],
    ['a day later', '2027-03-05', undefined, ['referral-too-late']],
    ['a day later, as was told when it arrived', '2027-03-05', '2027-03-05', []],
    ['later than was told', '2027-06-03', '2027-03-05', ['referral-too-late']],
  ])('put on a meeting or moved to one %s, the sender is told at once if it is too late', (_, on, next, notices) => {
    const sent = refer([to(aalborg)], { answerBy: day('2027-03-04') });
    const onArrival: readonly ReferralCommand[] =
      next === undefined
        ? []
        : [{ type: 'note-too-late', ...say.header('desk', WHEN), receiver: aalborg.id, next: day(next) }];
    const { dispatches } = told([sent, ...onArrival, noted(aalborg.id, { state: 'placed', on: day(on) })]);
    expect(dispatches).toMatchObject(notices.map((notice) => ({ notice, about: aalborg.id })));
    expect(dispatches).toHaveLength(notices.length);
  });

  it('the day after it the secretary is proposed to drop the matter, once, if an answer is still awaited', () => {
    const sent = refer([to(aalborg)], { answerBy });
    expect(referralProcedure.due(told([sent]).state, klynge)).toEqual({
      type: 'tell-referral-overdue',
      at: copenhagen('2027-03-05T00:00'),
    });
    const tell = (when: string): ReferralCommand => ({ type: 'tell-referral-overdue', ...say.header('clock', when) });
    expect(say.happened(told([sent, tell('2027-03-04T23:59')]))).toEqual([]);
    const overdue = told([sent, tell('2027-03-05T00:00')]);
    expect(overdue.dispatches).toMatchObject([{ notice: 'referral-overdue' }]);
    expect(referralProcedure.due(overdue.state, klynge)).toBe(undefined);
    const answered = noted(aalborg.id, { state: 'settled', how: 'Aftalt' });
    expect(referralProcedure.due(told([sent, answered]).state, klynge)).toBe(undefined);
  });
});

describe('S4-07: in the receiving body it becomes an item, and the meeting tells the thread', () => {
  const place = (meetingId: string, when = WHEN): ReceivedCommand => ({
    type: 'place-referral',
    ...say.header('secretary', when, `place ${when}`),
    subject: 'r-1',
    meetingId,
  });
  const meetings = [say.note('2027-04-08'), say.note('2027-10-07')];

  it('placing carries it to the meeting with its origin, and tells the sender', () => {
    const placed = received(guldborgsund, meetings, [place('2027-04-08')]);
    expect(placed.follows).toMatchObject([
      {
        type: 'carry-item',
        subject: '2027-04-08',
        item: { referral: { id: 'r-1', from: klynge.shortName }, by: 'secretary', text: { fields: { topic: 'TUT' } } },
      },
      { type: 'note-thread', bodyId: klynge.id, news: { state: 'placed', on: day('2027-04-08') } },
    ]);
    const twice = received(guldborgsund, meetings, [place('2027-04-08'), place('2027-10-07', '2027-01-12T10:00')]);
    expect(say.groundOf(twice)).toBe('referral-placed-already');
    expect(say.groundOf(received(guldborgsund, meetings, [place('2027-04-09')]))).toBe('no-such-meeting');
  });

  const item = (received(guldborgsund, meetings, [place('2027-04-08')]).follows[0] as { item?: never }).item; // carry-item
  const carried = { type: 'carry-item', ...say.header('desk', '2027-01-11T10:00', 'carry'), item } as never; // as above
  const itemId = 'r-1-2027-04-08';
  const news = (...commands: Parameters<typeof say.told>[1]) =>
    say
      .told(
        guldborgsund,
        [say.planned(), carried, say.called(), ...commands],
        [say.note('2027-04-08'), say.note('2027-10-07')],
      )
      .follows.filter(({ type }) => type === 'note-referral-news');

  it('a meeting moved, cancelled, put off or settled tells it', () => {
    expect(news(say.moved(say.slot('2027-04-15')))).toMatchObject([
      { subject: 'r-1', news: { state: 'placed', on: day('2027-04-15') } },
    ]);
    expect(news(say.cancelled())).toMatchObject([{ news: { state: 'cancelled', on: day('2027-04-08') } }]);
    expect(news(say.placed({ state: 'settled', how: 'Aftalt' }, itemId))).toMatchObject([
      { news: { state: 'settled', how: 'Aftalt' } },
    ]);
    expect(news(say.placed({ state: 'deferred', to: undefined }, itemId))).toMatchObject([
      { news: { state: 'postponed' } },
    ]);
    expect(news(say.placed({ state: 'accepted', section: 'decisions' }, itemId))).toEqual([]);
  });

  it('tells nothing of items of its own', () => {
    const { follows } = say.told(guldborgsund, [say.planned(), say.called(), say.submitted(), say.cancelled()]);
    expect(follows.filter(({ type }) => type === 'note-referral-news')).toEqual([]);
  });
});

/** The receiver's record after the sender's commands, `r-1`, have arrived. */
function received(
  body: typeof klynge,
  meetings: readonly MeetingNote[],
  commands: readonly ReceivedCommand[],
  over: Partial<Matter> = {},
) {
  const arrive: ReceivedCommand = {
    type: 'receive-referral',
    ...say.header('desk', WHEN, 'receive'),
    subject: 'r-1',
    from: named(klynge),
    matter: { ...matter, ...over },
    path: [named(klynge)],
  };
  const circumstances = { body, bodies, meetings };
  return say.tell<ReceivedReferral, ReceivedCommand, ReceivedEvent>(receivedProcedure, circumstances, [
    arrive,
    ...commands,
  ]);
}

function passedOn(receivers: readonly Receiver[]): ReceivedCommand {
  return { type: 'pass-on-referral', ...say.header('secretary', WHEN, 'on'), subject: 'r-1', receivers, as: 'r-2' };
}
