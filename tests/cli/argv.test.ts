import { describe, expect, it } from 'vitest';
import { repairArgv } from '../../src/cli/argv.ts';
import { commands } from '../../src/cli/commands/all.ts';
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
    [
      ['read', 'agencies', '- Sở Nội vụ; - Sở Tài chính', '--format', 'json', '-o', '-'],
      ['read', 'agencies', '--format', 'json', '-o', '-', '--', '- Sở Nội vụ; - Sở Tài chính'],
    ],
    [
      ['doc', 'muc', '-5%', '--year=2024'],
      ['read', 'target', '--year=2024', '--', '-5%'],
    ],
    [
      ['read', 'target', '--', '-5%', '-h'],
      ['read', 'target', '--', '-5%', '-h'],
    ],
    [
      ['show', '-5%'],
      ['show', '-5%'],
    ],
  ])('%j is %j', (typed, meant) => expect(repairArgv(typed, commands)).toEqual(meant));
});

describe('words that begin with "-"', () => {
  it('are read as words, not as options', () => {
    const { code, out } = parhoach(['read', 'agencies', '- Sở Nội vụ; - Sở Tài chính', '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { code: string }[]).map((each) => each.code)).toEqual(['SNV', 'STC']);
  });

  it('are no options of other commands either, which say how to give them', () => {
    const { code, err } = parhoach(['show', '-5%']);
    expect(code).toBe(2);
    expect(err).toContain('để sau cùng, sau dấu "--": parhoach show … -- "-5%"');
  });
});

describe('words that are too many', () => {
  it('names the word, and the command that may be meant', () => {
    expect(parhoach(['kpi', 'gap']).err).toBe(
      'parhoach: Không có lệnh "gap".\nCó phải là:\n  parhoach kpi gaps\n',
    );
  });
});
