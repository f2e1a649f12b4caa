import { measureFault } from '../../tracking/measure-scale.ts';
import { progressExample } from './example.ts';
import { measureEntries, progressRule } from './progress-rule.ts';

const measure = (value: string) =>
  progressExample(`kpi: "6.2"\nvalue: ${value}\ndate: 2024-06-30\nreported: 2024-07-01\ndocument: 10/BC-STP`);

export const measureOutOfRange = progressRule<{ value: number; fault: string }>({
  code: 'measure-out-of-range',
  severity: 'error',
  title: 'Số liệu ngoài khoảng có thể',
  why: 'Tỷ lệ không vượt 100%, thứ hạng là số nguyên từ 1, số đếm là số nguyên không âm: số ngoài khoảng là gõ nhầm, và làm sai mọi phép so với chỉ tiêu.',
  message: ({ value, fault }) => `Không thể là ${String(value).replace('.', ',')}: ${fault}`,
  remedy: () => 'Kiểm tra lại số; dấu thập phân trong tệp là dấu chấm: 97.2',
  wrong: measure('972'),
  right: measure('97.2'),
  check(view, report) {
    const kpis = new Map(view.plan.kpis.map((kpi) => [kpi.id, kpi]));
    for (const { entry, index } of measureEntries(view)) {
      const kpi = kpis.get(entry.kpi);
      if (kpi === undefined || entry.value === undefined) continue;
      const fault = measureFault(kpi, entry.value);
      if (fault !== null) report({ path: ['entries', index, 'value'] }, { value: entry.value, fault });
    }
  },
});
