/** Files of a plan's folder that are not read, though somebody put them there to be read, and why. */
import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../../diagnostics/problem.ts';
import { fileOutside } from '../../plan/yaml-problems.ts';
import { fileMisnamed, fileUnreadable } from '../../rules/file-problems.ts';
import { isThere, LETTERS, LIKE_LETTERS, LIKE_PROGRESS, PROGRESS } from './plan-files.ts';

const HERE = { start: 0, end: 0 };

/** YAML by whatever name: Notepad adds ".txt" behind the back of whoever saves. */
const LIKE_YAML = /\.ya?ml(?:\.txt)?$/iu;

const RENAME_FOLDER = `Đổi tên thư mục thành "${PROGRESS}"; đã có thư mục ấy thì chuyển các tệp vào đó`;

/** Why the folder of a plan's progress files cannot be used; null when it can, or is not there. */
export function progressFolderProblem(planFile: string): Problem | null {
  const folder = join(dirname(planFile), PROGRESS);
  try {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat === undefined || stat.isDirectory()) return null;
    const target = realpathSync(folder);
    if (!target.startsWith(realpathSync(dirname(planFile)) + sep)) return fileOutside(HERE, { target });
    if (statSync(folder).isDirectory()) return null;
  } catch (error) {
    return cannotRead(folder, error);
  }
  const why = 'Đây không phải là một thư mục nên không có tệp theo dõi nào được đọc';
  return fileUnreadable(HERE, {
    why,
    remedy: `Đổi tên tệp này; "${PROGRESS}" là thư mục của các tệp theo dõi`,
  });
}

/** Files that look like progress files or a log of letters but are not taken for one, and folders that hold the like. */
export function misnamedFiles(planFile: string): string[] {
  const home = dirname(planFile);
  const beside = (isThere(home) ? readdirSync(home) : []).filter(
    (name) => (name !== LETTERS && LIKE_LETTERS.test(name)) || isMeantFolder(join(home, name)),
  );
  const progress = join(home, PROGRESS);
  const below = isThere(progress) && progressFolderProblem(planFile) === null ? yamlBelow(progress) : [];
  return [
    ...below.filter((file) => misnamed(file, planFile) !== null),
    ...beside.map((name) => join(home, name)),
  ];
}

/** A folder of progress files under another spelling of its name. */
function isMeantFolder(path: string): boolean {
  const name = basename(path);
  if (name === PROGRESS || !LIKE_PROGRESS.test(name) || !lstatSync(path).isDirectory()) return false;
  return yamlBelow(path).length > 0;
}

function yamlBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((each) => {
      const path = join(folder, each.name);
      if (each.isDirectory()) return yamlBelow(path);
      return LIKE_YAML.test(each.name) ? [path] : [];
    });
}

/** Why what is neither a plan nor a progress file nor a log of letters is not read; null when it can be by now. */
export function whyUnread(file: string, planFile: string): Problem | null {
  return isProgressFolder(file, planFile) ? progressFolderProblem(planFile) : misnamed(file, planFile);
}

/** Whether that is the folder of progress files itself. */
function isProgressFolder(file: string, planFile: string): boolean {
  return file === join(dirname(planFile), PROGRESS);
}

/** Whether that is the folder of progress files, or one meant to be it. */
export function isAnyProgressFolder(file: string, planFile: string): boolean {
  return dirname(file) === dirname(planFile) && LIKE_PROGRESS.test(basename(file));
}

function misnamed(file: string, planFile: string): Problem | null {
  const home = dirname(planFile);
  const name = basename(file);
  if (dirname(file) === home) {
    if (isMeantFolder(file)) return fileMisnamed(HERE, { name: `Thư mục ${name}`, remedy: RENAME_FOLDER });
    return LIKE_LETTERS.test(name) && name !== LETTERS
      ? fileMisnamed(HERE, { name: `Tệp ${name}`, remedy: `Đổi tên tệp thành ${LETTERS}` })
      : null;
  }
  const shown = relative(home, file).split(sep);
  if (shown[0] !== PROGRESS)
    return fileMisnamed(HERE, { name: `Tệp ${shown.join('/')}`, remedy: RENAME_FOLDER });
  const right = LIKE_YAML.test(name) ? name.replace(LIKE_YAML, '.yaml') : `${name}.yaml`;
  if (shown.length === 2)
    return name === right
      ? null
      : fileMisnamed(HERE, { name: `Tệp ${name}`, remedy: `Đổi tên tệp thành ${right}` });
  const remedy = `Chuyển tệp ra ngay trong thư mục "${PROGRESS}", tên là ${right}: mỗi cơ quan một tệp cho cả năm`;
  return fileMisnamed(HERE, { name: `Tệp ${shown.join('/')}`, remedy });
}

/** What the system said when a file was to be read, in words that tell what to do. @throws what is no such error */
export function cannotRead(file: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  const [why, remedy] = reasonOf(file, code);
  return fileUnreadable(HERE, { why, remedy });
}

function reasonOf(file: string, code: string): [why: string, remedy: string] {
  const instead = 'Xóa liên kết, rồi chép tệp thật vào chỗ của nó';
  switch (code) {
    case 'ENOENT':
      return [`Đây là liên kết tới ${targetOf(file)}, nơi không có gì`, instead];
    case 'ELOOP':
      return ['Đây là liên kết vòng, không dẫn tới tệp nào', instead];
    case 'EACCES':
    case 'EPERM':
      return ['Không có quyền đọc tệp', 'Nhờ người quản lý máy cho quyền đọc tệp và thư mục của nó'];
    default:
      return [`Không đọc được tệp (máy báo ${code})`, 'Kiểm tra ổ đĩa hoặc đường mạng rồi chạy lại'];
  }
}

function targetOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return 'một tệp vừa bị xóa';
  }
}
