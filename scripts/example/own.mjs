/** What single bodies did of the work that is theirs alone, told by hand. */
import { documentNumber } from './bodies.mjs';
import { SNV } from './home-affairs.mjs';
import { RUNNING, UBCX } from './running.mjs';
import { note, period, product, taken, told } from './told.mjs';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const two = (n) => String(n).padStart(2, '0');

/** The monthly publication; that of February came late, that of November is missing. */
const VPUB = MONTHS.filter((month) => month !== 11).map((month) => {
  const late = month === 2;
  const date = late ? '2024-03-06' : `2024-${two(month)}-${two(month === 12 ? 27 : 25)}`;
  const reported = late ? '2024-03-07' : `2024-${two(month)}-${two(month === 12 ? 30 : 26)}`;
  return told('9', 'done', date, reported, `${38 * month + 7}/TB-VPUBND`, period(`Tháng ${month}/2024`));
});

const STC = [
  told(
    '25',
    'done',
    '2024-11-27',
    '2024-11-29',
    '602/BC-STC',
    product('Cấp 148 mã số đơn vị sử dụng ngân sách, 96 mã số đầu tư'),
  ),
  told(
    '25a',
    'doing',
    '2024-07-02',
    '2024-07-04',
    '318/BC-STC',
    note('Đã thẩm định phương án tự chủ của 61/87 đơn vị'),
  ),
  told(
    '25a',
    'blocked',
    '2024-10-08',
    '2024-10-10',
    '512/BC-STC',
    note('26 đơn vị chưa gửi phương án tự chủ; đã đôn đốc hai lần'),
  ),
  told(
    '25a',
    'done',
    '2025-01-17',
    '2025-01-20',
    '33/BC-STC',
    product('Quyết định giao quyền tự chủ của 87 đơn vị'),
  ),
  told(
    '26',
    'done',
    '2024-12-12',
    '2024-12-13',
    '641/BC-STC',
    product('Báo cáo thực hiện kiến nghị sau kiểm toán'),
  ),
  told(
    '27',
    'done',
    '2024-04-24',
    '2024-04-25',
    '196/TTr-STC',
    product('Tờ trình phân bổ kinh phí cải cách hành chính năm 2024'),
  ),
  told(
    '28',
    'done',
    '2024-12-10',
    '2024-12-12',
    '31/NQ-HĐND',
    product('Nghị quyết về dự toán thu, chi ngân sách năm 2025'),
  ),
];

const STTTT = [
  told(
    '29',
    'doing',
    '2024-01-26',
    '2024-01-29',
    '31/KH-UBND',
    note('UBND tỉnh đã ban hành Kế hoạch chuyển đổi số năm 2024'),
  ),
  told(
    '29',
    'done',
    '2024-12-19',
    '2024-12-20',
    '580/BC-STTTT',
    product('Báo cáo kết quả chuyển đổi số và Đề án 06 năm 2024'),
  ),
  told(
    '30',
    'doing',
    '2024-06-14',
    '2024-06-17',
    '270/BC-STTTT',
    note('Đã nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính'),
  ),
  told('30', 'done', '2024-12-17', '2024-12-20', '577/BC-STTTT'),
  told('31', 'done', '2024-12-05', '2024-12-06', '551/BC-STTTT', product('Cấp mới 1 204 chứng thư số')),
  told(
    '32',
    'doing',
    '2024-08-08',
    '2024-08-12',
    '362/BC-STTTT',
    note('Gói thầu trung tâm dữ liệu đạt 45% khối lượng'),
  ),
  told(
    '32',
    'blocked',
    '2024-11-05',
    '2024-11-07',
    '498/BC-STTTT',
    note('Nhà thầu chậm cung cấp thiết bị; đã phạt hợp đồng và đề nghị gia hạn'),
  ),
  told(
    '33',
    'done',
    '2024-10-25',
    '2024-10-28',
    '470/BC-STTTT',
    product('Đào tạo 2 350 lượt công chức, 14 lớp'),
  ),
  told(
    '47b',
    'done',
    '2024-10-08',
    '2024-10-09',
    '438/BC-STTTT',
    period('Tháng 9/2024', note('Mô hình đưa vào chạy thử chậm 8 ngày')),
  ),
  told('47b', 'done', '2024-12-26', '2024-12-27', '596/BC-STTTT', period('Quý IV/2024')),
];

const ONE_TOWN = [
  told(
    '19',
    'done',
    '2024-03-20',
    '2024-03-22',
    '618/QĐ-UBND',
    product('Quyết định phê duyệt Danh mục vị trí việc làm'),
  ),
  taken(
    '19',
    '2024-03-22',
    'done',
    '2024-04-08',
    'Ghi nhầm: mới phê duyệt Danh mục, chưa có Bản mô tả công việc',
  ),
  told(
    '19',
    'blocked',
    '2024-04-08',
    '2024-04-08',
    undefined,
    note('Đang xây dựng Bản mô tả công việc của khối sự nghiệp'),
  ),
  told(
    '19',
    'done',
    '2024-05-17',
    '2024-05-20',
    '1043/QĐ-UBND',
    product('Quyết định phê duyệt Danh mục, Bản mô tả công việc và Khung năng lực'),
  ),
];

const DONG_XOAI = [
  told('21', 'doing', '2024-06-18', '2024-06-20', '305/BC-UBND', note('Đã giải quyết 4 trường hợp')),
  told(
    '21',
    'done',
    '2024-09-25',
    '2024-09-26',
    '471/BC-UBND',
    product('Báo cáo kết quả tinh giản biên chế năm 2024'),
  ),
  taken('21', '2024-09-26', 'done', '2024-10-16', 'Phát sinh thêm một trường hợp của đợt 2, chưa hoàn thành'),
  told(
    '21',
    'doing',
    '2024-10-16',
    '2024-10-16',
    undefined,
    note('Đang trình Sở Nội vụ thẩm định một trường hợp của đợt 2'),
  ),
  told(
    '21',
    'done',
    '2024-12-09',
    '2024-12-10',
    '602/BC-UBND',
    product('Báo cáo kết quả tinh giản biên chế năm 2024'),
  ),
];

const STP = [
  told(
    '1',
    'done',
    '2024-12-16',
    '2024-12-17',
    '488/BC-STP',
    product('Báo cáo công tác xây dựng, ban hành văn bản QPPL năm 2024'),
  ),
];
const TTR = [
  told(
    '26',
    'done',
    '2024-12-20',
    '2024-12-23',
    '402/KL-TTr',
    product('Kết luận thanh tra việc quản lý tài sản công'),
  ),
];
const TCT = [
  told('23', 'doing', '2024-05-28', '2024-05-30', '64/BC-TCT', note('Đã mở 7/15 lớp bồi dưỡng')),
  told('23', 'done', '2024-11-29', '2024-12-02', '141/BC-TCT', product('15 lớp, 986 học viên')),
];

/** Publishing the index of 2023 was the districts' too: one after the other, two of them late, one not at all. */
const DISTRICT_INDEX = {
  TXPL: ['2024-03-26', '2024-03-27'],
  TPDX: ['2024-03-14', '2024-03-15'],
  TXBL: ['2024-03-28', '2024-04-03'],
  HBGM: ['2024-05-09', '2024-05-13'],
  HLN: ['2024-03-21', '2024-03-22'],
  HBDOP: null,
  HHQ: ['2024-03-27', '2024-03-28'],
  HDP: ['2024-03-19', '2024-03-20'],
  HBDANG: ['2024-04-24', '2024-04-25'],
  TXCT: ['2024-03-25', '2024-03-26'],
  HPR: ['2024-03-29', '2024-04-10'],
};

const OWN = { SNV, VPUB, STC, STTTT, STP, TTR, TCT, UBCX, TXBL: ONE_TOWN, TPDX: DONG_XOAI };

export function ownEntries(body) {
  const { code } = body;
  const published = DISTRICT_INDEX[code];
  const index = published
    ? [
        told(
          '37',
          'done',
          ...published,
          documentNumber(body, 'QĐ', published[0], 5),
          product('Quyết định công bố Chỉ số cải cách hành chính cấp xã năm 2023'),
        ),
      ]
    : [];
  return [...(OWN[code] ?? []), ...(RUNNING[code] ?? []), ...index];
}
