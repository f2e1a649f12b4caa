import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../diagnostics/problem.ts';
import { fileBinary, fileEmpty, fileTooLarge } from '../plan/yaml-problems.ts';

/** 5 MB: some fifty times the size of a whole year's plan. */
const LARGEST = 5 * 1024 * 1024;

const HERE = { start: 0, end: 0 };

/** A file's text, or the reason why it is not the text of a plan. A byte order mark is left out; line ends stay. */
export function readText(file: string): { text: string; problem: null } | { text: null; problem: Problem } {
  const { size } = statSync(file);
  if (size > LARGEST)
    return { text: null, problem: fileTooLarge(HERE, { megabytes: Math.ceil(size / 1024 / 1024) }) };
  const bytes = readFileSync(file);
  if (bytes.includes(0)) return { text: null, problem: fileBinary(HERE, { what: 'có byte 0' }) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: null, problem: fileBinary(HERE, { what: 'có byte không thuộc UTF-8' }) };
  }
  if (text.trim() === '') return { text: null, problem: fileEmpty(HERE, {}) };
  return { text, problem: null };
}
