/** Several processes that write the same progress file, killed or not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { checkJournal } from '../../src/journal/check.ts';
import type { TaskEntry } from '../../src/journal/schema.ts';

/** A folder of its own, with the writing process built in it. */
export async function writingFolder(): Promise<{ folder: string; program: string; planFile: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'parhoach-writers-'));
  const program = join(folder, 'writer.mjs');
  await build({
    entryPoints: [resolve(import.meta.dirname, 'writer-process.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
    logLevel: 'warning',
  });
  mkdirSync(join(folder, 'plan/2024'), { recursive: true });
  return { folder, program, planFile: join(folder, 'plan/2024/plan.yaml') };
}

/** A writing process: the notes that it has told to be safe, and its end. */
export interface Writing {
  readonly process: ChildProcess;
  readonly told: () => string[];
  /** Resolves when it says that it has begun. */
  readonly begun: Promise<void>;
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
}

/** @param around a command that starts others, as in a container of its own; @param code whose file it writes */
export function startWriter(
  program: string,
  planFile: string,
  name: string,
  count: number,
  { around = [], code = 'SNV' }: { around?: readonly string[]; code?: string } = {},
): Writing {
  const [command = '', ...args] = [...around, process.execPath, program, planFile, name, String(count), code];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  let begin = () => {};
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    begin();
  });
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  return {
    process: child,
    told: () => out.split('\n').filter((line) => line !== '' && line !== 'ready'),
    begun,
    ended,
  };
}

/** The notes of the entries in the file; fails when it is not whole. */
export function notesIn(planFile: string): string[] {
  const text = readFileSync(join(planFile, '../progress/SNV.yaml'), 'utf8');
  const { data } = checkJournal(parse(text));
  if (data === null || !text.endsWith('\n')) throw new Error(`the file is not whole:\n${text}`);
  return (data.entries ?? []).map((entry) => (entry as TaskEntry).note ?? '');
}

/** What lies in the progress folder. */
export function leftIn(planFile: string): string[] {
  return readdirSync(join(planFile, '../progress'));
}
