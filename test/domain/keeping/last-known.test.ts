import { describe, expect, it } from 'vitest';
import type { Body, Member } from '../../../src/domain/body/body.ts';
import { seatedOn } from '../../../src/domain/body/term.ts';
import { knownOn, type LastKnown, leaversOf, seatsElsewhere } from '../../../src/domain/keeping/last-known.ts';
import { day, guldborgsund, memberId } from '../bodies.ts';

const ACCOUNT = '22222222-2222-4222-8222-22222222222A';
const doctor: Member = {
  ...(guldborgsund.members.find(({ id }) => id === 'plo-2') as Member), // of the file
  entraId: ACCOUNT,
};
const others = guldborgsund.members.filter(({ id }) => id !== 'plo-2');
const withDoctors = (...doctors: readonly Member[]): Body => ({ ...guldborgsund, members: [...others, ...doctors] });
const known: readonly LastKnown[] = knownOn(withDoctors(doctor), day('2027-06-01'));
const told = (body: Body, then = known) =>
  leaversOf(body, then).map(({ id, accounts, addresses, until }) => `${id} ${until} ${[...accounts, ...addresses]}`);
const account = ACCOUNT.toLowerCase();

describe('somebody has left the body', () => {
  it('when they were deleted from its file, from the last day they stood there', () => {
    expect(told(withDoctors(doctor))).toEqual([]);
    expect(told(withDoctors())).toEqual([`plo-2 2027-06-01 ${account},${doctor.address}`]);
  });

  it('when another was put in their place under the same id', () => {
    const successor: Member = { ...doctor, entraId: ACCOUNT.replace(/^2/, '3'), address: 'laege.ny@example.dk' };
    expect(told(withDoctors(successor))).toEqual([`plo-2 2027-06-01 ${account},${doctor.address}`]);
    // Only what is another now: who has moved to a new address sits there still.
    expect(told(withDoctors({ ...doctor, address: 'laege.ny@example.dk' }))).toEqual([
      `plo-2 2027-06-01 ${doctor.address}`,
    ]);
  });

  it('when their term is over, and not when they were appointed again', () => {
    const until = day('2027-12-31');
    const over = seatedOn(withDoctors({ ...doctor, until }), day('2028-01-01'));
    expect(told(over)).toEqual([`plo-2 2027-12-31 ${ACCOUNT},${doctor.address}`]);
    const again = { ...doctor, from: day('2028-01-01') };
    expect(told(seatedOn(withDoctors({ ...doctor, until }, again), day('2028-01-01')))).toEqual([]);
    const another: Member = { ...again, entraId: ACCOUNT.replace(/^2/, '3'), address: 'laege.ny@example.dk' };
    expect(told(seatedOn(withDoctors({ ...doctor, until }, another), day('2028-01-01')))).toEqual([
      `plo-2 2027-12-31 ${ACCOUNT},${doctor.address}`,
    ]);
  });
});

describe('how somebody is reached serves elsewhere', () => {
  const from = { bodyId: guldborgsund.id, id: memberId('plo-2') };
  const other: Body = { ...withDoctors(), id: 'ppu' as Body['id'], shortName: 'PPU', members: [] };
  const seats = (bodies: readonly Body[], on = '2027-06-01') =>
    seatsElsewhere([ACCOUNT, doctor.address], from, bodies, day(on)).map(
      ({ shortName, keys }) => `${shortName} ${keys}`,
    );

  it('where they have a seat in another body, to the last day of its term', () => {
    expect(seats([withDoctors(doctor), other])).toEqual([]);
    const seat: Member = { ...doctor, id: memberId('laege-1'), until: day('2027-12-31') };
    const both = [withDoctors(doctor), { ...other, members: [seat] }];
    expect(seats(both, '2027-12-31')).toEqual([`PPU ${account},${doctor.address}`]);
    expect(seats(both, '2028-01-01')).toEqual([]);
  });

  it('where they have another seat in the same one', () => {
    const chair: Member = { ...doctor, id: memberId('other-chair'), address: 'formand@example.dk' };
    expect(seats([withDoctors(doctor, chair)])).toEqual([`KLU Guldborgsund ${account}`]);
  });
});
