import { fold } from '../text/normalize.ts';
import { type Status, statuses } from './schema.ts';

/** How people say each status; marks, case and commas do not matter. */
const WORDS: Record<Status, readonly string[]> = {
  doing: ['đang thực hiện', 'đang làm', 'đang triển khai', 'đang xử lý', 'đang giải quyết'],
  submitted: [
    'đã báo cáo, chờ xác nhận',
    'đã báo cáo',
    'chờ xác nhận',
    'đã thực hiện, chờ xác nhận',
    'đã trình',
  ],
  done: ['hoàn thành', 'đã hoàn thành', 'đã xong', 'xong'],
  blocked: [
    'có khó khăn, vướng mắc',
    'khó khăn, vướng mắc',
    'có vướng mắc',
    'vướng mắc',
    'có khó khăn',
    'khó khăn',
  ],
  waived: ['dừng thực hiện', 'cho dừng', 'được dừng', 'dừng'],
};

/** The status that a code ("done") or Vietnamese words ("hoàn thành", "hoan thanh") name; null when they name none. */
export function statusOf(words: string): Status | null {
  const said = key(words);
  return (
    statuses.find((status) => status === said || WORDS[status].some((each) => key(each) === said)) ?? null
  );
}

/** "done (hoàn thành), doing (đang thực hiện) …": what can be written, for an error's hint. */
export function statusForms(): string {
  return statuses.map((status) => `${status} (${WORDS[status][0]})`).join('; ');
}

function key(words: string): string {
  return fold(words.replace(/[,.]/gu, ' '));
}
