/** KPIs in per cent that were measured: a bar for what is, a mark for what should be. */
import type { ReportFacts } from '../../../app/report/report.ts';
import type { KpiState } from '../../../tracking/kpi.ts';
import { kpiStateWords } from '../../words/words.ts';
import { actualWords, gapWords } from '../kpi-words.ts';
import { html } from './escape.ts';
import { drawing, percent, swatch } from './svg.ts';

type KpiStanding = ReportFacts['kpis'][number];

const FILLINGS: Record<KpiState, string> = {
  met: 'done',
  short: 'short',
  'not-due': 'other',
  'no-data': 'other',
  'no-baseline': 'other',
  unpublished: 'other',
};

/** How far the largest value reaches: a mark at 100% stands inside. */
const FULL = 0.985;

export function kpiChart({ kpis }: ReportFacts): string {
  const shown = kpis.filter(
    ({ actual, target }) => actual !== null && target?.unit === '%' && target.value !== null,
  );
  if (kpis.length === 0) return '<p>Kế hoạch không có chỉ tiêu nào.</p>';
  if (shown.length === 0)
    return `<p>Chưa có chỉ tiêu tính theo % nào có số liệu; ${kpis.length} chỉ tiêu ở bảng Chỉ tiêu.</p>`;
  const top = Math.max(100, ...shown.flatMap(({ actual, target }) => [actual!.value, target!.value!]));
  const states = [...new Set(shown.map(({ state }) => state))];
  const keys = states.map((state) => `<li>${swatch(FILLINGS[state])}${kpiStateWords[state]}</li>`);
  return `<ul class="legend">${keys.join('')}<li><span class="key target" aria-hidden="true"></span>Mức kế hoạch</li></ul>
<ul class="bars kpis many">${shown.map((each) => row(each, top)).join('\n')}</ul>
<p class="hint">${shown.length}/${kpis.length} chỉ tiêu tính theo % đã có số liệu; mọi chỉ tiêu ở bảng Chỉ tiêu.</p>`;
}

function row(standing: KpiStanding, top: number): string {
  const { kpi, actual, target, state } = standing;
  const name = `${kpi.id}. ${kpi.entry.indicator}`;
  const gap = gapWords(standing);
  const verdict = `${kpiStateWords[state]}${gap === '' || gap === '0' ? '' : `, ${gap}`}`;
  const words = `Thực hiện ${actualWords(standing)}; kế hoạch: ${kpi.entry.target}; ${verdict}`;
  const at = (value: number) => percent((Math.max(0, value) / top) * FULL);
  const share = at(actual!.value);
  const x = at(target!.value!);
  const line = (kind: string) => `<line class="${kind}" x1="${x}" y1="0" x2="${x}" y2="100%"/>`;
  const inside = `<rect class="ground" y=".25em" width="100%" height="1em"/><rect class="${FILLINGS[state]}" y=".25em" width="${share}" height="1em"/>${line('halo')}${line('target')}`;
  return `<li><span class="name">${html(name)}</span><b class="value">${html(actualWords(standing))}</b>${drawing('bar', { title: name, figures: words }, 1.5, inside)}<span class="note">Kế hoạch: ${html(kpi.entry.target)} – <b class="${state}">${html(verdict)}</b></span></li>`;
}
