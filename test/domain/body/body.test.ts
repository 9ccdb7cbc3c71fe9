import { describe, expect, it } from 'vitest';
import { loadBodies } from '../../../src/adapters/bodies/load-bodies.ts';
import { holders, type MemberId, member, memberByEntraId, seated } from '../../../src/domain/body/body.ts';

const { bodies } = await loadBodies('src/bodies');
const body = bodies.find((one) => one.id === 'klu-guldborgsund');
if (body === undefined) throw new Error('no body');

describe('the members of a body', () => {
  it('are found by id', () => {
    expect(member(body, 'plo-2' as MemberId)?.title).toBe('Praktiserende læge 2');
    expect(member(body, 'plo-9' as MemberId)).toBeUndefined();
  });

  it('are found by Entra id however it is written, and one without an account by none', () => {
    const [chair] = holders(body, 'chair');
    expect(memberByEntraId(body, chair?.entraId?.toUpperCase() ?? '')).toBe(chair);
    expect(memberByEntraId(body, '')).toBeUndefined();
  });

  it('S1-20: the secretary serves it without a seat', () => {
    const [secretary] = holders(body, 'secretary');
    expect(secretary && seated(body).includes(secretary)).toBe(false);
  });
});
