import { expect, it } from 'vitest';
import { findLabelledTasks } from '../../../src/documents/annex/labels.ts';
import { readOffice } from '../../../src/documents/office/read.ts';

/** The tasks found in a text, a line each: section > number text | lead | support | deadline | product. */
async function tasks(text: string): Promise<string[]> {
  return (await found(text)).sections.flatMap(({ title, tasks: own }) =>
    own.map(({ number, text: { words }, lead, support, deadline, product }) =>
      [
        `${title?.words ?? ''} > ${number ?? ''} ${words}`,
        ...[lead, support, deadline, product].map((each) => each?.words ?? ''),
      ].join(' | '),
    ),
  );
}

async function found(text: string) {
  const reading = await readOffice(new TextEncoder().encode(text), 'a.txt');
  if (!reading.ok) throw new Error(reading.refused.code);
  return findLabelledTasks(reading.content);
}

it('takes a heading with labels below it as a task', async () => {
  const text = `III. NHIỆM VỤ
Các cơ quan tập trung thực hiện:
1. Xây dựng Đề án vị trí việc làm
- Cơ quan chủ trì: Sở Nội vụ.
- Cơ quan phối hợp: Các sở, ban, ngành.
- Thời gian hoàn thành: Quý II/2026.
- Sản phẩm: Quyết định của UBND tỉnh.
2. Rà soát thủ tục hành chính
Thời gian thực hiện: Thường xuyên
Đơn vị chủ trì thực hiện: Văn phòng UBND tỉnh
IV. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi.`;
  expect(await tasks(text)).toEqual([
    'NHIỆM VỤ > 1 Xây dựng Đề án vị trí việc làm | Sở Nội vụ | Các sở, ban, ngành | Quý II/2026 | Quyết định của UBND tỉnh',
    'NHIỆM VỤ > 2 Rà soát thủ tục hành chính | Văn phòng UBND tỉnh |  | Thường xuyên | ',
  ]);
});

it('takes several tasks of one heading apart, each of several paragraphs', async () => {
  const text = `2. Nâng cao năng lực
- Mở lớp bồi dưỡng.
- Đánh giá sau bồi dưỡng.
Đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ.
Thời gian: Hằng năm.
- Cử cán bộ đi học.
Cơ quan chủ trì: Sở Tư pháp.
Tiến độ: Năm 2026.`;
  expect(await tasks(text)).toEqual([
    'Nâng cao năng lực >  Mở lớp bồi dưỡng.\n- Đánh giá sau bồi dưỡng. | Sở Nội vụ |  | Hằng năm | ',
    'Nâng cao năng lực >  Cử cán bộ đi học. | Sở Tư pháp |  | Năm 2026 | ',
  ]);
});

it('reads labels within a paragraph, in one line, and with a list below them', async () => {
  const text = `1. Thể chế
a) Ban hành quy chế (chủ trì: Sở Tư pháp; phối hợp: Sở Nội vụ; thời gian hoàn thành: trước ngày 30/6/2026).
b) Tổ chức tuyên truyền
Cơ quan chủ trì: Sở Văn hóa; cơ quan phối hợp: Báo tỉnh; thời gian: Quý III/2026.
c) Kiểm tra công vụ
Cơ quan chủ trì:
- Sở Nội vụ;
- Thanh tra tỉnh.
Thời hạn: Quý IV/2026`;
  expect(await tasks(text)).toEqual([
    'Thể chế > a Ban hành quy chế | Sở Tư pháp | Sở Nội vụ | trước ngày 30/6/2026 | ',
    'Thể chế > b Tổ chức tuyên truyền | Sở Văn hóa | Báo tỉnh | Quý III/2026 | ',
    'Thể chế > c Kiểm tra công vụ | Sở Nội vụ\nThanh tra tỉnh |  | Quý IV/2026 | ',
  ]);
});

it('takes a sentence with one task under it as the beginning of the task', async () => {
  const text = `I. NHIỆM VỤ
1. Xây dựng cơ sở dữ liệu dùng chung của tỉnh, kết nối với các bộ, ngành.
Hoàn thành việc làm sạch dữ liệu đất đai.
Cơ quan chủ trì: Sở Khoa học và Công nghệ.
Thời gian: Năm 2026.`;
  expect(await tasks(text)).toEqual([
    'NHIỆM VỤ > 1 Xây dựng cơ sở dữ liệu dùng chung của tỉnh, kết nối với các bộ, ngành.\nHoàn thành việc làm sạch dữ liệu đất đai. | Sở Khoa học và Công nghệ |  | Năm 2026 | ',
  ]);
});

it('says what lacks a lead or a deadline, and which item beside a task has no labels', async () => {
  const { findings } = await found(`I. NHIỆM VỤ
1. Việc không nhãn
2. Rà soát
Cơ quan phối hợp: Sở Y tế
Sản phẩm: Báo cáo
Thời gian: Năm 2026
3. Báo cáo
Cơ quan chủ trì: Sở Nội vụ`);
  expect(findings.map(({ code, words, place }) => [code, words, place.paragraph])).toEqual([
    ['row-unclear', 'Việc không nhãn', 2],
    ['row-without-lead', 'Rà soát', 3],
    ['row-without-deadline', 'Báo cáo', 7],
  ]);
});

it('finds no task in the invitation to a meeting, nor in a time alone', async () => {
  const meeting = `1. Họp giao ban tháng 3
Thời gian: 14 giờ ngày 05/3/2026
Chủ trì: Phó Chủ tịch UBND tỉnh
Địa điểm: Phòng họp số 1`;
  expect(await tasks(meeting)).toEqual([]);
  expect(await tasks('III. THỜI GIAN THỰC HIỆN\nThời gian thực hiện: Năm 2026')).toEqual([]);
});
