import type { Member } from '../../src/domain/body/body.ts';
import type { PointText, Written } from '../../src/domain/minutes/minutes.ts';

/** What else a record holds of a draft that is out: who has it, its versions, and what came after the end. */
export function heardSoFar(
  members: readonly Member[],
  points: readonly string[],
  write: (characters: number) => string,
): Pick<Written, 'receptions' | 'versions' | 'lateComments'> {
  const [first] = members;
  if (first === undefined) throw new Error('the body has no members');
  const at = Temporal.Instant.from('2027-04-22T08:00:00Z');
  const by = first.id;
  const text = (words: string, revision: number): PointText => ({ text: words, outcome: 'followed', revision, by });
  const before = `${write(1400)} Udvalget tager det til efterretning.`;
  const after = `${write(1400)} Udvalget drøfter det igen til efteråret.`;
  return {
    receptions: members.map(({ id }) =>
      id === 'plo-2'
        ? { member: id, state: 'undelivered', at, ground: 'no-such-address' }
        : { member: id, state: 'received', at },
    ),
    versions: [
      { version: 1, at, texts: Object.fromEntries(points.map((id) => [id, text(before, 1)])) },
      {
        version: 2,
        at: at.add({ hours: 48 }),
        texts: Object.fromEntries(points.slice(0, 2).map((id) => [id, text(after, 2)])),
      },
    ],
    lateComments: [
      {
        id: 'late-1',
        by,
        at: Temporal.Instant.from('2027-05-06T08:00:00Z'),
        kind: 'objection',
        pointId: points[0],
        text: write(4000),
        answer: undefined,
        settled: undefined,
      },
    ],
  };
}
