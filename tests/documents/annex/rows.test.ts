import { expect, it } from 'vitest';
import { found, told } from './drawn-table.ts';

const HEAD =
  '*STT* | *Nội dung công việc* | *Cơ quan chủ trì* | *Cơ quan phối hợp* | *Thời gian hoàn thành* | *Sản phẩm*';
const tasks = (...lines: readonly string[]) => told(found([HEAD, ...lines]));

it('reads parts above sections, and sections that are merged, bold or numbered in Roman', () => {
  expect(
    tasks(
      'A | NHIỆM VỤ CHUNG | | | | ',
      'I | Thể chế | | | | ',
      '1 | Lập đề án | Sở Y tế | | Quý I/2025 | ',
      '*II. Nhân lực* | < | < | < | < | <',
      '2 | Đào tạo | Sở Nội vụ | | Quý II/2025 | ',
      ' | *Nhiệm vụ khác* | | | | ',
      '3 | Thi tuyển | Sở Nội vụ | | Quý III/2025 | ',
    ),
  ).toEqual([
    'A NHIỆM VỤ CHUNG',
    'I Thể chế',
    '1 | Lập đề án | Sở Y tế | – | Quý I/2025 | –',
    'II. Nhân lực',
    '2 | Đào tạo | Sở Nội vụ | – | Quý II/2025 | –',
    '– Nhiệm vụ khác',
    '3 | Thi tuyển | Sở Nội vụ | – | Quý III/2025 | –',
  ]);
});

it('reads a section whose title stands in the column of leads, the first one', () => {
  expect(
    told(
      found([
        'TT | Cơ quan chủ trì | Nội dung công việc | Kết quả | Thời hạn',
        'I | CẢI CÁCH THỂ CHẾ | | | ',
        '1 | Sở Tư pháp | Rà soát văn bản | Báo cáo | Quý II/2026',
        'II | CÔNG VỤ | | | ',
        '1 | Sở Nội vụ | Tổ chức thi tuyển | Quyết định | Quý III/2026',
      ]),
    ),
  ).toEqual([
    'I CẢI CÁCH THỂ CHẾ',
    '1 | Rà soát văn bản | Sở Tư pháp | – | Quý II/2026 | Báo cáo',
    'II CÔNG VỤ',
    '1 | Tổ chức thi tuyển | Sở Nội vụ | – | Quý III/2026 | Quyết định',
  ]);
});

it('lets an agency that heads its tasks lead them where no column says who leads', () => {
  expect(
    told(
      found([
        '*TT* | *Nhiệm vụ* | *Tiến độ* | *Kết quả*',
        '*Sở Nội vụ* | < | < | <',
        '1 | Xây dựng kế hoạch | Quý I/2025 | Kế hoạch',
        '*UBND cấp xã* | < | < | <',
        '1 | Kiểm tra | Thường xuyên | Báo cáo',
      ]),
    ),
  ).toEqual([
    '– Sở Nội vụ',
    '1 | Xây dựng kế hoạch | Sở Nội vụ | – | Quý I/2025 | Kế hoạch',
    '– UBND cấp xã',
    '1 | Kiểm tra | UBND cấp xã | – | Thường xuyên | Báo cáo',
  ]);
});

it('takes a numbered row without cells for the heading of the numbers inside it, up to the next of its own kind', () => {
  const plan = found([
    HEAD,
    '1 | Xây dựng thể chế | | | | ',
    '1.1 | Rà soát văn bản | Sở Tư pháp | | Quý I/2025 | ',
    '1.2 | Sửa đổi văn bản | Sở Tư pháp | | Quý II/2025 | ',
    '2 | Đào tạo | Sở Nội vụ | | Năm 2025 | ',
  ]);
  expect(
    plan.sections.map(({ title, tasks }) => [title?.words ?? null, tasks.map(({ number }) => number)]),
  ).toEqual([
    ['Xây dựng thể chế', ['1.1', '1.2']],
    [null, ['2']],
  ]);
});

it('keeps rows behind a dash as lines of the task above, and lettered ones as tasks', () => {
  expect(
    tasks(
      '1 | Rà soát thủ tục | Sở Nội vụ | | Quý I/2025 | ',
      ' | - Lập danh mục | | | | ',
      '- | Công bố danh mục | | | | ',
      '2 | Xây dựng thể chế | | | | ',
      'a) | Rà soát văn bản | Sở Tư pháp | | Quý II/2025 | ',
    ),
  ).toEqual([
    '1 | Rà soát thủ tục/n- Lập danh mục/n- Công bố danh mục | Sở Nội vụ | – | Quý I/2025 | –',
    '2 Xây dựng thể chế',
    'a) | Rà soát văn bản | Sở Tư pháp | – | Quý II/2025 | –',
  ]);
});

it('joins a row that a page cut in two, wherever the rest stands', () => {
  expect(
    told(
      found(
        [HEAD, '1 | Kiểm tra việc thực hiện của | Sở Y tế và | | Quý I/2025 | Báo cáo'],
        [HEAD, ' | các trạm y tế | Sở Tài chính | | | ', '2 | Tập huấn; | Sở Y tế | | Quý II/2025 | '],
        [' | Kết quả gửi về Sở | | | | ', '3 | Tổng kết | Sở Y tế | | Quý IV/2025 | '],
      ),
    ),
  ).toEqual([
    '1 | Kiểm tra việc thực hiện của các trạm y tế | Sở Y tế và Sở Tài chính | – | Quý I/2025 | Báo cáo',
    '2 | Tập huấn; Kết quả gửi về Sở | Sở Y tế | – | Quý II/2025 | –',
    '3 | Tổng kết | Sở Y tế | – | Quý IV/2025 | –',
  ]);
});

it('takes a row without a number that tells who and when for a task, and points it out', () => {
  const plan = found([
    HEAD,
    '1 | Lập đề án. | Sở Y tế | | Quý I/2025 | ',
    '2 | Kiểm tra. | Sở Y tế | | Quý I/2025 | ',
    ' | Giao quyền tự chủ | Sở Tài chính | | Năm 2025 | ',
  ]);
  expect(told(plan)[2]).toBe('– | Giao quyền tự chủ | Sở Tài chính | – | Năm 2025 | –');
  expect(plan.findings).toEqual([
    { code: 'number-missing', place: { table: 1, row: 4 }, words: 'Giao quyền tự chủ' },
  ]);
});

it('gives every row the words of a merged cell, and one task both leads of a merged text', () => {
  expect(
    tasks(
      '1 | Xây dựng kế hoạch | Sở Y tế | Các sở | Quý I/2025 | ',
      '2 | Kiểm tra | Sở Nội vụ | ^ | ^ | ',
      '3 | Lập quy hoạch | Sở Xây dựng | ^ | Quý II/2025 | ',
      '^ | ^ | Sở Tài chính | ^ | Quý III/2025 | ',
    ),
  ).toEqual([
    '1 | Xây dựng kế hoạch | Sở Y tế | Các sở | Quý I/2025 | –',
    '2 | Kiểm tra | Sở Nội vụ | Các sở | Quý I/2025 | –',
    '3 | Lập quy hoạch | Sở Xây dựng/nSở Tài chính | Các sở | Quý II/2025/nQuý III/2025 | –',
  ]);
});

it('passes over totals, empty rows, headers that come again, and all behind a signature', () => {
  expect(
    tasks(
      '1 | Tổng hợp báo cáo | Sở Y tế | | Quý I/2025 | ',
      ' | | | | | ',
      '*Nội dung* | < | *Đơn vị thực hiện* | *Đơn vị phối hợp* | *Thời gian thực hiện* | *Kết quả*',
      '2 | Tổng kết | Sở Y tế | | Quý IV/2025 | ',
      ' | *Tổng cộng* | *2* | | | ',
      ' | *TM. ỦY BAN NHÂN DÂN* | | | | ',
      ' | *CHỦ TỊCH* | | | | ',
    ),
  ).toEqual([
    '1 | Tổng hợp báo cáo | Sở Y tế | – | Quý I/2025 | –',
    '2 | Tổng kết | Sở Y tế | – | Quý IV/2025 | –',
  ]);
});

it('reads numbers that Word makes, and those written into the text', () => {
  expect(tasks('#I. | *Thể chế* | | | | ', '#1. | Lập đề án | Sở Y tế | | Quý I/2025 | ')).toEqual([
    'I. Thể chế',
    '1. | Lập đề án | Sở Y tế | – | Quý I/2025 | –',
  ]);
  expect(
    told(found(['Nhiệm vụ | Cơ quan chủ trì | Thời gian', '1. Lập đề án | Sở Y tế | Quý I/2025'])),
  ).toEqual(['1. | Lập đề án | Sở Y tế | – | Quý I/2025 | –']);
});

it('makes sections of the headings between the tables', () => {
  const row = '1 | Kiểm tra | Sở Y tế | | Hằng quý | ';
  const task = '1 | Kiểm tra | Sở Y tế | – | Hằng quý | –';
  expect(told(found('I. Cải cách thể chế', [HEAD, row], 'II. Cải cách tài chính', [HEAD, row]))).toEqual([
    'I. Cải cách thể chế',
    task,
    'II. Cải cách tài chính',
    task,
  ]);
  expect(told(found('PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', [HEAD, row]))).toEqual([task]);
});

it('points out what has no lead, no deadline or a number twice, with its place', () => {
  const { findings } = found([
    HEAD,
    '1 | Lập đề án | Sở Y tế | | Quý I/2025 | ',
    '1 | Kiểm tra | Sở Y tế | | | ',
    '2 | Đào tạo | | | Năm 2025 | ',
  ]);
  expect(findings).toEqual([
    { code: 'row-without-deadline', place: { table: 1, row: 3 }, words: 'Kiểm tra' },
    { code: 'row-without-lead', place: { table: 1, row: 4 }, words: 'Đào tạo' },
    { code: 'number-repeated', place: { table: 1, row: 3 }, words: '1' },
  ]);
});

it('splits the last words of a row from the heading of a part beside which they came to stand', () => {
  expect(
    tasks(
      '1 | Lập đề án | Sở Y tế | | Năm 2025 và các | ',
      '*II* | *Nhân lực* | | | năm tiếp theo | ',
      '2 | Đào tạo | Sở Nội vụ | | Năm 2025 | ',
    ),
  ).toEqual([
    '1 | Lập đề án | Sở Y tế | – | Năm 2025 và các năm tiếp theo | –',
    'II Nhân lực',
    '2 | Đào tạo | Sở Nội vụ | – | Năm 2025 | –',
  ]);
});

it('keeps a text that begins as a title or a sum does', () => {
  expect(
    tasks(
      '1 | Biểu dương điển hình, | Sở Nội vụ | | Quý I/2025 | ',
      ' | Biểu dương tập thể | | | | ',
      '2 | Tổng số hóa hồ sơ | Sở Nội vụ | | Quý I/2025 | ',
      ' | Biểu số 01 | | | | ',
    ),
  ).toEqual([
    '1 | Biểu dương điển hình, Biểu dương tập thể | Sở Nội vụ | – | Quý I/2025 | –',
    '2 | Tổng số hóa hồ sơ | Sở Nội vụ | – | Quý I/2025 | –',
  ]);
});

it('names a row that has cells and no words for its task', () => {
  const { sections, findings } = found([
    HEAD,
    '1 | | Sở Y tế | | Quý I/2025 | ',
    '2 | Lập đề án | Sở Y tế | | Quý I/2025 | ',
  ]);
  expect(sections.flatMap(({ tasks }) => tasks.map(({ text }) => text.words))).toEqual(['', 'Lập đề án']);
  expect(findings).toContainEqual({ code: 'row-unclear', place: { table: 1, row: 2 }, words: 'Sở Y tế' });
});

it('takes a heading for one though the cells of its tasks are merged over it', () => {
  const plan = found([
    HEAD,
    '*I* | *Hạ tầng số* | Sở Y tế | | | ',
    '1 | Lập đề án | ^ | Sở Tư pháp | Quý I/2025 | Đề án',
    '*II* | *Nhân lực số* | ^ | ^ | ^ | ',
    '1 | Tập huấn | ^ | ^ | ^ | Lớp',
  ]);
  expect(told(plan)).toEqual([
    'I Hạ tầng số',
    '1 | Lập đề án | Sở Y tế | Sở Tư pháp | Quý I/2025 | Đề án',
    'II Nhân lực số',
    '1 | Tập huấn | Sở Y tế | Sở Tư pháp | Quý I/2025 | Lớp',
  ]);
  // Only the first says in a cell of its own who leads, and a heading need not.
  expect(plan.findings).toEqual([{ code: 'row-unclear', place: { table: 1, row: 2 }, words: 'Hạ tầng số' }]);
});

it('ends at the signatures below the table, in capitals or not', () => {
  const task = '1 | Lập đề án | Sở Y tế | | Quý I/2025 | ';
  for (const signed of [' | NGƯỜI LẬP BIỂU | | | GIÁM ĐỐC | ', ' | Người lập biểu | | | Giám đốc | '])
    expect(tasks(task, signed, ' | Trần Văn B | | | Lê Văn C | ')).toEqual([
      '1 | Lập đề án | Sở Y tế | – | Quý I/2025 | –',
    ]);
});
