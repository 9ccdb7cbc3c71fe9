import { expect, it } from 'vitest';
import { oneAtATime } from '../../src/desk/one-at-a-time.ts';

/** Work that counts its runs, each until it is let go. */
function counted() {
  const seen = { runs: 0, now: 0, most: 0 };
  const gates: (() => void)[] = [];
  const work = async () => {
    seen.runs += 1;
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await new Promise<void>((open) => gates.push(open));
    seen.now -= 1;
  };
  return { seen, work, letGo: () => gates.shift()?.() };
}

it('whoever asks while it runs waits for one more run, and all of them for the same', async () => {
  const { seen, work, letGo } = counted();
  const ask = oneAtATime(work);
  const first = ask();
  const later = [ask(), ask(), ask()];
  letGo();
  await first;
  await expect.poll(() => seen.runs).toBe(2);
  letGo();
  await Promise.all(later);
  expect(seen).toEqual({ runs: 2, now: 0, most: 1 });
});

it('whoever asks in any moment between the one run and the next starts no second beside it', async () => {
  const { seen, work, letGo } = counted();
  const ask = oneAtATime(work);
  const asked = [ask(), ask()];
  letGo();
  for (let moment = 0; moment < 20; moment += 1) {
    await Promise.resolve();
    asked.push(ask());
  }
  let isOver = false;
  const over = Promise.all(asked).then(() => {
    isOver = true;
  });
  while (!isOver) {
    letGo();
    await Promise.resolve();
  }
  await over;
  expect(seen).toMatchObject({ now: 0, most: 1 });
});

it('a run that breaks is told to those who waited for it, and the next comes all the same', async () => {
  let runs = 0;
  const ask = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('broken');
  });
  const [first, second] = [ask(), ask()];
  await expect(first).rejects.toThrow('broken');
  await expect(second).resolves.toBeUndefined();
});
