/** What may not be done to a progress file: what was reported stays as it was reported. */
import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../diagnostics/finding.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Entry } from '../journal/schema.ts';

const NOWHERE = { start: 0, end: 0 };

export const entryRewritten = problem<{ what: string }>({
  code: 'entry-rewritten',
  severity: 'error',
  title: 'Ghi nhận cũ bị sửa hoặc xóa',
  message: ({ what }) => `Ghi nhận về ${what} đã có ở phiên bản gốc, nay bị sửa hoặc xóa`,
  remedy: () =>
    'Khôi phục ghi nhận cũ; ghi sai thì thêm một ghi nhận rút lại ("retracts") ở cuối tệp, kèm lý do',
});

export const progressFileLost = problem<{ file: string }>({
  code: 'progress-file-lost',
  severity: 'error',
  title: 'Tệp theo dõi bị xóa',
  message: ({ file }) => `Tệp theo dõi ${file} có ở phiên bản gốc, nay không còn`,
  remedy: () =>
    'Khôi phục tệp từ git; cơ quan giải thể thì giữ tệp và khai "until", "succeededBy" trong kế hoạch',
});

/** Old entries that are no longer there as they were. Their order may change: two branches that were merged mix it. */
export function rewritten(before: readonly Entry[], now: readonly Entry[]): Finding[] {
  const left = [...now];
  return before.flatMap((entry, i): Finding[] => {
    const same = left.findIndex((each) => isDeepStrictEqual(each, entry));
    if (same !== -1) {
      left.splice(same, 1);
      return [];
    }
    const path = ['entries', Math.min(i, Math.max(0, now.length - 1))];
    return [
      {
        problem: entryRewritten(NOWHERE, { what: nameOf(entry) }),
        path,
        on: 'value',
        within: null,
        related: null,
      },
    ];
  });
}

function nameOf(entry: Entry): string {
  if ('retracts' in entry) return `việc rút lại ngày ${entry.reported}`;
  const what = 'task' in entry ? `nhiệm vụ ${entry.task}` : `chỉ tiêu ${entry.kpi}`;
  return `${what} báo cáo ngày ${entry.reported}`;
}
