import type { Recorded } from '../../app/record/record.ts';
import type { Entry } from '../../journal/schema.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Listing } from '../listing/listing.ts';
import type { Field } from '../words/field.ts';
import { isInvented, planKey, planLine } from '../words/plan-words.ts';
import { decimal, progressWords } from '../words/words.ts';
import { unifiedDiff } from './unified-diff.ts';

/** An entry that is no retraction. */
type Told = Exclude<Entry, { retracts: unknown }>;

/** The entry written, with the file that it stands in; an array when several were written. */
export function recordJson(recorded: readonly Recorded[]): object {
  const rows = recorded.map(rowOf);
  return rows.length === 1 ? rows[0]! : rows;
}

function rowOf(recorded: Recorded): object {
  const { plan, agency, agencyCode, file, dryRun, entry, taken } = recorded;
  return {
    plan: planKey(plan),
    agency,
    agencyCode,
    progressFile: file,
    dryRun,
    ...entryJson(entry),
    ...(taken && { taken: entryJson(taken) }),
  };
}

/** Every value that an entry of its kind can have; null for those that it has not. */
function entryJson(entry: Entry): object {
  if ('retracts' in entry) {
    const { task = null, kpi = null, period = null, reported, status = null } = entry.retracts;
    return {
      retracts: { task, kpi, period, reported, status },
      reason: entry.reason,
      reported: entry.reported,
    };
  }
  const { period = null, date, reported, document = null, file = null, note = null, count = null } = entry;
  const common = { period, date, reported, document, file, note, count, of: entry.of ?? null };
  if ('task' in entry)
    return { task: entry.task, status: entry.status, ...common, product: entry.product ?? null };
  const { kpi, value = null, cumulative = null } = entry;
  return { kpi, value, cumulative, ...common };
}

/** What a dry run would change. */
export function recordDiff({ plan, illustrative, file, before, after, taken }: Recorded): string {
  // Words before "---" are none of the difference: programs that apply one skip them.
  const said = illustrative || isInvented(plan) ? 'Số liệu thực hiện là minh họa, không có thật\n' : '';
  const fields = taken === null ? [] : toldFields(plan, taken);
  const back = fields.map(([name, words]) => `${name}: ${words}`).join('; ');
  return said + (back === '' ? '' : `Rút lại ghi nhận: ${back}\n`) + unifiedDiff(file, before, after);
}

export function recordListing(recorded: readonly Recorded[]): Listing<Field> {
  const { plan, dryRun } = recorded[0]!;
  const columns = [
    { title: 'Mục', width: 14, cell: ([name]: Field) => name },
    { title: 'Nội dung', cell: ([, words]: Field) => words },
  ];
  const files = recorded.map(({ file }) => file).join(', ');
  return {
    invented: recorded.some(({ illustrative }) => illustrative) || isInvented(plan),
    heading: [`${dryRun ? 'Chạy thử, chưa ghi vào' : 'Đã ghi vào'} ${files}`, planLine(plan)],
    columns,
    sheet: columns,
    groups: recorded.map((each) => ({
      title: recorded.length > 1 ? each.agency : null,
      rows: [['Cơ quan', each.agency], ...entryFields(each)],
    })),
    none: '',
    footer: [],
  };
}

/** Of a retraction, the whole entry that it takes back. */
function entryFields({ plan, entry, taken }: Recorded): Field[] {
  if (!('retracts' in entry)) return toldFields(plan, entry);
  const { task, kpi } = entry.retracts;
  return [
    ['Rút lại', task === undefined ? `Số liệu chỉ tiêu ${kpi}` : `Ghi nhận nhiệm vụ ${task}`],
    ...(taken === null ? [] : toldFields(plan, taken)),
    ['Lý do', entry.reason],
    ['Rút từ ngày', vietnameseDate(entry.reported)],
  ];
}

function toldFields(plan: Recorded['plan'], entry: Told): Field[] {
  const counted = entry.count === undefined ? undefined : `${entry.count}/${entry.of}`;
  return [
    ...subjectFields(plan, entry),
    ...field('Số lượng', counted),
    ...field('Kỳ', entry.period),
    ['Ngày xảy ra', vietnameseDate(entry.date)],
    ['Ngày báo cáo', vietnameseDate(entry.reported)],
    ...field('Văn bản', entry.document),
    ...('task' in entry ? field('Sản phẩm', entry.product) : []),
    ...field('Tệp', entry.file?.path),
    ...field('Ghi chú', entry.note),
  ];
}

function subjectFields({ tasks, kpis }: Recorded['plan'], entry: Told): Field[] {
  if ('task' in entry) {
    const task = tasks.find(({ id }) => id === entry.task);
    return [
      [task?.kind === 'duty' ? 'Trách nhiệm' : 'Nhiệm vụ', `${entry.task}. ${task?.text ?? ''}`],
      ['Tình trạng', progressWords[entry.status]],
    ];
  }
  const kpi = kpis.find(({ id }) => id === entry.kpi);
  return [
    ['Chỉ tiêu', `${entry.kpi}. ${kpi?.entry.indicator ?? ''}`],
    ...field('Kế hoạch', kpi?.entry.target),
    ...field('Thực hiện', entry.value === undefined ? undefined : decimal(entry.value)),
    ...field('Cách tính', kindWords(entry.cumulative)),
  ];
}

function kindWords(cumulative: boolean | undefined): string | undefined {
  if (cumulative === undefined) return undefined;
  return cumulative ? 'lũy kế từ đầu năm' : 'riêng của kỳ';
}

function field(name: string, words: string | undefined): Field[] {
  return words === undefined ? [] : [[name, words]];
}
