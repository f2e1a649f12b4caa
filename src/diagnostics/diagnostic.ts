import type { Severity } from './problem.ts';
import { type Position, positionAt, type Source } from './source.ts';

/** A finding made ready to be shown: prose and places. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly path: string;
  readonly related: { readonly line: number; readonly column: number; readonly label: string } | null;
}

/** Positions of a span. */
export function placesOf(
  source: Source,
  span: { start: number; end: number },
): { from: Position; to: Position } {
  return { from: positionAt(source, span.start), to: positionAt(source, Math.max(span.end, span.start)) };
}

/** By file, then place, then code: the order in which a person mends a file. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
