import { describe, expect, it } from 'vitest';
import { type Body, holders, type Member, member, named, regulars, seated } from '../../../src/domain/body/body.ts';
import { seatedOn, termWarnings } from '../../../src/domain/body/term.ts';
import { day, guldborgsund, memberId } from '../bodies.ts';

const ids = (members: readonly Member[]) => members.map(({ id }) => `${id}`);

function withTerm(
  id: string,
  term: { readonly from?: string; readonly until?: string },
  body: Body = guldborgsund,
): Body {
  const { from, until } = term;
  const dated = {
    ...(from === undefined ? {} : { from: day(from) }),
    ...(until === undefined ? {} : { until: day(until) }),
  };
  return { ...body, members: body.members.map((one) => (one.id === id ? { ...one, ...dated } : one)) };
}

const leaving = withTerm('plo-1', { until: '2027-04-30' });

describe('a term of office', () => {
  it.each([
    ['2027-04-30', true],
    ['2027-05-01', false],
  ])('until its last day, and not the day after (%s)', (on, sits) => {
    const body = seatedOn(leaving, day(on));
    expect(ids(seated(body)).includes('plo-1')).toBe(sits);
    expect(ids(regulars(body)).includes('plo-1')).toBe(sits);
    expect(member(body, memberId('plo-1')) !== undefined).toBe(sits);
  });

  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('from its first day (%s)', (on, sits) => {
    expect(ids(seated(seatedOn(withTerm('plo-1', { from: '2027-01-01' }), day(on)))).includes('plo-1')).toBe(sits);
  });

  it('those outside it are still named in what was written while they sat', () => {
    expect(named(seatedOn(leaving, day('2027-05-01')), memberId('plo-1'))?.title).toBe('Praktiserende læge 1');
  });

  it('a body without terms is the same on every day', () => {
    expect(seatedOn(guldborgsund, day('2099-01-01'))).toBe(guldborgsund);
  });

  it('a body seen on one day can be seen on another', () => {
    const back = seatedOn(seatedOn(leaving, day('2027-05-01')), day('2027-04-30'));
    expect(ids(seated(back)).toSorted()).toEqual(ids(seated(guldborgsund)).toSorted());
    expect(back.outsideTerm).toEqual([]);
  });

  it('a secretary whose term is over holds the office no more', () => {
    const body = seatedOn(withTerm('secretary', { until: '2027-04-30' }), day('2027-05-01'));
    expect(holders(body, 'secretary')).toEqual([]);
    expect(termWarnings(body, day('2027-05-01'))).toContainEqual({ code: 'office-vacant', office: 'secretary' });
  });
});

describe('the secretary is told when a term ends', () => {
  const codes = (body: Body, on: string) => termWarnings(body, day(on)).map(({ code }) => code);

  it.each([
    ['2027-01-29', []],
    ['2027-01-30', ['term-ends']], // 90 days ahead
    ['2027-04-30', ['term-ends']],
    ['2027-05-01', ['term-over']],
    ['2027-07-29', ['term-over']],
    ['2027-07-30', []], // 90 days after, the file is as it is meant to be
  ])('three months ahead and three months after (%s)', (on, told) => {
    expect(codes(leaving, on)).toEqual(told);
    expect(codes(seatedOn(leaving, day(on)), on)).toEqual(told);
  });

  it('not when a successor with the same title is written in', () => {
    const successor = { title: 'Praktiserende læge 1', id: memberId('plo-1b'), from: day('2027-05-01') };
    const [before] = leaving.members.filter(({ id }) => id === 'plo-1');
    if (before === undefined) throw new Error('nobody to succeed');
    const { until: _, ...seat } = before;
    const body = { ...leaving, members: [...leaving.members, { ...seat, ...successor }] };
    expect(codes(body, '2027-04-30')).toEqual([]);
    expect(ids(seated(seatedOn(body, day('2027-04-30')))).includes('plo-1b')).toBe(false);
    expect(ids(seated(seatedOn(body, day('2027-05-01')))).includes('plo-1b')).toBe(true);
  });
});
