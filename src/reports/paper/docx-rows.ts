/**
 * The rows of annexes, written as OOXML text into the packed file: as objects of the docx library twelve thousand rows take
 * two gigabytes.
 */
import { XmlComponent } from 'docx';
import { strFromU8, strToU8, type Unzipped } from 'fflate';
import { clean } from './clean.ts';
import { type Annex, type AnnexColumn, type AnnexGroup, type Cell, groupHeading } from './paper.ts';

/** Styles of the paragraphs in cells, by how their column stands. */
export const CELL_STYLES = { left: 'AnnexCell', center: 'AnnexCellCentred', heading: 'AnnexGroup' } as const;

const PLACE = 'parhoach:rows';
const DOCUMENT = 'word/document.xml';

/** Where a table's rows come, behind its header. */
export class RowsPlace extends XmlComponent {
  constructor() {
    super(PLACE);
  }
}

/** @param annexes in the order of their tables, each with one {@link RowsPlace} */
export function fillRows(entries: Unzipped, annexes: readonly Annex[], width: number): void {
  const [before = '', ...behind] = strFromU8(entries[DOCUMENT]!).split(`<${PLACE}/>`);
  const parts = behind.flatMap((xml, i) => [...rowsOf(annexes[i]!, width), xml]);
  entries[DOCUMENT] = joined([before, ...parts].map((xml) => strToU8(xml)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function rowsOf({ columns, groups }: Annex, width: number): string[] {
  const widths = columnWidths(columns, width);
  return groups.flatMap((group: AnnexGroup) => [
    ...groupHeading(group).map((words) => groupRow(words, columns.length)),
    ...group.rows.map((cells) => dataRow(cells, columns, widths)),
  ]);
}

/** In twentieths of a point. */
export function columnWidths(columns: readonly AnnexColumn[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((width * share) / all));
}

function groupRow(title: string, columns: number): string {
  const cell = `<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${paragraph(title, CELL_STYLES.heading)}`;
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>${cell}</w:tc></w:tr>`;
}

/** Letters a hundredth of the width holds in the dozen lines above which a row may go on over the page. */
const LETTERS = 18;

function dataRow(cells: readonly Cell[], columns: readonly AnnexColumn[], widths: readonly number[]): string {
  const tall = cells.some(({ text }, i) => text.length > (columns[i]?.share ?? 10) * LETTERS);
  const row = cells.map(
    ({ text }, i) =>
      `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[i] ?? 0}"/></w:tcPr>${paragraph(text, CELL_STYLES[columns[i]?.align ?? 'left'])}</w:tc>`,
  );
  return `<w:tr>${tall ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${row.join('')}</w:tr>`;
}

function paragraph(text: string, style: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(clean(line))}</w:t>`);
  const run = text === '' ? '' : `<w:r>${lines.join('<w:br/>')}</w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
