/** What runs all year, told quarter by quarter, and by so many of 111 communes. */
import { note, told } from './told.mjs';

const QUARTERS = ['2024-03-20', '2024-06-19', '2024-09-18', '2024-12-18'];
const REPORTED = ['2024-03-22', '2024-06-20', '2024-09-20', '2024-12-20'];
const quarterly = (task, notes) =>
  notes.map((text, i) => told(task, 'doing', QUARTERS[i], REPORTED[i], undefined, note(text)));

export const RUNNING = {
  TTPVHCC: [
    ...quarterly('7', [
      'Kiểm soát 1 820 quy trình điện tử',
      'Cập nhật 214 quy trình',
      'Cập nhật 96 quy trình',
      'Cập nhật 121 quy trình',
    ]),
    ...quarterly('10', [
      'Tiếp nhận 31 phản ánh, đã trả lời 31',
      'Tiếp nhận 27 phản ánh',
      'Tiếp nhận 22 phản ánh',
      'Tiếp nhận 25 phản ánh',
    ]),
    ...quarterly('12', [
      'Tiếp nhận 41 200 hồ sơ',
      'Tiếp nhận 44 650 hồ sơ',
      'Tiếp nhận 45 100 hồ sơ',
      'Tiếp nhận 47 300 hồ sơ',
    ]),
    ...quarterly('40', [
      'Khảo sát 600 phiếu trên máy tính bảng',
      'Khảo sát 720 phiếu',
      'Khảo sát 650 phiếu',
      'Khảo sát 810 phiếu',
    ]),
  ],
  BDTINH: quarterly('13', [
    'Trả 5 120 kết quả tại nhà',
    'Trả 5 480 kết quả tại nhà',
    'Trả 5 910 kết quả tại nhà',
    'Trả 6 240 kết quả tại nhà',
  ]),
  DPTTHBBP: quarterly('44', [
    'Phát sóng 12 chuyên mục',
    'Phát sóng 13 chuyên mục',
    'Phát sóng 12 chuyên mục',
    'Phát sóng 13 chuyên mục',
  ]),
  CQST: quarterly('2', [
    'Soạn thảo 6 nghị quyết, 9 quyết định',
    'Soạn thảo 4 nghị quyết, 11 quyết định',
    'Soạn thảo 7 quyết định',
    'Soạn thảo 8 nghị quyết, 12 quyết định',
  ]),
  CQRS: quarterly('3', [
    'Rà soát 48 văn bản',
    'Rà soát 61 văn bản, kiến nghị bãi bỏ 5',
    'Rà soát 37 văn bản',
    'Hệ thống hóa 402 văn bản còn hiệu lực',
  ]),
  SKHDT: quarterly('46', [
    'Đối thoại với 64 doanh nghiệp',
    'Đối thoại với 82 doanh nghiệp',
    'Đối thoại với 45 doanh nghiệp',
    'Đối thoại với 110 doanh nghiệp',
  ]),
};

/** Reported together by Sở Nội vụ: so many of 111. */
const of111 = (task, status, date, reported, count, more = {}) => ({
  task,
  status,
  date,
  reported,
  count,
  of: 111,
  ...more,
});

export const UBCX = [
  of111('34', 'doing', '2024-06-20', '2024-06-25', 63),
  of111('34', 'doing', '2024-12-20', '2024-12-25', 109, note('Còn 2 xã chưa gửi báo cáo')),
  of111('14', 'doing', '2024-03-20', '2024-03-25', 74),
  of111('14', 'blocked', '2024-06-20', '2024-06-25', 92, note('19 xã chưa có máy quét')),
  of111('14', 'doing', '2024-12-20', '2024-12-25', 111),
  of111('40', 'doing', '2024-09-20', '2024-09-24', 98),
  of111('45', 'doing', '2024-06-20', '2024-06-25', 104),
];
