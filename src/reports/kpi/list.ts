import type { AskedKpi, KpiAnswer } from '../../app/kpi/list.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Actual } from '../../tracking/actual.ts';
import type { KpiStanding } from '../../tracking/kpi.ts';
import { measuredIn } from '../../wording/target/measured.ts';
import type { Column, Listing } from '../listing/listing.ts';
import { appliedField } from '../words/amendment-words.ts';
import type { Field } from '../words/field.ts';
import { asOfWords, bodyNames, headingOf, planKey } from '../words/plan-words.ts';
import { decimal, kpiStateWords } from '../words/words.ts';
import {
  amount,
  coverageWords,
  cumulativeWords,
  figure,
  gapWords,
  noFigureReason,
  originWords,
  paceWords,
} from './words.ts';

/** One row of the contract's JSON. */
export function kpiRow(standing: KpiStanding): object {
  const { kpi, target, actual, period, coverage, gap, pace, state, outside } = standing;
  const { text, indicator, owner, target: wording, baseline } = kpi.entry;
  return {
    id: kpi.id,
    text,
    indicator,
    target: {
      wording,
      op: target?.op ?? null,
      value: target?.value ?? null,
      unit: target?.measured ?? target?.unit ?? null,
      baselineYear: target?.baselineYear ?? null,
    },
    owner: owner ?? null,
    baseline: baseline ? { year: baseline.year, value: baseline.value } : null,
    actual: actual && {
      value: actual.value,
      date: actual.date,
      document: actual.document,
      count: actual.count,
      of: actual.of,
      cumulative: actual.cumulative,
      partial: actual.partial,
      from: actual.from,
      agency: actual.agency,
    },
    period,
    coverage,
    gap,
    pace,
    state,
    outsidePartTwo: outside !== null,
    source: kpi.source,
  };
}

export function kpiJson({ plans }: KpiAnswer): object[] {
  return plans.flatMap(({ plan, kpis }) =>
    kpis.map((each) => ({ plan: planKey(plan), ...kpiRow(each), role: each.role })),
  );
}

interface KpiLine extends AskedKpi {
  readonly plan: Plan;
}

export function kpiListing(answer: KpiAnswer): Listing<KpiLine> {
  const what = answer.gapsOnly ? 'Chỉ tiêu chưa đạt hoặc chưa có số liệu' : 'Chỉ tiêu';
  const body = bodyNames(answer.plans);
  const narrowed = body === null ? '' : ` do ${body} theo dõi hoặc báo cáo`;
  const all = answer.plans.flatMap(({ plan, kpis }) => kpis.map((each) => ({ ...each, plan })));
  return {
    ...headingOf(`${what}${narrowed}, ${asOfWords(answer.asOf)}`, answer.plans),
    columns: [
      { title: 'Mã', width: 9, cell: ({ kpi }) => kpi.id },
      { title: 'Chỉ tiêu', cell: ({ kpi }) => kpi.entry.indicator },
      { title: 'Kế hoạch', width: 11, cell: ({ kpi }) => kpi.entry.target },
      { title: 'Thực hiện', width: 7, align: 'right', cell: actualCell },
      { title: 'Chênh lệch', width: 9, align: 'right', cell: gapCell },
      { title: 'Đánh giá', width: 9, cell: ({ state }) => kpiStateWords[state] },
    ],
    sheet: sheet(),
    groups: body === null ? byPlace(all) : byRole(all, body),
    none: answer.gapsOnly ? 'Không có chỉ tiêu nào chưa đạt.' : 'Không có chỉ tiêu nào như vậy.',
    footer: [
      ...(all.length === 0 ? [] : [summary(all)]),
      ...(all.some(({ actual }) => actual?.from === 'own')
        ? [`Số liệu là của chính ${body} ở những chỉ tiêu cơ quan này có báo cáo.`]
        : []),
    ],
  };
}

/** Those that an agency answers for first, then those of which it only gave figures. */
function byRole(all: readonly KpiLine[], body: string): { title: string; rows: readonly KpiLine[] }[] {
  const of = (role: KpiLine['role']) => all.filter((each) => each.role === role);
  return [
    { title: `Chỉ tiêu do ${body} theo dõi`, rows: of('owner') },
    { title: `Chỉ tiêu ${body} chỉ báo cáo số liệu`, rows: of('reporter') },
  ].filter(({ rows }) => rows.length > 0);
}

/** Those of part II first, as in the plan; untitled when there are no others. */
function byPlace(all: readonly KpiLine[]): { title: string | null; rows: readonly KpiLine[] }[] {
  const outside = all.filter(({ outside: place }) => place !== null);
  if (outside.length === 0) return [{ title: null, rows: all }];
  const inside = all.filter((each) => !outside.includes(each));
  return [
    ...(inside.length === 0 ? [] : [{ title: 'Chỉ tiêu ở phần II của kế hoạch', rows: inside }]),
    { title: 'Chỉ tiêu nêu ngoài phần II', rows: outside },
  ];
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

/** The KPI computed from the tasks is told as people count it: "12/48". */
function actualCell({ actual, target, decimals }: KpiStanding): string {
  if (actual === null) return '–';
  const share = amount(target, actual.value, decimals);
  return actual.from === 'tasks' ? `${actual.count}/${actual.of}\n${share}` : share;
}

function gapCell({ gap, target, decimals }: KpiStanding): string {
  return gap === null ? '–' : gapWords(target, gap, decimals);
}

function sheet(): Column<KpiLine>[] {
  const figure = (get: (actual: Actual) => string | null) => (line: KpiLine) =>
    line.actual === null ? '' : (get(line.actual) ?? '');
  return [
    { title: 'Theo kế hoạch', cell: ({ plan }) => planKey(plan) },
    { title: 'Mã', id: true, cell: ({ kpi }) => kpi.id },
    { title: 'Chỉ tiêu', cell: ({ kpi }) => kpi.entry.indicator },
    { title: 'Nguyên văn', cell: ({ kpi }) => kpi.entry.text },
    { title: 'Kế hoạch', cell: ({ kpi }) => kpi.entry.target },
    { title: 'Thực hiện', cell: figure(({ value }) => decimal(value)) },
    { title: 'Số đạt', cell: figure(({ count }) => (count === null ? null : decimal(count))) },
    { title: 'Tổng số', cell: figure(({ of }) => (of === null ? null : decimal(of))) },
    { title: 'Kỳ', cell: ({ period }) => period ?? '' },
    { title: 'Cách tính', cell: figure(({ cumulative }) => cumulativeWords(cumulative)) },
    { title: 'Ngày số liệu', cell: figure(({ date }) => date) },
    { title: 'Cơ quan báo cáo', cell: figure(({ agency }) => agency) },
    { title: 'Văn bản', cell: figure(({ document }) => document) },
    {
      title: 'Độ phủ',
      cell: ({ coverage, actual }) => (coverage ? coverageWords(coverage, actual?.date ?? null) : ''),
    },
    { title: 'Chênh lệch', cell: ({ gap }) => (gap === null ? '' : decimal(gap)) },
    { title: 'Cần mỗi tháng', cell: ({ pace }) => (pace ? decimal(pace.perMonth) : '') },
    { title: 'Đánh giá', cell: ({ state }) => kpiStateWords[state] },
    { title: 'Cơ quan theo dõi', cell: ({ kpi }) => kpi.entry.owner ?? '' },
    { title: 'Vị trí', cell: (line) => placeWords(line) ?? '' },
    { title: 'Đơn vị tính', cell: ({ target }) => (target ? (measuredIn(target) ?? '') : '') },
  ];
}

/** What is known of one KPI. */
export function kpiFields(standing: KpiStanding): Field[] {
  const { kpi, target, actual, coverage, gap, decimals, pace, state } = standing;
  const { text, indicator, owner, ownerFrom, scope, publishedIn, computed, baseline } = kpi.entry;
  const derived = ownerFrom ? ` (suy ra từ ${ownerFrom}; quyết định không giao đích danh)` : '';
  const reason = noFigureReason(standing);
  return [
    ['Nguyên văn', text],
    ['Điều được đo', indicator],
    ['Kế hoạch', kpi.entry.target],
    ...(kpi.entry.unit ? [['Đơn vị tính', kpi.entry.unit] as const] : []),
    ...placeFields(standing),
    ...kpi.applied.map(appliedField),
    ...(scope ? [['Phạm vi', scope] as const] : []),
    ['Cơ quan theo dõi', owner ? `${owner}${derived}` : 'Quyết định không giao'],
    ...(baseline ? [['Số gốc', baselineWords(target, baseline)] as const] : []),
    ...(publishedIn
      ? [
          [
            'Công bố',
            `năm ${publishedIn}; số báo cáo trước năm ấy là ước tính, không dùng để đánh giá`,
          ] as const,
        ]
      : []),
    ...(computed
      ? [
          [
            'Cách tính',
            'nhiệm vụ của phụ lục đã hoàn thành, trên số nhiệm vụ phải hoàn thành; không tính nhiệm vụ thường xuyên, chưa đủ điều kiện thực hiện, dừng thực hiện',
          ] as const,
        ]
      : []),
    [
      'Thực hiện',
      actual
        ? `${figure(target, actual, decimals)}: ${originWords(actual, coverage)}`
        : (reason ?? 'Chưa có'),
    ],
    ...(coverage ? [['Độ phủ', coverageWords(coverage, actual?.date ?? null)] as const] : []),
    ...(gap === null ? [] : [['So với kế hoạch', gapWords(target, gap, decimals)] as const]),
    ...(pace ? [['Cần thêm', paceWords(target, pace)] as const] : []),
    ['Đánh giá', kpiStateWords[state]],
  ];
}

/** "Ngoài phần II: mục III.6.d"; nothing for a KPI of part II. */
function placeFields(standing: KpiStanding): Field[] {
  const words = placeWords(standing);
  return words === null ? [] : [['Vị trí', words]];
}

function placeWords({ outside: place }: KpiStanding): string | null {
  if (place === null) return null;
  return `Ngoài phần II: ${'task' in place ? `nhiệm vụ ${place.task} của phụ lục` : `mục ${place.item}`}`;
}

function baselineWords(
  target: KpiStanding['target'],
  { year, value, document }: NonNullable<KpiStanding['kpi']['entry']['baseline']>,
): string {
  return `${amount(target, value)} (năm ${year}${document ? `, ${document}` : ''})`;
}
