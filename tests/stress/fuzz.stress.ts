/** Whatever stands in a plan's folder or on the command line: an answer or a refusal, never a fault of the program. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/all.ts';
import { repository } from '../cli/run.ts';
import { answerOf } from './in-process.ts';
import { choices, mutate, ODD } from './mutations.ts';

const SEED = 2142;
const HALF_A_MINUTE = 30_000;
/** Ten times what the slowest takes on a busy machine. */
const HANGS = 20_000;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;

const cwd = mkdtempSync(join(tmpdir(), 'parhoach-fuzz-'));
const folder = join(cwd, 'plan/2024');
cpSync(join(repository, 'examples/2024-minh-hoa'), folder, { recursive: true });
afterAll(() => rmSync(cwd, { recursive: true }));

/** What is wrong with an answer; null when nothing is. */
async function faultOf(argv: readonly string[]): Promise<string | null> {
  const start = performance.now();
  const { code, text } = await answerOf(argv, cwd);
  if (code === null) return text;
  if (code < 0 || code > 2) return `exit ${code}`;
  if (/^ {4}at \S+/mu.test(text)) return 'a stack';
  if (CONTROL.test(text)) return `a control character in ${JSON.stringify(text.match(CONTROL)?.[0])}`;
  return performance.now() - start > HANGS ? 'a hang' : null;
}

/** Runs lines until the time is over, and tells how many; the faults with the lines that showed them. */
async function faults(what: string, next: () => readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  const start = performance.now();
  let calls = 0;
  for (; performance.now() - start < HALF_A_MINUTE && found.size < 10; calls++) {
    const argv = next();
    const fault = await faultOf(argv);
    if (fault !== null) found.set(fault, `#${calls} ${JSON.stringify(argv).slice(0, 300)}: ${fault}`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${what}: ${calls} calls in ${seconds} s, ${found.size} faults`);
  return [...found.values()];
}

it('a damaged plan folder', async () => {
  const choose = choices(SEED);
  const files = ['plan.yaml', 'progress/SNV.yaml', 'progress/STP.yaml'].map((name) => {
    const path = join(folder, name);
    return { path, text: readFileSync(path, 'utf8') };
  });
  const asked = [
    'validate',
    'overdue',
    'status',
    'tasks',
    'show 37',
    'kpi gaps',
    'report',
    'silent',
    'calendar',
  ];
  const next = () => {
    for (const { path, text } of files) writeFileSync(path, text);
    const { path, text } = files[choose(files.length)]!;
    let damaged = text;
    for (let i = choose(3); i >= 0; i--) damaged = mutate(damaged, choose);
    writeFileSync(path, damaged);
    return asked[choose(asked.length)]!.split(' ');
  };
  expect(await faults('damaged folders', next)).toEqual([]);
  for (const { path, text } of files) writeFileSync(path, text);
});

/** What reads only: a line writes nothing beside the folder, and waits for nobody. */
const READING = [
  'overdue',
  'upcoming',
  'tasks',
  'show',
  'status',
  'silent',
  'kpi',
  'agencies',
  'history',
  'read',
  'explain',
];

it('an odd command line', async () => {
  const choose = choices(SEED);
  const values = [
    ...ODD,
    '37',
    'SNV',
    'sở nội vụ',
    'Quý I/2024',
    '2024-04-15',
    '30/02/2024',
    '30d',
    '-',
    'json',
    'md',
    'III',
    '6.2',
  ];
  const specs = commands.filter(({ name }) => READING.includes(name));
  const next = () => {
    const spec = specs[choose(specs.length)]!;
    const child = spec.children?.[choose(spec.children.length)];
    const options = (child ?? spec).options.filter(({ flags }) => !/^(?:-o,|--open|--force)/u.test(flags));
    const given = Array.from({ length: options.length === 0 ? 0 : choose(4) }, () => {
      const { flags } = options[choose(options.length)]!;
      const [long = ''] = /--[a-z-]+/u.exec(flags) ?? [];
      return flags.includes('<') ? [long, values[choose(values.length)]!] : [long];
    }).flat();
    const args = Array.from({ length: choose(3) }, () => values[choose(values.length)]!);
    return [spec.name, ...(child ? [child.name] : []), ...args, ...given];
  };
  expect(await faults('odd command lines', next)).toEqual([]);
});
