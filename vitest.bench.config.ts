import { defineConfig } from 'vitest/config';

/** What `npm run bench` runs: nothing is held to a time, each prints how it stands to a reference run beside it. */
export default defineConfig({
  test: {
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    setupFiles: ['test/seed.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
});
