import { expect, it } from 'vitest';
import { found, told } from './drawn-table.ts';

it('tells the columns of a table without a heading row by what the cells read as', () => {
  const plan = found([
    '1 | Nâng cấp cổng dịch vụ công | Sở Tư pháp | Các sở, ngành | Quý II/2025',
    '2 | Tập huấn kỹ năng số cho công chức | Sở Nội vụ | UBND cấp xã | Tháng 10/2025',
  ]);
  expect(told(plan)).toEqual([
    '1 | Nâng cấp cổng dịch vụ công | Sở Tư pháp | Các sở, ngành | Quý II/2025 | –',
    '2 | Tập huấn kỹ năng số cho công chức | Sở Nội vụ | UBND cấp xã | Tháng 10/2025 | –',
  ]);
  expect(plan.findings.map(({ code }) => code)).toContain('column-unclear');
});

it('takes no table without a heading row that says nothing of who or when', () => {
  for (const rows of [
    ['1 | Nguyễn Văn An, Phó Chủ tịch | Sở Tư pháp', '2 | Trần Thị Bình, Phó Giám đốc | Sở Nội vụ'],
    ['1 | Mua sắm thiết bị văn phòng | Sở Tư pháp | 1.200', '2 | In ấn tài liệu tập huấn | Sở Nội vụ | 300'],
    ['UBND TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 15/KH-UBND | Hà Nam, ngày 12/01/2025'],
  ])
    expect(found(rows).findings.map(({ code }) => code)).toEqual(['annex-not-found']);
});
