import { defineConfig } from 'vitest/config';

/** Documents in the programs that people open them with: `npm run test:office` fetches LibreOffice and Chromium first. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/office/**/*.office.ts'],
    globalSetup: ['tests/temporary-folder.ts', 'tests/build-once.ts'],
    reporters: ['minimal', './tests/told.ts'],
    testTimeout: 180_000,
  },
});
