import type { KpiStory } from '../../app/kpi/show.ts';
import { printable } from '../../text/hidden.ts';
import { padEnd, wrap } from '../../text/width.ts';
import type { KpiLine } from '../../tracking/kpi-lines.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Column, Listing } from '../listing/listing.ts';
import type { Screen } from '../listing/screen.ts';
import { asOfWords, headingOf, planKey } from '../words/plan-words.ts';
import { decimal } from '../words/words.ts';
import { chartLines } from './chart.ts';
import { kpiFields, kpiRow } from './list.ts';
import { cumulativeWords, figure, gapWords, noFigureReason } from './words.ts';

const NAME = 17;

export function kpiShowJson({ plan, standing, lines }: KpiStory): object {
  return {
    plan: planKey(plan),
    ...kpiRow(standing),
    reason: noFigureReason(standing),
    measures: lines.map(({ agency, retracted, decimals: _, ...line }) => ({
      agency: agency?.name ?? null,
      agencyCode: agency?.code ?? null,
      ...line,
      retractedOn: retracted?.on ?? null,
      reason: retracted?.reason ?? null,
    })),
  };
}

/** For a terminal: what is known of the KPI, then its measures as a chart. */
export function renderKpiShow(story: KpiStory, screen: Screen): string {
  const { standing, bounds, lines } = story;
  const { remarks, heading } = head(story);
  const [title = '', ...rest] = heading.flatMap((line) => wrap(printable(line), screen.width));
  const fields = kpiFields(standing).flatMap(([name, words]) => {
    const [first = '', ...more] = wrap(printable(words), screen.width - NAME);
    return [padEnd(name, NAME) + first, ...more.map((line) => ' '.repeat(NAME) + line)];
  });
  const chart =
    lines.length === 0 ? ['Chưa có số liệu nào.'] : chartLines(lines, standing.target, bounds, screen.width);
  return `${[
    ...remarks.flatMap((line) => wrap(printable(line), screen.width)),
    screen.bold(title),
    ...rest,
    '',
    ...fields,
    '',
    ...chart.slice(0, -1),
    ...wrap(chart.at(-1)!, screen.width),
  ].join('\n')}\n`;
}

/** For Markdown and a spreadsheet: the measures as rows. */
export function kpiShowListing(story: KpiStory): Listing<KpiLine> {
  const { plan, standing, lines } = story;
  const { target } = standing;
  const { remarks, heading } = head(story);
  return {
    remarks,
    heading: [...heading, ...kpiFields(standing).map(([name, words]) => `${name}: ${words}`)],
    columns: [
      { title: 'Ngày', width: 10, cell: ({ date }) => vietnameseDate(date) },
      { title: 'Kỳ', width: 14, cell: ({ period }) => period ?? '' },
      {
        title: 'Số liệu',
        align: 'right',
        cell: ({ value, count, of, decimals }) =>
          value === null ? '' : figure(target, { value, count, of }, decimals),
      },
      {
        title: 'So với kế hoạch',
        width: 12,
        cell: ({ gap, decimals }) => (gap === null ? '' : gapWords(target, gap, decimals)),
      },
      { title: 'Cơ quan', cell: ({ agency }) => agency?.name ?? '' },
      { title: 'Văn bản', cell: ({ document }) => document ?? '' },
      { title: 'Ghi chú', cell: noteCell },
    ],
    sheet: sheet(planKey(plan), standing.kpi.id, standing.target),
    groups: [{ title: null, rows: lines }],
    none: 'Chưa có số liệu nào.',
    footer: [],
  };
}

function head({ asOf, plan, ended, standing }: KpiStory) {
  return headingOf(`Chỉ tiêu ${standing.kpi.id}, ${asOfWords(asOf)}`, [{ plan, ended }]);
}

function noteCell({ note, retracted, estimate }: KpiLine): string {
  const taken = retracted && `đã rút lại ngày ${vietnameseDate(retracted.on)}: ${retracted.reason}`;
  return [estimate ? 'ước tính, chưa phải kết quả công bố' : null, note, taken].filter(Boolean).join('; ');
}

function sheet(plan: string, kpi: string, target: KpiStory['standing']['target']): Column<KpiLine>[] {
  return [
    { title: 'Theo kế hoạch', cell: () => plan },
    { title: 'Mã chỉ tiêu', id: true, cell: () => kpi },
    { title: 'Ngày số liệu', cell: ({ date }) => date },
    { title: 'Ngày báo cáo', cell: ({ reported }) => reported },
    { title: 'Kỳ', cell: ({ period }) => period ?? '' },
    { title: 'Số liệu', cell: ({ value }) => (value === null ? '' : decimal(value)) },
    { title: 'Số đạt', cell: ({ count }) => (count === null ? '' : decimal(count)) },
    { title: 'Tổng số', cell: ({ of }) => (of === null ? '' : decimal(of)) },
    { title: 'Cách tính', cell: ({ cumulative }) => cumulativeWords(cumulative) ?? '' },
    {
      title: 'So với kế hoạch',
      cell: ({ gap, decimals }) => (gap === null ? '' : gapWords(target, gap, decimals)),
    },
    { title: 'Cơ quan', cell: ({ agency }) => agency?.name ?? '' },
    { title: 'Văn bản', cell: ({ document }) => document ?? '' },
    { title: 'Ghi chú', cell: noteCell },
  ];
}
