import { defineConfig } from 'vitest/config';

/** Tests that take their time: `npm run test:stress`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/stress/**/*.stress.ts'],
    globalSetup: ['tests/temporary-folder.ts'],
    reporters: ['minimal', './tests/told.ts'],
    testTimeout: 180_000,
  },
});
