import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../../diagnostics/refusal.ts';
import { explainPlan } from '../../plan/explain-plan.ts';
import type { PlanValues } from '../../plan/write-plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { writeOutput } from '../files/write-output.ts';
import { PLAN } from '../plans/plan-files.ts';
import { examplePlan } from './example.ts';
import { nextPlan } from './next-plan.ts';

/** What to begin, and where. */
export interface InitOrder {
  readonly cwd: string;
  readonly today: IsoDate;
  readonly province: string | null;
  readonly year: number | null;
  /** A plan whose next year this is; null: none. */
  readonly from: string | null;
  /** The plan file, or its folder; null: plan/<year>/plan.yaml. */
  readonly output: string | null;
}

export interface InitAnswer {
  /** The plan file, as it was or would have been typed. */
  readonly file: string;
  /** Tasks that go on from the plan before. */
  readonly carried: number;
  /** For stderr, in Vietnamese. */
  readonly remarks: readonly string[];
}

const HEAD = [
  'Tệp kế hoạch của parhoach. Sau dấu # là lời giải thích: giữ hay xóa đều được; dòng chỉ có lời giải thích là khóa chưa dùng.',
  'Nội dung có chữ "ví dụ" là ví dụ: thay bằng lời văn của quyết định. Có tệp Word, Excel, PDF thì dùng: parhoach import <tệp>',
  'unverified: true là tên, mã thường dùng, chưa đối chiếu với quyết định của tỉnh: đối chiếu rồi bỏ dòng ấy.',
  'Soát lại bằng: parhoach validate. Mọi khóa: docs/tep-ke-hoach.md.',
];

/** Writes a plan file to begin with. @throws Refusal when there is one already, or the plan before cannot be read */
export async function initPlan({ cwd, today, province, year, from, output }: InitOrder): Promise<InitAnswer> {
  const next = from === null ? null : await nextPlan({ from, cwd, today, year });
  const values: PlanValues = next?.values ?? examplePlan(province, year ?? Number(today.slice(0, 4)));
  const planYear = (values.plan as { year: number }).year;
  const named = output ?? join('plan', String(planYear));
  const file = /\.ya?ml$/iu.test(named) ? named : join(named, PLAN);
  if (existsSync(resolve(cwd, file)))
    throw new Refusal(
      `Đã có tệp ${file}; chưa ghi gì`,
      `Chọn nơi khác bằng -o, ví dụ -o ${join(dirname(file), 'moi', PLAN)}`,
    );
  writeOutput(file, cwd, explainPlan(values, HEAD));
  return { file, carried: next?.carried ?? 0, remarks: next?.remarks ?? [] };
}
