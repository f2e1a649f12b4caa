import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { leftIn, notesIn, startWriter, writingFolder } from './processes.ts';

// The same with more of everything: tests/stress.

it('four processes lose nothing to each other', async () => {
  const { folder, program, planFile } = await writingFolder();
  const writings = ['a', 'b', 'c', 'd'].map((name) => startWriter(program, planFile, name, 6));
  expect(await Promise.all(writings.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  const notes = notesIn(planFile);
  expect(notes).toHaveLength(24);
  for (const { told } of writings) {
    const own = told();
    expect(own).toHaveLength(6);
    expect(notes.filter((note) => own.includes(note))).toEqual(own);
  }
  expect(leftIn(planFile)).toEqual(['SNV.yaml']);
  rmSync(folder, { recursive: true });
});

it('a process killed at any moment leaves a whole file with all that it told, and no obstacle', async () => {
  const { folder, program, planFile } = await writingFolder();
  const told: string[] = [];
  const rounds = 6;
  for (let round = 0; round < rounds; round++) {
    const writing = startWriter(program, planFile, `r${round}`, 1000);
    await writing.begun;
    await sleep(20 + Math.random() * 80);
    writing.process.kill('SIGKILL');
    expect(await writing.ended).toBeNull();
    told.push(...writing.told());
  }
  const last = startWriter(program, planFile, 'last', 1);
  expect(await last.ended).toBe(0);
  const notes = notesIn(planFile);
  expect(notes).toEqual(expect.arrayContaining(told));
  expect(new Set(notes).size).toBe(notes.length);
  // What was written and not told any more when the process died.
  expect(notes.length - told.length - 1).toBeLessThanOrEqual(rounds);
  expect(leftIn(planFile)).toEqual(['SNV.yaml']);
  rmSync(folder, { recursive: true });
});
