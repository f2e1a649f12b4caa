/** Sheets as an Excel workbook: typed cells (a text is never a formula), frozen header, filters, ready to print on A4. */
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { wrap } from '../../text/width.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { clean } from './clean.ts';
import { withoutClock } from './fixed-zip.ts';
import type { Cell } from './paper.ts';
import type { Sheet } from './sheets.ts';
import { printSetUp } from './xlsx-print.ts';

/** What a cell of Excel holds at most. */
const LONGEST = 32_000;

export async function renderXlsx(sheets: readonly Sheet[], day: IsoDate): Promise<Uint8Array> {
  const file = await writeExcelFile(
    sheets.map(({ name, heading, columns, rows }) => ({
      sheet: name,
      data: [
        ...heading.map((text, i): SheetData[number] => [headingCell(text, i)]),
        columns.map(({ title }) => ({
          ...headerCell(title),
          height: heightOf(
            columns.map((each) => each.title),
            columns,
            BOLD,
          ),
        })),
        ...rows.map((row) => {
          const height = heightOf(
            row.map(({ text }) => text),
            columns,
          );
          return row.map((each) => cell(each, height));
        }),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: heading.length + 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Times New Roman', fontSize: 11 },
  ).toBuffer();
  return withoutClock(file, day, (entries) => printSetUp(entries, sheets));
}

const LINE = 14.5;
/** What a row of Excel can be at most, in points. */
const HIGHEST = 405;

/** Letters for each unit of width: bold ones are wider. */
const BOLD = 0.8;

/** Excel and LibreOffice do not make room for wrapped texts of a file by themselves. */
function heightOf(texts: readonly string[], columns: Sheet['columns'], letters = 1.12): number {
  const lines = texts.map((text, i) => {
    const room = Math.max(4, Math.floor((columns[i]?.width ?? 10) * letters));
    return text.split('\n').reduce((sum, line) => sum + wrap(line, room).length, 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 2);
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

function cell({ text, value }: Cell, height: number): SheetData[number][number] {
  const look = { height, alignVertical: 'top' as const, borderStyle: 'thin' as const };
  if (typeof value === 'number') return { value, type: Number, ...look };
  if (value !== undefined)
    return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...look };
  const words = text.split('\n').map(clean).join('\n');
  const kept = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  return { value: kept, type: String, wrap: true, ...look };
}
