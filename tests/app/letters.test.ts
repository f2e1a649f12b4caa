import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logLetter, readLetters } from '../../src/app/letters.ts';
import type { Writer } from '../../src/app/writer.ts';
import { folderOf } from '../cli/run.ts';

const writer: Writer = { pid: 1, host: 'máy', isRunning: () => true, now: () => Date.now() };
const letter = { agency: 'Sở Y tế', number: '315/SNV-CCHC', date: '2024-04-16', overdue: 3, upcoming: 0 };

function place(letters?: string): { plan: string; log: string; cwd: string } {
  const cwd = folderOf({ 'plan.yaml': '', ...(letters === undefined ? {} : { 'letters.yaml': letters }) });
  return { plan: join(cwd, 'plan.yaml'), log: join(cwd, 'letters.yaml'), cwd };
}

it('begins a log and reads it back', async () => {
  const { plan, log, cwd } = place();
  expect(readLetters(plan, cwd)).toEqual([]);
  await logLetter(plan, letter, cwd, writer);
  expect(readFileSync(log, 'utf8')).toBe(`format: 1
entries:
  - agency: Sở Y tế
    number: 315/SNV-CCHC
    date: 2024-04-16
    overdue: 3
    upcoming: 0
`);
  expect(readLetters(plan, cwd)).toEqual([letter]);
});

it('adds behind what is there and changes no other byte', async () => {
  const old = `format: 1
entries:
- agency:   Sở Tư pháp   # gửi tay
  number: "31/SNV-CCHC"
  date: 2024-04-05
  overdue: 1
  upcoming: 0`;
  const { plan, log, cwd } = place(old);
  await logLetter(plan, letter, cwd, writer);
  const text = readFileSync(log, 'utf8');
  expect(text.startsWith(old)).toBe(true);
  expect(readLetters(plan, cwd)).toHaveLength(2);
});

it('logs a letter once', async () => {
  const { plan, log, cwd } = place();
  await logLetter(plan, letter, cwd, writer);
  const text = readFileSync(log, 'utf8');
  await expect(logLetter(plan, letter, cwd, writer)).rejects.toThrow('đã ghi rồi, ngày 16/04/2024');
  expect(readFileSync(log, 'utf8')).toBe(text);
});

it.each([
  ['a key nobody knows', 'format: 1\nentries:\n  - agency: A\n    so: 1\n', 'entries[0]'],
  ['no YAML', 'format: 1\nentries: "a\n', 'letters.yaml'],
])('refuses a log with %s', async (_, text, named) => {
  const { plan, cwd } = place(text);
  expect(() => readLetters(plan, cwd)).toThrow(named);
  await expect(logLetter(plan, letter, cwd, writer)).rejects.toThrow(named);
});
