import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { leftIn, notesIn, startWriter, writingFolder } from '../journal/processes.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

it('eight processes with fifty entries each lose none', async () => {
  const { folder, program, planFile } = await writingFolder();
  const writings = NAMES.map((name) => startWriter(program, planFile, name, 50));
  expect(await Promise.all(writings.map(({ ended }) => ended))).toEqual(NAMES.map(() => 0));
  const notes = notesIn(planFile);
  expect(notes).toHaveLength(400);
  for (const { told } of writings) {
    const own = told();
    expect(own).toHaveLength(50);
    expect(notes.filter((note) => own.includes(note))).toEqual(own);
  }
  expect(leftIn(planFile)).toEqual(['SNV.yaml']);
  rmSync(folder, { recursive: true });
});

it('writers killed at random moments, one after another and side by side, leave a whole file', async () => {
  const { folder, program, planFile } = await writingFolder();
  const told: string[] = [];
  const until = Date.now() + 18_000;
  let killed = 0;
  for (let round = 0; Date.now() < until; round++) {
    const names = round % 3 === 0 ? ['x', 'y', 'z'] : ['x'];
    const writings = names.map((name) => startWriter(program, planFile, `${round}${name}`, 1000));
    await Promise.all(writings.map(({ begun }) => begun));
    await sleep(Math.random() * 120);
    for (const { process } of writings) {
      process.kill('SIGKILL');
      await sleep(Math.random() * 10);
    }
    await Promise.all(writings.map(({ ended }) => ended));
    told.push(...writings.flatMap((writing) => writing.told()));
    killed += writings.length;
    expect(() => notesIn(planFile)).not.toThrow();
  }
  expect(await startWriter(program, planFile, 'last', 1).ended).toBe(0);
  const notes = notesIn(planFile);
  expect(notes).toEqual(expect.arrayContaining(told));
  expect(new Set(notes).size).toBe(notes.length);
  expect(notes.length - told.length - 1).toBeLessThanOrEqual(killed);
  expect(leftIn(planFile)).toEqual(['SNV.yaml']);
  expect(readFileSync(join(planFile, '../progress/SNV.yaml'), 'utf8')).toMatch(
    /^format: 1\nagency: Sở Nội vụ\n/u,
  );
  console.log(`${killed} writers killed, ${told.length} entries told, ${notes.length} in the file`);
  rmSync(folder, { recursive: true });
});

/** Starts a command where processes are numbered anew, under the same name of the machine: as a container does. */
const CONTAINER = ['unshare', '--pid', '--fork', '--mount-proc'];
const [unshare = '', ...asContainer] = CONTAINER;

it.runIf(spawnSync(unshare, [...asContainer, 'true']).status === 0)(
  'containers with one name of the machine lose nothing and refuse nothing (needs root on Linux)',
  async () => {
    const { folder, program, planFile } = await writingFolder();
    const writings = NAMES.map((name) => startWriter(program, planFile, name, 25, { around: CONTAINER }));
    expect(await Promise.all(writings.map(({ ended }) => ended))).toEqual(NAMES.map(() => 0));
    expect(notesIn(planFile)).toHaveLength(200);
    expect(leftIn(planFile)).toEqual(['SNV.yaml']);
    rmSync(folder, { recursive: true });
  },
);

it('eight writers on one file take little longer than on eight files', async () => {
  const { folder, program, planFile } = await writingFolder();
  const timed = async (codes: readonly string[]) => {
    const start = performance.now();
    const writings = NAMES.map((name, i) => startWriter(program, planFile, name, 5, { code: codes[i]! }));
    expect(await Promise.all(writings.map(({ ended }) => ended))).toEqual(NAMES.map(() => 0));
    return performance.now() - start;
  };
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) {
    const apart = await timed(NAMES.map((name) => `${name}${round}`));
    ratios.push((await timed(NAMES.map(() => `together${round}`))) / apart);
  }
  console.log(`one file against eight: ${ratios.map((each) => each.toFixed(2)).join(', ')}`);
  expect(Math.min(...ratios)).toBeLessThan(2);
  rmSync(folder, { recursive: true });
});
