import { expect, it } from 'vitest';
import { found, told } from './drawn-table.ts';

it.each([
  [
    'money',
    ['STT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền', '1 | Máy tính | Cái | 5 | 10.000 | 50.000'],
  ],
  ['a budget', ['STT | Nội dung chi | Đơn vị thực hiện | Kinh phí', '1 | Tập huấn | Sở Nội vụ | 350']],
  ['members', ['STT | Họ và tên | Chức vụ | Nhiệm vụ', '1 | Nguyễn Văn A | Giám đốc Sở Nội vụ | Trưởng ban']],
  ['agencies', ['TT | Tên đơn vị | Địa chỉ | Ghi chú', '1 | Sở Nội vụ | 12 Lê Lợi | ']],
  ['scores', ['STT | Tiêu chí | Điểm tối đa | Điểm tự chấm', '1 | Công khai thủ tục | 10 | 9']],
  ['a programme', ['Thời gian | Nội dung | Người thực hiện', '8h00 - 8h15 | Đón tiếp đại biểu | Văn phòng']],
  [
    'steps of a procedure',
    [
      'STT | Nội dung công việc | Trách nhiệm thực hiện | Thời gian | Kết quả',
      '1 | Tiếp nhận hồ sơ | Trung tâm PVHCC | 0,5 ngày | Phiếu',
    ],
  ],
  [
    'letterhead and signature',
    ['ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nơi nhận: | TM. ỦY BAN NHÂN DÂN'],
  ],
])('is no annex: %s', (_, lines) => {
  const plan = found('KẾ HOẠCH', lines);
  expect(plan.sections).toEqual([]);
  expect(plan.findings.map(({ code }) => code)).toEqual(['annex-not-found']);
});

it('reads targets as targets, beside the tasks of another annex', () => {
  const plan = found(
    [
      'TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi, đánh giá',
      '*I* | *Đến năm 2030* | | | ',
      '1 | Hồ sơ trực tuyến | % | ≥ 80 | Sở Nội vụ',
      '2 | Xếp hạng PAR INDEX | Thứ bậc | Nhóm 10 cả nước | Sở Nội vụ',
      '3 | Xếp hạng PCI | Thứ hạng | ≤ 15 | Sở Tài chính',
    ],
    ['TT | Nhiệm vụ | Cơ quan chủ trì | Kết quả | Thời hạn', '1 | Lập đề án | Sở Y tế | Đề án | Quý I/2025'],
  );
  expect(told(plan)).toEqual(['1 | Lập đề án | Sở Y tế | – | Quý I/2025 | Đề án']);
  expect(
    plan.kpis.map(({ number, text, target, owner }) => [number, text.words, target, owner?.words]),
  ).toEqual([
    ['1', 'Hồ sơ trực tuyến', '≥ 80%', 'Sở Nội vụ'],
    ['2', 'Xếp hạng PAR INDEX', 'Nhóm 10 cả nước', 'Sở Nội vụ'],
    ['3', 'Xếp hạng PCI', 'Thứ hạng ≤ 15', 'Sở Tài chính'],
  ]);
});

it('leaves the budget out beside the tasks, and takes it for them where it stands alone', () => {
  const budget = [
    'STT | Nội dung | Đơn vị thực hiện | Thời gian | Kinh phí',
    '1 | Tập huấn | Sở Nội vụ | Quý I/2025 | 350',
  ];
  const annex = ['TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn', '1 | Lập đề án | Sở Y tế | Quý I/2025'];
  expect(told(found(annex, budget))).toEqual(['1 | Lập đề án | Sở Y tế | – | Quý I/2025 | –']);
  expect(told(found(budget))).toEqual(['1 | Tập huấn | Sở Nội vụ | – | Quý I/2025 | –']);
});

it('leaves a budget out by its title, whoever spends it and when', () => {
  const budget = [
    'STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Tổng kinh phí | Thời gian',
    '1 | Tập huấn | Sở Nội vụ | 350 | Năm 2025',
  ];
  expect(told(found('DỰ TOÁN KINH PHÍ NĂM 2025', budget))).toEqual([]);
  expect(told(found('NHIỆM VỤ VÀ KINH PHÍ THỰC HIỆN', budget))).toHaveLength(1);
});

it('takes the last year of several for the value wanted', () => {
  const { kpis } = found([
    'STT | Chỉ tiêu | ĐVT | Năm 2025 | Năm 2026 | Cơ quan chủ trì',
    '1 | Hồ sơ đúng hạn | % | 95 | 98 | Sở Nội vụ',
  ]);
  expect(kpis.map(({ target }) => target)).toEqual(['98%']);
});
