/** The report as sheets of a workbook: flat tables that can be sorted and filtered. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { Standing } from '../../tracking/state.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { type Annex, type AnnexColumn, type Cell, ILLUSTRATIVE, type Paper } from '../paper/paper.ts';
import { brief } from '../paper/wording.ts';
import { sectionTitle } from '../words/plan-words.ts';
import { dueStateWords, holderWords, progressWords } from '../words/words.ts';
import { agenciesAnnex } from './annex-agencies.ts';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly bare?: AnnexColumn['bare'];
}

export interface Sheet {
  readonly name: string;
  /** Above the table: what it is, as of when, a warning. */
  readonly heading: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Below the table. */
  readonly notes: readonly string[];
  readonly bareNotes: readonly string[];
}

/** A sheet whose cells hold values without words: titles that say what the values are, and units in a column of their own. */
export function workbookSheet(sheet: Sheet): Sheet {
  const { columns, rows, notes, bareNotes } = sheet;
  const units = columns.map(({ bare }) => bare?.units === true);
  const withUnits = <T>(all: readonly T[], unitOf: (each: T) => T) =>
    all.flatMap((each, i) => (units[i] ? [each, unitOf(each)] : [each]));
  return {
    ...sheet,
    columns: withUnits(
      columns.map((each) => ({ ...each, title: each.bare?.title ?? each.title })),
      () => ({ title: 'Đơn vị tính', width: 12 }),
    ),
    rows: rows.map((row) => withUnits(row, ({ unit = '' }) => ({ text: unit }))),
    notes: [...notes, ...bareNotes],
  };
}

/** The two annexes, the figures of each agency, and every obligation on a row of its own. */
export function reportSheets(facts: ReportFacts, paper: Paper): Sheet[] {
  const [tasks] = paper.annexes;
  // A plan without KPIs has no annex of them.
  const kpis = facts.kpis.length === 0 ? [] : paper.annexes.slice(1, 2);
  // One agency's report has no annex by agency; its sheet is there all the same.
  const agencies = agenciesAnnex(facts, 'III', '');
  const below = [
    `Số liệu tính đến hết ngày ${vietnameseDate(facts.asOf)}${facts.body === null ? '' : `, của ${facts.body}`}`,
    ...(facts.illustrative ? [ILLUSTRATIVE] : []),
  ];
  return [
    annexSheet('Nhiệm vụ', tasks!, below, 'Lĩnh vực'),
    ...kpis.map((annex) => annexSheet('Chỉ tiêu', annex, below, null)),
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
  const columns = annex.columns.map(({ title, group, share, bare }) => ({
    ...(bare === undefined ? {} : { bare }),
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
    notes: annex.notes,
    bareNotes: annex.bareNotes ?? [],
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
      { title: 'Lĩnh vực', width: 30 },
      { title: 'Nhiệm vụ', width: 50 },
      { title: 'Cơ quan', width: 30 },
      { title: 'Thuộc nhóm', width: 24 },
      { title: 'Kỳ', width: 16 },
      { title: 'Hạn cuối', width: 12 },
      { title: 'Trạng thái', width: 24 },
      { title: 'Quá hạn (ngày)', width: 10 },
      { title: 'Tình hình', width: 22 },
      { title: 'Ngày thực hiện', width: 12 },
      { title: 'Báo cáo gần nhất', width: 12 },
      { title: 'Văn bản', width: 20 },
    ],
    rows: rows.flatMap(({ standings }) => standings.map(detail)),
    notes: [],
    bareNotes: [],
  };
}

/** Of a column of this sheet: it has a row for every agency and period, and the whole text stands in the first sheet. */
const TWO_LINES = 95;

function detail(standing: Standing): Cell[] {
  const { obligation, state, progress, entry, lastReport, daysLeft } = standing;
  const { task, via, period, due } = obligation;
  return [
    { text: task.id },
    { text: sectionTitle(task) },
    { text: brief(task.text, TWO_LINES) },
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
