import { rule } from '../rule.ts';

const erratum = (read: string) => `errata:
  - source: 96
    printed: Phần đầu
    read: ${read}
    kind: capture
    why: Nhận dạng nhầm dấu
`;

export const erratumWithoutChange = rule<object>({
  code: 'erratum-without-change',
  severity: 'warning',
  title: 'Hiệu đính không đổi chữ nào',
  why: 'Lỗi số hóa ("capture") là chữ đọc khác chữ in; hai bên giống nhau thì một bên đã chép nhầm.',
  message: () => '"printed" và "read" giống nhau mà loại là capture (lỗi số hóa)',
  remedy: () => 'Ghi chữ đúng ở "read"; nếu chỉ là lời lưu ý về chữ của quyết định thì dùng kind: signed',
  wrong: erratum('Phần đầu'),
  right: erratum('Phấn đấu'),
  check(plan, report) {
    for (const [e, { kind, printed, read }] of plan.data.errata.entries()) {
      if (kind === 'capture' && printed === read)
        report(
          { path: ['errata', e, 'read'], related: { path: ['errata', e, 'printed'], label: 'chữ in' } },
          {},
        );
    }
  },
});
