/** The report as sheets of a workbook: flat tables that can be sorted and filtered. */
import type { ReportFacts } from '../../app/report.ts';
import type { Standing } from '../../tracking/state.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { sectionTitle } from '../plan-words.ts';
import { dueStateWords, holderWords, progressWords } from '../words.ts';
import { agenciesAnnex } from './annex-agencies.ts';
import { type Annex, type Cell, ILLUSTRATIVE, type Paper } from './paper.ts';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  /** Above the table: what it is, as of when, a warning. */
  readonly heading: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The two annexes, the figures of each agency, and every obligation on a row of its own. */
export function reportSheets(facts: ReportFacts, paper: Paper): Sheet[] {
  const [tasks, kpis] = paper.annexes;
  // One agency's report has no annex by agency; its sheet is there all the same.
  const agencies = agenciesAnnex(facts, 'III', '');
  const below = [
    `Số liệu tính đến hết ngày ${vietnameseDate(facts.asOf)}${facts.body === null ? '' : `, của ${facts.body}`}`,
    ...(facts.illustrative ? [ILLUSTRATIVE] : []),
  ];
  return [
    annexSheet('Nhiệm vụ', tasks!, below, 'Lĩnh vực'),
    annexSheet('Chỉ tiêu', kpis!, below, null),
    annexSheet('Theo cơ quan', agencies, below, null),
    detailSheet(facts, below),
  ];
}

/** The annexes of any paper, a sheet each. */
export function annexSheets({ annexes, warning }: Paper, asOf: IsoDate, names: readonly string[]): Sheet[] {
  const below = [`Số liệu tính đến hết ngày ${vietnameseDate(asOf)}`, ...(warning === null ? [] : [warning])];
  return annexes.map((annex, i) =>
    annexSheet(
      names[i] ?? `Phụ lục ${annex.number ?? i + 1}`,
      annex,
      below,
      annex.groups.some(({ title }) => title !== null) ? 'Nhóm' : null,
    ),
  );
}

const WIDEST = 55;

/** @param groupTitle a column for the groups of an annex, so that rows stay sortable; null: it has none */
function annexSheet(name: string, annex: Annex, below: readonly string[], groupTitle: string | null): Sheet {
  const total = annex.columns.reduce((sum, { share }) => sum + share, 0);
  const columns = annex.columns.map(({ title, group, share }) => ({
    title: group === undefined ? title : `${group} ${title}`,
    width: Math.min(WIDEST, Math.max(9, Math.round((share / total) * 200))),
  }));
  const extra = groupTitle === null ? [] : [{ title: groupTitle, width: 22 }];
  return {
    name,
    heading: [annex.title, ...below],
    columns: [...columns.slice(0, 1), ...extra, ...columns.slice(1)],
    rows: annex.groups.flatMap(({ title, rows }) =>
      rows.map((row) => [
        ...row.slice(0, 1),
        ...(groupTitle === null ? [] : [{ text: title ?? '' }]),
        ...row.slice(1),
      ]),
    ),
  };
}

const amount = (n: number): Cell => ({ text: String(n), value: n });
const day = (date: IsoDate | null | undefined): Cell =>
  date == null ? { text: '' } : { text: vietnameseDate(date), value: { day: date } };

function detailSheet({ rows }: ReportFacts, below: readonly string[]): Sheet {
  return {
    name: 'Chi tiết',
    heading: ['TỪNG NHIỆM VỤ CỦA TỪNG CƠ QUAN TRONG TỪNG KỲ', ...below],
    columns: [
      { title: 'Mã', width: 10 },
      { title: 'Lĩnh vực', width: 26 },
      { title: 'Nhiệm vụ', width: 50 },
      { title: 'Cơ quan', width: 30 },
      { title: 'Thuộc nhóm', width: 24 },
      { title: 'Kỳ', width: 18 },
      { title: 'Hạn cuối', width: 12 },
      { title: 'Trạng thái', width: 24 },
      { title: 'Quá hạn (ngày)', width: 10 },
      { title: 'Tình hình', width: 22 },
      { title: 'Ngày thực hiện', width: 12 },
      { title: 'Báo cáo gần nhất', width: 12 },
      { title: 'Văn bản', width: 20 },
    ],
    rows: rows.flatMap(({ standings }) => standings.map(detail)),
  };
}

function detail(standing: Standing): Cell[] {
  const { obligation, state, progress, entry, lastReport, daysLeft } = standing;
  const { task, via, period, due } = obligation;
  return [
    { text: task.id },
    { text: sectionTitle(task) },
    { text: task.text },
    { text: holderWords(standing) },
    { text: via ?? '' },
    { text: period ?? '' },
    day(due),
    { text: dueStateWords[state] },
    state === 'overdue' && daysLeft !== null ? amount(-daysLeft) : { text: '' },
    { text: progressWords[progress] },
    day(entry?.date),
    day(lastReport),
    { text: entry?.document ?? '' },
  ];
}
