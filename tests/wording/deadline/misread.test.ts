import { describe, expect, test } from 'vitest';
import { brief, mustRead, noteCodes, refusal } from './reading.ts';

const signedInMarch = { year: 2026, issued: '2026-03-10', before: 'inclusive' } as const;

describe('how long the work lasts is no period of the year', () => {
  test.each([
    ['Thời gian thực hiện 06 tháng kể từ ngày ký', '2026-09-10'],
    ['Thời gian thực hiện: 6 tháng kể từ ngày ký', '2026-09-10'],
    ['Thời gian hoàn thành là 9 tháng kể từ ngày ban hành Kế hoạch', '2026-12-10'],
    ['Thực hiện trong thời gian 6 tháng, kể từ ngày ký', '2026-09-10'],
    ['01 năm kể từ ngày ký', '2027-03-10'],
    ['Trong vòng 02 năm kể từ ngày ký', '2028-03-10'],
  ])('%s', (wording, due) =>
    expect(mustRead(wording, signedInMarch)).toMatchObject({ kind: 'once', start: '2026-03-10', due }),
  );

  test.each(['Thời gian thực hiện: 06 tháng', 'Thời gian 9 tháng', 'Trong vòng 02 năm'])('%s', (wording) =>
    expect(refusal(wording, signedInMarch)).toEqual({ code: 'deadline-anchor-missing', at: wording }),
  );

  test('an event before and behind it leaves no date', () => {
    const wording =
      'Sau khi Chính phủ ban hành Nghị định. Thời gian hoàn thành trong 6 tháng sau khi Nghị định có hiệu lực';
    expect(mustRead(wording)).toMatchObject({
      kind: 'conditional',
      due: null,
      occurrences: [],
      condition: wording,
      after: { count: 6, unit: 'month' },
    });
  });

  test('a heading before a period of the year still leads to it', () => {
    expect(mustRead('Thời gian thực hiện: 6 tháng đầu năm').due).toBe('2024-06-30');
  });
});

describe('a delay from a written day', () => {
  test.each([
    ['Trong vòng 10 ngày kể từ ngày 15/3/2024', '2024-03-15', '2024-03-25'],
    ['30 ngày sau ngày 15/3/2024', '2024-03-15', '2024-04-14'],
    ['03 tháng kể từ ngày 01 tháng 7 năm 2024', '2024-07-01', '2024-10-01'],
    ['15 ngày kể từ ngày 15/3', '2024-03-15', '2024-03-30'],
  ])('%s', (wording, start, due) => {
    const deadline = mustRead(wording);
    expect(deadline).toMatchObject({ kind: 'once', start, due });
    expect(noteCodes(deadline)).toContain('counted-from-day');
  });

  test('after a named period its end counts', () => {
    expect(mustRead('3 tháng sau quý I/2024')).toMatchObject({ kind: 'once', due: '2024-06-30' });
  });

  test('working days still wait for a calendar', () => {
    const deadline = mustRead('Trong vòng 10 ngày làm việc kể từ ngày 15/3/2024');
    expect(deadline).toMatchObject({ kind: 'conditional', due: null });
    expect(noteCodes(deadline)).toEqual(['working-days']);
  });

  test.each(['15 ngày kể từ ngày 31/12 hằng năm', '10 ngày trước ngày 15/3/2024'])(
    '%s is refused',
    (wording) => expect(refusal(wording).code).toBe('deadline-unknown-words'),
  );
});

test.each([
  '30 ngày kể từ ngày 01/7/2024 đến hết ngày 31/7/2024',
  'Chậm nhất 10 ngày kể từ ngày 15 hằng tháng',
  '6 tháng kể từ tháng 3/2024',
  'Báo cáo 6 tháng, năm trước ngày 25/6, 25/12',
  'Báo cáo 6 tháng, năm: trước ngày 25/6, 25/12',
  'Hoàn thành trước trong quý I',
  'Báo cáo đến hết trước quý I/2024',
])('what nobody can tell is refused: %s', (wording) =>
  expect(['deadline-unknown-words', 'deadline-incomplete']).toContain(refusal(wording).code),
);

describe('lists with ranges', () => {
  const months = (...numbers: number[]) => numbers.map((month) => `Tháng ${month}/2024`);
  test.each([
    ['Tháng 3, 4 và tháng 9 đến tháng 11', months(3, 4, 9, 10, 11)],
    ['Tháng 3, 4, 9-11', months(3, 4, 9, 10, 11)],
    ['Tháng 1 đến tháng 3, tháng 9', months(1, 2, 3, 9)],
    ['Tháng 3, tháng 5 đến tháng 7 và tháng 9', months(3, 5, 6, 7, 9)],
    ['Quý I và quý III đến quý IV', ['Quý I/2024', 'Quý III/2024', 'Quý IV/2024']],
    ['Năm 2024, 2026 đến 2028', ['Năm 2024', 'Năm 2026', 'Năm 2027', 'Năm 2028']],
  ])('%s keeps the middle', (wording, periods) => {
    const deadline = mustRead(wording);
    expect(deadline.kind).toBe('recurring');
    expect(deadline.occurrences.map(({ period }) => period)).toEqual(periods);
    for (const { start } of deadline.occurrences) expect(start).not.toBeNull();
    expect(noteCodes(deadline)).toContain('range-in-list');
  });

  test('a range alone is one stretch, with a year behind a comma too', () => {
    for (const wording of ['Tháng 10 đến tháng 12/2026', 'Tháng 10 đến tháng 12, năm 2026'])
      expect(brief(mustRead(wording))).toEqual(['Tháng 10/2026 - Tháng 12/2026 [2026-10-01 2026-12-31]']);
  });

  test('the year behind a comma is that of all quarters before it', () => {
    expect(brief(mustRead('Quý I, III, năm 2026')).map((each) => each.slice(0, 13))).toEqual([
      'Quý I/2026 [2',
      'Quý III/2026 ',
    ]);
  });

  test.each(['Quý I và quý III đến hết năm', 'Tháng 3, 4 từ ngày ký'])('%s is refused', (wording) =>
    expect(refusal(wording).code).toBe('deadline-unknown-words'),
  );
});

describe('years told from the plan’s', () => {
  test.each([
    ['Trước ngày 15/12 của năm liền kề trước năm kế hoạch', '2023-12-15'],
    ['15/12 năm trước của năm kế hoạch', '2023-12-15'],
    ['Trước ngày 15/12 của năm trước năm kế hoạch', '2023-12-15'],
    ['Trước ngày 31/10 của năm trước kỳ kế hoạch', '2023-10-31'],
    ['Trước ngày 15/12 năm trước liền kề', '2023-12-15'],
    ['Trước ngày 31/01 năm sau', '2025-01-31'],
    ['Đến hết ngày 31 tháng 01 năm sau của năm báo cáo', '2025-01-31'],
    ['Trước ngày 31/01 của năm sau năm kế hoạch', '2025-01-31'],
    ['Trước ngày 15/02 năm liền sau năm báo cáo', '2025-02-15'],
    ['Trước ngày 15/12 năm kế hoạch', '2024-12-15'],
  ])('%s', (wording, due) => expect(mustRead(wording).occurrences.map((each) => each.due)).toEqual([due]));

  test.each(['Trước ngày 15/01 của năm xét tặng', 'Quý I năm xét thưởng'])(
    'a year that a later act tells is refused: %s',
    (wording) => expect(refusal(wording).code).toBe('deadline-unknown-words'),
  );
});

describe('days of one month every year', () => {
  test.each([
    ['từ ngày 16 đến ngày 31 tháng 12 hằng năm', ['16/12/2024 - 31/12/2024 [2024-12-16 2024-12-31]']],
    ['từ ngày 16 đến ngày 20 tháng 12 hằng năm', ['16/12/2024 - 20/12/2024 [2024-12-16 2024-12-20]']],
    ['16-31/12 hằng năm', ['16/12/2024 - 31/12/2024 [2024-12-16 2024-12-31]']],
    ['Hết quý I hằng năm', ['Quý I/2024 [- 2024-03-31]']],
    ['Đến hết tháng 6 hằng năm', ['Tháng 6/2024 [- 2024-06-30]']],
  ])('%s', (wording, expected) => expect(brief(mustRead(wording))).toEqual(expected));
});

test.each([
  ['Tháng 12//2026', '2026-12-31'],
  ['Quý I//2026', '2026-03-31'],
  ['Quý I / / 2026', '2026-03-31'],
  ['15/3//2026', '2026-03-15'],
])('a slash too many is read as one: %s', (wording, due) => {
  const deadline = mustRead(wording);
  expect(deadline).toMatchObject({ kind: 'once', due });
  expect(noteCodes(deadline)).toContain('doubled-mark');
});

describe('a year that bounds what is told elsewhere', () => {
  test.each([
    ['Theo tiến độ của Bộ Nội vụ, đảm bảo hoàn thành trong năm 2024', '2024-12-31'],
    ['Theo tiến độ được giao, bảo đảm trong năm 2024', '2024-12-31'],
    ['Theo tiến độ của Bộ, bảo đảm ban hành văn bản trong quý III/2024', '2024-09-30'],
    ['Theo kế hoạch, trước ngày 30/6/2024', '2024-06-30'],
  ])('%s', (wording, due) => {
    const deadline = mustRead(wording);
    expect(deadline).toMatchObject({ kind: 'once', due });
    expect(noteCodes(deadline)).toContain('bounded-reference');
  });

  test('what is assured without a time bounds nothing', () => {
    expect(mustRead('Theo kế hoạch của UBND tỉnh, bảo đảm chất lượng, hiệu quả').kind).toBe('undetermined');
  });
});

test('"theo thời điểm có nhu cầu" is on demand', () => {
  for (const wording of ['Theo thời điểm có nhu cầu', 'Tại thời điểm phát sinh', 'Thời điểm có yêu cầu'])
    expect(mustRead(wording)).toMatchObject({ kind: 'ongoing', due: null });
});

describe('the month after the one reported on', () => {
  test.each([
    ['Trước ngày 05 của tháng tiếp theo sau tháng kỳ báo cáo', '2024-02-05', 12],
    ['Chậm nhất ngày 15 của tháng sau tháng báo cáo', '2024-02-15', 12],
    ['Chậm nhất là ngày thứ 20 của tháng tiếp theo tháng báo cáo', '2024-02-20', 12],
    ['Chậm nhất là ngày thứ 20 của tháng tiếp theo tháng kết thúc quý', '2024-04-20', 4],
  ])('%s: no condition', (wording, first, count) => {
    const { kind, condition, occurrences } = mustRead(wording);
    expect([kind, condition, occurrences[0]?.due, occurrences.length]).toEqual([
      'recurring',
      null,
      first,
      count,
    ]);
  });
});
