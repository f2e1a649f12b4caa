/** Obligations that are overdue or fall due: one shape for both. */
import type { Plan, Task } from '../../plan/plan.ts';
import type { Standing } from '../../tracking/state.ts';
import { type IsoDate, vietnameseDate } from '../../wording/calendar.ts';
import type { Column, Listing, ListingGroup } from '../listing/listing.ts';
import { asOfWords, headingOf, type PlanFrame, planKey, sectionTitle } from '../words/plan-words.ts';
import { dueStateWords, holderWords, progressWords } from '../words/words.ts';

/** A standing with the plan it belongs to. */
export interface DueItem {
  readonly plan: Plan;
  readonly standing: Standing;
}

/** One line of a table: a task's occurrence, with all the bodies that owe it in the group shown. */
export interface DueLine {
  readonly plan: Plan;
  readonly task: Task;
  readonly items: readonly DueItem[];
  /** How many bodies hold the occurrence in all. */
  readonly holders: number;
  /** null when the line is about one agency. */
  readonly showVia: boolean;
}

/** What `overdue` and `upcoming` show. */
export interface DueView {
  readonly mode: 'overdue' | 'upcoming';
  readonly asOf: IsoDate;
  /** upcoming: the last day looked at. */
  readonly until: IsoDate;
  readonly frames: readonly PlanFrame[];
  /** What the question was narrowed to, in words: " của Sở Nội vụ". */
  readonly narrowed: string;
  readonly groups: readonly { readonly title: string | null; readonly lines: readonly DueLine[] }[];
  readonly items: readonly DueItem[];
  readonly tasks: number;
  readonly occurrences: number;
}

/** The rows of the contract's JSON. */
export function dueJson({ mode, items }: DueView): object[] {
  return items.map(({ plan, standing }) => {
    const { obligation, holder, dissolved, progress, state, lastReport, daysLeft } = standing;
    const { task, period, via, due } = obligation;
    return {
      plan: planKey(plan),
      task: task.id,
      kind: task.kind,
      section: task.section?.id ?? null,
      text: task.text,
      period,
      agency: holder.name,
      agencyCode: holder.code,
      dissolved,
      via,
      due,
      ...(mode === 'overdue' ? { daysLate: -(daysLeft ?? 0) } : { daysLeft }),
      progress,
      state,
      lastReport,
      deadline: task.deadlineWords,
    };
  });
}

/** The same as a listing for table, CSV and Markdown. */
export function dueListing(view: DueView): Listing<DueLine> {
  const { mode, asOf, narrowed, frames } = view;
  const listed =
    mode === 'overdue'
      ? `Nhiệm vụ quá hạn chưa hoàn thành${narrowed}, ${asOfWords(asOf)}`
      : `Nhiệm vụ${narrowed} đến hạn từ ngày ${vietnameseDate(asOf)} đến ngày ${vietnameseDate(view.until)}`;
  return {
    ...headingOf(listed, frames),
    columns: columns(mode),
    sheet: sheet(mode, asOf),
    groups: view.groups.map(({ title, lines }): ListingGroup<DueLine> => ({ title, rows: lines })),
    none:
      mode === 'overdue'
        ? `Không có nhiệm vụ quá hạn nào${narrowed}.`
        : 'Không có nhiệm vụ nào đến hạn trong thời gian này.',
    footer: footer(view),
    whole: 'Nội dung dài được rút gọn; xem nguyên văn: parhoach show <mã>',
  };
}

/** One row an obligation: what a spreadsheet filters. */
export function dueSheet(view: DueView): Listing<DueLine> {
  const rows = view.items.map(
    (item): DueLine => ({
      plan: item.plan,
      task: item.standing.obligation.task,
      items: [item],
      holders: 1,
      showVia: true,
    }),
  );
  return { ...dueListing(view), groups: [{ title: null, rows }] };
}

const first = ({ items }: DueLine) => items[0]!.standing;

function columns(mode: DueView['mode']): Column<DueLine>[] {
  return [
    { title: 'Mã', width: 7, cell: ({ task }) => task.id },
    { title: 'Nhiệm vụ', lines: 4, cell: (line) => [line.task.text, ...details(line)].join('\n') },
    { title: 'Thời hạn (nguyên văn)', width: 15, cell: deadlineCell },
    { title: 'Hạn cuối', width: 10, cell: (line) => vietnameseDate(first(line).obligation.due ?? '') },
    {
      title: mode === 'overdue' ? 'Quá hạn (ngày)' : 'Còn lại (ngày)',
      width: 7,
      align: 'right',
      tone: () => (mode === 'overdue' ? 'late' : 'soon'),
      cell: (line) => String(Math.abs(first(line).daysLeft ?? 0)),
    },
  ];
}

function deadlineCell(line: DueLine): string {
  const { period } = first(line).obligation;
  return [line.task.deadlineWords ?? '', ...(period ? [`kỳ: ${period}`] : [])].join('\n');
}

function details(line: DueLine): string[] {
  const { items, holders, showVia } = line;
  const lines: string[] = [];
  const { via } = first(line).obligation;
  if (showVia && via) lines.push(`(thuộc nhóm: ${via})`);
  const gone = items.filter(({ standing }) => standing.dissolved !== null).length;
  if (!showVia && holders > 1) {
    const ended = gone === 0 ? '' : `, trong đó ${gone} đã giải thể`;
    lines.push(`(${items.length}/${holders} cơ quan, đơn vị, địa phương chưa hoàn thành${ended})`);
  } else if (gone > 0) lines.push('(đã giải thể)');
  const { progress, lastReport, entry } = first(line);
  const share =
    entry?.count !== undefined && entry.of !== undefined ? ` ${entry.count}/${entry.of} đơn vị` : '';
  if (items.length === 1 && progress !== 'none' && lastReport)
    lines.push(`(${progressWords[progress]}${share}, báo cáo ngày ${vietnameseDate(lastReport)})`);
  return lines;
}

function footer({ mode, tasks, occurrences, items }: DueView): string[] {
  if (items.length === 0) return [];
  const state = mode === 'overdue' ? 'quá hạn chưa hoàn thành' : 'đến hạn';
  const kinds = occurrences === tasks ? '' : `, ${occurrences} kỳ`;
  return [`Tổng cộng: ${tasks} nhiệm vụ ${state}${kinds}.`];
}

function sheet(mode: DueView['mode'], asOf: IsoDate): Column<DueLine>[] {
  const of =
    (get: (item: DueItem) => string): Column<DueLine>['cell'] =>
    ({ items }) =>
      get(items[0]!);
  return [
    { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
    { title: 'Mã', id: true, cell: ({ task }) => task.id },
    { title: 'Lĩnh vực', cell: ({ task }) => sectionTitle(task) },
    { title: 'Nhiệm vụ', cell: ({ task }) => task.text },
    { title: 'Cơ quan', cell: of(({ standing }) => holderWords(standing)) },
    { title: 'Mã cơ quan', id: true, cell: of(({ standing }) => standing.holder.code) },
    { title: 'Thuộc nhóm', cell: of(({ standing }) => standing.obligation.via ?? '') },
    { title: 'Thời hạn (nguyên văn)', cell: ({ task }) => task.deadlineWords ?? '' },
    { title: 'Kỳ', cell: of(({ standing }) => standing.obligation.period ?? '') },
    { title: 'Hạn cuối', cell: of(({ standing }) => standing.obligation.due ?? '') },
    {
      title: mode === 'overdue' ? 'Quá hạn (ngày)' : 'Còn lại (ngày)',
      cell: of(({ standing }) => String(Math.abs(standing.daysLeft ?? 0))),
    },
    { title: 'Tình hình', cell: of(({ standing }) => progressWords[standing.progress]) },
    { title: 'Trạng thái', cell: of(({ standing }) => dueStateWords[standing.state]) },
    { title: 'Báo cáo gần nhất', cell: of(({ standing }) => standing.lastReport ?? '') },
    { title: 'Tính đến ngày', cell: () => asOf },
  ];
}
