import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { Command } from '../../../src/domain/command.ts';
import type { DutiesCommand } from '../../../src/domain/duties/commands.ts';
import { type Account, type Duties, dutiesIn, isOverdue } from '../../../src/domain/duties/duties.ts';
import type { DutiesEvent } from '../../../src/domain/duties/events.ts';
import { dutiesProcedure } from '../../../src/domain/duties/procedure.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { copenhagen, day } from '../bodies.ts';
import { seeded } from '../body/seeded.ts';
import * as say from '../story.ts';

const klu = seeded('klu-guldborgsund');
const aalborg = seeded('klu-aalborg');
const YEAR = [say.note('2027-04-08'), say.note('2027-10-07')];
const WHEN = '2027-01-11T10:00';

const header = (who: string, when: string, subject = 'duties-2027'): Omit<Command, 'type'> => ({
  ...say.header(who, when, `${who} ${when} ${subject}`),
  subject,
});
const opened = (who = 'desk', when = WHEN, subject?: string): DutiesCommand => ({
  type: 'open-duties',
  ...header(who, when, subject),
});
const done = (dutyId: string, account: Partial<Account> = {}, when = '2027-11-01T10:00', who = 'sekretaer') =>
  ({ type: 'complete-duty', dutyId, account: { note: '', ...account }, ...header(who, when) }) as const;
const waived = (dutyId: string, reason: string, who = 'sekretaer'): DutiesCommand => ({
  type: 'waive-duty',
  dutyId,
  reason,
  ...header(who, '2027-11-02T10:00'),
});
const recounted = (when = '2027-02-01T10:00'): DutiesCommand => ({ type: 'recount-duties', ...header('desk', when) });
const clock = (type: 'remind-of-duties' | 'tell-of-passed-duties', when: string): DutiesCommand => ({
  type,
  ...header('clock', when),
});
const told = (commands: readonly DutiesCommand[], meetings: readonly MeetingNote[] = YEAR, body: Body = klu) =>
  say.tell<Duties, DutiesCommand, DutiesEvent>(dutiesProcedure, { body, meetings }, commands);
const dayOf = (state: Duties, id: string) =>
  dutiesIn(state)
    .find((one) => one.id === id)
    ?.due?.toString();
const settlementOf = (state: Duties, id: string) => dutiesIn(state).find((one) => one.id === id)?.settlement;
const noticesOf = ({ dispatches }: ReturnType<typeof told>) =>
  dispatches.map((one) => (one.kind === 'case-notice' ? `${one.notice} ${one.about}: ${one.to}` : one.kind));
const EVALUATED = { localAgreements: 'Aftalen om akutte besøg er indført.' };

describe('L-6: what a year demands is opened with its plan', () => {
  it('S1-13, S1-15: those of every year, each with its day; none that need an occasion', () => {
    const { state } = told([opened()]);
    expect(dutiesIn(state).map(({ id, due }) => [id, due?.toString()])).toEqual([
      ['strategic-topics', '2027-10-07'],
      ['evaluation', '2027-12-31'],
      ['orientation', '2027-12-31'],
    ]);
  });

  it('S0-19: the evaluation of Aalborg is treated at the meeting that serves for December', () => {
    const { state } = told([opened()], [say.note('2027-03-04'), say.note('2027-11-25')], aalborg);
    expect(dutiesIn(state)[0]).toMatchObject({ id: 'evaluation', meetingId: '2027-11-25' });
  });

  it('opened again, nothing that was done is lost', () => {
    const { state } = told([opened(), done('evaluation', EVALUATED), opened('sekretaer', '2027-11-05T10:00')]);
    expect(settlementOf(state, 'evaluation')).toMatchObject({ state: 'done', account: EVALUATED });
  });

  it('a body whose rules name none has none to open', () => {
    const bare = { ...klu, rules: { ...klu.rules, duties: [] } };
    expect(say.groundOf(told([opened('sekretaer')], YEAR, bare))).toBe('no-duties');
  });

  it.each(['direktoer', 'plo-1', 'centerchef-sundhed', 'clock'])('%s may not open or settle them', (who) => {
    expect(say.groundOf(told([opened(who)]))).toBe('not-allowed');
    expect(say.groundOf(told([opened(), done('evaluation', EVALUATED, '2027-11-01T10:00', who)]))).toBe('not-allowed');
    expect(say.groundOf(told([opened(), waived('evaluation', 'x', who)]))).toBe('not-allowed');
  });
});

describe('S1-13: a duty goes where its meeting goes', () => {
  const open = told([opened()]).state;
  const recountedFor = (meetings: readonly MeetingNote[], when?: string) => {
    const last = dutiesProcedure.decide(open, recounted(when), { body: klu, meetings });
    if (!last.accepted) throw new Error(last.refusal.because);
    return last.events.reduce(dutiesProcedure.evolve, open);
  };

  it('moved within the year', () => {
    const moved = say.note('2027-10-07', { slot: say.slot('2027-11-04') });
    expect(dayOf(recountedFor([say.note('2027-04-08'), moved]), 'strategic-topics')).toBe('2027-11-04');
  });

  it('cancelled, the last of those that are left is the last meeting', () => {
    const left = [say.note('2027-04-08'), say.note('2027-10-07', { cancelled: true })];
    expect(dayOf(recountedFor(left), 'strategic-topics')).toBe('2027-04-08');
    expect(dayOf(recountedFor([]), 'strategic-topics')).toBeUndefined();
  });

  it('cancelled after the others were held, it is due on the last day of the year, and not on a day that has passed', () => {
    const left = [say.note('2027-04-08'), say.note('2027-10-07', { cancelled: true })];
    const due = (when: string) => dayOf(recountedFor(left, when), 'strategic-topics');
    expect(due('2027-04-08T23:59')).toBe('2027-04-08');
    expect(due('2027-04-09T00:00')).toBe('2027-12-31');
    expect(due('2027-12-31T23:59')).toBe('2027-12-31');
    const after = recountedFor(left, '2027-09-01T10:00');
    expect(dutiesIn(after).find(({ id }) => id === 'strategic-topics')).not.toHaveProperty('meetingId');
    const again = dutiesProcedure.decide(after, recounted('2027-09-02T10:00'), { body: klu, meetings: left });
    expect(again).toEqual({ accepted: true, events: [] });
  });

  it('cancelled when the year is over, it keeps the day it had; overdue already, it stays so', () => {
    const left = [say.note('2027-04-08'), say.note('2027-10-07', { cancelled: true })];
    expect(dayOf(recountedFor(left, '2028-01-01T10:00'), 'strategic-topics')).toBe('2027-10-07');
    expect(dayOf(recountedFor(YEAR, '2027-11-01T10:00'), 'strategic-topics')).toBe('2027-10-07');
  });

  it('moved so near that the day before it has passed, it is due at the meeting itself', () => {
    const agreed = { ...header('desk', '2026-10-08T10:00'), type: 'add-preparations', topics: ['Et'] } as const;
    const { state } = told([agreed]);
    expect(dayOf(state, 'preparation-1')).toBe('2027-03-11');
    const moved = [say.note('2027-04-08', { slot: say.slot('2027-03-04') })];
    const last = dutiesProcedure.decide(state, recounted('2027-02-20T10:00'), { body: klu, meetings: moved });
    const events = last.accepted ? last.events : [];
    expect(events).toContainEqual({
      type: 'duty-recounted',
      dutyId: 'preparation-1',
      day: { due: day('2027-03-04'), meetingId: '2027-04-08' },
    });
  });

  it('what stands on a day of the year stands', () => {
    expect(dayOf(recountedFor([]), 'evaluation')).toBe('2027-12-31');
  });
});

describe('S1-15: the evaluation tells how the local agreements stand', () => {
  it('refused without it, by the clause', () => {
    expect(told([opened(), done('evaluation')]).last).toMatchObject({
      accepted: false,
      refusal: { because: 'account-lacks', field: 'local-agreements', clause: { document: klu.rules.document } },
    });
    expect(say.groundOf(told([opened(), done('evaluation', { localAgreements: ' ' })]))).toBe('account-lacks');
  });

  it('said again it replaces what was written', () => {
    const { state } = told([opened(), done('evaluation', EVALUATED), done('evaluation', { localAgreements: 'Ingen' })]);
    expect(settlementOf(state, 'evaluation')).toMatchObject({ account: { localAgreements: 'Ingen' } });
  });

  it('the short orientation waits for it, and tells whom it was sent to and when', () => {
    const sent = { sentTo: 'Samarbejdsudvalget', sentOn: day('2027-11-01') };
    expect(told([opened(), done('orientation', sent)]).last).toMatchObject({ refusal: { because: 'duty-waits' } });
    const evaluated = [opened(), done('evaluation', EVALUATED)];
    const lacks = (account: Partial<Account>) => told([...evaluated, done('orientation', account)]).last;
    expect(lacks({ sentOn: day('2027-11-01') })).toMatchObject({ refusal: { field: 'sent-to' } });
    expect(lacks({ sentTo: 'Samarbejdsudvalget' })).toMatchObject({ refusal: { field: 'sent-on' } });
    expect(lacks({ ...sent, sentOn: day('2027-11-02') })).toMatchObject({ refusal: { because: 'in-the-future' } });
    expect(lacks(sent)).toMatchObject({ accepted: true });
  });

  it('not needed asks for a reason, and is refused once it is done', () => {
    expect(say.groundOf(told([opened(), waived('evaluation', ' ')]))).toBe('reason-missing');
    expect(say.groundOf(told([opened(), done('evaluation', EVALUATED), waived('evaluation', 'x')]))).toBe('duty-done');
    const { state } = told([opened(), waived('evaluation', 'Nyt udvalg i december')]);
    expect(settlementOf(state, 'evaluation')).toMatchObject({ state: 'not-needed', reason: 'Nyt udvalg i december' });
  });

  it('what is not owed cannot be settled', () => {
    expect(say.groundOf(told([opened(), done('nonsense')]))).toBe('no-such-duty');
    expect(say.groundOf(told([done('evaluation', EVALUATED)]))).toBe('no-such-duty');
  });
});

describe('L-6: the clock reminds in time and tells when the year is over', () => {
  const { state } = told([opened()]);
  const dueOf = (after: Duties) => dutiesProcedure.due(after, klu);

  it('S1-13: ten counted days before the last meeting first', () => {
    expect(dueOf(state)).toEqual({ type: 'remind-of-duties', at: copenhagen('2027-09-23T09:00') });
  });

  it('tells the secretary, once', () => {
    const reminded = told([opened(), clock('remind-of-duties', '2027-09-23T09:00')]);
    expect(noticesOf(reminded)).toEqual(['duty-due strategic-topics: sekretaer']);
    const again = told([opened(), ...twice(clock('remind-of-duties', '2027-09-23T09:00'))]);
    expect(again.last).toEqual({ accepted: true, events: [] });
  });

  it('a minute before, nothing is due', () => {
    expect(told([opened(), clock('remind-of-duties', '2027-09-23T08:59')]).dispatches).toEqual([]);
  });

  it('the missing evaluation is told of on the first morning of the new year, and stands as passed from midnight', () => {
    const passed = told([opened(), clock('tell-of-passed-duties', '2028-01-01T09:00')]);
    expect(noticesOf(passed)).toContain('duty-passed evaluation: sekretaer');
    const evaluation = dutiesIn(state).find(({ id }) => id === 'evaluation');
    if (evaluation === undefined) throw new Error('no evaluation');
    expect(isOverdue(evaluation, day('2027-12-31'))).toBe(false);
    expect(isOverdue(evaluation, day('2028-01-01'))).toBe(true);
  });

  it('what waits for another is not reminded of before that is settled', () => {
    const before = told([opened(), clock('remind-of-duties', '2027-12-30T12:00')]);
    expect(noticesOf(before)).not.toContain('duty-due orientation: sekretaer');
    const late = done('evaluation', EVALUATED, '2027-12-22T10:00');
    const after = told([opened(), clock('remind-of-duties', '2027-12-03T09:00'), late]);
    expect(dueOf(after.state)).toEqual({ type: 'tell-of-passed-duties', at: copenhagen('2027-10-08T09:00') });
    const all = told([opened(), late, clock('remind-of-duties', '2027-12-30T12:00')]);
    expect(noticesOf(all)).toContain('duty-due orientation: sekretaer');
  });

  it('settled, nothing more falls due', () => {
    const settled = told([
      opened(),
      waived('strategic-topics', 'x'),
      waived('evaluation', 'x'),
      waived('orientation', 'x'),
    ]);
    expect(dueOf(settled.state)).toBeUndefined();
  });

  it('opened in December, it does not remind of what is long past', () => {
    const late = told([opened('sekretaer', '2028-02-01T10:00')]);
    expect(dueOf(late.state)).toEqual({ type: 'tell-of-passed-duties', at: copenhagen('2028-02-01T10:00') });
  });
});

describe('S1-14: the secretariat then prepares the strategic topics', () => {
  const topics = ['Den ældre medicinske patient', 'Lægedækning'];
  const agreed = told([opened(), done('strategic-topics', { topics }, '2027-10-08T10:00')]);
  const preparing = { ...header('desk', '2027-10-08T10:00', 'duties-2028'), type: 'add-preparations', topics } as const;

  it('S1-13: refused without a topic', () => {
    expect(say.groundOf(told([opened(), done('strategic-topics')]))).toBe('account-lacks');
  });

  it('each topic follows into the year after', () => {
    expect(agreed.follows).toMatchObject([{ type: 'add-preparations', subject: 'duties-2028', topics }]);
  });

  it('as a duty four weeks before its first meeting, opened with that year if it was not', () => {
    const meetings = [...YEAR, say.note('2028-04-13')];
    const { state } = told([preparing], meetings);
    expect(dutiesIn(state).filter(({ kind }) => kind === 'preparation')).toMatchObject([
      { id: 'preparation-1', about: topics[0], due: day('2028-03-16') },
      { id: 'preparation-2', about: topics[1], due: day('2028-03-16') },
    ]);
    expect(dayOf(state, 'evaluation')).toBe('2028-12-31');
  });

  it('corrected, only the new topic is added', () => {
    const more = { ...preparing, id: 'again', topics: [...topics, 'Psykiatri'] };
    const { last } = told([preparing, more]);
    expect(last).toMatchObject({ events: [{ duties: [{ id: 'preparation-3', about: 'Psykiatri' }] }] });
  });
});

describe('S1-18: the rules are revised at a new collective agreement or on need', () => {
  const called = (due: string, occasion = 'Ny overenskomst', who = 'sekretaer'): DutiesCommand => ({
    type: 'call-for-revision',
    occasion,
    due: day(due),
    ...header(who, WHEN),
  });

  it('opens a revision with its clause, also where the year was not opened', () => {
    const { state } = told([called('2027-07-01')]);
    expect(dutiesIn(state).at(-1)).toMatchObject({
      id: 'revision-1',
      about: 'Ny overenskomst',
      due: day('2027-07-01'),
      clause: { quote: 'revideres ved indgåelse af ny overenskomst' },
    });
  });

  it('S0-29: done, it tells the day the rules were adopted', () => {
    const story = [opened(), called('2027-12-01')];
    expect(say.groundOf(told([...story, done('revision-1')]))).toBe('account-lacks');
    expect(told([...story, done('revision-1', { adoptedOn: day('2027-10-07') })]).last).toMatchObject({
      accepted: true,
    });
  });

  it('today is in time, yesterday is not; it asks for the occasion', () => {
    expect(told([called('2027-01-11')]).last).toMatchObject({ accepted: true });
    expect(say.groundOf(told([called('2027-01-10')]))).toBe('in-the-past');
    expect(say.groundOf(told([called('2027-07-01', ' ')]))).toBe('reason-missing');
    expect(say.groundOf(told([called('2027-07-01', 'x', 'plo-1')]))).toBe('not-allowed');
  });
});

describe('S0-29: the day the rules were adopted is kept', () => {
  it.each([
    ['klu-aalborg', '2016-02-15'],
    ['klu-guldborgsund', '2024-11-28'],
  ])('%s: %s', (id, on) => {
    expect(seeded(id).rules.adoptedOn?.toString()).toBe(on);
  });
});

describe('S3-05: that another body is informed is a duty like any other', () => {
  it('with its receiver and its day', () => {
    const clause = { document: 'Baggrundsnotat', quote: 'vil KKR løbende blive orienteret' };
    const rule = {
      id: 'kkr',
      title: 'Orientering af KKR',
      kind: 'orientation',
      due: { amount: 0, unit: 'days', direction: 'before', anchor: { on: 'day-of-year', month: 6, day: 30 } },
      to: 'KKR',
      remindBefore: 10,
      clause,
    } as const;
    const body = { ...klu, rules: { ...klu.rules, duties: [rule] } };
    expect(dutiesIn(told([opened()], YEAR, body).state)).toMatchObject([{ to: 'KKR', due: day('2027-06-30'), clause }]);
  });
});

function twice<One>(one: One): readonly One[] {
  return [one, one];
}
