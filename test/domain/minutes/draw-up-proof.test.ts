import { describe, expect, it } from 'vitest';
import { guldborgsund } from '../bodies.ts';
import * as say from '../story.ts';

const written = [
  ...[say.planned(), say.called(), say.submitted('plo-1'), say.placed(), say.released()],
  ...[say.opened(), say.wrote([say.writing('Drøftet.')])],
];
const told = (...commands: Parameters<typeof say.told>[1]) => say.told(guldborgsund, commands);

describe('S1-09, S1-10: the proof of an approval', () => {
  it('is filed from when the draft has gone out, and again when more is known', () => {
    const soFar = told(...written, say.circulated(), say.drewUpProof('2027-04-22T10:01'));
    expect(soFar.dispatches).toMatchObject([{ kind: 'filing', document: 'proof' }]);
    const all = told(
      ...written,
      say.circulated(),
      say.drewUpProof('2027-04-22T10:01'),
      say.closing(),
      say.drewUpProof(),
    );
    expect(all.dispatches).toMatchObject([{ kind: 'filing', document: 'proof' }]);
  });

  it.each([
    ['minutes-not-open', written.slice(0, 5)],
    ['not-circulating', written],
  ])('%s: there is nothing to prove yet', (ground, before) => {
    expect(say.groundOf(told(...before, say.drewUpProof()))).toBe(ground);
  });

  it('is the secretary’s to draw up', () => {
    expect(say.groundOf(told(...written, say.circulated(), say.drewUpProof('2027-04-23T10:00', 'plo-1')))).toBe(
      'not-allowed',
    );
  });
});
