import { describe, expect, test } from 'vitest';
import * as problems from '../../../src/wording/deadline/problems.ts';
import { readDeadline } from '../../../src/wording/deadline/read.ts';
import { plan2024, refusal } from './reading.ts';

describe('one problem, at its place', () => {
  test.each([
    ['', 'deadline-empty', ''],
    ['   ', 'deadline-empty', '   '],
    ['abc', 'deadline-unknown-words', 'abc'],
    ['Quý I/2024 abc', 'deadline-unknown-words', 'abc'],
    ['Quý I/2024 và abc', 'deadline-unknown-words', 'abc'],
    ['Quý I/2024; hôm nào đó', 'deadline-unknown-words', 'hôm nào đó'],
    ['Quý I/2024 (abc)', 'deadline-unknown-words', 'abc'],
    ['Qùy I/2024', 'deadline-unknown-words', 'Qùy I'],
    ['Trươc ngày 15/3/2024', 'deadline-unknown-words', 'Trươc ngày 15'],
    ['Trước ngáy 15/3/2024', 'deadline-unknown-words', 'ngáy 15'],
    ['Bao cao quy I/2024', 'deadline-unknown-words', 'Bao cao quy I'],
    ['Quý I?', 'deadline-unknown-words', '?'],
    ['Tháng 3/20244', 'deadline-unknown-words', '20244'],
    ['3-5/2024', 'deadline-unknown-words', '2024'],
    ['Trước ngày', 'deadline-incomplete', 'Trước ngày'],
    ['Quý', 'deadline-incomplete', 'Quý'],
    ['Từ quý I đến', 'deadline-incomplete', 'đến'],
    ['Trong năm 2024 và', 'deadline-incomplete', 'và'],
    ['Báo cáo kết quả', 'deadline-incomplete', 'Báo cáo kết quả'],
    ['31/02/2024', 'deadline-no-such-date', '31/02/2024'],
    ['Chậm nhất ngày 29/02/2023', 'deadline-no-such-date', 'ngày 29/02/2023'],
    ['Ngày 31 tháng 4', 'deadline-no-such-date', 'Ngày 31 tháng 4'],
    ['Tháng 13/2024', 'deadline-no-such-date', 'Tháng 13/2024'],
    ['Trong quý V/2024', 'deadline-no-such-date', 'quý V/2024'],
    ['Trước ngày 32 hằng tháng', 'deadline-no-such-date', 'Trước ngày 32'],
    ['3/24', 'deadline-no-such-date', '3/24'],
    ['Quý I/3024', 'deadline-year-out-of-range', '3024'],
    ['Giai đoạn 2024-2205', 'deadline-year-out-of-range', '2205'],
    ['Trước ngày 15', 'deadline-month-missing', 'ngày 15'],
    ['Thứ Năm', 'deadline-month-missing', 'Thứ Năm'],
    ['Từ quý III đến quý I', 'deadline-range-backwards', 'Từ quý III đến quý I'],
    ['Từ 31/12/2024 đến 01/01/2024', 'deadline-range-backwards', 'Từ 31/12/2024 đến 01/01/2024'],
    ['30 ngày', 'deadline-anchor-missing', '30 ngày'],
    ['Trong vòng 6 tháng', 'deadline-anchor-missing', 'Trong vòng 6 tháng'],
    ['Hằng quý, trước ngày 15/3', 'deadline-contradiction', 'trước ngày 15/3'],
    ['Thứ Năm hằng tháng', 'deadline-contradiction', 'Thứ Năm'],
    ['25 giờ ngày 10/10/2024', 'deadline-no-such-time', '25 giờ'],
    ['Trước 16h75 ngày 10/10/2024', 'deadline-no-such-time', '16h75'],
    ['Trước 17:60 ngày 10/10/2024', 'deadline-no-such-time', '17:60'],
    ['12/2024/2025', 'deadline-unknown-words', '/2025'],
    ['10/10/2024/2025', 'deadline-unknown-words', '/2025'],
    ['Quý I/2024/2025', 'deadline-unknown-words', '/2025'],
    ['Tháng 1/3/2024', 'deadline-unknown-words', '/3'],
    ['6 tháng giữa năm 2024', 'deadline-unknown-words', 'giữa năm 2024'],
    ['Sau khi', 'deadline-incomplete', 'Sau khi'],
    ['Sau khi có', 'deadline-unknown-words', 'có'],
    ['Chờ', 'deadline-incomplete', 'Chờ'],
    ['Trước sau ngày 15/01/2024', 'deadline-unknown-words', 'sau ngày 15'],
    ['đến từ ngày 15/01/2024', 'deadline-unknown-words', 'từ ngày 15'],
    ['đến đến ngày 15/01/2024', 'deadline-unknown-words', 'đến ngày 15'],
    ['trước chậm nhất trước ngày 15/01/2024', 'deadline-unknown-words', 'chậm nhất trước ngày 15'],
    ['trong là tại các quý I/2024', 'deadline-unknown-words', 'là tại các quý I'],
    ['Trong tại quý I/2024', 'deadline-unknown-words', 'tại quý I'],
    ['đến hết trước quý I/2024', 'deadline-unknown-words', 'trước quý I'],
    ['Trước hết quý I/2024', 'deadline-unknown-words', 'quý I'],
    ['Trước trong quý I/2024', 'deadline-unknown-words', 'trong quý I'],
    ['Trong 0 ngày kể từ ngày ký', 'deadline-unknown-words', 'ngày kể từ ngày ký'],
    ['Quý I/2024 Quý II', 'deadline-unknown-words', 'Quý II'],
    ['Tháng 3/2024 15/3', 'deadline-unknown-words', '15'],
    ['2024 2025', 'deadline-unknown-words', '2025'],
    ['1000000 tháng kể từ ngày ký', 'deadline-year-out-of-range', '1000000 tháng kể từ ngày ký'],
    ['920 tháng kể từ ngày ký', 'deadline-year-out-of-range', '920 tháng kể từ ngày ký'],
    ['999999999 ngày sau khi nhận hồ sơ', 'deadline-year-out-of-range', '999999999 ngày sau khi nhận hồ sơ'],
    ['2026-12-06 00:00:00', 'deadline-spreadsheet-date', '2026-12-06 00:00:00'],
    ['2026-12-06T00:00:00', 'deadline-spreadsheet-date', '2026-12-06T00:00:00'],
    ['06/12/2026 0:00', 'deadline-spreadsheet-date', '06/12/2026 0:00'],
    [' 45123 ', 'deadline-spreadsheet-date', '45123'],
    [`Quý I/2024 ${'x'.repeat(2000)}`, 'deadline-too-long', `Quý I/2024 ${'x'.repeat(2000)}`],
  ])('%s', (wording, code, at) => expect(refusal(wording)).toEqual({ code, at }));
});

test('offsets are those of the text as given, composed or not', () => {
  const wording = 'Quý I/2024 và hôm nào đó'.normalize('NFD');
  expect(refusal(wording).at.normalize('NFC')).toBe('hôm nào đó');
});

test('the remedy shows the forms that are nearest', () => {
  const remedies = ['Thàng 3', 'Qùy 1', 'trươc 3/4'].map((wording) => {
    const reading = readDeadline(wording, plan2024);
    return reading.ok ? '' : reading.problem.remedy();
  });
  expect(remedies[0]).toContain('Tháng 3/2024');
  expect(remedies[1]).toContain('Quý I/2024');
  expect(remedies[2]).toContain('Trước ngày 31/3/2024');
});

test('every kind of problem has its code, a message and a remedy without a full stop', () => {
  for (const raise of Object.values(problems)) {
    const { code, severity, title } = raise.kind;
    expect(code).toMatch(/^deadline-[a-z]+(?:-[a-z]+)*$/u);
    expect(severity).toBe('error');
    expect(title).not.toBe('');
  }
});

test('every form that a remedy shows can be read', () => {
  const reading = readDeadline('xyz', plan2024);
  const shown = reading.ok ? [] : reading.problem.remedy().replace(/^.*: /u, '').split('; ');
  expect(shown).toHaveLength(4);
  for (const form of shown) expect(readDeadline(form, plan2024).ok, form).toBe(true);
});
