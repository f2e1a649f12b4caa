import { describe, expect, test } from 'vitest';
import { brief, mustRead, noteCodes, plan2024 } from './reading.ts';

describe('ongoing', () => {
  test.each([
    ...[
      'Thường xuyên',
      'Thường xuyên trong năm',
      'thường xuyên, liên tục',
      'Thực hiện thường xuyên',
      'Nhiệm vụ thường xuyên',
      'Duy trì thường xuyên',
    ],
    ...[
      'Thường xuyên trong năm 2024',
      'Năm 2024 (thường xuyên)',
      'Thường xuyên, theo kế hoạch',
      'Thường xuyên, khi có phát sinh',
      'Hằng ngày',
    ],
    ...['Thường xuyên, định kỳ, đột xuất', 'Liên tục', 'Thường xuyên đến hết năm 2025', 'Không thời hạn'],
  ])('%s: from the first day of the year', (wording) =>
    expect(mustRead(wording)).toMatchObject({
      kind: 'ongoing',
      start: '2024-01-01',
      due: null,
      occurrences: [],
      condition: null,
    }),
  );

  test.each([
    ['Từ 01/7/2025', '2025-07-01'],
    ['Từ quý II/2024 trở đi', '2024-04-01'],
    ['Kể từ ngày ký', '2023-12-29'],
    ['Thường xuyên từ tháng 3/2024', '2024-03-01'],
    ['Quý IV/2024 và những năm tiếp theo', '2024-10-01'],
    ['Sau ngày 15/3/2024', '2024-03-16'],
    ['Sau quý I/2024', '2024-04-01'],
    ['Bắt đầu thực hiện từ ngày 01/7/2024', '2024-07-01'],
  ])('%s: from %s', (wording, start) =>
    expect(mustRead(wording)).toMatchObject({ kind: 'ongoing', start, due: null }),
  );

  test.each([
    'Khi phát sinh',
    'Khi có yêu cầu',
    'Theo yêu cầu của UBND tỉnh',
    'Đột xuất',
    'Theo phát sinh',
    'Khi có đề nghị của tổ chức, cá nhân',
  ])('%s: on demand', (wording) =>
    expect(mustRead(wording)).toMatchObject({ kind: 'ongoing', start: null, due: null, occurrences: [] }),
  );

  test('a day of its own beside "thường xuyên" stands', () => {
    expect(brief(mustRead('Thường xuyên, báo cáo trước ngày 15/12/2024'))).toEqual([
      '15/12/2024 [- 2024-12-15]',
    ]);
    expect(brief(mustRead('Thường xuyên (báo cáo trước ngày 15/12)'))).toEqual(['15/12/2024 [- 2024-12-15]']);
  });
});

describe('conditional', () => {
  test.each([
    'Sau khi Nghị định ban hành',
    'Sau khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ',
    'Sau khi Nghị định số 06/2023/NĐ-CP ngày 21/02/2023 có hiệu lực',
    'Khi có hướng dẫn của Bộ Nội vụ',
    'Sau kỳ họp thứ 7 Quốc hội khóa XV',
    'Chờ hướng dẫn của Trung ương',
    'Trong 05 ngày làm việc kể từ ngày nhận được văn bản',
    '15 ngày làm việc kể từ ngày ký',
    '60 ngày sau khi Nghị quyết được thông qua',
  ])('%s: waits', (wording) =>
    expect(mustRead(wording)).toMatchObject({
      kind: 'conditional',
      start: null,
      due: null,
      occurrences: [],
      condition: wording,
    }),
  );

  test.each([
    [
      'Trong năm 2024 (sau khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ).',
      'sau khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ',
      '2024-12-31',
    ],
    [
      'Quý II/2024, sau khi Chính phủ ban hành Nghị định',
      'sau khi Chính phủ ban hành Nghị định',
      '2024-06-30',
    ],
    ['Sau khi có hướng dẫn, hoàn thành trước ngày 30/6/2024', 'Sau khi có hướng dẫn', '2024-06-30'],
    [
      'Ngay sau khi có văn bản của Bộ Nội vụ, chậm nhất trong quý II/2024',
      'Ngay sau khi có văn bản của Bộ Nội vụ',
      '2024-06-30',
    ],
    ['Hằng quý, sau khi được giao kinh phí', 'sau khi được giao kinh phí', '2024-12-31'],
  ])('%s: then due', (wording, condition, due) =>
    expect(mustRead(wording)).toMatchObject({ kind: 'conditional', condition, due }),
  );

  test('a delay after the condition is kept, but for working days', () => {
    expect(mustRead('60 ngày sau khi Nghị quyết được thông qua').after).toEqual({ count: 60, unit: 'day' });
    expect(mustRead('03 tháng kể từ ngày Luật có hiệu lực').after).toEqual({ count: 3, unit: 'month' });
    expect(mustRead('05 ngày làm việc kể từ ngày nhận được hồ sơ').after).toBeUndefined();
  });

  test('the decision itself is no condition: it is signed', () => {
    const words = 'Ngay sau khi Kế hoạch được ban hành';
    expect(mustRead(words)).toMatchObject({ kind: 'undetermined', start: '2023-12-29', due: null });
    expect(mustRead(words, { ...plan2024, issued: null })).toMatchObject({
      kind: 'undetermined',
      start: null,
    });
  });
});

describe('undetermined', () => {
  test.each([
    ['Theo kế hoạch riêng', 'reference'],
    ['Theo Kế hoạch số 123/KH-UBND ngày 15/3/2024 của UBND tỉnh', 'reference'],
    ['Thực hiện theo lộ trình của Chính phủ', 'reference'],
    ['Tùy theo tình hình thực tế', 'reference'],
    ['Đúng tiến độ', 'reference'],
    ['Có văn bản riêng', 'reference'],
    ['Chưa xác định', 'reference'],
    ['Trong quý', 'vague-period'],
    ['Cuối tháng', 'vague-period'],
    ['Trong thời gian tới', 'vague-period'],
    ['Đầu năm 2024', 'vague-part'],
    ['Giữa tháng 6/2024', 'vague-part'],
    ['Tuần thứ 2 của tháng 3/2024', 'week-number'],
    ['15/8 âm lịch', 'lunar'],
    ['Trước Tết Nguyên đán', 'lunar'],
    ['Trước kỳ họp thứ 15 của HĐND tỉnh', 'event'],
    ['Quý I/2024 hoặc quý II/2024', 'alternatives'],
    ['Định kỳ theo quy định', 'periodic-vague'],
    ['5 năm một lần', 'uneven-times'],
  ])('%s', (wording, code) => {
    const deadline = mustRead(wording);
    expect(deadline).toMatchObject({ kind: 'undetermined', due: null, occurrences: [], condition: null });
    expect(noteCodes(deadline)).toContain(code);
  });

  test('a day beside a reference wins over it', () => {
    expect(mustRead('Theo kế hoạch, hoàn thành trước 30/6/2024')).toMatchObject({
      kind: 'once',
      due: '2024-06-30',
    });
    expect(mustRead('Hằng năm theo Kế hoạch của UBND tỉnh')).toMatchObject({
      kind: 'recurring',
      due: '2024-12-31',
    });
  });
});

describe('a working day of a stretch waits for a calendar that nobody has here', () => {
  test.each([
    ['Ngày làm việc cuối cùng của tháng', 'Ngày làm việc cuối cùng của tháng'],
    ['Ngày làm việc cuối cùng của mỗi quý', 'Ngày làm việc cuối cùng của mỗi quý'],
    ['Trước ngày làm việc cuối cùng của tháng 3/2024', 'Trước ngày làm việc cuối cùng của tháng 3/2024'],
    ['Chậm nhất ngày làm việc thứ 5 của tháng sau', 'Chậm nhất ngày làm việc thứ 5 của tháng sau'],
    ['Hằng tháng, vào ngày làm việc cuối cùng', 'vào ngày làm việc cuối cùng'],
    ['Báo cáo ngày làm việc cuối cùng của tháng', 'ngày làm việc cuối cùng của tháng'],
  ])('%s', (wording, condition) => {
    const deadline = mustRead(wording);
    expect(deadline).toMatchObject({ kind: 'conditional', due: null, occurrences: [], condition });
    expect(noteCodes(deadline)).toEqual(['working-days']);
  });
});

describe('a delay beside the event that it runs from', () => {
  const published = 'Sau khi Bộ Nội vụ công bố Chỉ số PAR INDEX năm 2023';
  test.each([
    [`${published}, chậm nhất 30 ngày`, { count: 30, unit: 'day' }],
    [`${published}, trong vòng 30 ngày`, { count: 30, unit: 'day' }],
    [`${published} chậm nhất 02 tháng`, { count: 2, unit: 'month' }],
    ['Khi có hướng dẫn của Bộ Nội vụ, chậm nhất 10 ngày làm việc', undefined],
  ])('%s', (wording, after) => {
    const deadline = mustRead(wording);
    expect(deadline).toMatchObject({ kind: 'conditional', due: null, condition: wording });
    expect(deadline.after).toEqual(after);
  });
});

describe('work that goes on', () => {
  test.each([
    'Xuyên suốt trong năm 2024',
    'Thực hiện xuyên suốt năm 2024',
    'Thường xuyên, khi có văn bản mới',
    'Khi có văn bản mới, thường xuyên',
  ])('%s', (wording) =>
    expect(mustRead(wording)).toMatchObject({ kind: 'ongoing', start: '2024-01-01', due: null }),
  );

  test('once some event has come waits for it', () => {
    expect(mustRead('Thường xuyên, sau khi có hướng dẫn').kind).toBe('conditional');
  });
});
