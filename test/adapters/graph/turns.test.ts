import { expect, it } from 'vitest';
import { turns } from '../../../src/adapters/graph/turns.ts';

it('Two run at once, the third when one of them is done, and a failure gives up its place as well', async () => {
  const inTurn = turns(2);
  const begun: string[] = [];
  const work = (name: string) => {
    const gate = Promise.withResolvers<string>();
    const done = inTurn(() => {
      begun.push(name);
      return gate.promise;
    });
    return { ...gate, done };
  };
  const [a, b, c, d] = [work('a'), work('b'), work('c'), work('d')];
  expect(begun).toEqual(['a', 'b']);

  a.reject(new Error('lost'));
  await expect(a.done).rejects.toThrow('lost');
  expect(begun).toEqual(['a', 'b', 'c']);

  c.resolve('c');
  expect(await c.done).toBe('c');
  b.resolve('b');
  d.resolve('d');
  expect(await Promise.all([b.done, d.done])).toEqual(['b', 'd']);
});
