import fc from 'fast-check';
import { toRoman } from '../../../src/text/roman.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** The ways of writing one quarter, month, half-year or year. */
export function spellings(
  unit: 'quarter' | 'month' | 'half' | 'nine-months' | 'year',
  index: number,
  year: number,
): string[] {
  const tails = [
    `/${year}`,
    `-${year}`,
    ` năm ${year}`,
    ` ${year}`,
    ` / ${year}`,
    ` của năm ${year}`,
    ` NĂM ${year}`,
  ];
  const quarter = ['Quý', 'quý', 'quí', 'QUÝ', 'Qúy'].flatMap((word) =>
    [toRoman(index), String(index), `0${index}`].map((n) => `${word} ${n}`),
  );
  const month = ['Tháng', 'tháng', 'THÁNG'].flatMap((word) =>
    [String(index), two(index)].map((n) => `${word} ${n}`),
  );
  const bare = `${index}/${year}`;
  const heads: Record<typeof unit, string[]> = {
    quarter: [...quarter, `Q${index}`, `Q${toRoman(index)}`].flatMap((head) =>
      tails.map((tail) => head + tail),
    ),
    month: [
      ...month.flatMap((head) => tails.map((tail) => head + tail)),
      bare,
      `${two(index)}/${year}`,
      `T${index}/${year}`,
    ],
    half: ['6', '06', 'Sáu'].flatMap((n) =>
      tails.map((tail) => `${n} tháng ${index === 1 ? 'đầu' : 'cuối'}${tail.replace(/^ (?=năm)/u, ' ')}`),
    ),
    'nine-months': ['9', '09', 'chín'].flatMap((n) => [
      `${n} tháng năm ${year}`,
      `${n} tháng đầu năm ${year}`,
      `${n} tháng/${year}`,
    ]),
    year: [`Năm ${year}`, `năm ${year}`, `${year}`, `Trong năm ${year}`, `cả năm ${year}`],
  };
  return heads[unit].flatMap((words) => [
    words,
    ...(words.startsWith('Trong') ? [] : [`Trong ${words.charAt(0).toLowerCase()}${words.slice(1)}`]),
    `${words}.`,
  ]);
}

/** The ways of writing one day. */
export function daySpellings(day: number, month: number, year: number): string[] {
  const dates = ['/', '.', '-'].flatMap((mark) => [
    [day, month, year].join(mark),
    [two(day), two(month), year].join(mark),
  ]);
  return [
    ...dates,
    ...dates.map((date) => `ngày ${date}`),
    `ngày ${day} tháng ${month} năm ${year}`,
    `Ngày ${two(day)} tháng ${two(month)} năm ${year}`,
    `ngày ${day} tháng ${month}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
  ];
}

const year = fc.integer({ min: 2023, max: 2026 });
const period = fc.oneof(
  fc
    .tuple(fc.constantFrom('Quý I', 'quý 2', 'Quý III', 'quí IV'), fc.constantFrom('', '/2024', ' năm 2025'))
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('', '/2024', ' năm 2025'))
    .map(([month, tail]) => `tháng ${month}${tail}`),
  fc.constantFrom(
    '6 tháng đầu năm',
    '9 tháng',
    'năm 2024',
    'Năm 2025',
    '6 tháng cuối năm 2024',
    'nửa đầu tháng 3/2024',
  ),
);
const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.option(year))
  .map(([d, m, y]) => `${d}/${m}${y === null ? '' : `/${y}`}`);
const led = fc.oneof(
  period,
  fc
    .tuple(fc.constantFrom('Trong', 'Hoàn thành trong', 'Chậm nhất', 'Đến hết', 'Trước'), period)
    .map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('trước ngày', 'chậm nhất ngày', 'Đến ngày', 'Xong trước', 'ngày'), day)
    .map((parts) => parts.join(' ')),
);
const range = fc
  .tuple(period, fc.constantFrom(' - ', ' đến '), period)
  .map((parts) => `Từ ${parts.join('')}`);
const list = fc.array(period, { minLength: 2, maxLength: 4 }).map((items) => items.join(', '));
const monthly = fc.constantFrom(
  ...[
    'Hằng tháng',
    'hàng quý',
    'Hằng quý, 6 tháng, năm',
    'hằng năm',
    '6 tháng một lần',
    '02 lần/năm',
    'trước 30/11 hằng năm',
  ],
  ...[
    'trước ngày 20 hằng tháng',
    'ngày 5 của tháng sau',
    'Trước ngày 15 tháng cuối quý',
    'Hằng tháng từ quý II/2024',
  ],
);
const rhythm = fc.oneof(
  monthly,
  fc.constantFrom('Hằng tuần', '2 tuần một lần', 'Thứ Năm hằng tuần', 'thứ Hai, thứ Sáu hằng tuần'),
);
const label = fc.constantFrom(
  'ban hành kế hoạch',
  'Tổng kết',
  'trình UBND tỉnh',
  'Đợt 1',
  'báo cáo kết quả (lần 1)',
);
const step = fc.oneof(
  fc.tuple(label, led).map(([words, time]) => `${words}: ${time}`),
  fc.tuple(led, label).map(([time, words]) => `${time} (${words})`),
);
const waiting = fc.constantFrom('sau khi có hướng dẫn', 'Khi Luật có hiệu lực', 'chờ ý kiến của Bộ Nội vụ');
const undated = fc.constantFrom(
  'Thường xuyên',
  'Theo kế hoạch riêng',
  'Từ 01/7/2025',
  'Khi phát sinh',
  'Đầu năm',
  'thường xuyên trong năm',
);

/** Wordings in the manner of plans; most of them can be read. */
export const wordings: fc.Arbitrary<string> = fc.oneof(
  led,
  range,
  list,
  rhythm,
  undated,
  fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('; ')),
  fc.tuple(led, waiting).map(([time, words]) => `${time} (${words})`),
  fc
    .tuple(
      fc.oneof(led, rhythm),
      fc.constantFrom(' và đột xuất', ', thường xuyên', ' và các năm tiếp theo', ' theo quy định'),
    )
    .map((parts) => parts.join('')),
  fc.array(fc.oneof(led, monthly, undated), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('; ')),
);

/** The words and marks that wordings are made of, in no order. */
export const vocabulary =
  `quý quí tháng năm ngày tuần trước sau trong đến hết từ kể chậm nhất muộn hằng hàng mỗi định kỳ thường xuyên
 và hoặc hoàn thành báo cáo kế hoạch theo khi nếu đầu cuối giữa nửa một hai ba sáu lần I II IV 1 2 3 06 15 31 2024 2025 / - . , ; : ( ) thứ
 giai đoạn ký ban hành có hướng dẫn tiếp các trở đi đột xuất âm lịch Tết kỳ họp 17h00 làm việc abc`
    .split(/\s+/u)
    .filter((word) => word !== '');
