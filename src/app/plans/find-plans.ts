import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { visibleName } from '../../text/hidden.ts';
import { isThere, PLAN } from './plan-files.ts';

/** Where to look for plans. */
export interface PlanPlace {
  /** `--plan` or PARHOACH_PLAN: files and folders; none: the nearest `plan/` folder upward of `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
}

const HINT =
  'Lập kế hoạch từ văn bản đã ký: parhoach import <tệp Word, Excel, PDF>; chưa có tệp thì: parhoach init. Đã có kế hoạch thì chạy lệnh trong thư mục có "plan/<năm>/plan.yaml", hoặc chỉ ra bằng --plan <tệp hoặc thư mục> (hay biến môi trường PARHOACH_PLAN). Kế hoạch của tỉnh Bình Phước đi kèm chương trình chỉ là ví dụ: đừng ghi kế hoạch của mình vào đó';

/**
 * The plan files that a place holds, each once; of a folder, its oldest first. A file is itself; a folder is a plan's folder when it holds
 * `plan.yaml`, else a folder of such folders, else a project with a folder `plan/`.
 *
 * @throws Refusal when there is none
 */
export function findPlanFiles({ paths, cwd }: PlanPlace): string[] {
  if (paths.length === 0) return findUpward(cwd);
  return [...new Set(paths.flatMap((path) => plansNamed(path, cwd)))];
}

function plansNamed(path: string, cwd: string): string[] {
  const full = resolve(cwd, path);
  if (!existsSync(full)) throw new Refusal(`Không có tệp hay thư mục "${path}"`, HINT);
  const files = plansAt(full);
  if (files.length === 0) throw new Refusal(`Thư mục "${path}" không có tệp kế hoạch nào (plan.yaml)`, HINT);
  return files;
}

function plansAt(full: string): string[] {
  if (!statSync(full).isDirectory()) return [full];
  const own = join(full, PLAN);
  if (isThere(own)) return [own];
  const inside = readdirSync(full)
    .sort()
    .map((name) => join(full, name, PLAN))
    .filter(isThere);
  // The folder of a project: its plans are in plan/.
  const plans = join(full, 'plan');
  return inside.length === 0 && existsSync(plans) ? plansAt(plans) : inside;
}

function findUpward(cwd: string): string[] {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const plans = join(folder, 'plan');
    const files = existsSync(plans) && statSync(plans).isDirectory() ? plansAt(plans) : [];
    if (files.length > 0) return files;
    if (dirname(folder) === folder) throw new Refusal('Không tìm thấy kế hoạch nào', HINT);
  }
}

/** A path as it should be shown: relative to where the user stands, when that is shorter; hidden characters spelled out. */
export function shownPath(file: string, cwd: string): string {
  const short = relative(cwd, file);
  const shown = short !== '' && !short.startsWith('../../..') && short.length < file.length ? short : file;
  return visibleName(shown);
}
