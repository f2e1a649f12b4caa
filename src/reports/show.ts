import type { ShowAnswer, Shown } from '../app/show/show.ts';
import type { Reported } from '../journal/journal.ts';
import type { MeasureEntry, TaskEntry } from '../journal/schema.ts';
import type { Plan, Task } from '../plan/plan.ts';
import type { Erratum } from '../plan/schema.ts';
import { groupBy } from '../text/group-by.ts';
import type { Standing } from '../tracking/state.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import { deadlineNote } from '../wording/deadline/notes.ts';
import type { Deadline } from '../wording/deadline/types.ts';
import type { Target } from '../wording/target/types.ts';
import { kpiFields, kpiRow } from './kpi/list.ts';
import { amount } from './kpi/words.ts';
import type { Listing } from './listing/listing.ts';
import { appliedField } from './words/amendment-words.ts';
import type { Field } from './words/field.ts';
import { asOfWords, headingOf, planKey, sectionTitle } from './words/plan-words.ts';
import { readFrom } from './words/read-from.ts';
import { deadlineKindWords, dueStateWords, holderWords, progressWords } from './words/words.ts';

/** One object; an array when several items were asked for or several plans have the id. */
export function showJson({ items }: ShowAnswer): unknown {
  const objects = items.map(itemJson);
  return objects.length === 1 ? objects[0] : objects;
}

export function showListing({ items, asOf }: ShowAnswer): Listing<Field> {
  const frames = [...new Map(items.map((item) => [item.plan, item])).values()];
  return {
    ...headingOf(`Chi tiết, ${asOfWords(asOf)}`, frames),
    columns: [
      { title: 'Mục', width: 14, cell: ([name]) => name },
      { title: 'Nội dung', cell: ([, words]) => words },
    ],
    sheet: [
      { title: 'Mục', cell: ([name]) => name },
      { title: 'Nội dung', cell: ([, words]) => words },
    ],
    groups: items.map((item) => ({
      title: titleOf(item),
      // First, so that a spreadsheet, which has no heading, says which plan it is from.
      rows: [['Quyết định', planKey(item.plan)], ...fieldsOf(item, asOf)],
    })),
    none: '',
    footer: [],
  };
}

function titleOf(item: Shown): string {
  switch (item.type) {
    case 'task':
      return item.task.kind === 'annex' ? `Nhiệm vụ ${item.task.id}` : `Trách nhiệm ${item.task.id}`;
    case 'kpi':
      return `Chỉ tiêu ${item.kpi.id}`;
    case 'directive':
      return `Nội dung nhiệm vụ ${item.directive.id}`;
    case 'clause':
      return `Nội dung ${item.clause.id}`;
  }
}

function fieldsOf(item: Shown, asOf: string): Field[] {
  const { plan, errata } = item;
  switch (item.type) {
    case 'task':
      return [
        ...taskFields(item.task, item.directives),
        ...standingFields(item.standings, asOf),
        ...item.records.map(taskField),
        ...errata.map(erratumField),
        sourceField(plan, item.task.source),
      ];
    case 'kpi':
      return [
        ...kpiFields(item.standing),
        ...item.records.map((each) => measureField(item.standing.target, each)),
        ...errata.map(erratumField),
        sourceField(plan, item.kpi.source),
      ];
    case 'directive':
      return [
        ['Nội dung', item.directive.text],
        ['Nhiệm vụ thực hiện', item.directive.tasks.join(', ') || 'Chưa giao nhiệm vụ nào của phụ lục'],
        ...errata.map(erratumField),
        sourceField(plan, item.directive.source ?? []),
      ];
    case 'clause':
      return [
        ['Nội dung', item.clause.text],
        ...errata.map(erratumField),
        sourceField(plan, item.clause.source ?? []),
      ];
  }
}

function taskFields(task: Task, directives: readonly string[]): Field[] {
  return [
    ['Thuộc', sectionTitle(task)],
    ['Nội dung', task.text],
    ['Chủ trì', task.leadWords || 'Quyết định không ghi cơ quan nào'],
    ...(task.alongside.length === 0 ? [] : [['Cùng phối hợp', alongsideNames(task).join('; ')] as const]),
    ...(task.supportWords === null ? [] : [['Phối hợp', task.supportWords] as const]),
    ['Thời hạn', task.deadlineWords ?? 'Quyết định không ghi thời hạn'],
    ...(task.deadline?.ok ? deadlineFields(task.deadline.value) : []),
    ...(task.deadline?.ok === false ? [['Lỗi đọc', task.deadline.problem.message()] as const] : []),
    ...(task.product === null ? [] : [['Sản phẩm', task.product] as const]),
    ...(task.carriedFrom ? [['Chuyển tiếp từ', carriedWords(task.carriedFrom)] as const] : []),
    ...task.applied.map(appliedField),
    ...(directives.length > 0 ? [['Thực hiện nội dung', directives.join(', ')] as const] : []),
  ];
}

function carriedWords({ plan, task, deadline }: NonNullable<Task['carriedFrom']>): string {
  return `nhiệm vụ ${task} của ${plan}${deadline === undefined ? '' : `, thời hạn khi ấy: ${deadline}`}`;
}

/** Those whom the lead cell names as supporting. */
const alongsideNames = ({ alongside }: Task) => alongside.map(({ name }) => name);

/** How a deadline was read, and why. `told`: with the words that each part was read from. */
export function deadlineFields(deadline: Deadline, told = false): Field[] {
  const { wording, kind, occurrences, condition, notes, start, spans } = deadline;
  const dates = occurrences.flatMap(({ period, due, label, spans }, i) => {
    const name = occurrences.length === 1 && !label ? '' : `${label ?? period}: `;
    const words = readFrom(wording, spans);
    // Of several in a row that the same words tell, the last one says so for all.
    const next = occurrences[i + 1];
    const said = told && (next === undefined || readFrom(wording, next.spans) !== words) ? [words] : [];
    return [`${name}hạn cuối ${vietnameseDate(due)}`, ...said];
  });
  const from = kind === 'ongoing' && start ? [`từ ${vietnameseDate(start)}, không có hạn cuối`] : [];
  if (told && occurrences.length === 0 && condition === null) from.push(readFrom(wording, spans));
  return [
    ['Đọc là', [deadlineKindWords[kind], ...dates, ...from].join('\n')],
    ...(condition === null ? [] : [['Điều kiện', condition] as const]),
    ...notes.map((note): Field => ['Cách đọc', deadlineNote(note)]),
  ];
}

function taskField({ agency, entry, retractedOn }: Reported<TaskEntry>): Field {
  return recordField(agency, entry, progressWords[entry.status], retractedOn);
}

function measureField(target: Target | null, { agency, entry, retractedOn }: Reported<MeasureEntry>): Field {
  const { value = null, count = null, of = null } = entry;
  const counted = count === null || of === null ? '' : `${count}/${of}`;
  return recordField(agency, entry, value === null ? counted : amount(target, value), retractedOn);
}

function recordField(
  agency: string,
  { reported, date, period, document, note }: TaskEntry | MeasureEntry,
  what: string,
  retractedOn: string | null,
): Field {
  return [
    'Ghi nhận',
    [
      `${vietnameseDate(reported)}: ${agency}: ${what}`,
      `(ngày ${vietnameseDate(date)}${period ? `, ${period}` : ''})`,
      document ?? '',
      note ?? '',
      retractedOn === null ? '' : `(đã rút lại ngày ${vietnameseDate(retractedOn)})`,
    ]
      .filter(Boolean)
      .join(' '),
  ];
}

function standingFields(standings: readonly Standing[], asOf: string): Field[] {
  if (standings.length === 0) return [];
  const nameOf = (standing: Standing) => {
    const { period } = standing.obligation;
    return period ? `${holderWords(standing)} (${period})` : holderWords(standing);
  };
  const lines = [...groupBy(standings, ({ state }) => state)].map(
    ([state, each]) => `${dueStateWords[state]} (${each.length}): ${each.map(nameOf).join('; ')}`,
  );
  return [[`Tình hình đến ${vietnameseDate(asOf)}`, lines.join('\n')]];
}

function erratumField({ source, printed, read, kind, why }: Erratum): Field {
  const where = `dòng ${typeof source === 'number' ? source : source.join(', ')}`;
  const what = printed === read ? `"${printed}"` : `"${printed}" → "${read}"`;
  const how = { capture: 'lỗi số hóa, đã sửa', signed: 'giữ như đã ký', corrected: 'đã đính chính' }[kind];
  return ['Hiệu đính', `${where}: ${what} (${how}). ${why}`];
}

function sourceField(plan: Plan, source: number | readonly number[]): Field {
  const lines = linesOf(source);
  const text = plan.data.plan.source?.split('/').at(-1);
  if (lines.length === 0) return ['Nguồn', 'không ghi dòng'];
  return ['Nguồn', `dòng ${lines.join(', ')}${text ? ` của ${text}` : ''}`];
}

function itemJson(item: Shown): object {
  const { plan, errata } = item;
  const common = { plan: planKey(plan), type: item.type };
  switch (item.type) {
    case 'task':
      return { ...common, ...taskJson(item), errata };
    case 'kpi':
      return {
        ...common,
        ...kpiRow(item.standing),
        records: recordsJson(item.records),
        errata,
        amendments: item.kpi.applied,
      };
    case 'directive':
      return { ...common, ...item.directive, source: linesOf(item.directive.source), errata };
    case 'clause':
      return { ...common, ...item.clause, source: linesOf(item.clause.source), errata };
  }
}

function recordsJson(records: readonly Reported<TaskEntry | MeasureEntry>[]): object[] {
  return records.map(({ agency, entry, retractedOn }) => ({ agency, ...entry, retractedOn }));
}

function linesOf(source: number | readonly number[] | undefined): readonly number[] {
  return source === undefined ? [] : typeof source === 'number' ? [source] : source;
}

function taskJson({ task, standings, records, directives }: Extract<Shown, { type: 'task' }>): object {
  const deadline = task.deadline?.ok ? task.deadline.value : null;
  return {
    id: task.id,
    kind: task.kind,
    section: task.section?.id ?? null,
    text: task.text,
    lead: task.leadWords || null,
    support: task.supportWords,
    alongside: alongsideNames(task),
    deadline: task.deadlineWords,
    product: task.product,
    reading: deadline && {
      kind: deadline.kind,
      start: deadline.start,
      due: deadline.due,
      occurrences: deadline.occurrences.map(({ period, start, due }) => ({ period, start, due })),
      condition: deadline.condition,
      notes: deadline.notes.map(deadlineNote),
    },
    obligations: standings.map(({ obligation, holder, dissolved, state, progress, lastReport }) => ({
      agency: holder.name,
      agencyCode: holder.code,
      dissolved,
      via: obligation.via,
      period: obligation.period,
      due: obligation.due,
      state,
      progress,
      lastReport,
    })),
    records: recordsJson(records),
    directives,
    source: task.source,
    amendments: task.applied,
  };
}
