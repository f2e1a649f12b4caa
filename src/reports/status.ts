import type { StatusAnswer } from '../app/status.ts';
import type { Plan } from '../plan/plan.ts';
import type { DueState } from '../tracking/due-states.ts';
import type { StateCounts } from '../tracking/summary.ts';
import type { Column, Listing } from './listing/listing.ts';
import type { Tone } from './listing/screen.ts';
import { asOfWords, bodyNames, headingOf, ofBodies, planKey } from './words/plan-words.ts';
import { dueStateWords } from './words/words.ts';

/** A line of the screen: a state, a section or an agency, with how its tasks stand. */
export interface StatusRow {
  readonly plan: Plan;
  /** What the line sums up: lines of different levels must not be added to each other. */
  readonly level: 'Chung' | 'Lĩnh vực' | 'Cơ quan';
  readonly name: string;
  readonly counts: StateCounts;
}

/** How many agencies fit on one screen; the rest are counted in the last line. */
const MOST_AGENCIES = 10;
const BAR = 18;

export function statusJson({ asOf, plans }: StatusAnswer): object {
  return {
    asOf,
    plans: plans.map(({ plan, summary }) => ({
      plan: planKey(plan),
      tasks: summary.all,
      sections: summary.sections.map(({ section, counts }) => ({
        section: section?.id ?? null,
        title: section?.title ?? 'Tổ chức thực hiện',
        ...counts,
      })),
      agencies: summary.agencies.map(({ name, code, counts }) => ({
        agency: name,
        agencyCode: code,
        ...counts,
      })),
    })),
  };
}

/** @param wide every agency, not only those that fit on a screen */
export function statusListing(answer: StatusAnswer, wide: boolean): Listing<StatusRow> {
  const { asOf, plans } = answer;
  const agenciesShown = <A>(all: readonly A[]) => (wide ? all : all.slice(0, MOST_AGENCIES));
  const groups = plans.flatMap(({ plan, bodies, summary: { all, sections, agencies } }) => [
    {
      title: null,
      rows: [
        { plan, level: 'Chung' as const, name: bodyNames([{ bodies }]) ?? 'Toàn kế hoạch', counts: all },
      ],
    },
    {
      title: 'Theo lĩnh vực',
      rows: sections.map(({ section, counts }) => ({
        plan,
        level: 'Lĩnh vực' as const,
        name: section ? `${section.id}. ${section.title}` : 'Tổ chức thực hiện (phần VII)',
        counts,
      })),
    },
    ...(bodies.length !== 1
      ? [
          {
            title: 'Theo cơ quan',
            rows: agenciesShown(agencies).map((each) => ({ plan, level: 'Cơ quan' as const, ...each })),
          },
        ]
      : []),
  ]);
  const hidden = plans.reduce(
    (n, { bodies, summary }) =>
      wide || bodies.length === 1 ? n : n + Math.max(0, summary.agencies.length - MOST_AGENCIES),
    0,
  );
  const head = headingOf(`Tình hình thực hiện${ofBodies(plans)}, ${asOfWords(asOf)}`, plans);
  return {
    ...head,
    heading: [...head.heading, ...plans.map(({ summary }) => sentence(summary.all))],
    columns: [
      { title: 'Việc của', lines: 1, cell: ({ name }) => name },
      { title: 'Tổng', width: 4, align: 'right', cell: ({ counts }) => String(counts.total) },
      counted('Xong', 'done', ({ done }) => done),
      counted('Quá hạn', 'late', ({ states }) => states.overdue),
      counted('Sắp hạn', 'soon', (counts) => counts.states['due-soon']),
      { title: '█ xong ▒ quá hạn', width: BAR, cell: ({ counts }) => bar(counts) },
    ],
    sheet: sheet(),
    groups,
    dense: true,
    none: 'Không có nhiệm vụ nào.',
    footer: [
      ...(hidden > 0 ? [`Còn ${hidden} cơ quan khác; xem đủ: thêm --format md vào lệnh này`] : []),
      'Số đếm là số nhiệm vụ; nhiệm vụ giao cho nhóm chỉ xong khi mọi thành viên xong.',
    ],
  };
}

/** A column of a number, in its colour where there is anything to count. */
function counted(title: string, tone: Tone, of: (counts: StateCounts) => number): Column<StatusRow> {
  return {
    title,
    width: 4,
    align: 'right',
    tone: ({ counts }) => (of(counts) > 0 ? tone : null),
    cell: ({ counts }) => String(of(counts)),
  };
}

/** "77 nhiệm vụ: 5 quá hạn chưa hoàn thành, 2 sắp đến hạn, …" in the order of the paper tables. */
function sentence({ total, states }: StateCounts): string {
  const parts = (Object.entries(states) as [DueState, number][])
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${dueStateWords[state].toLowerCase()}`);
  return `${total} nhiệm vụ được theo dõi: ${parts.join('; ')}.`;
}

/** Done from the left, overdue after it; every share that is not nothing is seen. */
function bar(counts: StateCounts): string {
  const cells = (n: number) => (n === 0 ? 0 : Math.max(1, Math.round((n / counts.total) * BAR)));
  const late = cells(counts.states.overdue);
  const done = Math.min(cells(counts.done), BAR - late);
  return '█'.repeat(done) + '▒'.repeat(late) + '·'.repeat(BAR - done - late);
}

function sheet(): Column<StatusRow>[] {
  return [
    { title: 'Kế hoạch', cell: ({ plan }) => planKey(plan) },
    { title: 'Cấp', cell: ({ level }) => level },
    { title: 'Việc của', cell: ({ name }) => name },
    { title: 'Tổng', cell: ({ counts }) => String(counts.total) },
    ...(Object.keys(dueStateWords) as DueState[]).map((state) => ({
      title: dueStateWords[state],
      cell: ({ counts }: StatusRow) => String(counts.states[state]),
    })),
  ];
}
