import { expect, test } from 'vitest';
import { folderOf, parhoach } from './run.ts';

const DASHES = `TT,Nội dung nhiệm vụ,Cơ quan chủ trì,Cơ quan phối hợp,Thời gian hoàn thành
1,Rà soát thủ tục hành chính,Sở Nội vụ,Sở Tư pháp,Quý I/2026
-,Rà soát đợt một,Sở Nội vụ,Sở Tư pháp,Quý I/2026
-,Rà soát đợt hai,Sở Nội vụ,Sở Tư pháp,Quý II/2026
2,Ban hành danh mục,Sở Tư pháp,Sở Nội vụ,Quý II/2026
`;

const LETTERHEAD = `ỦY BAN NHÂN DÂN,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN HÒA,,Độc lập - Tự do - Hạnh phúc
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026,,
TT,Nội dung nhiệm vụ,Cơ quan chủ trì
1,Rà soát thủ tục hành chính,Sở Nội vụ
`;

const ROLES = `TT,Nội dung nhiệm vụ,Phân công thực hiện,Thời gian hoàn thành
1,Rà soát thủ tục hành chính,"Chủ trì: Sở Nội vụ; Phối hợp: Sở Tư pháp",Quý I/2026
2,Ban hành danh mục,"Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ",Quý II/2026
3,Niêm yết danh mục,Chủ trì: UBND cấp xã,Quý II/2026
4,Sơ kết,Sở Nội vụ,Quý IV/2026
`;

const LABELS = `ỦY BAN NHÂN DÂN
TỈNH AN HÒA
Số: 12/KH-UBND
An Hòa, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ
1. Rà soát thủ tục hành chính của tỉnh.
- Cơ quan thực hiện: Sở Nội vụ.
- Hoàn thành: Trước ngày 30/9/2026.
- Dự kiến sản phẩm: Báo cáo.
2. Ban hành danh mục thủ tục hành chính.
- Giao thực hiện: Sở Tư pháp.
- Hạn: Quý II/2026.
- Đầu ra: Danh mục.
- Ghi chú: Làm trước.
`;

const APPROVED = `Số: 9/QĐ-UBND
An Hòa, ngày 05 tháng 01 năm 2026

QUYẾT ĐỊNH
Phê duyệt Đề án phát triển dữ liệu số

Căn cứ Luật Dữ liệu;
TT\tNội dung nhiệm vụ\tCơ quan chủ trì
1\tRà soát thủ tục hành chính\tSở Nội vụ
`;

test.each([
  ['rows under another, marked by a dash', 'a.csv', DASHES],
  ['one column that says who leads and who supports', 'a.csv', ROLES],
  ['label lines below the tasks, in words that headings have too', 'a.txt', LABELS],
  ['a decision that approves a plan of no named year', 'a.txt', APPROVED],
  ['a letterhead in two columns above the headings', 'a.csv', LETTERHEAD],
])('a plan is its document right after its import: %s', (_, file, text) => {
  const cwd = folderOf({ [file]: text });
  expect(parhoach(['import', file, '--year', '2026'], { cwd }).code).toBe(0);
  const { code, out } = parhoach(['trace'], { cwd });
  expect([code, out]).toEqual([0, expect.stringContaining('đúng từng chữ')]);
});
