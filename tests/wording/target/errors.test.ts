import { describe, expect, test } from 'vitest';
import { LONGEST_WORDING, readTarget } from '../../../src/wording/target/read.ts';
import { brief } from './brief.ts';

describe('a target that is not understood', () => {
  test.each([
    ['', 'target-empty: '],
    [' . ', 'target-empty:  . '],
    ['Hoàn thành', 'target-no-value: Hoàn thành'],
    ['Đạt loại tốt', 'target-no-value: Đạt loại tốt'],
    ['tăng so với kế hoạch', 'target-no-value: tăng so với kế hoạch'],
    ['khoảng 98%', 'target-unknown: khoảng'],
    ['Trên abc 98%', 'target-unknown: abc'],
    ['98% trở lênn', 'target-unknown: trở lênn'],
    ['98% tro len', 'target-unknown: tro len'],
    ['tren 98%', 'target-unknown: tren'],
    ['Trên 98%; 100%', 'target-unknown: ; 100%'],
    ['không thấp hơn 85% và cao hơn năm 2023', 'target-unknown: và cao hơn năm'],
    ['90% hồ sơ, tăng 5% so với năm 2023', 'target-unknown: , tăng 5% so với năm 2023'],
    ['100% và 50%', 'target-unknown: và'],
    ['100% hồ sơ, trong đó 50% trực tuyến', 'target-unknown: 50%'],
    ['5 xã đạt 19 tiêu chí', 'target-unknown: 19'],
    ['ít nhất 2/3 số xã', 'target-unknown: /3 số xã'],
    ['trong 30 hồ sơ', 'target-unknown: trong 30 hồ sơ'],
    ['Trên 5% trở xuống', 'target-conflict: Trên 5% trở xuống'],
    ['tăng gấp 2 lần so với năm 2023', 'target-unknown: gấp'],
    ['tăng 1,5 lần so với năm 2023', 'target-unknown: 1,5 lần'],
    ['cải thiện điểm số và thứ hạng so với năm 2023', 'target-unknown: điểm số và thứ hạng'],
    ['không quá 5% so với năm 2023', 'target-unknown: không quá 5% so với năm 2023'],
    ['từ 80% đến dưới 90%', 'target-unknown: dưới'],
    ['từ 90% đến 80%', 'target-range: từ 90% đến 80%'],
    ['từ 5 cuộc đến 10%', 'target-range: từ 5 cuộc đến 10%'],
    ['trên 98% trở lên', 'target-conflict: trên 98% trở lên'],
    ['tăng trên 5% trở lên so với năm 2023', 'target-conflict: trên 5% trở lên'],
    ['tăng 5%', 'target-baseline: tăng 5%'],
    ['tăng', 'target-baseline: tăng'],
    ['đến năm 2025 đạt 90%', 'target-year: 2025'],
    ['90% đến năm 2025', 'target-year: 2025'],
  ])('%j', (wording, expected) => expect(brief(wording)).toBe(expected));

  describe('words that make it hold only sometimes, or not at all', () => {
    test.each([
      ['100% không bắt buộc', 'target-unknown: không bắt buộc'],
      ['80% nếu có kinh phí', 'target-unknown: nếu có kinh phí'],
      ['80% hồ sơ nếu có kinh phí', 'target-unknown: nếu có kinh phí'],
      ['98% hồ sơ khi có kinh phí', 'target-unknown: khi có kinh phí'],
      ['98% trở lên nếu có kinh phí', 'target-unknown: nếu có kinh phí'],
      ['05 cuộc nếu có kinh phí', 'target-unknown: nếu có kinh phí'],
      ['05 cuộc trừ khi thiếu kinh phí', 'target-unknown: trừ khi thiếu kinh phí'],
      ['Trên 98% hồ sơ nhưng không bắt buộc', 'target-unknown: nhưng không bắt buộc'],
      ['80% có thể giảm', 'target-unknown: có thể giảm'],
      ['80 nếu có', 'target-unknown: nếu có'],
      ['100% trừ hồ sơ mật', 'target-unknown: trừ hồ sơ mật'],
    ])('%s', (wording, expected) => expect(brief(wording)).toBe(expected));
  });

  describe('words that are none, or name nothing that can be counted', () => {
    test.each([
      ['Trên 98% xyz abc', 'target-unknown: xyz abc'],
      ['100% hồ sơ xyz', 'target-unknown: xyz'],
      ['3 abcxyz', 'target-unknown: abcxyz'],
      ['98% gần như', 'target-unknown: gần như'],
    ])('%s', (wording, expected) => expect(brief(wording)).toBe(expected));
  });

  describe('another year', () => {
    test.each([
      ['98% năm 2025', 'target-year: 2025'],
      ['98% hồ sơ năm 2025', 'target-year: 2025'],
      ['98% hồ sơ năm 2023', 'target-year: 2023'],
      ['98% hồ sơ giai đoạn 2026-2030', 'target-unknown: 2026'],
      ['98% hồ sơ quý I/2025', 'target-unknown: /2025'],
      ['Tăng so với năm 2030', 'target-baseline-year: so với năm 2030'],
      ['Tăng so với năm 2024', 'target-baseline-year: so với năm 2024'],
      ['tăng 5% so với năm 2025', 'target-baseline-year: so với năm 2025'],
    ])('%s', (wording, expected) => expect(brief(wording)).toBe(expected));
  });

  test.each([
    ['Hạng 0', 'target-rank: Hạng 0'],
    ['nhóm 0 tỉnh', 'target-rank: nhóm 0'],
    ['xếp hạng từ 0 đến 10', 'target-rank: xếp hạng từ 0 đến 10'],
  ])('no ranking has such a place: %s', (wording, expected) => expect(brief(wording)).toBe(expected));

  test('too long a wording is refused whole', () => {
    const wording = '100% '.repeat(500);
    expect(wording.length).toBeGreaterThan(LONGEST_WORDING);
    expect(brief(wording)).toBe(`target-long: ${wording}`);
  });

  test('an ambiguous number shows both right forms', () => {
    const reading = readTarget('1,500 tỷ đồng');
    expect(reading.ok ? null : [reading.problem.message(), reading.problem.remedy()]).toEqual([
      '"1,500" có thể là 1500 hoặc 1,5',
      'Viết "1500" hoặc "1,5"',
    ]);
  });

  test('offsets count in the text as given', () => {
    const wording = 'Tối thiểu khoảng 98%'.normalize('NFD');
    const reading = readTarget(wording);
    const span = reading.ok ? null : reading.problem.span;
    expect(span && wording.slice(span.start, span.end)).toBe('khoảng'.normalize('NFD'));
  });
});
