import { expect, it } from 'vitest';
import { found, told } from './drawn-table.ts';

const tasks = (...lines: readonly string[]) => told(found(lines));

it('finds the columns by their headings in whatever words and order', () => {
  expect(
    tasks(
      'Đơn vị chủ trì | Nhiệm vụ | Sản phẩm | Hạn hoàn thành',
      'Sở Nội vụ | Xây dựng kế hoạch | Kế hoạch | 31/3/2025',
      '^ | Tổ chức tập huấn | Lớp học | 30/6/2025',
    ),
  ).toEqual([
    '– | Xây dựng kế hoạch | Sở Nội vụ | – | 31/3/2025 | Kế hoạch',
    '– | Tổ chức tập huấn | Sở Nội vụ | – | 30/6/2025 | Lớp học',
  ]);
});

it('reads two heading rows, and passes over the row that counts the columns', () => {
  const plan = found([
    '*STT* | *Nhiệm vụ* | *Phân công thực hiện* | < | *Thời gian* | < | *Kết quả*',
    '^ | ^ | *Chủ trì* | *Phối hợp* | *Bắt đầu* | *Hoàn thành* | ^',
    '(1) | (2) | (3) | (4) | (5) | (6) | (7)',
    '1 | Xây dựng đề án | Sở Y tế | Sở Tài chính | 01/2025 | 6/2025 | Đề án',
  ]);
  expect(told(plan)).toEqual(['1 | Xây dựng đề án | Sở Y tế | Sở Tài chính | 6/2025 | Đề án']);
  expect(plan.sections[0]!.tasks[0]!.note?.words).toBe('Thời gian Bắt đầu: 01/2025');
});

it('takes footnote marks off the headings', () => {
  expect(
    tasks('STT | Nhiệm vụ(1) | Cơ quan chủ trì [2] | Thời gian*', '1 | Lập đề án | Sở Y tế | Quý I/2025'),
  ).toEqual(['1 | Lập đề án | Sở Y tế | – | Quý I/2025 | –']);
});

it('knows "Tiến độ" for a deadline or a status by what the cells read as', () => {
  expect(tasks('STT | Nhiệm vụ | Đơn vị | Tiến độ', '1 | Lập đề án | Sở Y tế | 31/3/2025')).toEqual([
    '1 | Lập đề án | Sở Y tế | – | 31/3/2025 | –',
  ]);
  const plan = found([
    'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Tiến độ',
    '1 | Lập đề án | Sở Y tế | 31/3/2025 | Đang thực hiện',
  ]);
  expect(told(plan)).toEqual(['1 | Lập đề án | Sở Y tế | – | 31/3/2025 | –']);
  expect(plan.sections[0]!.tasks[0]!.note?.words).toBe('Tiến độ: Đang thực hiện');
});

it.each([
  ['Chủ trì: Sở Nội vụ/nPhối hợp: Các sở, ngành', 'Sở Nội vụ', 'Các sở, ngành'],
  ['- Cơ quan chủ trì: Sở Y tế; - Cơ quan phối hợp: Sở Tài chính', 'Sở Y tế', 'Sở Tài chính'],
  ['Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp', 'Sở Nội vụ', 'Sở Tư pháp'],
  ['Sở Nội vụ (chủ trì); Sở Tư pháp (phối hợp)', 'Sở Nội vụ', 'Sở Tư pháp'],
  ['Sở Nội vụ', 'Sở Nội vụ', '–'],
])('tells both roles of one column apart: %s', (cell, lead, support) => {
  expect(
    tasks('STT | Nội dung | Phân công thực hiện | Thời hạn', `1 | Lập kế hoạch | ${cell} | 30/6/2025`),
  ).toEqual([`1 | Lập kế hoạch | ${lead} | ${support} | 30/6/2025 | –`]);
});

it('reads quarters that are marked with an x', () => {
  expect(
    tasks(
      'TT | Nội dung | Đơn vị chủ trì | Thời gian thực hiện | < | < | <',
      '^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV',
      '1 | Xây dựng kế hoạch | Sở Nội vụ | x | | | ',
      '2 | Kiểm tra | Sở Nội vụ | | x | | x',
    ),
  ).toEqual([
    '1 | Xây dựng kế hoạch | Sở Nội vụ | – | Quý I | –',
    '2 | Kiểm tra | Sở Nội vụ | – | Quý II, Quý IV | –',
  ]);
});

it('makes sections of a merged column of fields', () => {
  expect(
    tasks(
      'TT | Lĩnh vực | Nhiệm vụ cụ thể | Cơ quan thực hiện | Thời gian',
      '1 | Thể chế | Rà soát văn bản | Sở Tư pháp | Quý I/2025',
      '2 | ^ | Sửa đổi văn bản | Sở Tư pháp | Quý II/2025',
      '3 | Nhân lực | Đào tạo | Sở Nội vụ | Quý III/2025',
    ),
  ).toEqual([
    '– Thể chế',
    '1 | Rà soát văn bản | Sở Tư pháp | – | Quý I/2025 | –',
    '2 | Sửa đổi văn bản | Sở Tư pháp | – | Quý II/2025 | –',
    '– Nhân lực',
    '3 | Đào tạo | Sở Nội vụ | – | Quý III/2025 | –',
  ]);
});

it('makes sections of the tasks that further texts are merged under, with their numbers', () => {
  expect(
    tasks(
      'STT | Nhiệm vụ | Nội dung thực hiện | Cơ quan chủ trì | Thời gian',
      '1 | Thể chế | Rà soát văn bản | Sở Tư pháp | Quý I/2025',
      '^ | ^ | Sửa đổi văn bản | Sở Tư pháp | Quý II/2025',
      '2 | Nhân lực | Đào tạo | Sở Nội vụ | Quý III/2025',
    ),
  ).toEqual([
    '1 Thể chế',
    '– | Rà soát văn bản | Sở Tư pháp | – | Quý I/2025 | –',
    '– | Sửa đổi văn bản | Sở Tư pháp | – | Quý II/2025 | –',
    '2 Nhân lực',
    '– | Đào tạo | Sở Nội vụ | – | Quý III/2025 | –',
  ]);
});

it('keeps the words of columns without a key in the note, under their headings', () => {
  const plan = found([
    'STT | Nhiệm vụ | Chủ trì | Thời gian | Nguồn kinh phí | Ghi chú',
    '1 | Xây dựng cổng dữ liệu | Sở Y tế | 2026 | Ngân sách tỉnh | Theo Đề án 06',
  ]);
  expect(plan.sections[0]!.tasks[0]!.note?.words).toBe('Theo Đề án 06\nNguồn kinh phí: Ngân sách tỉnh');
});

it('finds a column whose heading is empty by its cells, and says so', () => {
  const plan = found(['STT | Nhiệm vụ | | Thời gian', '1 | Lập đề án | Sở Y tế | Quý I/2025']);
  expect(told(plan)).toEqual(['1 | Lập đề án | Sở Y tế | – | Quý I/2025 | –']);
  expect(plan.findings.map(({ code }) => code)).toEqual(['column-unclear']);
});

it('takes the numbers in the words for those of the tasks where the column of numbers counts the groups', () => {
  const plan = found([
    'TT | Nhiệm vụ | Nội dung công việc | Chủ trì | Phối hợp | Thời hạn | Sản phẩm',
    '1 | Hạ tầng số | 1. Lập trung tâm dữ liệu | Sở Y tế | | Quý I/2025 | - Báo cáo/n- Đề án',
    '^ | ^ | 2. Mở rộng mạng | Sở Y tế | | Quý II/2025 | ',
    '2 | Nhân lực số | 1. Tập huấn | Sở Nội vụ | | Quý III/2025 | Lớp',
  ]);
  expect(told(plan)).toEqual([
    '1 Hạ tầng số',
    '1. | Lập trung tâm dữ liệu | Sở Y tế | – | Quý I/2025 | - Báo cáo/n- Đề án',
    '2. | Mở rộng mạng | Sở Y tế | – | Quý II/2025 | –',
    '2 Nhân lực số',
    '1. | Tập huấn | Sở Nội vụ | – | Quý III/2025 | Lớp',
  ]);
  // The group stands in the row of its first task, which is counted once.
  expect(plan.sections.map(({ at }) => at)).toEqual([[], []]);
});
