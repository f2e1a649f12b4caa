/** What can keep a file from being read, other than what is in it. */
import { problem } from '../diagnostics/problem.ts';

export const fileUnreadable = problem<{ why: string; remedy: string }>({
  code: 'file-unreadable',
  severity: 'error',
  title: 'Không mở được tệp',
  message: ({ why }) => why,
  remedy: ({ remedy }) => remedy,
});

/** `name` says what it is, too: "Tệp STP.yml". */
export const fileMisnamed = problem<{ name: string; remedy: string }>({
  code: 'file-misnamed',
  severity: 'error',
  title: 'Tên hoặc chỗ của tệp khiến tệp không được đọc',
  message: ({ name }) => `${name} không được đọc: tên hoặc chỗ đặt không đúng quy ước`,
  remedy: ({ remedy }) => remedy,
});
