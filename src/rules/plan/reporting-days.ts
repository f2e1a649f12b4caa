import { rule } from '../rule.ts';

const planWith = (from: number) => `plan:
  title: Kế hoạch cải cách hành chính năm 2024
  year: 2024
  province: Bình Phước
  decision:
    number: 1/QĐ-UBND
    date: 2023-12-29
    issuer: Chủ tịch UBND tỉnh
  policy:
    reporting:
      from: ${from}
      to: 14
`;

/** Windows run from the day after one cut-off to the next: a `from` that says otherwise would be believed by its reader. */
export const reportingDays = rule<{ from: number; to: number }>({
  code: 'reporting-days',
  severity: 'warning',
  title: 'Kỳ báo cáo không nối tiếp nhau',
  why: 'Số liệu của một kỳ bắt đầu từ ngày sau ngày chốt của kỳ trước. Bắt đầu sớm hơn thì có ngày được tính hai lần, muộn hơn thì có ngày không thuộc kỳ nào; chương trình chỉ tính theo ngày chốt "to".',
  message: ({ from, to }) => `Kỳ báo cáo bắt đầu từ ngày ${from}, nhưng kỳ trước chốt số liệu ngày ${to}`,
  remedy: ({ to }) => `Ghi "from: ${to + 1}", hoặc sửa ngày chốt "to"`,
  wrong: planWith(16),
  right: planWith(15),
  check({ data }, report) {
    const { reporting } = data.plan.policy;
    if (reporting === undefined || reporting.from === reporting.to + 1) return;
    report({ path: ['plan', 'policy', 'reporting', 'from'] }, reporting);
  },
});
