import { defineConfig } from 'vitest/config';

/** What Chromium drives; it wants /usr/bin/chromium and leaves its pictures in out/pictures/. */
export default defineConfig({
  test: {
    include: ['test/playground/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
