/** The Vietnamese words for what the program computes: those of the paper summary tables. */
import type { TaskEntry } from '../../journal/schema.ts';
import type { DueState } from '../../tracking/due-states.ts';
import type { KpiState } from '../../tracking/kpi.ts';
import type { Progress, Standing } from '../../tracking/state.ts';
import type { DeadlineKind } from '../../wording/deadline/types.ts';
import type { TargetOp } from '../../wording/target/types.ts';

export const dueStateWords: Record<DueState, string> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  overdue: 'Quá hạn chưa hoàn thành',
  'due-soon': 'Sắp đến hạn',
  pending: 'Chưa hoàn thành, còn trong hạn',
  ongoing: 'Thường xuyên',
  waiting: 'Chưa đủ điều kiện thực hiện',
  undated: 'Chưa xác định thời hạn',
  stopped: 'Dừng thực hiện',
};

export const progressWords: Record<Progress | TaskEntry['status'], string> = {
  none: 'Chưa có báo cáo',
  doing: 'Đang thực hiện',
  submitted: 'Đã báo cáo, chờ xác nhận',
  done: 'Hoàn thành',
  blocked: 'Có khó khăn, vướng mắc',
  waived: 'Dừng thực hiện',
};

export const kpiStateWords: Record<KpiState, string> = {
  met: 'Đạt',
  short: 'Chưa đạt',
  'no-data': 'Chưa có số liệu',
  'no-baseline': 'Chưa có số gốc',
  unpublished: 'Chưa công bố',
  'not-due': 'Chưa đến kỳ đánh giá',
};

export const deadlineKindWords: Record<DeadlineKind, string> = {
  once: 'Một lần',
  recurring: 'Định kỳ',
  steps: 'Nhiều mốc',
  ongoing: 'Thường xuyên',
  conditional: 'Có điều kiện',
  undetermined: 'Chưa xác định',
};

export const opWords: Record<TargetOp, string> = {
  '>=': 'từ … trở lên',
  '>': 'trên',
  '<=': 'không quá',
  '<': 'dưới',
  '=': 'bằng',
};

/** Who holds work; that a body is no more and nobody took its work over must be seen. */
export function holderWords({ holder, dissolved }: Pick<Standing, 'holder' | 'dissolved'>): string {
  return dissolved === null ? holder.name : `${holder.name} (đã giải thể)`;
}

/** "97,2": the Vietnamese decimal comma. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** "97,25", "8.940": at most two decimals, where no verdict needs more; thousands are parted. */
export function grouped(value: number, decimals: number | null = null): string {
  const scale = 10 ** (decimals ?? 2);
  const [whole = '', rest] = decimal(Math.round(value * scale) / scale).split(',');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return rest === undefined ? parted : `${parted},${rest}`;
}
