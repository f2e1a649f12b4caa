import {
  type AnnexRow,
  annexRow,
  countsColumns,
  isEmpty,
  isSignature,
  isTitle,
  isTotal,
} from './annex-row.ts';
import type { FoundKpi } from './found-plan.ts';
import type { Segment } from './segments.ts';

/** The targets in the rows of a table of targets. */
export function tableTargets(segment: Segment): readonly FoundKpi[] {
  const valued = segment.columns.some(({ kind }) => kind === 'value' || kind === 'product');
  return segment.parts.flatMap(({ rows }) =>
    rows
      .filter((row) => !isEmpty({ row }) && !countsColumns(row) && !isSignature(row))
      .map((row) => annexRow(row, segment.columns))
      .filter(
        (row) =>
          !isTotal(row) &&
          !isTitle(row) &&
          row.text !== '' &&
          !row.wide &&
          (!valued || wantedValue(row) !== ''),
      )
      .map(targetOf),
  );
}

function targetOf(row: AnnexRow): FoundKpi {
  const owner = row.cells.get('lead') ?? row.cells.get('support');
  return {
    number: row.number === '' ? null : row.number,
    at: [row.place],
    text: { words: row.text, place: row.textCell?.place ?? row.place },
    indicator: row.text.replaceAll('\n', ' '),
    target: wantedValue(row) || null,
    owner: owner === undefined || owner.text === '' ? null : { words: owner.text, place: owner.place },
  };
}

/** The value wanted with its unit; of several years the last, which the others lead to. */
function wantedValue({ cells, others }: AnnexRow): string {
  const years = others
    .filter(({ column }) => column.kind === 'value' || column.kind === 'period')
    .map(({ cell }) => cell.text);
  const value = (years.at(-1) ?? cells.get('value')?.text ?? cells.get('product')?.text ?? '').replaceAll(
    '\n',
    ' ',
  );
  const unit = cells.get('unit')?.text ?? '';
  if (unit === '' || !/^[≤≥<>=~ ]*[\d.,]+$/u.test(value)) return value;
  // A rank is no measure: what is counted stands in front.
  if (/^(?:thứ bậc|thứ hạng|xếp hạng|hạng)$/iu.test(unit)) return `${unit} ${value}`;
  return unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`;
}
