import type { DocumentContent, Remark, Table } from './content.ts';
import { Refused } from './refused.ts';
import { readSheet, type Workbook } from './xlsx-sheet.ts';
import { readStrings } from './xlsx-strings.ts';
import { readCellStyles } from './xlsx-styles.ts';
import { sheetTable } from './xlsx-table.ts';
import { child, children, type Element, readTree } from './xml-tree.ts';
import type { Parts } from './zip.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Whether a part of an Excel file is read. Macros, connections, pictures and links to other workbooks are never touched. */
export function isXlsxPart(name: string): boolean {
  return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/iu.test(
    name,
  );
}

/** Reads an Excel file: a table for each sheet that is shown, its cells as they are shown. */
export function readXlsx(parts: Parts): DocumentContent {
  const tree = (name: string): Element | undefined => {
    const bytes = parts.get(name);
    return bytes === undefined ? undefined : readTree(bytes);
  };
  const book = child(tree(WORKBOOK), 'workbook');
  if (book === undefined) throw new Refused('broken', WORKBOOK);
  const targets = new Map(
    children(child(tree(RELATIONS), 'Relationships'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      (attributes.Target ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  );
  const workbook: Workbook = {
    strings: readStrings(parts.get('xl/sharedStrings.xml')),
    styles: readCellStyles(tree('xl/styles.xml')),
    from1904: ['1', 'true'].includes(child(book, 'workbookPr')?.attributes.date1904 ?? ''),
  };
  const blocks: Table[] = [];
  const remarks: Remark[] = [];
  for (const { attributes } of children(child(book, 'sheets'), 'sheet')) {
    const { name = '', state = 'visible', id } = attributes;
    const bytes = parts.get(targets.get(id) ?? '');
    // A sheet that is a chart has no cells.
    if (bytes === undefined) continue;
    if (state !== 'visible') {
      remarks.push({ code: 'hidden-sheet', place: { sheet: name }, words: name });
      continue;
    }
    const read = sheetTable(readSheet(bytes, workbook, name), name);
    if (read.table.rows.length > 0) blocks.push(read.table);
    remarks.push(...read.remarks);
  }
  return { blocks, remarks };
}
