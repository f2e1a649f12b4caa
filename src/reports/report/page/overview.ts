/** The top of the page: what it is, as of when, and the figures that a meeting asks for first. */
import type { ReportFacts } from '../../../app/report/report.ts';
import { vietnameseDate } from '../../../wording/calendar.ts';
import type { Paper } from '../../paper/paper.ts';
import { html } from './escape.ts';
import { type ChartState, chartCounts } from './states.ts';
import { swatch } from './svg.ts';

export function pageTitle({ asOf, movement }: ReportFacts, { typeName, subject }: Paper): string {
  const [first = '', ...rest] = subject;
  const kind = typeName === null ? '' : `<span class="kind">${html(typeName)}</span> `;
  const days = [
    `Số liệu tính đến hết ngày ${vietnameseDate(asOf)}`,
    ...(movement === null ? [] : [`Kỳ trước: đến hết ngày ${vietnameseDate(movement.from.asOf)}`]),
  ];
  const lines = [...rest, ...days].map((line) => `<p class="occasion">${html(line)}</p>`);
  return `<h1>${kind}${html(first)}</h1>${lines.join(' ')}`;
}

interface Tile {
  readonly state: ChartState | null;
  readonly n: number | string;
  readonly words: string;
  readonly before: number | string;
}

export function tiles({ summary: { all }, kpis, kpiCounts, movement }: ReportFacts): string {
  const earlier = movement?.from ?? null;
  const now = chartCounts(all);
  const then = earlier === null ? null : chartCounts(earlier.tasks);
  const tile = (state: ChartState, words: string): Tile => ({
    state,
    n: now[state],
    words,
    before: then?.[state] ?? '',
  });
  const shown: readonly Tile[] = [
    { state: null, n: all.total, words: 'nhiệm vụ được theo dõi', before: earlier?.tasks.total ?? '' },
    tile('done', 'hoàn thành đúng hạn'),
    tile('late', 'hoàn thành quá hạn'),
    tile('open', 'chưa hoàn thành, trong hạn'),
    tile('overdue', 'quá hạn chưa hoàn thành'),
    tile('other', 'thường xuyên, khác'),
    ...(kpis.length === 0
      ? []
      : [
          {
            state: null,
            n: `${kpiCounts.met}/${kpis.length}`,
            words: 'chỉ tiêu đạt',
            before: earlier === null ? '' : earlier.kpis.met,
          },
        ]),
  ];
  const items = shown.map(({ state, n, words, before }) => {
    const key = state === null ? '' : swatch(state);
    const past = earlier === null ? '' : `<small>kỳ trước: ${before}</small>`;
    return `<li class="${state ?? 'all'}"><b>${n}</b>${key}${words}${past}</li>`;
  });
  return `<ul class="numbers">${items.join('')}</ul>`;
}
