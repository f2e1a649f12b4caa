import { defineConfig } from 'vitest/config';

/**
 * Tests that start hundreds of programs or try thousands of texts: every command on the illustrative year, every form of
 * every document, the refusals of `record`, hooks and templates on git repositories, hardening.
 * `npm run test:long`, so that `npm test` stays under two minutes.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/**/*.long.ts'],
    globalSetup: ['tests/temporary-folder.ts', 'tests/build-once.ts'],
    reporters: ['minimal', './tests/told.ts'],
    testTimeout: 180_000,
    maxWorkers: '100%',
  },
});
