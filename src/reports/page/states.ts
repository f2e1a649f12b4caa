/** The states that charts tell apart: those of the summary table, and the rest. */
import type { StateCounts } from '../../tracking/summary.ts';

export const chartStates = ['done', 'late', 'open', 'overdue', 'other'] as const;
export type ChartState = (typeof chartStates)[number];

export const chartWords: Record<ChartState, string> = {
  done: 'Hoàn thành đúng hạn',
  late: 'Hoàn thành quá hạn',
  open: 'Chưa hoàn thành, trong hạn',
  overdue: 'Chưa hoàn thành, quá hạn',
  other: 'Thường xuyên, chưa có hạn',
};

export function chartCounts({ states }: StateCounts): Record<ChartState, number> {
  return {
    done: states['done-on-time'],
    late: states['done-late'],
    open: states['due-soon'] + states.pending,
    overdue: states.overdue,
    other: states.ongoing + states.waiting + states.undated + states.stopped,
  };
}

/** What each colour means, in words, above the charts. */
export function legend(): string {
  const items = chartStates.map((each) => `<li><span class="key ${each}"></span>${chartWords[each]}</li>`);
  return `<ul class="legend">${items.join('')}</ul>`;
}
