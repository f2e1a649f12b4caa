import { expect, it, test } from 'vitest';
import { measuredThings } from '../../src/documents/measured-things.ts';
import { measuresIn } from '../../src/documents/measures.ts';
import { expectProportional } from '../growth.ts';

test.each([
  ['Từ 30% trở lên các sở được kiểm tra', ['Từ 30% trở lên']],
  ['đạt tối thiểu 97,5 % và không quá 5 phần trăm', ['tối thiểu 97,5 %', 'không quá 5 phần trăm']],
  ['từ 80% đến 90% hồ sơ; 70 - 80% xã', ['từ 80% đến 90%', '70 - 80%']],
  ['tổ chức ít nhất 02 cuộc; 05 lớp trở lên; 03 hội nghị', ['ít nhất 02 cuộc', '05 lớp trở lên']],
  ['tăng số doanh nghiệp so với cùng kỳ năm trước', ['tăng số doanh nghiệp so với cùng kỳ năm trước']],
  ['tăng ít nhất 5% so với năm 2023', ['tăng ít nhất 5% so với năm 2023']],
  [
    'năm 2024 tiếp tục cải thiện hơn so với kết quả năm 2023',
    ['tiếp tục cải thiện hơn so với kết quả năm 2023'],
  ],
  ['nằm trong nhóm 30 tỉnh, thành phố, xếp thứ 10', ['nằm trong nhóm 30 tỉnh, thành phố', 'xếp thứ 10']],
  ['mỗi công dân có một danh tính số, mỗi năm một lần', ['mỗi công dân có một']],
  ['giảm chi phí hơn so với thực hiện trực tiếp', []],
  ['mức độ 4, trước ngày 15/01/2024, Đề án 06, nhóm 2, không quá 05 ngày làm việc', []],
  ['Nghị định số 67/2021/NĐ-CP ngày 31/12/2017, trên 11 huyện', []],
])('%s', (text, measures) => {
  expect(measuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(measures);
});

test.each([
  ['Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đạt', ['Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đạt']],
  ['Trong năm 2024, chỉ số PCI', ['chỉ số PCI']],
  ['Tỷ lệ hồ sơ, số hóa kết quả và tỷ lệ chi trả', ['Tỷ lệ hồ sơ, số hóa kết quả', 'tỷ lệ chi trả']],
])('things measured: %s', (text, things) => {
  expect(measuredThings(text).map(({ start, end }) => text.slice(start, end))).toEqual(things);
});

it('takes time in proportion to the text', () => {
  for (const words of [
    '80% hộ, ',
    'mỗi người ',
    'tăng so với năm 2023; ',
    'tăng 5% so với năm 2023 ',
    'ít nhất 1.000.',
  ])
    expectProportional((size) => measuresIn(words.repeat(size)), 500, words);
});
