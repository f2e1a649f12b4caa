import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/reports/paper/docx.ts';
import { paperOf, reportFolder, smallProgress } from '../reports/paper/small-report.ts';
import { planWith } from '../rules/small-plan.ts';
import { misplaced, type Opened, open } from './office.ts';

const TASKS = 1000;
const LONG_WORD = 'Nghịđịnhthôngtưquyếtđịnh'.repeat(8);

/** A plan of ten sections with a hundred tasks each, all of them late, one with a word wider than its cell. */
const plan = planWith(
  `sections:\n${Array.from(
    { length: 10 },
    (_, s) =>
      `  - id: S${s}\n    title: Lĩnh vực số ${s + 1} của kế hoạch\n    tasks:\n${Array.from(
        { length: TASKS / 10 },
        (_, t) => {
          const id = s * 100 + t + 1;
          const text = id === 7 ? LONG_WORD : 'Tổ chức thực hiện và báo cáo kết quả theo quy định';
          return `      - id: "${id}"\n        text: ${text}, việc số ${id}\n        lead: Sở Tư pháp\n        support: Sở Nội vụ\n        deadline: Tháng ${(id % 3) + 1}/2024\n`;
        },
      ).join('')}`,
  ).join('')}`,
);

describe('a report of a thousand tasks', () => {
  let opened: Opened;
  beforeAll(async () => {
    const progress = smallProgress.replace(/ {2}- kpi:[\s\S]*$/u, '');
    opened = open(await renderDocx(await paperOf(reportFolder(plan, progress))), 'docx');
  }, 180_000);

  it('tells the first late tasks, and how many more', () => {
    const upright = opened.pages.filter(({ width, height }) => width < height);
    // All but task 1, which was done.
    expect(upright.map(({ text }) => text).join(' ')).toMatch(
      /999 nhiệm vụ.*và 969 nhiệm vụ khác \(Phụ lục I\)/u,
    );
  });

  it('holds every task in the annex', () => {
    const annex = opened.pages
      .filter(({ width, height }) => width > height)
      .map(({ text }) => text)
      .join(' ');
    for (const id of [1, 500, 1000]) expect(annex).toMatch(new RegExp(`việc số ${id}\\b`, 'u'));
  });

  it('wraps a word that is wider than its cell', () => {
    const page = opened.pages.find(({ text }) => text.includes('Nghịđịnh'))!;
    expect(misplaced(page)).toEqual([]);
  });
});
