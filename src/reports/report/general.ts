/** Part I of the report: the figures, and how they moved. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { KpiState } from '../../tracking/kpi.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from '../paper/paper.ts';
import { brief, count } from '../paper/wording.ts';
import { decimal, kpiStateWords } from '../words/words.ts';
import { actualWords, gapWords } from './kpi-words.ts';
import { heading, todo } from './report-frame.ts';
import { firstOf, itemsOf, led } from './some.ts';
import { lateWork, soonWork } from './work.ts';

/** Half a page for who has two minutes: how far, what changed, what is late and whose, what falls due, which KPIs are short. */
export function generalResults(facts: ReportFacts): Block[] {
  return [
    heading('I. KẾT QUẢ CHUNG'),
    ...taskFigures(facts),
    comparison(facts, '2. So với kỳ trước'),
    ...lateWork(facts, '3. Nhiệm vụ quá hạn chưa hoàn thành:'),
    ...soonWork(facts, '4. Nhiệm vụ sắp đến hạn'),
    ...kpiFigures(facts, '5. Về chỉ tiêu:'),
    todo('cần viết: đánh giá chung, kết quả nổi bật, hạn chế', '6. Đánh giá chung:'),
  ];
}

export function taskFigures(facts: ReportFacts): Block[] {
  const { summary, duties, completion, asOf, body } = facts;
  const { total, states, done, open } = summary.all;
  const { toComplete, share, judged, onTime, rate } = completion;
  const whose = body === null ? 'Tổng số' : `${body} chủ trì`;
  const parts =
    duties === 0 ? '' : ` (${count(total - duties)} của Phụ lục, ${count(duties)} ở phần Tổ chức thực hiện)`;
  const split = ` (đúng hạn ${count(states['done-on-time'])}, quá hạn ${count(states['done-late'])})`;
  const figures = [
    `hoàn thành ${count(done)}${share === null ? '' : `/${count(toComplete)}`} nhiệm vụ${share === null ? '' : ` phải hoàn thành, đạt ${decimal(share)}%`}${done > 0 ? split : ''}`,
    `chưa hoàn thành, còn trong hạn ${count(open)} nhiệm vụ`,
    `quá hạn chưa hoàn thành ${count(states.overdue)} nhiệm vụ`,
  ];
  const inTime =
    rate === null
      ? 'Chưa có nhiệm vụ nào đến hạn.'
      : `Tỷ lệ hoàn thành đúng hạn ${decimal(rate)}% (${count(onTime)}/${count(judged)} nhiệm vụ đã hoàn thành hoặc đã quá hạn).`;
  const others = OTHERS.filter(([state]) => states[state] > 0).map(
    ([state, words]) => `${words} ${count(states[state])}`,
  );
  return [
    led(
      '1. Về nhiệm vụ:',
      `${whose} ${count(total)} nhiệm vụ được theo dõi${parts}. Đến hết ngày ${vietnameseDate(asOf)}: ${figures.join('; ')}. ${inTime}${others.length === 0 ? '' : ` Ngoài ra: ${others.join('; ')}.`}`,
    ),
  ];
}

/** What is not among the tasks that have to be completed. */
const OTHERS = [
  ['ongoing', 'thường xuyên, không có hạn cuối'],
  ['waiting', 'chưa đủ điều kiện thực hiện'],
  ['undated', 'chưa xác định thời hạn'],
  ['stopped', 'dừng thực hiện'],
] as const;

const ORDER: readonly KpiState[] = ['met', 'short', 'not-due', 'no-data', 'no-baseline', 'unpublished'];

export function kpiFigures(
  { kpis, kpiCounts, body, plan, asOf }: ReportFacts,
  lead = '2. Về chỉ tiêu:',
): Block[] {
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
  const lines = firstOf(short.map(kpiWords), MOST_LISTED, { what: 'chỉ tiêu', where: 'Phụ lục II' });
  return [led(lead, `${told} (Phụ lục II). Chỉ tiêu chưa đạt:`), ...itemsOf(lines)];
}

/** More than these are left to the annex. */
const MOST_LISTED = 5;

/** "Chỉ tiêu 6.2 (Tỷ lệ hồ sơ …): thực hiện 97,2%, kế hoạch “Trên 98%”, thiếu 0,8 điểm phần trăm" */
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

function comparison({ movement, period }: ReportFacts, lead: string): Block {
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
