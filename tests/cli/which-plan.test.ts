import { describe, expect, it } from 'vitest';
import { planWith } from '../rules/small-plan.ts';
import { folderOf, parhoach } from './run.ts';

const planOf = (year: number, signed: string, closed = '') =>
  planWith(`
plan:
  title: Kế hoạch cải cách hành chính năm ${year}
  year: ${year}
  province: Bình Phước
  decision: { number: ${year}/QĐ-UBND, date: ${signed}, issuer: Chủ tịch UBND tỉnh }
  ${closed}
sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - { id: "1", text: Rà soát văn bản, lead: Sở Tư pháp, deadline: Quý I }
`);

const cwd = folderOf({
  'plan/2024/plan.yaml': planOf(2024, '2023-12-29', 'closed: 2025-06-30'),
  'plan/2025/plan.yaml': planOf(2025, '2024-12-30'),
});

function plansThatAnswer(asOf: string): { plans: string[]; err: string } {
  const { out, err } = parhoach(['tasks', '--as-of', asOf, '--format', 'json'], { cwd });
  return { plans: (JSON.parse(out) as { plan: string }[]).map(({ plan }) => plan), err };
}

describe('which plan answers', () => {
  it.each([
    ['2024-05-01', ['2024/QĐ-UBND']],
    ['2024-12-30', ['2024/QĐ-UBND', '2025/QĐ-UBND']], // the day the second is signed
    ['2025-06-29', ['2024/QĐ-UBND', '2025/QĐ-UBND']], // the last day before the first is closed
    ['2025-06-30', ['2025/QĐ-UBND']],
  ])('on %s: every plan signed by then and not closed', (asOf, plans) => {
    expect(plansThatAnswer(asOf)).toEqual({ plans, err: '' });
  });

  it('before any was signed: the newest, and stderr says so', () => {
    const { plans, err } = plansThatAnswer('2023-01-01');
    expect(plans).toEqual(['2025/QĐ-UBND']);
    expect(err).toContain('chưa có kế hoạch nào được ký');
  });

  it('reads years left out as each plan’s own', () => {
    const rows = JSON.parse(
      parhoach(['overdue', '--as-of', '2025-04-01', '--format', 'json'], { cwd }).out,
    ) as {
      plan: string;
      due: string;
    }[];
    expect(rows.map(({ plan, due }) => [plan, due])).toEqual([
      ['2024/QĐ-UBND', '2024-03-31'],
      ['2025/QĐ-UBND', '2025-03-31'],
    ]);
  });
});
