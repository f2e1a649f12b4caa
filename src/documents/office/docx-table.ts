import type { Block, Cell, Row, Table } from './content.ts';
import { type Word, type WordBlock, wordBlocks } from './docx-paragraphs.ts';
import { child, type Element, elements, toggle, val } from './xml-tree.ts';

/** Where the tables of a document are counted. */
export interface Counter {
  tables: number;
  paragraphs: number;
}

/** What holds rows and cells as if it were not there. */
const HOLDERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

/**
 * Reads a table, and the tables in it: a table that only lays out a page (one cell a row, with a table inside) is no table
 * but what it holds.
 */
export function readTable(
  element: Element,
  word: Word,
  count: Counter,
  blocks: (of: Iterable<WordBlock>) => Block[],
): Block[] {
  const table = ++count.tables;
  const rows: Row[] = [];
  const found: Block[] = [];
  const close = (): void => {
    if (rows.length > 0)
      found.push({ kind: 'table', rows: rows.splice(0), place: { table } } satisfies Table);
  };
  let above = new Map<number, Cell>();
  for (const [index, row] of finalRows(element).entries()) {
    const cells = within(row, 'tc').filter((cell) => child(child(cell, 'tcPr'), 'cellDel') === undefined);
    const inner = cells.map((cell) => (goesOn(cell) ? [] : [...wordBlocks(cell, word)]));
    if (cells.length === 1 && inner[0]!.some(({ kind }) => kind === 'table')) {
      close();
      found.push(...blocks(inner[0]!));
      continue;
    }
    const read = readCells(row, cells, inner, above, { table, row: index + 1 }, word);
    above = new Map(read.map((cell) => [cell.column, cell]));
    const properties = child(row, 'trPr');
    rows.push({
      cells: read,
      repeated: toggle(properties, 'tblHeader') === true,
      place: { table, row: index + 1 },
    });
  }
  close();
  return found;
}

/** The rows that are still there when every change is accepted, and that are not hidden. */
function finalRows(table: Element): Element[] {
  return within(table, 'tr').filter((row) => {
    const properties = child(row, 'trPr');
    return child(properties, 'del') === undefined && toggle(properties, 'hidden') !== true;
  });
}

function within(parent: Element, name: string): Element[] {
  return [...elements(parent)].flatMap((each) => {
    if (each.name === name) return [each];
    return HOLDERS.has(each.name) ? within(each, name) : [];
  });
}

/** Merged with the cell above; what it holds itself is not shown, and not counted. */
function goesOn(cell: Element): boolean {
  const merge = child(child(cell, 'tcPr'), 'vMerge');
  return merge !== undefined && merge.attributes.val !== 'restart';
}

function readCells(
  row: Element,
  cells: readonly Element[],
  inner: readonly WordBlock[][],
  above: ReadonlyMap<number, Cell>,
  place: Row['place'],
  word: Word,
): Cell[] {
  const read: Cell[] = [];
  let column = Number(val(child(row, 'trPr'), 'gridBefore') ?? 0);
  for (const [index, cell] of cells.entries()) {
    const properties = child(cell, 'tcPr');
    const columns = Math.max(1, Number(val(properties, 'gridSpan') ?? 1) || 1);
    const last = read.at(-1);
    if (val(properties, 'hMerge') === 'continue' && last !== undefined) {
      read[read.length - 1] = { ...last, columns: last.columns + columns };
    } else {
      const top = goesOn(cell) ? above.get(column) : undefined;
      read.push(
        top === undefined
          ? { column, columns, ...words(inner[index]!, word), continues: false, place }
          : { ...top, columns, continues: true, place },
      );
    }
    column += columns;
  }
  return read;
}

/** The words of a cell: a line for each paragraph, with its number in front but for the first's. */
function words(blocks: readonly WordBlock[], word: Word): Pick<Cell, 'text' | 'number' | 'bold'> {
  const lines: string[] = [];
  let number: string | null = null;
  let bold = true;
  const bullets = blocks.filter(
    (block) => block.kind === 'paragraph' && block.number?.bullet && block.text !== '',
  ).length;
  for (const block of blocks) {
    if (block.kind === 'table') {
      lines.push(
        ...finalRows(block.element)
          .map((row) => flat(row, word))
          .filter(Boolean),
      );
      continue;
    }
    const { text, number: printed } = block;
    if (printed !== null && !printed.bullet && lines.length === 0 && number === null) number = printed.text;
    else if (printed !== null && text !== '' && (!printed.bullet || bullets > 1)) {
      lines.push(`${printed.text} ${text}`);
      bold &&= block.bold;
      continue;
    }
    if (text === '') continue;
    bold &&= block.bold || !/\p{L}/u.test(text);
    lines.push(text);
  }
  const text = lines.join('\n');
  return { text, number, bold: bold && /\p{L}/u.test(text) };
}

/** A row of a small table inside a cell, in one line. */
function flat(row: Element, word: Word): string {
  return within(row, 'tc')
    .map((cell) => words([...wordBlocks(cell, word)], word).text.replaceAll('\n', ' '))
    .filter(Boolean)
    .join(' ');
}
