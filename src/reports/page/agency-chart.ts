/** States by agency: a bar of its tasks each. */
import type { ReportFacts } from '../../app/report.ts';
import { html } from './escape.ts';
import { chartCounts, chartStates, chartWords } from './states.ts';

const NAME = 300;
const BAR = 620;
const LINE = 26;

export function agencyChart({ summary: { agencies } }: ReportFacts): string {
  const most = Math.max(1, ...agencies.map(({ counts }) => counts.total));
  const height = agencies.length * LINE + 8;
  const rows = agencies.map(({ name, counts }, i) => {
    const y = i * LINE + 4;
    const shown = chartCounts(counts);
    let x = NAME;
    const parts = chartStates.map((state) => {
      const n = shown[state];
      if (n === 0) return '';
      const width = (n / most) * BAR;
      const left = x;
      x += width;
      const label =
        width < 14
          ? ''
          : `<text class="in ${state}" x="${fixed(left + width / 2)}" y="${y + 15}" text-anchor="middle">${n}</text>`;
      return `<rect class="${state}" x="${fixed(left)}" y="${y}" width="${fixed(width)}" height="20"><title>${html(name)}: ${chartWords[state]} ${n}</title></rect>${label}`;
    });
    const short = name.length > 44 ? `${name.slice(0, 43)}…` : name;
    return `<text x="${NAME - 8}" y="${y + 15}" text-anchor="end">${html(short)}</text>${parts.join('')}`;
  });
  return `<svg role="img" aria-label="Số nhiệm vụ theo trạng thái của từng cơ quan; số liệu ở bảng Theo cơ quan" viewBox="0 0 ${NAME + BAR + 10} ${height}">${rows.join('')}</svg>`;
}

export function fixed(n: number): string {
  return String(Math.round(n * 10) / 10);
}
