import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/domain/body/body.ts';
import { comingInstead, freeSubstitutes, substitutesFor } from '../../../src/domain/body/substitutes.ts';
import { guldborgsund, memberId } from '../bodies.ts';

const one = (id: string): Member => {
  const found = guldborgsund.members.find((each) => each.id === id);
  if (found === undefined) throw new Error(`nobody is ${id}`);
  return found;
};
const personal: Member = { ...one('substitute'), id: memberId('own'), title: 'Egen', standsInFor: memberId('plo-2') };
const body = { members: [...guldborgsund.members, personal] };
const ids = (members: readonly Member[]) => members.map(({ id }) => `${id}`);

describe('S4-11: who may stand in for whom', () => {
  it.each([
    ['plo-2', ['own', 'substitute']], // the personal one first
    ['plo-1', ['substitute']], // of the party, and not the other's personal one
    ['leader', []], // of another party
  ])('%s', (absent, may) => {
    expect(ids(substitutesFor(body, one(absent)))).toEqual(may);
  });

  it('one who comes for somebody else is not free; one who comes for this member is', () => {
    const absences = [{ member: memberId('plo-1'), substitute: 'substitute' }];
    expect(ids(freeSubstitutes(body, one('plo-2'), absences))).toEqual(['own']);
    expect(ids(freeSubstitutes(body, one('plo-1'), absences))).toEqual(['substitute']);
  });

  it('those who come are the body’s own; a name typed is somebody Referent cannot reach', () => {
    const absences = [
      { member: memberId('plo-1'), substitute: 'En kollega' },
      { member: memberId('plo-2'), substitute: 'own' },
      { member: memberId('leader'), substitute: '' },
      { member: memberId('chair'), substitute: 'plo-1' }, // a member, who comes in their own right
    ];
    expect(ids(comingInstead(body, absences))).toEqual(['own']);
  });
});
