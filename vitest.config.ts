import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    // Tests of commands start many programs; a busy machine must not be taken for a hang.
    testTimeout: 90_000,
    // Half of the tests wait for programs that they start: every core has something to do.
    maxWorkers: '100%',
  },
});
