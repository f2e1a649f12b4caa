/** Part I of the report: the figures, and how they moved. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';
import type { KpiState } from '../../tracking/kpi.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from '../paper/paper.ts';
import { brief, count } from '../paper/wording.ts';
import { kpiStateWords } from '../words/words.ts';
import { actualWords, gapWords } from './kpi-words.ts';
import { heading, todo } from './report-frame.ts';
import { itemsOf, led } from './some.ts';

export function generalResults(facts: ReportFacts): Block[] {
  return [
    heading('I. KẾT QUẢ CHUNG'),
    ...taskFigures(facts),
    ...kpiFigures(facts),
    comparison(facts),
    todo('cần viết: đánh giá chung, kết quả nổi bật, hạn chế', '4. Đánh giá chung:'),
  ];
}

export function taskFigures({ summary: { all }, rows, asOf, body, plan }: ReportFacts): Block[] {
  const duties = rows.filter(({ task }) => task.kind === 'duty').length;
  const annex = all.total - duties;
  const whose = body === null ? 'Tổng số' : `${body} chủ trì`;
  const parts =
    duties === 0 ? '' : ` (${count(annex)} của Phụ lục, ${count(duties)} ở phần Tổ chức thực hiện)`;
  const { states } = all;
  const { done: finished, open } = all;
  const others = [
    ...(states.ongoing > 0 ? [`thường xuyên, không có hạn cuối ${count(states.ongoing)}`] : []),
    ...(states.waiting > 0 ? [`chưa đủ điều kiện thực hiện ${count(states.waiting)}`] : []),
    ...(states.undated > 0 ? [`chưa xác định thời hạn ${count(states.undated)}`] : []),
    ...(states.stopped > 0 ? [`dừng thực hiện ${count(states.stopped)}`] : []),
  ];
  const soon = ` (sắp đến hạn trong ${count(plan.data.plan.policy.dueSoon)} ngày tới ${count(states['due-soon'])})`;
  const split = ` (đúng hạn ${count(states['done-on-time'])}, quá hạn ${count(states['done-late'])})`;
  const opening = `${whose} ${count(all.total)} nhiệm vụ được theo dõi${parts}. Đến hết ngày ${vietnameseDate(asOf)}:`;
  const figures = [
    ['hoàn thành', `${count(finished)} nhiệm vụ${finished > 0 ? split : ''}`],
    ['chưa hoàn thành, còn trong hạn', `${count(open)} nhiệm vụ${states['due-soon'] > 0 ? soon : ''}`],
    ['quá hạn chưa hoàn thành', `${count(states.overdue)} nhiệm vụ`],
  ] as const;
  const lead = '1. Về nhiệm vụ:';
  const listing = figures.map(([what, n]) => `${upperFirst(what)}: ${n}`);
  return [
    led(lead, opening),
    ...itemsOf(others.length === 0 ? listing : [...listing, `Khác: ${others.join('; ')}`]),
  ];
}

const ORDER: readonly KpiState[] = ['met', 'short', 'not-due', 'no-data', 'no-baseline', 'unpublished'];

export function kpiFigures({ kpis, kpiCounts, body, plan, asOf }: ReportFacts): Block[] {
  const lead = '2. Về chỉ tiêu:';
  const whose = body === null ? 'Kế hoạch có' : `${body} theo dõi`;
  if (kpis.length === 0) return [led(lead, `${body ?? 'Kế hoạch'} không có chỉ tiêu nào phải theo dõi.`)];
  const counted = ORDER.filter((state) => state === 'met' || kpiCounts[state] > 0)
    .map((state) => `${kpiStateWords[state].toLocaleLowerCase('vi')} ${count(kpiCounts[state])}`)
    .join('; ');
  const short = kpis.filter(({ state }) => state === 'short');
  // The targets are the year's: short of them in July is not short of what July asks for.
  const year = asOf < `${plan.data.plan.year}-12-31` ? ', so với mức của cả năm' : '';
  const told = `${whose} ${count(kpis.length)} chỉ tiêu${year}: ${counted}`;
  if (short.length === 0) return [led(lead, `${told} (Phụ lục II).`)];
  if (short.length <= MOST_LISTED)
    return [led(lead, `${told} (Phụ lục II). Chỉ tiêu chưa đạt:`), ...itemsOf(short.map(kpiWords))];
  return [led(lead, `${told} (Phụ lục II).`)];
}

/** More than these are left to the annex. */
const MOST_LISTED = 3;

/** "Chỉ tiêu 6.2 (Tỷ lệ hồ sơ …): thực hiện 97,2%, kế hoạch “Trên 98%”, thiếu 0,8 điểm %" */
export function kpiWords(standing: ReportFacts['kpis'][number]): string {
  const { id, entry } = standing.kpi;
  const gap = gapWords(standing);
  // Half a year's amount is not a year's.
  const of = standing.period === null ? '' : ` (${lowerFirst(standing.period)})`;
  // What is not due yet is not short of anything.
  const due = standing.state !== 'not-due';
  const told = due ? (gap === '0' ? 'đúng bằng mức kế hoạch' : gap) : lowerFirst(kpiStateWords['not-due']);
  return `Chỉ tiêu ${id} (${brief(entry.indicator)}): thực hiện ${actualWords(standing)}${of}, kế hoạch “${entry.target}”${told === '' ? '' : `, ${told}`}`;
}

function comparison({ movement, period }: ReportFacts): Block {
  const lead = '3. So với kỳ trước';
  if (movement === null)
    return led(
      `${lead}:`,
      isWholeYear(period)
        ? 'Kế hoạch của một năm, không có kỳ trước để so sánh.'
        : `${period.name} là kỳ báo cáo đầu tiên của Kế hoạch, chưa có kỳ trước để so sánh.`,
    );
  const { from, to } = movement;
  return led(
    `${lead} (đến hết ngày ${vietnameseDate(to.asOf)} so với hết ngày ${vietnameseDate(from.asOf)}):`,
    `Nhiệm vụ hoàn thành ${moved(from.tasks.done, to.tasks.done)}; nhiệm vụ quá hạn chưa hoàn thành ${moved(from.tasks.states.overdue, to.tasks.states.overdue)}; chỉ tiêu đạt ${moved(from.kpis.met, to.kpis.met)}.`,
  );
}

function isWholeYear({ start, end }: ReportFacts['period']): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31');
}

/** "08, tăng 03 (kỳ trước 05)" */
function moved(before: number, now: number): string {
  if (before === now) return `${count(now)}, không thay đổi`;
  const by = count(Math.abs(now - before));
  return `${count(now)}, ${now > before ? 'tăng' : 'giảm'} ${by} (kỳ trước ${count(before)})`;
}
