/** A KPI's measures as lines of text: one a measure, each with a bar against the target. */

import { printable } from '../../text/hidden.ts';
import { padEnd, width } from '../../text/width.ts';
import type { Bounds } from '../../tracking/gap.ts';
import type { KpiLine } from '../../tracking/kpi-lines.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Target } from '../../wording/target/types.ts';
import { decimal } from '../words/words.ts';
import { amount } from './words.ts';

const NARROWEST_BAR = 10;
const WIDEST_BAR = 30;
const GAP = 2;

/** What a bar is drawn on: cells, the value of a full bar, and the target. */
interface Scale {
  readonly cells: number;
  readonly top: number;
  readonly target: Target | null;
  readonly bounds: Bounds | null;
}

/** @param columns of the terminal; a bar takes what the other columns leave */
export function chartLines(
  lines: readonly KpiLine[],
  target: Target | null,
  bounds: Bounds | null,
  columns: number,
): string[] {
  const cells = lines.map((line) => ({
    before: [
      vietnameseDate(line.date),
      line.period ?? '',
      line.count !== null && line.agency === null
        ? `${decimal(line.count)}/${line.of}`
        : valueWords(target, line),
    ],
    after: [line.agency?.code ?? '', line.document ?? ''],
  }));
  const before = widths(
    ['Ngày', 'Kỳ', 'Số liệu'],
    cells.map((each) => each.before),
  );
  const after = widths(
    ['Cơ quan', 'Văn bản'],
    cells.map((each) => each.after),
  );
  const taken = [...before, ...after].reduce((sum, each) => sum + (each === 0 ? 0 : each + GAP), 0);
  const scale: Scale = {
    cells: Math.min(WIDEST_BAR, Math.max(NARROWEST_BAR, columns - taken)),
    top: topOf(lines, target, bounds),
    target,
    bounds,
  };
  const row = (first: readonly string[], middle: string, last: readonly string[]) =>
    clip(
      [
        ...first.map((text, i) => fill(text, before[i]!, i === 2)),
        padEnd(middle, scale.cells),
        ...last.map((text, i) => fill(text, after[i]!, false)),
      ]
        .filter((text) => text !== '')
        .join(' '.repeat(GAP)),
      columns,
    );
  const legend =
    bounds === null
      ? `Thanh đầy là ${amount(target, scale.top)}.`
      : `Thanh đầy là ${amount(target, scale.top)}; │ là mức kế hoạch ${amount(target, bounds.bound)}, ▓ khi thanh đã chạm mức đó.`;
  return [
    row(['Ngày', 'Kỳ', 'Số liệu'], '', ['Cơ quan', 'Văn bản']),
    ...lines.flatMap((line, i) => [
      ...(lines[i - 1]?.ofProvince && !line.ofProvince ? ['Số liệu riêng của từng cơ quan:'] : []),
      row(cells[i]!.before, middleOf(line, scale), cells[i]!.after),
    ]),
    legend,
  ];
}

function valueWords(target: Target | null, { value, decimals }: KpiLine): string {
  return value === null ? '' : amount(target, value, decimals);
}

/** What was taken back, or estimated before the result is out, is no point of the curve: it is told instead of drawn. */
function middleOf(line: KpiLine, scale: Scale): string {
  if (line.retracted !== null) return clip(`rút ${vietnameseDate(line.retracted.on)}`, scale.cells);
  if (line.estimate) return 'ước tính';
  return line.value === null ? '' : bar(line.value, line.met, scale);
}

/** The value that fills a bar: 100 for a share, else the largest there is. */
function topOf(lines: readonly KpiLine[], target: Target | null, bounds: Bounds | null): number {
  const share = target?.unit === '%' && target.baselineYear === null ? 100 : 0;
  return Math.max(share, bounds?.bound ?? 0, ...lines.map(({ value }) => value ?? 0)) || 1;
}

/** Reaches the target's cell when the target is met and not otherwise, whatever the rounding. */
function bar(value: number, met: boolean | null, { cells, top, target, bounds }: Scale): string {
  const filled = Math.min(cells, Math.max(0, Math.round((value / top) * cells)));
  if (bounds === null || target === null) return '█'.repeat(filled) + '·'.repeat(cells - filled);
  const mark = Math.max(0, Math.min(cells - 1, Math.ceil((bounds.bound / top) * cells) - 1));
  const under = target.op === '<' || target.op === '<=';
  const touches = under ? value >= bounds.bound : met === true || value > bounds.bound;
  const shown = touches ? Math.max(filled, mark + 1) : Math.min(filled, mark);
  const cell = (i: number) => (i === mark ? (i < shown ? '▓' : '│') : i < shown ? '█' : '·');
  return Array.from({ length: cells }, (_, i) => cell(i)).join('');
}

function widths(titles: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return titles.map((title, i) => {
    const longest = Math.max(0, ...rows.map((row) => width(row[i]!)));
    return longest === 0 ? 0 : Math.max(longest, width(title));
  });
}

/** Empty for a column that has nothing in any row. */
function fill(text: string, columns: number, right: boolean): string {
  if (columns === 0) return '';
  const plain = printable(text);
  return right ? ' '.repeat(columns - width(plain)) + plain : padEnd(plain, columns);
}

function clip(text: string, columns: number): string {
  const trimmed = text.trimEnd();
  if (width(trimmed) <= columns) return trimmed;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(trimmed)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
