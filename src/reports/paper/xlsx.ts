/** Sheets as an Excel workbook: typed cells (a text is never a formula), frozen header, filters, ready to print on A4. */
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { IsoDate } from '../../wording/calendar.ts';
import { rowHeight } from '../report/sheet-rows.ts';
import { type Sheet, workbookSheet } from '../report/sheets.ts';
import { clean } from './clean.ts';
import { withoutClock } from './fixed-zip.ts';
import type { Cell } from './paper.ts';
import { printSetUp } from './xlsx-print.ts';

/** What a cell of Excel holds at most. */
const LONGEST = 32_000;

export async function renderXlsx(made: readonly Sheet[], day: IsoDate): Promise<Uint8Array> {
  const sheets = made.map(workbookSheet);
  const file = await writeExcelFile(
    sheets.map(({ name, heading, columns, rows, notes }) => ({
      sheet: name,
      data: [
        ...heading.map((text, i): SheetData[number] => [headingCell(text, i)]),
        columns.map(({ title }) => ({
          ...headerCell(title),
          height: rowHeight(
            columns.map((each) => each.title),
            columns,
            true,
          ),
        })),
        ...rows.map((row) => {
          const height = rowHeight(
            row.map(({ text }) => text),
            columns,
          );
          return row.map((each) => cell(each, height));
        }),
        ...(notes.length === 0 ? [] : [[]]),
        ...notes.map((text): SheetData[number] => [noteCell(text, columns)]),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: heading.length + 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 11 },
  ).toBuffer();
  return withoutClock(file, day, (entries) => printSetUp(entries, sheets));
}

/** As wide as the table. */
function noteCell(text: string, columns: Sheet['columns']) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    value: clean(text),
    type: String,
    fontStyle: 'italic' as const,
    wrap: true,
    alignVertical: 'top' as const,
    columnSpan: columns.length,
    height: rowHeight([text], [{ title: '', width: whole }]),
  };
}

function headingCell(value: string, line: number) {
  return { value, type: String, fontWeight: 'bold' as const, fontSize: line === 0 ? 13 : 11 };
}

function headerCell(value: string) {
  return {
    value,
    type: String,
    fontWeight: 'bold' as const,
    align: 'center' as const,
    alignVertical: 'center' as const,
    wrap: true,
    backgroundColor: '#e7e6e6' as const,
    borderStyle: 'thin' as const,
  };
}

function cell({ text, value, decimals }: Cell, height: number): SheetData[number][number] {
  const look = { height, alignVertical: 'top' as const, borderStyle: 'thin' as const };
  if (typeof value === 'number')
    return { value, type: Number, format: formatOf(value, decimals ?? 2), ...look };
  if (value !== undefined)
    return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...look };
  const words = text.split('\n').map(clean).join('\n');
  const kept = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  return { value: kept, type: String, wrap: true, ...look };
}

/** Thousands parted, so many decimals at most, as a meeting reads them; the cell keeps the whole value. */
function formatOf(value: number, most: number): string {
  const decimals = /\.(\d+)$/u.exec(String(Number(value.toFixed(most))))?.[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
