/** Part II of the report: what was done in each section, with its documents. */
import type { ReportFacts } from '../../app/report.ts';
import type { Task } from '../../plan/plan.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { dueStateWords } from '../words.ts';
import type { Block } from './paper.ts';
import { BODIES, count, lowerFirst, taskWords } from './wording.ts';

const OTHERS = ['ongoing', 'waiting', 'undated', 'stopped'] as const;

export function fieldResults(facts: ReportFacts): Block[] {
  const { plan, summary, window, asOf } = facts;
  const order = [...plan.data.sections.map(({ id }) => id), null];
  const sections = order.flatMap((id) =>
    summary.sections.filter(({ section }) => (section?.id ?? null) === id),
  );
  return [
    { kind: 'heading', level: 1, text: 'II. KẾT QUẢ THEO LĨNH VỰC' },
    {
      kind: 'paragraph',
      runs: [
        `Kết quả dưới đây được báo cáo từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(asOf)}.`,
      ],
    },
    ...sections.flatMap(({ section, counts: { total, states } }, i): Block[] => {
      const parts = [
        ['hoàn thành', states['done-on-time'] + states['done-late']] as const,
        ['còn trong hạn', states['due-soon'] + states.pending] as const,
        ['quá hạn chưa hoàn thành', states.overdue] as const,
        ...OTHERS.map((state) => [lowerFirst(dueStateWords[state]), states[state]] as const),
      ]
        .filter(([, n]) => n > 0)
        .map(([words, n]) => `${words} ${count(n)}`);
      const found = facts.results.filter(({ task }) => (task.section?.id ?? null) === (section?.id ?? null));
      return [
        { kind: 'heading', level: 2, text: `${i + 1}. ${section?.title ?? 'Tổ chức thực hiện'}` },
        {
          kind: 'paragraph',
          runs: [
            `${count(total)} nhiệm vụ: ${parts.join('; ')}${found.length > 0 ? '. Kết quả trong kỳ:' : '. Trong kỳ chưa có kết quả nào được báo cáo.'}`,
          ],
        },
        ...byTask(found).map((each): Block => ({ kind: 'item', runs: [resultWords(each)] })),
      ];
    }),
  ];
}

function byTask(occasions: readonly Occasion[]): Occasion[][] {
  const tasks = new Map<Task, Occasion[]>();
  for (const each of occasions) tasks.set(each.task, [...(tasks.get(each.task) ?? []), each]);
  return [...tasks.values()];
}

/** One task with its occurrences together. */
function resultWords(occasions: readonly Occasion[]): string {
  const words = occasions.map((each) => {
    const period = each.period === null ? '' : `kỳ ${lowerFirst(each.period)} `;
    return `${period}${each.holders > 1 ? severalWords(each) : singleWords(each.standings[0]!)}`;
  });
  return `${taskWords(occasions[0]!.task)}: ${words.join('; ')}.`;
}

function singleWords({ entry, progress, state }: Occasion['standings'][number]): string {
  const document = entry?.document === undefined ? '' : ` (${entry.document})`;
  const product = entry?.product === undefined ? '' : `; sản phẩm: ${entry.product}`;
  const day = entry === null ? '' : ` ngày ${vietnameseDate(entry.date)}`;
  if (progress !== 'done') return `đã báo cáo${day}, chờ xác nhận${document}${product}`;
  return `hoàn thành${day}${state === 'done-late' ? ', quá hạn' : ''}${document}${product}`;
}

function severalWords({ standings, holders }: Occasion): string {
  const finished = standings.filter(({ progress }) => progress === 'done');
  const late = finished.filter(({ state }) => state === 'done-late').length;
  const waiting = standings.length - finished.length;
  const parts = [
    ...(finished.length > 0
      ? [`${finished.length}/${holders} ${BODIES} hoàn thành${late > 0 ? ` (quá hạn ${count(late)})` : ''}`]
      : []),
    ...(waiting > 0 ? [`${waiting}/${holders} ${BODIES} đã báo cáo, chờ xác nhận`] : []),
  ];
  return parts.join('; ');
}
