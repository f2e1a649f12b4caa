import {
  type AnnexRow,
  annexRow,
  countsColumns,
  isEmpty,
  isSignature,
  isTitle,
  isTotal,
} from './annex-row.ts';
import type { PartHeading } from './part-heading.ts';
import { isMarkedSection, type RowKind, rowKind } from './row-kind.ts';
import type { Segment } from './segments.ts';

/** A row of tasks, or the heading that stands above a table. */
export type SegmentRow =
  | { readonly kind: RowKind; readonly row: AnnexRow }
  | { readonly kind: 'heading'; readonly heading: PartHeading };

/**
 * The rows of a stretch with what each is: without empty ones, sums, titles and what stands behind a signature.
 *
 * @param before the last task, as far as rows were taken
 */
export function* segmentRows(segment: Segment, before: () => AnnexRow | null): Generator<SegmentRow> {
  const parts = segment.parts.map(({ rows, heading }) => {
    const end = rows.findIndex(isSignature);
    const read = rows
      .slice(0, end === -1 ? undefined : end)
      .filter((row) => !isEmpty({ row }) && !countsColumns(row))
      .map((row) => annexRow(row, segment.columns));
    return { heading, rows: read.filter(isKept) };
  });
  const all = parts.flatMap(({ rows }) => rows);
  const telling = all.filter(({ textOnly }) => !textOnly);
  const numbered = telling.filter(({ number }) => number !== '').length * 2 > telling.length;
  const marked = all.some(isMarkedSection);
  let next = 0;
  for (const { heading, rows } of parts) {
    if (heading !== null) yield { kind: 'heading', heading };
    for (const [at, row] of rows.entries()) {
      const around = { before: before(), after: all[++next] ?? null, pageTop: at === 0, numbered, marked };
      yield { row, kind: rowKind(row, around) };
    }
  }
}

function isKept(row: AnnexRow): boolean {
  return !isTotal(row) && !isTitle(row) && (row.text !== '' || !row.textOnly || row.number !== '');
}
