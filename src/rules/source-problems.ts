/** What can be wrong with the text that a plan says it was taken from. */
import { problem } from '../diagnostics/problem.ts';

export const sourceFileMissing = problem<{ name: string }>({
  code: 'source-file-missing',
  severity: 'warning',
  title: 'Không đọc được văn bản nguồn',
  message: ({ name }) => `Không đọc được văn bản nguồn "${name}" (đường dẫn tính từ tệp kế hoạch)`,
  remedy: () => 'Sửa đường dẫn, đặt văn bản vào chỗ đó, hoặc bỏ "source" ở đầu tệp kế hoạch',
});

export const sourceLineMissing = problem<{ line: number; count: number }>({
  code: 'source-line-missing',
  severity: 'warning',
  title: 'Dòng không có trong văn bản nguồn',
  message: ({ line, count }) => `Văn bản nguồn chỉ có ${count} dòng, không có dòng ${line}`,
  remedy: () => 'Mở văn bản nguồn, tìm nội dung này và ghi lại số dòng',
});
