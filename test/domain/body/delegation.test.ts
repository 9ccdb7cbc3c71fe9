import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/domain/body/body.ts';
import { delegationWarnings, lines } from '../../../src/domain/body/delegation.ts';
import { warningsOf } from '../../../src/domain/body/warnings.ts';
import { seeded } from './seeded.ts';

const klu = seeded('klu-guldborgsund');

const without = (body: Body, ...ids: readonly string[]): Body => ({
  ...body,
  members: body.members.filter(({ id }) => !ids.includes(id)),
});

const found = (body: Body) => delegationWarnings(body).map(({ code, seats, filled }) => [code, seats, filled]);

describe('a line of the document that gives several seats', () => {
  it('S1-19: Guldborgsund lists 13 lines with 14 seats, »2 praktiserende læger (PLO)« being two', () => {
    const all = lines(klu);
    const doctors = all.find((line) => 'delegation' in line);
    expect(all).toHaveLength(13);
    expect(all.reduce((seats, line) => seats + ('delegation' in line ? line.delegation.seats : 1), 0)).toBe(14);
    expect(doctors).toMatchObject({ delegation: { title: '2 praktiserende læger (PLO)' }, members: [{}, {}] });
  });

  it('S0-04: Aalborg’s fixed participants stand on 7 lines, of which three are delegations', () => {
    // The document's eighth bullet, the aldermen, is no seat: they »kan inddrages ad hoc« (S0-05).
    const all = lines(seeded('klu-aalborg'));
    expect(all.map((line) => ('delegation' in line ? line.members.length : line.member.id))).toEqual([
      'direktoer',
      3,
      'laegekonsulent',
      2,
      2,
      'overlaege',
      'sekretaer',
    ]);
  });

  it('is told of when a seat is vacant, and when too many sit', () => {
    expect(found(klu)).toEqual([]);
    expect(found(without(klu, 'plo-2'))).toEqual([['delegation-vacant', 2, 1]]);
    const [doctor] = klu.members.filter(({ id }) => id === 'plo-2');
    if (doctor === undefined) throw new Error('no doctor');
    const third = { ...doctor, id: 'plo-3' as typeof doctor.id }; // a test's own words for an id
    expect(found({ ...klu, members: [...klu.members, third] })).toEqual([['delegation-overfilled', 2, 3]]);
  });

  it('L-7: a substitute fills no seat, however many there are', () => {
    const [doctor] = klu.members.filter(({ id }) => id === 'plo-2');
    if (doctor === undefined) throw new Error('no doctor');
    const substitute = { ...doctor, id: 'plo-s' as typeof doctor.id, seat: 'substitute' } as const; // as above
    expect(found({ ...klu, members: [...klu.members, substitute] })).toEqual([]);
    expect(found({ ...without(klu, 'plo-2'), members: [...without(klu, 'plo-2').members, substitute] })).toEqual([
      ['delegation-vacant', 2, 1],
    ]);
  });

  it('is among the warnings a secretary is given of a file', () => {
    expect(warningsOf(without(klu, 'plo-1')).map(({ code }) => code)).toContain('delegation-vacant');
  });

  it('L-8: the chair of PLO-K is a born member, the other doctor is appointed by PLO', () => {
    expect(klu.members.find(({ id }) => id === 'plo-1')).toMatchObject({ born: true });
    expect(klu.members.find(({ id }) => id === 'plo-2')).toMatchObject({ appointedBy: 'PLO-Guldborgsund' });
    expect(klu.members.find(({ id }) => id === 'plo-1')?.appointedBy).toBe(undefined);
  });
});
