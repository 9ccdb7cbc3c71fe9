import { defineConfig } from 'vitest/config';

/** The inner rings: functions of what they are given. Nothing one file does can reach another, so a worker keeps its modules. */
const PURE = 'test/{domain,reading,language,forms,cards,documents,bodies}/**/*.test.ts';

/** What `npm test` runs: all that needs nothing but npm. What needs Chromium is in vitest.playground.config.ts. */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [PURE, 'test/playground/**'] } },
    ],
  },
});
