/** The report as sheets of a workbook: flat tables that can be sorted and filtered. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { Standing } from '../../tracking/state.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import { type Annex, type AnnexColumn, type Cell, ILLUSTRATIVE, type Paper } from '../paper/paper.ts';
import { brief } from '../paper/wording.ts';
import { sectionTitle } from '../words/plan-words.ts';
import { dueStateWords, holderWords, progressWords } from '../words/words.ts';
import { agenciesAnnex } from './annex-agencies.ts';
import { kpisAnnex } from './annex-kpis.ts';
import { tasksAnnex } from './annex-tasks.ts';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly bare?: AnnexColumn['bare'];
  readonly minor?: AnnexColumn['minor'];
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

/** The annexes, that of one agency's own report by agency too, and every obligation on a row of its own. */
export function reportSheets(facts: ReportFacts): Sheet[] {
  const annexes = [
    tasksAnnex(facts, 'I', ''),
    ...(facts.kpis.length === 0 ? [] : [kpisAnnex(facts, 'II', '')]),
    agenciesAnnex(facts, 'III', ''),
  ];
  const below = [
    `Số liệu tính đến hết ngày ${vietnameseDate(facts.asOf)}${facts.body === null ? '' : `, của ${facts.body}`}`,
    ...(facts.illustrative ? [ILLUSTRATIVE] : []),
  ];
  return [...annexes.map((annex) => annexSheet(annex, below)), detailSheet(facts, below)];
}

/** The annexes of any paper, a sheet each. */
export function annexSheets({ annexes, warning, day: asOf }: Paper): Sheet[] {
  const below = [`Số liệu tính đến hết ngày ${vietnameseDate(asOf)}`, ...(warning === null ? [] : [warning])];
  return annexes.map((annex) => annexSheet(annex, below));
}

const WIDEST = 55;

/** Groups get a column, so that rows stay sortable. */
function annexSheet(annex: Annex, below: readonly string[]): Sheet {
  const grouped = annex.groups.some(({ title }) => title !== null);
  const total = annex.columns.reduce((sum, { share }) => sum + share, 0);
  const columns = annex.columns.map(({ title, group, share, bare, minor }) => ({
    ...(bare === undefined ? {} : { bare }),
    ...(minor === undefined ? {} : { minor }),
    title: group === undefined ? title : `${group} ${title}`,
    width: Math.min(WIDEST, Math.max(9, Math.round((share / total) * 200))),
  }));
  const extra = grouped ? [{ title: annex.groupedBy ?? 'Nhóm', width: 22, minor: true as const }] : [];
  return {
    name: annex.sheet,
    heading: [annex.title, ...below],
    columns: [...columns.slice(0, 1), ...extra, ...columns.slice(1)],
    rows: annex.groups.flatMap(({ title, rows }) =>
      rows.map((row) => [...row.slice(0, 1), ...(grouped ? [{ text: title ?? '' }] : []), ...row.slice(1)]),
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
