import { describe, expect, test } from 'vitest';
import { targetNotes } from '../../../src/wording/target/notes.ts';
import { readTarget } from '../../../src/wording/target/read.ts';
import { brief } from './brief.ts';

const table = (rows: readonly (readonly [wording: string, expected: string])[]) =>
  test.each(rows)('%s', (wording, expected) => expect(brief(wording)).toBe(expected));

/** The notes on what was left aside, by code. */
function asides(wording: string): string[] {
  const reading = readTarget(wording, { planYear: 2024 });
  if (!reading.ok) return [reading.problem.code];
  const { value } = reading;
  expect(targetNotes(value).length).toBeGreaterThanOrEqual(value.asides.length);
  return value.asides.map(({ code, span }) => `${code}: ${wording.slice(span.start, span.end)}`);
}

describe('a share of something that capitals name', () => {
  table([
    ['đạt 40% GRDP', '>= 40 %'],
    ['≥ 30% DNNVV', '>= 30 %'],
    ['kinh tế số chiếm 20% GRDP', '>= 20 %'],
  ]);
});

describe('verbs before the number', () => {
  table([
    ['chiếm trên 60%', '> 60 %'],
    ['phải đạt 90%', '>= 90 %'],
    ['hình thành ít nhất 02 mô hình', '>= 2 mô hình'],
    ['có từ 05 sản phẩm trở lên', '>= 5 sản phẩm'],
    ['tổ chức tối thiểu 03 hội nghị', '>= 3 hội nghị'],
  ]);
});

describe('a year inside', () => {
  table([
    ['phấn đấu đến năm 2024 đạt 30%', '>= 30 %'],
    ['phấn đấu trong năm 2024 đạt trên 30%', '> 30 %'],
    ['phấn đấu đến năm 2030 đạt 30%', 'target-year: 2030'],
  ]);
});

describe('a bound before a range tells which end counts', () => {
  table([
    ['Tối thiểu 60-70%', '>= 60 %'],
    ['ít nhất từ 60% đến 70%', '>= 60 %'],
    ['tối đa 5-10 ngày', '<= 10 ngày'],
    ['trên 60-70%', 'target-conflict: trên 60-70%'],
    ['tối thiểu 70-60%', 'target-range: tối thiểu 70-60%'],
  ]);
  test('and the other end is told', () => {
    expect(asides('Tối thiểu 60-70%')).toEqual(['range-end: 70']);
    expect(asides('tối đa 5-10 ngày')).toEqual(['range-start: 5']);
    expect(asides('Từ 60% đến 70%')).toEqual([]);
  });
});

describe('numbers that are not exact', () => {
  table([
    ['khoảng 50.000 tỷ đồng', '>= 50000 tỷ đồng'],
    ['khoảng 50-60 doanh nghiệp', '>= 50 doanh nghiệp'],
    ['ước đạt 120 sản phẩm', '>= 120 sản phẩm'],
    ['ước đạt 30%', '>= 30 %'],
    ['khoảng 98%', 'target-unknown: khoảng'],
    ['gần 500 tỷ đồng', 'target-unknown: gần'],
  ]);
  test('are told', () => expect(asides('khoảng 50.000 tỷ đồng')).toEqual(['approximate: khoảng']));
});

describe('numbers of the subject', () => {
  table([
    ['Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản ngân hàng đạt 95%', '>= 95 %'],
    ['Dân số từ 15 tuổi trở lên có tài khoản ngân hàng đạt 95%', '>= 95 %'],
    ['Số bác sĩ trên 10.000 dân đạt 12 người', '>= 12 người'],
    ['Tỷ lệ dịch vụ công mức độ 4 đạt trên 80%', '> 80 %'],
    ['Doanh nghiệp nhỏ và vừa ứng dụng nền tảng số đạt tối thiểu 50%', '>= 50 %'],
    // An age is no target; two levels are two targets; a condition is one.
    ['Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản', 'target-unknown: trở lên có tài khoản'],
    ['Cấp tỉnh đạt 80%, cấp xã đạt 60%', 'target-unknown: , cấp xã đạt 60%'],
    ['Tỷ lệ hồ sơ cấp tỉnh đạt 80% và cấp xã đạt 60%', 'target-unknown: và cấp xã đạt'],
    ['Hai xã đạt 50%', 'target-unknown: 50%'],
    ['Hầu hết đạt 50%', 'target-unknown: Hầu hết đạt'],
    ['Không đạt 98%', 'target-unknown: Không đạt'],
    ['Nếu có kinh phí thì đạt 98%', 'target-unknown: Nếu có kinh phí thì đạt'],
  ]);
});

describe('of every one', () => {
  table([
    ['Mỗi xã có tối thiểu 30% hộ gia đình sử dụng dịch vụ số', '>= 30 %'],
    // A count of each is no count of all.
    ['Mỗi xã có tối thiểu 02 mô hình', 'target-unknown: Mỗi xã'],
  ]);
  test('is told', () => {
    expect(asides('Mỗi xã có tối thiểu 30% hộ gia đình')).toEqual(['each: Mỗi xã']);
  });
});

describe('a clause behind', () => {
  table([
    ['đạt tối thiểu 30%, gắn với chuyển đổi số', '>= 30 %'],
    ['Đạt 100% (không có hồ sơ trễ hạn)', '>= 100 %'],
    ['100% (một trăm phần trăm)', '>= 100 %'],
    ['Tăng ít nhất 5% so với năm 2023, góp phần cải thiện môi trường đầu tư', '>= 2023 by 5 %'],
    // Numbers, conditions, exceptions and comparisons are no remarks.
    ['đạt 30%, gắn với 05 mô hình', 'target-unknown: , gắn với 05 mô hình'],
    ['Trên 90% (phấn đấu đạt 95%)', 'target-unknown: (phấn đấu đạt 95%)'],
    ['90% (trừ hồ sơ mật)', 'target-unknown: (trừ hồ sơ mật)'],
    ['90% (nếu có kinh phí)', 'target-unknown: (nếu có kinh phí)'],
    ['90% (tăng so với năm trước)', 'target-unknown: (tăng so với năm trước)'],
    ['≥ 3% và tăng dần theo yêu cầu phát triển', 'target-unknown: và tăng dần theo yêu cầu phát triển'],
  ]);
  test('is told', () => {
    expect(asides('đạt tối thiểu 30%, gắn với chuyển đổi số')).toEqual(['remark: gắn với chuyển đổi số']);
    expect(asides('100% (một trăm phần trăm)')).toEqual(['remark: một trăm phần trăm']);
  });
});

describe('to a level', () => {
  table([
    ['Giảm xuống dưới 5%', '< 5 %'],
    ['Còn dưới 3%', '< 3 %'],
    ['Giảm từ 10% xuống còn 5%', '<= 5 %'],
    ['Giảm tỷ lệ hộ nghèo từ 10% xuống dưới 5%', '< 5 %'],
    ['Nâng tỷ lệ hài lòng từ 60% lên trên 80%', '> 80 %'],
    ['Tăng từ 60% lên 80%', '>= 80 %'],
    // Levels or changes?
    ['tăng từ 5% đến 7%', 'target-baseline: tăng từ 5% đến 7%'],
    ['Giảm từ 5% xuống còn 10%', 'target-range: Giảm từ 5% xuống còn 10%'],
    ['Giảm từ 10% xuống còn trên 5%', 'target-conflict: Giảm từ 10% xuống còn trên 5%'],
  ]);
  test('where it begins is told', () => {
    expect(asides('Giảm từ 10% xuống còn 5%')).toEqual(['start: 10%']);
  });
});

describe('a place among countries or provinces', () => {
  table([
    ['≤ 3 Đông Nam Á', '<= 3 hạng'],
    ['≤ 50 Thế giới', '<= 50 hạng'],
    ['Top 3 ASEAN', '<= 3 hạng'],
    ['≥ 3 Đông Nam Á', 'target-rank: ≥ 3'],
    ['3 Đông Nam Á', 'target-rank: 3'],
    ['≤ 3 Đông Nam Á; ≤ 50 Thế giới', 'target-unknown: ; ≤ 50 Thế giới'],
  ]);
});
