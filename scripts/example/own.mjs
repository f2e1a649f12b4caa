/** What single bodies did of the work that is theirs alone, told by hand. */

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const two = (n) => String(n).padStart(2, '0');

/** One entry: what happened when, when it was reported, by which document; `more` for the rest. */
const told = (task, status, date, reported, document, more = {}) => ({
  task,
  status,
  date,
  reported,
  document,
  ...more,
});
const note = (text) => ({ note: text });
const product = (text, more = {}) => ({ product: text, ...more });
const period = (name, more = {}) => ({ period: name, ...more });
const taken = (task, reported, status, on, reason, more = {}) => ({
  retracts: { task, reported, status, ...more },
  reported: on,
  reason,
});

const SNV = [
  told(
    '37',
    'doing',
    '2024-03-18',
    '2024-03-20',
    undefined,
    note('Đang tổng hợp điểm tự chấm của 19 cơ quan và 11 huyện, thị xã, thành phố'),
  ),
  told(
    '37',
    'done',
    '2024-04-17',
    '2024-04-18',
    '742/QĐ-UBND',
    product('Quyết định công bố Chỉ số cải cách hành chính năm 2023'),
  ),
  told(
    '41',
    'done',
    '2024-02-28',
    '2024-03-01',
    '86/BC-SNV',
    product('Báo cáo tự chấm điểm Chỉ số cải cách hành chính năm 2023'),
  ),
  told(
    '35',
    'doing',
    '2024-02-20',
    '2024-02-21',
    '24/KH-SNV',
    note('Đã ban hành kế hoạch kiểm tra 10 cơ quan, địa phương'),
  ),
  told('35', 'doing', '2024-08-15', '2024-08-20', '401/BC-SNV', note('Đã kiểm tra 6/10 cơ quan, địa phương')),
  told(
    '35',
    'done',
    '2024-11-20',
    '2024-11-22',
    '655/BC-SNV',
    product('Báo cáo kết quả kiểm tra cải cách hành chính năm 2024'),
  ),
  told(
    '16',
    'doing',
    '2024-06-20',
    '2024-06-21',
    '288/BC-SNV',
    note('Đã trình đề án sắp xếp 3 đơn vị sự nghiệp'),
  ),
  told(
    '16',
    'submitted',
    '2024-12-18',
    '2024-12-19',
    '731/TTr-SNV',
    note('Đã trình UBND tỉnh báo cáo kết quả, chờ xác nhận'),
  ),
  told(
    '16',
    'done',
    '2024-12-27',
    '2025-01-03',
    '2711/QĐ-UBND',
    product('Quyết định sắp xếp các đơn vị sự nghiệp năm 2024'),
  ),
  told(
    '18',
    'done',
    '2024-10-10',
    '2024-10-14',
    '560/KL-SNV',
    product('Kết luận kiểm tra việc sắp xếp tổ chức bộ máy'),
  ),
  told(
    '36',
    'doing',
    '2024-05-06',
    '2024-05-08',
    '203/BC-SNV',
    note('Đề nghị lùi sang quý I/2025 vì 24 xã đang sắp xếp đơn vị hành chính'),
  ),
  told(
    '36',
    'done',
    '2025-02-20',
    '2025-02-21',
    '61/QĐ-SNV',
    product('Quyết định công nhận xã, phường, thị trấn đạt chuẩn “Chính quyền thân thiện”'),
  ),
  told(
    '38',
    'blocked',
    '2024-09-10',
    '2024-09-12',
    '455/BC-SNV',
    note('Đơn vị dự kiến đến học tập đề nghị dời lịch; đang xin gia hạn'),
  ),
  told('39', 'done', '2024-11-14', '2024-11-15', '640/BC-SNV', product('Hai lớp tập huấn, 312 công chức')),
  told('43', 'doing', '2024-07-15', '2024-07-16', undefined, note('Đang dự thảo kế hoạch và thể lệ Hội thi')),
  told(
    '43',
    'blocked',
    '2024-09-06',
    '2024-09-09',
    '448/TTr-SNV',
    note('Chưa cân đối được kinh phí; trình UBND tỉnh xin dừng Hội thi'),
  ),
  told('47a', 'doing', '2024-08-22', '2024-08-23', undefined, note('Đã khảo sát yêu cầu phần mềm tại 5 sở')),
  told('42', 'done', '2024-03-20', '2024-03-21', '112/BC-SNV', period('Quý I/2024')),
  told('42', 'done', '2024-06-19', '2024-06-20', '285/BC-SNV', period('6 tháng đầu năm 2024')),
  told(
    '42',
    'done',
    '2024-10-04',
    '2024-10-07',
    '548/BC-SNV',
    period('Quý III/2024', note('Chờ báo cáo của 5 cơ quan nên gửi chậm')),
  ),
  told('42', 'done', '2024-12-23', '2024-12-24', '742/BC-SNV', period('Năm 2024')),
  told(
    '47',
    'done',
    '2024-03-29',
    '2024-04-01',
    undefined,
    period('Quý I/2024', product('Tập san cải cách hành chính số 1/2024')),
  ),
  told(
    '47',
    'done',
    '2024-06-28',
    '2024-07-01',
    undefined,
    period('Quý II/2024', product('Tập san cải cách hành chính số 2/2024')),
  ),
  told(
    '47',
    'done',
    '2024-10-11',
    '2024-10-14',
    undefined,
    period('Quý III/2024', product('Tập san cải cách hành chính số 3/2024')),
  ),
  told(
    '47',
    'doing',
    '2024-12-20',
    '2024-12-23',
    undefined,
    period('Quý IV/2024', note('Bài đã duyệt, đang in')),
  ),
];

/** The monthly publication; that of February came late, that of July was told twice by mistake, that of November is missing. */
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

/** What runs all year, quarter by quarter, of bodies that have nothing else. */
const QUARTERS = ['2024-03-20', '2024-06-19', '2024-09-18', '2024-12-18'];
const REPORTED = ['2024-03-22', '2024-06-20', '2024-09-20', '2024-12-20'];
const quarterly = (task, notes) =>
  notes.map((text, i) => told(task, 'doing', QUARTERS[i], REPORTED[i], undefined, note(text)));

const RUNNING = {
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
const UBCX = [
  of111('34', 'doing', '2024-06-20', '2024-06-25', 63),
  of111('34', 'doing', '2024-12-20', '2024-12-25', 109, note('Còn 2 xã chưa gửi báo cáo')),
  of111('14', 'doing', '2024-03-20', '2024-03-25', 74),
  of111('14', 'blocked', '2024-06-20', '2024-06-25', 92, note('19 xã chưa có máy quét')),
  of111('14', 'doing', '2024-12-20', '2024-12-25', 111),
  of111('40', 'doing', '2024-09-20', '2024-09-24', 98),
  of111('45', 'doing', '2024-06-20', '2024-06-25', 104),
];

const OWN = { SNV, VPUB, STC, STTTT, STP, TTR, TCT, UBCX, TXBL: ONE_TOWN, TPDX: DONG_XOAI };

export function ownEntries({ code }) {
  const published = DISTRICT_INDEX[code];
  const index = published
    ? [
        told(
          '37',
          'done',
          ...published,
          `${code.length + 212}/QĐ-UBND`,
          product('Quyết định công bố Chỉ số cải cách hành chính cấp xã năm 2023'),
        ),
      ]
    : [];
  return [...(OWN[code] ?? []), ...(RUNNING[code] ?? []), ...index];
}
