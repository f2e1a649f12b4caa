import { defineConfig } from 'vitest/config';

/** The schemas as an editor's language server uses them: `npm run test:lsp`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/lsp/**/*.lsp.ts'],
    globalSetup: ['tests/temporary-folder.ts'],
    reporters: ['minimal', './tests/told.ts'],
    testTimeout: 30_000,
  },
});
