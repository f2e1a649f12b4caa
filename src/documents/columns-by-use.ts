import { splitRoles } from './annex/split-roles.ts';
import type { Column } from './column.ts';
import { splitLabel } from './labels.ts';
import type { Line } from './lines.ts';

/** A table row that a plan claims, split rows together, and the words that its cells should hold. */
export interface ClaimedRow {
  readonly lines: readonly number[];
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

const FIELDS: readonly Column[] = ['text', 'lead', 'support', 'deadline', 'product', 'number'];

/**
 * What the columns of a table hold, told by the plan itself: where most of its cells of a kind stand is the column of that
 * kind. Captions tell of the others. A cell that differs then stands out against the many that agree.
 *
 * @param captions what the captions say; null for a table without captions that are understood
 */
export function columnsByUse(
  table: readonly Line[],
  captions: readonly Column[] | null,
  claimed: readonly ClaimedRow[],
): readonly Column[] | null {
  const inTable = new Map(table.map((line) => [line.number, line]));
  const rows = claimed.filter(({ lines }) => lines.length > 0 && lines.every((line) => inTable.has(line)));
  const width = Math.max(0, ...table.map(({ cells }) => cells?.length ?? 0));
  const columns: Column[] = Array.from({ length: width }, (_, i) => captions?.[i] ?? 'other');
  const taken = new Set<number>();
  for (const field of FIELDS) {
    const wanted = rows.filter(({ cells }) => (cells[field] ?? '') !== '');
    const votes = columns.map((_, i) => {
      if (taken.has(i)) return 0;
      return wanted.filter(({ lines, cells }) => {
        const printed = joinCells(lines.map((line) => inTable.get(line)?.cells?.[i] ?? ''));
        return sameWords(field, printed, cells[field]!);
      }).length;
    });
    const most = Math.max(0, ...votes);
    if (most === 0 || most * 2 < wanted.length) continue;
    const at = votes.indexOf(most);
    for (const [i, column] of columns.entries()) if (column === field) columns[i] = 'other';
    columns[at] = field;
    taken.add(at);
  }
  return captions === null && taken.size === 0 ? null : columns;
}

/** The parts of a cell over the lines of its row; a merged cell, whose words are on each of them, once. */
export function joinCells(parts: readonly string[]): string {
  return parts.filter((part, i) => part !== '' && part !== parts[i - 1]).join(' ');
}

function sameWords(field: Column, printed: string, words: string): boolean {
  if (field === 'number') return printed.replace(/[.)/]$/u, '') === words;
  if (field === 'lead' && splitRoles(printed)?.lead === words) return true;
  return printed === words || (field === 'text' && splitLabel(printed).rest === words);
}
