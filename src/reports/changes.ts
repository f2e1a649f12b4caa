import type { ChangesAnswer } from '../app/changes/changes.ts';
import type { Plan } from '../plan/plan.ts';
import type { Changes, Moved, PlanChange, Slipped } from '../tracking/changes.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import type { Column, Listing } from './listing/listing.ts';
import { changeWords } from './words/amendment-words.ts';
import { headingOf, inventedKey, ofBodies, planKey } from './words/plan-words.ts';
import { dueStateWords } from './words/words.ts';

export function changesJson({ since, asOf, plans }: ChangesAnswer): object {
  const all = <T>(of: (changes: Changes) => readonly T[], row: (plan: Plan, each: T) => object) =>
    plans.flatMap(({ plan, changes }) => of(changes).map((each) => row(plan, each)));
  return {
    ...inventedKey(plans.map(({ plan }) => plan)),
    since,
    asOf,
    done: all(({ done }) => done, movedRow),
    newlyLate: all(({ newlyLate }) => newlyLate, movedRow),
    slipped: all(
      ({ slipped }) => slipped,
      (plan, each: Slipped) => ({ ...movedRow(plan, each), why: each.why }),
    ),
    changed: all(({ changed }) => changed, changedRow),
  };
}

function movedRow(plan: Plan, { standing, before }: Moved): object {
  const { obligation, holder, state, entry, progress } = standing;
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
    via,
    due,
    dueBefore: before?.obligation.due ?? null,
    progress,
    state,
    stateBefore: before?.state ?? null,
    happened: entry?.date ?? null,
    reported: entry?.reported ?? null,
    document: entry?.document ?? null,
    daysLate: daysLate(standing),
  };
}

function changedRow(
  plan: Plan,
  { kind, id, applied: { document, field, before, after } }: PlanChange,
): object {
  return {
    plan: planKey(plan),
    kind,
    id,
    field,
    before,
    after,
    document: document.number,
    date: document.date,
  };
}

/** Of what is overdue; null otherwise. */
function daysLate({ state, daysLeft }: Moved['standing']): number | null {
  return state === 'overdue' && daysLeft !== null ? -daysLeft : null;
}

/** One line: an occurrence of a task with all whom the same befell, or what a document changed. */
interface ChangeRow {
  readonly plan: Plan;
  readonly what: string;
  readonly id: string;
  readonly text: string;
  readonly period: string | null;
  readonly agencies: readonly string[];
  readonly outcome: string;
}

export function changesListing(answer: ChangesAnswer): Listing<ChangeRow> {
  const { since, asOf, plans } = answer;
  const what = `Thay đổi${ofBodies(plans)} từ ngày ${vietnameseDate(since)} đến ngày ${vietnameseDate(asOf)}`;
  const groups = [
    { title: 'Hoàn thành thêm', rows: gather(plans, 'hoàn thành', ({ done }) => done, doneWords) },
    { title: 'Quá hạn thêm', rows: gather(plans, 'quá hạn', ({ newlyLate }) => newlyLate, lateWords) },
    {
      title: 'Lùi hạn, hoặc không còn hoàn thành',
      rows: gather(plans, 'lùi', ({ slipped }) => slipped, slippedWords),
    },
    {
      title: 'Sửa đổi, bổ sung',
      rows: plans.flatMap(({ plan, changes }) => changes.changed.map(changeRow(plan))),
    },
  ];
  const counts = groups.map(({ rows, title }) => `${title.toLowerCase()}: ${rows.length}`);
  return {
    ...headingOf(what, plans),
    columns: [
      { title: 'Mã', width: 9, cell: ({ id }) => id },
      {
        title: 'Nhiệm vụ, chỉ tiêu',
        lines: 3,
        cell: ({ text }) => text,
      },
      { title: 'Cơ quan', width: 15, cell: agenciesCell },
      { title: 'Thay đổi', width: 19, cell: outcomeCell },
    ],
    sheet: sheet(),
    groups: groups.map(({ title, rows }) => ({ title: `${title} (${rows.length})`, rows })),
    none: 'Không có thay đổi nào.',
    whole: 'Nội dung dài được rút gọn; xem nguyên văn: parhoach show <mã>',
    footer: groups.every(({ rows }) => rows.length === 0) ? [] : [`Số dòng: ${counts.join('; ')}.`],
  };
}

function gather<M extends Moved>(
  plans: ChangesAnswer['plans'],
  what: string,
  of: (changes: Changes) => readonly M[],
  words: (moved: M) => string,
): ChangeRow[] {
  const rows = new Map<string, ChangeRow>();
  for (const { plan, changes } of plans) {
    for (const moved of of(changes)) {
      const { obligation, holder } = moved.standing;
      const { task, period } = obligation;
      const outcome = words(moved);
      const key = [plan.file, task.id, period ?? '', outcome].join('\n');
      const agencies = [...(rows.get(key)?.agencies ?? []), holder.name];
      rows.set(key, { plan, what, id: task.id, text: task.text, period, agencies, outcome });
    }
  }
  return [...rows.values()];
}

function changeRow(plan: Plan): (change: PlanChange) => ChangeRow {
  return ({ kind, id, applied }) => {
    const text =
      kind === 'task'
        ? plan.tasks.find((each) => each.id === id)?.text
        : plan.kpis.find((each) => each.id === id)?.entry.indicator;
    const outcome = `${applied.document.number}: ${changeWords(applied)}`;
    return { plan, what: 'sửa đổi', id, text: text ?? '', period: null, agencies: [], outcome };
  };
}

const doneWords = ({ standing }: Moved) => dueStateWords[standing.state];

function lateWords({ standing }: Moved): string {
  return `Quá hạn ${daysLate(standing)} ngày`;
}

function slippedWords({ standing, before, why }: Slipped): string {
  const due = (day: string | null | undefined) => (day ? vietnameseDate(day) : 'không có hạn');
  return why === 'retraction'
    ? `Đã rút lại kết quả; nay: ${dueStateWords[standing.state]}`
    : `Hạn cuối ${due(before?.obligation.due)} → ${due(standing.obligation.due)}`;
}

function agenciesCell({ agencies }: ChangeRow): string {
  return agencies.length > 2 ? `${agencies.length} cơ quan, đơn vị, địa phương` : agencies.join('\n');
}

function outcomeCell({ period, outcome }: ChangeRow): string {
  return period === null ? outcome : `${outcome}\nkỳ: ${period}`;
}

function sheet(): Column<ChangeRow>[] {
  return [
    { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
    { title: 'Loại', cell: ({ what }) => what },
    { title: 'Mã', id: true, cell: ({ id }) => id },
    { title: 'Nội dung', cell: ({ text }) => text },
    { title: 'Kỳ', cell: ({ period }) => period ?? '' },
    { title: 'Số cơ quan', cell: ({ agencies }) => String(agencies.length) },
    { title: 'Cơ quan', cell: ({ agencies }) => agencies.join('; ') },
    { title: 'Thay đổi', cell: ({ outcome }) => outcome },
  ];
}
