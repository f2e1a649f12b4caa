import type { TargetOp } from '../../wording/target/types.ts';
import { rule } from '../rule.ts';

const kpi = (target: string) => `kpis:
  - id: "3.1"
    text: 100% cơ quan được đánh giá, xếp loại
    indicator: Tỷ lệ cơ quan được đánh giá
    target: ${target}
    owner: Sở Nội vụ
`;

const NEVER = 'never';
const ALWAYS = 'always';
const LESS = 'less';

interface Data {
  readonly wording: string;
  readonly how: typeof NEVER | typeof ALWAYS | typeof LESS;
}

export const targetAroundWhole = rule<Data>({
  code: 'target-around-whole',
  severity: 'warning',
  title: 'Mức 100% viết với chữ so sánh lạ',
  why: 'Tỷ lệ không vượt quá 100%: "Trên 100%", "Trên 980%" không bao giờ đạt được, "Không quá 100%" lúc nào cũng đạt, "Dưới 100%" thì làm trọn vẹn lại là không đạt. Thường là chép nhầm chữ so sánh, hoặc thừa một chữ số.',
  message: ({ wording, how }) => {
    if (how === ALWAYS) return `"${wording}" lúc nào cũng đạt`;
    if (how === LESS) return `"${wording}": hoàn thành tất cả lại là không đạt`;
    return `"${wording}" không bao giờ đạt được với một tỷ lệ`;
  },
  remedy: () => 'Viết "100%" (hiểu là ít nhất 100%), hoặc mức đúng của quyết định',
  wrong: kpi('Trên 100%'),
  right: kpi('100%'),
  check(plan, report) {
    for (const { target, path } of plan.kpis) {
      if (!target.ok) continue;
      const { op, value, unit, baselineYear, wording } = target.value;
      // What is compared with another year may grow by any share.
      if (unit !== '%' || value === null || baselineYear !== null) continue;
      const how = howOdd(op, value);
      if (how !== null) report({ path: [...path, 'target'] }, { wording, how });
    }
  },
});

function howOdd(op: TargetOp, value: number): Data['how'] | null {
  if (value < 100) return null;
  if (op === '<=' || (op === '<' && value > 100)) return ALWAYS;
  if (op === '<') return LESS;
  return value > 100 || op === '>' ? NEVER : null;
}
