import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    testTimeout: 20_000,
    // Half of the tests wait for programs that they start: every core has something to do.
    maxWorkers: '100%',
  },
});
