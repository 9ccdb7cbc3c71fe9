import { defineConfig } from 'vitest/config';

/** The property tests with a new seed at every run, to look for cases nobody has thought of. */
export default defineConfig({
  test: {
    include: ['test/**/*propert*.test.ts', 'test/forms/form.test.ts', 'test/desk/journal.test.ts'],
    testTimeout: 120_000,
  },
});
