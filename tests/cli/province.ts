import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { stringify } from 'yaml';
import type { Entry } from '../../src/journal/schema.ts';
import { folderOf, parhoach, type Run, shippedPlan, shippedSource } from './run.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, removed at the end. */
export function emptyFolder(): string {
  return folderFor({});
}

/** A folder with these files, removed at the end. */
export function folderFor(files: Parameters<typeof folderOf>[0]): string {
  const folder = folderOf(files);
  folders.push(folder);
  return folder;
}

/** Puts the shipped plan and its source text into a folder, with these progress files by code. */
export function plant(folder: string, progress: Readonly<Record<string, string>> = {}): void {
  const files = { 'plan/2024/plan.yaml': shippedPlan, ...shippedSource };
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
  for (const [code, text] of Object.entries(progress)) write(progressPath(folder, code), text);
}

/** A folder with the shipped plan and these progress files. */
export function province(progress: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  plant(folder, progress);
  return folder;
}

/** A folder with a small plan of its own, and these progress files. */
export function smallProvince(plan: string, progress: Readonly<Record<string, string>> = {}): string {
  const folder = emptyFolder();
  write(join(folder, 'plan/2024/plan.yaml'), plan);
  for (const [code, text] of Object.entries(progress)) write(progressPath(folder, code), text);
  return folder;
}

/** The text of a progress file, as `record` and `measure` write it. */
export function progressFile(agency: string, entries: readonly Entry[]): string {
  return stringify({ format: 1, agency, entries });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function progressPath(folder: string, code = 'SNV'): string {
  return join(folder, `plan/2024/progress/${code}.yaml`);
}

/** The text of a progress file. */
export function progressOf(folder: string, code = 'SNV'): string {
  return readFileSync(progressPath(folder, code), 'utf8');
}

/** Runs the program in a folder. */
export function run(folder: string, ...args: string[]): Run {
  return parhoach(args, { cwd: folder });
}

/** The command that most tests of `record` vary. */
export const DONE = ['record', '37', '--agency', 'SNV', '--status', 'done', '--date', '2024-03-28'];

/** How a progress file of Sở Nội vụ begins. */
export const HEAD = 'format: 1\nagency: Sở Nội vụ\nentries:\n';
