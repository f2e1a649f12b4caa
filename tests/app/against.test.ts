import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { validateAgainst } from '../../src/app/against.ts';
import { commit, git, repositoryOf } from '../ci/repository.ts';
import { planWith } from '../rules/small-plan.ts';

const PLAN = 'plan/2024/plan.yaml';
const PROGRESS = 'plan/2024/progress/STP.yaml';
const ENTRY = '  - task: "1"\n    status: doing\n    date: 2024-03-28\n    reported: 2024-04-02\n';
const journal = (...entries: string[]) => `format: 1\nagency: Sở Tư pháp\nentries:\n${entries.join('')}`;

const folder = repositoryOf({
  [PLAN]: planWith('format: 1\n'),
  [PROGRESS]: journal(ENTRY),
});

/** The change that is checked begins from the base. */
const on = (files: Record<string, string>) => commit(folder, files);
beforeEach(() => git(folder, 'checkout', '--quiet', '--force', 'base'));

/** "severity code file:line" of every finding but notices. */
function gate(paths: readonly string[] = [], revision = 'base'): string[] {
  return validateAgainst({ paths, path: null, cwd: folder, revision, asOf: '2024-12-31' })
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`);
}

describe('progress files against a revision', () => {
  it('may not be deleted', () => {
    rmSync(join(folder, PROGRESS));
    expect(gate()).toEqual([`error progress-file-lost ${PROGRESS}:1`]);
    expect(gate([PLAN])).toEqual([`error progress-file-lost ${PROGRESS}:1`]);
  });

  it('are not taken for deleted when the plan alone is asked about', () => {
    expect(gate([PLAN])).toEqual([]);
  });

  it('may be mended where an entry was none at all', () => {
    on({ [PROGRESS]: journal(ENTRY, '  - 5\n') });
    git(folder, 'tag', '--force', 'broken');
    commit(folder, { [PROGRESS]: journal(ENTRY) });
    expect(gate([], 'broken')).toEqual([]);
  });
});
