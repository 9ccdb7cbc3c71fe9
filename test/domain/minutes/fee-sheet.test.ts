import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { feeSheet } from '../../../src/domain/minutes/fee-sheet.ts';
import type { Attendance } from '../../../src/domain/minutes/minutes.ts';
import { guldborgsund, memberId } from '../bodies.ts';
import * as say from '../story.ts';

const clause = { document: 'Kommissorium', quote: 'mødedeltagelse for to læger fra PLO-Guldborgsund' };
const doctor = { ...guldborgsund.members.find(({ id }) => id === 'plo-2') };

/** Three doctors with a seat, and as many paid as said. */
function paying(number: number): Body {
  const third = { ...guldborgsund.members[0], ...doctor, id: memberId('plo-3'), title: 'Praktiserende læge 3' };
  return {
    ...guldborgsund,
    // A whole member, made of one of the body's own.
    members: [...guldborgsund.members.slice(0, 4), third as Body['members'][number], ...guldborgsund.members.slice(4)],
    rules: { ...guldborgsund.rules, paidDoctors: { number, clause } },
  };
}

const opened = [say.planned(), say.called(), say.released(), say.opened()];
const draftOf = (body: Body, attendance: readonly Attendance[]) => {
  const { minutes } = say.meetingAfter(body, opened);
  if (minutes.stage === 'none') throw new Error('the minutes were not opened');
  return { ...minutes.draft, attendance };
};
const one = (id: string, presence: Attendance['presence'] = 'present', substitute?: string): Attendance => ({
  member: memberId(id),
  presence,
  ...(substitute === undefined ? {} : { substitute }),
});
const sheetOf = (number: number, attendance: readonly Attendance[], chosen?: readonly string[]) => {
  const body = paying(number);
  const sheet = feeSheet(draftOf(body, attendance), body, chosen?.map(memberId));
  return { paid: sheet?.paid.map(({ member }) => member), unpaid: sheet?.unpaid.map(({ member }) => member) };
};
const three = [one('chair'), one('plo-3'), one('plo-1'), one('plo-2')];

describe('S1-16, L-7: three doctors at Guldborgsund, and two are paid', () => {
  it('the first two in the order of the file; the third took part unpaid', () => {
    expect(sheetOf(2, three)).toEqual({ paid: ['plo-1', 'plo-2'], unpaid: ['plo-3'] });
  });

  it('S0-27: where three are paid, all three', () => {
    expect(sheetOf(3, three)).toEqual({ paid: ['plo-1', 'plo-2', 'plo-3'], unpaid: [] });
  });

  it('a substitute counts in the place of the member, after those who came themselves', () => {
    const sent = [one('plo-1', 'apology', 'substitute'), one('plo-2'), one('plo-3')];
    expect(sheetOf(2, sent)).toEqual({ paid: ['plo-2', 'plo-3'], unpaid: ['plo-1'] });
    expect(sheetOf(3, sent).paid).toEqual(['plo-2', 'plo-3', 'plo-1']);
  });

  it('nobody is paid for a meeting they were not at, with or without apology', () => {
    expect(sheetOf(2, [one('plo-1', 'apology'), one('plo-2', 'absent'), one('plo-3')])).toEqual({
      paid: ['plo-3'],
      unpaid: [],
    });
  });

  it('the secretary may choose otherwise, but no one who was not there, and no more than the number', () => {
    expect(sheetOf(2, three, ['plo-2', 'plo-3', 'chair'])).toEqual({ paid: ['plo-2', 'plo-3'], unpaid: ['plo-1'] });
    expect(sheetOf(2, three, [])).toEqual({ paid: [], unpaid: ['plo-1', 'plo-2', 'plo-3'] });
  });

  it.each([
    [2, ['plo-1'], [true, false]],
    [2, ['plo-1', 'plo-2'], [false, false]],
    [3, ['plo-1'], [true, true]],
  ])(
    'L-7: of %s paid, doctors without a seat come after the members chosen, and those beyond are unpaid',
    (number, chosen, paid) => {
      const body = paying(number);
      const sheet = feeSheet(draftOf(body, three), body, chosen.map(memberId), ['Læge 8', 'Læge 9']);
      expect(sheet?.others).toEqual([
        { name: 'Læge 8', isPaid: paid[0] },
        { name: 'Læge 9', isPaid: paid[1] },
      ]);
    },
  );

  it('a body that pays nobody has no sheet', () => {
    expect(feeSheet(draftOf(guldborgsund, three), guldborgsund)).toBe(undefined);
  });
});

describe('drawing it up', () => {
  const told = (body: Body, ...commands: Parameters<typeof say.told>[1]) => say.told(body, [...opened, ...commands]);

  it('keeps who is paid and files the sheet; again, it takes the earlier one’s place', () => {
    const drawn = told(paying(2), say.drewUpFees(['plo-1', 'plo-3']));
    expect(drawn.state).toMatchObject({ feesPaid: ['plo-1', 'plo-3'] });
    expect(drawn.dispatches).toMatchObject([{ kind: 'filing', document: 'fee-sheet' }]);
    const again = told(paying(2), say.drewUpFees(['plo-1']), say.drewUpFees(['plo-2'], '2027-04-09T10:00'));
    expect(again.state).toMatchObject({ feesPaid: ['plo-2'] });
  });

  it.each([
    ['too-many-paid', paying(2), [say.drewUpFees(['plo-1', 'plo-2', 'plo-3'])]],
    ['no-paid-doctors', guldborgsund, [say.drewUpFees(['plo-1'])]],
    [
      'not-allowed',
      paying(2),
      [{ ...say.drewUpFees(['plo-1']), by: { kind: 'member', id: memberId('plo-1') } as const }],
    ],
  ])('%s', (ground, body, commands) => {
    expect(say.groundOf(told(body, ...commands))).toBe(ground);
  });

  it('not before there are minutes to read the attendance from', () => {
    expect(say.groundOf(say.told(paying(2), [say.planned(), say.drewUpFees(['plo-1'])]))).toBe('minutes-not-open');
  });
});
