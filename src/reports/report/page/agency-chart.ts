/** States by agency: a bar of its tasks each, all on one scale. */
import type { ReportFacts } from '../../../app/report/report.ts';
import { html } from './escape.ts';
import { chartCounts, chartStates, chartWords, legend, OTHER_WORDS, stateFigures } from './states.ts';
import { drawing, percent } from './svg.ts';

type AgencyCounts = ReportFacts['summary']['agencies'][number];

/** More rows than this stand in columns where there is room, so that a meeting sees them all at once. */
const MANY = 10;

export function agencyChart({ summary: { agencies } }: ReportFacts): string {
  if (agencies.length === 0) return '<p>Không có cơ quan, đơn vị, địa phương nào được giao nhiệm vụ.</p>';
  const most = Math.max(...agencies.map(({ counts }) => counts.total));
  const rows = agencies.map((agency) => row(agency, most));
  return `${legend()}<ul class="bars${agencies.length > MANY ? ' many' : ''}">${rows.join('\n')}</ul>
<p class="hint">Bên phải tên: số nhiệm vụ quá hạn (nếu có) trên tổng số nhiệm vụ chủ trì; nhiều nhiệm vụ quá hạn xếp trước; ${OTHER_WORDS}.</p>`;
}

function row({ name, counts }: AgencyCounts, most: number): string {
  const { overdue } = chartCounts(counts);
  const described = { title: `${name}: ${counts.total} nhiệm vụ`, figures: stateFigures(counts) };
  const late = overdue === 0 ? '' : `<strong class="alarm">quá hạn ${overdue}</strong>/`;
  return `<li><span class="name">${html(name)}</span><span class="sum">${late}<b>${counts.total}</b></span>${drawing('bar', described, 1.5, segments(counts, most))}</li>`;
}

function segments(counts: AgencyCounts['counts'], most: number): string {
  const shown = chartCounts(counts);
  let left = 0;
  return chartStates
    .filter((state) => shown[state] > 0)
    .map((state) => {
      const n = shown[state];
      const share = n / most;
      const middle = left + share / 2;
      const rect = `<rect class="${state}" x="${percent(left)}" width="${percent(share)}" height="100%"><title>${chartWords[state]}: ${n}</title></rect>`;
      left += share;
      return fits(n, share)
        ? `${rect}<text class="on ${state}" x="${percent(middle)}" y="50%" dy=".36em">${n}</text>`
        : rect;
    })
    .join('');
}

/** Bars are at least 22 em wide (style/charts.ts), a digit is a little more than half an em. */
function fits(n: number, share: number): boolean {
  return share * 22 >= String(n).length * 0.56 + 0.06;
}
