import { rule } from '../rule.ts';

const erratum = (extra: string) => `errata:
  - source: 96
    printed: Quý I
    read: Quý II
    kind: corrected
    why: Đính chính của cơ quan ban hành
${extra}`;

export const erratumDocument = rule<object>({
  code: 'erratum-document',
  severity: 'error',
  title: 'Đính chính không có số văn bản',
  why: 'Chỉ cơ quan ban hành mới đính chính được quyết định, bằng văn bản có số và ngày.',
  message: () => 'Hiệu đính loại "corrected" phải ghi văn bản đính chính',
  remedy: () => 'Thêm "document" với "number" và "date"; nếu chỉ là cách đọc thì dùng kind: signed',
  wrong: erratum(''),
  right: erratum(`    document:
      number: 15/QĐ-UBND
      date: 2024-01-10
`),
  check(plan, report) {
    for (const [e, each] of plan.data.errata.entries()) {
      if (each.kind === 'corrected' && !each.document) report({ path: ['errata', e] }, {});
    }
  },
});
