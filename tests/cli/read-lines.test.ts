import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './run.ts';

/** Runs `read <kind> - …` on lines of standard input. */
function readLines(kind: string, input: string | Buffer, ...args: string[]) {
  const command = [join(repository, 'bin/parhoach.js'), 'read', kind, '-', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: repository,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}
const objects = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);

describe('read - with --format jsonl', () => {
  it('gives an object a line, in order, as one wording alone is answered', () => {
    const { code, out } = readLines('deadline', 'Quý I/2024\r\nTrong năm 2024\r\n', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(objects(out)).toMatchObject([
      { wording: 'Quý I/2024', kind: 'once', due: '2024-03-31' },
      { wording: 'Trong năm 2024', kind: 'once', due: '2024-12-31' },
    ]);
  });

  it('gives an unreadable line its reason in its place, and exit code 1', () => {
    const { code, out } = readLines('target', 'Trên 98%\nđủ\n100%', '--format', 'jsonl');
    expect(code).toBe(1);
    expect(objects(out)).toMatchObject([
      { op: '>', value: 98 },
      { wording: 'đủ', kind: 'error', error: { code: 'target-no-value' } },
      { op: '>=', value: 100 },
    ]);
  });

  it('puts the bodies of a line under its wording', () => {
    const { out } = readLines('agencies', '"Sở Nội vụ\nSở Tài chính"\nSở Y tế\n', '--format', 'jsonl');
    expect(objects(out)).toMatchObject([
      { wording: 'Sở Nội vụ\nSở Tài chính', agencies: [{ code: 'SNV' }, { code: 'STC' }] },
      { wording: 'Sở Y tế', agencies: [{ code: 'SYT' }] },
    ]);
  });

  it('takes what Windows calls Unicode', () => {
    const input = Buffer.from('\ufeffQuý I/2024\r\n', 'utf16le');
    expect(objects(readLines('deadline', input, '--format', 'jsonl').out)).toMatchObject([
      { due: '2024-03-31' },
    ]);
  });
});

describe('read - as a table', () => {
  it('has a row a line, with the reason of what is not read, and counts them', () => {
    const { code, out } = readLines(
      'agencies',
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính\nSở Ngoai vụ\n',
    );
    expect(code).toBe(1);
    expect(out).toContain('Sở Nội vụ (chủ trì)');
    expect(out).toContain('Sở Tài chính (phối hợp)');
    expect(out).toContain('[agency-unknown]');
    expect(out).toContain('Tổng cộng: 2 dòng, 1 dòng không đọc được.');
  });

  it('is an array as JSON', () => {
    const { out } = readLines('target', 'Trên 98%\n', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject([{ op: '>', value: 98, unit: '%' }]);
  });

  it('says so of an empty input', () => {
    expect(readLines('deadline', '')).toMatchObject({
      code: 0,
      out: expect.stringContaining('không có dòng nào'),
    });
  });
});
