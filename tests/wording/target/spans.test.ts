import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTarget } from '../../../src/wording/target/read.ts';
import type { Target, TargetSpans } from '../../../src/wording/target/types.ts';
import { printTarget } from './print.ts';
import { partsOf, told } from './told.ts';

function mustRead(wording: string): Target {
  const reading = readTarget(wording, { planYear: 2024 });
  if (!reading.ok) expect.fail(`"${wording}": ${reading.problem.message()}`);
  return reading.value;
}

const baselineYear = 'so với năm 2023';

describe('each part is told by its own words', () => {
  test.each([
    // bounds
    ['100%', { value: '100', unit: '%' }],
    ['Trên 98%', { op: 'Trên', value: '98', unit: '%' }],
    ['Từ 30% trở lên', { op: 'Từ … trở lên', value: '30', unit: '%' }],
    ['Đạt tỷ lệ không thấp hơn 97,5%', { op: 'không thấp hơn', value: '97,5', unit: '%' }],
    ['Tối thiểu từ 50% trở lên', { op: 'Tối thiểu từ … trở lên', value: '50', unit: '%' }],
    ['≥ 1.234,5 tỷ đồng', { op: '≥', value: '1.234,5', unit: 'tỷ đồng' }],
    ['ít nhất năm cuộc', { op: 'ít nhất', value: 'năm', unit: 'cuộc' }],
    ['Trên 98% hồ sơ TTHC được giải quyết đúng hạn.', { op: 'Trên', value: '98', unit: '%' }],
    ['Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 30%', { op: 'tối thiểu', value: '30', unit: '%' }],
    // units
    ['05 cuộc kiểm tra', { value: '05', unit: 'cuộc' }],
    ['ít nhất 3 phiếu khảo sát', { op: 'ít nhất', value: '3', unit: 'phiếu khảo sát' }],
    ['02 cuộc/năm', { value: '02', unit: 'cuộc/năm' }],
    ['Mỗi quý 01 cuộc', { value: '01', unit: 'Mỗi quý … cuộc' }],
    ['không quá 30 phút/hồ sơ', { op: 'không quá', value: '30', unit: 'phút/hồ sơ' }],
    // ranges
    ['Từ 80% đến 90%', { op: 'Từ … đến', value: '80', upper: '90', unit: '% … %' }],
    ['80–90%', { op: '–', value: '80', upper: '90', unit: '%' }],
    // said at once
    ['Không có hồ sơ trễ hạn', { op: 'Không có', value: 'Không có', unit: 'hồ sơ' }],
    ['Toàn bộ hồ sơ được số hóa', { op: 'Toàn bộ', value: 'Toàn bộ', unit: 'Toàn bộ' }],
    ['Đứng đầu cả nước', { op: 'Đứng đầu', value: 'Đứng đầu', unit: 'Đứng đầu' }],
    // ranks
    ['top 10', { op: 'top', value: '10', unit: 'top' }],
    ['Xếp thứ 15 trở lên', { op: 'Xếp thứ … trở lên', value: '15', unit: 'Xếp thứ' }],
    ['Xếp hạng từ 1 đến 15', { op: 'Xếp hạng từ 1 đến', value: '15', unit: 'Xếp hạng' }],
    ['Thứ hạng PCI đạt từ 20 trở lên', { op: 'Thứ hạng … từ … trở lên', value: '20', unit: 'Thứ hạng' }],
    [
      'Nằm trong nhóm 30 tỉnh, thành phố',
      {
        op: 'Nằm trong nhóm … tỉnh, thành phố',
        value: '30',
        unit: 'Nằm trong nhóm … tỉnh, thành phố',
      },
    ],
    // against a year
    ['Tăng so với năm 2023', { op: 'Tăng', baselineYear }],
    ['cao hơn năm 2023', { op: 'cao hơn', baselineYear: 'năm 2023' }],
    ['Không thấp hơn năm trước', { op: 'Không thấp hơn', baselineYear: 'năm trước' }],
    [
      'Tiếp tục cải thiện hơn so với kết quả đánh giá năm 2023',
      { op: 'cải thiện hơn', baselineYear: 'so với kết quả đánh giá năm 2023' },
    ],
    ['So với năm 2023, tăng 5%', { op: 'tăng', change: '5', unit: '%', baselineYear: 'So với năm 2023' }],
    ['Tăng ít nhất 5% so với năm 2023', { op: 'Tăng ít nhất', change: '5', unit: '%', baselineYear }],
    [
      'giảm từ 5% đến 7% so với năm 2023',
      { op: 'giảm từ … đến', change: '5', upperChange: '7', unit: '% … %', baselineYear },
    ],
    ['Tăng 2 bậc so với năm 2023', { op: 'Tăng … bậc', change: '2', unit: 'bậc', baselineYear }],
    ['cải thiện thứ hạng so với năm 2023', { op: 'cải thiện thứ hạng', unit: 'thứ hạng', baselineYear }],
    [
      'giữ vững thứ hạng so với năm 2023',
      { op: 'giữ vững thứ hạng', unit: 'giữ vững thứ hạng', baselineYear },
    ],
  ])('%s', (wording, expected) => expect(told(mustRead(wording))).toEqual(expected));
});

describe('offsets count the text as written', () => {
  const offsets = (wording: string, part: keyof TargetSpans) =>
    mustRead(wording).spans[part].map(({ start, end }) => [start, end]);

  test('composed and decomposed: "ừ" takes three units, "ở" three, "ê" two', () => {
    expect(offsets('Từ 30% trở lên', 'op')).toEqual([
      [0, 2],
      [7, 14],
    ]);
    expect(offsets('Từ 30% trở lên'.normalize('NFD'), 'op')).toEqual([
      [0, 4],
      [9, 19],
    ]);
  });

  test('with spaces before, inside and behind', () => {
    expect(offsets('  Không   quá  5 % .', 'op')).toEqual([[2, 13]]);
    expect(offsets('  Không   quá  5 % .', 'unit')).toEqual([[17, 18]]);
  });
});

const vocabulary =
  `Trên|từ|trở lên|đến|tăng|giảm|so với|năm|2023|98%|5|%|,|-|nhóm|tỉnh, thành phố|xếp thứ|mỗi quý|không quá
|hồ sơ|cuộc|1.500|1,5|đạt|bậc|năm trước|cao hơn|top|tất cả|thứ hạng|ít nhất`.split(/\s*\|/u);
const jumble = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));
const absolute = fc
  .record({
    op: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
    value: fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
    unit: fc.constantFrom('%', 'cuộc', 'điểm', 'phiếu', null),
  })
  .map((part) => ({ upper: null, baselineYear: null, change: null, upperChange: null, ...part }));
const readable = fc.oneof(jumble, absolute.map(printTarget));

describe('the words of every target', () => {
  test('lie in the wording, in its order, apart, none empty; parts that are not there have none', () => {
    fc.assert(
      fc.property(readable, (wording) => {
        const reading = readTarget(wording, { planYear: 2024 });
        if (!reading.ok) return;
        for (const [part, spans] of partsOf(reading.value)) {
          let last = -1;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(wording.length);
            last = end;
          }
          // Only a comparison may be left to the reader ("100%").
          if (part !== 'op') expect(spans.length > 0, part).toBe(reading.value[part] !== null);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('are the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(readable, (words) => {
        const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => {
          const reading = readTarget(words.normalize(form), { planYear: 2024 });
          return reading.ok ? told(reading.value) : null;
        });
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 1000 },
    );
  });

  test('hold the number and the unit that were read', () => {
    fc.assert(
      fc.property(absolute, (target) => {
        const { value, unit } = told(mustRead(printTarget(target)));
        expect(Number(value?.replace(',', '.'))).toBe(target.value);
        expect(unit ?? null).toBe(target.unit);
      }),
      { numRuns: 500 },
    );
  });
});
