import { findPlan } from '../../../src/documents/annex/find.ts';
import type { FoundPlan } from '../../../src/documents/annex/found-plan.ts';
import type { Block, Cell, Row, Table } from '../../../src/documents/office/content.ts';

/**
 * A table as it is drawn: cells parted by "|", "^" for a cell merged with the one above, "<" with the one on its left, "*words*"
 * in bold, "#1." for a number that Word makes.
 */
function drawn(lines: readonly string[], table = 1): Table {
  const rows: Row[] = [];
  for (const line of lines)
    rows.push({
      cells: drawnCells(line, rows.at(-1), table, rows.length + 1),
      repeated: false,
      place: { table, row: rows.length + 1 },
    });
  return { kind: 'table', rows, place: { table } };
}

function drawnCells(line: string, above: Row | undefined, table: number, row: number): Cell[] {
  const cells: Cell[] = [];
  for (const [column, drawn] of line
    .split('|')
    .map((cell) => cell.trim())
    .entries()) {
    const left = cells.at(-1);
    const top = above?.cells.find((cell) => cell.column === column);
    if (drawn === '<' && left !== undefined) cells[cells.length - 1] = { ...left, columns: left.columns + 1 };
    else if (drawn === '^' && top !== undefined)
      cells.push({ ...top, continues: true, place: { table, row } });
    else {
      const bold = /^\*.+\*$/u.test(drawn);
      const words = bold ? drawn.slice(1, -1) : drawn;
      const number = /^#\S+/u.exec(words)?.[0].slice(1) ?? null;
      const text = words.replace(/^#\S+\s*/u, '').replaceAll('/n', '\n');
      cells.push({ column, columns: 1, text, number, bold, continues: false, place: { table, row } });
    }
  }
  return cells;
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, number: null, bold: false, heading: null, place: { paragraph: 1 } };
}

/** The plan found in tables (each a list of lines) and paragraphs. */
export function found(...blocks: readonly (string | readonly string[])[]): FoundPlan {
  const read = blocks.map((block, at) =>
    typeof block === 'string' ? paragraph(block) : drawn(block, at + 1),
  );
  return findPlan({ blocks: read, remarks: [] });
}

/** Sections as "I Title", tasks as "1 | text | lead | support | deadline | product", with "–" for what is not there. */
export function told({ sections }: FoundPlan): string[] {
  return sections.flatMap(({ number, title, tasks }) => [
    ...(title === null ? [] : [`${number ?? '–'} ${title.words}`]),
    ...tasks.map(({ number: of, text, lead, support, deadline, product }) =>
      [of, text.words, ...[lead, support, deadline, product].map((words) => words?.words)]
        .map((words) => words?.replaceAll('\n', '/n') ?? '–')
        .join(' | '),
    ),
  ]);
}
