import type { Path } from '../../diagnostics/finding.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Reading } from '../../wording/reading.ts';
import { contradicted } from '../../wording/target/measured.ts';
import { readTarget } from '../../wording/target/read.ts';
import type { Target } from '../../wording/target/types.ts';
import { rule } from '../rule.ts';
import { changesOf } from './changes.ts';

const kpi = (target: string, unit: string) => `kpis:
  - id: "10.2"
    text: Số lượng doanh nghiệp gia nhập thị trường tăng so với năm 2023
    indicator: Số lượng doanh nghiệp gia nhập thị trường
    target: ${target}
    unit: ${unit}
    owner: Sở Nội vụ
`;

interface Data {
  readonly unit: string;
  readonly asked: string;
  readonly wording: string;
}

export const unitContradictsTarget = rule<Data>({
  code: 'unit-contradicts-target',
  severity: 'error',
  title: 'Đơn vị khác đơn vị của mức phải đạt',
  why: '"unit" chỉ nói thêm điều "target" để ngỏ. Mức phải đạt đã nói đơn vị mà "unit" ghi khác thì số liệu được so với mức ở đơn vị khác.',
  message: ({ unit, asked, wording }) => `Đơn vị "${unit}" khác đơn vị "${asked}" đọc từ "${wording}"`,
  remedy: ({ asked }) => `Bỏ dòng "unit", hoặc ghi đúng đơn vị: ${asked === '%' ? '"%"' : asked}`,
  wrong: kpi('Tăng 50 doanh nghiệp so với năm 2023', '"%"'),
  right: kpi('tăng so với năm 2023', 'doanh nghiệp'),
  check(plan, report) {
    for (const { target, unit, path } of targetsWithUnit(plan)) {
      const asked = target.ok ? contradicted(target.value, unit) : null;
      if (target.ok && asked !== null) report({ path }, { unit, asked, wording: target.value.wording });
    }
  },
});

interface Told {
  readonly target: Reading<Target>;
  readonly unit: string;
  readonly path: Path;
}

/** The plan's own targets, at their unit; and those that amendments put in their place, at the new words. */
function targetsWithUnit(plan: Plan): Told[] {
  const units = new Map(plan.data.kpis.map(({ id, unit }) => [id, unit]));
  const own = plan.kpis.flatMap(({ entry: { unit }, target, path }) =>
    unit === undefined ? [] : [{ target, unit, path: [...path, 'unit'] }],
  );
  const amended = changesOf(plan).flatMap(({ change, path }) => {
    const unit = 'kpi' in change ? units.get(change.kpi) : undefined;
    if (!('kpi' in change) || unit === undefined) return [];
    const target = readTarget(change.target, { planYear: plan.context.year });
    return [{ target, unit, path: [...path, 'target'] }];
  });
  return [...own, ...amended];
}
