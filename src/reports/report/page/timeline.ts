/** Deadlines of the year by section: a lane each, in every month the tasks that fall due, a mark for each state. */
import type { ReportFacts } from '../../../app/report/report.ts';
import type { DueLane } from '../../../tracking/deadlines.ts';
import { type IsoDate, lastDayOfMonth, vietnameseDate } from '../../../wording/calendar.ts';
import { html } from './escape.ts';
import { type ChartState, chartCounts, chartWords, legend, stateFigures } from './states.ts';
import { drawing, em, percent } from './svg.ts';

/** The most urgent on top. */
const ORDER: readonly ChartState[] = ['overdue', 'open', 'late', 'done', 'other'];
/** Heights in em: of a mark, and from one to the next. */
const MARK = 1.5;
const STEP = 1.75;
/** Of a lane: two lines of its name. */
const LOWEST = 2.6;
/** Far beyond any lane; what is too long is cut off at its edges. */
const BEYOND = 50;

export function timeline({ plan, deadlines: { lanes, elsewhere }, asOf }: ReportFacts): string {
  const { year } = plan.data.plan;
  if (!lanes.some(({ months }) => months.some(({ total }) => total > 0)) && elsewhere === 0)
    return '<p>Không có nhiệm vụ nào có hạn xác định.</p>';
  const today = asOf.startsWith(`${year}-`) ? asOf : null;
  const used = ORDER.filter((state) =>
    lanes.some(({ months }) => months.some((month) => chartCounts(month)[state] > 0)),
  );
  const drawn = lanes.map((lane, i) => row(lane, year, today, i === 0));
  const hints = [
    `Mỗi ô là số nhiệm vụ đến hạn trong tháng của năm ${year}, theo trạng thái; nhiệm vụ định kỳ có mặt ở mỗi tháng đến hạn`,
    ...(today === null ? [] : [`vạch đứt là ngày lấy số liệu (${vietnameseDate(asOf)})`]),
    ...(elsewhere === 0 ? [] : [`ngoài năm ${year} còn ${elsewhere} nhiệm vụ có hạn`]),
  ];
  return `${legend(used)}<ul class="lanes">${drawn.join('\n')}</ul><p class="hint">${html(hints.join('; '))}.</p>`;
}

function row({ section, months }: DueLane, year: number, today: IsoDate | null, first: boolean): string {
  const title = section === null ? 'Tổ chức thực hiện' : `${section.id}. ${section.title}`;
  const stacks = months.map((month) => {
    const shown = chartCounts(month);
    return ORDER.flatMap((state) => (shown[state] > 0 ? [{ state, n: shown[state] }] : []));
  });
  const height = Math.max(LOWEST, Math.max(1, ...stacks.map(({ length }) => length)) * STEP + 0.5);
  const told = months.flatMap((month, i) =>
    month.total > 0 ? [`Tháng ${i + 1}: ${stateFigures(month)}`] : [],
  );
  const marks = stacks.flatMap((stack, i) =>
    stack.map((each, at) =>
      mark({ ...each, month: i, year, top: (height - stack.length * STEP) / 2 + at * STEP }),
    ),
  );
  // Through the whole row, also where its name needs more lines than its marks; not over the months of the first.
  const upright = `y1="${first ? 0 : -BEYOND}em" y2="${BEYOND}em"`;
  const lines = Array.from({ length: 13 }, (_, i) => {
    const x = percent(i / 12);
    return `<line class="grid" x1="${x}" x2="${x}" ${upright}/>`;
  });
  const x = today === null ? '' : percent(shareOfYear(today));
  const now = today === null ? '' : `<line class="now" x1="${x}" x2="${x}" ${upright}/>`;
  const figures = told.length > 0 ? told.join('. ') : 'Không có nhiệm vụ đến hạn trong năm';
  return `<li><span class="name">${html(title)}</span><div>${axis(first ? today : null)}${drawing('lane', { title, figures }, height, lines.join('') + now + marks.join(''))}</div></li>`;
}

interface Mark {
  readonly state: ChartState;
  readonly n: number;
  readonly month: number;
  /** In em. */
  readonly top: number;
  readonly year: number;
}

function mark({ state, n, month, top: slot, year }: Mark): string {
  const x = percent((month + 0.5) / 12);
  const top = slot + (STEP - MARK) / 2;
  return `<rect class="mark ${state}" x="${x}" y="${em(top)}" width="1.75em" height="${MARK}em" rx="3"><title>Tháng ${month + 1}/${year}: ${chartWords[state]} ${n}</title></rect><text class="on ${state}" x="${x}" y="${em(top + MARK / 2)}" dy=".36em">${n}</text>`;
}

/** The months over a lane; narrow screens show it over each, wide ones over the first (style/charts.ts). */
function axis(today: IsoDate | null): string {
  const lift = today === null ? 0 : 1.3;
  const months = Array.from(
    { length: 12 },
    (_, i) => `<text x="${percent((i + 0.5) / 12)}" y="${lift + 1}em">T${i + 1}</text>`,
  );
  return `<svg class="axis" aria-hidden="true" width="100%" height="${lift + 1.4}em">${today === null ? '' : nowLabel(today)}${months.join('')}</svg>`;
}

/** At either end of the year the words stand inside the drawing. */
function nowLabel(today: IsoDate): string {
  const share = shareOfYear(today);
  const side = share < 0.1 ? ' start' : share > 0.9 ? ' end' : '';
  return `<text class="today${side}" x="${percent(share)}" y="1em">${vietnameseDate(today).slice(0, 5)} ▼</text>`;
}

/** Months are equally wide. */
function shareOfYear(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return (month - 1 + (day - 0.5) / lastDayOfMonth(year, month)) / 12;
}
