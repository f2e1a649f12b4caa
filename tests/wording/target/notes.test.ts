import { describe, expect, it } from 'vitest';
import { targetNotes } from '../../../src/wording/target/notes.ts';
import { readTarget } from '../../../src/wording/target/read.ts';

function notes(words: string): string[] {
  const reading = readTarget(words, { planYear: 2024 });
  if (!reading.ok) throw new Error(words);
  return targetNotes(reading.value);
}

describe('what is taken for meant', () => {
  it.each([
    ['Hoàn thành 100%', ['"100%" không có chữ so sánh: đọc là ít nhất 100%']],
    ['05 cuộc', ['"05" không có chữ so sánh: đọc là ít nhất 5 cuộc']],
    ['0 hồ sơ', ['"0" không có chữ so sánh: đọc là không quá 0 hồ sơ']],
    ['Toàn bộ hồ sơ được số hóa', ['"Toàn bộ": đọc là ít nhất 100%']],
    ['Không có hồ sơ trễ hạn', ['"Không có": đọc là không quá 0 hồ sơ']],
    ['Trên 98%', ['"Trên": đúng bằng 98% là chưa đạt']],
    ['Dưới 15 phút', ['"Dưới": đúng bằng 15 phút là chưa đạt']],
    ['Từ 80% đến 90%', ['"90%": vượt quá 90% cũng là chưa đạt']],
    ['Xếp hạng từ 1 đến 15', ['"Xếp hạng từ 1 đến": thứ hạng càng nhỏ càng tốt']],
    ['tăng so với năm 2023', ['"tăng": bằng năm 2023 là chưa đạt']],
    ['Không thấp hơn năm trước', ['"năm trước": là năm 2023']],
    ['Tăng ít nhất 5% so với năm 2023', ['"5%": tính trên số của năm so sánh, không phải điểm %']],
  ])('is said: %s', (words, said) => {
    expect(notes(words)).toEqual(said);
  });

  it.each([
    ['Tối thiểu 97,5%', ['"97,5": dấu phẩy là dấu thập phân']],
    ['Tối thiểu 97.5%', ['"97.5": dấu chấm là dấu thập phân, đọc là 97,5']],
    ['Tối thiểu 97,0%', ['"97,0": dấu phẩy là dấu thập phân, đọc là 97']],
    ['Tối thiểu 97,500%', ['"97,500": dấu phẩy là dấu thập phân, đọc là 97,5']],
    ['Ít nhất 1.500 hồ sơ', ['"1.500": dấu chấm ngăn hàng nghìn, đọc là 1500']],
    ['Ít nhất 1,500 hồ sơ', ['"1,500": dấu phẩy ngăn hàng nghìn, đọc là 1500']],
    ['Ít nhất 1.234.567 hồ sơ', ['"1.234.567": dấu chấm ngăn hàng nghìn, đọc là 1234567']],
    ['Ít nhất 1.234,5 tỷ đồng', ['"1.234,5": dấu phẩy là dấu thập phân, đọc là 1234,5']],
  ])('is said of the mark in a number: %s', (words, said) => {
    expect(notes(words)).toEqual(said);
  });

  it.each(['Từ 30% trở lên', 'Tối thiểu 50%', 'Không quá 5%', 'Trong 15 phút', 'Ít nhất 02 thủ tục'])(
    'is nothing where the words say it all: %s',
    (words) => {
      expect(notes(words)).toEqual([]);
    },
  );
});
