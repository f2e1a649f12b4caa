import type { Cell, Place, Row } from '../office/content.ts';
import type { ColumnKind } from './captions.ts';
import { isAgency, senseOf } from './cell-sense.ts';
import { type Column, gridRow, TELLING } from './grid.ts';
import { type NumberLabel, numberInText, numberLabel } from './number-label.ts';

/** A row of the annex in the words of its columns. */
export interface AnnexRow {
  /** Its number as printed, "" when it has none; not that of a merged cell above. */
  readonly number: string;
  readonly label: NumberLabel;
  readonly text: string;
  readonly cells: ReadonlyMap<ColumnKind, Cell>;
  /** Cells without a key of their own, with their headings. */
  readonly others: readonly { readonly column: Column; readonly cell: Cell }[];
  readonly textCell: Cell | null;
  /** It says nothing of who and when. */
  readonly textOnly: boolean;
  /** Its text goes over the columns that would say who and when. */
  readonly wide: boolean;
  readonly bold: boolean;
  readonly place: Place;
}

/** Kinds whose words have a place in a task. */
const OWN: ReadonlySet<ColumnKind> = new Set([
  'number',
  'text',
  'target',
  'lead',
  'support',
  'deadline',
  'product',
  'note',
  'group',
  'value',
  'unit',
]);

/** Kinds that have a place in a target, and none in a task. */
const OF_TARGETS: ReadonlySet<ColumnKind> = new Set(['target', 'value', 'unit']);

export function annexRow(row: Row, columns: readonly Column[]): AnnexRow {
  const grid = gridRow(row, columns);
  const wide = grid.wide ?? titleBeforeText([...grid.cells]);
  const cells = new Map<ColumnKind, Cell>();
  const others: { column: Column; cell: Cell }[] = [];
  let telling = false;
  for (const [column, cell] of grid.cells) {
    if (wide !== null && cell === wide && column.kind !== 'text') continue;
    const first = OWN.has(column.kind) && !cells.has(column.kind);
    if (first) cells.set(column.kind, cell);
    if (cell.text !== '' && (!first || OF_TARGETS.has(column.kind))) others.push({ column, cell });
    if (TELLING.has(column.kind) && cell.text !== '') telling = true;
  }
  const textCell = wide ?? cells.get('text') ?? cells.get('target') ?? null;
  const printed = numberOf(cells.get('number'), textCell);
  const words = textCell?.text ?? '';
  const inText = printed === '' ? numberInText(words) : null;
  const number = printed === '' ? (inText?.number ?? '') : printed;
  const misplaced = wordsInNumber(cells.get('number'), words);
  return {
    number: misplaced === null ? number : '',
    label: numberLabel(misplaced === null ? number : ''),
    text: misplaced ?? inText?.rest ?? words,
    cells,
    others,
    textCell: misplaced === null ? textCell : cells.get('number')!,
    textOnly: !telling,
    wide: wide !== null,
    bold: (textCell?.bold ?? false) || (words === '' && (cells.get('number')?.bold ?? false)),
    place: row.place,
  };
}

/**
 * A part's title whose merged cell came apart, as in a CSV file: it stands alone beside its Roman number or letter, in whatever
 * column is the first.
 */
function titleBeforeText(cells: readonly (readonly [Column, Cell])[]): Cell | null {
  const said = cells.filter(([, { text, continues }]) => text !== '' && !continues);
  const [number, title] = said;
  if (said.length !== 2 || number![0].kind !== 'number' || !TELLING.has(title![0].kind)) return null;
  const { style } = numberLabel(number![1].text);
  return style === 'roman' || style === 'letter' ? title![1] : null;
}

/** The number cell's own words or Word's number in it; else Word's number before the text. */
function numberOf(number: Cell | undefined, text: Cell | null): string {
  if (number !== undefined && number !== text && !number.continues) {
    const words = number.text === '' ? (number.number ?? '') : number.text;
    if (words !== '') return words.replaceAll('\n', ' ');
  }
  return text !== null && !text.continues && text !== number ? (text.number ?? '') : (text?.number ?? '');
}

/** A title that was written into the number's column. */
function wordsInNumber(number: Cell | undefined, text: string): string | null {
  if (number === undefined || text !== '' || number.continues) return null;
  return /\p{L}{2,}.*\s/u.test(number.text) && numberLabel(number.text).style === 'none' ? number.text : null;
}

/** Nothing of its own: empty, or only merged cells that go on. */
export function isEmpty({ row }: { readonly row: Row }): boolean {
  return row.cells.every(({ text, number, continues }) => continues || (text === '' && number === null));
}

/** "(1) (2) (3)" under the headings: the columns counted. */
export function countsColumns({ cells }: Row): boolean {
  const words = cells.map(({ text }) => text).filter((text) => text !== '');
  if (words.length < 3) return false;
  const numbers = words
    .map((word) => /^\(?(\d{1,2})\)?$/u.exec(word)?.[1])
    .filter((number) => number !== undefined);
  const letters = words.filter((word) => /^\(?[A-Z]\)?$/u.test(word));
  const rising = numbers.every((number, at) => at === 0 || Number(number) === Number(numbers[at - 1]) + 1);
  return numbers.length >= 2 && numbers.length + letters.length === words.length && rising;
}

const TOTAL =
  /^(?:tổng\s+cộng|tổng\s+số|cộng|tổng)(?:\s*[:(\d].*|\s+(?:số|cộng|kinh phí|nhiệm vụ|các nhiệm vụ)\b.*|)$/iu;

/** "Tổng cộng", "Cộng: 48 nhiệm vụ": a sum, and no task. */
export function isTotal({ text, number, label, cells }: AnnexRow): boolean {
  const words = text === '' ? number : text;
  const lead = cells.get('lead')?.text ?? '';
  return TOTAL.test(words.trim()) && label.style !== 'decimal' && !isAgency(lead);
}

const SIGNED =
  /^(?:TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|Nơi nhận\s*:|CHỦ TỊCH$|PHÓ CHỦ TỊCH$|GIÁM ĐỐC$|(?:NGƯỜI|Người) (?:LẬP|lập(?: biểu| bảng)?$)|CỘNG HÒA XÃ HỘI)/u;

/** The block of signatures below a table. */
export function isSignature({ cells }: Row): boolean {
  return cells.some(({ text, continues }) => !continues && SIGNED.test(text));
}

const TITLE =
  /^(?:phụ lục(?:\s+(?:số\s+)?[IVX\d]|\s*$)|(?:biểu|mẫu)(?: số)?\s+\d|\((?:ban hành )?(?:kèm theo|kèm)|đơn vị tính\s*:|ghi chú\s*:|\(\*+\)|\*+\s)/iu;

/** What stands over or under a table and was laid into it: its title, what its marks mean. */
export function isTitle({ text, textOnly, number, wide }: AnnexRow): boolean {
  return textOnly && number === '' && (TITLE.test(text) || (wide && /^\(\d{1,2}\)\s/u.test(text)));
}

/** Whether a period's column is marked in a row. */
export function isMarked(cell: Cell): boolean {
  return senseOf(cell.text).mark;
}
