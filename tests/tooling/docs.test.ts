import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { repository } from '../cli/run.ts';

it('the pages made of the sources are what the sources say now', () => {
  const run = spawnSync(process.execPath, ['scripts/make-docs.mjs', '--check'], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
