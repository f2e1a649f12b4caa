/** What may not be done to what was reported and sent: it stays as it was. */
import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../diagnostics/finding.ts';
import { type Problem, problem } from '../diagnostics/problem.ts';
import type { Letter } from '../journal/letters.ts';
import type { Entry } from '../journal/schema.ts';
import { vietnameseDate } from '../wording/calendar.ts';

const NOWHERE = { start: 0, end: 0 };

export const entryRewritten = problem<{ what: string }>({
  code: 'entry-rewritten',
  severity: 'error',
  title: 'Ghi nhận cũ bị sửa hoặc xóa',
  message: ({ what }) => `Ghi nhận về ${what} đã có ở phiên bản gốc, nay bị sửa hoặc xóa`,
  remedy: () =>
    'Khôi phục ghi nhận cũ; ghi sai thì thêm một ghi nhận rút lại ("retracts") ở cuối tệp, kèm lý do',
});

/** A file that was there when a change began. */
export interface Lost {
  readonly file: string;
  /** The file is where it was, its plan is not. */
  readonly isThere: boolean;
}

const besidePlan = (isThere: boolean) => (isThere ? ' kế hoạch (plan.yaml) bên cạnh' : '');
const PLAN_BACK = 'Khôi phục tệp kế hoạch từ git; chuyển đi nơi khác thì chuyển cả thư mục của nó';

export const planFileLost = problem<Lost>({
  code: 'plan-file-lost',
  severity: 'error',
  title: 'Tệp kế hoạch bị xóa',
  message: ({ file }) =>
    `Tệp kế hoạch ${file} có ở phiên bản gốc, nay không còn, và ở đó không còn kế hoạch nào`,
  remedy: () => PLAN_BACK,
});

export const progressFileLost = problem<Lost>({
  code: 'progress-file-lost',
  severity: 'error',
  title: 'Tệp theo dõi bị xóa',
  message: ({ file, isThere }) =>
    `Tệp theo dõi ${file} có ở phiên bản gốc, nay không còn${besidePlan(isThere)}`,
  remedy: ({ isThere }) =>
    isThere
      ? PLAN_BACK
      : 'Khôi phục tệp từ git; cơ quan giải thể thì giữ tệp và khai "until", "succeededBy" trong kế hoạch',
});

// A warning: a slip in the log is mended by hand, there is no other way. Whoever reviews the change holds it against the letter.
export const letterRewritten = problem<{ number: string; agency: string }>({
  code: 'letter-rewritten',
  severity: 'warning',
  title: 'Công văn đã ghi bị sửa hoặc xóa',
  message: ({ number, agency }) =>
    `Công văn số ${number} gửi ${agency} đã ghi ở phiên bản gốc, nay bị sửa hoặc xóa`,
  remedy: () => 'Đối chiếu với bản công văn đã ký; khôi phục mục cũ nếu mục ấy không ghi sai',
});

export const lettersFileLost = problem<Lost>({
  code: 'letters-file-lost',
  severity: 'error',
  title: 'Sổ công văn đôn đốc bị xóa',
  message: ({ file, isThere }) =>
    `Sổ công văn đôn đốc ${file} có ở phiên bản gốc, nay không còn${besidePlan(isThere)}`,
  remedy: ({ isThere }) => (isThere ? PLAN_BACK : 'Khôi phục tệp từ git'),
});

/**
 * Old entries that are no longer there as they were. Their order may change: two branches that were merged mix it. Of one
 * that stood there twice, one may go.
 */
export function rewritten(before: readonly Entry[], now: readonly Entry[]): Finding[] {
  return before.flatMap((entry, i): Finding[] => {
    if (now.some((each) => isDeepStrictEqual(each, entry))) return [];
    return [findingAt(i, now.length, entryRewritten(NOWHERE, { what: nameOf(entry) }))];
  });
}

/** Old letters that are no longer there as they were. Of one that was logged twice, one may go. */
export function rewrittenLetters(before: readonly Letter[], now: readonly Letter[]): Finding[] {
  return before.flatMap((letter, i): Finding[] => {
    if (now.some((each) => isDeepStrictEqual(each, letter))) return [];
    const { number, agency } = letter;
    return [findingAt(i, now.length, letterRewritten(NOWHERE, { number, agency }))];
  });
}

/** At the entry that stands where the old one stood. */
function findingAt(index: number, count: number, problem: Problem): Finding {
  const path = ['entries', Math.min(index, Math.max(0, count - 1))];
  return { problem, path, on: 'value', within: null, related: null };
}

function nameOf(entry: Entry): string {
  // Of a file with errors an entry may have no day, or what is none.
  const day = /^\d{4}-\d\d-\d\d$/u.test(entry.reported) ? vietnameseDate(entry.reported) : 'không rõ';
  if ('retracts' in entry) return `việc rút lại ngày ${day}`;
  const what = 'task' in entry ? `nhiệm vụ ${entry.task}` : `chỉ tiêu ${entry.kpi}`;
  return `${what} báo cáo ngày ${day}`;
}
