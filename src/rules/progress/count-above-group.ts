import { groupMeasured, type SizedGroup, sizedGroup } from '../../tracking/counts.ts';
import { progressExample } from './example.ts';
import { measureEntries, progressRule, taskEntries } from './progress-rule.ts';

const communes = (of: number) =>
  progressExample(`kpi: "7.1"\ncount: 80\nof: ${of}\ndate: 2024-06-30\nreported: 2024-07-01`);

export const countAboveGroup = progressRule<SizedGroup & { of: number }>({
  code: 'count-above-group',
  severity: 'error',
  title: 'Tổng số lớn hơn số đơn vị của nhóm',
  why: 'Nhóm báo cáo chung có số đơn vị ghi trong kế hoạch. Tổng số lớn hơn số ấy là gõ nhầm, hoặc kế hoạch ghi sai số đơn vị.',
  message: ({ of, name, size }) => `Tổng số ${of} lớn hơn số đơn vị của ${name} trong kế hoạch (${size})`,
  remedy: ({ name }) =>
    `Kiểm tra lại "of"; nếu ${name} nhiều đơn vị hơn thì sửa "size" của nhóm trong tệp kế hoạch`,
  wrong: communes(112),
  right: communes(111),
  check(view, report) {
    const { plan, file } = view;
    const own = sizedGroup(plan, file.agency);
    if (own !== null) {
      for (const { entry, index } of taskEntries(view))
        if (entry.of !== undefined && entry.of > own.size)
          report({ path: ['entries', index, 'of'] }, { of: entry.of, ...own });
    }
    const kpis = new Map(plan.kpis.map((kpi) => [kpi.id, kpi]));
    for (const { entry, index } of measureEntries(view)) {
      const kpi = kpis.get(entry.kpi);
      const group = kpi === undefined ? null : groupMeasured(plan, kpi);
      if (group !== null && entry.of !== undefined && entry.of > group.size)
        report({ path: ['entries', index, 'of'] }, { of: entry.of, ...group });
    }
  },
});
