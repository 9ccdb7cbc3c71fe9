import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from './office.ts';

const FU = 'sundhedsdirektoerernes-fu';

let office: Office;
beforeAll(async () => {
  office = await openOffice('2026-12-01T09:00');
});
afterAll(() => office.sandbox.close());

it("S2-07: the directors' plan is proposed to the summer, approved, and the other half after it", async () => {
  const secretary = office.at(FU, 'sekretaer');
  const proposal = await secretary.say('mødeplan 2027');
  expect(proposal.text).toContain('Mødeplan 1. halvår 2027');
  const first = await secretary.press(proposal, 'approve-plan');
  expect(first.text).toContain('Mødeplan 1. halvår 2027 for Sundhedsdirektørernes FU er godkendt');

  const silent = await secretary.press(first, 'plan-half');
  expect(silent.text).toContain('Reglerne giver ingen møder i 2. halvår 2027');
  const other = await secretary.say('mødeplan 2. halvår 2027\n13. september 2027 kl. 12.30-14\n30. juni 2027');
  expect(other.text).toContain('Dagen ligger ikke i 2. halvår.');
  const kept = await secretary.press(other, 'approve-plan', { 'keep-0': 'false' });
  expect(kept.text).toContain('Mødeplan 2027 for Sundhedsdirektørernes FU er godkendt');
  expect(kept.text).toContain('13. september 2027');
  expect(kept.text).toContain('8. februar 2027');
  expect((await secretary.say('mødeplan 1. halvår 2027')).text).toContain('er godkendt');
});

it('asked for in English, and forged with a year that is none, it is answered in words', async () => {
  const secretary = office.at(FU, 'sekretaer');
  expect((await secretary.say('meeting plan first half of 2028')).text).toContain('Meeting plan first half of 2028');
  for (const year of ['', '1', '99999999', 'x']) {
    const answer = await secretary.forge('plan-half', { bodyId: FU, year, half: '1' });
    expect(answer.text).toMatch(/cannot plan|kan jeg ikke/);
  }
  const director = office.at(FU, 'direktoer-2');
  expect((await director.forge('plan-half', { bodyId: FU, year: '2027', half: '1' })).text).toContain('sekretær');
});
