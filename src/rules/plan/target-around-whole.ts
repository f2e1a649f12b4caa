import { rule } from '../rule.ts';

const kpi = (target: string) => `kpis:
  - id: "3.1"
    text: 100% cơ quan được đánh giá, xếp loại
    indicator: Tỷ lệ cơ quan được đánh giá
    target: ${target}
    owner: Sở Nội vụ
`;

export const targetAroundWhole = rule<{ wording: string; always: boolean }>({
  code: 'target-around-whole',
  severity: 'warning',
  title: 'Mức 100% viết với chữ so sánh lạ',
  why: 'Tỷ lệ không vượt quá 100%: "Trên 100%" không bao giờ đạt được, "Không quá 100%" lúc nào cũng đạt. Thường là chép nhầm chữ so sánh.',
  message: ({ wording, always }) =>
    always ? `"${wording}" lúc nào cũng đạt` : `"${wording}" không bao giờ đạt được với một tỷ lệ`,
  remedy: () => 'Viết "100%" (hiểu là ít nhất 100%), hoặc mức đúng của quyết định',
  wrong: kpi('Trên 100%'),
  right: kpi('100%'),
  check(plan, report) {
    for (const { target, path } of plan.kpis) {
      if (!target.ok) continue;
      const { op, value, unit, baselineYear, wording } = target.value;
      if (unit !== '%' || value !== 100 || baselineYear !== null || op === '>=' || op === '=') continue;
      if (op !== '<') report({ path: [...path, 'target'] }, { wording, always: op === '<=' });
    }
  },
});
