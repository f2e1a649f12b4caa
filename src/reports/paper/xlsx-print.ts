/** What the writer of workbooks leaves out: filters, and how sheets are printed. Adds to its XML by name and order. */
import { strFromU8, strToU8, type Unzipped } from 'fflate';
import type { Sheet } from '../report/sheets.ts';

/** Filters on the header row, A4, as wide as the page, the header row on every page. */
export function printSetUp(entries: Unzipped, sheets: readonly Sheet[]): void {
  for (const [i, sheet] of sheets.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = entries[name];
    if (xml !== undefined) entries[name] = strToU8(sheetXml(strFromU8(xml), sheet));
  }
  const book = entries['xl/workbook.xml'];
  if (book !== undefined) entries['xl/workbook.xml'] = strToU8(bookXml(strFromU8(book), sheets));
}

const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>';

function sheetXml(xml: string, sheet: Sheet): string {
  const bare = xml
    .replace(/<pageMargins\b[^>]*\/>/gu, '')
    .replace(/<pageSetup\b[^>]*\/>/gu, '')
    .replace(/<sheetPr\b[^>]*(?:\/>|>.*?<\/sheetPr>)/gsu, '');
  return bare
    .replace(/<worksheet\b[^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `</sheetData><autoFilter ref="${range(sheet)}"/>`)
    .replace('</worksheet>', `${PAGE}</worksheet>`);
}

function bookXml(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, i) => {
    const quoted = `'${sheet.name}'`;
    const header = sheet.heading.length + 1;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted}!${range(sheet, '$')}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}!$${header}:$${header}</definedName>`,
    ];
  });
  return xml
    .replace('<definedNames/>', '')
    .replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
}

/** The table with its header: "A3:L53". */
function range({ heading, columns, rows }: Sheet, fixed = ''): string {
  const top = heading.length + 1;
  const cell = (column: string, row: number) => `${fixed}${column}${fixed}${row}`;
  return `${cell('A', top)}:${cell(letter(columns.length), top + rows.length)}`;
}

function letter(column: number): string {
  return String.fromCharCode(64 + column);
}
