import { describe, expect, it } from 'vitest';
import { approvalWarnings, approvedBefore } from '../../../src/domain/body/approval-clash.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { warningText } from '../../../src/language/warnings.ts';
import { copenhagen, day } from '../bodies.ts';
import { ruled, said, seeded } from './seeded.ts';

const guldborgsund = seeded('klu-guldborgsund');
const aalborg = seeded('klu-aalborg');
const klynge = seeded('klyngestyregruppe-nord');

describe('how minutes are approved, against the standing items', () => {
  it('S1-09, S1-12: Guldborgsund approves by silence and has an item for it all the same', () => {
    const [warning, ...more] = approvalWarnings(guldborgsund.rules);
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ code: 'approval-clash', title: 'Godkendelse af sidste referat' });
    if (warning === undefined) throw new Error('no warning');
    expect(warningText(warning, 'da')).toContain('Medlemmer har 8 hverdage til at kommentere på referatet');
    expect(warningText(warning, 'da')).toContain('står punktet til orientering');
    expect(warningText(warning, 'en')).toContain('the item is for information');
  });

  it('S0-15: Aalborg approves at the meeting and has no such item, which fits', () => {
    expect(approvalWarnings(aalborg.rules)).toEqual([]);
  });

  it('S0-15: with such an item it would not', () => {
    const rules = { ...guldborgsund.rules, approval: aalborg.rules.approval };
    expect(approvalWarnings(rules)).toMatchObject([{ code: 'approval-clash', mode: 'at-the-meeting' }]);
  });

  it.each([
    [
      { mode: 'by-signing', signers: [{ by: 'office', office: 'chair' }] },
      'Referatet godkendes ved underskrift',
      'by signature',
    ],
    [{ mode: 'by-all', days: 5 }, 'Referatet godkendes efter svar fra alle medlemmer', 'upon answers from all members'],
    [
      { mode: 'chair-then-members', chairDays: 3, days: 8 },
      'Referatet godkendes af formanden og derefter',
      'by the chair and then',
    ],
    [{ mode: 'at-the-meeting' }, 'Referatet godkendes på mødet selv', 'at the meeting itself'],
  ] as const)('procedure.md 4.19: each way of approving is told as itself: %o', (how, da, en) => {
    const [warning] = approvalWarnings({ ...guldborgsund.rules, approval: { ...how, clause: said('godkendes') } });
    expect([warning && warningText(warning, 'da'), warning && warningText(warning, 'en')]).toEqual([
      expect.stringContaining(da),
      expect.stringContaining(en),
    ]);
  });

  it('procedure.md 4.19: an objection that sends them to the next meeting needs the item there', () => {
    const approval = { mode: 'by-silence', days: 8, objection: 'to-next-meeting', clause: said('8 hverdage') } as const;
    expect(approvalWarnings({ ...guldborgsund.rules, approval })).toEqual([]);
    const [warning] = approvalWarnings({ ...aalborg.rules, approval });
    expect(warning && warningText(warning, 'da')).toContain('En indsigelse sender referatet til næste møde');
    expect(warning && warningText(warning, 'en')).toContain('An objection sends the minutes to the next meeting');
  });

  it('S4-04: the steering group has an item for what the next meeting approves; the executive committee has none', () => {
    expect(approvalWarnings(klynge.rules)).toEqual([]);
    expect(approvalWarnings(seeded('sundhedsdirektoerernes-fu').rules)).toMatchObject([{ code: 'approval-unlisted' }]);
  });
});

describe('the day the earlier minutes were approved', () => {
  const note = (date: string, more: Partial<MeetingNote> = {}): MeetingNote => ({
    id: date,
    slot: { date: day(date), start: Temporal.PlainTime.from('13:00'), lengthInMinutes: 120 },
    cancelled: false,
    minutes: 'none',
    ...more,
  });
  const approved = { minutes: 'approved', approvedAt: copenhagen('2027-05-05T00:00') } as const;
  const approvedOn = (body: typeof guldborgsund, ...meetings: MeetingNote[]) =>
    approvedBefore(day('2027-10-07'), body, meetings)?.toString();

  it('S1-10: is that on which silence ended, where the body is', () => {
    expect(approvedOn(guldborgsund, note('2027-04-08', approved), note('2027-10-07'))).toBe('2027-05-05');
  });

  it('is none while they are not approved', () => {
    expect(approvedOn(guldborgsund, note('2027-04-08', { minutes: 'circulating' }))).toBeUndefined();
    expect(approvedOn(guldborgsund)).toBeUndefined();
  });

  it('is that of the meeting just before, whatever was approved earlier', () => {
    expect(approvedOn(guldborgsund, note('2027-04-08', approved), note('2027-06-10', { minutes: 'referred' }))).toBe(
      undefined,
    );
  });

  it('a cancelled meeting has no minutes and is passed over', () => {
    expect(approvedOn(guldborgsund, note('2027-04-08', approved), note('2027-06-10', { cancelled: true }))).toBe(
      '2027-05-05',
    );
  });

  it('the meetings may come in any order', () => {
    expect(approvedOn(guldborgsund, note('2027-06-10', approved), note('2027-04-08'))).toBe('2027-05-05');
  });

  it('a later meeting is not one before', () => {
    expect(approvedOn(guldborgsund, note('2027-10-07', approved), note('2027-11-04', approved))).toBeUndefined();
  });

  it('S4-04: is none where it is the meeting that approves', () => {
    expect(approvedOn(klynge, note('2027-04-08', approved))).toBeUndefined();
    expect(
      approvedOn(
        ruled(klynge, { approval: { mode: 'by-silence', days: 8, clause: said('8 hverdage') } }),
        note('2027-04-08', approved),
      ),
    ).toBe('2027-05-05');
  });
});
