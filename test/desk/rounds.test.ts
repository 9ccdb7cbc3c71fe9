import { describe, expect, it } from 'vitest';
import { goRounds } from '../../src/desk/rounds.ts';

describe('Rounds', () => {
  it('begin at once, never overlap, and come again whatever one of them throws', async () => {
    const broke: unknown[] = [];
    let under = 0;
    let most = 0;
    let done = 0;
    const enough = Promise.withResolvers<void>();
    const rounds = goRounds(
      0,
      async () => {
        under += 1;
        most = Math.max(most, under);
        await new Promise(setImmediate);
        under -= 1;
        done += 1;
        if (done === 5) enough.resolve();
        if (done === 2) throw new Error('the second');
      },
      (error) => broke.push(error),
    );
    expect(under).toBe(1);
    await enough.promise;
    await rounds.stop();
    expect(most).toBe(1);
    expect(broke).toEqual([new Error('the second')]);
  });

  it('stop waits for the one under way, and none begins after it', async () => {
    const gate = Promise.withResolvers<void>();
    const told: string[] = [];
    const rounds = goRounds(
      0,
      async () => {
        told.push('begun');
        await gate.promise;
        told.push('done');
      },
      () => {},
    );
    const stopped = rounds.stop().then(() => told.push('stopped'));
    gate.resolve();
    await stopped;
    await new Promise(setImmediate);
    expect(told).toEqual(['begun', 'done', 'stopped']);
  });
});
