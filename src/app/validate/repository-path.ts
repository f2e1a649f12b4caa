import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * A file by its path from the top of the git repository that holds it, as whatever annotates a change knows it, wherever the
 * program was started; in no repository as it is shown. A look for ".git", so that no git is needed.
 */
export function repositoryPath(shown: string, cwd: string): string {
  const full = resolve(cwd, shown);
  for (let folder = dirname(full); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return relative(folder, full);
    if (dirname(folder) === folder) return shown;
  }
}
