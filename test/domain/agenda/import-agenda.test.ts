import { describe, expect, it } from 'vitest';
import type { ImportAgenda } from '../../../src/domain/agenda/import-agenda.ts';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const source = { name: 'Dagsorden.docx', sha256: 'b'.repeat(64) };
const imports = (over: Partial<ImportAgenda> = {}, when = '2027-03-29T09:00', who = 'secretary'): ImportAgenda => ({
  type: 'import-agenda',
  ...say.header(who, when),
  source,
  texts: [say.itemText({}, 'Lægedækning'), say.itemText({ kind: 'discussion' }, 'Vagtordning')],
  ...over,
});
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, [say.planned(), ...commands]);

describe('an agenda that was begun elsewhere', () => {
  it('comes onto the planned meeting with its items in the sections that take them, in order, and not late', () => {
    const { state } = told(say.called(), imports());
    expect(state).toMatchObject({
      agenda: {
        items: [
          { text: { fields: { topic: 'Lægedækning' } }, late: false, source, placement: { state: 'accepted' } },
          { text: { fields: { topic: 'Vagtordning' } }, late: false, source, placement: { state: 'accepted' } },
        ],
      },
    });
    expect(state.stage === 'planned' && state.agenda.order).toHaveLength(2);
  });

  it('is told to nobody: the secretary knows', () => {
    expect(told(say.called(), imports()).dispatches).toEqual([]);
  });

  it('is taken once from the same file, and again from another', () => {
    const again = imports({ id: 'again' });
    expect(say.groundOf(told(imports(), again))).toBe('paper-imported-already');
    expect(say.groundOf(told(imports(), { ...again, source: { ...source, sha256: 'c' } }))).toBeUndefined();
  });

  it('is refused when the meeting has begun, when the agenda is out, without items, and from others', () => {
    expect(say.groundOf(told(imports({}, '2027-04-08T12:59')))).toBeUndefined();
    expect(say.groundOf(told(imports({}, '2027-04-08T13:00')))).toBe('meeting-begun');
    expect(say.groundOf(told(imports({ texts: [] })))).toBe('paper-without-points');
    expect(say.groundOf(told(imports({}, '2027-03-29T09:00', 'plo-1')))).toBe('not-allowed');
    expect(say.groundOf(say.told(guldborgsund, [imports()]))).toBe('no-such-meeting');
  });
});
