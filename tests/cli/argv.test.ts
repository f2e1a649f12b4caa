import { describe, expect, it } from 'vitest';
import { repairArgv } from '../../src/cli/argv.ts';
import { parhoach } from './run.ts';

describe('a command line pasted from Word', () => {
  it.each([
    [
      ['overdue', '–agency', 'SNV'],
      ['overdue', '--agency', 'SNV'],
    ],
    [
      ['overdue', '—agency', '“Sở', 'Nội', 'vụ”', '--fail'],
      ['overdue', '--agency', 'Sở Nội vụ', '--fail'],
    ],
    [
      ['show', '“19”'],
      ['show', '19'],
    ],
    [
      ['read', 'deadline', '2025 – 2030'],
      ['read', 'deadline', '2025 – 2030'],
    ],
    [
      ['overdue', '“Sở'],
      ['overdue', '“Sở'],
    ],
    [
      ['help', 'overdue'],
      ['overdue', '--help'],
    ],
    [['help'], ['--help']],
  ])('%j is %j', (typed, meant) => expect(repairArgv(typed)).toEqual(meant));
});

describe('words that are too many', () => {
  it('names the word, and the command that may be meant', () => {
    expect(parhoach(['overdue', 'SNV']).err).toContain('"SNV"');
    expect(parhoach(['kpi', 'gap']).err).toBe('parhoach: Không có lệnh "gap".\nCó phải là "gaps"?\n');
  });
});
