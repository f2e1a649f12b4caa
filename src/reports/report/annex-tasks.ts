/** Annex I of the report: every task in the twelve columns of the paper summary table. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';
import type { Standing } from '../../tracking/state.ts';
import type { StateCounts } from '../../tracking/summary.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Annex, AnnexColumn, Cell } from '../paper/paper.ts';
import { count } from '../paper/wording.ts';
import { dueStateWords } from '../words/words.ts';
import { sameWords } from './obstacles.ts';
import { stateWords } from './results.ts';

const DONE = 'Hoàn thành';
const OPEN = 'Chưa hoàn thành';

const columns: readonly AnnexColumn[] = [
  { title: 'STT', share: 4, align: 'center' },
  { title: 'Nhiệm vụ', share: 20 },
  { title: 'Chủ trì', share: 10 },
  { title: 'Phối hợp', share: 7, minor: true },
  { title: 'Thời hạn (nguyên văn)', share: 9 },
  { title: 'Sản phẩm, kết quả (số, ngày văn bản)', share: 14 },
  { title: 'đúng hạn', group: DONE, share: 5, align: 'center' },
  { title: 'quá hạn', group: DONE, share: 5, align: 'center' },
  { title: 'trong hạn', group: OPEN, share: 5, align: 'center' },
  { title: 'quá hạn', group: OPEN, share: 5, align: 'center' },
  { title: 'Lý do, vướng mắc', share: 9 },
  { title: 'Ghi chú', share: 7, minor: true },
];

type Row = ReportFacts['rows'][number];

/** @param which some rows under titles of their own; all of them where it is left out */
export function tasksAnnex(
  facts: ReportFacts,
  number: string,
  attached: string,
  which?: { readonly title: string; readonly sheet: string; readonly rows: readonly Row[] },
): Annex {
  const { plan, body } = facts;
  const rows = which?.rows ?? facts.rows;
  // Of some of the rows the counts of all would be wrong.
  const counts = which === undefined ? facts.summary.sections : [];
  const titled = [
    ...plan.data.sections.map(({ id, title }) => ({ id, title: `${id}. ${title}` })),
    { id: null, title: 'Nhiệm vụ ở phần Tổ chức thực hiện' },
  ];
  return {
    number,
    title: which?.title ?? `TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${plan.data.plan.year}`,
    sheet: which?.sheet ?? 'Nhiệm vụ',
    groupedBy: 'Lĩnh vực',
    attached,
    columns,
    groups: titled
      .map(({ id, title }) => ({
        title,
        ...figuresOf(counts.find(({ section }) => (section?.id ?? null) === id)?.counts),
        rows: rows.filter(({ task }) => (task.section?.id ?? null) === id).map((row) => cells(row, body)),
      }))
      .filter((group) => group.rows.length > 0),
    notes: [
      'Ghi chú: các cột “Hoàn thành”, “Chưa hoàn thành” ghi số lượt, mỗi cơ quan trong mỗi kỳ là một lượt.',
      'Trong báo cáo, nhiệm vụ giao nhiều cơ quan hoặc có nhiều kỳ chỉ tính hoàn thành khi mọi cơ quan, mọi kỳ đã hoàn thành; còn một cơ quan, một kỳ quá hạn thì tính là quá hạn.',
    ],
  };
}

/** "10 nhiệm vụ: còn trong hạn 01; thường xuyên 09" */
function figuresOf(counts: StateCounts | undefined): { figures?: string } {
  return counts === undefined ? {} : { figures: `${count(counts.total)} nhiệm vụ: ${stateWords(counts)}` };
}

function cells(row: Row, body: string | null): Cell[] {
  const { task, onTime, late, open, overdue } = row;
  return [
    { text: task.id },
    { text: task.text },
    { text: task.leadWords },
    { text: task.supportWords ?? '' },
    { text: task.deadlineWords ?? '' },
    { text: products(row) },
    ...[onTime, late, open, overdue].map(
      (n): Cell => (n === 0 ? { text: '' } : { text: String(n), value: n }),
    ),
    { text: obstacles(row) },
    { text: remarks(row, body) },
  ];
}

const MOST = 3;

/** The documents of what was done, the latest first; of many the latest few and how many more. Before any, what there has to be. */
function products({ task, results }: Row): string {
  const words = [...new Set(results.map(productWords))];
  if (words.length === 0) return task.product === null ? '' : `Phải có: ${task.product}`;
  const more = words.length > MOST ? [`và ${words.length - MOST} kết quả khác`] : [];
  return [...words.slice(0, MOST), ...more].join(';\n');
}

function productWords({ entry, progress }: Standing): string {
  const { document, product, date } = entry!;
  const proof =
    document === undefined ? `ngày ${vietnameseDate(date)}` : `${document} (${vietnameseDate(date)})`;
  const words = product === undefined ? proof : `${product}: ${proof}`;
  return progress === 'submitted' ? `${words}, chờ xác nhận` : words;
}

/** Why work that is late or stuck is so: what its holders wrote, those who wrote the same together. */
function obstacles({ heldUp, holders }: Row): string {
  return sameWords(heldUp)
    .map(({ words, names }) => (holders > 1 ? `${names.join(', ')}: ${words}` : words))
    .join(';\n');
}

function remarks({ others, holders, periods, even, standings }: Row, body: string | null): string {
  const several = holders > 1 && body === null;
  const size =
    several && periods > 1 && !even
      ? `${count(standings.length)} lượt của ${count(holders)} cơ quan, đơn vị`
      : [
          ...(periods > 1 ? [`${count(periods)} kỳ`] : []),
          ...(several ? [`${count(holders)} cơ quan, đơn vị`] : []),
        ].join(' × ');
  // Of a state that all of them have, it is enough to say so.
  const states = others.map(
    ({ state, count: n }) =>
      `${lowerFirst(dueStateWords[state])}${n === standings.length ? '' : `: ${count(n)} lượt`}`,
  );
  const all = [...states, ...(size === '' ? [] : [size])].join('; ');
  return upperFirst(all);
}
