/** Deadlines of the year by section: a dot a day, as large as there is work due, coloured by its worst state. */
import type { ReportFacts } from '../../app/report.ts';
import type { Standing } from '../../tracking/state.ts';
import { daysBetween, vietnameseDate } from '../../wording/calendar.ts';
import { fixed } from './agency-chart.ts';
import { html } from './escape.ts';
import { type ChartState, chartWords } from './states.ts';

const NAME = 300;
const YEAR = 620;
const LINE = 44;
const WORST: readonly ChartState[] = ['overdue', 'open', 'late', 'done', 'other'];

export function timeline({ plan, rows, asOf }: ReportFacts): string {
  const { year } = plan.data.plan;
  const first = `${year}-01-01`;
  const days = daysBetween(first, `${year}-12-31`);
  const at = (day: string) => NAME + 10 + (daysBetween(first, day) / days) * YEAR;
  const titled = [
    ...plan.data.sections.map(({ id, title }) => ({ id, title: `${id}. ${title}` })),
    { id: null, title: 'Tổ chức thực hiện' },
  ].filter(({ id }) => rows.some(({ task }) => (task.section?.id ?? null) === id));
  const bottom = titled.length * LINE + 24;
  const months = Array.from({ length: 12 }, (_, i) => {
    const x = fixed(at(`${year}-${String(i + 1).padStart(2, '0')}-01`));
    return `<line class="grid" x1="${x}" y1="20" x2="${x}" y2="${bottom}"/><text class="small" x="${x}" y="14">T${i + 1}</text>`;
  });
  const lines = titled.map(({ id, title }, i) => {
    const y = i * LINE + 46;
    const standings = rows
      .filter(({ task }) => (task.section?.id ?? null) === id)
      .flatMap((row) => row.standings);
    const short = title.length > 44 ? `${title.slice(0, 43)}…` : title;
    return `<text x="${NAME - 8}" y="${y + 5}" text-anchor="end">${html(short)}</text><line class="grid" x1="${NAME}" y1="${y}" x2="${NAME + YEAR + 20}" y2="${y}"/>${dots(standings, y, at, year)}`;
  });
  const inYear = asOf >= first && asOf <= `${year}-12-31`;
  const now = inYear
    ? `<line class="now" x1="${fixed(at(asOf))}" y1="20" x2="${fixed(at(asOf))}" y2="${bottom}"><title>Ngày ${vietnameseDate(asOf)}</title></line>`
    : '';
  return `<svg role="img" aria-label="Thời hạn trong năm theo lĩnh vực; số liệu ở bảng Nhiệm vụ" viewBox="0 0 ${NAME + YEAR + 30} ${bottom + 6}">${months.join('')}${now}${lines.join('')}</svg>`;
}

function dots(standings: readonly Standing[], y: number, at: (day: string) => number, year: number): string {
  const byDay = new Map<string, Standing[]>();
  for (const standing of standings) {
    const { due } = standing.obligation;
    if (due === null || !due.startsWith(String(year)) || standing.state === 'waiting') continue;
    byDay.set(due, [...(byDay.get(due) ?? []), standing]);
  }
  return [...byDay]
    .map(([due, each]) => {
      const states = new Set(each.map(({ state }) => stateOf(state)));
      const worst = WORST.find((state) => states.has(state)) ?? 'other';
      const tasks = new Set(each.map(({ obligation }) => obligation.task.id)).size;
      const size = Math.min(18, 5 + Math.sqrt(tasks) * 3);
      return `<circle class="${worst}" cx="${fixed(at(due))}" cy="${y}" r="${fixed(size)}"><title>${vietnameseDate(due)}: ${tasks} nhiệm vụ, ${chartWords[worst]}</title></circle><text class="in ${worst}" x="${fixed(at(due))}" y="${y + 4}" text-anchor="middle">${tasks}</text>`;
    })
    .join('');
}

function stateOf(state: Standing['state']): ChartState {
  if (state === 'done-on-time') return 'done';
  if (state === 'done-late') return 'late';
  if (state === 'overdue') return 'overdue';
  return state === 'due-soon' || state === 'pending' ? 'open' : 'other';
}
