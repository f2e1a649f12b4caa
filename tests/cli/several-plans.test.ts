import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderFor, run } from './province.ts';
import { shippedPlan, shippedSource } from './run.ts';

/** Another province's plan for the year after. */
const neighbour = planWith(`plan:
  title: Kế hoạch cải cách hành chính năm 2025 của tỉnh Đồng Nai
  year: 2025
  province: Đồng Nai
  decision: { number: 9/QĐ-UBND, date: 2024-12-30, issuer: Chủ tịch UBND tỉnh Đồng Nai }
agencies:
  - { name: Sở Nội vụ, code: SNV }
  - { name: Sở Tư pháp, code: STP }
  - { name: Sở Du lịch, code: SDL }
sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - { id: "1", text: Rà soát văn bản, lead: Sở Tư pháp, deadline: Quý I/2025 }
      - { id: "2", text: Kiểm tra công vụ, lead: Sở Nội vụ, deadline: Tháng 6/2025 }
      - { id: "3", text: Quảng bá du lịch, lead: Sở Du lịch, deadline: Trong năm 2025 }
kpis:
  - { id: "1.1", text: 100% hồ sơ đúng hạn, indicator: Tỷ lệ hồ sơ đúng hạn, target: 100% }
`);

const folder = folderFor({
  'plan/2024/plan.yaml': shippedPlan,
  'plan/2025/plan.yaml': neighbour,
  ...shippedSource,
});
const AS_OF = ['--as-of', '15/7/2025'];
const ask = (...args: string[]) => run(folder, ...args, ...AS_OF);

/** What is printed of each plan: from its heading on. */
function parts(out: string, heading: RegExp): string[] {
  const starts = [...out.matchAll(new RegExp(heading, 'gmu'))].map(({ index }) => index);
  return starts.map((start, i) => out.slice(start, starts[i + 1]));
}

describe('plans of two provinces', () => {
  it('are two lists of overdue work, with a heading and a total each', () => {
    const { code, out } = ask('overdue');
    const [ours, theirs, ...more] = parts(out, /^Nhiệm vụ quá hạn chưa hoàn thành/);
    expect([code, more]).toEqual([0, []]);
    expect(ours).toContain('2142/QĐ-UBND');
    expect(ours).not.toContain('tỉnh Đồng Nai');
    expect(ours).toMatch(/Tổng cộng: \d+ nhiệm vụ quá hạn chưa hoàn thành/u);
    expect(theirs).toContain('tỉnh Đồng Nai');
    // Quý I ended 106 days before 15/7/2025 (30 + 31 + 30 + 15), June 15 days before; the year has not ended.
    expect(theirs).toMatch(/Rà soát văn bản[\s\S]*106/u);
    expect(theirs).toContain('Tổng cộng: 2 nhiệm vụ quá hạn chưa hoàn thành.');
  });

  it.each([
    [['upcoming', '--within', '200'], /^Nhiệm vụ đến hạn từ ngày/],
    [['tasks'], /^Nhiệm vụ, tính đến/],
    [['kpi', 'list'], /^Chỉ tiêu, tính đến/],
    [['kpi', 'gaps'], /^Chỉ tiêu chưa đạt/],
    [['status'], /^Tình hình thực hiện/],
    [['silent', '--period', 'Quý II/2025'], /^Việc chưa có báo cáo/],
    [['changes', '--since', '1/1/2025'], /^Thay đổi từ/],
    [['agencies'], /^Cơ quan, nhóm và vai trò/],
    [['evidence'], /^Danh mục tài liệu kiểm chứng/],
  ])('%j prints a list for each, on the screen and as Markdown', (args, heading) => {
    const screen = parts(ask(...args).out, heading);
    const paper = parts(ask(...args, '--format', 'md').out, new RegExp(`^## ${heading.source.slice(1)}`));
    for (const [ours, theirs, ...more] of [screen, paper]) {
      expect(more).toEqual([]);
      expect(ours?.includes('tỉnh Đồng Nai')).toBe(false);
      expect(theirs).toContain('tỉnh Đồng Nai');
    }
  });

  it('stay one CSV and one JSON, whose rows name their plan', () => {
    const rows = JSON.parse(ask('tasks', '--format', 'json').out) as { plan: string }[];
    expect(new Set(rows.map(({ plan }) => plan))).toEqual(new Set(['2142/QĐ-UBND', '9/QĐ-UBND']));
    const lines = ask('tasks', '--format', 'csv').out.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + rows.length);
    expect(lines.filter((line) => line.includes('Kế hoạch;Mã'))).toHaveLength(1);
  });

  it('are a sheet each in a workbook', async () => {
    ask('overdue', '-o', 'tre.xlsx');
    const sheets = await readXlsx(readFileSync(join(folder, 'tre.xlsx')));
    const texts = sheets.map(({ data }) => JSON.stringify(data));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Danh sách 1', 'Danh sách 2']);
    expect(texts.map((text) => text.includes('tỉnh Đồng Nai'))).toEqual([false, true]);
  });

  it('are each asked for an agency; one that only one of them has is looked for there alone', () => {
    const both = ask('overdue', '--agency', 'so noi vu');
    expect([both.code, both.err]).toEqual([0, '']);
    expect(parts(both.out, /^Nhiệm vụ quá hạn chưa hoàn thành của Sở Nội vụ/)).toHaveLength(2);
    const one = ask('tasks', '--agency', 'SDL');
    expect(parts(one.out, /^Nhiệm vụ của Sở Du lịch/)).toHaveLength(1);
    expect(one.out).not.toContain('Bình Phước');
    expect(one.err).toContain('Kế hoạch theo Quyết định số 2142/QĐ-UBND không có cơ quan "SDL"');
  });

  it('have sections of their own', () => {
    const { out, err } = ask('tasks', '--section', 'III');
    expect(parts(out, /^Nhiệm vụ lĩnh vực "III"/)).toHaveLength(1);
    expect(err).toContain('Kế hoạch theo Quyết định số 9/QĐ-UBND không có lĩnh vực "III"');
    expect(ask('tasks', '--section', 'III', '--agency', 'SDL').code).toBe(2);
  });

  it('can be named one by one, each counting once', () => {
    const [ours, theirs] = ['plan/2024', 'plan/2025/plan.yaml'].map((path) => ['--plan', path]);
    const plansOf = (...args: string[]) => {
      const rows = JSON.parse(ask('overdue', '--format', 'json', ...args).out) as { plan: string }[];
      return [...new Set(rows.map(({ plan }) => plan))].sort();
    };
    expect(plansOf(...theirs!)).toEqual(['9/QĐ-UBND']);
    expect(plansOf(...theirs!, ...ours!)).toEqual(['2142/QĐ-UBND', '9/QĐ-UBND']);
    expect(ask('tasks', ...theirs!, ...theirs!).out).toContain('Tổng cộng: 3 nhiệm vụ.');
    expect(ask('tasks', ...theirs!, '--plan', 'plan/2026')).toMatchObject({ code: 2, out: '' });
    expect(ask('validate', ...theirs!, ...ours!).code).toBe(0);
  });
});
