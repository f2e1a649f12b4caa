import type { KpiAnswer } from '../app/kpis.ts';
import type { KpiStanding } from '../tracking/kpi.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import type { Field } from './field.ts';
import type { Column, Listing } from './listing.ts';
import { asOfWords, headingOf } from './plan-words.ts';
import { decimal, kpiStateWords } from './words.ts';

/** One row of the contract's JSON. */
export function kpiRow({ kpi, target, actual, gap, state }: KpiStanding): object {
  const { text, indicator, owner, target: wording } = kpi.entry;
  return {
    id: kpi.id,
    text,
    indicator,
    target: {
      wording,
      op: target?.op ?? null,
      value: target?.value ?? null,
      unit: target?.unit ?? null,
      baselineYear: target?.baselineYear ?? null,
    },
    owner: owner ?? null,
    actual: actual && { value: actual.value, date: actual.date, document: actual.document },
    gap,
    state,
    source: kpi.source,
  };
}

export function kpiJson({ plans }: KpiAnswer): object[] {
  return plans.flatMap(({ kpis }) => kpis.map(kpiRow));
}

export function kpiListing(answer: KpiAnswer): Listing<KpiStanding> {
  const what = answer.gapsOnly ? 'Chỉ tiêu chưa đạt hoặc chưa có số liệu' : 'Chỉ tiêu';
  const narrowed = answer.body ? ` do ${answer.body} theo dõi` : '';
  const all = answer.plans.flatMap(({ kpis }) => kpis);
  return {
    ...headingOf(`${what}${narrowed}, ${asOfWords(answer.asOf)}`, answer.plans),
    columns: [
      { title: 'Mã', width: 9, cell: ({ kpi }) => kpi.id },
      { title: 'Chỉ tiêu', cell: ({ kpi }) => kpi.entry.indicator },
      { title: 'Kế hoạch', width: 13, cell: ({ kpi }) => kpi.entry.target },
      { title: 'Thực hiện', width: 6, align: 'right', cell: actualCell },
      { title: 'Chênh lệch', width: 6, align: 'right', cell: gapCell },
      { title: 'Đánh giá', width: 9, cell: ({ state }) => kpiStateWords[state] },
    ],
    sheet: sheet(),
    groups: [{ title: null, rows: all }],
    none: answer.gapsOnly ? 'Không có chỉ tiêu nào chưa đạt.' : 'Không có chỉ tiêu nào như vậy.',
    footer: all.length === 0 ? [] : [summary(all)],
  };
}

/** "Tổng cộng: 28 chỉ tiêu: 20 chưa có số liệu, 5 chưa công bố, 3 chưa có số gốc." */
function summary(all: readonly KpiStanding[]): string {
  const counts = new Map<string, number>();
  for (const { state } of all) {
    const words = kpiStateWords[state].toLowerCase();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return `Tổng cộng: ${all.length} chỉ tiêu: ${[...counts].map(([words, n]) => `${n} ${words}`).join(', ')}.`;
}

function actualCell({ actual, target }: KpiStanding): string {
  if (actual === null) return '–';
  return target?.unit === '%' ? `${decimal(actual.value)}%` : decimal(actual.value);
}

/** Positive: so much is missing. */
function gapCell({ gap }: KpiStanding): string {
  return gap === null ? '–' : decimal(gap);
}

function sheet(): Column<KpiStanding>[] {
  return [
    { title: 'Mã', cell: ({ kpi }) => kpi.id },
    { title: 'Chỉ tiêu', cell: ({ kpi }) => kpi.entry.indicator },
    { title: 'Nguyên văn', cell: ({ kpi }) => kpi.entry.text },
    { title: 'Kế hoạch', cell: ({ kpi }) => kpi.entry.target },
    { title: 'Thực hiện', cell: ({ actual }) => (actual ? decimal(actual.value) : '') },
    { title: 'Ngày số liệu', cell: ({ actual }) => actual?.date ?? '' },
    { title: 'Văn bản', cell: ({ actual }) => actual?.document ?? '' },
    { title: 'Chênh lệch', cell: ({ gap }) => (gap === null ? '' : decimal(gap)) },
    { title: 'Đánh giá', cell: ({ state }) => kpiStateWords[state] },
    { title: 'Cơ quan theo dõi', cell: ({ kpi }) => kpi.entry.owner ?? '' },
  ];
}

/** What is known of one KPI. */
export function kpiFields(standing: KpiStanding): Field[] {
  const { kpi, actual, state } = standing;
  const { text, indicator, target, owner, ownerFrom, scope, publishedIn, computed } = kpi.entry;
  const derived = ownerFrom ? ` (suy ra từ ${ownerFrom}; quyết định không giao đích danh)` : '';
  return [
    ['Nguyên văn', text],
    ['Điều được đo', indicator],
    ['Kế hoạch', target],
    ...(scope ? [['Phạm vi', scope] as const] : []),
    ['Cơ quan theo dõi', owner ? `${owner}${derived}` : 'Quyết định không giao'],
    ...(publishedIn ? [['Công bố', `năm ${publishedIn}`] as const] : []),
    ...(computed ? [['Cách tính', 'tính từ các nhiệm vụ của phụ lục đã hoàn thành'] as const] : []),
    [
      'Thực hiện',
      actual
        ? `${actualCell(standing)} (ngày ${vietnameseDate(actual.date)}${actual.document ? `, ${actual.document}` : ''})`
        : 'Chưa có',
    ],
    ...(standing.gap === null ? [] : [['Chênh lệch', gapCell(standing)] as const]),
    ['Đánh giá', kpiStateWords[state]],
  ];
}
