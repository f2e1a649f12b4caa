/** An annex as a lying table whose header rows come again on every page. */
import {
  AlignmentType,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { centred, mm, textRuns } from './docx-words.ts';
import type { Annex, AnnexColumn, Cell } from './paper.ts';
import { groupHeading } from './paper.ts';

/** Between the margins of a lying page. */
const WIDTH = mm(297 - 20 - 20);
const SIZE = 20;

export function annexChildren(annex: Annex): (Paragraph | Table)[] {
  const { number, title, attached, notes } = annex;
  return [
    centred([`Phụ lục${number === null ? '' : ` ${number}`}`], { size: 28, bold: true }),
    centred([title], { size: 26, bold: true }),
    centred([attached], { size: 26, italics: true }, { spacing: { after: 160 } }),
    table(annex),
    ...notes.map(
      (note) =>
        new Paragraph({ spacing: { before: 80 }, children: textRuns([note], { size: 22, italics: true }) }),
    ),
  ];
}

function table({ columns, groups }: Annex): Table {
  const widths = widthsOf(columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 20, bottom: 20, left: 55, right: 55 },
    rows: [
      ...headerRows(columns, widths),
      ...groups.flatMap((group) => [
        ...groupHeading(group).map((words) => groupRow(words, columns.length)),
        ...group.rows.map((cells) => dataRow(cells, columns, widths)),
      ]),
    ],
  });
}

function widthsOf(columns: readonly AnnexColumn[]): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((WIDTH * share) / all));
}

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

function groupRow(title: string, columnSpan: number): TableRow {
  const children = [
    new Paragraph({ keepNext: true, children: textRuns([title], { size: SIZE, bold: true }) }),
  ];
  return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan, children })] });
}

/** Letters a hundredth of the width holds in the dozen lines above which a row may go on over the page. */
const LETTERS = 18;

function dataRow(cells: readonly Cell[], columns: readonly AnnexColumn[], widths: readonly number[]) {
  const look: IRunOptions = { size: SIZE };
  const tall = cells.some(({ text }, i) => text.length > (columns[i]?.share ?? 10) * LETTERS);
  return new TableRow({
    cantSplit: !tall,
    children: cells.map(
      ({ text }, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              alignment: columns[i]?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
              // an empty cell is as high as its paragraph mark
              run: look,
              children: textRuns([text], look),
            }),
          ],
        }),
    ),
  });
}
