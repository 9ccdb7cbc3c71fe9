import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/documents/role.ts';
import { body } from './sample-body.ts';

const [first] = body.members;
const chief = { ...(first ?? expect.fail()), title: 'Direktør' };

describe('S4-02: a member is shown by role, never by name', () => {
  it.each([
    [chief, 'Direktør'],
    [{ ...chief, organisation: 'Hjørring Kommune' }, 'Direktør, Hjørring Kommune'],
    [{ ...chief, organisation: 'PLO Nordjylland' }, 'Direktør'],
    [{ ...chief, title: 'Direktør, Hjørring Kommune', organisation: 'Hjørring Kommune' }, 'Direktør, Hjørring Kommune'],
  ])('%#: names the organisation once', (member, shown) => {
    expect(roleOf(member, 'PLO Nordjylland')).toBe(shown);
  });
});
