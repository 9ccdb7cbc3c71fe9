import { describe, expect, it } from 'vitest';
import type { CaseNote } from '../../../src/domain/keeping/case-note.ts';
import type { KeepingCommand } from '../../../src/domain/keeping/commands.ts';
import { nothingKept } from '../../../src/domain/keeping/keeping.ts';
import { keepingProcedure } from '../../../src/domain/keeping/procedure.ts';
import type { MeetingNote } from '../../../src/domain/procedure.ts';
import { day, guldborgsund, memberId } from '../bodies.ts';
import { header, note } from '../story.ts';

const erased = (
  member: string,
  meetings: readonly MeetingNote[],
  ground = 'Har bedt om det',
  who = 'secretary',
  cases: readonly CaseNote[] = [],
) => {
  const command: KeepingCommand = {
    type: 'erase-person',
    ...header(who, '2027-05-06T10:00'),
    member: memberId(member),
    ground,
  };
  const decision = keepingProcedure.decide(nothingKept, command, { body: guldborgsund, meetings, cases });
  return decision.accepted ? decision.events : decision.refusal;
};
const at = (minutes: MeetingNote['minutes']) => [note('2027-04-08', { minutes })];

describe('what is held of one person', () => {
  it.each(['with-chair', 'circulating', 'delivering', 'collecting'] as const)(
    'is kept while the minutes are %s and the member’s receipt of them counts, with the day of the meeting',
    (minutes) => {
      const [{ slot } = note('2027-04-08')] = at(minutes);
      expect(erased('plo-1', at(minutes))).toEqual({ because: 'receipt-counts', dates: [slot.date] });
    },
  );

  it.each(['none', 'drafting', 'awaiting-next-meeting', 'referred', 'approved'] as const)(
    'is erased where they are %s, with the ground and whose word it was',
    (minutes) => {
      expect(erased('plo-1', at(minutes))).toMatchObject([
        { type: 'person-erased', member: 'plo-1', ground: 'Har bedt om det', by: 'secretary' },
      ]);
    },
  );

  it('is kept while they are asked in a case that is open, whether they have answered or not', () => {
    const lastDay = day('2027-05-10');
    const asked = (over: Partial<CaseNote> = {}): CaseNote => ({
      ...{ procedure: 'consultation', id: 'h-1', title: 'Praksisplan', lastDay, isOpen: true, asksMembers: true },
      ...over,
    });
    const because = (who: string, ...cases: readonly CaseNote[]) => erased(who, [], 'Anmodning', 'secretary', cases);
    expect(because('plo-1', asked())).toMatchObject({
      because: 'answer-counts',
      cases: [{ title: 'Praksisplan', lastDay }],
    });
    const vote = asked({ procedure: 'written-procedure' });
    expect(because('plo-1', vote)).toMatchObject({ because: 'answer-counts' });
    for (const settled of [asked({ isOpen: false }), asked({ asksMembers: false })])
      expect(because('plo-1', settled)).toMatchObject([{ type: 'person-erased' }]);
    // The secretariat is not asked.
    expect(because('secretary', vote)).toMatchObject([{ type: 'person-erased' }]);
  });

  it('of somebody whose receipt counts for nothing, as the secretariat’s, is erased meanwhile too', () => {
    expect(erased('secretary', at('circulating'))).toMatchObject([{ type: 'person-erased', member: 'secretary' }]);
  });

  it('is erased for a ground, of somebody there is, and by the secretary', () => {
    expect(erased('plo-1', [], ' ')).toMatchObject({ because: 'reason-missing' });
    expect(erased('nobody', [])).toMatchObject({ because: 'no-such-member' });
    expect(erased('plo-1', [], 'Selv', 'plo-1')).toMatchObject({ because: 'not-allowed' });
  });
});
