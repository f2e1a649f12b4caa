import { describe, expect, test } from 'vitest';
import { readTarget } from '../../../src/wording/target/read.ts';
import { brief } from './brief.ts';

const table = (rows: readonly (readonly [wording: string, expected: string])[]) =>
  test.each(rows)('%s', (wording, expected) => expect(brief(wording)).toBe(expected));

/** Decision 2142/QĐ-UBND, with the readings decided in facts: "Trên" is strict, a bare share is at least. */
describe('the decision', () => {
  table([
    ['100%', '>= 100 %'],
    ['Hoàn thành 100%', '>= 100 %'],
    ['Từ 30% trở lên', '>= 30 %'],
    ['tiếp tục cải thiện hơn so với kết quả đánh giá năm 2023', '> 2023'],
    ['Trên 98%', '> 98 %'],
    ['Từ 80% trở lên', '>= 80 %'],
    ['tăng so với năm 2023', '> 2023'],
    ['Tối thiểu 50%', '>= 50 %'],
    ['đạt tối thiểu 30%', '>= 30 %'],
    ['nằm trong nhóm 30 tỉnh, thành phố', '<= 30 hạng'],
    ['Từ 80%', '>= 80 %'],
    ['80%', '>= 80 %'],
    ['mỗi công dân có một danh tính số', '>= 100 %'],
    ['mỗi người dân trưởng thành có một tài khoản thanh toán số', '>= 100 %'],
  ]);
});

describe('the decision, in whole sentences', () => {
  table([
    ['Hoàn thành 100% các chỉ tiêu phát triển kinh tế - xã hội do HĐND tỉnh giao.', '>= 100 %'],
    ['Trên 98% hồ sơ TTHC tiếp nhận trong năm được giải quyết đúng hạn cho người dân, tổ chức.', '> 98 %'],
    ['100% văn bản, hồ sơ công việc được xử lý trên môi trường điện tử (trừ văn bản mật).', '>= 100 %'],
    ['Từ 80% trở lên các cơ quan, đơn vị, địa phương được phê duyệt phương án sắp xếp lại', '>= 80 %'],
    ['Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình trên tổng số hồ sơ đạt tối thiểu 30%.', '>= 30 %'],
    ['Giá trị thu ngân sách nằm trong nhóm 30 tỉnh, thành phố.', '<= 30 hạng'],
    [
      'Số đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên, tự bảo đảm một phần chi thường xuyên tăng so với năm 2023.',
      '> 2023',
    ],
    ['70% người dân trưởng thành có một phần mềm bảo vệ an toàn thông tin mạng cơ bản', '>= 70 %'],
  ]);
});

describe('what is counted', () => {
  table([
    ['98% hồ sơ tồn đọng của năm 2023 được giải quyết', '>= 98 %'],
    ['98% nhiệm vụ giai đoạn 2021-2025', '>= 98 %'],
    ['98% hồ sơ năm 2024', '>= 98 %'],
    ['Hoàn thành 100% kế hoạch năm 2024', '>= 100 %'],
    ['Trên 90% người dân, doanh nghiệp hài lòng khi sử dụng dịch vụ công trực tuyến', '> 90 %'],
    ['95% người dân hài lòng khi được phục vụ', '>= 95 %'],
    ['100% dự thảo văn bản được thẩm định trước khi ban hành', '>= 100 %'],
    ['100% văn bản không phải văn bản mật', '>= 100 %'],
    ['100% hồ sơ TTHC (trừ hồ sơ mật) được số hóa', '>= 100 %'],
    ['100% khiếu nại, tố cáo (nếu có) được giải quyết', '>= 100 %'],
    ['98% trở lên đúng hạn', '>= 98 %'],
    ['60% trở lên thanh toán không dùng tiền mặt', '>= 60 %'],
    ['100% TTHC đủ điều kiện qua VNeID', '>= 100 %'],
    ['100% các cơ quan chuyên môn thuộc UBND tỉnh', '>= 100 %'],
    ['100% thôn, ấp, khu phố', '>= 100 %'],
  ]);
});

describe('bounds', () => {
  table([
    ['ít nhất 95%', '>= 95 %'],
    ['không thấp hơn 90%', '>= 90 %'],
    ['không dưới 90%', '>= 90 %'],
    ['đạt từ 90% trở lên', '>= 90 %'],
    ['95% trở lên', '>= 95 %'],
    ['Tối thiểu từ 50% trở lên', '>= 50 %'],
    ['tăng lên 95%', '>= 95 %'],
    ['≥ 95%', '>= 95 %'],
    ['>=95%', '>= 95 %'],
    ['đạt và vượt 95%', '>= 95 %'],
    ['hơn 95%', '> 95 %'],
    ['vượt 95%', '> 95 %'],
    ['> 95%', '> 95 %'],
    ['không quá 5%', '<= 5 %'],
    ['tối đa 3%', '<= 3 %'],
    ['không vượt quá 2%', '<= 2 %'],
    ['giảm xuống còn 5%', '<= 5 %'],
    ['5% trở xuống', '<= 5 %'],
    ['≤ 5%', '<= 5 %'],
    ['dưới 5%', '< 5 %'],
    ['thấp hơn 5%', '< 5 %'],
    ['từ 5% trở xuống', '<= 5 %'],
    ['từ 5 ngày trở xuống', '<= 5 ngày'],
    ['Dưới hoặc bằng 5%', '<= 5 %'],
    ['Nhỏ hơn hoặc bằng 5%', '<= 5 %'],
    ['bằng hoặc dưới 5%', '<= 5 %'],
    ['Trên hoặc bằng 95%', '>= 95 %'],
    ['Lớn hơn hoặc bằng 95%', '>= 95 %'],
    ['đúng 100%', '= 100 %'],
    // A bare 0 is the most that is allowed.
    ['0%', '<= 0 %'],
    ['Không có hồ sơ trễ hạn', '<= 0 hồ sơ'],
    ['Toàn bộ hồ sơ được số hóa', '>= 100 %'],
    ['phấn đấu đạt tỷ lệ trên 90%', '> 90 %'],
    ['đến hết năm 2024 đạt 90%', '>= 90 %'],
    ['năm 2024: đạt 90%', '>= 90 %'],
    ['95 %', '>= 95 %'],
    ['50 phần trăm', '>= 50 %'],
    ['TRÊN 98%.', '> 98 %'],
  ]);
});

describe('ranges', () => {
  table([
    ['từ 80% đến 90%', '80..90 %'],
    ['80-90%', '80..90 %'],
    ['80% – 90%', '80..90 %'],
    ['từ 5 đến 10 cuộc', '5..10 cuộc'],
    ['trong khoảng từ 80 đến 90%', '80..90 %'],
  ]);
});

describe('counts', () => {
  table([
    ['05 cuộc', '>= 5 cuộc'],
    ['ít nhất 02 thủ tục', '>= 2 thủ tục'],
    ['ít nhất một mô hình', '>= 1 mô hình'],
    ['ít nhất năm cuộc', '>= 5 cuộc'],
    ['05 cuộc kiểm tra công vụ trở lên', '>= 5 cuộc'],
    ['02 cuộc/năm', '>= 2 cuộc/năm'],
    ['mỗi quý 01 cuộc', '>= 1 cuộc/quý'],
    ['02 cuộc kiểm tra mỗi năm', '>= 2 cuộc/năm'],
    // Places or changes of place: nobody can tell.
    ['từ 2 đến 5 bậc', 'target-rank: từ 2 đến 5 bậc'],
    // A share is no rate.
    ['Hằng năm trên 98% hồ sơ', '> 98 %'],
    ['Mỗi quý 98% hồ sơ', 'target-unknown: Mỗi quý'],
    ['/ năm 98%', 'target-unknown: / năm 98%'],
    ['Không quá 05 ngày làm việc', '<= 5 ngày làm việc'],
    ['đạt từ 85 điểm trở lên', '>= 85 điểm'],
    ['Tối đa 15 phút/giao dịch', '<= 15 phút/giao dịch'],
    ['Trong 15 phút', '<= 15 phút'],
    ['trong 30 ngày', '<= 30 ngày'],
    ['Trong vòng 03 ngày làm việc', '<= 3 ngày làm việc'],
    ['tối đa 2 cuộc/đơn vị/năm', '<= 2 cuộc/đơn vị/năm'],
    ['không quá 30 phút/hồ sơ', '<= 30 phút/hồ sơ'],
    ['Mỗi xã, phường có 01 tổ công nghệ số cộng đồng', '>= 100 %'],
    ['30 phút', 'target-bare: 30 phút'],
    ['ít nhất 3 phiếu khảo sát', '>= 3 phiếu khảo sát'],
    ['100% dịch vụ công mức độ 4', '>= 100 %'],
    ['100% nhiệm vụ của Đề án 06', '>= 100 %'],
    ['80', '>= 80'],
  ]);
});

describe('numbers beside their unit', () => {
  table([
    ['97,5%', '>= 97.5 %'],
    ['97.5%', '>= 97.5 %'],
    ['0,678', '>= 0.678'],
    ['1.500 hồ sơ', '>= 1500 hồ sơ'],
    ['1.500', '>= 1500'],
    ['1.500 tỷ đồng', '>= 1500 tỷ đồng'],
    ['1,500 hồ sơ', '>= 1500 hồ sơ'],
    ['97,125%', '>= 97.125 %'],
    ['1.234.567 người', '>= 1234567 người'],
    ['1.234,5 tỷ đồng', '>= 1234.5 tỷ đồng'],
    ['1,500 tỷ đồng', 'target-number-ambiguous: 1,500'],
    ['1,500', 'target-number-ambiguous: 1,500'],
    ['97.500%', 'target-number-ambiguous: 97.500'],
    ['1.23.4 hồ sơ', 'target-number: 1.23.4'],
  ]);
});

describe('ranks', () => {
  table([
    ['trong 10 tỉnh, thành phố dẫn đầu', '<= 10 hạng'],
    ['thuộc nhóm 20 địa phương dẫn đầu cả nước', '<= 20 hạng'],
    ['xếp trong nhóm 20 tỉnh có chỉ số PCI cao nhất', '<= 20 hạng'],
    ['top 10', '<= 10 hạng'],
    ['Phấn đấu xếp hạng trong top 30', '<= 30 hạng'],
    ['xếp hạng từ 1 đến 15', '<= 15 hạng'],
    ['xếp thứ 15 trở lên', '<= 15 hạng'],
    ['thứ hạng từ 20 trở lên', '<= 20 hạng'],
    ['đứng thứ 20/63', '<= 20 hạng'],
    ['đứng đầu cả nước', '<= 1 hạng'],
    ['Thứ hạng PCI đạt từ 20 trở lên', '<= 20 hạng'],
    ['nằm trong nhóm 30 tỉnh trong năm 2024', '<= 30 hạng'],
    ['tối thiểu 5 hạng', 'target-rank: tối thiểu 5 hạng'],
    ['05 hạng mục', '>= 5 hạng mục'],
    ['xếp hạng dưới 20', 'target-rank: xếp hạng dưới 20'],
    ['xếp thứ 20 trở xuống', 'target-rank: xếp thứ 20 trở xuống'],
    ['nằm trong nhóm 30', 'target-rank: nằm trong nhóm 30'],
    ['xếp hạng từ 15 đến 1', 'target-range: xếp hạng từ 15 đến 1'],
    ['xếp trong nhóm 20 tỉnh có chỉ số PCI thấp nhất', 'target-unknown: có chỉ số PCI thấp nhất'],
  ]);
});

describe('compared with another year', () => {
  table([
    ['cao hơn năm 2023', '> 2023'],
    ['vượt kết quả năm 2023', '> 2023'],
    ['năm sau cao hơn năm trước', '> 2023'],
    ['thấp hơn năm trước', '< 2023'],
    ['giảm so với cùng kỳ', '< 2023'],
    ['không thấp hơn năm 2023', '>= 2023'],
    ['bằng hoặc cao hơn năm 2023', '>= 2023'],
    ['duy trì hoặc tăng so với năm 2023', '>= 2023'],
    ['không cao hơn năm 2023', '<= 2023'],
    ['bằng năm 2023', '= 2023'],
    ['tăng 5% so với năm trước', '>= 2023 by 5 %'],
    ['tăng ít nhất 5% so với cùng kỳ năm 2022', '>= 2022 by 5 %'],
    ['tăng từ 5% trở lên so với năm 2023', '>= 2023 by 5 %'],
    ['tăng trên 10% so với năm 2023', '> 2023 by 10 %'],
    ['So với năm 2023, tăng 5%', '>= 2023 by 5 %'],
    ['cao hơn 5% so với năm 2023', '>= 2023 by 5 %'],
    ['giảm ít nhất 10% so với năm 2023', '<= 2023 by 10 %'],
    ['Giảm tối thiểu 10% thời gian giải quyết TTHC so với năm 2023', '<= 2023 by 10 %'],
    ['giảm trên 10% so với năm 2023', '< 2023 by 10 %'],
    // A limit lies on the other side of where `op` looks.
    ['giảm không quá 5% so với năm 2023', '>= 2023 by -5 %'],
    ['tăng không quá 5% so với năm 2023', '<= 2023 by -5 %'],
    ['tăng từ 5% đến 7% so với năm 2023', '>= 2023 by 5..7 %'],
    ['giảm từ 5-10% so với năm 2023', '<= 2023 by 5..10 %'],
    ['tăng 2 điểm phần trăm so với năm 2023', '>= 2023 by 2 điểm %'],
    ['tăng 200 doanh nghiệp so với năm 2023', '>= 2023 by 200 doanh nghiệp'],
  ]);
});

describe('a better rank is a smaller number', () => {
  table([
    ['tăng 2 bậc so với năm 2023', '<= 2023 by 2 hạng'],
    ['tăng trên 5 hạng so với năm 2023', '< 2023 by 5 hạng'],
    ['cải thiện thứ hạng so với năm 2023', '< 2023 hạng'],
    ['Thứ hạng PCI tăng so với năm 2023', '< 2023 hạng'],
    ['giữ vững thứ hạng so với năm 2023', '<= 2023 hạng'],
    ['giảm 5 bậc so với năm 2023', 'target-rank: giảm'],
  ]);
});

test('"năm trước" is the year before the plan; without the plan it stays open', () => {
  expect(brief('tăng so với năm trước', 2026)).toBe('> 2025');
  expect(brief('tăng so với năm trước', null)).toBe('> last year');
  expect(brief('tăng so với năm 2023', null)).toBe('> 2023');
});

test('the wording is kept as written', () => {
  const wording = '  Trên  98% ';
  expect(readTarget(wording)).toEqual({
    ok: true,
    value: {
      wording,
      op: '>',
      value: 98,
      upper: null,
      unit: '%',
      baselineYear: null,
      change: null,
      upperChange: null,
      spans: {
        op: [{ start: 2, end: 6 }],
        value: [{ start: 8, end: 10 }],
        upper: [],
        unit: [{ start: 10, end: 11 }],
        baselineYear: [],
        change: [],
        upperChange: [],
      },
      asides: [],
    },
  });
});
