import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import type { DeadlineRule } from '../../../src/domain/body/rules-of-procedure.ts';
import { floorWarnings } from '../../../src/domain/body/statutory-floor.ts';
import { warningText } from '../../../src/language/warnings.ts';
import { ruled, said, seeded } from './seeded.ts';

const guldborgsund = seeded('klu-guldborgsund');
const aalborg = seeded('klu-aalborg');
const warned = (body: Body) => floorWarnings(body).map(({ code, rule }) => `${rule} ${code}`);

const release = (count: Pick<DeadlineRule, 'amount' | 'unit'>): DeadlineRule => ({
  step: 'agenda-release',
  direction: 'before',
  anchor: 'meeting',
  clause: said('dagsordenen udsendes'),
  ...count,
});
const dispatched = (...deadlines: DeadlineRule[]) => warned(ruled(aalborg, { deadlines }));
const ofDoctors = 'L-7 other-number-of-doctors';

describe('a KLU against the agreement', () => {
  it('L-3: Guldborgsund has no dispatch deadline of its own, and nothing else is wrong', () => {
    expect(floorWarnings(guldborgsund)).toMatchObject([
      { code: 'no-dispatch-deadline', rule: 'L-3', own: { quote: 'senest to uger inden mødet afholdes' } },
    ]);
    const [warning] = floorWarnings(guldborgsund);
    if (warning === undefined) throw new Error('no warning');
    expect(warningText(warning, 'da')).toBe(
      'Kommissorium for KLU Guldborgsund, 28.11.2024 har ingen frist for udsendelse af dagsordenen; overenskomsten kræver 14 dage: »senest to uger inden mødet afholdes« (Overenskomst om almen praksis, § 102, stk. 3). Den frist bruges her.',
    );
    expect(warningText(warning, 'en')).toContain(
      'has no dispatch deadline for the agenda; the agreement requires 14 days',
    );
  });

  it('L-7, S0-27: Aalborg pays three doctors and the agreement two, and nothing else is wrong', () => {
    expect(floorWarnings(aalborg)).toMatchObject([{ code: 'other-number-of-doctors', rule: 'L-7', paid: 3 }]);
    const [warning] = floorWarnings(aalborg);
    if (warning === undefined) throw new Error('no warning');
    expect(warningText(warning, 'da')).toBe(
      'Der betales for 3 læger: »mødedeltagelse for 3 læger fra PLO-Aalborg« (Forretningsorden for KLU-Aalborg, 15.02.2016); overenskomsten siger 2: »De deltagende læger (i alt to læger) honoreres« (Overenskomst om almen praksis, § 102, stk. 3).',
    );
    expect(warningText(warning, 'en')).toContain('3 doctors are paid');
  });

  it('a body that is no KLU is not under it', () => {
    expect(warned(seeded('klyngestyregruppe-nord'))).toEqual([]);
    expect(warned(seeded('sundhedsdirektoerernes-fu'))).toEqual([]);
    expect(warned({ ...aalborg, kind: 'body' })).toEqual([]);
  });

  it('L-1: two meetings a year are enough, one is not', () => {
    const { meetings } = guldborgsund.rules;
    const yearly = (least: number) =>
      warned(ruled(guldborgsund, { meetings: { ...meetings, perYear: { least, most: 4 } } }));
    expect(yearly(2)).not.toContain('L-1 too-few-meetings-laid-down');
    expect(yearly(1)).toContain('L-1 too-few-meetings-laid-down');
  });

  it('L-2: three hours are short enough, a minute more is not', () => {
    const { meetings } = guldborgsund.rules;
    const lasting = (lengthInMinutes: number) =>
      warned(ruled(guldborgsund, { meetings: { ...meetings, lengthInMinutes } }));
    expect(lasting(180)).not.toContain('L-2 meetings-too-long');
    expect(lasting(181)).toContain('L-2 meetings-too-long');
  });

  it('L-3: fourteen days are early enough, thirteen are not, in whatever they are counted', () => {
    const late = ['L-3 dispatch-too-late', ofDoctors];
    expect(dispatched(release({ amount: 14, unit: 'days' }))).toEqual([ofDoctors]);
    expect(dispatched(release({ amount: 13, unit: 'days' }))).toEqual(late);
    expect(dispatched(release({ amount: 1, unit: 'weeks' }))).toEqual(late);
    expect(dispatched(release({ amount: 1, unit: 'months' }))).toEqual([ofDoctors]);
    expect(dispatched(release({ amount: 336, unit: 'hours' }))).toEqual([ofDoctors]);
    expect(dispatched(release({ amount: 335, unit: 'hours' }))).toEqual(late);
    expect(dispatched(release({ amount: 13, unit: 'clear-days' }))).toEqual([ofDoctors]);
    expect(dispatched(release({ amount: 12, unit: 'clear-days' }))).toEqual(late);
    expect(dispatched(release({ amount: 10, unit: 'counted-days' }))).toEqual([ofDoctors]);
    expect(dispatched(release({ amount: 9, unit: 'counted-days' }))).toEqual(late);
    expect(dispatched(release({ amount: 10, unit: 'clear-counted-days' }))).toEqual([ofDoctors]);
    expect(dispatched({ ...release({ amount: 3, unit: 'weeks' }), direction: 'after' })).toEqual(late);
  });

  it('L-3: a body without any deadline for its agenda is told that nothing serves instead', () => {
    expect(dispatched()).toEqual(['L-3 no-dispatch-deadline', ofDoctors]);
    expect(floorWarnings(ruled(aalborg, { deadlines: [] }))[0]).toMatchObject({ own: undefined });
  });

  it('L-4: the municipality is secretariat', () => {
    const members = aalborg.members.map((one) => (one.offices.includes('secretary') ? { ...one, party: 'plo' } : one));
    expect(floorWarnings({ ...aalborg, members })[0]).toEqual({
      code: 'secretariat-elsewhere',
      rule: 'L-4',
      party: 'PLO-Aalborg',
    });
  });

  it('L-5: drafts of local agreements go to the Praksisplanudvalg, where the body makes any', () => {
    const { agreements, ...without } = aalborg.rules;
    const steps = (agreements?.steps ?? []).filter(({ id }) => id !== 'ppu');
    const [warning] = floorWarnings({ ...aalborg, rules: { ...aalborg.rules, agreements: { steps } } });
    expect(warning).toMatchObject({ code: 'drafts-elsewhere', steps: ['PLO-Regional', 'Kommunalbestyrelserne'] });
    expect(warning && warningText(warning, 'da')).toContain('sendes til PLO-Regional og Kommunalbestyrelserne');
    expect(warning && warningText(warning, 'en')).toContain('sends them to the Praksisplanudvalg');
    expect(warned({ ...aalborg, rules: without })).toEqual([ofDoctors]);
  });

  it('L-6: the yearly evaluation and the orientation about it are among the duties, or each is missed', () => {
    const lacking = (...kinds: string[]) => {
      const duties = (guldborgsund.rules.duties ?? []).filter(({ kind }) => !kinds.includes(kind));
      return floorWarnings(ruled(guldborgsund, { duties })).filter(({ rule }) => rule === 'L-6');
    };
    expect(lacking()).toEqual([]);
    expect(lacking('evaluation')).toMatchObject([{ code: 'no-yearly-evaluation', lacks: 'evaluation' }]);
    const [first, second] = lacking('evaluation', 'orientation');
    expect(first && warningText(first, 'da')).toContain('er ikke den årlige evaluering');
    expect(second && warningText(second, 'en')).toContain(
      'the orientation of the Samarbejdsudvalg about it is missing',
    );
  });

  it('L-7: two doctors are as agreed, one is not, and a body that says nothing is under the agreement', () => {
    const paying = (number: number) =>
      warned(ruled(aalborg, { paidDoctors: { number, clause: said('læger honoreres') } }));
    expect(paying(2)).toEqual([]);
    expect(paying(1)).toEqual([ofDoctors]);
    const { paidDoctors: _, ...silent } = aalborg.rules;
    expect(warned({ ...aalborg, rules: silent })).toEqual([]);
  });
});
