import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeEntries, writeEntry } from '../../src/app/record/write-entry.ts';
import type { Entry, TaskEntry } from '../../src/journal/schema.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parhoach-write-'));
  mkdirSync(join(folder, 'progress'));
  file = join(folder, 'progress/SNV.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry: TaskEntry = { task: '37', status: 'done', date: '2024-03-28', reported: '2024-04-02' };
const OLD =
  'format: 1\nagency: Sở Nội vụ\nentries:\n  - task: "1"\n    status: doing\n    date: 2024-02-01\n    reported: 2024-02-01\n';
const NEW = '  - task: "37"\n    status: done\n    date: 2024-03-28\n    reported: 2024-04-02\n';

const writer = {
  pid: process.pid,
  host: 'here',
  place: 'here',
  isRunning: () => true,
  now: () => Date.now(),
};
const target = (more: object = {}) => ({
  planFile: join(folder, 'plan.yaml'),
  agency: 'Sở Nội vụ',
  code: 'SNV',
  cwd: folder,
  ...more,
});

describe('writeEntry', () => {
  it('gives what it wrote, and the text before and after', async () => {
    writeFileSync(file, OLD);
    const seen: (readonly Entry[])[] = [];
    const make = (entries: readonly Entry[]) => {
      seen.push(entries);
      return entry;
    };
    expect(await writeEntry(target(), make, writer)).toEqual({
      entry,
      file: 'progress/SNV.yaml',
      before: OLD,
      after: OLD + NEW,
      illustrative: false,
      taken: null,
    });
    expect(seen).toEqual([[{ task: '1', status: 'doing', date: '2024-02-01', reported: '2024-02-01' }]]);
    expect(readFileSync(file, 'utf8')).toBe(OLD + NEW);
  });

  it('writes nothing when the entry is refused, nor in a dry run', async () => {
    writeFileSync(file, OLD);
    const refuse = () => {
      throw new Error('no');
    };
    await expect(writeEntry(target(), refuse, writer)).rejects.toThrow('no');
    await writeEntry(target(), () => entry, writer, true);
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(readdirSync(join(folder, 'progress'))).toEqual(['SNV.yaml']);
  });

  it('does all again on what others wrote, when its lock was taken for left behind', async () => {
    writeFileSync(file, OLD);
    const lock = join(folder, 'progress/.SNV.yaml.lock');
    const counts: number[] = [];
    const make = (entries: readonly Entry[]) => {
      counts.push(entries.length);
      // Somebody else wrote after the file was first read …
      if (counts.length === 1) writeFileSync(file, OLD + NEW);
      if (counts.length === 2) {
        // … and, while it was read again, broke the lock, wrote, and is done.
        unlinkSync(lock);
        writeFileSync(file, OLD + NEW + NEW);
      }
      return entry;
    };
    await writeEntry(target(), make, writer);
    expect(counts).toEqual([1, 2, 3]);
    expect(readFileSync(file, 'utf8')).toBe(OLD + NEW + NEW + NEW);
    expect(readdirSync(join(folder, 'progress'))).toEqual(['SNV.yaml']);
  });

  it('refuses what would be too large to be read again', async () => {
    const large = `${OLD}# ${'x'.repeat(5 * 1024 * 1024 - OLD.length - 20)}\n`;
    writeFileSync(file, large);
    await expect(writeEntry(target(), () => entry, writer)).rejects.toThrow(
      'Không ghi thêm được vào progress/SNV.yaml: Tệp lớn 6 MB; tệp kế hoạch không quá 5 MB',
    );
    expect(readFileSync(file, 'utf8')).toBe(large);
    expect(readdirSync(join(folder, 'progress'))).toEqual(['SNV.yaml']);
  });

  it('refuses a file in braces, which leave no place for an entry', async () => {
    const odd = '{format: 1, agency: Sở Nội vụ, entries: }\n';
    writeFileSync(file, odd);
    await expect(writeEntry(target(), () => entry, writer)).rejects.toMatchObject({
      diagnostics: [{ code: 'yaml-flow', line: 1, column: 1 }],
    });
    expect(readFileSync(file, 'utf8')).toBe(odd);
  });

  it('never leaves the folder', async () => {
    for (const code of ['../SNV', 'a\\b', '.SNV', 'C:SNV'])
      await expect(writeEntry(target({ code }), () => entry, writer)).rejects.toThrow(
        'không đặt tên tệp được',
      );
    expect(existsSync(join(folder, 'SNV.yaml'))).toBe(false);
  });
});

describe('writeEntries', () => {
  it('gives the earlier files back what they held when a later one cannot be replaced', async () => {
    writeFileSync(file, OLD);
    const body = (agency: string, code: string) => ({ ...target(), agency, code });
    const stands = join(folder, 'progress/STP.yaml');
    const theirs = OLD.replace('Nội vụ', 'Tư pháp');
    let made = 0;
    const plans = [
      { target: target(), make: () => entry },
      { target: body('Sở Y tế', 'SYT'), make: () => entry },
      {
        target: body('Sở Tư pháp', 'STP'),
        make() {
          // Somebody writes while the lock is waited for, and once all is checked the file turns into a folder.
          if (++made === 1) writeFileSync(stands, theirs);
          else {
            unlinkSync(stands);
            mkdirSync(stands);
          }
          return entry;
        },
      },
    ];
    await expect(writeEntries(plans, writer)).rejects.toThrow();
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(readdirSync(join(folder, 'progress'))).toEqual(['SNV.yaml', 'STP.yaml']);
  });
});
