import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { progressFile, run, smallProvince } from './province.ts';

/** Three departments: on 15/04/2024 tasks 1 and 2 are 15 and 46 days late, 3 is due at the year's end. */
const plan = planWith(`agencies:
  - { name: Sở Nội vụ, code: SNV }
  - { name: Sở Tư pháp, code: STP }
  - { name: Sở Y tế, code: SYT }
sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - { id: "1", text: Rà soát văn bản, lead: Sở Tư pháp, deadline: Quý I/2024 }
  - id: II
    title: Cải cách tổ chức bộ máy
    tasks:
      - { id: "2", text: Kiểm tra công vụ, lead: Sở Nội vụ, deadline: Tháng 2/2024 }
  - id: III
    title: Chuyển đổi số
    tasks:
      - { id: "3", text: Bệnh án điện tử, lead: Sở Y tế, deadline: Trong năm 2024 }
      - { id: "4", text: Đặt lịch khám, lead: Sở Y tế, deadline: Quý I/2024 }
`);

const doing = (task: string, document: string) => ({
  task,
  status: 'doing' as const,
  date: '2024-02-10',
  reported: '2024-02-10',
  document,
});
const folder = smallProvince(plan, {
  STP: progressFile('Sở Tư pháp', [doing('1', '1/STP')]),
  SNV: progressFile('Sở Nội vụ', [doing('2', '2/SNV')]),
  SYT: progressFile('Sở Y tế', [doing('4', '4/SYT')]),
});

const ask = (...args: string[]) => run(folder, ...args, '--as-of', '15/4/2024');
const TWO = ['--agency', 'SNV', '--agency', 'so tu phap'];

function tasksOf(...args: string[]): string[] {
  const { code, out, err } = ask(...args, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return (JSON.parse(out) as { task?: string; id?: string }[]).map(({ task, id }) => task ?? id ?? '');
}

describe('several agencies are one question', () => {
  it.each([
    [
      ['overdue', ...TWO],
      ['2', '1'],
    ], // most days late first
    [['upcoming', '--within', '300', '--agency', 'SYT', '--agency', 'SNV'], ['3']],
    [
      ['tasks', ...TWO],
      ['1', '2'],
    ],
    [
      ['evidence', ...TWO],
      ['1', '2'],
    ],
    [
      ['overdue', '--section', 'I', '--section', 'chuyen doi so'],
      ['1', '4'],
    ],
    [
      ['tasks', '--section', 'I', '--section', '3'],
      ['1', '3', '4'],
    ],
    [
      ['evidence', '--section', 'II', '--section', 'III'],
      ['2', '4'],
    ],
    [['tasks', ...TWO, '--section', 'II', '--section', 'III'], ['2']],
  ])('%j', (args, ids) => expect(tasksOf(...args)).toEqual(ids));

  it('are named in the heading, their work told by agency', () => {
    const { out } = ask('overdue', ...TWO);
    expect(out).toContain('Nhiệm vụ quá hạn chưa hoàn thành của Sở Nội vụ, Sở Tư pháp, tính đến ngày');
    expect(out).toContain('Tổng cộng: 2 nhiệm vụ quá hạn chưa hoàn thành.');
    expect(out).toMatch(/│ Sở Nội vụ +│[\s\S]*│ Sở Tư pháp +│/u);
  });

  it('are counted together and one by one by status', () => {
    const { out } = ask('status', ...TWO);
    expect(out).toContain('Tình hình thực hiện của Sở Nội vụ, Sở Tư pháp');
    expect(out).toContain('2 nhiệm vụ được theo dõi: 2 quá hạn chưa hoàn thành.');
    expect(out).not.toContain('Sở Y tế');
  });

  it('share a calendar', () => {
    const { out } = ask('calendar', ...TWO);
    expect(out.match(/^BEGIN:VEVENT/gmu)).toHaveLength(2);
    expect(out.replace(/\r\n /gu, '')).toContain('– Sở Nội vụ\\, Sở Tư pháp');
  });

  it('get a letter each, in the folder that -o names', () => {
    const { code, err } = ask('remind', ...TWO, '-o', 'don-doc');
    expect(code).toBe(0);
    expect(err).toContain('Đã ghi 2 công văn vào don-doc');
    expect(['SNV', 'STP', 'SYT'].map((each) => existsSync(join(folder, `don-doc/${each}.txt`)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(ask('remind', ...TWO, '--sent', '5/SNV', '--date', '15/4/2024').code).toBe(2);
  });

  it('keep no letter back for one that has nothing to be reminded of, and say so', () => {
    const { code, out, err } = run(folder, 'remind', ...TWO, '--as-of', '5/3/2024');
    expect(code).toBe(0);
    expect(out).toContain('Kính gửi: Sở Nội vụ');
    expect(err).toContain('Sở Tư pháp không có nhiệm vụ nào quá hạn hoặc sắp đến hạn');
  });

  it.each(['overdue', 'upcoming', 'tasks', 'status', 'calendar', 'evidence', 'remind', 'changes'])(
    '%s refuses them all for one that is unknown, with the nearest names',
    (command) => {
      const since = command === 'changes' ? ['--since', '1/1/2024'] : [];
      const { code, out, err } = ask(command, ...since, '--agency', 'SNV', '--agency', 'Sở Y teo');
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Không có cơ quan nào tên "Sở Y teo"');
      expect(err).toContain('Sở Y tế');
    },
  );
});
