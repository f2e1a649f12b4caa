import { lineAt, type SourceDocument } from './document.ts';
import { type Finding, finding, type Unmapped } from './findings.ts';
import type { Item } from './items.ts';
import type { Placed } from './places.ts';
import { occurrences } from './words.ts';

/** What is found about KPIs that are rows of a table of targets. */
export interface KpiRows {
  readonly findings: readonly Finding[];
  /** Cells that no KPI of the row says. */
  readonly left: readonly Unmapped[];
}

/** Whether KPIs stand in rows of a table, their target and owner in cells of their own. */
export function isRow(document: SourceDocument, { lines }: Placed): boolean {
  return lines.length > 0 && lines.every((line) => lineAt(document, line).cells !== null);
}

/** Holds KPIs against the cells of their rows: each of their words is in a cell, and each cell is one of their words. */
export function checkKpiRows(document: SourceDocument, kpis: readonly Placed[]): KpiRows {
  const rows = new Map<number, Item[]>();
  for (const { item, lines } of kpis)
    for (const line of lines) rows.set(line, [...(rows.get(line) ?? []), item]);
  const left = [...rows].flatMap(([line, items]) =>
    cellsAt(document, line)
      .filter((cell, _, cells) => !items.some((item) => says(item, cell, cells)))
      .map((text) => ({ line, text })),
  );
  return { findings: kpis.flatMap((kpi) => wordsNotThere(document, kpi)), left };
}

function wordsNotThere(document: SourceDocument, { item, lines }: Placed): Finding[] {
  const cells = lines.flatMap((line) => cellsAt(document, line));
  const stands = (words: string) =>
    cells.some((cell) => occurrences(cell, words).length > 0) || withUnit(cells, words) !== null;
  const own = [{ field: item.field, words: item.words }, ...item.parts];
  return own
    .filter(({ words }) => words !== '' && !stands(words))
    .map(({ field, words }) =>
      finding(item, { field, line: lines[0]!, printed: cells.join(' | '), plan: words }),
    );
}

function says({ words, number, cells, parts }: Item, cell: string, row: readonly string[]): boolean {
  if (cell === words || cells.includes(cell)) return true;
  if (number.startsWith(`${cell.replace(/[.)/]$/u, '')}.`)) return true;
  return parts.some((part) => withUnit(row, part.words)?.includes(cell));
}

/** The two cells whose words together are a target: "98" under "Kết quả" and "%" under "Đơn vị tính" are "98%". */
function withUnit(cells: readonly string[], words: string): readonly [string, string] | null {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  for (const value of cells)
    for (const unit of cells) if (value !== unit && bare(words) === bare(value + unit)) return [value, unit];
  return null;
}

function cellsAt(document: SourceDocument, line: number): string[] {
  return (lineAt(document, line).cells ?? []).filter((cell) => cell !== '');
}
