import { defineConfig } from 'vitest/config';

/** Files that put something in the place of a module: what they leave behind is not for others. */
const REPLACING = ['tests/journal/replace-file.test.ts'];

const BEYOND = `Beyond these: test:long (every command and form on a whole year), test:stress (many writers), test:office (documents
in LibreOffice and Chromium), test:lsp (the schema in an editor), test:mutation (what the gate catches). .ci/run runs all.`;

export default defineConfig({
  test: {
    globalSetup: ['tests/temporary-folder.ts', 'tests/build-once.ts'],
    reporters: ['minimal', ['./tests/told.ts', { beyond: BEYOND }]],
    // Tests of commands start many programs; a busy machine must not be taken for a hang.
    testTimeout: 90_000,
    // Half of the tests wait for programs that they start: every core has something to do.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: REPLACING,
          // The sources are loaded once a worker and not once a file: a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: REPLACING } },
    ],
  },
});
