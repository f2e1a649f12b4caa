import { execFile } from 'node:child_process';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { IsoDate } from '../../wording/calendar.ts';

/**
 * The day of a git revision's commit.
 *
 * @param folder of the repository, or within it
 * @throws Refusal without git, outside a repository, and for a revision that it does not have
 */
export async function dayOfRevision(revision: string, folder: string): Promise<IsoDate> {
  const hint = 'Ghi ngày như 2024-06-30, hoặc một phiên bản git như HEAD~3, v1.0';
  const what = `--since: "${revision}" không phải là một ngày`;
  const inside = await runGit(['rev-parse', '--git-dir'], folder);
  if (inside === 'absent') throw new Refusal(`${what}, và máy không có git để tìm phiên bản`, hint);
  if (inside === 'failed')
    throw new Refusal(`${what}, và thư mục kế hoạch không nằm trong kho git nên không có phiên bản`, hint);
  const shown = await runGit(
    ['show', '-s', '--format=%cs', '--end-of-options', `${revision}^{commit}`],
    folder,
  );
  const day = typeof shown === 'string' ? '' : shown.out.trim();
  if (/^\d{4}-\d{2}-\d{2}$/u.test(day)) return day;
  throw new Refusal(`${what}, cũng không phải là một phiên bản trong kho git của kế hoạch`, hint);
}

/** What git printed; `absent` when there is no git, `failed` when it refused. */
function runGit(
  argv: readonly string[],
  cwd: string,
): Promise<{ readonly out: string } | 'absent' | 'failed'> {
  return new Promise((done) => {
    execFile('git', argv, { cwd, timeout: 30_000 }, (error, out) => {
      if (error === null) done({ out });
      else done((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'failed');
    });
  });
}
