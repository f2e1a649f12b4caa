import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import type { Problem } from '../../diagnostics/problem.ts';
import { fileBinary, fileEmpty, fileOutside, fileSpecial, fileTooLarge } from '../../plan/yaml-problems.ts';
import { decode } from './bytes.ts';
import { PROGRESS } from './plan-files.ts';
import { cannotRead } from './unread.ts';

/** 5 MB: some fifty times the size of a whole year's plan. */
const LARGEST = 5 * 1024 * 1024;

const HERE = { start: 0, end: 0 };

/** A file's text, or the reason why it is not the text of a plan. A byte order mark is left out; line ends stay. */
export function readText(file: string): Text {
  try {
    return readWhole(file);
  } catch (error) {
    return no(cannotRead(file, error));
  }
}

/** A file that cannot be read; `seen` is what a code frame can show of it, which the problem's offsets are into. */
interface Unread {
  readonly text: null;
  readonly problem: Problem;
  readonly seen: string;
}

type Text = { readonly text: string; readonly problem: null } | Unread;

const no = (problem: Problem): Unread => ({ text: null, problem, seen: '' });

function readWhole(file: string): Text {
  const target = outsideTarget(file);
  if (target !== null) return no(fileOutside(HERE, { target }));
  const stat = statSync(file);
  if (!stat.isFile()) return no(fileSpecial(HERE, {}));
  const { size } = stat;
  if (size > LARGEST) return no(fileTooLarge(HERE, { megabytes: Math.ceil(size / 1024 / 1024) }));
  const text = decode(readFileSync(file));
  if (typeof text !== 'string') return { text: null, problem: fileBinary(text.span, text), seen: text.seen };
  if (text.trim() === '') return no(fileEmpty(HERE, {}));
  return { text, problem: null };
}

/**
 * Where a symbolic link leads when that is outside the plan's folder, the link being the file or the folder "progress"; null
 * otherwise. A plan that somebody sends may hold a link to any file of the machine that reads it, whose lines would then be shown.
 */
function outsideTarget(file: string): string | null {
  const folder = dirname(file);
  const isProgress = basename(folder) === PROGRESS;
  if (!isLink(file) && !(isProgress && isLink(folder))) return null;
  const target = realpathSync(file);
  const home = realpathSync(isProgress ? dirname(folder) : folder);
  return target.startsWith(home + sep) ? null : target;
}

const isLink = (path: string) => lstatSync(path).isSymbolicLink();
