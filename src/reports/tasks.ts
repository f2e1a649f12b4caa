import type { ListedTask, TaskAnswer } from '../app/tasks.ts';
import type { Plan } from '../plan/plan.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import type { Column, Listing } from './listing/listing.ts';
import { asOfWords, bodyNames, headingOf, planKey, sectionTitle } from './words/plan-words.ts';
import { deadlineKindWords } from './words/words.ts';

interface TaskRow extends ListedTask {
  readonly plan: Plan;
}

/** The rows of the contract's JSON. */
export function tasksJson(answer: TaskAnswer): object[] {
  return rows(answer).map(({ plan, task, occurrences, due, leaders, supporters }) => {
    const deadline = task.deadline?.ok ? task.deadline.value : null;
    return {
      plan: planKey(plan),
      id: task.id,
      kind: task.kind,
      section: task.section?.id ?? null,
      text: task.text,
      lead: task.leadWords || null,
      support: task.supportWords,
      deadline: task.deadlineWords,
      product: task.product,
      deadlineKind: deadline?.kind ?? null,
      due,
      occurrences: occurrences.map(({ period, start, due }) => ({ period, start, due })),
      leadAgencies: leaders,
      supportAgencies: supporters,
      source: task.source,
    };
  });
}

/** @param filters what the list was narrowed to, in words ("hạn trong Quý I/2024") */
export function tasksListing(answer: TaskAnswer, filters: readonly string[]): Listing<TaskRow> {
  const all = rows(answer);
  const names = bodyNames(answer.plans);
  const narrowed = [...(names === null ? [] : [`của ${names}`]), ...filters].join(', ');
  return {
    ...headingOf(`Nhiệm vụ${narrowed ? ` ${narrowed}` : ''}, ${asOfWords(answer.asOf)}`, answer.plans),
    columns: [
      { title: 'Mã', width: 7, cell: ({ task }) => task.id },
      { title: 'Nhiệm vụ', lines: 4, cell: ({ task }) => task.text },
      { title: 'Chủ trì', width: 17, cell: ({ task }) => task.leadWords },
      { title: 'Thời hạn (nguyên văn)', width: 16, cell: deadlineCell },
    ],
    sheet: sheet(),
    groups: [{ title: null, rows: all }],
    none: 'Không có nhiệm vụ nào như vậy.',
    footer: all.length === 0 ? [] : [`Tổng cộng: ${all.length} nhiệm vụ.`],
    whole: 'Nội dung dài được rút gọn; xem nguyên văn: parhoach show <mã>',
  };
}

function rows({ plans }: TaskAnswer): TaskRow[] {
  return plans.flatMap(({ plan, tasks }) => tasks.map((listed) => ({ plan, ...listed })));
}

function deadlineCell({ task, occurrences, due, waiting }: TaskRow): string {
  if (task.deadlineWords === null) return 'không ghi';
  if (!task.deadline?.ok) return `${task.deadlineWords}\n(không đọc được)`;
  if (due === null) return task.deadlineWords;
  const last = vietnameseDate(due);
  if (occurrences.length > 1) return `${task.deadlineWords}\n(${occurrences.length} kỳ, kỳ cuối: ${last})`;
  return `${task.deadlineWords}\n(${waiting ? 'khi đủ điều kiện: ' : ''}${last})`;
}

function sheet(): Column<TaskRow>[] {
  return [
    { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
    { title: 'Mã', id: true, cell: ({ task }) => task.id },
    { title: 'Lĩnh vực', cell: ({ task }) => sectionTitle(task) },
    { title: 'Nhiệm vụ', cell: ({ task }) => task.text },
    { title: 'Chủ trì', cell: ({ task }) => task.leadWords },
    { title: 'Phối hợp', cell: ({ task }) => task.supportWords ?? '' },
    { title: 'Thời hạn (nguyên văn)', cell: ({ task }) => task.deadlineWords ?? '' },
    {
      title: 'Loại thời hạn',
      cell: ({ task }) => (task.deadline?.ok ? deadlineKindWords[task.deadline.value.kind] : ''),
    },
    { title: 'Hạn cuối', cell: ({ due }) => due ?? '' },
    { title: 'Dòng nguồn', cell: ({ task }) => task.source.join(', ') },
  ];
}
