import type { DocumentContent, Remark, Table } from './content.ts';
import { Refused } from './refused.ts';
import { partTree, relations } from './relations.ts';
import { rangeAt } from './xlsx-cells.ts';
import { type Range, readSheet, type Workbook } from './xlsx-sheet.ts';
import { readStrings } from './xlsx-strings.ts';
import { readCellStyles } from './xlsx-styles.ts';
import { sheetTable } from './xlsx-table.ts';
import { child, children } from './xml-tree.ts';
import type { Parts } from './zip.ts';

const WORKBOOK = 'xl/workbook.xml';

/** Whether a part of an Excel file is read. Macros, connections, pictures and links to other workbooks are never touched. */
export function isXlsxPart(name: string): boolean {
  return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml|worksheets\/_rels\/[^/]+\.rels|tables\/[^/]+\.xml)$/iu.test(
    name,
  );
}

/** Reads an Excel file: a table for each sheet that is shown, its cells as they are shown. */
export function readXlsx(parts: Parts): DocumentContent {
  const book = child(partTree(parts, WORKBOOK), 'workbook');
  if (book === undefined) throw new Refused('broken', WORKBOOK);
  const names = relations(parts, WORKBOOK);
  const workbook: Workbook = {
    strings: readStrings(parts.get('xl/sharedStrings.xml')),
    styles: readCellStyles(partTree(parts, 'xl/styles.xml')),
    from1904: ['1', 'true'].includes(child(book, 'workbookPr')?.attributes.date1904 ?? ''),
  };
  const blocks: Table[] = [];
  const remarks: Remark[] = [];
  for (const { attributes } of children(child(book, 'sheets'), 'sheet')) {
    const { name = '', state = 'visible', id = '' } = attributes;
    const part = names.get(id) ?? '';
    const bytes = parts.get(part);
    // A sheet that is a chart has no cells.
    if (bytes === undefined) continue;
    if (state !== 'visible') {
      remarks.push({ code: 'hidden-sheet', place: { sheet: name }, words: name });
      continue;
    }
    const sheet = readSheet(bytes, workbook, name);
    const read = sheetTable({ ...sheet, filters: [...sheet.filters, ...tableFilters(parts, part)] }, name);
    if (read.table.rows.length > 0) blocks.push(read.table);
    remarks.push(...read.remarks);
  }
  return { blocks, remarks };
}

/** Where the tables of a sheet ("Format as Table") filter their rows. */
function tableFilters(parts: Parts, sheet: string): Range[] {
  return [...relations(parts, sheet).values()].flatMap((name) => {
    const table = child(partTree(parts, name), 'table');
    return rangeAt(child(table, 'autoFilter')?.attributes.ref) ?? [];
  });
}
