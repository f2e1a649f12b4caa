import { expect, test } from 'vitest';
import { readDay } from '../../src/wording/day.ts';

const today = '2024-06-20';

test.each([
  ...['2024-04-15', '15/04/2024', '15/4/2024', '15.4.2024', '15-4-2024', '15/4/24', '2024/04/15', '15/4'],
  ...['ngày 15 tháng 4 năm 2024', 'ngay 15 thang 4 nam 2024', 'Ngày 15/4', ' 15/4 '],
])('%s', (words) => expect(readDay(words, today)).toEqual({ ok: true, value: '2024-04-15' }));

test('days told from today', () => {
  for (const words of ['hôm nay', 'Hôm nay', 'hom nay'])
    expect(readDay(words, today)).toEqual({ ok: true, value: today });
  expect(readDay('hôm qua', '2024-03-01')).toEqual({ ok: true, value: '2024-02-29' });
});

test('a year left out is today’s', () => {
  expect(readDay('31/12', '2026-01-02')).toEqual({ ok: true, value: '2026-12-31' });
});

test.each(['tháng 4', 'quý I/2024', 'trước 15/4', '15/4 - 20/4', 'hằng tháng', 'HEAD', '2024', 'hôm kia'])(
  '%s is no day',
  (words) => expect(readDay(words, today).ok).toBe(false),
);

test.each(['31/02/2024', '2024-02-30', '4/15/2024'])('no calendar has %s', (words) => {
  const reading = readDay(words, today);
  expect(reading.ok || reading.problem.code).toBe('deadline-no-such-date');
});
