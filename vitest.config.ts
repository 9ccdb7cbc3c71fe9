import { defineConfig } from 'vitest/config';

/** What `npm test` runs: all that needs nothing but npm. What needs Chromium is in vitest.playground.config.ts. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/playground/**'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
