import { describe, expect, test } from 'vitest';
import { brief, mustRead, noteCodes, refusal } from './reading.ts';

describe('what is done by then names the steps', () => {
  test.each([
    [
      'Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả',
      [
        'Quý I/2026 [2026-01-01 2026-03-31] lựa chọn nhiệm vụ',
        'Quý IV/2026 [2026-10-01 2026-12-31] báo cáo kết quả',
      ],
    ],
    [
      '80% doanh nghiệp kết nối năm 2028, 100% năm 2029; tất cả hộ kinh doanh năm 2030',
      [
        'Năm 2028 [2028-01-01 2028-12-31] 80% doanh nghiệp kết nối',
        'Năm 2029 [2029-01-01 2029-12-31] 100%',
        'Năm 2030 [2030-01-01 2030-12-31] tất cả hộ kinh doanh',
      ],
    ],
    [
      'Doanh nghiệp hoàn thành trước 30/6/2026; hộ kinh doanh trước 31/12/2026',
      ['30/06/2026 [- 2026-06-30] Doanh nghiệp', '31/12/2026 [- 2026-12-31] hộ kinh doanh'],
    ],
  ])('%s', (wording, expected) => {
    const deadline = mustRead(wording);
    expect(deadline.kind).toBe('steps');
    expect(brief(deadline)).toEqual(expected);
  });

  test('a story with a time that is not read is refused', () => {
    expect(refusal('80% doanh nghiệp kết nối năm 2028, 100% năm 20299').code).toBe('deadline-unknown-words');
    expect(refusal('Quý I/2026 thườn xuyên').code).toBe('deadline-unknown-words');
  });
});

describe('remarks behind a time', () => {
  test.each([
    ['Trong quý II/2026, thời gian cụ thể có lịch riêng', '2026-06-30', 'bounded-reference'],
    ['Quý II/2026, ngày cụ thể do Sở Nội vụ thông báo', '2026-06-30', 'bounded-reference'],
    ['Hằng quý (hoặc đột xuất khi có yêu cầu)', '2024-12-31', 'ad-hoc'],
    ['Trong năm 2026Được bãi bỏ theo Quyết định số 12/QĐ-UBND ngày 05/3/2025', '2026-12-31', 'glued-remark'],
  ])('%s', (wording, due, code) => {
    const deadline = mustRead(wording);
    expect(deadline.due).toBe(due);
    expect(noteCodes(deadline)).toContain(code);
  });

  test('words glued on that tell a time are no remark', () => {
    expect(mustRead('Quý 1/2026Quý 2/2026').occurrences.map(({ period }) => period)).toEqual([
      'Quý I/2026',
      'Quý II/2026',
    ]);
  });

  test('another time in brackets behind "hoặc" is a choice', () => {
    expect(noteCodes(mustRead('Quý I/2026 (hoặc quý II/2026)'))).toContain('alternatives');
  });
});

test.each(['Chưa đề xuất', 'Chưa đề xuất thời hạn', 'Chưa quy định', 'Có lịch riêng'])(
  'not told yet: %s',
  (wording) => expect(mustRead(wording)).toMatchObject({ kind: 'undetermined', due: null }),
);

test('days of two months joined by a dash', () => {
  for (const wording of ['28/6-5/7/2026', '28/6 - 5/7/2026', '28/6–05/7/2026'])
    expect(brief(mustRead(wording))).toEqual(['28/06/2026 - 05/07/2026 [2026-06-28 2026-07-05]']);
});

describe('words that lost all their marks', () => {
  test.each([
    ['Thang 8/2026', '2026-08-31', ['Thang']],
    ['Quy I/2026', '2026-03-31', ['Quy']],
    ['Trong nam 2026', '2026-12-31', ['nam']],
    ['Truoc ngay 15/3/2026', '2026-03-15', ['Truoc', 'ngay']],
    ['Trước ngay 15/3/2026', '2026-03-15', ['ngay']],
    ['Hang quy', '2024-12-31', ['Hang', 'quy']],
    ['Den het thang 6/2026', '2026-06-30', ['Den', 'het', 'thang']],
  ])('%s is read, with a note for each', (wording, due, lost) => {
    const { due: read, notes } = mustRead(wording);
    expect(read).toBe(due);
    expect(notes.filter(({ code }) => code === 'lost-marks').map(({ words }) => words)).toEqual(lost);
  });

  test.each(['Thàng 8/2026', 'Qùy I/2026', 'Bao cao quy I/2026', 'Ngay 15'])(
    'a wrong mark, or more than words of time, is refused: %s',
    (wording) => expect(() => mustRead(wording)).toThrow(),
  );

  test('words that are whole without marks are not touched', () => {
    expect(noteCodes(mustRead('Theo thang điểm'))).toEqual(['reference']);
    expect(noteCodes(mustRead('Ngay sau khi ban hành Kế hoạch'))).not.toContain('lost-marks');
  });
});

describe('days told by their place', () => {
  test.each([
    ['Ngày cuối tháng', 12, '2024-01-31', '2024-12-31'],
    ['Chậm nhất là ngày cuối tháng', 12, '2024-01-31', '2024-12-31'],
    ['Ngày cuối quý', 4, '2024-03-31', '2024-12-31'],
  ])('%s', (wording, count, first, last) => {
    const { kind, occurrences } = mustRead(wording);
    expect([kind, occurrences.length]).toEqual(['recurring', count]);
    expect([occurrences[0]?.due, occurrences.at(-1)?.due]).toEqual([first, last]);
  });

  test('of a named month it is one day', () => {
    expect(mustRead('Ngày cuối tháng 3/2024')).toMatchObject({ kind: 'once', due: '2024-03-31' });
  });
});

test.each([
  'định kỳ 06 tháng (trước ngày 20/6 của năm), năm (trước ngày 20/12 hàng năm), đột xuất',
  '6 tháng (trước ngày 20/6), năm (trước ngày 20/12)',
  '6 tháng trước ngày 20/6; năm trước ngày 20/12',
])('half a year and the year, each with its day: %s', (wording) =>
  expect(brief(mustRead(wording))).toEqual([
    '6 tháng đầu năm 2024 [- 2024-06-20]',
    'Năm 2024 [- 2024-12-20]',
  ]),
);

describe('what a purpose, a name or a whole course says moves no date', () => {
  test.each([
    ['Gửi Sở Nội vụ trước ngày 10/12/2024 để tổng hợp, báo cáo UBND tỉnh', 'once', '2024-12-10'],
    ['Ngày 10/10 hằng năm (Ngày Chuyển đổi số quốc gia)', 'recurring', '2024-10-10'],
    ['15/02/2025 (số liệu cả năm 2024)', 'once', '2025-02-15'],
    ['Trước khi kết thúc quý III/2024', 'once', '2024-09-30'],
    ['Định kì hàng quí', 'recurring', '2024-12-31'],
    ['Trong suốt quá trình thực hiện Kế hoạch', 'ongoing', null],
    ['Năm 2024 và duy trì các năm sau', 'ongoing', null],
    ['Theo sự vụ phát sinh', 'ongoing', null],
  ])('%s', (wording, kind, due) => expect(mustRead(wording)).toMatchObject({ kind, due }));

  test('a day in brackets is that of each stretch', () => {
    const { kind, occurrences } = mustRead('Hằng tháng (báo cáo nhanh vào ngày 20)');
    expect([kind, occurrences.length, occurrences[0]?.due]).toEqual(['recurring', 12, '2024-01-20']);
  });

  test('reviews of two periods are two', () => {
    expect(brief(mustRead('Thường xuyên; sơ kết 6 tháng, tổng kết năm'))).toEqual([
      '6 tháng đầu năm 2024 [2024-01-01 2024-06-30] sơ kết',
      'Năm 2024 [2024-01-01 2024-12-31] tổng kết',
    ]);
  });
});

test.each([
  ['Quý III/2024 (tháng 11/2024)', 'tháng 11/2024'],
  ['Quý II/2024, chậm nhất là 31/7/2024', 'chậm nhất là 31/7/2024'],
  ['Quý II/2024 (trước ngày 15/8/2024)', 'trước ngày 15/8/2024'],
])('a time outside of the one that it narrows is refused: %s', (wording, at) =>
  expect(refusal(wording)).toEqual({ code: 'deadline-contradictory-times', at }),
);
