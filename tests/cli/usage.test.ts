import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, parhoach, repository } from './run.ts';

const program = join(repository, 'bin/parhoach.js');

/** Wrong use, what the message must name, and what must be suggested. */
const wrong: [string[], string, string][] = [
  [['overdu'], 'Không có lệnh "overdu"', 'overdue'],
  [['overdue', '--agncy', 'SNV'], 'Không có tùy chọn "--agncy"', '--agency'],
  [['overdue', '--agency'], '--agency', '--help'],
  [['overdue', '--agency', 'Sở Nội dung'], 'Không có cơ quan nào tên "Sở Nội dung"', 'Sở Nội vụ'],
  [['overdue', '--as-of', '2024-02-30'], 'không có ngày "2024-02-30"', '15/04/2024'],
  [['overdue', '--as-of', 'hôm qua'], '"hôm qua" không phải là một ngày', '15/04/2024'],
  [['overdue', '--format', 'pdf'], '"pdf"', 'table'],
  [['overdue', '--section', 'IX'], 'Không có lĩnh vực "IX"', 'VII'],
  [['overdue', '--min-days', 'ba'], '"ba" không phải là số ngày', '30'],
  [['overdue', 'Sở Nội vụ'], 'Thừa tham số', 'ngoặc kép'],
  [['tasks', '--deadline', 'Quý V/2024'], '--deadline', 'Quý'],
  [['tasks', '--state', 'tre'], '"tre"', 'overdue'],
  [['show'], 'Thiếu', '--help'],
  [['show', '99'], '"99"', ''],
  [['show', '25b'], 'Không có nhiệm vụ, chỉ tiêu hay nội dung nào mã "25b"', '25a'],
  [['validate', 'khong-co.yaml'], 'khong-co.yaml', ''],
];

describe('wrong use', () => {
  it.each(wrong)('%j: exit 2, one clear message, a suggestion', (args, names, suggests) => {
    const { code, out, err } = parhoach(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(names);
    expect(err).toContain(suggests);
    expect(err).not.toMatch(/error:|\n\s+at /u);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  });

  it('says where a plan is looked for when there is none', () => {
    const { code, err } = parhoach(['overdue'], { cwd: folderOf({ 'a.txt': '' }) });
    expect(code).toBe(2);
    expect(err).toContain('Không tìm thấy kế hoạch nào');
    expect(err).toContain('--plan');
  });
});

describe('help', () => {
  it('is shown without arguments, and lists the commands', () => {
    const { code, out } = parhoach([]);
    expect(code).toBe(0);
    for (const name of ['overdue', 'upcoming', 'tasks', 'show', 'kpi', 'agencies', 'validate'])
      expect(out).toContain(name);
    expect(out).not.toMatch(/Usage|Options|Commands/u);
  });

  it.each(['overdue', 'upcoming', 'tasks', 'show', 'kpi', 'agencies', 'validate'])(
    'of %s is Vietnamese, with an example and the Vietnamese name',
    (name) => {
      const { code, out } = parhoach([name, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Ví dụ:\n  parhoach ${name}`);
      expect(out).toContain('Tên tiếng Việt của lệnh:');
      expect(out).not.toMatch(/Usage|Options|display help|choices|default/u);
    },
  );

  it('--version prints the version alone', () => {
    expect(parhoach(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('the plan that answers', () => {
  it('says first that the plan year ended, when as-of lies after it', () => {
    const { out } = parhoach(['overdue', '--as-of', '2025-01-10']);
    expect(out.split('\n')[0]).toBe('Lưu ý: năm kế hoạch 2024 đã kết thúc ngày 31/12/2024 (đã qua 10 ngày).');
  });

  it('is found from a folder below, by --plan and by PARHOACH_PLAN', () => {
    const args = ['tasks', '--format', 'json'];
    const here = parhoach(args).out;
    expect(parhoach(args, { cwd: `${process.cwd()}/docs` }).out).toBe(here);
    expect(parhoach([...args, '--plan', `${process.cwd()}/plan/2024/plan.yaml`], { cwd: '/' }).out).toBe(
      here,
    );
    expect(parhoach([...args, '--plan', `${process.cwd()}/plan/2024`], { cwd: '/' }).out).toBe(here);
    expect(parhoach(args, { cwd: '/', env: { PARHOACH_PLAN: `${process.cwd()}/plan` } }).out).toBe(here);
  });
});

describe('a folder that was deleted under the terminal', () => {
  it('is said, with exit 2', () => {
    const cwd = folderOf({});
    const run = spawnSync('sh', ['-c', `rmdir '${cwd}' && '${process.execPath}' '${program}' status`], {
      cwd,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe(
      'parhoach: Thư mục đang đứng đã bị xóa hoặc không vào được.\nChuyển sang thư mục khác (cd) rồi chạy lại.\n',
    );
  });
});
