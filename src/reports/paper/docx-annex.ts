/** An annex as a lying table whose header rows come again on every page. */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { CELL_STYLES, columnWidths, RowsPlace } from './docx-rows.ts';
import { centred, mm, textRuns } from './docx-words.ts';
import type { Annex, AnnexColumn } from './paper.ts';

/** Between the margins of a lying page. */
export const ANNEX_WIDTH = mm(297 - 30 - 15);
const SIZE = 20;

export function annexChildren(annex: Annex): (Paragraph | Table)[] {
  const { number, title, attached, notes } = annex;
  return [
    centred([`Phụ lục${number === null ? '' : ` ${number}`}`], { size: 28, bold: true }, { outlineLevel: 0 }),
    centred([title], { size: 26, bold: true }),
    centred([attached], { size: 26, italics: true }, { spacing: { after: 160 } }),
    table(annex),
    ...notes.map(
      (note) =>
        new Paragraph({ spacing: { before: 80 }, children: textRuns([note], { size: 22, italics: true }) }),
    ),
  ];
}

function table({ columns }: Annex): Table {
  const widths = columnWidths(columns, ANNEX_WIDTH);
  const head = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: ANNEX_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 20, bottom: 20, left: 55, right: 55 },
    rows: headerRows(columns, widths),
  });
  head.addChildElement(new RowsPlace());
  return head;
}

/** The looks that the rows name. */
export const annexStyles: readonly IParagraphStyleOptions[] = [
  { id: CELL_STYLES.left, name: 'Annex cell', run: { size: SIZE } },
  {
    id: CELL_STYLES.center,
    name: 'Annex cell centred',
    run: { size: SIZE },
    paragraph: { alignment: AlignmentType.CENTER },
  },
  {
    id: CELL_STYLES.heading,
    name: 'Annex group',
    run: { size: SIZE, bold: true },
    paragraph: { keepNext: true },
  },
];

/** One row of titles, or two where neighbours stand under a common heading. */
function headerRows(columns: readonly AnnexColumn[], widths: readonly number[]): TableRow[] {
  const grouped = columns.some(({ group }) => group !== undefined);
  const cell = (text: string, i: number, more: object = {}) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...more,
      children: [centred([text], { size: SIZE, bold: true }, { keepNext: true })],
    });
  const row = (children: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children });
  if (!grouped) return [row(columns.map(({ title }, i) => cell(title, i)))];
  const upper = columns.flatMap(({ title, group }, i) => {
    if (group === undefined) return [cell(title, i, { verticalMerge: VerticalMergeType.RESTART })];
    if (columns[i - 1]?.group === group) return [];
    return [cell(group, i, { columnSpan: columns.filter((each) => each.group === group).length })];
  });
  const lower = columns.map(({ title, group }, i) =>
    group === undefined ? cell('', i, { verticalMerge: VerticalMergeType.CONTINUE }) : cell(title, i),
  );
  return [row(upper), row(lower)];
}
