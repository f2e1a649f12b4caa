/** KPIs in per cent that were measured: a bar for what is, a mark for what should be. */
import type { ReportFacts } from '../../app/report.ts';
import { actualWords } from '../paper/kpi-words.ts';
import { kpiStateWords } from '../words.ts';
import { fixed } from './agency-chart.ts';
import { html } from './escape.ts';

const NAME = 380;
const BAR = 460;
const LINE = 30;

export function kpiChart({ kpis }: ReportFacts): string {
  const shown = kpis.filter(
    ({ actual, target }) => actual !== null && target?.unit === '%' && target.value !== null,
  );
  if (shown.length === 0) return '<p>Chưa có chỉ tiêu tính theo % nào có số liệu.</p>';
  const most = Math.max(100, ...shown.map(({ actual }) => actual!.value));
  const at = (value: number) => NAME + (Math.max(0, value) / most) * BAR;
  const rows = shown.map((standing, i) => {
    const { kpi, actual, target, state } = standing;
    const y = i * LINE + 4;
    const x = fixed(at(target!.value!));
    const name = `${kpi.id}. ${kpi.entry.indicator}`;
    const short = name.length > 56 ? `${name.slice(0, 55)}…` : name;
    const words = `${actualWords(standing)} (kế hoạch: ${kpi.entry.target}) – ${kpiStateWords[state]}`;
    return `<text x="${NAME - 8}" y="${y + 16}" text-anchor="end">${html(short)}</text><rect class="${state === 'met' ? 'done' : 'overdue'}" x="${NAME}" y="${y}" width="${fixed(at(actual!.value) - NAME)}" height="22"><title>${html(`${name}: ${words}`)}</title></rect><line class="target" x1="${x}" y1="${y - 3}" x2="${x}" y2="${y + 25}"/><text x="${NAME + BAR + 8}" y="${y + 16}">${html(actualWords(standing))}</text>`;
  });
  return `<svg role="img" aria-label="Chỉ tiêu: thực hiện và mức kế hoạch; số liệu ở bảng Chỉ tiêu" viewBox="0 0 ${NAME + BAR + 90} ${shown.length * LINE + 8}">${rows.join('')}</svg><p class="hint">Thanh: thực hiện; vạch đứng: mức kế hoạch.</p>`;
}
