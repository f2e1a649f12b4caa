import type { Rule } from './pdf-page.ts';

/** The ruled lines of a table: where its columns and rows begin and end, and which of its fields are one cell. */
export interface Grid {
  /** Edges of columns from the left, of rows from the top; one more than there are of each. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** A cell, in fields of the grid; the last row and column are those behind it. */
export interface GridCell {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Lines nearer than this are one, or touch. */
const NEAR = 2.5;
/** A table has as many edges at least. */
const LEAST_EDGES = 2;

/** The tables that lines make: lines that touch, level and upright ones. From the top down. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const lines = [
    ...merged(rules.filter(({ upright }) => upright)),
    ...merged(rules.filter(({ upright }) => !upright)),
  ];
  return touching(lines)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Lines in one another's prolongation, as one. */
function merged(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = lines.findIndex(
      (line) => Math.abs(line.at - rule.at) < 1 && rule.from <= line.to + NEAR && line.from <= rule.to + NEAR,
    );
    if (same === -1) lines.push(rule);
    else {
      const line = lines[same]!;
      lines[same] = { ...line, from: Math.min(line.from, rule.from), to: Math.max(line.to, rule.to) };
    }
  }
  return lines;
}

function touching(lines: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const left = new Set(lines);
  for (const first of lines) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const line of group) {
      for (const other of left) if (touch(line, other)) group.push(other) && left.delete(other);
    }
    groups.push(group);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  if (a.upright === b.upright)
    return Math.abs(a.at - b.at) < NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return within(a.at, b) && within(b.at, a);
}

const within = (at: number, { from, to }: Rule) => at >= from - NEAR && at <= to + NEAR;

function gridOf(lines: readonly Rule[]): Grid | null {
  const upright = lines.filter((line) => line.upright);
  const level = lines.filter((line) => !line.upright);
  if (upright.length < LEAST_EDGES || level.length < LEAST_EDGES) return null;
  const xs = edges(
    upright.map(({ at }) => at),
    level.flatMap(({ from, to }) => [from, to]),
  );
  const ys = edges(
    level.map(({ at }) => at),
    upright.flatMap(({ from, to }) => [from, to]),
  );
  if (xs.length < LEAST_EDGES || ys.length < LEAST_EDGES) return null;
  return { xs, ys, cells: cellsOf(xs, ys, upright, level) };
}

/** Where lines stand, and the outermost ends of those across them: tables are often open at a side. */
function edges(lines: readonly number[], ends: readonly number[]): number[] {
  const found: number[] = [];
  for (const at of [...lines, Math.min(...ends), Math.max(...ends)].sort((a, b) => a - b)) {
    if (found.length === 0 || at - found.at(-1)! > NEAR) found.push(at);
  }
  return found;
}

/** Joins fields that no line parts. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly Rule[],
  level: readonly Rule[],
): GridCell[] {
  const width = xs.length - 1;
  const height = ys.length - 1;
  const isWall = (lines: readonly Rule[], at: number, from: number, to: number) =>
    lines.some(
      (line) => Math.abs(line.at - at) <= NEAR && line.from <= (from + to) / 2 && line.to >= (from + to) / 2,
    );
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      let columns = 1;
      while (
        column + columns < width &&
        !taken.has(row * width + column + columns) &&
        !isWall(upright, xs[column + columns]!, ys[row]!, ys[row + 1]!)
      )
        columns++;
      let rows = 1;
      while (row + rows < height && !isWall(level, ys[row + rows]!, xs[column]!, xs[column + 1]!)) rows++;
      for (let i = 0; i < rows * columns; i++)
        taken.add((row + Math.floor(i / columns)) * width + column + (i % columns));
      cells.push({ row, rows, column, columns });
    }
  }
  return cells;
}
