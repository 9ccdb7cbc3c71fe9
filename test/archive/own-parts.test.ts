import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MENTIONED, OTHER, ownParts } from '../../src/archive/own-parts.ts';

const OTHERS = new Set(['plo-2', 'secretary', 'chair']);
const mine = (value: unknown) => ownParts(value, 'plo-1', OTHERS);

it('is the smallest part that names its author, receiver or the one it is about', () => {
  const meeting = {
    items: [
      { id: 'i1', by: 'plo-1', text: { fields: { topic: 'Mit' } } },
      { id: 'i2', by: 'plo-2', text: { fields: { topic: 'Andres' } } },
    ],
    absences: [{ member: 'plo-1', reason: 'Syg' }],
  };
  expect(mine(meeting)).toEqual([
    { path: 'items.0', value: { id: 'i1', by: 'plo-1', text: { fields: { topic: 'Mit' } } } },
    { path: 'absences.0', value: { member: 'plo-1', reason: 'Syg' } },
  ]);
});

it('leaves out what others said within it, and their ids', () => {
  const item = {
    by: 'plo-1',
    text: 'Mit',
    waiver: { by: 'chair', reason: 'Det haster' },
    entered: 'secretary',
    seen: [{ by: 'plo-2', note: 'x' }],
  };
  expect(mine(item)).toEqual([{ path: '', value: { by: 'plo-1', text: 'Mit', entered: OTHER, seen: [] } }]);
});

it('keeps the answer to what they wrote', () => {
  const comment = { by: 'plo-1', text: 'Punkt 3', answer: { text: 'Rettet.', at: '2027-04-30' } };
  expect(mine(comment)).toEqual([{ path: '', value: comment }]);
});

it('does not give the secretary what she noted of another', () => {
  const attended = { by: 'secretary', member: 'plo-2', what: { how: 'rung-up', note: 'Er indlagt på sygehuset' } };
  expect(ownParts(attended, 'secretary', new Set(['plo-1', 'plo-2']))).toEqual([
    { path: '', value: { by: 'secretary', member: OTHER, what: { how: 'rung-up', note: OTHER } } },
  ]);
});

it('tells of a list only that they are in it', () => {
  const result = { outcome: 'adopted', silent: ['plo-2', 'plo-1'], texts: { p1: 'Referatets tekst' } };
  expect(mine(result)).toEqual([{ path: 'silent', value: MENTIONED }]);
});

it('knows an actor and an owner by what they are', () => {
  expect(mine({ owner: { kind: 'member', id: 'plo-1' }, what: 'Skriv til regionen' })).toHaveLength(1);
  expect(mine({ owner: { kind: 'member', id: 'plo-2' }, what: 'Skriv til regionen' })).toEqual([]);
});

it('never holds a text that only another is the author of, however records are nested', () => {
  const id = fc.constantFrom('plo-1', 'plo-2', 'chair');
  const { record } = fc.letrec<{ record: unknown }>((tie) => ({
    record: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'record' },
      fc.record({ kind: fc.constant('leaf') }),
      fc.record({ by: id, children: fc.array(tie('record'), { maxLength: 3 }), one: tie('record') }).map((one) => ({
        ...one,
        text: `skrevet af ${one.by}`,
      })),
    ),
  }));
  fc.assert(
    fc.property(record, (value) => {
      const told = JSON.stringify(mine(value));
      expect(told).not.toContain('skrevet af plo-2');
      expect(told).not.toContain('skrevet af chair');
      // Nothing of theirs is lost: each text of theirs that hangs on no other's is there.
      if ((value as { by?: string }).by === 'plo-1') expect(told).toContain('skrevet af plo-1');
    }),
    { numRuns: 300 },
  );
});
