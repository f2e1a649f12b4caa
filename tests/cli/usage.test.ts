import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/all.ts';
import type { CommandSpec } from '../../src/cli/spec.ts';
import { folderOf, parhoach, repository } from './run.ts';

const program = join(repository, 'bin/parhoach.js');

/** Wrong use, what the message must name, and what must be suggested. */
const wrong: [string[], string, string][] = [
  [['overdu', '--fail'], 'Không có lệnh "overdu"', '\n  parhoach overdue --fail\n'],
  [['overdue', '--agncy', 'SNV'], 'Không có tùy chọn "--agncy"', '\n  parhoach overdue --agency SNV\n'],
  [['overdue', '--agncy=SNV'], 'Không có tùy chọn "--agncy"', '\n  parhoach overdue --agency=SNV\n'],
  [['overdue', '--agency'], '--agency', '--help'],
  [['overdue', '--agency', 'Sở Nội dung'], 'Không có cơ quan nào tên "Sở Nội dung"', 'Sở Nội vụ'],
  [['overdue', '--as-of', '2024-02-30'], 'không có ngày "2024-02-30"', '15/04/2024'],
  [['overdue', '--as-of', 'hôm kia'], '"hôm kia" không phải là một ngày', '15/04/2024'],
  [['overdue', '--format', 'pdf'], '"pdf"', 'table'],
  [['overdue', '--section', 'IX'], 'Không có lĩnh vực "IX"', 'VII'],
  [['overdue', '--min-days', 'ba'], '"ba" không phải là số ngày', '30'],
  [['overdue', 'Sở Nội vụ'], 'Thừa tham số "Sở Nội vụ"', '\n  parhoach overdue --agency "Sở Nội vụ"\n'],
  [['overdue', 'SNV', '--fail'], 'Thừa tham số "SNV"', '\n  parhoach overdue --fail --agency SNV\n'],
  [['overdue', 'III'], 'Thừa tham số "III"', '\n  parhoach overdue --section III\n'],
  [['overdue', '15/4/2024'], 'Thừa tham số "15/4/2024"', '\n  parhoach overdue --as-of 15/4/2024\n'],
  [['overdue', 'Quý', 'I/2024'], 'Thừa tham số "Quý"', '\n  parhoach overdue --deadline "Quý I/2024"\n'],
  [['upcoming', '30'], 'Thừa tham số "30"', '\n  parhoach upcoming --within 30\n'],
  [['record', '19', '37'], 'Thừa tham số "37"', 'mỗi lần nhận một mã; chạy lại lệnh riêng cho "37"'],
  [
    ['record', '19', '--agency', 'Sở', 'Nội', 'vụ', '--status', 'done'],
    'Thừa tham số "Nội"',
    '\n  parhoach record 19 --agency "Sở Nội vụ" --status done\n',
  ],
  [
    ['read', 'deadline', 'Quý', 'I/2024', '--year', '2024'],
    'Thừa tham số "I/2024"',
    '\n  parhoach read deadline "Quý I/2024" --year 2024\n',
  ],
  [['overdue', '--as-of', '1/4/2024', '--tinh-den', '2/4/2024'], '--as-of (--tinh-den) được ghi 2 lần', ''],
  [['overdue', '--fail', '--fail'], '--fail (--bao-tre) được ghi 2 lần', 'để lại một'],
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

describe('a command by the name that people use', () => {
  const want = parhoach(['overdue', '--as-of', '2024-04-15']).out;

  it.each([[['qua-han']], [['QUA-HAN']], [['quá hạn']], [['Quá', 'hạn']], [['OVERDUE']]])('%j', (name) => {
    expect(want).toContain('Nhiệm vụ quá hạn chưa hoàn thành');
    expect(parhoach([...name, '--as-of', '2024-04-15']).out).toBe(want);
  });

  it('and of two words', () => {
    const args = ['--as-of', '2024-04-15', '--format', 'json'];
    expect(parhoach(['chỉ', 'tiêu', 'còn', 'thiếu', ...args])).toEqual(parhoach(['kpi', 'gaps', ...args]));
  });
});

describe('options by their Vietnamese names', () => {
  it('say the same', () => {
    const english = [
      '--agency',
      'SNV',
      '--as-of',
      '15/4/2024',
      '--deadline',
      'Quý I/2024',
      '--format',
      'json',
    ];
    const vietnamese = [
      '--co-quan=SNV',
      '--tinh-den',
      '15/4/2024',
      '--thoi-han',
      'Quý I/2024',
      '--dinh-dang=json',
    ];
    const { code, out } = parhoach(['overdue', ...vietnamese]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as unknown[]).length).toBeGreaterThan(0);
    expect(out).toBe(parhoach(['overdue', ...english]).out);
  });

  it('are shown beside the English ones', () => {
    const { out } = parhoach(['overdue', '--help']);
    for (const names of [
      '--agency, --co-quan <tên>',
      '-o, --output, --ghi-ra <tệp>',
      '-h, --help, --tro-giup',
    ])
      expect(out).toContain(names);
  });

  it('keep to one meaning each in a command', () => {
    const all = (specs: readonly CommandSpec[]): CommandSpec[] =>
      specs.flatMap((each) => [each, ...all(each.children ?? [])]);
    for (const { name, options } of all(commands)) {
      const names = options.flatMap(({ flags, alias }) => [/--([a-z-]+)/u.exec(flags)?.[1], alias]);
      expect([name, names]).toEqual([name, [...new Set(names)]]);
    }
  });
});

describe('help', () => {
  it.each([
    [['-h', 'overdue']],
    [['help', 'overdue']],
    [['tro-giup', 'quá hạn']],
    [['overdue', '--tro-giup']],
  ])('%j is the help of the command', (args) =>
    expect(parhoach(args)).toEqual(parhoach(['overdue', '--help'])),
  );

  it.each([[['-h']], [['trợ', 'giúp']], [['--tro-giup']]])('%j is the help', (args) =>
    expect(parhoach(args)).toEqual(parhoach([])),
  );

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
