/** The states that charts tell apart: those of the summary table, and the rest. */
import type { StateCounts } from '../../../tracking/summary.ts';
import { swatch } from './svg.ts';

export const chartStates = ['done', 'late', 'open', 'overdue', 'other'] as const;
export type ChartState = (typeof chartStates)[number];

export const chartWords: Record<ChartState, string> = {
  done: 'Hoàn thành đúng hạn',
  late: 'Hoàn thành quá hạn',
  open: 'Chưa hoàn thành, trong hạn',
  overdue: 'Chưa hoàn thành, quá hạn',
  other: 'Thường xuyên, khác',
};

export function chartCounts({ states, open }: StateCounts): Record<ChartState, number> {
  return {
    done: states['done-on-time'],
    late: states['done-late'],
    open,
    overdue: states.overdue,
    other: states.ongoing + states.waiting + states.undated + states.stopped,
  };
}

/** What "khác" stands for, below a chart that shows it. */
export const OTHER_WORDS = '“khác” là chưa đủ điều kiện thực hiện, chưa xác định thời hạn, dừng thực hiện';

/** "Hoàn thành đúng hạn 2; Chưa hoàn thành, quá hạn 1": what there is, in the order of the form. */
export function stateFigures(counts: StateCounts): string {
  const shown = chartCounts(counts);
  const parts = chartStates.filter((state) => shown[state] > 0);
  return parts.map((state) => `${chartWords[state]} ${shown[state]}`).join('; ');
}

/** What each filling means, in words, above a chart. */
export function legend(states: readonly ChartState[] = chartStates): string {
  return `<ul class="legend">${states.map((each) => `<li>${swatch(each)}${chartWords[each]}</li>`).join('')}</ul>`;
}
