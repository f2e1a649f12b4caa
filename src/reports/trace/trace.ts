/** The trace of a plan to its decision: whether the two say the same, and where not. */

import type { Difference, TraceAnswer } from '../../app/trace/trace.ts';
import type { Unmapped } from '../../documents/findings.ts';
import { groupBy } from '../../text/group-by.ts';
import { printable } from '../../text/hidden.ts';
import { wrap } from '../../text/width.ts';
import type { Column, Listing } from '../listing/listing.ts';
import type { Screen } from '../listing/screen.ts';
import { inventedKey, isInvented, planLine } from '../words/plan-words.ts';
import { fieldWords, itemName } from './trace-words.ts';
import { sideBySide } from './word-marks.ts';

/** The contract's JSON. */
export function traceJson({ plan, source, trace }: TraceAnswer): object {
  const { items, matched, corrected, drift, unmapped } = trace;
  return {
    ...inventedKey([plan]),
    source,
    items,
    matched,
    corrected,
    drift: drift.map(({ id, field, line, printed, plan }) => ({ id, field, line, printed, plan })),
    unmapped: unmapped.map(({ line, text }) => ({ line, text })),
  };
}

/** As many items that moved by the same number of lines are told as one. */
const MANY = 4;

/** For people: what was compared, how much of it agrees, each difference with both wordings, the verdict. */
export function renderTrace(answer: TraceAnswer, screen: Screen): string {
  const { trace, differences } = answer;
  const moves = movesIn(differences);
  const together = new Set(moves.flatMap(({ items }) => items));
  const blocks = [
    [...head(answer), '', counts(answer)],
    ...moves.map((move) => [moveLine(move)]),
    ...differences.filter((each) => !together.has(each)).map(differenceLines),
    ...unmappedBlocks(trace.unmapped),
    [verdict(answer)],
  ];
  return `${blocks.map((block) => folded(block, screen)).join('\n\n')}\n`;
}

function head({ plan, file, source }: TraceAnswer): string[] {
  return [`Đối chiếu kế hoạch ${file} với văn bản ${source}`, planLine(plan)];
}

function counts({ trace: { items, matched, corrected, unmapped } }: TraceAnswer): string {
  const mended = corrected > 0 ? ` (${corrected} mục khớp sau khi áp dụng hiệu đính)` : '';
  return `${items} mục: ${matched} khớp${mended}, ${items - matched} sai khác; ${missing(unmapped, ' của văn bản')}.`;
}

/** What the plan lacks: lines, and KPIs for numbers that it has. */
function missing(unmapped: readonly Unmapped[], where = ''): string {
  const numbers = unmapped.filter(({ noKpi }) => noKpi).length;
  const lines = `${unmapped.length - numbers} dòng${where} chưa có trong kế hoạch`;
  return numbers === 0 ? lines : `${lines}, ${numbers} số liệu chưa có chỉ tiêu`;
}

function verdict({ trace: { drift, unmapped } }: TraceAnswer): string {
  if (drift.length === 0 && unmapped.length === 0)
    return 'Kết luận: kế hoạch đúng từng chữ với văn bản; không thiếu, không thừa.';
  return `Kết luận: kế hoạch và văn bản chưa khớp: ${drift.length} chỗ sai khác, ${missing(unmapped)}.`;
}

interface Move {
  readonly by: number;
  readonly items: readonly Difference[];
}

/** Items that stand some lines further down or up than the plan says, when many moved alike. */
function movesIn(differences: readonly Difference[]): Move[] {
  return [...groupBy(differences, ({ moved }) => moved)].flatMap(([by, items]) =>
    by !== null && items.length >= MANY ? [{ by, items }] : [],
  );
}

function moveLine({ by, items }: Move): string {
  const lines = items.flatMap(({ line }) => line ?? []);
  const first = lines.reduce((a, b) => Math.min(a, b));
  const last = lines.reduce((a, b) => Math.max(a, b));
  const way = by > 0 ? `lùi xuống ${by} dòng` : `dồn lên ${-by} dòng`;
  return `Dòng nguồn ${first}–${last}: ${items.length} chỗ trong kế hoạch ghi số dòng cũ; lời văn còn nguyên nhưng đã ${way}.`;
}

function differenceLines(difference: Difference): string[] {
  const { kind, field, line, owner, standsAt, plan } = difference;
  const place = line === null ? '' : `, dòng ${line}`;
  const title = `${itemName(difference)}: ${fieldWords(kind, field)}${place}`;
  if (owner !== null) return [title, `  dòng này đã là của mục ${owner}`];
  if (kind === 'erratum') return [title, `  ${erratumWords(difference)}`];
  if (kind === 'notKpi') return [title, `  chữ “${plan}” không có trên dòng này`];
  if (field === 'source') {
    const where = standsAt.length === 0 ? 'không có trong văn bản' : `ở dòng ${standsAt.join(', ')}`;
    return [title, `  lời này ${where}: “${start(plan)}”`];
  }
  const { printed, planned } = sideBySide(difference.words);
  return [title, `  trong văn bản:  ${printed}`, `  trong kế hoạch: ${planned}`];
}

function erratumWords({ plan, standsAt }: Difference): string {
  const elsewhere = standsAt.length > 0 ? `; chữ ấy ở dòng ${standsAt.join(', ')}` : '';
  return `chữ “${plan}” phải có đúng một lần trên dòng này${elsewhere}`;
}

function unmappedBlocks(unmapped: readonly Unmapped[]): string[][] {
  const block = (title: string, lines: readonly Unmapped[]) =>
    lines.length === 0 ? [] : [[title, ...lines.map(({ line, text }) => `  dòng ${line}: ${text}`)]];
  return [
    ...block(
      'Dòng của văn bản chưa có trong kế hoạch:',
      unmapped.filter(({ noKpi }) => !noKpi),
    ),
    ...block(
      'Số liệu của văn bản chưa có chỉ tiêu trong kế hoạch (không phải là chỉ tiêu thì ghi ở mục notKpis, kèm lý do):',
      unmapped.filter(({ noKpi }) => noKpi),
    ),
  ];
}

/** A block of lines, the first in bold, each folded to the terminal's width below its own beginning. */
function folded(block: readonly string[], { width, bold }: Screen): string {
  const lines = block.map((line) => {
    const indent = line.slice(0, line.length - line.trimStart().length);
    const below = indent === '' ? '' : `${indent}  `;
    const parts = wrap(printable(line.trim()), width - below.length);
    return parts.map((part, i) => (i === 0 ? indent : below) + part).join('\n');
  });
  return [bold(lines[0] ?? ''), ...lines.slice(1)].join('\n');
}

function start(text: string): string {
  const words = text.split(' ');
  return words.length <= 12 ? text : `${words.slice(0, 12).join(' ')}…`;
}

/** One row of the listing: a difference, or a line that the plan does not have. */
export type TraceRow = Pick<Difference, 'line' | 'printed' | 'plan'> & {
  readonly item: string;
  readonly field: string;
};

/** The same as a listing for CSV and Markdown. */
export function traceListing(answer: TraceAnswer): Listing<TraceRow> {
  const rows = [
    ...answer.differences.map(
      (each): TraceRow => ({ ...each, item: itemName(each), field: fieldWords(each.kind, each.field) }),
    ),
    ...answer.trace.unmapped.map(
      ({ line, text, noKpi }): TraceRow => ({
        item: '',
        field: noKpi ? 'số liệu chưa có chỉ tiêu' : 'dòng chưa có trong kế hoạch',
        line,
        printed: text,
        plan: '',
      }),
    ),
  ];
  const columns: Column<TraceRow>[] = [
    { title: 'Mục', width: 14, cell: ({ item }) => item },
    { title: 'Sai khác', width: 14, cell: ({ field }) => field },
    { title: 'Dòng', width: 5, align: 'right', cell: ({ line }) => (line === null ? '' : String(line)) },
    { title: 'Trong văn bản', cell: ({ printed }) => printed },
    { title: 'Trong kế hoạch', cell: ({ plan }) => plan },
  ];
  return {
    invented: isInvented(answer.plan),
    heading: [...head(answer), counts(answer)],
    columns,
    sheet: columns,
    groups: [{ title: null, rows }],
    none: verdict(answer),
    footer: rows.length === 0 ? [] : [verdict(answer)],
  };
}
