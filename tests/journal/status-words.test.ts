import { expect, it } from 'vitest';
import { statusOf } from '../../src/journal/status-words.ts';

it.each([
  ['done', 'done'],
  ['DONE', 'done'],
  ['hoàn thành', 'done'],
  ['Đã hoàn thành', 'done'],
  ['hoan thanh', 'done'],
  ['hoàn thành'.normalize('NFD'), 'done'],
  ['đang thực hiện', 'doing'],
  ['dang thuc hien', 'doing'],
  ['đã báo cáo, chờ xác nhận', 'submitted'],
  ['đã báo cáo chờ xác nhận', 'submitted'],
  ['vướng mắc', 'blocked'],
  ['Có khó khăn, vướng mắc', 'blocked'],
  ['dừng thực hiện', 'waived'],
  ['quá hạn', null],
  ['chưa hoàn thành', null],
  ['', null],
])('%s is %s', (words, status) => {
  expect(statusOf(words)).toBe(status);
});
