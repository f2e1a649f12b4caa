/** Part I of the report: the figures, and how they moved. */
import type { ReportFacts } from '../../app/report.ts';
import type { KpiState } from '../../tracking/kpi.ts';
import type { StateCounts } from '../../tracking/summary.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { kpiStateWords } from '../words.ts';
import { actualWords, gapWords } from './kpi-words.ts';
import type { Block } from './paper.ts';
import { brief, count } from './wording.ts';

export function generalResults(facts: ReportFacts): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ CHUNG' },
    { kind: 'heading', level: 2, text: '1. Về nhiệm vụ' },
    ...taskFigures(facts),
    { kind: 'heading', level: 2, text: '2. Về chỉ tiêu' },
    ...kpiFigures(facts),
    { kind: 'heading', level: 2, text: '3. So với kỳ trước' },
    ...comparison(facts),
    { kind: 'heading', level: 2, text: '4. Đánh giá chung' },
    { kind: 'paragraph', runs: [{ todo: 'cần viết: đánh giá chung, kết quả nổi bật, hạn chế' }] },
  ];
}

const item = (text: string): Block => ({ kind: 'item', runs: [text] });

function taskFigures({ summary: { all }, rows, asOf, body, plan }: ReportFacts): Block[] {
  const duties = rows.filter(({ task }) => task.kind === 'duty').length;
  const annex = all.total - duties;
  const whose = body === null ? 'Tổng số' : `${body} chủ trì`;
  const parts =
    duties === 0 ? '' : ` (${count(annex)} của Phụ lục, ${count(duties)} ở phần Tổ chức thực hiện)`;
  const { states } = all;
  const finished = finishedIn(all);
  const lines = [
    `Hoàn thành: ${count(finished)} nhiệm vụ${finished > 0 ? ` (đúng hạn ${count(states['done-on-time'])}, quá hạn ${count(states['done-late'])})` : ''}`,
    `Chưa hoàn thành, còn trong hạn: ${count(states['due-soon'] + states.pending)} nhiệm vụ${states['due-soon'] > 0 ? ` (sắp đến hạn trong ${count(plan.data.plan.policy.dueSoon)} ngày tới: ${count(states['due-soon'])})` : ''}`,
    `Quá hạn chưa hoàn thành: ${count(states.overdue)} nhiệm vụ`,
    ...(states.ongoing > 0 ? [`Thường xuyên, không có hạn cuối: ${count(states.ongoing)} nhiệm vụ`] : []),
    ...(states.waiting > 0 ? [`Chưa đủ điều kiện thực hiện: ${count(states.waiting)} nhiệm vụ`] : []),
    ...(states.undated > 0 ? [`Chưa xác định thời hạn: ${count(states.undated)} nhiệm vụ`] : []),
    ...(states.stopped > 0 ? [`Dừng thực hiện: ${count(states.stopped)} nhiệm vụ`] : []),
  ];
  return [
    {
      kind: 'paragraph',
      runs: [
        `${whose} ${count(all.total)} nhiệm vụ được theo dõi${parts}. Đến hết ngày ${vietnameseDate(asOf)}:`,
      ],
    },
    ...listed(lines),
    {
      kind: 'paragraph',
      runs: [
        'Nhiệm vụ giao nhiều cơ quan hoặc có nhiều kỳ chỉ tính hoàn thành khi mọi cơ quan, mọi kỳ đã hoàn thành; còn một cơ quan, một kỳ quá hạn thì tính là quá hạn. Chi tiết từng nhiệm vụ tại Phụ lục I.',
      ],
    },
  ];
}

/** "a; b; c." */
function listed(lines: readonly string[]): Block[] {
  return lines.map((line, i) => item(`${line}${i === lines.length - 1 ? '.' : ';'}`));
}

function finishedIn({ states }: StateCounts): number {
  return states['done-on-time'] + states['done-late'];
}

const ORDER: readonly KpiState[] = ['met', 'short', 'not-due', 'no-data', 'no-baseline', 'unpublished'];

function kpiFigures({ kpis, kpiCounts, body }: ReportFacts): Block[] {
  const whose = body === null ? 'Kế hoạch có' : `${body} theo dõi`;
  if (kpis.length === 0)
    return [{ kind: 'paragraph', runs: [`${body ?? 'Kế hoạch'} không có chỉ tiêu nào phải theo dõi.`] }];
  const counted = ORDER.filter((state) => state === 'met' || kpiCounts[state] > 0)
    .map((state) => `${kpiStateWords[state].toLocaleLowerCase('vi')} ${count(kpiCounts[state])}`)
    .join('; ');
  const short = kpis.filter(({ state }) => state === 'short');
  return [
    {
      kind: 'paragraph',
      runs: [`${whose} ${count(kpis.length)} chỉ tiêu: ${counted}. Chi tiết tại Phụ lục II.`],
    },
    ...shortKpis(short),
  ];
}

const MOST_LISTED = 6;

/** A few are told each; many in one paragraph by their numbers, since the annex tells each. */
function shortKpis(short: ReportFacts['kpis']): Block[] {
  if (short.length === 0) return [];
  if (short.length <= MOST_LISTED)
    return [{ kind: 'paragraph', runs: ['Chỉ tiêu chưa đạt:'] }, ...listed(short.map(shortWords))];
  const brief = short.map((each) => `${each.kpi.id} (${actualWords(each)}, ${gapWords(each)})`);
  return [{ kind: 'paragraph', runs: [`Chỉ tiêu chưa đạt: ${brief.join('; ')}.`] }];
}

function shortWords(standing: ReportFacts['kpis'][number]): string {
  const { id, entry } = standing.kpi;
  return `Chỉ tiêu ${id} (${brief(entry.indicator)}): thực hiện ${actualWords(standing)}, kế hoạch “${entry.target}”, ${gapWords(standing)}`;
}

function comparison({ earlier, summary: { all }, kpiCounts, period }: ReportFacts): Block[] {
  if (earlier === null)
    return [
      {
        kind: 'paragraph',
        runs: [`${period.name} là kỳ báo cáo đầu tiên của Kế hoạch, chưa có kỳ trước để so sánh.`],
      },
    ];
  return [
    {
      kind: 'paragraph',
      runs: [`So với số liệu kỳ trước (tính đến hết ngày ${vietnameseDate(earlier.asOf)}):`],
    },
    ...listed([
      `Nhiệm vụ hoàn thành: ${moved(finishedIn(earlier.tasks), finishedIn(all))}`,
      `Nhiệm vụ quá hạn chưa hoàn thành: ${moved(earlier.tasks.states.overdue, all.states.overdue)}`,
      `Chỉ tiêu đạt: ${moved(earlier.kpis.met, kpiCounts.met)}`,
    ]),
  ];
}

/** "08, tăng 03 (kỳ trước 05)" */
function moved(before: number, now: number): string {
  if (before === now) return `${count(now)}, không thay đổi`;
  const by = count(Math.abs(now - before));
  return `${count(now)}, ${now > before ? 'tăng' : 'giảm'} ${by} (kỳ trước ${count(before)})`;
}
