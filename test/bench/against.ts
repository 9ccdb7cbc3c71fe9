import type { Bench, BenchFn } from 'vitest';

/** Runs each beside the reference, and prints how many times its mean time each takes. */
export async function against(
  bench: Bench,
  [reference, run]: readonly [name: string, run: BenchFn],
  measured: Readonly<Record<string, BenchFn>>,
): Promise<void> {
  const all = Object.entries(measured).map(([name, one]) => bench(name, one));
  const results = await bench.compare(bench(reference, run), ...all);
  const unit = results.get(reference).latency.mean;
  for (const { name } of all) {
    const times = results.get(name).latency.mean / unit;
    console.log(`${name}: ${times.toPrecision(3)} x ${reference}`);
  }
}
